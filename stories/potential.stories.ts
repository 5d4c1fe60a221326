import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { Meta, Story } from './csf.js';
import { EKSEMPELBY } from './documents/demo.js';
import { ABSENT } from './documents/pretend-server.js';
import { FRAME_ARG_TYPES, frame, type FrameArgs } from './frame.js';
import '../src/define.js';

interface PotentialArgs extends FrameArgs {
  readonly src?: string;
  readonly view?: 'picture' | 'table';
  readonly area?: string;
  readonly comparison?: string;
  readonly period?: string;
}

type PotentialStory = Story<PotentialArgs>;

export default {
  title: 'Potential',
  component: 'bydel-potential',
  args: { src: EKSEMPELBY },
  argTypes: FRAME_ARG_TYPES,
  render: (args) =>
    frame(
      args,
      html`<bydel-potential
        src=${ifDefined(args.src)}
        view=${ifDefined(args.view)}
        area=${ifDefined(args.area)}
        comparison=${ifDefined(args.comparison)}
        period=${ifDefined(args.period)}
      ></bydel-potential>`,
    ),
} satisfies Meta<PotentialArgs>;

export const OneArea: PotentialStory = { args: { area: 'tranehoejparken' } };
export const AgainstTwins: PotentialStory = { args: { area: 'tranehoejparken', comparison: 'twins' } };
export const AgainstRegion: PotentialStory = { args: { area: 'tranehoejparken', comparison: 'regionen' } };
export const UnknownArea: PotentialStory = { args: { area: 'nowhere' } };
export const English: PotentialStory = { args: { lang: 'en', area: 'tranehoejparken' } };
export const PhoneWidth: PotentialStory = { args: { place: 'narrow', area: 'tranehoejparken' } };
export const AsTable: PotentialStory = { args: { view: 'table', area: 'tranehoejparken' } };
export const FileAbsent: PotentialStory = { args: { src: ABSENT } };
