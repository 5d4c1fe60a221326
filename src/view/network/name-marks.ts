/** The names in a picture: which are tried first, where they go, how they look. */
import type { Steps } from '../../model/steps.js';
import type { Mark, SceneGroup, TextMark } from '../scene.js';
import { textWidth, wrapText } from '../shared/text-width.js';
import { seatBoxes } from './actor-marks.js';
import { byTies, type NetworkActor } from './network-data.js';
import type { Box, PlacedBand } from './network-places.js';
import { BoxGrid, boxAround, placeNames, type NameSpace, type NameWish, type PlacedName } from './place-names.js';
import type { RoutedTie } from './route-ties.js';
import { radiusOf, type SceneInput } from './scene-input.js';

export const TEXT = 12.5;
/** Of a band's title, px. */
export const TITLE = 13;
/** Distance of its lines, in its size. */
export const TITLE_LINE = 1.2;

/** The name of a band: in lines beside its actors, or in one over them. */
export function titleLines({ title, gutter }: Pick<PlacedBand, 'title' | 'gutter'>, unit: number): readonly string[] {
  return gutter ? wrapText(title, TITLE * unit, gutter - 14, { weight: 600 }) : [title];
}

function titleBoxes({ places, unit }: SceneInput): Box[] {
  const widthOf = (text: string): number => textWidth(text, TITLE * unit, 700) + 16;
  const titles = places.bands.map((band) => {
    const { x, titleY, title, count, gutter, isPanel } = band;
    const left = isPanel ? x + 24 : 0;
    const isBeside = gutter > 0 && !isPanel;
    const lines = isBeside ? [...titleLines(band, unit), count] : [`${title} ${isPanel ? '' : count}`];
    const right = left + Math.max(...lines.map(widthOf));
    return { left, top: titleY - 14 * unit, right, bottom: titleY + (isBeside ? 40 : 6) * unit };
  });
  return [...titles, ...places.seats.flatMap((seat) => seatBoxes(seat, unit))];
}

/** No name may interrupt a bridge. */
function bridgeBoxes({ kind, points }: RoutedTie): Box[] {
  if (kind !== 'bridges') return [];
  return points.flatMap((x, at) => (at % 2 ? [] : [boxAround(x, points[at + 1]!, 4)]));
}

export interface PlacedNames {
  readonly names: readonly PlacedName[];
  readonly groups: readonly PlacedName[];
  /** What they and all else cover. */
  readonly taken: readonly Box[];
}

/** Names are placed as if nobody was chosen, so that none moves when somebody is; then the chosen one gets its own. */
export function* namesOf(
  input: SceneInput,
  drawn: readonly NetworkActor[],
  at: { readonly routed: readonly RoutedTie[]; readonly sizeOf: (index: number) => number },
): Steps<PlacedNames> {
  const { places, detail, words, unit, focus, crowd } = input;
  const wishes = (crowd?.mostImportant(input, drawn) ?? byTies(drawn)).map(
    ({ index }): NameWish => ({
      ...{ index, text: words.softName(index), x: places.x[index]!, y: places.y[index]! },
      ...{ radius: Math.max(2, radiusOf(at.sizeOf(index)) - 1), sides: places.sidesOf(index) },
    }),
  );
  const symbols = drawn.map(({ index }) =>
    boxAround(places.x[index]!, places.y[index]!, Math.max(3, radiusOf(at.sizeOf(index)))),
  );
  const isByKind = detail.ties === 'kind';
  const fixed = [...symbols, ...titleBoxes(input), ...(places.taken ?? [])];
  const groups = crowd?.groupNames(input, fixed) ?? [];
  const boxesOf = (names: readonly PlacedName[]): Box[] => names.map(({ box }) => box);
  const space: NameSpace = {
    bounds: places.bounds,
    taken: [...fixed, ...boxesOf(groups), ...(isByKind ? at.routed.flatMap(bridgeBoxes) : [])],
    tiePoints: isByKind ? at.routed.flatMap(({ points }) => points) : [],
    ...{ size: TEXT * unit, most: detail.names },
  };
  const once = { ...space, grid: new BoxGrid(space.taken) };
  yield;
  const near = placeNames(wishes, once);
  const all = places.further ? yield* places.further(wishes, near, once) : near;
  const names = focus?.named(all, { wishes, space, places }) ?? all;
  return { names, groups, taken: [...fixed, ...boxesOf(names)] };
}

function lookOf({ focus, detail, data }: SceneInput, index: number): readonly [TextMark['fill'], number] {
  const step = focus?.steps.get(index);
  if (step === 0) return ['accent', 700];
  if (step !== undefined) return ['ink', 600];
  if (focus) return ['ink3', 400];
  const { actor, ties } = data.actors[index]!;
  const isHub = detail.names < data.actors.length || ties.length >= 6;
  return ['ink', isHub && actor.kind !== 'person' ? 600 : 400];
}

export function nameLines(name: PlacedName, look: Pick<TextMark, 'size' | 'fill' | 'weight' | 'halo'>): TextMark[] {
  return name.lines.map((text, line) => ({
    ...{ type: 'text', x: name.x, y: name.y + line * look.size * 1.17, text },
    ...{ ...look, anchor: name.anchor },
  }));
}

/** A halo has the page's ground; on a band the name brings the band's own. */
export function nameGroup(input: SceneInput, name: PlacedName): SceneGroup {
  const { unit, detail, data, places } = input;
  const [fill, weight] = lookOf(input, name.index);
  const ground = places.groundOf(name.index);
  const isOver = name.crossesTie || detail.ties === 'weight';
  const { left, top, right, bottom } = name.box;
  const patch: Mark[] =
    isOver && ground !== 'ground'
      ? [{ type: 'rect', x: left, y: top, w: right - left, h: bottom - top, radius: 4, fill: ground }]
      : [];
  const halo = isOver && ground === 'ground';
  const marks = [...patch, ...nameLines(name, { size: TEXT * unit, fill, weight, halo })];
  return { key: `name-${data.actors[name.index]!.key}`, marks };
}
