import { endSentence } from '../../sentence.js';
import { NOUNS } from '../da.js';
import type { StatusMessages, StatusPlace, StatusVerdict } from './messages.js';

const LEVELS = {
  above: 'højt',
  below: 'lavt',
  same: 'på niveau',
  unclear: 'på niveau inden for usikkerheden',
  alone: '',
} as const;
const CHANGES = { above: 'stigende', below: 'faldende', same: 'uændret', unclear: 'ændring usikker' } as const;
const SIDES = {
  above: 'over',
  below: 'under',
  same: 'på niveau med',
  unclear: 'ikke til at adskille fra',
  alone: '',
} as const;

const corner = ({ level, change }: StatusPlace): string =>
  [LEVELS[level], CHANGES[change]].filter(Boolean).join(' og ');

function verdict({ level, change }: StatusVerdict): string {
  if (level === change) return level === 'worse' ? 'dårligere, og det bliver dårligere' : 'bedre, og det bliver bedre';
  return level === 'worse' ? 'dårligere, men på vej mod det bedre' : 'bedre, men på vej mod det dårligere';
}

function changed(change: StatusPlace['change'], text: string, since: string): string {
  if (change === 'unclear') return `, og om det er ændret siden ${since}, kan ikke afgøres`;
  if (change === 'same') return ` og uændret siden ${since}`;
  return ` og ${change === 'above' ? 'steget' : 'faldet'} ${text} siden ${since}`;
}

export const da: StatusMessages = {
  chart: 'Niveau og ændring',
  median: 'Medianen af områderne',
  theMedian: 'medianen af områderne',
  axisX: (unit, period) => `${unit} ${period}`,
  axisY: (unit, period) => `Ændring siden ${period}, ${unit}`,
  corner,
  verdict,
  summary: ({ area, noun, value, period, since, line, place, change, verdict: judged }) => [
    { text: `I ${area} er ${NOUNS[noun]} ` },
    { text: value, strong: true },
    {
      text: ` ${period}${SIDES[place.level] && `: ${SIDES[place.level]} ${line}`}${endSentence(changed(place.change, change, since))}`,
    },
    ...(judged ? [{ text: ` Det er ${endSentence(verdict(judged))}` }] : []),
  ],
  spread: ({ areas, period, since, line, corner: place, count, names, opposite, unclear }) => {
    const who = names ? ` (${names})` : '';
    const verb = place.change === 'above' ? 'steget' : 'faldet';
    const back = place.change === 'above' ? 'faldet' : 'steget';
    const rest = [
      opposite && ` ${opposite} ligger ${SIDES[place.level]}, men er ${back}.`,
      unclear && ` For ${unclear} kan niveau eller ændring ikke afgøres.`,
    ].filter((text) => text !== 0);
    return [
      { text: `Af ${areas} ligger ` },
      { text: `${count} ${SIDES[place.level]}`, strong: true },
      { text: ` ${line} ${period} og er ${verb} siden ${since}${who}.${rest.join('')}` },
    ];
  },
  allUnclear: (areas, period, since) =>
    `For ${areas} kan det ikke afgøres, både hvor de ligger ${period}, og om de har flyttet sig siden ${since}: tallene er for usikre eller uændrede.`,
  provisionalNote: (period) => `Tal for ${period} er foreløbige.`,
  provisional: 'Tallet er foreløbigt.',
  unclear: 'Niveau eller ændring kan ikke afgøres: sikkerhedsintervallerne overlapper',
  unplaced: (name, period, reason) => `${name}: ${period} ${reason}`,
  unplacedMany: (count) => `${count} områder kan ikke placeres, fordi et af de to tal mangler. Tabellen siger hvorfor.`,
  level: 'Niveau',
  change: (since) => `Ændring siden ${since}`,
  place: 'Placering',
  sinceNote: (period) => `Ændringen er målt fra ${period}, den første periode, der er opgjort på samme måde.`,
  noEarlier: (label, period) =>
    `Ændringen skal måles fra en tidligere periode, og »${label}« har ingen før ${period}, som er opgjort på samme måde. Brug formen ranking, eller tilføj tal for en periode mere.`,
  nobody: (period, since) => `Intet område har et tal for både ${since} og ${period}.`,
};
