/** Draws a placed network: bands, ties behind, actors, names in front. What steps back is hollow and quiet, never gone. */
import type { ColorRole, Mark, Scene, SceneGroup, TextMark } from '../scene.js';
import { textWidth, wrapText } from '../shared/text-width.js';
import { byTies, type NetworkActor, type NetworkData } from './network-data.js';
import { isTieInFocus, type Focus } from './network-focus.js';
import type { Box, Detail, PlacedBand, Places } from './network-places.js';
import type { NetworkWords } from './network-words.js';
import { placeNames, type NameSpace, type NameWish, type PlacedName } from './place-names.js';
import { routeTies, type RoutedTie } from './route-ties.js';
import { hueOf, SYMBOL_RADIUS, symbolMark, symbolPath } from './sector-symbols.js';
import { tieMarks, type Emphasis } from './tie-lines.js';

export interface SceneInput {
  readonly data: NetworkData;
  readonly places: Places;
  readonly detail: Detail;
  readonly words: NetworkWords;
  readonly focus: Focus | undefined;
  /** How far the focus reaches. */
  readonly reach: number;
  readonly unit: number;
}

export interface NetworkScene {
  readonly scene: Scene;
  readonly names: readonly PlacedName[];
  /** Number of actors in the picture. */
  readonly drawn: number;
}

const CHOSEN_SIZE = 1.25;
const RING = 18;
const TEXT = 12.5;
const TITLE = 13;

function bandGroup({ key, x, y, width, height, ground, isPanel }: PlacedBand): SceneGroup[] {
  if (ground === 'ground') return [];
  const radius = isPanel ? Math.min(34, height / 2) : undefined;
  return [{ key: `band-${key}`, marks: [{ type: 'rect', x, y, w: width, h: height, fill: ground, radius }] }];
}

/** The band's name and how many stand there: beside them, or in one line above them. */
function titleGroup({ key, title, count, x, titleY, ground, gutter, isPanel }: PlacedBand, unit: number): SceneGroup[] {
  if (!title) return [];
  const size = TITLE * unit;
  const small = 12 * unit;
  if (isPanel) {
    return [
      { key: `title-${key}`, marks: [{ type: 'text', x: x + 24, y: titleY, text: title, size: small, fill: 'ink2' }] },
    ];
  }
  const left = ground === 'ground' ? 0 : 10 * unit;
  const lines = gutter ? wrapText(title, size, gutter - 14, { weight: 600 }) : [title];
  const marks = lines.map(
    (text, line): Mark => ({
      type: 'text',
      x: left,
      y: titleY + line * size * 1.2,
      text,
      size,
      weight: 600,
      fill: 'ink',
    }),
  );
  const at = gutter
    ? { x: left, y: titleY + lines.length * size * 1.2 }
    : { x: left + textWidth(title, size, 700) * 1.08 + 12, y: titleY };
  return [{ key: `title-${key}`, marks: [...marks, { type: 'text', ...at, text: count, size: small, fill: 'ink2' }] }];
}

function emphasisOf({ focus, reach }: SceneInput, tie: RoutedTie): Emphasis {
  if (!focus) return 'plain';
  return isTieInFocus(focus, tie, reach) ? 'strong' : 'faint';
}

function groundUnder({ places }: SceneInput, { from, to }: RoutedTie): ColorRole {
  const [a, b] = [places.groundOf(from), places.groundOf(to)];
  return a === b ? a : 'ground';
}

function tieGroups(input: SceneInput, routed: readonly RoutedTie[]): SceneGroup[] {
  const { data } = input;
  const idOf = (index: number): string => data.actors[index]!.actor.id;
  const drawn = routed.map((tie) => ({ tie, emphasis: emphasisOf(input, tie) }));
  const order: Readonly<Record<Emphasis, number>> = { faint: 0, plain: 1, strong: 2 };
  drawn.sort(
    (a, b) =>
      order[a.emphasis] - order[b.emphasis] || Number(a.tie.kind === 'bridges') - Number(b.tie.kind === 'bridges'),
  );
  return drawn.map(({ tie, emphasis }) => ({
    key: `tie-${idOf(tie.from)}-${idOf(tie.to)}-${tie.kind}${tie.arrow ? '-to' : ''}`,
    marks: tieMarks({ ...tie, emphasis, ground: groundUnder(input, tie) }),
  }));
}

function sharesNetwork(a: NetworkActor, b: NetworkActor): boolean {
  return a.memberships.some(({ network }) => b.memberships.some((other) => other.network === network));
}

