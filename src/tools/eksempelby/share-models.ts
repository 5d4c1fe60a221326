/**
 * What makes each share: a level that follows from how challenged a district is, a trend, and how fast the distance
 * between districts closes. All numbers are percent (or per 1,000) in 2019 and changes a year. Constructed throughout;
 * the levels are only chosen so that they look like Danish ones.
 */
import { days, quarters, schoolYears, twoYears, years, type Missing, type Slot, type Status } from './cells.js';
import type { Group } from './people.js';

export interface ShareModel {
  readonly id: string;
  readonly group: Group;
  readonly slots: readonly Slot[];
  /** Level in 2019 of a district with burden 0, and what burden 1 adds. */
  readonly base: number;
  readonly effect: number;
  /** Change a year for all, and what burden 1 adds to it. */
  readonly trend: number;
  readonly effectTrend: number;
  /** How far a district of 1,000 wanders from its course, and how far districts differ beyond their burden. */
  readonly noise: number;
  readonly spread: number;
  readonly per?: 1000;
  readonly decimals?: number;
  /** Two-year means: the mean of the numbers of both years. */
  readonly mean?: true;
  /** Survey: each value carries its interval. */
  readonly interval?: true;
  /** What one period adds for everybody, by its key or its year. */
  readonly shock?: Readonly<Record<string, number>>;
  /** A new way of counting: from this year on the level is another. */
  readonly change?: { readonly from: number; readonly by: number };
  /** Periods in which nobody was counted, or whose figures are still to come. */
  readonly gaps?: Readonly<Record<string, Missing>>;
  /** Single cells without a figure: `area period` → reason. */
  readonly holes?: Readonly<Record<string, Missing>>;
  readonly status?: Readonly<Record<string, Status>>;
}

const ELECTIONS: readonly Slot[] = ['2013-11-19', '2017-11-21', '2021-11-16', '2025-11-18'].map((key) => ({
  key,
  year: Number(key.slice(0, 4)),
  time: Number(key.slice(0, 4)),
}));

const SURVEYS = years(2011, 2025).filter(({ year }) => year % 2 === 1);

const WORK: readonly ShareModel[] = [
  {
    id: 'attachment',
    group: 'age18to64',
    slots: twoYears(2011, 2025),
    mean: true,
    base: 9.2,
    effect: 27,
    trend: -0.12,
    effectTrend: -0.95,
    noise: 1.1,
    spread: 0.6,
    shock: { '2020': 1.1, '2021': 0.5 },
    status: { '2024..2025': 'provisional' },
  },
  {
    id: 'public-support',
    group: 'age18to64',
    slots: quarters(2019, '2026-Q2'),
    base: 7.4,
    effect: 23,
    trend: -0.12,
    effectTrend: -0.7,
    noise: 0.35,
    spread: 0.5,
    shock: { '2020-Q2': 1.6, '2020-Q3': 1.1, '2020-Q4': 0.9, '2021-Q1': 1.2, '2021-Q2': 0.5 },
    status: { '2026-Q1': 'provisional', '2026-Q2': 'provisional' },
  },
  {
    id: 'education',
    group: 'age30to59',
    slots: days(2012, 2026, '01-01'),
    base: 14,
    effect: 46.5,
    trend: -0.25,
    effectTrend: -0.45,
    noise: 0.5,
    spread: 1.5,
    change: { from: 2016, by: -1.6 },
    status: { '2026-01-01': 'provisional' },
  },
  {
    id: 'spare-time-job',
    group: 'age15to17',
    slots: years(2011, 2025),
    base: 45,
    effect: -27,
    trend: 0.25,
    effectTrend: 0.75,
    noise: 0.9,
    spread: 2,
    shock: { '2020': -5, '2021': -3 },
    status: { '2025': 'provisional' },
  },
  {
    id: 'youth-education',
    group: 'age18to24',
    slots: years(2011, 2025),
    base: 90,
    effect: -24,
    trend: 0.1,
    effectTrend: 0.55,
    noise: 0.8,
    spread: 1.4,
    status: { '2023': 'revised', '2025': 'provisional' },
  },
];

