/** Constructed actors, a network of them and their ties, as many as a story asks for. Organisations and functions only. */
import type { Actor, Document, Member, Sector, Tie } from '../../src/schema/generated/document.js';
import { districts } from './districts.js';

const SORTS: readonly { readonly sector: Sector; readonly da: string; readonly en: string }[] = [
  { sector: 'municipal-institution', da: 'Skole', en: 'School' },
  { sector: 'housing-organisation', da: 'Boligorganisation', en: 'Housing organisation' },
  { sector: 'volunteers', da: 'Frivilliggruppe', en: 'Volunteer group' },
  { sector: 'local-association', da: 'Forening', en: 'Association' },
  { sector: 'municipal-central', da: 'Kontor', en: 'Office' },
  { sector: 'police', da: 'Nærpoliti', en: 'Local police' },
];

const LEVELS: readonly Member['level'][] = ['operational', 'operational', 'coordinating', 'strategic'];
const KINDS: readonly Tie['kind'][] = ['cooperates', 'refers', 'bridges', 'funds', 'coordinates'];

export interface ActorsOptions {
  readonly count?: number;
  /** Whether members of the network have a level. Default true. */
  readonly hasLevels?: boolean;
  /** Ties for each actor. Default 2. */
  readonly ties?: number;
  readonly nameEnd?: string;
}

function actor(index: number, nameEnd: string): Actor {
  const { sector, da, en } = SORTS[index % SORTS.length]!;
  const end = ` ${Math.floor(index / SORTS.length) + 1}${nameEnd}`;
  return { id: `actor-${index + 1}`, name: { da: `${da}${end}`, en: `${en}${end}` }, kind: 'organisation', sector };
}

function tiesOf(count: number, each: number): Tie[] {
  return Array.from({ length: count * each }, (_, index): Tie => {
    const from = index % count;
    const to = (from * 3 + 1 + Math.floor(index / count) * 5) % count;
    const kind = KINDS[index % KINDS.length]!;
    return { from: `actor-${from + 1}`, to: `actor-${to + 1}`, kind, strength: (index % 3) + 1, since: '2019' };
  }).filter(({ from, to }) => from !== to);
}

export function actors({ count = 14, hasLevels = true, ties = 2, nameEnd = '' }: ActorsOptions = {}): Document {
  const all = Array.from({ length: count }, (_, index) => actor(index, nameEnd));
  const members = all.map(({ id }, index): Member => {
    const level = hasLevels ? LEVELS[index % LEVELS.length] : undefined;
    return { actor: id, role: index ? 'member' : 'coordinator', ...(level ? { level } : {}) };
  });
  return districts({
    areas: 2,
    parts: {
      actors: all,
      networks: [
        {
          id: 'district-network',
          name: { da: 'Bydelsnetværket', en: 'The district network' },
          kind: 'district-network',
          expectedSectors: ['health-region', 'volunteers'],
          members,
        },
      ],
      ties: tiesOf(count, ties),
    },
  });
}
