/** The names in a picture: which are tried first, where they go, how they look. */
import type { Mark, SceneGroup, TextMark } from '../scene.js';
import { textWidth } from '../shared/text-width.js';
import { RING, seatBoxes } from './actor-marks.js';
import { byTies, type NetworkActor } from './network-data.js';
import type { Box } from './network-places.js';
import { boxAround, placeNames, type NameSpace, type NameWish, type PlacedName } from './place-names.js';
import type { RoutedTie } from './route-ties.js';
import { radiusOf, type SceneInput } from './scene-input.js';

export const TEXT = 12.5;
/** Of a band's title, px. */
export const TITLE = 13;

/** The chosen actor and its neighbours first, then by number of ties. */
function importance({ focus, detail, bridging }: SceneInput, drawn: readonly NetworkActor[]): NetworkActor[] {
  const ordered = byTies(drawn);
  // Where every name is tried, the order stays, so that no name moves when an actor is chosen.
  if (detail.names >= drawn.length) return ordered;
  if (bridging) ordered.sort((a, b) => Number(bridging.isCut(b.index)) - Number(bridging.isCut(a.index)));
  if (!focus) return ordered;
  const far = ({ index }: NetworkActor): number => focus.steps.get(index) ?? 3;
  return ordered.sort((a, b) => far(a) - far(b));
}

function titleBoxes({ places, unit }: SceneInput): Box[] {
  const titles = places.bands.map(({ x, titleY, title, count, gutter, isPanel }) => {
    const left = isPanel ? x + 24 : 0;
    const isBeside = gutter > 0 && !isPanel;
    const right = isBeside ? gutter : left + textWidth(`${title} ${isPanel ? '' : count}`, TITLE * unit, 700) + 16;
    return { left, top: titleY - 14 * unit, right, bottom: titleY + (isBeside ? 40 : 6) * unit };
  });
  return [...titles, ...places.seats.flatMap((seat) => seatBoxes(seat, unit))];
}

/** A bridge counts for more: names keep clear of it where they can. */
function pointsOf({ kind, points }: RoutedTie): readonly number[] {
  return kind === 'bridges' ? [...points, ...points, ...points] : points;
}

export interface PlacedNames {
  readonly names: readonly PlacedName[];
  readonly groups: readonly PlacedName[];
}

/**
 * Names are placed as if nobody was chosen, so that none moves when somebody is; then the chosen one is moved clear of its
 * ring. It always has a name, if another has to go.
 */
export function namesOf(
  input: SceneInput,
  drawn: readonly NetworkActor[],
  at: { readonly routed: readonly RoutedTie[]; readonly sizeOf: (index: number) => number },
): PlacedNames {
  const { places, detail, words, unit, focus } = input;
  const wishes = importance(input, drawn)
    .slice(0, detail.names >= drawn.length ? undefined : detail.names * 4)
    .map(
      ({ index }): NameWish => ({
        ...{ index, text: words.softName(index), x: places.x[index]!, y: places.y[index]! },
        ...{ radius: Math.max(2, radiusOf(at.sizeOf(index)) - 1), sides: places.sidesOf(index) },
      }),
    );
  const symbols = drawn.map(({ index }) =>
    boxAround(places.x[index]!, places.y[index]!, Math.max(3, radiusOf(at.sizeOf(index)))),
  );
  const fixed = [...symbols, ...titleBoxes(input), ...(places.taken ?? [])];
  const groups = input.crowd?.groupNames(input, fixed) ?? [];
  const space: NameSpace = {
    bounds: places.bounds,
    taken: [...fixed, ...groups.map(({ box }) => box)],
    tiePoints: detail.ties === 'kind' ? at.routed.flatMap(pointsOf) : [],
    ...{ size: TEXT * unit, most: detail.names },
  };
  const placed = placeNames(wishes, space);
  const own = wishes.find(({ index }) => index === focus?.chosen);
  if (!own) return { names: placed, groups };
  const ringed = { ...own, radius: RING };
  const others = placed.filter(({ index }) => index !== own.index);
  const fitted = placeNames([ringed], { ...space, taken: [...space.taken, ...others.map(({ box }) => box)] });
  const rest = [ringed, ...wishes.filter((wish) => wish !== own)];
  return { names: fitted.length ? [...others, ...fitted] : placeNames(rest, space), groups };
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