const CHILDREN: readonly ShareModel[] = [
  {
    id: 'daycare',
    group: 'age1to5',
    slots: days(2011, 2025, '10-01'),
    base: 95,
    effect: -13,
    trend: 0.05,
    effectTrend: 0.6,
    noise: 0.5,
    spread: 0.7,
  },
  {
    id: 'language',
    group: 'age2to5',
    slots: years(2011, 2025),
    base: 12,
    effect: 28,
    trend: 0.1,
    effectTrend: -0.75,
    noise: 1.2,
    spread: 1.6,
    gaps: { '2020': 'not-collected' },
    status: { '2021': 'estimated', '2025': 'provisional' },
  },
  {
    id: 'dental',
    group: 'age5to15',
    slots: years(2011, 2025),
    base: 84,
    effect: -29,
    trend: 0.35,
    effectTrend: 0.7,
    noise: 0.8,
    spread: 1.2,
    gaps: { '2025': 'not-yet-published' },
  },
  {
    id: 'overweight',
    group: 'childrenExamined',
    slots: schoolYears(2011, 2025),
    base: 11.5,
    effect: 12,
    trend: 0.15,
    effectTrend: -0.1,
    noise: 1,
    spread: 1.3,
    gaps: { '2020/21': 'not-collected' },
    holes: { 'sejlmagerkajen 2018/19': 'not-applicable' },
  },
  {
    id: 'sports',
    group: 'age7to15',
    slots: years(2011, 2025),
    base: 83,
    effect: -38,
    trend: 0.1,
    effectTrend: 0.8,
    noise: 0.9,
    spread: 2,
    shock: { '2020': -6, '2021': -4, '2022': -1.5 },
  },
];

const COMMUNITY: readonly ShareModel[] = [
  {
    id: 'convictions',
    group: 'age18plus',
    slots: twoYears(2011, 2025),
    mean: true,
    decimals: 2,
    base: 0.31,
    effect: 2.48,
    trend: -0.02,
    effectTrend: -0.085,
    noise: 0.1,
    spread: 0.05,
    gaps: { '2024..2025': 'not-yet-published' },
  },
  {
    id: 'safety',
    group: 'adultsAnswering',
    slots: SURVEYS,
    interval: true,
    base: 92,
    effect: -28,
    trend: -0.05,
    effectTrend: 1,
    noise: 0.6,
    spread: 1.2,
    holes: {
      'mosehatten 2013': 'too-uncertain',
      'sivkaer 2013': 'too-uncertain',
      'sivkaer 2019': 'too-uncertain',
      'sejlmagerkajen 2019': 'too-uncertain',
    },
  },
  {
    id: 'vandalism',
    group: 'dwellings',
    slots: years(2011, 2025),
    per: 1000,
    base: 15,
    effect: 34,
    trend: -0.35,
    effectTrend: -1.5,
    noise: 1.6,
    spread: 2.5,
    change: { from: 2018, by: 2.2 },
    holes: { 'klokkeengen 2016': 'withdrawn', 'floejtevangen 2016': 'withdrawn' },
  },
  {
    id: 'turnout',
    group: 'voters',
    slots: ELECTIONS,
    base: 77,
    effect: -27,
    trend: -0.35,
    effectTrend: 0.3,
    noise: 0.5,
    spread: 1.5,
  },
  {
    id: 'origin',
    group: 'residents',
    slots: days(2012, 2026, '01-01'),
    base: 3.4,
    effect: 40,
    trend: 0.16,
    effectTrend: -0.05,
    noise: 0.25,
    spread: 1.2,
    status: { '2026-01-01': 'provisional' },
  },
];

export const SHARE_MODELS: readonly ShareModel[] = [...WORK, ...CHILDREN, ...COMMUNITY];
