import { NOUNS } from '../en.js';
import type { RankingMessages } from './messages.js';

const WORDS = ['No', 'One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine', 'Ten', 'Eleven', 'Twelve'];
const areas = (count: number): string => `${WORDS[count] ?? count} ${count === 1 ? 'area' : 'areas'}`;

export const en: RankingMessages = {
  areaRank: ({ area, noun, value, period }) => [
    { text: `In ${area} ${NOUNS[noun]} is ` },
    { text: value, strong: true },
    { text: ` ${period}.` },
  ],
  inseparable: (count, benchmark) => `${areas(count)} cannot be told apart from ${benchmark}.`,
  hidden: (count) => `${areas(count)} ${count === 1 ? 'has' : 'have'} no figure that can be shown.`,
  intervalColumn: 'Confidence interval',
  separable: 'Differs from the benchmark',
  notSeparable: 'Cannot be told apart from the benchmark',
  benchmarkMissing: (name, period) => `${name} has no figure for ${period}.`,
};
