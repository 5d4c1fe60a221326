/**
 * Where the actors of a network stand on a map: inside the outline of the area they belong to, at their own place where the
 * document gives one, those without a place in rows under it. Where an area is too small for its actors they are one mark
 * with their number until the reader zooms in. Loaded with the first such map.
 */
import type { Format } from '../../i18n/locale.js';
import type { NetworkMapWords } from '../../i18n/network/map.js';
import type { ReadGeography } from '../../model/geo/plain-geography.js';
import { settleJoin } from '../../model/geo/settle-join.js';
import type { Issue } from '../../model/issues.js';
import { localAreas } from '../../model/local-areas.js';
import type { Model } from '../../model/model.js';
import { naturalHeight, placeMap, type PlacedArea, type PlacedMap } from '../map/placed.js';
import { projectMap, type ProjectedArea, type ProjectedMap } from '../map/projected.js';
import type { Mark, SceneGroup } from '../scene.js';
import { textWidth } from '../shared/text-width.js';
import { localText, type ViewContext } from '../view-context.js';
import type { LegendItem } from '../widget-view.js';
import { gather, opening, type Gathered, type AreaGroup, type MapMark } from './map-crowds.js';
import { homeOf, worksOf, type Home, type Work } from './map-homes.js';
import { areaNameMarks, isInside, placeAreaNames, type AreaName, type AreaToName } from './map-names.js';
import { otherEnd, type NetworkActor, type NetworkData, type NodeEntry } from './network-data.js';
import { WHOLE, type ActorAreas, type NetworkOptions } from './network-options.js';
import type { Viewport } from '../shared/zoom.js';
import { detailOf, SEAT, unitOf, type Box, type PlacedBand, type Places, type SeenPlaces } from './network-places.js';
import { isolatedHeight, isolatedStep, placeIsolated, seatsBelow, WORDS, type OrganicInput } from './organic-places.js';
import { routeStraight } from './route-straight.js';
import type { RoutedTie, TieLine } from './route-ties.js';
import { circlePath } from './sector-symbols.js';
import { boxAround, overlaps } from './place-names.js';
import { spread, type Rings } from './spread.js';
import { clampView, MOST_SCALE } from '../shared/zoom.js';

export interface NetworkMap {
  readonly model: Model;
  readonly projected: ProjectedMap;
  /** Areas with a place. */
  readonly placed: ReadonlySet<string>;
  readonly issues: readonly Issue[];
  /** As it is written. */
  nameOf(area: string): string;
}

/** Names of more areas than this for one mark are not told. */
const MOST_NAMED = 3;
const LEAST_HEIGHT = 260;
const MOST_HEIGHT = 680;
/** Between two actors that have room for names, across, px. */
const WIDE = 104;
/** Actors nearer than this lie on each other, px at full size. */
const LEAST = 31;
const SIZES = [1, 0.82, 0.66] as const;
/** Px: of an area smaller than this the outline is taken with all its corners. */
const FINE = 40;
/** Of the circle that stands for an area without an outline, px. */
const DISC = 58;
/** Places that the document gives, so near each other that no zoom would tell them apart, are moved this far, px. */
const SAME = 1.4;
const NAME_SIZE = 12;
const COUNT_SIZE = 12;
const CORNERS = 24;
/** Actors so near the edge are drawn as well: their names and ties reach in, px. */
const AROUND = 60;

/** undefined where no area of the document has a place. */
export function networkMap(context: ViewContext, geography: ReadGeography): NetworkMap | undefined {
  const { model } = context;
  const nameOf = (id: string): string => localText(context, model.areas.get(id)?.name) || id;
  const { key } = model.document.geography ?? {};
  const projected = projectMap([...model.areas.values()], localAreas(model), { geography, key, settle: settleJoin });
  if (!projected.areas.length) return undefined;
  const placed = new Set(projected.areas.map(({ id }) => id));
  return { model, projected, placed, issues: projected.issues, nameOf };
}

/** An area as it lies in the whole picture. */
interface Ground {
  readonly area: PlacedArea;
  readonly rings: Rings;
  /** Whether the document has no outline of it. */
  readonly isDisc: boolean;
  readonly room: number;
}

