import { endSentence } from '../../sentence.js';
import { NOUNS } from '../en.js';
import type { StandingFact, StripMessages } from './messages.js';

const capital = (text: string): string => `${text[0]?.toUpperCase() ?? ''}${text.slice(1)}`;

/** "higher than in 9 of 13 other districts, lower than in 1; 2 cannot be told apart from it". */
function stands({ others, total, above, below, same, unclear }: StandingFact): string {
  if (unclear === total) return `its confidence interval cannot be told apart from any of the ${others}`;
  const whole = total > 1 ? `all ${others}` : others;
  const parts = [
    ['higher than in', above],
    ['lower than in', below],
    ['the same as in', same],
  ] as const;
  const told = parts.filter(([, count]) => count > 0);
  const texts = told.map(([word, count], index) => {
    const of = count === total ? whole : `${count}${index === 0 ? ` of ${others}` : ''}`;
    return `${word} ${of}`;
  });
  const list = texts.length > 1 ? `${texts.slice(0, -1).join(', ')} and ${texts.at(-1)}` : texts[0];
  return `${list}${unclear ? `; ${unclear} cannot be told apart from it` : ''}`;
}

export const en: StripMessages = {
  chart: 'Spread between areas',
  standing: (fact) => {
    const { area, noun, value, period, total } = fact;
    const rest = total ? `: ${stands(fact)}.` : '.';
    return [{ text: `In ${area} ${NOUNS[noun]} is ` }, { text: value, strong: true }, { text: ` ${period}${rest}` }];
  },
  ownMissing: (area, period, reason) => endSentence(`${area} has no figure ${period}: ${reason}`),
  middle: ({ areas, period, lower, upper }) => [
    { text: `${capital(period)} the middle half of ${areas} lies between ` },
    { text: `${lower} and ${upper}`, strong: true },
    { text: upper.endsWith('.') ? '' : '.' },
  ],
  distance: ({ areas, period, distance }) => [
    { text: `${capital(period)} there are ` },
    { text: distance, strong: true },
    { text: ` between the lowest and the highest of ${areas}.` },
  ],
  spreadChange: ({ change, first, firstPeriod, last, lastPeriod, among }) => {
    const who = among ? ` among the ${among} with figures both times` : '';
    const begin = `The distance between the lowest and the highest${who}`;
    if (change === 'same') return endSentence(`${begin} is ${last}, the same as ${firstPeriod}`);
    const verb = change === 'grown' ? 'has grown' : 'has become smaller,';
    return `${begin} ${verb} from ${first} ${firstPeriod} to ${last} ${lastPeriod}.`;
  },
  missing: (areas, period) => `For ${areas} the figure is missing ${period}.`,
  middleHalf: 'The middle half of the areas',
  withheld: 'The middle half is not drawn where an area’s figure is hidden for the sake of privacy.',
  better: 'better',
  worse: 'worse',
  bestBetween: (lower, upper) => `Best between ${lower} and ${upper}`,
  mean: (period) => `mean ${period}`,
  ownGap: (area, periods, reason) => endSentence(`${area}, ${periods}: ${reason}`),
};
