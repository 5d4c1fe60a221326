import { endSentence } from '../sentence.js';
import type { IndicatorMessages, MeasureNoun } from './messages.js';

export const NOUNS: Readonly<Record<MeasureNoun, string>> = { share: 'andelen', number: 'antallet', figure: 'tallet' };

export const da: IndicatorMessages = {
  chart: { trend: 'Linjediagram', ranking: 'Rangliste' },
  axisCut: (start) => `Aksen begynder ved ${start}`,
  areaTrend: ({ area, noun, first, firstPeriod, last, lastPeriod, change }) => {
    const turn = change === 'above' ? 'steget' : change === 'below' ? 'faldet' : '';
    const before =
      change === 'same'
        ? `, det samme som ${firstPeriod}`
        : change === 'unclear'
          ? `, som ikke kan adskilles fra ${first} ${firstPeriod}`
          : '';
    return [
      { text: `I ${area} er ${NOUNS[noun]} ${turn && `${turn} fra ${first} ${firstPeriod} til `}` },
      { text: last, strong: true },
      { text: ` ${lastPeriod}${before}.` },
    ];
  },
  areaHasNoFigures: (area) => `Der er ingen tal, der kan vises, for ${area}.`,
  compared: ({ name, relation, distance }) => {
    if (relation === 'same') return `Det er det samme som i ${name}.`;
    if (relation === 'unclear') return `Det kan ikke adskilles fra ${name}.`;
    return `Det er ${distance} ${relation === 'above' ? 'over' : 'under'} ${name}.`;
  },
  spread: ({ areas: count, period, low, lowArea, high, highArea }) => [
    { text: `${period[0]?.toUpperCase() ?? ''}${period.slice(1)} ligger ${count} mellem ${low} (${lowArea}) og ` },
    { text: high, strong: true },
    { text: ` (${highArea}).` },
  ],
  stands: (area, value) => endSentence(`${area} ligger på ${value}`),
  inPeriod: (period, isDay) => `${isDay ? 'den' : 'i'} ${period}`,
  interval: '95 pct. sikkerhedsinterval',
  intervalRange: (lower, upper) => `sikkerhedsinterval ${lower} til ${upper}`,
  provisional: 'Foreløbigt tal',
  area: 'Område',
  series: (index, count) => `serie ${index} af ${count}`,
  break: (period, text) => endSentence(`Databrud ${period}${text && `: ${text}`}`),
  noFigures: (indicator) => `Dokumentet har ingen tal for »${indicator}«.`,
  noFiguresInPeriod: (period) => `Der er ingen tal for ${period}.`,
  meanTitle: (title, years) => `${title}, gns. af ${years} år`,
  meanPeriod: (period) => `${period}, gns.`,
  tableCaption: (indicator, unit) => `${indicator}, ${unit}`,
};
