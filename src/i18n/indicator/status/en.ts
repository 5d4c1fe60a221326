import { endSentence } from '../../sentence.js';
import { NOUNS } from '../en.js';
import type { StatusMessages, StatusPlace, StatusVerdict } from './messages.js';

const LEVELS = {
  above: 'high',
  below: 'low',
  same: 'level',
  unclear: 'level within the uncertainty',
  alone: '',
} as const;
const CHANGES = { above: 'rising', below: 'falling', same: 'unchanged', unclear: 'change uncertain' } as const;
const SIDES = {
  above: 'above',
  below: 'below',
  same: 'level with',
  unclear: 'not to be told apart from',
  alone: '',
} as const;

const corner = ({ level, change }: StatusPlace): string =>
  [LEVELS[level], CHANGES[change]].filter(Boolean).join(' and ');

function verdict({ level, change }: StatusVerdict): string {
  if (level === change) return level === 'worse' ? 'worse, and getting worse' : 'better, and getting better';
  return level === 'worse' ? 'worse, but getting better' : 'better, but getting worse';
}

function changed(change: StatusPlace['change'], text: string, since: string): string {
  if (change === 'unclear') return `, and whether it has changed since ${since} cannot be told`;
  if (change === 'same') return ` and unchanged since ${since}`;
  return ` and has ${change === 'above' ? 'risen' : 'fallen'} ${text} since ${since}`;
}

export const en: StatusMessages = {
  chart: 'Level and change',
  median: 'Median of the areas',
  theMedian: 'the median of the areas',
  axisX: (unit, period) => `${unit} ${period}`,
  axisY: (unit, period) => `Change since ${period}, ${unit}`,
  corner,
  verdict,
  summary: ({ area, noun, value, period, since, line, place, change, verdict: judged }) => [
    { text: `In ${area} ${NOUNS[noun]} is ` },
    { text: value, strong: true },
    {
      text: ` ${period}${SIDES[place.level] && `: ${SIDES[place.level]} ${line}`}${endSentence(changed(place.change, change, since))}`,
    },
    ...(judged ? [{ text: ` That is ${endSentence(verdict(judged))}` }] : []),
  ],
  spread: ({ areas, period, since, line, corner: place, count, names, opposite, unclear }) => {
    const who = names ? ` (${names})` : '';
    const verb = place.change === 'above' ? 'risen' : 'fallen';
    const back = place.change === 'above' ? 'fallen' : 'risen';
    const rest = [
      opposite &&
        ` ${opposite} ${opposite === 1 ? 'is' : 'are'} ${SIDES[place.level]}, but ${opposite === 1 ? 'has' : 'have'} ${back}.`,
      unclear && ` For ${unclear} level or change cannot be told.`,
    ].filter((text) => text !== 0);
    return [
      { text: `Of ${areas}, ` },
      { text: `${count} ${count === 1 ? 'is' : 'are'} ${SIDES[place.level]}`, strong: true },
      { text: ` ${line} ${period} and ${count === 1 ? 'has' : 'have'} ${verb} since ${since}${who}.${rest.join('')}` },
    ];
  },
  allUnclear: (areas, period, since) =>
    `For ${areas} it cannot be told both where they stand ${period} and whether they have moved since ${since}: the figures are too uncertain or unchanged.`,
  provisionalNote: (period) => `Figures for ${period} are provisional.`,
  provisional: 'The figure is provisional.',
  unclear: 'Level or change cannot be told: the confidence intervals overlap',
  unplaced: (name, period, reason) => `${name}: ${period} ${reason}`,
  unplacedMany: (count) =>
    `${count} areas cannot be placed because one of the two figures is missing. The table says why.`,
  level: 'Level',
  change: (since) => `Change since ${since}`,
  place: 'Place',
  sinceNote: (period) => `The change is measured from ${period}, the first period that was counted alike.`,
  noEarlier: (label, period) =>
    `The change has to be measured from an earlier period, and “${label}” has none before ${period} that was counted alike. Use the form ranking, or add figures for one more period.`,
  nobody: (period, since) => `No area has a figure for both ${since} and ${period}.`,
};
