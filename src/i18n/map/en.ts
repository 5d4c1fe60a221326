import { endSentence } from '../sentence.js';
import type { MapMessages } from './messages.js';

const NOUNS = { share: 'share', number: 'number', figure: 'figure' } as const;
export const en: MapMessages = {
  chart: 'Map',
  tileChart: 'Tile map',
  keys: 'The arrow keys go to the next district in that direction, Page Up and Page Down to the next by rank, Home and End to the highest and the lowest. Type a number to go to that rank. Enter selects, plus and minus zoom, Shift with an arrow moves the map, Escape leaves.',
  ranked: ({ area, noun, value, period, compared }) => [
    { text: `In ${area} the ${NOUNS[noun]} is ` },
    { text: value, strong: true },
    { text: endSentence(` ${period}${compared && `, ${compared}`}`) },
  ],
  compared: (distance, relation, benchmark) =>
    relation === 'same' ? `the same as ${benchmark}` : `${distance} ${relation} ${benchmark}`,
  shown: ({ shown, all, low, high }) => [
    { text: ` ${shown} of ${all} can be shown; they range from ${low} to ` },
    { text: high },
    { text: high.endsWith('.') ? '' : '.' },
  ],
  missing: (shown, all) => ` ${shown} of ${all} can be shown.`,
  noneShown: (all, period) => [{ text: `None of ${all} has a figure that can be shown ${period}.` }],
  listTitle: 'District, highest first',
  hidden: 'hidden',
  noData: 'no data',
  counted: (label, count) => `${label} (${count})`,
  district: 'District',
  class: 'Class',
  rank: 'Rank',
  neighbours: 'Neighbours',
  position: 'Position',
  classOf: (index, count) => `class ${index} of ${count}`,
  rankOf: (rank, count) => `number ${rank} of ${count}`,
  borders: (count) => (count === 1 ? 'borders on 1 area' : `borders on ${count} areas`),
  northward: (name) => `to the north: ${name}`,
  directions: {
    north: 'north',
    northeast: 'north-east',
    east: 'east',
    southeast: 'south-east',
    south: 'south',
    southwest: 'south-west',
    west: 'west',
    northwest: 'north-west',
    middle: 'middle',
  },
  showTiles: 'Show as tiles',
  showMap: 'Show as map',
  showPatterns: 'Show patterns',
  hidePatterns: 'Hide patterns',
  more: (count) => `Show ${count} more`,
  tools: {
    label: 'Map tools',
    zoomIn: 'Zoom in',
    zoomOut: 'Zoom out',
    whole: 'Show the whole map',
    find: 'Find a district',
    play: 'Play the periods',
    pause: 'Stop playing',
  },
  found: (count) => (count === 1 ? '1 district found.' : `${count} districts found.`),
  nothingFound: 'No district fits. Try fewer letters.',
  zoomed: (scale, areas) => `Zoomed ${scale} times, ${areas} ${areas === 1 ? 'area' : 'areas'} in view.`,
  wholeShown: 'The whole map is shown.',
  chosen: (name, isChosen) => `${name} is ${isChosen ? '' : 'no longer '}chosen.`,
  withoutPlace: (names, count) =>
    count === 1 ? `Without a place on the map: ${names}.` : `${count} are without a place on the map: ${names}.`,
  multiples: 'All periods',
  fixedClasses: (periods) => `The class limits are the same in all ${periods} periods.`,
  fromBenchmark: (limit, { isFar, isBelow }) => {
    const side = isBelow ? 'below' : 'above';
    if (!limit) return isBelow ? side : `equal or ${side}`;
    return `${isFar ? 'more than' : isBelow ? 'up to' : '0 to'} ${limit} ${side}`;
  },
  divergesFrom: (benchmark) => `The classes show the distance from ${benchmark}.`,
  loading: 'Loading the outlines of the map …',
};
