/** What the reader can search, leave out and draw together in a network, with what is chosen now. No DOM. */
import type { ReadingWords, WalkOrder } from '../../i18n/network/reading.js';
import type { Model } from '../../model/model.js';
import type { Level } from '../../schema/generated/document.js';
import { localText, type ViewContext } from '../view-context.js';
import type { NetworkActor, NodeEntry } from './network-data.js';
import type { NetworkFilter } from './network-options.js';
import type { NetworkView } from './network-view.js';
import { SECTORS } from './sector-symbols.js';

const MOST_FOUND = 8;

export interface Found {
  readonly actors: readonly NetworkActor[];
  readonly all: number;
}

/** Letters as they are typed: without case. A word of the query may stand anywhere in the name or the sector. */
export function findActors({ data, words }: NetworkView, query: string): Found {
  const wanted = query.trim().toLocaleLowerCase(words.language).split(/\s+/).filter(Boolean);
  if (!wanted.length) return { actors: [], all: 0 };
  const found = data.actors.filter((actor) => {
    const text = `${words.name(actor.index)} ${words.sector(actor)}`.toLocaleLowerCase(words.language);
    return wanted.every((word) => text.includes(word));
  });
  const begins = ({ index }: NetworkActor): boolean =>
    words.name(index).toLocaleLowerCase(words.language).startsWith(wanted[0]!);
  found.sort((a, b) => Number(begins(b)) - Number(begins(a)));
  return { actors: found.slice(0, MOST_FOUND), all: found.length };
}

export interface Choice {
  readonly key: string;
  readonly label: string;
  readonly isOn: boolean;
}

export interface FinderView {
  readonly levels: readonly Choice[];
  readonly areas: readonly Choice[];
  readonly sectors: readonly Choice[];
  readonly hasInitiatives: boolean;
  readonly orders: readonly Choice[];
}

const LEVELS: readonly (Level | 'none')[] = ['strategic', 'coordinating', 'operational', 'none'];

function areasOf(everybody: readonly NodeEntry[]): Set<string> {
  const areas = new Set<string>();
  for (const { actor, memberships } of everybody) {
    for (const { area } of actor.presence ?? []) areas.add(area);
    for (const { network } of memberships) for (const area of network.areas ?? []) areas.add(area);
  }
  return areas;
}

function takePart({ initiatives }: Model): boolean {
  return [...initiatives.values()].some(({ actors }) => actors?.length);
}

export function finderView(
  { data, messages }: NetworkView,
  context: Pick<ViewContext, 'model' | 'locale'>,
  chosen: { readonly filter: NetworkFilter; readonly order: WalkOrder; readonly reading: ReadingWords },
): FinderView {
  const { model } = context;
  const { filter, order, reading } = chosen;
  const levels = new Set(data.everybody.map(({ level }) => level ?? 'none'));
  const counts = new Map<string, number>();
  for (const { sector } of data.everybody) counts.set(sector, (counts.get(sector) ?? 0) + 1);
  const areas = areasOf(data.everybody);
  return {
    levels: LEVELS.filter((level) => levels.size > 1 && levels.has(level)).map((level) => ({
      ...{ key: level, isOn: !filter.hidden.has(level) },
      label: level === 'none' ? messages.noLevel : messages.level[level],
    })),
    areas: [...model.areas.values()]
      .filter(({ id }) => areas.has(id))
      .map(({ id, name }) => ({ key: id, label: localText(context, name) || id, isOn: id === filter.area })),
    sectors: SECTORS.filter((sector) => (counts.get(sector) ?? 0) > 1).map((sector) => ({
      ...{ key: sector, isOn: filter.collapsed.has(sector) },
      label: messages.wholeSector(messages.sector[sector], counts.get(sector)!),
    })),
    hasInitiatives: takePart(model),
    orders: (['ties', 'name', 'group'] as const).map((key) => ({
      ...{ key, label: reading.orders[key], isOn: key === order },
    })),
  };
}
