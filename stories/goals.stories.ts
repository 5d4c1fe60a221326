import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { Meta, Story } from './csf.js';
import { EKSEMPELBY } from './documents/demo.js';
import { ABSENT } from './documents/pretend-server.js';
import { FRAME_ARG_TYPES, frame, type FrameArgs } from './frame.js';
import '../src/define.js';

interface GoalsArgs extends FrameArgs {
  readonly src?: string;
  readonly view?: 'picture' | 'table';
  readonly area?: string;
}

type GoalsStory = Story<GoalsArgs>;

export default {
  title: 'Goals',
  component: 'bydel-goals',
  args: { src: EKSEMPELBY },
  argTypes: FRAME_ARG_TYPES,
  render: (args) =>
    frame(args, html`<bydel-goals src=${ifDefined(args.src)} area=${ifDefined(args.area)}></bydel-goals>`),
} satisfies Meta<GoalsArgs>;

export const All: GoalsStory = {};
export const OneArea: GoalsStory = { args: { area: 'tranehoejparken' } };
export const UnknownArea: GoalsStory = { args: { area: 'nowhere' } };
export const English: GoalsStory = { args: { lang: 'en', area: 'tranehoejparken' } };
export const PhoneWidth: GoalsStory = { args: { place: 'narrow', area: 'tranehoejparken' } };
export const AsTable: GoalsStory = { args: { view: 'table', area: 'tranehoejparken' } };
export const FileAbsent: GoalsStory = { args: { src: ABSENT } };
