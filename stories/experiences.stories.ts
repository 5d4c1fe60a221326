import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { Meta, Story } from './csf.js';
import { EKSEMPELBY } from './documents/demo.js';
import { ABSENT } from './documents/pretend-server.js';
import { FRAME_ARG_TYPES, frame, type FrameArgs } from './frame.js';
import '../src/define.js';

interface ExperiencesArgs extends FrameArgs {
  readonly src?: string;
  readonly view?: 'picture' | 'table';
  readonly area?: string;
  readonly theme?: string;
  readonly indicator?: string;
  readonly relation?: string;
  readonly show?: string;
}

type ExperiencesStory = Story<ExperiencesArgs>;

export default {
  title: 'Experiences',
  component: 'bydel-experiences',
  args: { src: EKSEMPELBY },
  argTypes: FRAME_ARG_TYPES,
  render: (args) =>
    frame(
      args,
      html`<bydel-experiences
        src=${ifDefined(args.src)}
        view=${ifDefined(args.view)}
        area=${ifDefined(args.area)}
        theme=${ifDefined(args.theme)}
        indicator=${ifDefined(args.indicator)}
        relation=${ifDefined(args.relation)}
        show=${ifDefined(args.show)}
      ></bydel-experiences>`,
    ),
} satisfies Meta<ExperiencesArgs>;

export const All: ExperiencesStory = {};
export const OneArea: ExperiencesStory = { args: { area: 'tranehoejparken' } };
export const Contradictions: ExperiencesStory = { args: { relation: 'contradicts' } };
export const Signals: ExperiencesStory = { args: { area: 'tranehoejparken', show: 'signals' } };
export const AboutAnIndicator: ExperiencesStory = { args: { indicator: 'attachment' } };
export const UnknownArea: ExperiencesStory = { args: { area: 'nowhere' } };
export const English: ExperiencesStory = { args: { lang: 'en', area: 'tranehoejparken' } };
export const PhoneWidth: ExperiencesStory = { args: { place: 'narrow', area: 'tranehoejparken' } };
export const AsTable: ExperiencesStory = { args: { view: 'table', area: 'tranehoejparken' } };
export const FileAbsent: ExperiencesStory = { args: { src: ABSENT } };
