/**
 * The official Danish rule sets as data, in the schema's own shape: almenboligloven §§ 61 a and 61 b and the rules before
 * them. Operators follow the law's words: "overstiger" is over, "mindst" at-least, "mindre end" under. Knows no district.
 */
import type { Criterion, RuleSet } from '../schema/generated/document.js';

const LABELS: Readonly<Record<string, Criterion['label']>> = {
  attachment: { da: 'Uden tilknytning til job eller uddannelse', en: 'Without job or education' },
  convictions: { da: 'Dømte', en: 'Convicted' },
  education: { da: 'Kun grundskole', en: 'Basic school only' },
  income: { da: 'Indkomst i forhold til regionen', en: 'Income compared with the region' },
  origin: { da: 'Ikkevestlig oprindelse', en: 'Non-western origin' },
};

type LimitSpec = NonNullable<Criterion['limits']>[number];

function criterion(id: string, limit: LimitSpec, meanOf?: number): Criterion {
  return { id, label: LABELS[id], limits: [limit], ...(meanOf && { meanOf }) };
}

/** Income is measured as a share of the mean of the region that the area lies in. */
const incomeUnder = (value: number): Criterion => criterion('income', { operator: 'under', value });
const originOver = (value: number): Criterion => criterion('origin', { operator: 'over', value });
const timesTheCountry = (multiplier: number): Criterion =>
  criterion('convictions', { operator: 'at-least', multiplier, areaKind: 'country' }, 2);
const attachmentOver = (value: number, meanOf = 2): Criterion =>
  criterion('attachment', { operator: 'over', value }, meanOf);
const educationOver = (value: number): Criterion => criterion('education', { operator: 'over', value });
const convictionsOver = (value: number, meanOf: number): Criterion =>
  criterion('convictions', { operator: 'over', value }, meanOf);

const CHALLENGED: readonly Criterion[] = [attachmentOver(40), timesTheCountry(3), educationOver(60), incomeUnder(55)];

const GHETTO = { da: 'Ghettoområde', en: 'Ghetto area' };

export const OFFICIAL: readonly RuleSet[] = [
  {
    id: 'ghetto-2010',
    label: GHETTO,
    from: '2010',
    to: '2013',
    minPopulation: 1000,
    needed: 2,
    criteria: [attachmentOver(40, 4), convictionsOver(2.7, 4), originOver(50)],
  },
  {
    id: 'ghetto-2014',
    label: GHETTO,
    from: '2014',
    to: '2017',
    minPopulation: 1000,
    needed: 3,
    criteria: [attachmentOver(40), convictionsOver(2.7, 2), educationOver(50), incomeUnder(55), originOver(50)],
  },
  {
    id: 'udsat-2018',
    label: { da: 'Udsat boligområde', en: 'Challenged housing area' },
    from: '2018',
    minPopulation: 1000,
    needed: 2,
    criteria: CHALLENGED,
  },
  {
    id: 'parallel-2018',
    label: { da: 'Parallelsamfund', en: 'Parallel society' },
    formerLabels: [{ label: GHETTO, from: '2018', to: '2020' }],
    from: '2018',
    minPopulation: 1000,
    needed: 2,
    always: ['origin'],
    criteria: [...CHALLENGED, originOver(50)],
  },
  {
    id: 'omdannelse-2018',
    label: { da: 'Omdannelsesområde', en: 'Transformation area' },
    formerLabels: [{ label: { da: 'Hårdt ghettoområde', en: 'Hard ghetto area' }, from: '2018', to: '2020' }],
    from: '2018',
    minPopulation: 1000,
    base: 'parallel-2018',
    years: [
      { value: 4, from: '2018', to: '2020' },
      { value: 5, from: '2021' },
    ],
  },
  {
    id: 'forebyg-2021',
    label: { da: 'Forebyggelsesområde', en: 'Prevention area' },
    from: '2021',
    minPopulation: 1000,
    needed: 2,
    always: ['origin'],
    criteria: [attachmentOver(30), timesTheCountry(2), educationOver(60), incomeUnder(65), originOver(30)],
  },
];

/** Which rule set took the place of which: their limits are one line that steps. */
export const SUCCESSOR: Readonly<Record<string, string>> = {
  'ghetto-2010': 'ghetto-2014',
  'ghetto-2014': 'udsat-2018',
};

/**
 * Which rules a list rested on before those of today: years on the list before 2018 count by the rules of their time.
 */
export const FORMER: Readonly<Record<string, string>> = {
  'parallel-2018': 'ghetto-2014',
  'ghetto-2014': 'ghetto-2010',
};