/** Among very many, ties are told apart by weight only, and all of one weight are one mark. */
function weightedTies(input: SceneInput, routed: readonly RoutedTie[]): SceneGroup[] {
  const { data, focus } = input;
  const isGrouped = data.networks.length > 1;
  const paths: Record<'inside' | 'between' | 'bridges' | 'focus', string[]> = {
    inside: [],
    between: [],
    bridges: [],
    focus: [],
  };
  for (const tie of routed) {
    if (focus && emphasisOf(input, tie) === 'strong') paths.focus.push(tie.d);
    else if (tie.kind === 'bridges') paths.bridges.push(tie.d);
    else if (isGrouped && !sharesNetwork(data.actors[tie.from]!, data.actors[tie.to]!)) paths.between.push(tie.d);
    else paths.inside.push(tie.d);
  }
  const opacity = focus ? 0.35 : 0.6;
  const group = (
    key: keyof typeof paths,
    paint: { stroke: ColorRole; width: number; opacity?: number },
  ): SceneGroup[] =>
    paths[key].length ? [{ key: `ties-${key}`, marks: [{ type: 'path', d: paths[key].join(''), ...paint }] }] : [];
  return [
    ...group('inside', { stroke: 'axis', width: 0.9, opacity }),
    ...group('between', { stroke: 'axis', width: 1.25, opacity: focus ? 0.5 : undefined }),
    ...group('bridges', { stroke: 'core', width: 3, opacity: focus ? 0.5 : undefined }),
    ...group('focus', { stroke: 'core', width: 1.75 }),
  ];
}

/** Hubs are drawn larger among many small ones. Persons never are. */
function sizeOf({ detail }: SceneInput, { actor, ties }: NetworkActor, hub: number): number {
  return detail.size < 0.8 && detail.symbols === 'shape' && actor.kind !== 'person' && ties.length >= hub
    ? Math.min(0.82, detail.size * 1.64)
    : detail.size;
}

function actorMarks(input: SceneInput, actor: NetworkActor, size: number): Mark[] {
  const { places, focus } = input;
  const at = { x: places.x[actor.index]!, y: places.y[actor.index]! };
  const ground = places.groundOf(actor.index);
  if (!focus) return [symbolMark(actor.sector, { ...at, size })];
  if (focus.chosen === actor.index) {
    const full = Math.max(size, 0.82) * CHOSEN_SIZE;
    return [
      { type: 'circle', cx: at.x, cy: at.y, r: RING, fill: 'ground', stroke: 'accent', width: 2.25 },
      symbolMark(actor.sector, { ...at, size: full }),
    ];
  }
  return [symbolMark(actor.sector, { ...at, size }, focus.steps.has(actor.index) ? undefined : ground)];
}

function actorGroups(input: SceneInput, drawn: readonly NetworkActor[]): SceneGroup[] {
  const { words, focus } = input;
  const hub = [...drawn].map(({ ties }) => ties.length).sort((a, b) => b - a)[Math.ceil(drawn.length / 25)] ?? Infinity;
  const groups = drawn.map(
    (actor): SceneGroup => ({
      key: `actor-${actor.actor.id}`,
      label: `${words.name(actor.index)}, ${words.sector(actor).toLowerCase()}`,
      target: { kind: 'actor', id: actor.actor.id },
      marks: actorMarks(input, actor, sizeOf(input, actor, hub)),
    }),
  );
  const front = focus && groups.findIndex((_, at) => drawn[at]!.index === focus.chosen);
  return front === undefined || front < 0
    ? groups
    : [...groups.slice(0, front), ...groups.slice(front + 1), groups[front]!];
}

