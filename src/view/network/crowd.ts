/**
 * What only pictures of very many actors need, of actors of several sizes, and of groups with names: ties told apart by weight,
 * dots of one hue as one mark, hubs, names over groups. Loaded where there is one.
 */
import type { ColorRole, SceneGroup } from '../scene.js';
import { actorGroups } from './actor-marks.js';
import { nameLines } from './name-marks.js';
import { byTies, type NetworkActor, type NetworkTie } from './network-data.js';
import type { Box, Detail, GroupTitle, Places } from './network-places.js';
import { formOf, type NetworkSetting } from './network-view.js';
import type { NetworkWords } from './network-words.js';
import { placeNames, type NameWish, type PlacedName } from './place-names.js';
import { oneDecimal, type RoutedTie } from './route-ties.js';
import { emphasisOf, type SceneInput } from './scene-input.js';
import { hueOf, symbolPath } from './sector-symbols.js';

const GROUP_TITLE = 14;
const HUB = 0.82;
const WHOLE_SECTOR = 1.5;

/** Ties of the twenty-fifth part of all actors that has most. */
function hubTies(drawn: readonly NetworkActor[]): number {
  const sorted = drawn.map(({ ties }) => ties.length).sort((a, b) => b - a);
  return sorted[Math.ceil(drawn.length / 25)] ?? Infinity;
}

/** Hubs are drawn larger among many small ones, and all by their ties where the reader asks. Persons never are. */
export function sizesOf({ detail, sizeByTies }: SceneInput, drawn: readonly NetworkActor[]): (index: number) => number {
  const isSmall = detail.size < 0.8 && detail.symbols === 'shape';
  const sizes = new Map<number, number>();
  const hub = isSmall ? hubTies(drawn) : Infinity;
  const most = drawn.reduce((found, { ties }) => Math.max(found, ties.length), 1);
  for (const { index, actor, ties, stands } of drawn) {
    if (stands === 'sector') sizes.set(index, detail.size * WHOLE_SECTOR);
    else if (actor.kind === 'person') continue;
    else if (sizeByTies) sizes.set(index, detail.size * (0.7 + 0.9 * Math.sqrt(ties.length / most)));
    else if (isSmall && ties.length >= hub) sizes.set(index, Math.min(HUB, detail.size * 1.64));
  }
  return sizes.size ? (index) => sizes.get(index) ?? detail.size : () => detail.size;
}

/** One straight line for each tie, without arrows: among very many nobody can follow more. */
export function plainTies(ties: readonly NetworkTie[], { x, y }: Places): RoutedTie[] {
  // Numbers are written once for each actor: that is most of the work, and there are several ties to each.
  const written: string[] = [];
  const at = (index: number): string => (written[index] ??= `${oneDecimal(x[index]!)},${oneDecimal(y[index]!)}`);
  return ties.flatMap(({ from, to, tie }): RoutedTie[] => {
    if (Number.isNaN(x[from]!) || Number.isNaN(x[to]!)) return [];
    const d = `M${at(from)}L${at(to)}`;
    return [{ from, to, kind: tie.kind, strength: 1, d, points: [x[from]!, y[from]!, x[to]!, y[to]!] }];
  });
}

function sharesNetwork(a: NetworkActor, b: NetworkActor): boolean {
  return a.memberships.some(({ network }) => b.memberships.some((other) => other.network === network));
}

type Weight = 'inside' | 'between' | 'bridges' | 'focus';

function weightOf(input: SceneInput, tie: RoutedTie, isGrouped: boolean): Weight {
  const { data, focus, bridging } = input;
  if ((focus ?? bridging) && emphasisOf(input, tie) === 'strong') return 'focus';
  if (tie.kind === 'bridges') return 'bridges';
  return isGrouped && !sharesNetwork(data.actors[tie.from]!, data.actors[tie.to]!) ? 'between' : 'inside';
}

/** Among very many, ties are told apart by weight only, and all of one weight are one mark. */
export function weightedTies(input: SceneInput, routed: readonly RoutedTie[]): SceneGroup[] {
  const isGrouped = input.data.networks.length > 1;
  const paths: Record<Weight, string[]> = { inside: [], between: [], bridges: [], focus: [] };
  for (const tie of routed) paths[weightOf(input, tie, isGrouped)].push(tie.d);
  const isBack = input.focus !== undefined || input.bridging !== undefined;
  const group = (key: Weight, paint: { stroke: ColorRole; width: number; opacity?: number }): SceneGroup[] =>
    paths[key].length ? [{ key: `ties-${key}`, marks: [{ type: 'path', d: paths[key].join(''), ...paint }] }] : [];
  return [
    ...group('inside', { stroke: 'axis', width: 0.9, opacity: isBack ? 0.35 : 0.6 }),
    ...group('between', { stroke: 'axis', width: 1.25, opacity: isBack ? 0.5 : undefined }),
    ...group('bridges', { stroke: 'core', width: 3, opacity: isBack ? 0.5 : undefined }),
    ...group('focus', { stroke: 'core', width: 1.75 }),
  ];
}

