import { endSentence } from '../../sentence.js';
import type { CompositionWords } from './messages.js';

const quoted = (group: string): string => `“${group}”`;

export const en: CompositionWords = {
  chart: 'Stacked shares',
  largest: ({ area, group, share, period, rival, ofShown }) => [
    {
      text: `In ${area} ${quoted(group)} is the largest ${ofShown ? 'of the groups that can be shown' : 'group'} ${period}: `,
    },
    { text: share, strong: true },
    { text: rival ? `, but it cannot be told apart from ${quoted(rival)}.` : '.' },
  ],
  difference: ({ benchmark, group, area, distance, above, isLargest }) => {
    const gap = `${distance} ${above ? 'above' : 'below'}`;
    if (isLargest) return `This is also where the difference to ${benchmark} is greatest: ${gap}.`;
    return `The greatest difference to ${benchmark} is “${group}”: ${area} is ${gap}.`;
  },
  noDifference: (benchmark, isExact) =>
    isExact ? `The shares are the same as in ${benchmark}.` : `None of the groups can be told apart from ${benchmark}.`,
  share: ({ area, group, share, period }) => [
    { text: `In ${area} ${quoted(group)} makes up ` },
    { text: share, strong: true },
    { text: ` ${period}.` },
  ],
  groupInseparable: (benchmark) => `That cannot be told apart from ${benchmark}.`,
  mostCommon: ({ group, count, all, areas, period }) => [
    { text: `${quoted(group)} is the largest group in ` },
    { text: count === all ? `all ${areas}` : `${count} of ${areas}`, strong: true },
    { text: ` ${period}.` },
  ],
  range: ({ low, lowName, high, highName }) => `Its share goes from ${low} (${lowName}) to ${high} (${highName}).`,
  moved: ({ area, group, from, fromPeriod, to, toPeriod, isLargest }) => [
    { text: `In ${area} ${quoted(group)} has gone from ${from} ${fromPeriod} to ` },
    { text: to, strong: true },
    { text: ` ${toPeriod}${isLargest ? ', the greatest change of all groups' : ''}.` },
  ],
  unmoved: ({ area, fromPeriod, toPeriod }) =>
    `In ${area} the shares have not clearly changed from ${fromPeriod.replace(/^(in|on) /, '')} to ${toPeriod.replace(/^(in|on) /, '')}.`,
  barMissing: (name, reason) => `The shares of ${name} are not shown: ${reason}.`,
  hiddenBars: (count) =>
    count === 1 ? 'One area has no shares that can be shown.' : `${count} areas have no shares that can be shown.`,
  givesAway: (reason) => `Not drawn: the one group that is missing (${reason}) could be worked out from the others`,
  noWhole: (reason) => `Not drawn: the whole is not known, since not all groups have figures (${reason})`,
  overWhole: 'Not drawn: the groups come to more than the whole',
  negative: 'Not drawn: negative figures cannot be parts of a whole',
  rest: 'not shown',
  restNote: 'Hatched: groups whose figures are not shown or do not exist.',
  others: 'Others',
  othersNote: (list, others) => `“${others}” are the smallest groups together: ${list}.`,
  sums: (list, more) =>
    `The groups do not come to 100%: ${endSentence(`${list}${more ? ` and in ${more} other ${more === 1 ? 'place' : 'places'}` : ''}`)}`,
  sum: (name, sum) => `${name} ${sum}`,
  unitTitle: '%',
  ofWhole: 'Shares of the whole.',
  shareColumn: (category) => `${category}, %`,
  countColumn: (category) => `${category}, number`,
  total: 'Total',
  periodColumn: 'Period',
  heading: (label, area) => `${label} in ${area}`,
  noBreakdown: 'The figures are not divided into categories and cannot be stacked. Use form="trend" or form="ranking".',
  notParts: (breakdown) =>
    `The categories${breakdown && ` of “${breakdown}”`} are not parts of a whole and cannot be stacked. ` +
    'Use form="trend" or form="ranking" with category to see each by itself.',
  notAdding: (unit) =>
    `Figures in the unit “${unit}” do not add up to a whole. Use form="trend" or form="ranking" with category.`,
};
