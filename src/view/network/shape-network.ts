/**
 * What the reader has asked of a network beyond the document's own: leaves sectors, levels and kinds of ties out, keeps to one
 * area, draws a sector as one node, adds the initiatives that actors take part in. Loaded when the first of these is asked for.
 */
import type { Model } from '../../model/model.js';
import { parsePeriod } from '../../model/period.js';
import type { Initiative } from '../../schema/generated/document.js';
import {
  holds,
  networkParts,
  numbered,
  type NetworkData,
  type NetworkParts,
  type NodeEntry,
  type NodeTie,
} from './network-data.js';
import { NO_FILTER, showsLayer, type NetworkFilter, type NetworkOptions } from './network-options.js';

/** Keys of nodes that are no actors; a slug has no colon. */
const initiativeKey = (id: string): string => `initiative:${id}`;
const sectorKey = (sector: string): string => `sector:${sector}`;

function worksIn(area: string, { actor, memberships }: NodeEntry): boolean {
  return (
    (actor.presence ?? []).some((presence) => presence.area === area) ||
    memberships.some(({ network }) => network.areas?.includes(area))
  );
}

/** The reader's own leaving-out: what is hidden takes its ties with it. */
function filtered({ networks, nodes, everybody, ties }: NetworkParts, { hidden, area }: NetworkFilter): NetworkParts {
  const kept = nodes.filter(
    (node) =>
      !hidden.has(node.sector) && !hidden.has(node.level ?? 'none') && (area === undefined || worksIn(area, node)),
  );
  return { networks, nodes: kept, everybody, ties: ties.filter(({ kind }) => !hidden.has(kind)) };
}

function isGoingOn({ start, end }: Initiative, options: NetworkOptions): boolean {
  const period = options.period ? parsePeriod(options.period) : undefined;
  return holds(period, start, end && parsePeriod(end) ? end : undefined);
}

/** Each initiative that at least one shown actor takes part in is a node of its own. */
function withInitiatives(before: NetworkParts, model: Model, options: NetworkOptions): NetworkParts {
  const { nodes, ties } = before;
  const shown = new Set(nodes.map(({ key }) => key));
  const added: NodeEntry[] = [];
  const parts: NodeTie[] = [];
  for (const initiative of model.initiatives.values()) {
    if (!isGoingOn(initiative, options)) continue;
    const own = new Set((initiative.actors ?? []).map(({ actor }) => actor).filter((id) => shown.has(id)));
    if (!own.size) continue;
    const key = initiativeKey(initiative.id);
    const actor = { id: initiative.id, name: initiative.title };
    added.push({
      ...{ key, actor, sector: 'initiative', stands: 'initiative' },
      ...{ level: undefined, isSupport: false, memberships: [] },
    });
    for (const from of own) parts.push({ from, to: key, kind: 'takes-part' });
  }
  // What the reader leaves out are the lines: the initiatives stay, as actors do whose ties are left out.
  const drawn = options.filter?.hidden.has('takes-part') ? [] : parts;
  return { ...before, nodes: [...nodes, ...added], ties: [...ties, ...drawn] };
}

/** The level that most members have. */
function commonLevel(members: readonly NodeEntry[]): NodeEntry['level'] {
  const counts = new Map<NodeEntry['level'], number>();
  for (const { level } of members) counts.set(level, (counts.get(level) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
}

/** One node stands for a sector: ties among its own vanish, those to others are kept. */
function collapsed(before: NetworkParts, sectors: ReadonlySet<string>): NetworkParts {
  const { nodes, ties } = before;
  const members = new Map<string, NodeEntry[]>();
  const keyOf = new Map<string, string>();
  for (const node of nodes) {
    if (node.stands || !sectors.has(node.sector)) continue;
    members.set(node.sector, [...(members.get(node.sector) ?? []), node]);
    keyOf.set(node.key, sectorKey(node.sector));
  }
  const made = [...members].map(
    ([sector, own]): NodeEntry => ({
      ...{ key: sectorKey(sector), actor: { id: sectorKey(sector), name: '' }, sector: own[0]!.sector },
      ...{ stands: 'sector', members: own.length, level: commonLevel(own), isSupport: false, memberships: [] },
    }),
  );
  const end = (key: string): string => keyOf.get(key) ?? key;
  const moved = ties.map((tie): NodeTie => ({ ...tie, from: end(tie.from), to: end(tie.to) }));
  return {
    ...before,
    nodes: [...nodes.filter(({ key }) => !keyOf.has(key)), ...made],
    ties: moved.filter(({ from, to }, index) => from !== to || ties[index]!.from === ties[index]!.to),
  };
}

/** Pure. A node's group is its sector where the form draws sectors together. */
export function shapeNetwork(model: Model, options: NetworkOptions): NetworkData {
  const { filter = NO_FILTER } = options;
  const all = networkParts(model, options);
  let parts: NetworkParts = { ...all, everybody: all.nodes };
  if (filter.hidden.size || filter.area !== undefined) parts = filtered(parts, filter);
  if (showsLayer(options, 'initiatives') && !filter.hidden.has('initiative'))
    parts = withInitiatives(parts, model, options);
  if (filter.collapsed.size) parts = collapsed(parts, filter.collapsed);
  const sectors = [...new Set(parts.nodes.map(({ sector }) => sector))].sort();
  const groups = Uint32Array.from(parts.nodes, ({ sector }) => sectors.indexOf(sector));
  return numbered(model, parts, options.form === 'sectors' ? groups : undefined);
}