function discRings({ x, y }: { x: number; y: number }, radius: number): Rings {
  const ring: number[] = [];
  for (let corner = 0; corner < CORNERS; corner += 1) {
    const turn = (corner / CORNERS) * 2 * Math.PI;
    ring.push(x + radius * Math.cos(turn), y + radius * Math.sin(turn));
  }
  return [ring];
}

/** The whole outline in px, as fine as it is given. */
function exactRings({ rings, extent }: ProjectedArea, { box }: PlacedArea, scale: number): Rings {
  return rings.map((ring) =>
    ring.map((value, at) => (at % 2 ? box[1] + (value - extent[1]) * scale : box[0] + (value - extent[0]) * scale)),
  );
}

/** Px for one step of the plane. */
function scaleOf({ areas }: ProjectedMap, placed: PlacedMap): number {
  let [scale, widest] = [1, 0];
  areas.forEach(({ extent }, at) => {
    const { box } = placed.areas[at]!;
    const wide = Math.max(extent[2] - extent[0], extent[3] - extent[1]);
    if (wide <= widest) return;
    widest = wide;
    scale = Math.max(box[2] - box[0], box[3] - box[1]) / wide;
  });
  return scale;
}

function groundsOf({ projected }: NetworkMap, placed: PlacedMap, unit: number): ReadonlyMap<string, Ground> {
  const scale = scaleOf(projected, placed);
  const grounds = new Map<string, Ground>();
  projected.areas.forEach((own, at) => {
    const area = placed.areas[at]!;
    const [left, top, right, bottom] = area.box;
    const room = Math.max(right - left, bottom - top);
    if (own.rings.length) {
      const isFine = room < FINE || !area.rings.length;
      grounds.set(own.id, {
        ...{ area, isDisc: false, room },
        rings: isFine ? exactRings(own, area, scale) : area.rings,
      });
      return;
    }
    let near = Infinity;
    for (const other of placed.areas) {
      if (other !== area) near = Math.min(near, Math.hypot(other.x - area.x, other.y - area.y));
    }
    const radius = Math.min(DISC * unit, near * 0.45);
    grounds.set(own.id, { area, isDisc: true, room: 2 * radius, rings: discRings(area, radius) });
  });
  return grounds;
}

/** Where everybody stands in the whole picture, whoever is chosen and whatever is seen of it. */
interface Plan {
  readonly placed: PlacedMap;
  readonly grounds: ReadonlyMap<string, Ground>;
  readonly homes: readonly (Home | undefined)[];
  readonly groups: readonly AreaGroup[];
  /** Actors at a place of their own. */
  readonly own: ReadonlySet<number>;
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly unplaced: readonly number[];
  readonly mapHeight: number;
  /** Under the map and those without a place. */
  readonly end: number;
}

/** What is the same for every picture of a map. */
export interface MapSetting {
  readonly map: NetworkMap;
  readonly texts: NetworkMapWords;
  readonly options: Pick<NetworkOptions, 'period' | 'filter' | 'sizeByTies'>;
  readonly format: Pick<Format, 'list' | 'number'>;
  /** On a page without script nobody can zoom or click. */
  readonly isStill?: boolean;
}

export type MapInput = MapSetting & Omit<OrganicInput, 'positions' | 'messages'>;

/** What is drawn and told of a map beyond what every network has. */
export interface MapSeen extends SeenPlaces {
  /** Under ties and actors. */
  readonly beneath: readonly SceneGroup[];
  /** Over ties, under actors. */
  readonly over: readonly SceneGroup[];
  readonly notes: readonly string[];
  readonly legend: readonly LegendItem[];
}

/** Each to the free place nearest the others that it is tied to: those with most ties elsewhere choose first. */
function assign(actors: readonly NetworkActor[], points: readonly number[], targetOf: TargetOf): number[] {
  const free = Array.from({ length: points.length / 2 }, (_, at) => at);
  const at = new Map<number, number>();
  const wishes = actors.map((actor) => ({ index: actor.index, target: targetOf(actor) }));
  wishes.sort((a, b) => (b.target?.weight ?? 0) - (a.target?.weight ?? 0) || a.index - b.index);
  for (const { index, target } of wishes) {
    let best = 0;
    if (target) {
      let least = Infinity;
      free.forEach((point, place) => {
        const away = (points[2 * point]! - target.x) ** 2 + (points[2 * point + 1]! - target.y) ** 2;
        if (away < least) [best, least] = [place, away];
      });
    }
    at.set(free[best]!, index);
    free.splice(best, 1);
  }
  return Array.from({ length: actors.length }, (_, place) => at.get(place)!);
}

