import type { Phrase } from '../phrase.js';
import type { ProfileCounts, ProfileMessages } from './messages.js';

const joined = (parts: readonly string[]): string =>
  parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} og ${parts.at(-1)!}`;

function summary({ area, benchmark, better, worse, level, unclear, judged }: ProfileCounts): Phrase[] {
  if (!judged) return [{ text: `Ingen af nøgletallene for ${area} kan sammenlignes med ${benchmark}.` }];
  const [first, word, others] =
    worse || !better ? [worse, 'dårligere', better ? [`bedre på ${better}`] : []] : [better, 'bedre', []];
  const rest = joined([...others, ...(level ? [`på niveau på ${level}`] : [])]);
  return [
    { text: `${area} ligger ${word} end ${benchmark} på ` },
    { text: `${first} af ${judged}`, strong: true },
    { text: ` nøgletal, der kan sammenlignes${rest && `, ${rest}`}.` },
    ...(unclear ? [{ text: ` På ${unclear} er forskellen for usikker til at sige noget.` }] : []),
  ];
}

export const da: ProfileMessages = {
  chart: { spine: 'Profil', matrix: 'Matrix' },
  heading: (area, benchmark) => `${area} og ${benchmark}`,
  matrixHeading: (benchmark) => `Bydelene holdt op mod ${benchmark}`,
  definition: (count, first, last) =>
    `${count} nøgletal, seneste opgørelser ${first === last ? `fra ${first}` : `${first}–${last}`}`,
  summary,
  matrixSummary: (areas, indicators, benchmark) => [
    { text: areas, strong: true },
    { text: ` på ${indicators} nøgletal, hvert holdt op mod ${benchmark} i samme periode.` },
  ],
  outcome: {
    better: 'bedre',
    worse: 'dårligere',
    level: 'på niveau',
    unclear: 'usikkert',
    higher: 'højere',
    lower: 'lavere',
    hidden: '',
    alone: 'ingen sammenligning',
  },
  worseWay: '← dårligere',
  betterWay: 'bedre →',
  trend: { up: 'stigende', down: 'faldende' },
  hiddenShort: 'vises ikke',
  keys: {
    spread: (areas) => `Laveste til højeste af ${areas}`,
    half: 'Midterste halvdel',
    outcome: { better: 'Bedre', worse: 'Dårligere', level: 'På niveau eller usikkert', unjudged: 'Vurderes ikke' },
    trend: 'Stigende eller faldende over mindst fem opgørelser',
  },
  scale: 'Hver række har sin egen skala. Bedre er altid til højre.',
  indicator: 'Nøgletal',
  unit: 'Enhed',
  period: 'Periode',
  comparison: 'Sammenlignet med',
  change: 'Udvikling',
  low: 'Laveste område',
  high: 'Højeste område',
  district: 'Bydel',
  caption: (area, benchmark) => `${area} sammenlignet med ${benchmark}`,
  twins: (names, count) =>
    `De nærmeste bydele er ${names} (euklidisk afstand på ${count === 1 ? '1 standardiseret' : `${count} standardiserede`} nøgletal). Deres gennemsnit er ikke vægtet med antal beboere.`,
  hidden: 'skjult',
  hiddenNote: 'Skjult: vises ikke af hensyn til privatliv.',
  twinsName: 'de nærmeste bydele',
  ownTwins: (count) =>
    `Hver bydel har sine egne, højst ${count} (euklidisk afstand på standardiserede nøgletal). Deres gennemsnit er ikke vægtet med antal beboere.`,
  nearest: 'Nærmeste bydele',
  noTwins: 'Ingen andre bydele har tal for alle nøgletallene, så de nærmeste kan ikke findes.',
  noIndicators: 'Ingen af de valgte nøgletal findes i dokumentet. Ret attributten indicators.',
  noFigures: (area) => `Dokumentet har ingen nøgletal, der kan sammenlignes for ${area}.`,
  noAreas: 'Dokumentet har ingen bydele.',
  unknownBenchmark: (id) => `Sammenligningen »${id}« findes ikke i dokumentet.`,
  tooManyBenchmarks: 'Der kan højst vises to sammenligninger. De første to er brugt.',
  unknownForm: (form) => `Formen »${form}« kan ikke tegnes. Brug spine eller matrix.`,
  badPeriod: (key) => `Perioden »${key}« kan ikke læses. Skriv for eksempel 2024.`,
  noBenchmark: (area) => `Der er ikke noget at sammenligne ${area} med. Sæt attributten benchmark.`,
  flagged: (flag) => `* ${flag}.`,
};
