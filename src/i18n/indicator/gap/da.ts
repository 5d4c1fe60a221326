import { endSentence } from '../../sentence.js';
import type { Phrase } from '../../phrase.js';
import type { Distance, GapFact, GapMessages, GapTargetFact } from './messages.js';

const SIDES = { above: 'over', below: 'under', same: '' } as const;
const sided = ({ text, side }: Distance): string => [text, SIDES[side]].filter(Boolean).join(' ');
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

function nowPhrases({ area, to, now, period, clear }: GapFact): Phrase[] {
  if (!clear) {
    return [
      { text: `${area} kan ikke adskilles fra ${to} ${period}: forskellen er ` },
      { text: now.text, strong: true },
      { text: ', og usikkerheden er større.' },
    ];
  }
  if (now.side === 'same') {
    return [{ text: `${area} ligger ` }, { text: 'på niveau med', strong: true }, { text: ` ${to} ${period}.` }];
  }
  return [{ text: `${area} ligger ` }, { text: sided(now), strong: true }, { text: ` ${to} ${period}.` }];
}

function beforeText({ before }: GapFact): string {
  if (!before) return '';
  const { distance, period, change } = before;
  if (change === 'same') return ` Forskellen er den samme som ${period}.`;
  if (change === 'unclear')
    return ` Om forskellen er ændret siden ${period.replace(/^(?:i|den) /, '')}, kan ikke afgøres.`;
  if (change === 'other-side') {
    const was = distance.side === 'same' ? 'på niveau' : sided(distance);
    return ` ${capital(period)} lå området ${was}.`;
  }
  return ` Forskellen er ${change === 'grown' ? 'vokset' : 'faldet'} fra ${endSentence(`${distance.text} ${period}`)}`;
}

/** "højst 15 procentpoint", "ikke at ligge over kommunen". */
function aim({ bound, target, side, to }: GapTargetFact): string {
  const text = target.side === side ? target.text : `${sided(target)} ${to}`;
  if (target.side === 'same') {
    return {
      'at-most': `ikke at ligge over ${to}`,
      'at-least': `ikke at ligge under ${to}`,
      at: `at ligge på niveau med ${to}`,
    }[bound];
  }
  if (bound === 'at') return text;
  return `${(bound === 'at-most') === (target.side === 'above') ? 'højst' : 'mindst'} ${text}`;
}

function targetText(fact: GapTargetFact): string {
  const { by, way, reached, target } = fact;
  const told = (distance: Distance): string =>
    distance.side === 'same' ? 'ingen' : distance.side === target.side ? distance.text : sided(distance);
  if (reached) return endSentence(`Målet var ${aim(fact)} ${by}; da var forskellen ${told(reached)}`);
  if (!way) return endSentence(`Målet er ${aim(fact)} ${by}`);
  return endSentence(
    `Målet er ${aim(fact)} ${by}; på en jævn vej dertil ville forskellen være ${told(way.distance)} ${way.period}`,
  );
}

export const da: GapMessages = {
  chart: 'Linjediagram over forskellen',
  kin: { municipality: 'kommunen', region: 'regionen', country: 'landet' },
  heading: (label, to) => `${label}: forskel til ${to}`,
  better: (to) => (to ? `bedre end ${to}` : 'bedre'),
  worse: (to) => (to ? `dårligere end ${to}` : 'dårligere'),
  above: (to) => (to ? `over ${to}` : 'over'),
  below: (to) => (to ? `under ${to}` : 'under'),
  summary: (fact) => {
    const before = beforeText(fact);
    return before ? [...nowPhrases(fact), { text: before }] : nowPhrases(fact);
  },
  target: targetText,
  spread: ({ period, to, above, below, level, unclear, areas, low, lowArea, high, highArea }) => {
    const sides = [
      above && `${above} over ${to}`,
      below && (above ? `${below} under` : `${below} under ${to}`),
      level && `${level} på niveau`,
    ].filter((text) => text !== 0);
    const clear = [sides.slice(0, -1).join(', '), ...sides.slice(-1)].filter(Boolean).join(' og ');
    const open = clear
      ? unclear && `; ${unclear} kan ikke adskilles fra den`
      : `${areas} kan ikke adskilles fra ${to} ${period}`;
    const first = clear ? `Af ${areas} ligger ${clear} ${period}${open || ''}.` : `${open || ''}.`;
    return [
      { text: `${first} Forskellene går fra ${low} (${lowArea}) til ` },
      { text: high, strong: true },
      { text: ` (${highArea}).` },
    ];
  },
  provisional: 'Det seneste tal er foreløbigt.',
  noReference: (to) => `${to} har intet tal`,
  targetFor: (period) => `Mål for ${period}`,
  targetShort: (value) => `Mål ${value}`,
  bounded: (bound, value) => (bound === 'at' ? value : `${bound === 'at-most' ? 'højst' : 'mindst'} ${value}`),
  adopted: (period) => `${period}: målet vedtages`,
  evenWay: 'Jævn vej fra vedtagelsen til målet',
  interval: 'Usikkerhed: 95 pct. sikkerhedsinterval for begge tal',
  levelIn: (value, period) => `${value} ${period}`,
  figures: (area, value, to, reference) => `${area} ${value}, ${to} ${reference}`,
  unclearGap: 'kan ikke adskilles fra sammenligningen',
  range: (low, high) => `${low} til ${high}`,
  tableCaption: (label, to, unit) => `${label}: forskel til ${to}, ${unit}`,
  levelRow: (name, unit) => `${name}, eget tal (${unit})`,
  targetRow: (text) => `Mål, med den jævne vej dertil: ${text}`,
  noteLevel: (goal) => `Målet »${goal}« er et niveau og ikke en forskel. Det kan ses i formen trend.`,
  noteBenchmark: (goal, benchmark) => `Målet »${goal}« gælder forskellen til ${benchmark} og er ikke tegnet her.`,
  noteDate: (goal) => `Målet »${goal}« har ingen frist og er ikke tegnet.`,
  noBenchmark: (label) => `En forskel skal have noget at måles mod, og »${label}« har ingen sammenligning med tal.`,
  noBenchmarkOfCounts: (label) =>
    `»${label}« er antal. Et større område har altid flere, så forskellen siger intet. Brug formen trend, eller en indikator, der er en andel.`,
  benchmarkLayerOff: 'Sammenligningen er slået fra. Skriv benchmark i attributten show, eller fjern show.',
  candidates: (list, example) => `Disse har tal: ${list}. Skriv for eksempel benchmark="${example}".`,
  noCandidates: 'Ingen andre områder har tal for indikatoren. Tilføj for eksempel kommunens tal til dokumentet.',
  noCommonPeriod: (label, to) => `Der er ingen periode, hvor både et område og ${to} har et tal for »${label}«.`,
};
