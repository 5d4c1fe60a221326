/** Words of the table of actors, in both languages: there are few of them, and they come with what makes the table. */
import type { LanguageCode } from '../locale.js';

type Column = 'actor' | 'sector' | 'networks' | 'level' | 'ties' | 'kinds' | 'neighbours';

interface NetworkTableWords {
  readonly columns: Readonly<Record<Column, string>>;
  readonly caption: string;
  readonly notStated: string;
}

export const networkTableWords: Readonly<Record<LanguageCode, NetworkTableWords>> = {
  da: {
    columns: {
      actor: 'Aktør',
      sector: 'Sektor',
      networks: 'Netværk',
      level: 'Niveau',
      ties: 'Antal forbindelser',
      kinds: 'Slags',
      neighbours: 'Forbundet med',
    },
    caption: 'Aktører og deres forbindelser',
    notStated: 'ikke oplyst',
  },
  en: {
    columns: {
      actor: 'Actor',
      sector: 'Sector',
      networks: 'Networks',
      level: 'Level',
      ties: 'Number of ties',
      kinds: 'Kinds',
      neighbours: 'Tied to',
    },
    caption: 'Actors and their ties',
    notStated: 'not stated',
  },
};