/** Dots of one hue are one mark; the chosen actor and its neighbours keep their shapes. */
function dotGroups(input: SceneInput, drawn: readonly NetworkActor[]): SceneGroup[] {
  const { places, detail, focus } = input;
  const paths = new Map<ColorRole, string[]>();
  const front: NetworkActor[] = [];
  for (const actor of drawn) {
    if (focus?.steps.has(actor.index)) {
      front.push(actor);
      continue;
    }
    const hue = hueOf(actor.sector);
    const at = { x: places.x[actor.index]!, y: places.y[actor.index]!, size: detail.size };
    const list = paths.get(hue);
    const d = symbolPath('volunteers', at);
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
  return [...dots, ...actorGroups({ ...input, detail: { ...detail, size: 0.6 } }, front)];
}

function boxAround(x: number, y: number, radius: number): Box {
  return { left: x - radius, top: y - radius, right: x + radius, bottom: y + radius };
}

/** The chosen actor and its neighbours first, then by number of ties. */
function importance(input: SceneInput, drawn: readonly NetworkActor[]): NetworkActor[] {
  const { focus, detail } = input;
  const ordered = byTies(drawn);
  // Where every name is tried, the order stays, so that no name moves when an actor is chosen.
  if (!focus || detail.names >= drawn.length) return ordered;
  const far = ({ index }: NetworkActor): number => focus.steps.get(index) ?? 3;
  return ordered.sort((a, b) => far(a) - far(b));
}

function titleBoxes({ places, unit }: SceneInput): Box[] {
  return places.bands.map(({ x, titleY, title, count, gutter, isPanel }) => {
    const left = isPanel ? x + 24 : 0;
    const isBeside = gutter > 0 && !isPanel;
    const right = isBeside ? gutter : left + textWidth(`${title} ${isPanel ? '' : count}`, TITLE * unit, 700) + 16;
    return { left, top: titleY - 14 * unit, right, bottom: titleY + (isBeside ? 40 : 6) * unit };
  });
}

/** A bridge counts for more: names keep clear of it where they can. */
function pointsOf({ kind, points }: RoutedTie): readonly number[] {
  return kind === 'bridges' ? [...points, ...points, ...points] : points;
}

/**
 * Names are placed as if nobody was chosen, so that none moves when somebody is; then the chosen one is moved clear of its
 * ring. It always has a name, if another has to go.
 */
function namesOf(input: SceneInput, drawn: readonly NetworkActor[], routed: readonly RoutedTie[]): PlacedName[] {
  const { places, detail, words, unit, focus } = input;
  const radius = Math.max(2, SYMBOL_RADIUS * detail.size);
  const wishes = importance(input, drawn).map(
    ({ index }): NameWish => ({
      index,
      text: words.name(index),
      x: places.x[index]!,
      y: places.y[index]!,
      radius,
      sides: places.sidesOf(index),
    }),
  );
  const space: NameSpace = {
    bounds: places.bounds,
    taken: [
      ...drawn.map(({ index }) => boxAround(places.x[index]!, places.y[index]!, radius + 1)),
      ...titleBoxes(input),
    ],
    tiePoints: detail.ties === 'kind' ? routed.flatMap(pointsOf) : [],
    size: TEXT * unit,
    most: detail.names,
  };
  const placed = placeNames(wishes, space);
  const own = wishes.find(({ index }) => index === focus?.chosen);
  if (!own) return placed;
  const ringed = { ...own, radius: RING };
  const others = placed.filter(({ index }) => index !== own.index);
  const fitted = placeNames([ringed], { ...space, taken: [...space.taken, ...others.map(({ box }) => box)] });
  return fitted.length ? [...others, ...fitted] : placeNames([ringed, ...wishes.filter((wish) => wish !== own)], space);
}

function nameMarks({ focus, unit, detail, data, places }: SceneInput, name: PlacedName): Mark[] {
  const step = focus?.steps.get(name.index);
  const isHub = !focus && (detail.names < data.actors.length || data.actors[name.index]!.ties.length >= 6);
  const isHubShown = isHub && data.actors[name.index]!.actor.kind !== 'person';
  const [fill, weight] =
    step === 0
      ? (['accent', 700] as const)
      : step !== undefined
        ? (['ink', 600] as const)
        : focus
          ? (['ink3', 400] as const)
          : (['ink', isHubShown ? 600 : 400] as const);
  const size = TEXT * unit;
  const ground = places.groundOf(name.index);
  const isOver = name.crossesTie || detail.ties === 'weight';
  const { left, top, right, bottom } = name.box;
  // A halo has the page's ground; on a band the name brings the band's own.
  const patch: Mark[] =
    isOver && ground !== 'ground'
      ? [{ type: 'rect', x: left, y: top, w: right - left, h: bottom - top, radius: 4, fill: ground }]
      : [];
  return [
    ...patch,
    ...name.lines.map(
      (text, line): TextMark => ({
        type: 'text',
        x: name.x,
        y: name.y + line * size * 1.17,
        text,
        size,
        fill,
        weight,
        anchor: name.anchor,
        halo: isOver && ground === 'ground',
      }),
    ),
  ];
}

export function networkScene(input: SceneInput): NetworkScene {
  const { data, places, detail, unit } = input;
  const drawn = data.actors.filter(({ index }) => !Number.isNaN(places.x[index]!));
  const routed = routeTies(data.ties, places, detail.size);
  const names = namesOf(input, drawn, routed);
  const groups: SceneGroup[] = [
    ...places.bands.flatMap(bandGroup),
    ...(detail.ties === 'kind' ? tieGroups(input, routed) : weightedTies(input, routed)),
    ...places.bands.flatMap((band) => titleGroup(band, unit)),
    ...(detail.symbols === 'dot' ? dotGroups(input, drawn) : actorGroups(input, drawn)),
    ...names.map(
      (name): SceneGroup => ({ key: `name-${data.actors[name.index]!.actor.id}`, marks: nameMarks(input, name) }),
    ),
  ];
  return { scene: { width: places.width, height: places.height, groups }, names, drawn: drawn.length };
}
