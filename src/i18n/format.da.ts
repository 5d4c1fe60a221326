/** The words that numbers, units, periods and dates need, in Danish. */
import type { Format } from './locale.js';
import { createFormat, type FormatWords } from './format.js';

export const daFormatWords: FormatWords = {
  decimal: ',',
  thousands: '.',
  months: [
    'januar',
    'februar',
    'marts',
    'april',
    'maj',
    'juni',
    'juli',
    'august',
    'september',
    'oktober',
    'november',
    'december',
  ],
  shortMonths: ['jan.', 'feb.', 'mar.', 'apr.', 'maj', 'juni', 'juli', 'aug.', 'sep.', 'okt.', 'nov.', 'dec.'],
  missing: 'Manglende tal',
  and: 'og',
  units: {
    percent: { title: 'Pct.', after: '\u00a0pct.' },
    'percentage-points': { title: 'Procentpoint', after: '\u00a0procentpoint' },
    count: { title: 'Antal' },
    index: { title: 'Indeks' },
    currency: { title: 'Kr.', after: '\u00a0kr.' },
    'per-1000': { title: 'Pr. 1.000', after: '\u00a0pr.\u00a01.000' },
    ratio: { title: 'Forhold' },
    years: { title: 'År', after: '\u00a0år' },
    score: { title: 'Score' },
  },
  day: (day, monthAndYear) => `${day}. ${monthAndYear}`,
  quarter: (quarter, year) => `${quarter}. kvt. ${year}`,
  halfYear: (half, year) => `${half}. halvår ${year}`,
};

export const danishFormat: Format = createFormat(daFormatWords);
