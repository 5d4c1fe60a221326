import { englishFormat } from '../format.en.js';
import type { NetworkMapWords } from './map.js';

const actors = (count: number): string => `${englishFormat.number(count)} ${count === 1 ? 'actor' : 'actors'}`;

export const mapEn: NetworkMapWords = {
  definition:
    'Who works together, each in its own district. The place in the district is the actor’s own where it is given; else it is chosen so that there is room.',
  chart: 'Network on a map',
  unplaced: (count) => `Without a district on the map: ${englishFormat.number(count)}`,
  together: 'Several actors in one mark',
  mark: (count, areas) => `${actors(count)} in ${areas}`,
  opens: 'Click to see them one by one.',
  note: (count, marks) =>
    `${actors(count)} stand together in ${englishFormat.number(marks)} ${marks === 1 ? 'mark' : 'marks'} with a number, since there is no room for each.`,
  nearer: 'Zoom in, or click a mark.',
  standsIn: (area) => `Stands in ${area}.`,
  standsAt: (area) => `Stands at its own place in ${area}.`,
  standsTogether: (area, mark) => `Belongs to ${area} and stands in a mark of ${mark}.`,
  standsNowhere: 'Without a district on the map.',
  areas: 'Districts',
  notStated: 'not stated',
  presence: {
    fixed: 'permanently present',
    'ad-hoc': 'ad hoc',
    'town-hall': 'from the town hall',
    network: 'through its network',
  },
  here: 'shown here',
};