type TargetOf = (actor: NetworkActor) => { x: number; y: number; weight: number } | undefined;

function targets(homes: Plan['homes'], grounds: Plan['grounds'], data: NetworkData): TargetOf {
  return (actor) => {
    let [x, y, weight] = [0, 0, 0];
    for (const tie of actor.ties) {
      const other = data.actors[otherEnd(tie, actor.index)]!;
      const home = homes[other.index];
      if (!home || home.on === homes[actor.index]?.on) continue;
      const { area } = grounds.get(home.on)!;
      [x, y, weight] = [x + area.x, y + area.y, weight + 1];
    }
    return weight ? { x: x / weight, y: y / weight, weight } : undefined;
  };
}

/** At the place that the document gives, where that lies in its area. Places that are one are moved apart a little. */
function ownPlaces(
  data: NetworkData,
  { homes, grounds, placed }: Pick<Plan, 'homes' | 'grounds' | 'placed'>,
  [x, y]: readonly [Float64Array, Float64Array],
): Set<number> {
  const own = new Set<number>();
  const taken = new Map<string, number>();
  for (const { index } of data.actors) {
    const home = homes[index];
    const ground = home?.point && grounds.get(home.on);
    if (!home?.point || !ground) continue;
    const [px, py] = placed.at(home.point);
    if (!isInside(px, py, ground.rings)) continue;
    const key = `${Math.round(px)} ${Math.round(py)}`;
    const before = taken.get(key) ?? 0;
    taken.set(key, before + 1);
    const away = SAME * Math.sqrt(before);
    const [ax, ay] = [px + away * Math.cos(before * 2.4), py + away * Math.sin(before * 2.4)];
    [x[index], y[index]] = isInside(ax, ay, ground.rings) ? [ax, ay] : [px, py];
    own.add(index);
  }
  return own;
}

interface Room {
  readonly unit: number;
  readonly unplaced: readonly number[];
  readonly row: number;
  readonly below: number;
  readonly height: number;
}

function roomFor({ data, map, space }: MapInput, homes: Plan['homes']): Room {
  const unit = unitOf(space);
  const unplaced = data.actors.filter(({ index }) => !homes[index]).map(({ index }) => index);
  const { size } = detailOf(unplaced.length);
  const row = isolatedStep(size, unit);
  const rows = unplaced.length ? Math.ceil(unplaced.length / Math.max(1, Math.floor(space.width / row))) : 0;
  const below = rows ? 46 * unit + rows * isolatedHeight(row, unit) : 0;
  const wish = Math.max(LEAST_HEIGHT * unit, Math.min(MOST_HEIGHT * unit, naturalHeight(map.projected, space.width)));
  const height = Math.max(120, Math.min(wish, space.height ? space.height - below : Infinity));
  return { unit, unplaced, row, below, height };
}

function namesFor(
  { map }: Pick<MapInput, 'map'>,
  { placed, homes }: Pick<Plan, 'placed' | 'homes'>,
  grounds: ReadonlyMap<string, Ground>,
): AreaToName[] {
  const counts = new Map<string, number>();
  for (const home of homes) if (home) counts.set(home.on, (counts.get(home.on) ?? 0) + 1);
  return placed.areas
    .map((area): AreaToName & { readonly count: number } => {
      const ground = grounds.get(area.id)!;
      const [left, top, right, bottom] = area.box;
      const count = counts.get(area.id) ?? 0;
      const box = { left, top, right, bottom };
      const rings = area.rings.length ? area.rings : ground.isDisc ? [] : ground.rings;
      return { id: area.id, text: map.nameOf(area.id), rings, box, isHome: count > 0, count };
    })
    .sort((a, b) => b.count - a.count);
}

