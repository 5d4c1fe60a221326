/** The words that numbers, units, periods and dates need, in English. */
import type { Format } from './locale.js';
import { createFormat, type FormatWords } from './format.js';

export const enFormatWords: FormatWords = {
  decimal: '.',
  thousands: ',',
  months: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
  shortMonths: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
  missing: 'Missing figures',
  and: 'and',
  units: {
    percent: { title: '%', after: '%' },
    'percentage-points': {
      title: 'Percentage points',
      after: '\u00a0percentage points',
      afterOne: '\u00a0percentage point',
    },
    count: { title: 'Number' },
    index: { title: 'Index' },
    currency: { title: 'DKK', before: 'DKK\u00a0' },
    'per-1000': { title: 'Per 1,000', after: '\u00a0per\u00a01,000' },
    ratio: { title: 'Ratio' },
    years: { title: 'Years', after: '\u00a0years', afterOne: '\u00a0year' },
    score: { title: 'Score' },
  },
  day: (day, monthAndYear) => `${day} ${monthAndYear}`,
  quarter: (quarter, year) => `Q${quarter} ${year}`,
  halfYear: (half, year) => `H${half} ${year}`,
};

export const englishFormat: Format = createFormat(enFormatWords);
