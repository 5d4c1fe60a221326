import { danishFormat } from '../format.da.js';
import { NOUNS } from '../indicator/da.js';
import { endSentence } from '../sentence.js';
import type { MapMessages } from './messages.js';

export const da: MapMessages = {
  chart: 'Kort',
  tileChart: 'Feltkort',
  keys: 'Piletasterne går til den næste bydel i retningen, Page Up og Page Down til den næste på ranglisten, Home og End til højeste og laveste. Skriv et tal for at gå til pladsen på ranglisten. Enter vælger, plus og minus zoomer, Shift og pil flytter kortet, Escape går ud.',
  ranked: ({ area, noun, value, period, compared }) => [
    { text: `I ${area} er ${NOUNS[noun]} ` },
    { text: value, strong: true },
    { text: endSentence(` ${period}${compared && `, ${compared}`}`) },
  ],
  compared: (distance, relation, benchmark) =>
    relation === 'same'
      ? `det samme som ${benchmark}`
      : `${distance} ${relation === 'above' ? 'over' : 'under'} ${benchmark}`,
  shown: ({ shown, all, low, high }) => [
    { text: ` ${shown} af ${all} kan vises; spændet går fra ${low} til ` },
    { text: high },
    { text: high.endsWith('.') ? '' : '.' },
  ],
  missing: (shown, all) => ` ${shown} af ${all} kan vises.`,
  noneShown: (all, period) => [{ text: `Ingen af ${all} har et tal, der kan vises, ${period}.` }],
  listTitle: 'Bydel, højeste først',
  hidden: 'skjult',
  noData: 'ingen data',
  counted: (label, count) => `${label} (${count})`,
  district: 'Bydel',
  class: 'Klasse',
  rank: 'Plads',
  neighbours: 'Naboer',
  position: 'Beliggenhed',
  classOf: (index, count) => `klasse ${index} af ${count}`,
  rankOf: (rank, count) => `nr. ${rank} af ${count}`,
  borders: (count) => (count === 1 ? 'grænser op til 1 område' : `grænser op til ${count} områder`),
  northward: (name) => `mod nord: ${name}`,
  directions: {
    north: 'nord',
    northeast: 'nordøst',
    east: 'øst',
    southeast: 'sydøst',
    south: 'syd',
    southwest: 'sydvest',
    west: 'vest',
    northwest: 'nordvest',
    middle: 'midt',
  },
  showTiles: 'Vis som felter',
  showMap: 'Vis som kort',
  showPatterns: 'Vis mønstre',
  hidePatterns: 'Skjul mønstre',
  more: (count) => `Vis ${count} til`,
  tools: {
    label: 'Kortets værktøjer',
    zoomIn: 'Zoom ind',
    zoomOut: 'Zoom ud',
    whole: 'Vis hele kortet',
    find: 'Find bydel',
    play: 'Afspil perioderne',
    pause: 'Stop afspilningen',
  },
  found: (count) => (count === 1 ? '1 bydel fundet.' : `${count} bydele fundet.`),
  nothingFound: 'Ingen bydel passer. Prøv færre bogstaver.',
  zoomed: (scale, areas) =>
    `Zoomet ${danishFormat.number(scale, Number.isInteger(scale) ? 0 : 1)} gange, ${areas} ${areas === 1 ? 'område' : 'områder'} i billedet.`,
  wholeShown: 'Hele kortet vises.',
  chosen: (name, isChosen) => `${name} er ${isChosen ? '' : 'ikke længere '}valgt.`,
  withoutPlace: (names, count) =>
    count === 1 ? `Uden plads på kortet: ${names}.` : `${count} er uden plads på kortet: ${names}.`,
  multiples: 'Alle perioder',
  fixedClasses: (periods) => `Klassegrænserne er de samme i alle ${periods} perioder.`,
  fromBenchmark: (limit, { isFar, isBelow }) => {
    const side = isBelow ? 'under' : 'over';
    if (!limit) return isBelow ? side : `lig med eller ${side}`;
    return `${isFar ? 'mere end' : isBelow ? 'op til' : '0 til'} ${limit} ${side}`;
  },
  divergesFrom: (benchmark) => `Klasserne viser afstanden til ${benchmark}.`,
  loading: 'Henter kortets grænser …',
};
