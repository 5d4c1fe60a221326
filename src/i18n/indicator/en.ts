import { endSentence } from '../sentence.js';
import type { IndicatorMessages, MeasureNoun } from './messages.js';

const NOUNS: Readonly<Record<MeasureNoun, string>> = { share: 'the share', number: 'the number', figure: 'the figure' };
const WORDS = ['No', 'One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine', 'Ten', 'Eleven', 'Twelve'];
const areas = (count: number): string => `${WORDS[count] ?? count} ${count === 1 ? 'area' : 'areas'}`;

export const en: IndicatorMessages = {
  chart: { trend: 'Line chart', ranking: 'Ranking' },
  axisCut: (start) => `The axis begins at ${start}`,
  areaTrend: ({ area, noun, first, firstPeriod, last, lastPeriod, change }) => {
    if (!first || !change)
      return [{ text: `In ${area} ${NOUNS[noun]} is ` }, { text: last, strong: true }, { text: ` ${lastPeriod}.` }];
    if (change === 'same') {
      return [
        { text: `In ${area} ${NOUNS[noun]} is ` },
        { text: last, strong: true },
        { text: ` ${lastPeriod}, the same as ${firstPeriod}.` },
      ];
    }
    const verb = change === 'risen' ? 'has risen' : 'has fallen';
    return [
      { text: `In ${area} ${NOUNS[noun]} ${verb} from ${first} ${firstPeriod} to ` },
      { text: last, strong: true },
      { text: ` ${lastPeriod}.` },
    ];
  },
  areaHasNoFigures: (area) => `There are no figures to show for ${area}.`,
  compared: ({ name, relation, distance }) => {
    if (relation === 'same') return `That is the same as in ${name}.`;
    return `That is ${distance} ${relation} ${name}.`;
  },
  spread: ({ areas: count, period, low, lowArea, high, highArea }) => [
    { text: `${period[0]?.toUpperCase() ?? ''}${period.slice(1)} ${count} range from ${low} (${lowArea}) to ` },
    { text: high, strong: true },
    { text: ` (${highArea}).` },
  ],
  stands: (area, value) => endSentence(`${area} is at ${value}`),
  areaRank: ({ area, noun, value, period }) => [
    { text: `In ${area} ${NOUNS[noun]} is ` },
    { text: value, strong: true },
    { text: ` ${period}.` },
  ],
  inseparable: (count, benchmark) => `${areas(count)} cannot be told apart from ${benchmark}.`,
  hidden: (count) => `${areas(count)} ${count === 1 ? 'has' : 'have'} no figure that can be shown.`,
  inPeriod: (period, isDay) => `${isDay ? 'on' : 'in'} ${period}`,
  interval: '95% confidence interval',
  intervalColumn: 'Confidence interval',
  intervalRange: (lower, upper) => `confidence interval ${lower} to ${upper}`,
  separable: 'Differs from the benchmark',
  notSeparable: 'Cannot be told apart from the benchmark',
  provisional: 'Provisional figure',
  area: 'Area',
  series: (index, count) => `series ${index} of ${count}`,
  break: (period, text) => `Break in the series ${period}: ${text}.`,
  unknownForm: (form, known) => `The form “${form}” cannot be drawn. Use one of these: ${known}.`,
  noFigures: (indicator) => `The document has no figures for “${indicator}”.`,
  noIndicators: 'The document has no indicators.',
  unknownBenchmark: (id) => `The benchmark “${id}” has no figures for this indicator.`,
  unknownPeriod: (key) => `The period “${key}” cannot be read. Write 2024, 2024-Q1 or 2022..2023, for example.`,
  noFiguresInPeriod: (period) => `There are no figures for ${period}.`,
  unknownCategory: (id) => `The category “${id}” has no figures for this indicator.`,
  benchmarkMissing: (name, period) => `${name} has no figure for ${period}.`,
  meanTitle: (title, years) => `${title}, mean of ${years} years`,
  meanPeriod: (period) => `${period}, mean`,
  tableCaption: (indicator, unit) => `${indicator}, ${unit}`,
};
