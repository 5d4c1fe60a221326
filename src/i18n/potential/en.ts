import type { PotentialMessages } from './messages.js';

export const en: PotentialMessages = {
  chart: 'Potential',
  heading: (area, comparison) => `If ${area} stood as ${comparison}`,
  definition: (currency, year) => `${currency} a year${year && `, prices of ${year}`}`,
  summary: ({ area, comparison, total, closed, counted, count }) => [
    {
      text: `If ${closed === 100 ? 'the whole distance' : `${closed}% of the distance`} between ${area} and ${comparison} were closed, it would come to `,
    },
    { text: total, strong: true },
    { text: ` a year under the assumptions shown. ${counted} of ${count} fields are counted.` },
  ],
  nothing: (area, comparison) => `None of the fields can be worked out for ${area} and ${comparison}.`,
  total: 'In all a year',
  currency: (code) => code,
  gap: (value, reference, gap) => `${value} against ${reference}: distance ${gap}`,
  persons: (gap, base, closed, persons) =>
    `${gap} of ${base} persons${closed === 100 ? '' : ` × ${closed}% closed`} = ${persons} persons`,
  amount: (persons, amount) => `${persons} persons × ${amount}`,
  status: {
    counted: 'counted',
    ahead: 'No distance to close.',
    unclear: 'The difference is too uncertain to count.',
    hidden: 'The district’s figure is missing or not shown.',
    'no-reference': 'The comparison has no figure for the same period.',
    'no-direction': 'The indicator does not say which way is better.',
    'no-share': 'The indicator is no share of persons.',
    'no-base': 'The number of persons is missing. Write it under the assumptions.',
  },
  caution:
    'The sum is no forecast: it does not tell whether the distance can be closed, what that costs, or who gets the amount.',
  rounding:
    'Every step is rounded as it is written, so that the sum can be checked. The same persons may count in several fields.',
  provisional: 'At least one of the figures is provisional.',
  assumptions: 'Change the assumptions',
  assumptionsHint: 'Empty fields follow the document.',
  closed: 'Part of the distance that is closed',
  percent: '%',
  amountOf: (field) => `${field}, amount per person`,
  personsOf: (field) => `${field}, persons in the group`,
  columns: {
    field: 'Field',
    period: 'Period',
    gap: 'Distance',
    base: 'Persons in the group',
    persons: 'Persons',
    perPerson: 'Amount per person',
    amount: 'Amount a year',
    status: 'Remark',
  },
  noPotential: 'The document does not say what to work out. Add potential with fields and amounts.',
  noAreas: 'The document has no districts.',
  twinsName: 'the nearest districts',
  twins: (names, count) =>
    `The nearest districts are ${names} (Euclidean distance on ${count} standardised ${count === 1 ? 'indicator' : 'indicators'}). Their mean is not weighted by residents.`,
  noTwins: (area) => `No other district has figures for the same indicators as ${area}.`,
  unknownComparison: (id) => `The comparison “${id}” is not in the document. Correct the attribute comparison.`,
  sameArea: (area) => `${area} cannot be compared with itself.`,
  badPeriod: (key) => `The period “${key}” cannot be read. Write, for example, 2024.`,
};
