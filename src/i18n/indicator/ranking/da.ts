import { NOUNS } from '../da.js';
import type { RankingMessages } from './messages.js';

const WORDS = ['Ingen', 'Ét', 'To', 'Tre', 'Fire', 'Fem', 'Seks', 'Syv', 'Otte', 'Ni', 'Ti', 'Elleve', 'Tolv'];
const areas = (count: number): string => `${WORDS[count] ?? count} ${count === 1 ? 'område' : 'områder'}`;

export const da: RankingMessages = {
  areaRank: ({ area, noun, value, period }) => [
    { text: `I ${area} er ${NOUNS[noun]} ` },
    { text: value, strong: true },
    { text: ` ${period}.` },
  ],
  inseparable: (count, benchmark) => `${areas(count)} kan ikke adskilles fra ${benchmark}.`,
  hidden: (count) => `${areas(count)} har ikke et tal, der kan vises.`,
  intervalColumn: 'Sikkerhedsinterval',
  separable: 'Adskiller sig fra sammenligningen',
  notSeparable: 'Kan ikke adskilles fra sammenligningen',
  benchmarkMissing: (name, period) => `${name} har ikke noget tal for ${period}.`,
};
