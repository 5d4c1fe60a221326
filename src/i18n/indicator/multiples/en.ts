import type { Phrase } from '../../phrase.js';
import { endSentence } from '../../sentence.js';
import { NOUNS } from '../en.js';
import type { MeasureNoun } from '../messages.js';
import { en as ranking } from '../ranking/en.js';
import type { LevelsFact, MultiplesWords, VerdictsFact } from './messages.js';

const HIGHEST: Readonly<Record<MeasureNoun, string>> = {
  share: 'highest share',
  number: 'highest number',
  figure: 'highest figure',
};
const WORDS = [
  'none',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
];
const spelled = (count: number): string => WORDS[count] ?? String(count);
const upper = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
/** "5 districts" → "Five districts". */
const opening = (areas: string): string => areas.replace(/^\d+/, (digits) => upper(spelled(Number(digits))));
/** "a, b and c" of those that are there. */
function join(parts: readonly string[]): string {
  return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts[parts.length - 1]}`;
}

function levels({ benchmark, value, period, above, aboveCount, belowCount, distance }: LevelsFact): Phrase[] {
  const counts = join([
    ...(aboveCount ? [`${spelled(aboveCount)} ${aboveCount === 1 ? 'is' : 'are'} above`] : []),
    ...(belowCount ? [`${spelled(belowCount)} ${belowCount === 1 ? 'is' : 'are'} below`] : []),
  ]);
  const start = distance
    ? `${opening(above)} ${aboveCount === 1 ? 'is' : 'are'} more than ${distance} above ${benchmark}, which is at `
    : counts
      ? `${upper(period)} ${counts} ${benchmark}, which is at `
      : `${upper(period)} ${benchmark} is at `;
  return [{ text: start }, { text: value, strong: true }, { text: value.endsWith('.') ? '' : '.' }];
}

/** "two", or "all two" where it is every one. */
const of = (count: number, all: number): string => `${count === all && all > 1 ? 'all ' : ''}${spelled(count)}`;

function verdicts({ area, benchmark, count, ...fact }: VerdictsFact): Phrase[] {
  const judged = [
    ...(fact.better ? [`better than ${benchmark} on ${of(fact.better, count)}`] : []),
    ...(fact.worse ? [`worse${fact.better ? '' : ` than ${benchmark}`} on ${of(fact.worse, count)}`] : []),
    ...(fact.level ? [`level${fact.better + fact.worse ? '' : ` with ${benchmark}`} on ${of(fact.level, count)}`] : []),
  ];
  const isUnited = [fact.better, fact.worse, fact.level].includes(count) && count > 1;
  const open = [
    ...(fact.unclear ? [`${spelled(fact.unclear)} cannot be told apart from ${benchmark}`] : []),
    ...(fact.above ? [`${spelled(fact.above)} above without being judged`] : []),
    ...(fact.below ? [`${spelled(fact.below)} below without being judged`] : []),
  ];
  const rest = open.length ? `${upper(join(open))}.` : '';
  if (!judged.length) {
    return [
      {
        text: `None of ${count} ${count === 1 ? 'figure' : 'figures'} for ${area} can be judged against ${benchmark}. ${rest}`.trim(),
      },
    ];
  }
  return [
    { text: `${isUnited ? '' : `Of ${count} figures `}${area} is ` },
    { text: join(judged), strong: true },
    { text: `${isUnited ? ' figures' : ''}.${rest && ` ${rest}`}` },
  ];
}

export const en: MultiplesWords = {
  inseparable: ranking.inseparable,
  chart: 'Small line charts',
  headingAreas: (label, areas) => `${label} in ${areas}`,
  headingIndicators: (count, area) => `${count} ${count === 1 ? 'figure' : 'figures'} for ${area}`,
  sharedByValue: (noun) => `Same scale everywhere, ${HIGHEST[noun]} first.`,
  shared: 'Same scale everywhere.',
  free: 'Each chart has its own scale.',
  someCut: 'Not every axis begins at zero.',
  changes: ({ noun, since, areas, count, all, risen, fallen, same, unclear }) => {
    const group = all ? `all ${areas}` : `the ${areas} that can be compared`;
    if (fallen === count || risen === count) {
      return [{ text: `${upper(NOUNS[noun])} has ${fallen ? 'fallen' : 'risen'} since ${since} in ${group}.` }];
    }
    const moves = [
      ...(fallen ? [`fallen in ${spelled(fallen)}`] : []),
      ...(risen ? [`risen in ${spelled(risen)}`] : []),
      ...(same ? [`stayed the same in ${spelled(same)}`] : []),
      ...(unclear ? [`not clearly changed in ${spelled(unclear)}`] : []),
    ];
    return [{ text: `Since ${since} ${NOUNS[noun]} has ${join(moves)} of ${all ? areas : group}.` }];
  },
  levels,
  verdicts,
  movements: ({ area, risen, fallen, same, unclear }) => {
    const moves = [
      ...(risen ? [`${spelled(risen)} risen`] : []),
      ...(fallen ? [`${spelled(fallen)} fallen`] : []),
      ...(same ? [`${spelled(same)} unchanged`] : []),
      ...(unclear ? [`${spelled(unclear)} not clearly changed`] : []),
    ];
    return moves.length
      ? `From first to latest figure for ${area}: ${join(moves)}.`
      : `The figures for ${area} cannot be compared over time.`;
  },
  newBoundary: (period) => `New boundary ${period}`,
  existsSince: (period) => `Exists since ${period}`,
  missingBefore: (reason, period) => `Before ${period}: ${reason}`,
  notComparable: (names, period) => `${names} cannot be compared with before ${period}.`,
  missingEverywhere: (periods, reason) => `${periods}: ${reason}, in every area.`,
  missingSome: (list, more) =>
    endSentence(
      `Missing figures: ${list}${more ? ` and in ${more} other ${more === 1 ? 'place' : 'places'}, see the table` : ''}`,
    ),
  missingOne: (name, periods, reason) => `${name} ${periods} (${reason})`,
  own: 'The area',
  provisionalIn: (period) => `Provisional figure for ${period}`,
  panel: (index, count) => `chart ${index} of ${count}`,
  indicator: 'Figure',
  period: 'Period',
  left: (count) => `${count} ${count === 1 ? 'area is' : 'areas are'} left out of the picture; all are in the table.`,
  tooFewPeriods: 'Small line charts need figures for at least two periods. Use form="ranking" for a single period.',
  points: (count) => `${spelled(count)} percentage ${count === 1 ? 'point' : 'points'}`,
};