function planOf(input: MapInput): Plan {
  const { data, map, space, options } = input;
  const wanted = options.filter?.area;
  const homes = data.actors.map((node) =>
    homeOf(worksOf(node, map.model, options.period), map.model, { placed: map.placed, wanted }),
  );
  const { unit, unplaced, row, height } = roomFor(input, homes);
  const placed = placeMap(map.projected, { width: space.width, height, viewport: WHOLE });
  const grounds = groundsOf(map, placed, unit);
  const count = data.actors.length;
  const [x, y] = [new Float64Array(count).fill(NaN), new Float64Array(count).fill(NaN)];
  const own = ownPlaces(data, { homes, grounds, placed }, [x, y]);
  const byArea = new Map<string, NetworkActor[]>();
  for (const actor of data.actors) {
    const home = homes[actor.index];
    if (!home) continue;
    const list = byArea.get(home.on);
    if (list) list.push(actor);
    else byArea.set(home.on, [actor]);
  }
  // Names first: the actors of an area leave room for its name, where there is room for both.
  const bounds = { left: 0, top: 0, right: space.width, bottom: height };
  const named = placeAreaNames(namesFor(input, { placed, homes }, grounds), {
    bounds,
    taken: [],
    size: NAME_SIZE * unit,
  });
  const nameBoxes = new Map(named.map(({ id, box }) => [id, box]));
  const targetOf = targets(homes, grounds, data);
  const groups = [...byArea].map(([area, all]): AreaGroup => {
    const { rings } = grounds.get(area)!;
    const actors = all.filter(({ index }) => !own.has(index));
    const near = all.filter(({ index }) => own.has(index)).map(({ index }) => index);
    const name = nameBoxes.get(area);
    const clear = 12 * unit;
    const { points, step, middle } = spread(rings, {
      ...{ count: actors.length, least: LEAST * unit, wide: WIDE * unit },
      isTaken: (px, py) =>
        (name !== undefined &&
          overlaps(name, { left: px - clear, right: px + clear, top: py - clear, bottom: py + clear })) ||
        near.some((index) => Math.hypot(x[index]! - px, y[index]! - py) < LEAST * unit),
    });
    const order = assign(actors, points, targetOf);
    order.forEach((index, place) => {
      x[index] = points[2 * place]!;
      y[index] = points[2 * place + 1]!;
    });
    return { actors: all.map(({ index }) => index), step, own: near, x: middle.x, y: middle.y };
  });
  const top = height + 42 * unit;
  const end = unplaced.length ? placeIsolated(unplaced, { x, y, top, width: space.width, step: row, unit }) : height;
  return { placed, grounds, homes, groups, own, x, y, unplaced, mapHeight: height, end };
}

const known = new WeakMap<NetworkData, { readonly from: readonly unknown[]; readonly plan: Plan }>();

/** Choosing somebody, or zooming, moves nobody: the plan is made once. */
function knownPlan(input: MapInput): Plan {
  const { data, map, options, space } = input;
  const from = [map, options.period, options.filter?.area, space.width, space.height, space.rem];
  const found = known.get(data);
  if (found && from.every((part, at) => part === found.from[at])) return found.plan;
  const plan = planOf(input);
  known.set(data, { from, plan });
  return plan;
}

function outlines(placed: PlacedMap, { grounds, unplaced, mapHeight }: Plan, view: Viewport): SceneGroup[] {
  const group = (key: string, mark: Mark): SceneGroup[] => ('d' in mark && !mark.d ? [] : [{ key, marks: [mark] }]);
  const d = (areas: readonly PlacedArea[]): string => areas.map((area) => area.d).join('');
  const discs = placed.areas
    .filter(({ id }) => grounds.get(id)!.isDisc)
    .map(({ id, x, y }) => circlePath(x, y, (grounds.get(id)!.room / 2) * view.scale));
  const below = Math.max(0, (mapHeight - view.y) * view.scale);
  const isCovered = unplaced.length > 0 && below < placed.height;
  return [
    ...group('map-around', { type: 'path', d: d(placed.around), stroke: 'hairline', width: 1, round: true }),
    ...group('map-areas', { type: 'path', d: d(placed.areas), fill: 'band', stroke: 'axis', width: 1, round: true }),
    ...group('map-points', { type: 'path', d: discs.join(''), fill: 'band', stroke: 'axis', width: 1, dash: [3, 3] }),
    // Surroundings may reach far: those without a place stand on no map.
    ...(isCovered
      ? group('map-below', { type: 'rect', x: 0, y: below, w: placed.width, h: placed.height - below, fill: 'ground' })
      : []),
  ];
}

