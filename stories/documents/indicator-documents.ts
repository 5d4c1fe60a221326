/** A constructed document for each state in which an indicator may be. Made when first asked for. */
import type { MissingReason, Observation } from '../../src/schema/generated/document.js';
import { layers } from './layers.js';
import { MUNICIPALITY, districtId, districts, years, type Cell } from './districts.js';
import { named } from './named.js';

const LONG_NAME = 'Nordvestkvarterets almene boligområde ved Banegårdspladsen';

const isLast = ({ time, times }: Cell): boolean => time === times - 1;

const REASONS: readonly MissingReason[] = [
  'suppressed',
  'not-collected',
  'not-applicable',
  'not-yet-published',
  'too-uncertain',
  'withdrawn',
  'unknown',
];

const missing = (reason: MissingReason): Partial<Observation> => ({ value: null, missing: reason });

/** Every district lacks a figure for another reason, some at an end, some in the middle; the first lacks two years. */
function gap({ area, time }: Cell): Partial<Observation> {
  const reason = REASONS[area % REASONS.length]!;
  if (area === 0 && (time === 4 || time === 5)) return missing('not-collected');
  if (area > 0 && time === 9 - ((area * 3) % 10)) return missing(reason);
  return {};
}

function provisional({ times, time }: Cell): Partial<Observation> {
  if (time === times - 1) return { status: 'provisional' };
  if (time === times - 2) return { status: 'revised' };
  return time === 0 ? { status: 'estimated' } : {};
}

function interval(_: Cell, { value }: Observation): Partial<Observation> {
  return { lower: value! - 2.4, upper: value! + 2.6 };
}

const suppressed = ({ area, time }: Cell): Partial<Observation> =>
  area === 1 || (area === 2 && time > 6) ? missing('suppressed') : {};

const MOVING = { label: { da: '1,5 gange kommunen', en: '1.5 times the municipality' }, operator: 'over' as const };
const STEPPING = { label: { da: 'Kommunens grænse', en: "The municipality's limit" }, operator: 'over' as const };

export const INDICATOR_DOCUMENTS = named({
  usual: () => districts(),
  higherIsBetter: () => districts({ indicator: { direction: 'higher-is-better' } }),
  neutral: () => districts({ indicator: { direction: 'neutral' } }),
  targetRange: () => districts({ indicator: { direction: 'target-range', targetRange: { lower: 15, upper: 25 } } }),
  intervals: () => districts({ change: interval }),
  provisional: () => districts({ change: provisional }),
  gaps: () => districts({ areas: 8, change: gap }),
  suppressed: () => districts({ change: suppressed }),
  allMissing: () => districts({ change: () => missing('not-yet-published') }),
  seriesBreak: () =>
    districts({
      indicator: { seriesBreaks: [{ period: '2020', text: { da: 'Ny opgørelsesmetode', en: 'New way of counting' } }] },
    }),
  means: () =>
    districts({
      periods: years(2015, 10).map((year) => `${year}..${Number(year) + 1}`),
      indicator: { periodType: 'mean' },
    }),
  movingThreshold: () => districts({ indicator: { thresholds: [{ ...MOVING, multiplier: 1.5, area: MUNICIPALITY }] } }),
  steppingThreshold: () =>
    districts({
      indicator: {
        thresholds: [
          { ...STEPPING, value: 32, to: '2019' },
          { ...STEPPING, value: 27, from: '2020' },
        ],
      },
    }),
  targets: () => districts({ parts: { goals: layers().goals } }),
  layers: () => districts({ parts: layers() }),
  counts: () => districts({ indicator: { unit: 'count', decimals: 0, direction: 'neutral' }, scale: [147, 0] }),
  onePeriod: () => districts({ periods: ['2025'] }),
  twoPeriods: () => districts({ periods: ['2015', '2025'] }),
  oneArea: () => districts({ areas: 1, hasMunicipality: false }),
  hundredAreas: () => districts({ areas: 100, periods: years(2021, 5) }),
  fiftyPeriods: () => districts({ areas: 4, periods: years(1976, 50) }),
  quarters: () =>
    districts({
      periods: years(2023, 3).flatMap((year) => ['Q1', 'Q2', 'Q3', 'Q4'].map((quarter) => `${year}-${quarter}`)),
      indicator: { periodType: 'quarter' },
    }),
  longNames: () => districts({ nameOf: (area) => (area % 2 ? undefined : `${LONG_NAME} ${area / 2 + 1}`) }),
  negative: () => districts({ indicator: { unit: 'percentage-points' }, scale: [1, -22] }),
  allEqual: () => districts({ scale: [0, 20] }),
  currency: () => districts({ indicator: { unit: 'currency', decimals: 0 }, scale: [9870, 0] }),
  unevenEnds: () =>
    districts({ change: (cell) => (isLast(cell) && cell.area > 2 ? missing('not-yet-published') : {}) }),
  empty: () => districts({ parts: { observations: [] } }),
});

export type IndicatorDocument = (typeof INDICATOR_DOCUMENTS.names)[number];

/** The district that stories highlight. */
export const HIGHLIGHTED = districtId(0);
