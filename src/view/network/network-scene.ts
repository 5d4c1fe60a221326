/** Draws a placed network: bands, ties behind, actors, names in front. What steps back is hollow and quiet, never gone. */
import type { Steps } from '../../model/steps.js';
import type { Mark, Scene, SceneGroup } from '../scene.js';
import { textWidth } from '../shared/text-width.js';
import { actorGroups, seatGroup } from './actor-marks.js';
import { nameGroup, namesOf, TITLE, TITLE_LINE, titleLines } from './name-marks.js';
import type { Box, PlacedBand } from './network-places.js';
import { overlaps, type PlacedName } from './place-names.js';
import { routeTies, type RoutedTie } from './route-ties.js';
import { radiusOf, type SceneInput } from './scene-input.js';
import { tieGroups } from './tie-groups.js';

export interface NetworkScene {
  readonly scene: Scene;
  readonly names: readonly PlacedName[];
}

function bandGroup({ key, x, y, width, height, ground, isPanel }: PlacedBand): SceneGroup[] {
  if (ground === 'ground') return [];
  const radius = isPanel ? Math.min(34, height / 2) : undefined;
  return [{ key: `band-${key}`, marks: [{ type: 'rect', x, y, w: width, h: height, fill: ground, radius }] }];
}

/** The band's name and how many stand there: beside them, or in one line above them. */
function titleGroup(band: PlacedBand, unit: number): SceneGroup[] {
  const { key, title, count, x, titleY, ground, gutter, isPanel } = band;
  if (!title) return [];
  const size = TITLE * unit;
  const small = 12 * unit;
  if (isPanel) {
    return [
      { key: `title-${key}`, marks: [{ type: 'text', x: x + 24, y: titleY, text: title, size: small, fill: 'ink2' }] },
    ];
  }
  const left = ground === 'ground' ? 0 : 10 * unit;
  const lines = titleLines(band, unit);
  const marks = lines.map(
    (text, line): Mark => ({
      ...{ type: 'text', x: left, y: titleY + line * size * TITLE_LINE, text },
      ...{ size, weight: 600, fill: 'ink' },
    }),
  );
  const at = gutter
    ? { x: left, y: titleY + lines.length * size * TITLE_LINE }
    : { x: left + textWidth(title, size, 700) * 1.08 + 12, y: titleY };
  return [{ key: `title-${key}`, marks: [...marks, { type: 'text', ...at, text: count, size: small, fill: 'ink2' }] }];
}

/** One word stands directly on one heavy line, so that the key is not needed for it. */
function tieLabel({ words, unit }: SceneInput, routed: readonly RoutedTie[], taken: readonly Box[]): SceneGroup[] {
  const size = 12 * unit;
  const text = words.messages.tie.bridges;
  const half = textWidth(text, size) / 2 + 3;
  for (const { kind, points } of routed) {
    if (kind !== 'bridges') continue;
    for (const share of [0.5, 0.35, 0.65]) {
      const at = Math.floor((points.length / 2) * share) * 2;
      const [x, y] = [points[at]!, points[at + 1]!];
      const box = { left: x - half, right: x + half, top: y - size * 0.7, bottom: y + size * 0.7 };
      if (taken.some((other) => overlaps(other, box))) continue;
      const mark: Mark = {
        ...{ type: 'text', x, y: y + size * 0.35, text, size },
        ...{ fill: 'ink', anchor: 'middle', halo: true },
      };
      return [{ key: 'tie-label', marks: [mark] }];
    }
  }
  return [];
}

/** Ties of which a part may be in sight. */
function tiesInView({ data, places }: SceneInput): SceneInput['data']['ties'] {
  const { x, y, width, height } = places;
  if (places.isWhole) return data.ties;
  return data.ties.filter(
    ({ from, to }) =>
      Math.max(x[from]!, x[to]!) >= 0 &&
      Math.min(x[from]!, x[to]!) <= width &&
      Math.max(y[from]!, y[to]!) >= 0 &&
      Math.min(y[from]!, y[to]!) <= height,
  );
}

export function* networkScene(input: SceneInput): Steps<NetworkScene> {
  const { data, places, detail, unit, crowd } = input;
  const drawn = data.actors.filter(({ index }) => places.isInView(index));
  const sizeOf = crowd?.sizesOf(input, drawn) ?? (() => detail.size);
  const isByKind = detail.ties === 'kind';
  const isPlain = !isByKind && places.route !== undefined;
  const seen = tiesInView(input);
  const routed =
    crowd && isPlain ? crowd.plainTies(seen, places) : routeTies(seen, places, (index) => radiusOf(sizeOf(index)));
  yield;
  const { names, groups, taken } = yield* namesOf(input, drawn, { routed, sizeOf });
  yield;
  const scene: SceneGroup[] = [
    ...places.bands.flatMap(bandGroup),
    ...(crowd && !isByKind ? crowd.weightedTies(input, routed) : tieGroups(input, routed)),
    ...places.bands.flatMap((band) => titleGroup(band, unit)),
    ...(input.bridging?.numbers(routed, unit) ?? []),
    ...(isByKind && !input.bridging ? tieLabel(input, routed, taken) : []),
    ...names.flatMap(({ leader }) => leader ?? []),
    ...(crowd && detail.symbols === 'dot' ? crowd.dotGroups(input, drawn) : actorGroups(input, drawn, sizeOf)),
    ...places.seats.map((seat) => seatGroup(seat, unit)),
    ...groups.flatMap((name) => crowd?.groupNameGroup(input, name) ?? []),
    ...names.map((name) => nameGroup(input, name)),
  ];
  return { scene: { width: places.width, height: places.height, groups: scene }, names };
}
