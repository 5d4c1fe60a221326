import type { Phrase } from '../phrase.js';
import type { ProfileCounts, ProfileMessages } from './messages.js';

const indicators = (count: number): string => `${count} ${count === 1 ? 'indicator' : 'indicators'}`;

const joined = (parts: readonly string[]): string =>
  parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)!}`;

function summary({ area, benchmark, better, worse, level, unclear, judged }: ProfileCounts): Phrase[] {
  if (!judged) return [{ text: `None of the figures for ${area} can be compared with ${benchmark}.` }];
  const [first, word, others] =
    worse || !better ? [worse, 'worse', better ? [`better on ${better}`] : []] : [better, 'better', []];
  const rest = joined([...others, ...(level ? [`level on ${level}`] : [])]);
  return [
    { text: `${area} stands ${word} than ${benchmark} on ` },
    { text: `${first} of ${judged}`, strong: true },
    { text: ` ${judged === 1 ? 'indicator' : 'indicators'} that can be compared${rest && `, ${rest}`}.` },
    ...(unclear ? [{ text: ` On ${unclear} the difference is too uncertain to say anything.` }] : []),
  ];
}

export const en: ProfileMessages = {
  chart: { spine: 'Profile', matrix: 'Matrix' },
  heading: (area, benchmark) => `${area} and ${benchmark}`,
  matrixHeading: (benchmark) => `The districts against ${benchmark}`,
  definition: (count, first, last) =>
    `${indicators(count)}, latest figures ${first === last ? `of ${first}` : `${first}–${last}`}`,
  summary,
  matrixSummary: (areas, count, benchmark) => [
    { text: areas, strong: true },
    { text: ` on ${indicators(count)}, each against ${benchmark} in the same period.` },
  ],
  outcome: {
    better: 'better',
    worse: 'worse',
    level: 'level',
    unclear: 'uncertain',
    higher: 'higher',
    lower: 'lower',
    hidden: '',
    alone: 'no comparison',
  },
  worseWay: '← worse',
  betterWay: 'better →',
  trend: { up: 'rising', down: 'falling' },
  hiddenShort: 'not shown',
  keys: {
    spread: (areas) => `Lowest to highest of ${areas}`,
    half: 'Middle half',
    outcome: { better: 'Better', worse: 'Worse', level: 'Level or uncertain', unjudged: 'Not judged' },
    trend: 'Rising or falling over at least five figures',
  },
  scale: 'Each row has its own scale. Better is always to the right.',
  indicator: 'Indicator',
  unit: 'Unit',
  period: 'Period',
  comparison: 'Compared',
  change: 'Trend',
  low: 'Lowest area',
  high: 'Highest area',
  district: 'District',
  caption: (area, benchmark) => `${area} compared with ${benchmark}`,
  twins: (names, count) =>
    `The nearest districts are ${names} (Euclidean distance on ${count} standardised ${count === 1 ? 'indicator' : 'indicators'}). Their mean is not weighted by residents.`,
  hidden: 'hidden',
  hiddenNote: 'Hidden: not shown for reasons of privacy.',
  twinsName: 'the nearest districts',
  ownTwins: (count) =>
    `Each district has its own, ${count} at most (Euclidean distance on standardised indicators). Their mean is not weighted by residents.`,
  nearest: 'Nearest districts',
  noTwins: 'No other district has figures for all indicators, so the nearest cannot be found.',
  noIndicators: 'None of the chosen indicators is in the document. Correct the attribute indicators.',
  noFigures: (area) => `The document has no indicators that can be compared for ${area}.`,
  noAreas: 'The document has no districts.',
  unknownBenchmark: (id) => `The benchmark “${id}” is not in the document.`,
  tooManyBenchmarks: 'At most two benchmarks can be shown. The first two are used.',
  unknownForm: (form) => `The form “${form}” cannot be drawn. Use spine or matrix.`,
  badPeriod: (key) => `The period “${key}” cannot be read. Write, for example, 2024.`,
  noBenchmark: (area) => `There is nothing to compare ${area} with. Set the attribute benchmark.`,
  flagged: (flag) => `* ${flag}.`,
};
