import { counted } from '../counted.js';
import type { CountMessages } from './counts.js';

export const da: CountMessages = {
  noneThere: 'ingen',
  presence: {
    heading: 'Hvem kan mødes i bydelen?',
    definition: 'Antal aktører, der er til stede i bydelen; farven viser den fasteste form.',
    unit: 'Aktører',
    total: (count) => counted(count, 'aktør', 'aktører'),
    places: 'Steder uden navn på kortet står i tabellen, eller får deres navn, når der zoomes ind.',
    who: 'Hvem',
    none: 'ingen til stede',
    fixed: 'fast til stede',
    'ad-hoc': 'kun ad hoc',
    'town-hall': 'kun fra rådhuset',
    count: (form, count) =>
      ({
        fixed: `${count} ${count === 1 ? 'fast' : 'faste'}`,
        'ad-hoc': `${count} ad hoc`,
        'town-hall': `${count} fra rådhuset`,
      })[form],
    summary: (fixed, all, empty) => [
      { text: 'Mindst én aktør er fast til stede i ' },
      { text: `${fixed} af ${all}`, strong: true },
      { text: empty ? `; ${empty} har ingen.` : '.' },
    ],
  },
  initiatives: {
    heading: 'Indsatser i bydelene',
    definition: 'Antal indsatser, der er i gang i bydelen.',
    unit: 'Indsatser',
    total: (count) => counted(count, 'indsats', 'indsatser'),
    which: 'Hvilke',
    none: 'ingen indsatser',
    arrows: 'Pile viser indsatser, der er flyttet fra en bydel til en anden.',
    summary: ({ count, period, moves, area, most }) => [
      { text: `I ${period} er ` },
      { text: count === 1 ? '1 indsats' : `${count} indsatser`, strong: true },
      { text: ` i gang${most ? `, flest i ${area} (${most})` : ''}.` },
      { text: moves ? ` ${moves === 1 ? '1 flytning' : `${moves} flytninger`} mellem bydele er vist.` : '' },
    ],
  },
  noPresence: 'Dokumentet siger ikke, hvor aktørerne kan mødes. Tilføj presence under actors.',
  noInitiatives: 'Dokumentet har ingen indsatser. Tilføj dem i initiatives.',
};
