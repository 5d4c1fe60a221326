/** A small constructed document for tests of views: three districts and a municipality over five years. */
import type { Model } from '../../src/model/model.js';
import { parseDocument } from '../../src/model/parse-document.js';
import type { Document } from '../../src/schema/generated/document.js';
import { en } from '../../src/i18n/indicator/en.js';
import { en as gapEnglish } from '../../src/i18n/indicator/gap/en.js';
import { en as multiplesEnglish } from '../../src/i18n/indicator/multiples/en.js';
import { indicatorVocabulary } from '../../src/i18n/indicator/messages.js';
import { english } from '../../src/i18n/english.js';
import { danish } from '../../src/i18n/locales.js';
import type { LanguageCode } from '../../src/i18n/locale.js';
import type { IndicatorOptions } from '../../src/view/indicator/indicator-options.js';
import {
  indicatorView,
  isAllThere,
  planIndicator,
  type IndicatorPlan,
  type IndicatorSetting,
  type IndicatorView,
} from '../../src/view/indicator/indicator-view.js';
import { en as obstaclesEn } from '../../src/i18n/indicator/obstacles/en.js';
import { obstacleVocabulary, tellIndicator } from '../../src/view/indicator/indicator-obstacles.js';
import type { DrawnForm } from '../../src/view/indicator/indicator-forms.js';
import type { IndicatorForm } from '../../src/view/indicator/indicator-form.js';
import { en as changeEn } from '../../src/i18n/indicator/change/en.js';
import { en as stripEn } from '../../src/i18n/indicator/strip/en.js';
import { stripForm } from '../../src/view/indicator/strip-view.js';
import { changeForm } from '../../src/view/indicator/change-view.js';
import { en as englishLayers } from '../../src/i18n/indicator/layers/en.js';
import { layeredTrendForm } from '../../src/view/indicator/layered-trend.js';
import { en as compositionEnglish } from '../../src/i18n/indicator/composition/en.js';
import { compositionForm } from '../../src/view/indicator/composition-view.js';
import { multiplesForm } from '../../src/view/indicator/multiples-view.js';
import { gapForm } from '../../src/view/indicator/gap-view.js';
import { en as rankingEn } from '../../src/i18n/indicator/ranking/en.js';
import { rankingForm } from '../../src/view/indicator/ranking-view.js';
import { en as statusEnglish } from '../../src/i18n/indicator/status/en.js';
import { statusForm } from '../../src/view/indicator/status-view.js';
import { trendForm } from '../../src/view/indicator/trend-view.js';
import type { ViewContext } from '../../src/view/view-context.js';

export type Row = Readonly<Record<string, string | number | null>>;

export const YEARS = ['2020', '2021', '2022', '2023', '2024'] as const;

/** One observation per year; null = missing for the reason given, undefined = no record. */
export function yearly(area: string, values: readonly (number | null | undefined)[], extra: Row = {}): Row[] {
  return values.flatMap((value, index) =>
    value === undefined
      ? []
      : [
          {
            indicator: 'jobless',
            area,
            period: YEARS[index]!,
            value,
            missing: value === null ? 'not-collected' : null,
            ...extra,
          },
        ],
  );
}

export const AREAS = [
  { id: 'kommunen', name: 'Prøveby Kommune', kind: 'municipality' },
  { id: 'nord', name: 'Nordparken', kind: 'district', parent: 'kommunen' },
  { id: 'syd', name: 'Sydhavnen', kind: 'district', parent: 'kommunen' },
  { id: 'vest', name: 'Vestvangen', kind: 'district', parent: 'kommunen' },
] as const;

export const INDICATOR = {
  id: 'jobless',
  label: { da: 'Uden job', en: 'Without a job' },
  definition: { da: 'Beboere 18–64 år.', en: 'Residents aged 18–64.' },
  unit: 'percent',
  decimals: 1,
  direction: 'higher-is-worse',
  benchmarks: ['kommunen'],
  source: 'own',
} as const;

export const OBSERVATIONS: readonly Row[] = [
  ...yearly('kommunen', [18, 17.9, 17.7, 17.5, 17.2]),
  ...yearly('nord', [31.2, 32, 33.1, 32.4, 30.8]),
  ...yearly('syd', [24, 23.1, 22.5, 22.9, 22.6]),
  ...yearly('vest', [12.4, 12.1, 11.9, 12.6, 11.2]),
];

/** A document; `part` replaces its parts. */
export function districtDocument(part: Readonly<Record<string, unknown>> = {}): Document {
  return {
    version: '1.0',
    title: 'Prøveby',
    language: 'da',
    updated: '2026-10-01',
    provenance: 'constructed',
    sources: [{ id: 'own', name: 'Prøveby Kommune' }],
    areas: AREAS,
    indicators: [INDICATOR],
    observations: OBSERVATIONS,
    ...part,
  } as unknown as Document;
}

export function districtModel(part: Readonly<Record<string, unknown>> = {}): Model {
  return parseDocument(districtDocument(part));
}

export function contextFor(
  model: Model,
  { width = 800, code = 'da' as LanguageCode, height = undefined as number | undefined } = {},
): ViewContext {
  return { model, locale: code === 'da' ? danish : english, space: { width, height } };
}

type FormKey = DrawnForm | 'layers';
const FORMS: Readonly<Record<FormKey, IndicatorForm>> = {
  trend: trendForm,
  layers: layeredTrendForm,
  ranking: rankingForm,
  gap: gapForm,
  status: statusForm,
  change: changeForm,
  strip: stripForm,
  multiples: multiplesForm,
  composition: compositionForm,
};
/** English words of the forms that have their own; Danish ones are at hand. */
const ENGLISH: Partial<Record<FormKey, unknown>> = {
  ranking: rankingEn,
  layers: englishLayers,
  gap: gapEnglish,
  status: statusEnglish,
  change: changeEn,
  strip: stripEn,
  multiples: multiplesEnglish,
  composition: compositionEnglish,
};

/** The view of an indicator with its form at hand, as the element makes it once the form is loaded. */
export function viewOf(options: IndicatorOptions, context: ViewContext): IndicatorView {
  const plan = planIndicator(options, context);
  const setting = { options, context, messages: context.locale.code === 'da' ? indicatorVocabulary.da : en };
  const told = context.locale.code === 'da' ? obstacleVocabulary.da : obstaclesEn;
  if (plan && isAllThere(setting, plan.shaped)) return drawForm(plan, setting);
  return tellIndicator(setting, told, drawForm)!;
}

function drawForm(plan: IndicatorPlan, setting: IndicatorSetting): IndicatorView {
  const key = plan.form === 'trend' && plan.isLayered ? 'layers' : plan.form;
  const form = FORMS[key];
  const words = setting.context.locale.code === 'da' ? form.vocabulary?.da : ENGLISH[key];
  return indicatorView(plan, { form, words }, setting);
}
