/** Every form of an indicator with what it is drawn from, for those who draw it in more than one way. */
import type { IndicatorView } from '../../src/view/indicator/indicator-view.js';
import type { IndicatorOptions } from '../../src/view/indicator/indicator-options.js';
import { contextFor, districtModel, INDICATOR, OBSERVATIONS, viewOf } from './district-document.js';
import { LAYERS } from './layered-document.js';

const categories = [
  { id: 'without', label: 'Uden job' },
  { id: 'with', label: 'Med job' },
];
const PARTS = {
  indicators: [{ ...INDICATOR, breakdown: { label: 'Job', partsOfWhole: true, categories } }],
  observations: [
    ...OBSERVATIONS.map((row) => ({ ...row, category: 'without' })),
    ...OBSERVATIONS.map((row) => ({ ...row, category: 'with', value: 100 - Number(row['value']) })),
  ],
};
const BOUNDED = OBSERVATIONS.map((row) => ({
  ...row,
  lower: Number(row['value']) - 1,
  upper: Number(row['value']) + 1,
}));
const SECOND = { ...INDICATOR, id: 'crime', label: 'Sigtede', unit: 'per-1000' };
const SEVERAL = {
  indicators: [INDICATOR, SECOND],
  observations: [
    ...OBSERVATIONS,
    ...OBSERVATIONS.map((row) => ({ ...row, indicator: 'crime', value: Number(row['value']) / 10 })),
  ],
};

export interface FormCase {
  readonly part?: Readonly<Record<string, unknown>>;
  readonly options: IndicatorOptions;
}

export const FORM_CASES: Readonly<Record<string, FormCase>> = {
  trend: { options: { form: 'trend', area: 'nord', show: ['benchmark', 'intervals', 'breaks'] } },
  'trend without a chosen area': { options: { form: 'trend' } },
  'trend with intervals': { options: { form: 'trend', area: 'nord' }, part: { observations: BOUNDED } },
  'trend with layers': { options: { form: 'trend', area: 'nord' }, part: LAYERS },
  'trend with voices and initiatives': {
    options: { form: 'trend', area: 'nord', show: ['initiatives', 'experiences'], today: '2024-11-26' },
    part: LAYERS,
  },
  'trend with voices of all areas': { options: { form: 'trend', show: ['experiences'] }, part: LAYERS },
  'trend of one period': { options: { form: 'trend', area: 'nord', from: '2024' } },
  ranking: { options: { form: 'ranking', area: 'nord' } },
  'ranking with intervals': { options: { form: 'ranking', area: 'nord' }, part: { observations: BOUNDED } },
  gap: { options: { form: 'gap', area: 'nord' } },
  'gap with targets': { options: { form: 'gap', area: 'syd' }, part: LAYERS },
  change: { options: { form: 'change', area: 'nord' } },
  'change with intervals': { options: { form: 'change', area: 'nord' }, part: { observations: BOUNDED } },
  strip: { options: { form: 'strip', area: 'nord' } },
  multiples: { options: { form: 'multiples', area: 'nord' } },
  'multiples of indicators': {
    options: { form: 'multiples', area: 'nord', indicators: ['jobless', 'crime'] },
    part: SEVERAL,
  },
  composition: { options: { form: 'composition', area: 'nord' }, part: PARTS },
  status: { options: { form: 'status', area: 'nord' } },
};

export function viewFor({ part, options }: FormCase, code: 'da' | 'en' = 'da'): IndicatorView {
  return viewOf(options, contextFor(districtModel(part), { code }));
}
