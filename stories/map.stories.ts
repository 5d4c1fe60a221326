import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { Meta, Story } from './csf.js';
import { EKSEMPELBY } from './documents/demo.js';
import { ABSENT } from './documents/pretend-server.js';
import { FRAME_ARG_TYPES, frame, type FrameArgs } from './frame.js';
import '../src/define.js';

interface MapArgs extends FrameArgs {
  readonly src?: string;
  readonly view?: 'picture' | 'table';
  readonly form?: string;
  readonly indicator?: string;
  readonly area?: string;
  readonly period?: string;
  readonly classes?: string;
  readonly benchmark?: string;
  readonly shape?: string;
}

type MapStory = Story<MapArgs>;

export default {
  title: 'Map',
  component: 'bydel-map',
  args: { src: EKSEMPELBY },
  argTypes: FRAME_ARG_TYPES,
  render: (args) =>
    frame(
      args,
      html`<bydel-map
        src=${ifDefined(args.src)}
        view=${ifDefined(args.view)}
        form=${ifDefined(args.form)}
        indicator=${ifDefined(args.indicator)}
        area=${ifDefined(args.area)}
        period=${ifDefined(args.period)}
        classes=${ifDefined(args.classes)}
        benchmark=${ifDefined(args.benchmark)}
        shape=${ifDefined(args.shape)}
      ></bydel-map>`,
    ),
} satisfies Meta<MapArgs>;

export const Indicator: MapStory = { args: { area: 'tranehoejparken' } };
export const OwnLimits: MapStory = { args: { classes: 'document' } };
export const AgainstTheNearest: MapStory = { args: { area: 'tranehoejparken', benchmark: 'twins' } };
export const Tiles: MapStory = { args: { shape: 'tiles' } };
export const Presence: MapStory = { args: { form: 'presence' } };
export const Initiatives: MapStory = { args: { form: 'initiatives', period: '2024' } };
export const UnknownArea: MapStory = { args: { area: 'nowhere' } };
export const English: MapStory = { args: { lang: 'en', area: 'tranehoejparken' } };
export const PhoneWidth: MapStory = { args: { place: 'narrow', area: 'tranehoejparken' } };
export const AsTable: MapStory = { args: { view: 'table' } };
export const FileAbsent: MapStory = { args: { src: ABSENT } };
