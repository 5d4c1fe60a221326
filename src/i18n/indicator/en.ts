import { endSentence } from '../sentence.js';
import type { IndicatorMessages, MeasureNoun } from './messages.js';

export const NOUNS: Readonly<Record<MeasureNoun, string>> = {
  share: 'the share',
  number: 'the number',
  figure: 'the figure',
};

export const en: IndicatorMessages = {
  chart: { trend: 'Line chart', ranking: 'Ranking' },
  axisCut: (start) => `The axis begins at ${start}`,
  areaTrend: ({ area, noun, first, firstPeriod, last, lastPeriod, change }) => {
    const verb = change === 'above' ? 'has risen' : change === 'below' ? 'has fallen' : '';
    const before =
      change === 'same'
        ? `, the same as ${firstPeriod}`
        : change === 'unclear'
          ? `, which cannot be told apart from ${first} ${firstPeriod}`
          : '';
    return [
      { text: `In ${area} ${NOUNS[noun]} ${verb ? `${verb} from ${first} ${firstPeriod} to` : 'is'} ` },
      { text: last, strong: true },
      { text: ` ${lastPeriod}${before}.` },
    ];
  },
  areaHasNoFigures: (area) => `There are no figures to show for ${area}.`,
  compared: ({ name, relation, distance }) => {
    if (relation === 'same') return `That is the same as in ${name}.`;
    if (relation === 'unclear') return `That cannot be told apart from ${name}.`;
    return `That is ${distance} ${relation} ${name}.`;
  },
  spread: ({ areas: count, period, low, lowArea, high, highArea }) => [
    { text: `${period[0]?.toUpperCase() ?? ''}${period.slice(1)} ${count} range from ${low} (${lowArea}) to ` },
    { text: high, strong: true },
    { text: ` (${highArea}).` },
  ],
  stands: (area, value, count = 1) => endSentence(`${area} ${count === 1 ? 'is' : 'are'} at ${value}`),
  inPeriod: (period, isDay) => `${isDay ? 'on' : 'in'} ${period}`,
  interval: '95% confidence interval',
  intervalRange: (lower, upper) => `confidence interval ${lower} to ${upper}`,
  provisional: 'Provisional figure',
  area: 'Area',
  series: (index, count) => `series ${index} of ${count}`,
  break: (period, text) => endSentence(`Break in the series ${period}${text && `: ${text}`}`),
  noFigures: (indicator) => `The document has no figures for “${indicator}”.`,
  noFiguresInPeriod: (period) => `There are no figures for ${period}.`,
  meanTitle: (title, years) => `${title}, mean of ${years} years`,
  meanPeriod: (period) => `${period}, mean`,
  tableCaption: (indicator, unit) => `${indicator}, ${unit}`,
};
