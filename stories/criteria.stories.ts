import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { Meta, Story } from './csf.js';
import { EKSEMPELBY } from './documents/demo.js';
import { ABSENT } from './documents/pretend-server.js';
import { FRAME_ARG_TYPES, frame, type FrameArgs } from './frame.js';
import '../src/define.js';

interface CriteriaArgs extends FrameArgs {
  readonly src?: string;
  readonly view?: 'picture' | 'table';
  readonly area?: string;
  readonly period?: string;
  readonly ruleSet?: string;
  readonly show?: string;
}

type CriteriaStory = Story<CriteriaArgs>;

export default {
  title: 'Criteria',
  component: 'bydel-criteria',
  args: { src: EKSEMPELBY },
  argTypes: FRAME_ARG_TYPES,
  render: (args) =>
    frame(
      args,
      html`<bydel-criteria
        src=${ifDefined(args.src)}
        view=${ifDefined(args.view)}
        area=${ifDefined(args.area)}
        period=${ifDefined(args.period)}
        rule-set=${ifDefined(args.ruleSet)}
        show=${ifDefined(args.show)}
      ></bydel-criteria>`,
    ),
} satisfies Meta<CriteriaArgs>;

export const Default: CriteriaStory = {};
export const Chosen: CriteriaStory = { args: { area: 'tranehoejparken' } };
export const OlderRules: CriteriaStory = { args: { area: 'tranehoejparken', ruleSet: 'udsat-2018' } };
export const OwnRules: CriteriaStory = { args: { area: 'tranehoejparken', ruleSet: 'opmaerksomhed-2020' } };
export const WithOrigin: CriteriaStory = { args: { area: 'tranehoejparken', show: 'origin' } };
export const SmallArea: CriteriaStory = { args: { area: 'sivkaer' } };
export const UnknownArea: CriteriaStory = { args: { area: 'nowhere' } };
export const UnknownRules: CriteriaStory = { args: { area: 'tranehoejparken', ruleSet: 'no-such-rules' } };
export const English: CriteriaStory = { args: { lang: 'en', area: 'tranehoejparken' } };
export const PhoneWidth: CriteriaStory = { args: { place: 'narrow', area: 'tranehoejparken' } };
export const AsTable: CriteriaStory = { args: { view: 'table', area: 'tranehoejparken' } };
export const FileAbsent: CriteriaStory = { args: { src: ABSENT } };
