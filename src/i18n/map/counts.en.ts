import { counted } from '../counted.js';
import type { CountMessages } from './counts.js';

export const en: CountMessages = {
  noneThere: 'none',
  presence: {
    heading: 'Who can be met in the district?',
    definition: 'Number of actors present in the district; the colour shows the most permanent form.',
    unit: 'Actors',
    total: (count) => counted(count, 'actor', 'actors'),
    places: 'Places without a name on the map stand in the table, or get their name by zooming in.',
    who: 'Who',
    none: 'nobody present',
    fixed: 'permanently present',
    'ad-hoc': 'ad hoc only',
    'town-hall': 'from the town hall only',
    count: (form, count) =>
      ({ fixed: `${count} permanent`, 'ad-hoc': `${count} ad hoc`, 'town-hall': `${count} from the town hall` })[form],
    summary: (fixed, all, empty) => [
      { text: 'At least one actor is permanently present in ' },
      { text: `${fixed} of ${all}`, strong: true },
      { text: empty ? `; ${empty} ${empty === 1 ? 'has' : 'have'} nobody.` : '.' },
    ],
  },
  initiatives: {
    heading: 'Initiatives in the districts',
    definition: 'Number of initiatives that run in the district.',
    unit: 'Initiatives',
    total: (count) => counted(count, 'initiative', 'initiatives'),
    which: 'Which',
    none: 'no initiatives',
    arrows: 'Arrows show initiatives that have moved from one district to another.',
    summary: ({ count, period, moves, area, most }) => [
      { text: `In ${period}, ` },
      { text: count === 1 ? '1 initiative' : `${count} initiatives`, strong: true },
      { text: ` ${count === 1 ? 'runs' : 'run'}${most ? `, most of them in ${area} (${most})` : ''}.` },
      {
        text: moves ? ` ${counted(moves, 'move', 'moves')} between districts ${moves === 1 ? 'is' : 'are'} shown.` : '',
      },
    ],
  },
  noPresence: 'The document does not say where actors can be met. Add presence under actors.',
  noInitiatives: 'The document has no initiatives. Add them in initiatives.',
};
