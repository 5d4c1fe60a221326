import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { Meta, Story } from './csf.js';
import { EKSEMPELBY } from './documents/demo.js';
import { ABSENT } from './documents/pretend-server.js';
import { FRAME_ARG_TYPES, frame, type FrameArgs } from './frame.js';
import '../src/define.js';

interface ProfileArgs extends FrameArgs {
  readonly src?: string;
  readonly view?: 'picture' | 'table';
  readonly form?: string;
  readonly area?: string;
  readonly areas?: string;
  readonly indicators?: string;
  readonly benchmark?: string;
  readonly period?: string;
}

type ProfileStory = Story<ProfileArgs>;

export default {
  title: 'Profile',
  component: 'bydel-profile',
  args: { src: EKSEMPELBY },
  argTypes: FRAME_ARG_TYPES,
  render: (args) =>
    frame(
      args,
      html`<bydel-profile
        src=${ifDefined(args.src)}
        view=${ifDefined(args.view)}
        form=${ifDefined(args.form)}
        area=${ifDefined(args.area)}
        areas=${ifDefined(args.areas)}
        indicators=${ifDefined(args.indicators)}
        benchmark=${ifDefined(args.benchmark)}
        period=${ifDefined(args.period)}
      ></bydel-profile>`,
    ),
} satisfies Meta<ProfileArgs>;

export const Spine: ProfileStory = { args: { area: 'tranehoejparken' } };
export const SpineAgainstRegion: ProfileStory = { args: { area: 'tranehoejparken', benchmark: 'regionen' } };
export const Matrix: ProfileStory = { args: { form: 'matrix' } };
export const MatrixOfThree: ProfileStory = {
  args: {
    form: 'matrix',
    areas: 'tranehoejparken nattergalparken klokkeengen',
    indicators: 'attachment education safety',
  },
};
export const MatrixAgainstTwins: ProfileStory = {
  args: { form: 'matrix', benchmark: 'twins', indicators: 'attachment education safety' },
};
export const UnknownArea: ProfileStory = { args: { area: 'nowhere' } };
export const UnknownForm: ProfileStory = { args: { form: 'cloud' } };
export const English: ProfileStory = { args: { lang: 'en', area: 'tranehoejparken' } };
export const PhoneWidth: ProfileStory = { args: { place: 'narrow', area: 'tranehoejparken' } };
export const AsTable: ProfileStory = { args: { view: 'table', area: 'tranehoejparken' } };
export const FileAbsent: ProfileStory = { args: { src: ABSENT } };