/** Like the symbol of an actor, with their number in it. */
function markGroup(
  { key, x, y, radius, actors }: MapMark,
  label: string,
  { focus, unit, count }: { focus: MapInput['focus']; unit: number; count: string },
): SceneGroup {
  const isChosen = focus !== undefined && actors.includes(focus.chosen);
  const isBack = focus !== undefined && !actors.some((index) => focus.steps.has(index));
  const size = COUNT_SIZE * unit;
  return {
    key: `mark-${key}`,
    label,
    marks: [
      ...(isChosen
        ? [{ type: 'circle', cx: x, cy: y, r: radius + 4, fill: 'ground', stroke: 'accent', width: 2.25 } as const]
        : []),
      {
        ...{ type: 'circle', cx: x, cy: y, r: radius, width: 1.6 },
        ...(isBack ? { fill: 'ground', stroke: 'ink3' } : { fill: 'ink2', stroke: 'ink2' }),
      },
      {
        ...{ type: 'text', x, y: y + size * 0.36, text: count, size },
        ...{ fill: isBack ? 'ink3' : 'ground', weight: 650, anchor: 'middle' },
      },
    ],
  };
}

function legendOf({ together }: NetworkMapWords): LegendItem {
  const circle = { type: 'circle', cx: 10, cy: 9, r: 8.5, fill: 'ink2' } as const;
  const count = {
    ...({ type: 'text', x: 10, y: 12.8, text: '5', size: 11, fill: 'ground' } as const),
    ...({ weight: 650, anchor: 'middle' } as const),
  };
  const swatch = { width: 20, height: 18, groups: [{ key: 'together', marks: [circle, count] }] };
  return { key: 'together', label: together, swatch };
}

type Front = ((tie: { readonly from: number; readonly to: number }) => boolean) | undefined;

/** Ties of a mark to another actor or mark are one line for each kind: the one in front, if one is. */
function routeMarks(
  lines: readonly TieLine[],
  { gathered: { marks, markOf }, isFront }: { gathered: Gathered; isFront: Front },
  [places, radiusOf]: [Places, (index: number) => number],
): RoutedTie[] {
  const standIn = (index: number): number => (markOf[index]! < 0 ? index : marks[markOf[index]!]!.actors[0]!);
  const merged = new Map<string, { line: TieLine; first: TieLine }>();
  for (const line of lines) {
    const [from, to] = [standIn(line.from), standIn(line.to)];
    if (from === to) continue;
    const [a, b] = line.directed || from < to ? [from, to] : [to, from];
    const key = `${a} ${b} ${line.kind} ${line.directed}`;
    const before = merged.get(key);
    const strength = Math.max(line.strength, before?.line.strength ?? 0);
    const first = !before || (isFront?.(line) && !isFront(before.first)) ? line : before.first;
    merged.set(key, { line: { ...line, from: a, to: b, strength }, first });
  }
  const radius = (index: number): number => (markOf[index]! < 0 ? radiusOf(index) : marks[markOf[index]!]!.radius + 1);
  return routeStraight(
    [...merged.values()].map(({ line }) => line),
    places,
    radius,
  ).map((tie) => {
    const { from, to } = merged.get(`${tie.from} ${tie.to} ${tie.kind} ${tie.arrow !== undefined}`)!.first;
    return { ...tie, from, to };
  });
}