/** Dots of one hue are one mark; the chosen actor and its neighbours keep their shapes. */
export function dotGroups(input: SceneInput, drawn: readonly NetworkActor[]): SceneGroup[] {
  const { places, detail, focus, bridging } = input;
  const paths = new Map<ColorRole, string[]>();
  const front: NetworkActor[] = [];
  for (const node of drawn) {
    if (focus?.steps.has(node.index) || bridging?.isCut(node.index)) {
      front.push(node);
      continue;
    }
    const hue = hueOf(node.sector);
    const d = symbolPath('volunteers', { x: places.x[node.index]!, y: places.y[node.index]!, size: detail.size });
    const list = paths.get(hue);
    if (list) list.push(d);
    else paths.set(hue, [d]);
  }
  const opacity = focus ? 0.4 : undefined;
  const dots = [...paths].map(
    ([hue, list]): SceneGroup => ({
      key: `dots-${hue}`,
      marks: [{ type: 'path', d: list.join(''), fill: hue, opacity }],
    }),
  );
  return [...dots, ...actorGroups(input, front, () => 0.6)];
}

/** Names over groups: of sectors where they stand together, of networks among very many actors. */
export function groupTitles(
  { data, options }: Pick<NetworkSetting, 'data' | 'options'>,
  words: NetworkWords,
  detail: Detail,
): GroupTitle[] {
  const { graph, actors, networks } = data;
  if (!graph.group || ['levels', 'map'].includes(formOf(data, options))) return [];
  const isBySector = options.form === 'sectors';
  if (!isBySector && detail.ties === 'kind') return [];
  const groups = new Map<number, number[]>();
  graph.group.forEach((group, index) => {
    const own = groups.get(group);
    if (own) own.push(index);
    else groups.set(group, [index]);
  });
  return [...groups].flatMap(([group, own]): GroupTitle[] => {
    const first = actors[own[0]!]!;
    if (isBySector && first.stands === 'sector') return [];
    const network = networks[group];
    if (!isBySector && !network) return [];
    return [{ key: String(group), title: isBySector ? words.sector(first) : words.network(network!), actors: own }];
  });
}

/** Among very many, those whose names are tried: near the chosen one first, then whose loss splits the network, then by ties. */
export function mostImportant(
  { focus, detail, bridging }: SceneInput,
  drawn: readonly NetworkActor[],
): readonly NetworkActor[] {
  const ordered = byTies(drawn);
  // Where every name is tried, the order stays, so that no name moves when an actor is chosen.
  if (detail.names >= drawn.length) return ordered;
  if (bridging) ordered.sort((a, b) => Number(bridging.isCut(b.index)) - Number(bridging.isCut(a.index)));
  const far = ({ index }: NetworkActor): number => focus?.steps.get(index) ?? 3;
  if (focus) ordered.sort((a, b) => far(a) - far(b));
  return ordered.slice(0, detail.names * 4);
}

/** Where the name of a group may stand: over or under it, or at its sides. */
function groupWish(
  { places, titles }: SceneInput,
  index: number,
  sides: NameWish['sides'],
): Omit<NameWish, 'sides'> | undefined {
  const { title, actors } = titles[index]!;
  const own = actors.filter((actor) => places.isInView(actor));
  if (own.length < 2) return undefined;
  const [xs, ys] = [own.map((actor) => places.x[actor]!), own.map((actor) => places.y[actor]!)];
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const isBeside = sides.includes('right');
  const middle = isBeside ? (left + right) / 2 : xs.reduce((sum, x) => sum + x, 0) / own.length;
  // Beside a group it stands clear of the large symbol of a hub.
  const radius = isBeside ? (right - left) / 2 + 16 : (bottom - top) / 2 + 8;
  return { index, text: title, x: middle, y: (top + bottom) / 2, radius };
}

/** Over its group, else under it, else beside it. */
export function groupNames(input: SceneInput, taken: readonly Box[]): PlacedName[] {
  const { places, titles, unit } = input;
  const placed: PlacedName[] = [];
  for (const sides of [
    ['above', 'below'],
    ['right', 'left'],
  ] as const) {
    const wishes = [...titles.keys()].flatMap((index): NameWish[] => {
      const isPlaced = placed.some((name) => name.index === index);
      const wish = isPlaced ? undefined : groupWish(input, index, sides);
      return wish ? [{ ...wish, sides }] : [];
    });
    const fixed = [...taken, ...placed.map(({ box }) => box)];
    const space = { bounds: places.bounds, taken: fixed, tiePoints: [], size: GROUP_TITLE * unit };
    placed.push(...placeNames(wishes, { ...space, most: wishes.length }));
  }
  return placed;
}

export function groupNameGroup({ titles, unit }: SceneInput, name: PlacedName): SceneGroup {
  const look = { size: GROUP_TITLE * unit, fill: 'ink', weight: 700, halo: true } as const;
  return { key: `group-${titles[name.index]!.key}`, marks: nameLines(name, look) };
}
