import { endSentence } from '../sentence.js';
import type { IndicatorMessages, MeasureNoun } from './messages.js';

const NOUNS: Readonly<Record<MeasureNoun, string>> = { share: 'andelen', number: 'antallet', figure: 'tallet' };
const WORDS = ['Ingen', 'Ét', 'To', 'Tre', 'Fire', 'Fem', 'Seks', 'Syv', 'Otte', 'Ni', 'Ti', 'Elleve', 'Tolv'];
const areas = (count: number): string => `${WORDS[count] ?? count} ${count === 1 ? 'område' : 'områder'}`;

export const da: IndicatorMessages = {
  chart: { trend: 'Linjediagram', ranking: 'Rangliste' },
  axisCut: (start) => `Aksen begynder ved ${start}`,
  areaTrend: ({ area, noun, first, firstPeriod, last, lastPeriod, change }) => {
    if (!first || !change)
      return [{ text: `I ${area} er ${NOUNS[noun]} ` }, { text: last, strong: true }, { text: ` ${lastPeriod}.` }];
    if (change === 'same') {
      return [
        { text: `I ${area} er ${NOUNS[noun]} ` },
        { text: last, strong: true },
        { text: ` ${lastPeriod}, det samme som ${firstPeriod}.` },
      ];
    }
    const verb = change === 'risen' ? 'steget' : 'faldet';
    return [
      { text: `I ${area} er ${NOUNS[noun]} ${verb} fra ${first} ${firstPeriod} til ` },
      { text: last, strong: true },
      { text: ` ${lastPeriod}.` },
    ];
  },
  areaHasNoFigures: (area) => `Der er ingen tal, der kan vises, for ${area}.`,
  compared: ({ name, relation, distance }) => {
    if (relation === 'same') return `Det er det samme som i ${name}.`;
    return `Det er ${distance} ${relation === 'above' ? 'over' : 'under'} ${name}.`;
  },
  spread: ({ areas: count, period, low, lowArea, high, highArea }) => [
    { text: `${period[0]?.toUpperCase() ?? ''}${period.slice(1)} ligger ${count} mellem ${low} (${lowArea}) og ` },
    { text: high, strong: true },
    { text: ` (${highArea}).` },
  ],
  stands: (area, value) => endSentence(`${area} ligger på ${value}`),
  areaRank: ({ area, noun, value, period }) => [
    { text: `I ${area} er ${NOUNS[noun]} ` },
    { text: value, strong: true },
    { text: ` ${period}.` },
  ],
  inseparable: (count, benchmark) => `${areas(count)} kan ikke adskilles fra ${benchmark}.`,
  hidden: (count) => `${areas(count)} har ikke et tal, der kan vises.`,
  inPeriod: (period, isDay) => `${isDay ? 'den' : 'i'} ${period}`,
  interval: '95 pct. sikkerhedsinterval',
  intervalColumn: 'Sikkerhedsinterval',
  intervalRange: (lower, upper) => `sikkerhedsinterval ${lower} til ${upper}`,
  separable: 'Adskiller sig fra sammenligningen',
  notSeparable: 'Kan ikke adskilles fra sammenligningen',
  provisional: 'Foreløbigt tal',
  area: 'Område',
  series: (index, count) => `serie ${index} af ${count}`,
  break: (period, text) => `Databrud ${period}: ${text}.`,
  unknownForm: (form, known) => `Formen »${form}« kan ikke tegnes. Brug en af disse: ${known}.`,
  noFigures: (indicator) => `Dokumentet har ingen tal for »${indicator}«.`,
  noIndicators: 'Dokumentet har ingen indikatorer.',
  unknownBenchmark: (id) => `Sammenligningen »${id}« har ingen tal for denne indikator.`,
  unknownPeriod: (key) => `Perioden »${key}« kan ikke læses. Skriv for eksempel 2024, 2024-Q1 eller 2022..2023.`,
  noFiguresInPeriod: (period) => `Der er ingen tal for ${period}.`,
  unknownCategory: (id) => `Kategorien »${id}« har ingen tal for denne indikator.`,
  benchmarkMissing: (name, period) => `${name} har ikke noget tal for ${period}.`,
  meanTitle: (title, years) => `${title}, gns. af ${years} år`,
  meanPeriod: (period) => `${period}, gns.`,
  tableCaption: (indicator, unit) => `${indicator}, ${unit}`,
};
