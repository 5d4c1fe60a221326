/** How every story of `<bydel-indicator>` is drawn, and the states that each form is shown in. */
import { html, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { Meta, Story } from './csf.js';
import { HIGHLIGHTED, INDICATOR_DOCUMENTS, type IndicatorDocument } from './documents/indicator-documents.js';
import { districtId } from './documents/districts.js';
import { FRAME_ARG_TYPES, frame, storyClock, type FrameArgs } from './frame.js';
import '../src/define.js';

export interface IndicatorArgs extends FrameArgs {
  /** Name of a constructed document. Not an attribute. */
  readonly document?: IndicatorDocument;
  readonly src?: string;
  readonly indicator?: string;
  readonly form?: string;
  readonly area?: string;
  readonly areas?: string;
  readonly indicators?: string;
  readonly benchmark?: string;
  readonly period?: string;
  readonly from?: string;
  readonly to?: string;
  readonly category?: string;
  readonly show?: string;
  readonly heading?: string;
  readonly view?: 'picture' | 'table';
}

export type IndicatorStory = Story<IndicatorArgs>;

export function renderIndicator(args: IndicatorArgs): TemplateResult {
  return frame(
    args,
    html`<bydel-indicator
      .data=${args.document && INDICATOR_DOCUMENTS.get(args.document)}
      .clock=${storyClock}
      src=${ifDefined(args.src)}
      indicator=${ifDefined(args.indicator)}
      form=${ifDefined(args.form)}
      area=${ifDefined(args.area)}
      areas=${ifDefined(args.areas)}
      indicators=${ifDefined(args.indicators)}
      benchmark=${ifDefined(args.benchmark)}
      period=${ifDefined(args.period)}
      from=${ifDefined(args.from)}
      to=${ifDefined(args.to)}
      category=${ifDefined(args.category)}
      show=${ifDefined(args.show)}
      heading=${ifDefined(args.heading)}
      view=${ifDefined(args.view)}
    ></bydel-indicator>`,
  );
}

/** What the story files of an indicator have in common; the title and the form are theirs. */
export const INDICATOR_META = {
  component: 'bydel-indicator',
  argTypes: {
    ...FRAME_ARG_TYPES,
    document: { control: 'select', options: INDICATOR_DOCUMENTS.names, description: 'A constructed document.' },
    view: { control: 'select', options: [undefined, 'picture', 'table'] },
  },
  render: renderIndicator,
} as const satisfies Omit<Meta<IndicatorArgs>, 'title'>;

/** What every form's stories begin with. */
export const INDICATOR_ARGS: IndicatorArgs = { document: 'usual', area: HIGHLIGHTED };

const of = (document: IndicatorDocument): IndicatorStory => ({ args: { document } });

/** What may be true of any indicator in any form. Every form has a story for each. */
export const STATES = {
  HighlightedArea: {},
  NoHighlight: { args: { area: undefined } },
  HigherIsBetter: of('higherIsBetter'),
  NeutralDirection: of('neutral'),
  TargetRange: of('targetRange'),
  Intervals: of('intervals'),
  ProvisionalFigures: of('provisional'),
  GapsWithReasons: of('gaps'),
  SuppressedFigures: of('suppressed'),
  AllMissing: of('allMissing'),
  UnevenEnds: of('unevenEnds'),
  SeriesBreak: of('seriesBreak'),
  MultiYearMeans: of('means'),
  Quarters: of('quarters'),
  MovingThreshold: of('movingThreshold'),
  SteppingThreshold: of('steppingThreshold'),
  Targets: of('targets'),
  InitiativesAndExperiences: { args: { document: 'layers', show: 'initiatives experiences' } },
  CountUnit: of('counts'),
  Currency: of('currency'),
  OnePeriod: of('onePeriod'),
  TwoPeriods: of('twoPeriods'),
  OneArea: of('oneArea'),
  HundredAreas: of('hundredAreas'),
  FiftyPeriods: of('fiftyPeriods'),
  LongNames: of('longNames'),
  NegativeValues: of('negative'),
  AllEqual: of('allEqual'),
  ChosenAreas: { args: { areas: [0, 2, 4].map(districtId).join(' ') } },
  NoBenchmark: { args: { benchmark: 'none' } },
  English: { args: { lang: 'en' } },
  AsTable: { args: { document: 'gaps', view: 'table' } },
  FixedHeight: { args: { place: 'high' } },
  LowBox: { args: { place: 'low' } },
  PhoneWidth: { args: { place: 'narrow' } },
} as const satisfies Record<string, IndicatorStory>;
