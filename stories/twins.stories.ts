import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { Meta, Story } from './csf.js';
import { EKSEMPELBY } from './documents/demo.js';
import { ABSENT } from './documents/pretend-server.js';
import { FRAME_ARG_TYPES, frame, type FrameArgs } from './frame.js';
import '../src/define.js';

interface TwinsArgs extends FrameArgs {
  readonly src?: string;
  readonly view?: 'picture' | 'table';
  readonly area?: string;
  readonly indicators?: string;
  readonly weights?: string;
  readonly count?: string;
  readonly scale?: string;
  readonly period?: string;
}

type TwinsStory = Story<TwinsArgs>;

export default {
  title: 'Twins',
  component: 'bydel-twins',
  args: { src: EKSEMPELBY },
  argTypes: FRAME_ARG_TYPES,
  render: (args) =>
    frame(
      args,
      html`<bydel-twins
        src=${ifDefined(args.src)}
        view=${ifDefined(args.view)}
        area=${ifDefined(args.area)}
        indicators=${ifDefined(args.indicators)}
        weights=${ifDefined(args.weights)}
        count=${ifDefined(args.count)}
        scale=${ifDefined(args.scale)}
        period=${ifDefined(args.period)}
      ></bydel-twins>`,
    ),
} satisfies Meta<TwinsArgs>;

export const OneArea: TwinsStory = { args: { area: 'tranehoejparken' } };
export const Weighted: TwinsStory = {
  args: { area: 'tranehoejparken', indicators: 'attachment education safety', weights: '2 1 1' },
};
export const ByRange: TwinsStory = { args: { area: 'tranehoejparken', scale: 'range', count: '3' } };
export const UnknownArea: TwinsStory = { args: { area: 'nowhere' } };
export const English: TwinsStory = { args: { lang: 'en', area: 'tranehoejparken' } };
export const PhoneWidth: TwinsStory = { args: { place: 'narrow', area: 'tranehoejparken' } };
export const AsTable: TwinsStory = { args: { view: 'table', area: 'tranehoejparken' } };
export const FileAbsent: TwinsStory = { args: { src: ABSENT } };
