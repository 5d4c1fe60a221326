import type { Phrase } from '../../phrase.js';
import { endSentence } from '../../sentence.js';
import { NOUNS } from '../da.js';
import type { MeasureNoun } from '../messages.js';
import { da as ranking } from '../ranking/da.js';
import type { LevelsFact, MultiplesWords, VerdictsFact } from './messages.js';

const HIGHEST: Readonly<Record<MeasureNoun, string>> = {
  share: 'højeste andel',
  number: 'højeste antal',
  figure: 'højeste tal',
};
const WORDS = ['ingen', 'ét', 'to', 'tre', 'fire', 'fem', 'seks', 'syv', 'otte', 'ni', 'ti', 'elleve', 'tolv'];
const spelled = (count: number): string => WORDS[count] ?? String(count);
const upper = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
/** "5 bydele" → "Fem bydele"; one is left as a figure, since its gender is the noun's. */
const opening = (areas: string): string =>
  areas.replace(/^\d+/, (digits) => (digits === '1' ? digits : upper(spelled(Number(digits)))));
/** "a, b og c" of those that are there. */
function join(parts: readonly string[]): string {
  return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} og ${parts[parts.length - 1]}`;
}

function levels({ benchmark, value, period, above, aboveCount, belowCount, distance }: LevelsFact): Phrase[] {
  const counts = join([
    ...(aboveCount ? [`${spelled(aboveCount)} over`] : []),
    ...(belowCount ? [`${spelled(belowCount)} under`] : []),
  ]);
  const start = distance
    ? `${opening(above)} ligger mere end ${distance} over ${benchmark}, der ligger på `
    : counts
      ? `${upper(period)} ligger ${counts} ${benchmark}, der ligger på `
      : `${upper(period)} ligger ${benchmark} på `;
  return [{ text: start }, { text: value, strong: true }, { text: value.endsWith('.') ? '' : '.' }];
}

/** "to", or "alle to" where it is every one. */
const of = (count: number, all: number): string => `${count === all && all > 1 ? 'alle ' : ''}${spelled(count)}`;

function verdicts({ area, benchmark, count, ...fact }: VerdictsFact): Phrase[] {
  const judged = [
    ...(fact.better ? [`bedre end ${benchmark} på ${of(fact.better, count)}`] : []),
    ...(fact.worse ? [`dårligere${fact.better ? '' : ` end ${benchmark}`} på ${of(fact.worse, count)}`] : []),
    ...(fact.level
      ? [`på niveau${fact.better + fact.worse ? '' : ` med ${benchmark}`} på ${of(fact.level, count)}`]
      : []),
  ];
  const isUnited = [fact.better, fact.worse, fact.level].includes(count) && count > 1;
  const open = [
    ...(fact.unclear ? [`${spelled(fact.unclear)} kan ikke adskilles fra ${benchmark}`] : []),
    ...(fact.above ? [`${spelled(fact.above)} ligger over uden at blive vurderet`] : []),
    ...(fact.below ? [`${spelled(fact.below)} ligger under uden at blive vurderet`] : []),
  ];
  const rest = open.length ? `${upper(join(open))}.` : '';
  if (!judged.length)
    return [{ text: `Ingen af ${count} tal for ${area} kan vurderes mod ${benchmark}. ${rest}`.trim() }];
  return [
    { text: `${isUnited ? '' : `Af ${count} tal ligger `}${area}${isUnited ? ' ligger' : ''} ` },
    { text: join(judged), strong: true },
    { text: `${isUnited ? ' tal' : ''}.${rest && ` ${rest}`}` },
  ];
}

export const da: MultiplesWords = {
  inseparable: ranking.inseparable,
  chart: 'Små linjediagrammer',
  headingAreas: (label, areas) => `${label} i ${areas}`,
  headingIndicators: (count, area) => `${count} tal for ${area}`,
  sharedByValue: (noun) => `Samme skala overalt, ${HIGHEST[noun]} først.`,
  shared: 'Samme skala overalt.',
  free: 'Hver figur har sin egen skala.',
  someCut: 'Ikke alle akser begynder ved nul.',
  changes: ({ noun, since, areas, count, all, risen, fallen, same, unclear }) => {
    const group = all ? `alle ${areas}` : `de ${areas}, der kan sammenlignes`;
    if (fallen === count || risen === count) {
      return [{ text: `${upper(NOUNS[noun])} er ${fallen ? 'faldet' : 'steget'} siden ${since} i ${group}.` }];
    }
    const moves = [
      ...(fallen ? [`faldet i ${spelled(fallen)}`] : []),
      ...(risen ? [`steget i ${spelled(risen)}`] : []),
      ...(same ? [`uændret i ${spelled(same)}`] : []),
      ...(unclear ? [`ikke sikkert ændret i ${spelled(unclear)}`] : []),
    ];
    return [{ text: `Siden ${since} er ${NOUNS[noun]} ${join(moves)} af ${all ? areas : group}.` }];
  },
  levels,
  verdicts,
  movements: ({ area, risen, fallen, same, unclear }) => {
    const moves = [
      ...(risen ? [`${spelled(risen)} steget`] : []),
      ...(fallen ? [`${spelled(fallen)} faldet`] : []),
      ...(same ? [`${spelled(same)} uændret`] : []),
      ...(unclear ? [`${spelled(unclear)} ikke sikkert ændret`] : []),
    ];
    return moves.length
      ? `Fra første til seneste tal for ${area} er ${join(moves)}.`
      : `Tallene for ${area} kan ikke sammenlignes over tid.`;
  },
  newBoundary: (period) => `Ny afgrænsning ${period}`,
  existsSince: (period) => `Findes fra ${period}`,
  missingBefore: (reason, period) => `Før ${period}: ${reason}`,
  notComparable: (names, period) => `${names} kan ikke sammenlignes med før ${period}.`,
  missingEverywhere: (periods, reason) => `${periods}: ${reason} i noget område.`,
  missingSome: (list, more) =>
    endSentence(
      `Manglende tal: ${list}${more ? ` og ${more} ${more === 1 ? 'andet sted' : 'andre steder'}, se tabellen` : ''}`,
    ),
  missingOne: (name, periods, reason) => `${name} ${periods} (${reason})`,
  own: 'Området',
  provisionalIn: (period) => `Foreløbigt tal for ${period}`,
  panel: (index, count) => `figur ${index} af ${count}`,
  indicator: 'Tal',
  period: 'Periode',
  left: (count) => `${count} ${count === 1 ? 'område' : 'områder'} er udeladt af figuren; alle står i tabellen.`,
  tooFewPeriods: 'Små linjediagrammer kræver tal for mindst to perioder. Brug form="ranking" til en enkelt periode.',
  points: (count) => `${spelled(count)} procentpoint`,
};
