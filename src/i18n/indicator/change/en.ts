import { endSentence } from '../../sentence.js';
import type { Phrase } from '../../phrase.js';
import { NOUNS } from '../en.js';
import type { ChangeMessages, TurnCountFact } from './messages.js';

const capital = (text: string): string => `${text[0]?.toUpperCase() ?? ''}${text.slice(1)}`;
const VERBS = { rose: 'risen', fell: 'fallen' } as const;

function list(items: readonly string[]): string {
  return items.length > 1 ? `${items.slice(0, -1).join(', ')} and ${items.at(-1)}` : (items[0] ?? '');
}

/** "risen in 5 of 12 districts, fallen in 6 and not changed in 1". */
function counts({ areas, total, rose, fell, same }: TurnCountFact): string {
  const parts: [string, number][] = [
    ['risen', rose],
    ['fallen', fell],
    ['stood still', same],
  ];
  const told = parts.filter(([, count]) => count > 0).sort((a, b) => b[1] - a[1]);
  if (told.length === 1 && told[0]![1] === total) return `${told[0]![0]} in ${total > 1 ? `all ${areas}` : areas}`;
  return list(told.map(([word, count], index) => `${word} in ${count}${index === 0 ? ` of ${areas}` : ''}`));
}

function turns(fact: TurnCountFact): readonly Phrase[] {
  const { noun, areas, total, unclear, periods } = fact;
  const span = periods && `from ${periods.first} to ${periods.last}`;
  if (unclear === total) {
    const whole = total > 1 ? `none of the ${areas}` : areas;
    const no = total > 1 ? 'can' : 'cannot';
    return [{ text: `In ${whole} ${no} a change${span ? ` ${span}` : ''} be told apart from uncertainty.` }];
  }
  const begin = span ? `${capital(span)} ${NOUNS[noun]} has ` : `${capital(NOUNS[noun])} has `;
  const rest = unclear ? `; in ${unclear} the change cannot be told apart from uncertainty.` : '.';
  return [{ text: begin }, { text: counts(fact), strong: span !== undefined }, { text: rest }];
}

export const en: ChangeMessages = {
  chart: 'Change between two periods',
  areaChange: ({ area, noun, turn, first, firstPeriod, last, lastPeriod, distance, verdict }) => {
    const figure: Phrase = { text: last, strong: true };
    if (turn === 'same')
      return [
        { text: `In ${area} ${NOUNS[noun]} is ` },
        figure,
        { text: ` ${lastPeriod}, the same as ${firstPeriod}.` },
      ];
    if (turn === 'unclear') {
      const text = ` ${lastPeriod}; the confidence intervals of the two overlap, so no change can be told apart.`;
      return [{ text: `In ${area} ${NOUNS[noun]} has gone from ${first} ${firstPeriod} to ` }, figure, { text }];
    }
    const judged = verdict ? `, a change for the ${verdict}` : '';
    return [
      {
        text: `In ${area} ${NOUNS[noun]} has ${VERBS[turn]} by ${distance}${judged}: from ${first} ${firstPeriod} to `,
      },
      figure,
      { text: ` ${lastPeriod}.` },
    ];
  },
  areaMissing: (area, ends) => endSentence(`The change in ${area} cannot be shown: ${ends}`),
  turns,
  missing: (areas, total) =>
    `For ${areas} the figure is missing in ${total === 1 ? 'one' : 'at least one'} of the two periods.`,
  turn: (turn, distance) => {
    if (turn === 'unclear') return 'cannot be told apart';
    return turn === 'same' ? 'unchanged' : `${turn === 'rose' ? 'up' : 'down'} ${distance}`;
  },
  verdict: { better: 'better', worse: 'worse' },
  since: (turn, period) => `${turn} since ${period}`,
  mean: (period) => `mean ${period}`,
  withoutLine: 'Without a line',
  end: (period, point) => `${period} ${point}`,
  reasonCount: (areas, reason) => `${areas}: ${reason}`,
  change: 'Change',
  outcome: 'Direction',
  acrossBreak: (period, text) =>
    endSentence(`Figures before and after ${period} cannot simply be compared: ${text.replace(/\.$/, '')}`),
  differentKinds: 'The two periods are not equally long, so the difference may come from how they are counted.',
  overlapping: 'The two means have years in common, so they cannot lie far apart.',
  chosenPeriods: (first, last) => `The change is shown from ${first} to ${last}, which are counted alike.`,
  needsTwo:
    'A change needs two periods that are counted alike, with figures for the same area. ' +
    'Choose two periods with from and to, or use form="ranking".',
  noLine: (first, last) =>
    `No area has figures for both ${first} and ${last}. Choose two other periods with from and to.`,
};