/** Pure. Positions of a layout are not needed. */
export function mapPlaces(input: MapInput): Places & MapSeen {
  const { data, map, space, texts, options, format, focus, bridging, isStill = false } = input;
  const isFront = focus?.isFront ?? bridging?.isAcross;
  const plan = knownPlan(input);
  const { homes, grounds, mapHeight, end, unplaced, own } = plan;
  const unit = unitOf(space);
  const seats = seatsBelow(input, end);
  const bottom = end + (seats.length ? (WORDS + SEAT.radius + 8) * unit : 0);
  const band: PlacedBand = {
    ...{ key: 'unplaced', title: texts.unplaced(unplaced.length), count: '', x: 0, y: mapHeight, width: space.width },
    ...{ height: end - mapHeight, titleY: mapHeight + 16 * unit, ground: 'ground', gutter: 0 },
  };
  const radiusOfMark = (count: number): number =>
    Math.max(11.5 * unit, textWidth(String(count), COUNT_SIZE * unit, 650) / 2 + 5 * unit);
  const { nameOf } = map;
  const markText = ({ actors, areas }: MapMark): string => {
    const named = areas.slice(0, MOST_NAMED).map(nameOf);
    return texts.mark(actors.length, format.list(areas.length > MOST_NAMED ? [...named, '…'] : named));
  };
  const bounds: Box = { left: 0, top: 0, right: space.width, bottom };
  const isOn = (index: number): boolean => homes[index] !== undefined;

  /** What can be told apart, as large as it can be. */
  const gatherAt = (view: Viewport, x: Float64Array, y: Float64Array): { gathered: Gathered; size: number } => {
    const { scale } = view;
    const groups = plan.groups.map((group) => ({
      ...group,
      ...{ x: (group.x - view.x) * scale, y: (group.y - view.y) * scale },
    }));
    const larger = options.sizeByTies ? 1.35 : 1;
    const found = SIZES.map((size) => {
      const least = LEAST * size * unit * larger;
      const areaOf = (index: number): string | undefined => homes[index]?.on;
      const gathered = gather({ groups, x, y, scale, least, radiusOf: radiusOfMark, areaOf });
      return { gathered, size, hidden: gathered.marks.reduce((sum, { actors }) => sum + actors.length, 0) };
    });
    const fewest = Math.min(...found.map(({ hidden }) => hidden));
    return found.find(({ hidden }) => hidden === fewest)!;
  };

  const seen = (view: Viewport, moved?: NetworkOptions['moved']): MapSeen => {
    const isWhole = view.scale === 1 && !view.x && !view.y;
    const stand = movedPlaces(plan, data, moved);
    const x = stand.x.map((value) => (value - view.x) * view.scale);
    const y = stand.y.map((value) => (value - view.y) * view.scale);
    const { gathered, size } = gatherAt(view, x, y);
    const { marks, markOf } = gathered;
    const placed = isWhole
      ? plan.placed
      : placeMap(map.projected, { width: space.width, height: mapHeight, viewport: view });
    const lower = bottom > mapHeight ? { ...placed, height: bottom } : placed;
    const [mx, my] = [x.slice(), y.slice()];
    markOf.forEach((mark, index) => {
      if (mark >= 0) [mx[index], my[index]] = [marks[mark]!.x, marks[mark]!.y];
    });
    const symbol = 11 * size;
    const symbols = data.actors
      .filter(({ index }) => markOf[index]! < 0 && !Number.isNaN(x[index]!))
      .map(({ index }) => boxAround(x[index]!, y[index]!, symbol));
    const markBoxes = marks.map((mark) => boxAround(mark.x, mark.y, mark.radius + 2));
    const underMap = Math.min(bottom, Math.max(0, (mapHeight - view.y) * view.scale));
    const names = placeAreaNames(namesFor(input, { placed, homes }, grounds), {
      bounds: { ...bounds, bottom: isWhole ? mapHeight : underMap },
      taken: [...symbols, ...markBoxes],
      size: NAME_SIZE * unit,
    });
    const told = marks.map((mark) => ({
      ...mark,
      text: `${markText(mark)}. ${texts.opens}`,
      opens: (): Viewport =>
        clampView(
          opening(
            mark.actors,
            { x: plan.x, y: plan.y, width: space.width, height: bottom },
            { scale: view.scale, least: LEAST * SIZES[2] * unit, most: MOST_SCALE },
          ),
          { width: space.width, height: bottom },
        ),
    }));
    const inMarks = marks.reduce((sum, { actors }) => sum + actors.length, 0);
    const isNear = (index: number): boolean =>
      x[index]! >= -AROUND && y[index]! >= -AROUND && x[index]! <= space.width + AROUND && y[index]! <= bottom + AROUND;
    // As many ties as in a picture in which everybody stands alone.
    const { ties } = detailOf(data.actors.filter(({ index }) => isNear(index)).length);
    return {
      ...{ x: mx, y: my, marks: told, detail: { size, ties, symbols: 'shape' } },
      isInView: (index) => markOf[index]! < 0 && isNear(index),
      beneath: outlines(lower, plan, view),
      over: [
        ...names.map(
          (name): SceneGroup => ({ key: `area-${name.id}`, marks: areaNameMarks(name, focus ? 'ink3' : 'ink2') }),
        ),
        ...marks.map((mark) =>
          markGroup(mark, markText(mark), { focus, unit, count: format.number(mark.actors.length) }),
        ),
      ],
      taken: [...markBoxes, ...names.map(({ box }: AreaName) => box)],
      route: (lines, places, radiusOf) => routeMarks(lines, { gathered, isFront }, [places, radiusOf]),
      whereOf: (index) => {
        const home = homes[index];
        if (!home) return texts.standsNowhere;
        const area = nameOf(home.area);
        const mark = marks[markOf[index]!];
        if (mark) return texts.standsTogether(area, markText(mark));
        return own.has(index) ? texts.standsAt(area) : texts.standsIn(area);
      },
      notes: inMarks ? [[texts.note(inMarks, marks.length), ...(isStill ? [] : [texts.nearer])].join(' ')] : [],
      legend: inMarks ? [legendOf(texts)] : [],
    };
  };
  return {
    ...{ width: space.width, height: bottom, seats, bounds },
    ...seen(WHOLE),
    bands: unplaced.length ? [band] : [],
    groundOf: () => 'ground',
    sidesOf: (index) => (isOn(index) ? ['right', 'left', 'below', 'above'] : ['below', 'above', 'right']),
    seen,
  };
}

