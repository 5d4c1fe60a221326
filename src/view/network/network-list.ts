/** The network as a list for narrow screens: by level, each actor with its sector and number of ties, empty seats as rows. */
import type { WalkOrder } from '../../i18n/network/reading.js';
import type { Scene, Target } from '../scene.js';
import type { NetworkActor } from './network-data.js';
import type { NetworkView } from './network-view.js';
import { walkOf } from './network-walk.js';
import { symbolMark } from './sector-symbols.js';
import { unbroken } from './wrap-words.js';

export interface ListEntry {
  readonly key: string;
  /** Absent for an empty seat and a whole sector. */
  readonly target?: Target;
  readonly name: string;
  readonly line: string;
  /** Number of ties as it is read; empty for a seat. */
  readonly ties: string;
  readonly symbol: Scene;
  readonly isSeat: boolean;
}

export interface ListGroup {
  readonly key: string;
  readonly title: string;
  readonly count: string;
  readonly entries: readonly ListEntry[];
}

type GroupKey = 'strategic' | 'support' | 'coordinating' | 'operational' | 'none' | 'initiative';
const GROUPS: readonly GroupKey[] = ['strategic', 'support', 'coordinating', 'operational', 'none', 'initiative'];

function groupOf({ stands, isSupport, level }: NetworkActor): GroupKey {
  if (stands === 'initiative') return 'initiative';
  return isSupport ? 'support' : (level ?? 'none');
}

function scene(mark: Scene['groups'][number]['marks'][number]): Scene {
  return { width: 22, height: 22, groups: [{ key: 'symbol', marks: [mark] }] };
}

function entryOf(actor: NetworkActor, { words, map }: NetworkView): ListEntry {
  return {
    key: actor.key,
    target: words.target(actor),
    name: words.name(actor.index),
    line: [words.sector(actor), map?.areasOf(actor).home].filter(Boolean).join(', '),
    ties: words.number(actor.ties.length),
    symbol: scene(symbolMark(actor.sector, { x: 11, y: 11, size: 0.95 })),
    isSeat: false,
  };
}

function seatsOf({ missing }: NetworkView, key: GroupKey): ListEntry[] {
  const seats = (key !== 'support' && key !== 'none' && key !== 'initiative' && missing?.seats.get(key)) || [];
  const symbol = scene({ type: 'circle', cx: 11, cy: 11, r: 9, stroke: 'ink', width: 1.75, dash: [4, 3.4] });
  return seats.map((seat) => ({
    ...{ key: `seat-${seat.key}`, name: unbroken(seat.title), line: '', ties: '', symbol, isSeat: true },
  }));
}

/** Levels from the top; where nobody has a level, one group without a title. */
export function networkList(view: NetworkView, order: WalkOrder): ListGroup[] {
  const { data, messages, words } = view;
  const { order: indices } = walkOf({ ...view, places: undefined }, order);
  const titles: Readonly<Record<GroupKey, string>> = {
    ...messages.level,
    support: messages.support,
    none: data.hasLevels ? messages.noLevel : '',
    initiative: messages.sectorMany.initiative,
  };
  return GROUPS.flatMap((key): ListGroup[] => {
    const own = indices.map((index) => data.actors[index]!).filter((actor) => groupOf(actor) === key);
    const entries = [...own.map((actor) => entryOf(actor, view)), ...seatsOf(view, key)];
    return entries.length ? [{ key, title: titles[key], count: words.number(own.length), entries }] : [];
  });
}