/** Where a reader may put an actor: as far that way as its area reaches; those without a place stay under the map. */
function keepInside({ x, y, homes, grounds, mapHeight }: Plan, index: number, to: [number, number]): [number, number] {
  const home = homes[index];
  if (!home) return [to[0], Math.max(to[1], mapHeight + 30)];
  const { rings } = grounds.get(home.on)!;
  const at = (share: number): [number, number] => [
    x[index]! + (to[0] - x[index]!) * share,
    y[index]! + (to[1] - y[index]!) * share,
  ];
  let share = 1;
  for (let tried = 0; tried < 40 && !isInside(...at(share), rings); tried += 1) share -= 0.025;
  return share > 0.02 && isInside(...at(share), rings) ? at(share) : [x[index]!, y[index]!];
}

/** Where everybody stands in the whole, with those whom the reader has put elsewhere. */
function movedPlaces(plan: Plan, { indexOf }: NetworkData, moved: NetworkOptions['moved']): Pick<Plan, 'x' | 'y'> {
  if (!moved?.size) return plan;
  const [x, y] = [plan.x.slice(), plan.y.slice()];
  for (const [key, [dx, dy]] of moved) {
    const index = indexOf.get(key);
    if (index !== undefined) [x[index], y[index]] = keepInside(plan, index, [x[index]! + dx, y[index]! + dy]);
  }
  return { x, y };
}

/** The areas of an actor in words. */
export function areasOf(
  node: NodeEntry,
  { map, texts, options }: Pick<MapSetting, 'map' | 'texts' | 'options'>,
): ActorAreas {
  const works = worksOf(node, map.model, options.period);
  const home = homeOf(works, map.model, { placed: map.placed, wanted: options.filter?.area });
  const lineOf = (work: Work): string => {
    const how = node.stands === 'initiative' ? '' : texts.presence[work.form ?? 'network'];
    const here = works.length > 1 && work.area === home?.area ? texts.here : '';
    return [map.nameOf(work.area), how, here].filter(Boolean).join(', ');
  };
  return {
    home: home ? map.nameOf(home.area) : '',
    lines: works.map(lineOf),
    names: works.map(({ area }) => map.nameOf(area)),
  };
}
