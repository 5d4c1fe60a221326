/**
 * Draws a placed map: surroundings, districts with a seam in the ground's colour, points, the highlighted outline last but for
 * the words. A word stands inside its own district or not at all.
 */
import type { Mark, PathMark, Scene, SceneGroup, TextMark } from '../scene.js';
import { areApart, type Box } from '../shared/boxes.js';
import { textWidth, wrapText } from '../shared/text-width.js';
import { narrowName } from './break-name.js';
import { distance, fits, labelPlace, placesNear, STRETCH, type LabelPlace } from './label-place.js';
import type { Lens } from './lenses.js';
import type { AreaFill, MapArrow, MapPlaceMark } from './map-content.js';
import { fillMarks, hasEdge } from './map-fills.js';
import { MOST_ELEMENTS } from './map-options.js';
import type { PlacedArea, PlacedMap } from './placed.js';
import type { ProjectedMap } from './projected.js';

export interface MapSceneInput {
  readonly placed: PlacedMap;
  readonly fills: ReadonlyMap<string, AreaFill>;
  nameOf(id: string): string;
  stopText(id: string): string;
  readonly highlighted: string | undefined;
  readonly lenses: readonly Lens[];
  /** Then they are not drawn, but keep their room. */
  readonly isZoomed: boolean;
  /** What they enlarge. */
  readonly projected: ProjectedMap;
  /** Draws them; absent where there are none. */
  readonly lensing: typeof import('./lenses.js') | undefined;
  /** Draws arrows and places; absent where there are none. */
  readonly extras: typeof import('./map-extras.js') | undefined;
  readonly arrows?: readonly MapArrow[];
  readonly places?: readonly MapPlaceMark[];
  /** Only numbers, where the list has the names. */
  readonly isNarrow: boolean;
  readonly rem: number;
}

/** More districts than this are small beside their seams. */
const FEW = 60;
/** Px of the seam between two districts, which may not eat what it parts. */
const seamAmong = ({ length }: readonly PlacedArea[]): number => (length > FEW ? 1 : 1.75);
/** Px of a district's own seam; of one that is only some px across it would leave nothing to see. */
const seamOf = ({ box: [left, top, right, bottom] }: PlacedArea, most: number): number =>
  Math.min(most, (right - left) / 4, (bottom - top) / 4);
const POINT = 9;

function shapeOf({ d, isPoint, x, y }: PlacedArea): Mark | undefined {
  if (isPoint) return { type: 'circle', cx: x, cy: y, r: POINT };
  return d ? { type: 'path', d } : undefined;
}

const edgeMark = (shape: Mark, fill: AreaFill): Mark =>
  ({ ...shape, stroke: fill.role ?? 'ink3', width: 1.5, round: true }) as Mark;

function areaMarks(area: PlacedArea, fill: AreaFill, seam: number): Mark[] {
  const shape = shapeOf(area);
  if (!shape) return [];
  const marks = fillMarks(shape, fill);
  if (hasEdge(fill)) return [...marks, edgeMark(shape, fill)];
  // One mark for fill and seam.
  return [{ ...(marks[0] as PathMark), stroke: 'ground', width: seamOf(area, seam) }];
}

/** By the placed map, which stays when figures change. */
const keptSeams = new WeakMap<PlacedMap, SceneGroup>();

/** All seams at once: of thousands of areas they take the longest to paint, and no figure changes them. */
function seamsOf(placed: PlacedMap): SceneGroup {
  const known = keptSeams.get(placed);
  if (known) return known;
  const seam = seamAmong(placed.areas);
  const marks = placed.areas.flatMap((area): Mark[] =>
    area.d ? [{ type: 'path', d: area.d, stroke: 'ground', width: seamOf(area, seam) }] : [],
  );
  const seams: SceneGroup = { key: 'seams', isKept: true, marks };
  keptSeams.set(placed, seams);
  return seams;
}

/** Fills in their order, then the seams, then the edges of what has no figure. */
function paintedGroups(placed: PlacedMap, ordered: readonly PlacedArea[], fills: MapSceneInput['fills']): SceneGroup[] {
  const groups: SceneGroup[] = [];
  const edges: Mark[] = [];
  for (const area of ordered) {
    const [fill, shape] = [fills.get(area.id), shapeOf(area)];
    if (!fill || !shape) continue;
    groups.push({ key: area.id, marks: fillMarks(shape, fill) });
    if (hasEdge(fill)) edges.push(edgeMark(shape, fill));
  }
  return [...groups, seamsOf(placed), { key: 'edges', marks: edges }];
}

/** One group an area, which a reader of the picture's file can tell apart. */
function drawnGroups(ordered: readonly PlacedArea[], { fills, stopText }: MapSceneInput): SceneGroup[] {
  const seam = seamAmong(ordered);
  return ordered.flatMap((area): SceneGroup[] => {
    const fill = fills.get(area.id);
    if (!fill) return [];
    return [
      {
        key: area.id,
        get label() {
          return stopText(area.id);
        },
        target: { kind: 'area', id: area.id },
        marks: areaMarks(area, fill, seam),
      },
    ];
  });
}

/** Three outlines on each other, so that the accent is told from every fill and from the ground. */
export function highlightMarks(shape: Mark): Mark[] {
  const line = { round: true } as const;
  return [
    { ...shape, ...line, stroke: 'ground', width: 9 },
    { ...shape, ...line, stroke: 'accent', width: 5.5 },
    { ...shape, ...line, stroke: 'ground', width: 1.5 },
  ] as Mark[];
}

/** Weight of a name. */
const NAME = 500;

interface Words {
  readonly area: PlacedArea;
  readonly place: LabelPlace;
  readonly fill: AreaFill;
  readonly isHighlighted: boolean;
}

interface Sizes {
  readonly number: number;
  readonly name: number;
}

interface Told {
  /** None: number or word alone. */
  readonly lines: readonly string[];
  readonly place: LabelPlace;
}

/** By the place, which stays when figures change: breaking names takes longer than all else that other figures ask for. */
const keptNames = new WeakMap<LabelPlace, Map<string, Told | undefined>>();

function toldName(name: string, words: Words, sizes: Sizes): Told | undefined {
  const { place, fill, isHighlighted } = words;
  const key = `${name}\n${isHighlighted}\n${fill.number.length}\n${fill.word}\n${sizes.name}`;
  let kept = keptNames.get(place);
  if (!kept) keptNames.set(place, (kept = new Map()));
  if (!kept.has(key)) kept.set(key, fitName(name, words, sizes));
  return kept.get(key);
}

interface Block {
  readonly lines: readonly string[];
  readonly width: number;
  readonly height: number;
}

/** The first of the blocks of words that fits, in the best place or beside it. */
function placeBlock(blocks: readonly Block[], { place, area: { box } }: Words): Told | undefined {
  const few = blocks.filter(({ lines, width, height }) => {
    return lines.length < 4 && width <= box[2] - box[0] && height <= box[3] - box[1];
  });
  if (!few.length) return undefined;
  for (const at of placesNear(place)) {
    for (const { lines, width, height } of few) if (fits(at, width, height)) return { lines, place: at };
  }
  return undefined;
}

/** What stands in a district with its name, or without one; undefined where it does not fit in three lines. */
function fitName(name: string, words: Words, { number, name: size }: Sizes): Told | undefined {
  const { fill, isHighlighted } = words;
  const weight = isHighlighted ? 700 : NAME;
  const measure = (text: string): number => textWidth(text, size, weight);
  const leading = size * 1.17;
  const extra = (fill.number ? number * (name ? 1.1 : 0.8) : 0) + (fill.word ? leading : 0);
  const plain = name.replaceAll('\u00ad', '');
  const whole = measure(plain);
  const told = Math.max(textWidth(fill.word, size), textWidth(fill.number, number, 700));
  const block = (lines: readonly string[]): Block => {
    return { lines, width: Math.max(told, ...lines.map(measure)), height: lines.length * leading + extra };
  };
  // A line is no narrower than the longest word: none is broken by letters.
  const longest = Math.max(...plain.split(/ |(?<=-)/).map(measure));
  const blocks: Block[] = [];
  for (const count of [1, 2, 3]) {
    const lines = wrapText(plain, size, Math.max(longest, (whole / count) * 1.25), { weight });
    if (lines.length !== blocks.at(-1)?.lines.length) blocks.push(block(lines));
  }
  const found = placeBlock(blocks, words);
  if (found || !name) return found;
  const narrow = narrowName(name, size, weight);
  return narrow && placeBlock([block(narrow)], words);
}

function textMarks({ fill, isHighlighted }: Words, { lines: name, place: { x, y } }: Told, sizes: Sizes): TextMark[] {
  const leading = sizes.name * 1.17;
  const hasNumber = fill.number !== '';
  const height = (hasNumber ? sizes.number * 1.1 : 0) + (name.length + (fill.word ? 1 : 0)) * leading;
  const look = { type: 'text', x, fill: fill.on, anchor: 'middle', halo: hasEdge(fill) } as const;
  let at = y - height / 2;
  const marks: TextMark[] = [];
  if (hasNumber) {
    marks.push({ ...look, y: at + sizes.number * 0.85, text: fill.number, size: sizes.number, weight: 700 });
    at += sizes.number * 1.1;
  }
  const told = [...name.map((text) => ({ text, weight: isHighlighted ? 700 : NAME }))];
  for (const { text, weight } of told) {
    marks.push({ ...look, y: at + sizes.name * 0.88, text, size: sizes.name, weight });
    at += leading;
  }
  if (fill.word) marks.push({ ...look, y: at + sizes.name * 0.88, text: fill.word, size: sizes.name });
  return marks;
}

function boxOf(marks: readonly TextMark[]): Box {
  const widths = marks.map(({ text, size, weight }) => textWidth(text, size, weight));
  const half = Math.max(...widths) / 2;
  const [first, last] = [marks[0]!, marks.at(-1)!];
  return { left: first.x - half, right: first.x + half, top: first.y - first.size, bottom: last.y + 3 };
}

/** Smaller than this there is no room for a number, px. */
const LEAST = 13;

function labelGroup(
  input: MapSceneInput,
  area: PlacedArea,
  { fill, taken }: { fill: AreaFill | undefined; taken: Box[] },
): SceneGroup | undefined {
  const { highlighted, nameOf, rem, isNarrow, placed, extras } = input;
  if (fill && area.isPoint) return pointGroup(input, area, { fill, taken });
  if (!fill || area.box[2] - area.box[0] < LEAST || area.box[3] - area.box[1] < LEAST) return undefined;
  const usual = labelPlace(area, placed);
  if (!usual) return undefined;
  const sizes: Sizes = { number: rem * 0.9375, name: rem * 0.75 };
  // The whole name, else number or word alone; what would lie on a place, an arrow or other words is left to the list.
  for (const name of isNarrow ? [''] : [nameOf(area.id), '']) {
    for (const place of [usual, ...(extras?.otherPlaces(area, usual.rings, taken) ?? [])]) {
      const words: Words = { area, place, fill, isHighlighted: area.id === highlighted };
      const told = toldName(name, words, sizes);
      const marks = told ? textMarks(words, told, sizes) : [];
      if (!marks.length) continue;
      const box = boxOf(marks);
      if (taken.some((other) => !areApart(box, other))) continue;
      taken.push(box);
      return { key: `label-${area.id}`, target: { kind: 'area', id: area.id }, marks };
    }
  }
  return undefined;
}

const discBox = ({ x, y }: PlacedArea): Box => ({
  left: x - POINT,
  right: x + POINT,
  top: y - POINT,
  bottom: y + POINT,
});

/** The number in a disc, and the name beside it where nothing else stands. */
function pointGroup(
  { nameOf, rem, isNarrow, placed, highlighted }: MapSceneInput,
  { id, x, y }: PlacedArea,
  { fill, taken }: { fill: AreaFill; taken: Box[] },
): SceneGroup | undefined {
  const size = rem * 0.75;
  const marks: TextMark[] = [];
  if (fill.number && textWidth(fill.number, size, 700) < 2 * POINT - 4)
    marks.push({ ...CENTRED, x, y: y + size * 0.36, text: fill.number, size, weight: 700, fill: fill.on });
  const weight = id === highlighted ? 700 : NAME;
  const name = isNarrow ? '' : nameOf(id).replaceAll('\u00ad', '');
  const width = textWidth(name, size, weight);
  for (const side of name ? [1, -1] : []) {
    const at = x + side * (POINT + 6 + width / 2);
    const box: Box = { left: at - width / 2, right: at + width / 2, top: y - size * 0.7, bottom: y + size * 0.5 };
    const isFree = box.left > 2 && box.right < placed.width - 2 && taken.every((other) => areApart(box, other));
    if (!isFree) continue;
    taken.push(box);
    marks.push({ ...CENTRED, x: at, y: y + size * 0.36, text: name, size, weight, fill: 'ink', halo: true });
    break;
  }
  return marks.length ? { key: `label-${id}`, target: { kind: 'area', id }, marks } : undefined;
}

const CENTRED = { type: 'text', anchor: 'middle' } as const;

/** Fewer numbers than one in so many districts would be seen as a pattern that means something. */
const FEW_NUMBERED = 4;
/** From so many districts on. */
const MANY = 60;

/** What bears a number alone, where hardly any has the room, is left without. */
function withoutStray(
  labels: readonly SceneGroup[],
  { placed, highlighted, fills }: MapSceneInput,
): readonly SceneGroup[] {
  const isAlone = ({ marks, target }: SceneGroup): boolean =>
    marks.length === 1 && !!fills.get(target!.id)?.number && target!.id !== highlighted;
  const seen = placed.areas.filter(({ d }) => d).length;
  const alone = labels.filter(isAlone).length;
  return seen > MANY && alone * FEW_NUMBERED < seen ? labels.filter((label) => !isAlone(label)) : labels;
}

const AROUND: AreaFill = { on: 'ink3', number: '', word: '' };

/** Whether surroundings hold no district: then their name stands in a gap, or beside the districts. */
function isOpen(around: PlacedArea, placed: PlacedMap): boolean {
  const rings = labelPlace(around, placed)?.rings;
  if (!rings) return false;
  // The middle of a district with a hole may lie in that hole, its words never do.
  return !placed.areas.some((area) => {
    const { x, y } = labelPlace(area, placed) ?? area;
    return distance(x / STRETCH, y, rings) > 0;
  });
}

/** Larger ones first, so that a district inside another is not covered. */
function bySize(areas: readonly PlacedArea[]): readonly PlacedArea[] {
  const size = ({ box, isPoint }: PlacedArea): number => (isPoint ? -1 : (box[2] - box[0]) * (box[3] - box[1]));
  return [...areas].sort((a, b) => size(b) - size(a));
}

export function mapScene(input: MapSceneInput): Scene {
  const { placed, fills, highlighted, isZoomed, lensing } = input;
  const { width } = placed;
  const height = lensing?.lowest(input.lenses, placed, input.rem) ?? placed.height;
  const lenses = isZoomed ? [] : input.lenses;
  const ordered = bySize(placed.areas);
  const groups: SceneGroup[] = [];
  if (placed.around.length) {
    const around = placed.around.map(({ d }): Mark => ({ type: 'path', d, stroke: 'hairline', width: 1, round: true }));
    groups.push({ key: 'around', marks: around });
  }
  const isPainted = ordered.length > MOST_ELEMENTS;
  groups.push(...(isPainted ? paintedGroups(placed, ordered, fills) : drawnGroups(ordered, input)));
  const chosen = ordered.find(({ id }) => id === highlighted);
  const shape = chosen && shapeOf(chosen);
  if (shape) groups.push({ key: 'highlight', marks: highlightMarks(shape) });
  for (const lens of lenses) {
    if (!fills.has(lens.id)) continue;
    const look = { ...input, name: input.nameOf(lens.id), isHighlighted: lens.id === highlighted };
    groups.push(lensing!.lensGroup(lens, look));
  }
  const taken: Box[] = lensing?.lensBoxes(lenses) ?? [];
  const { extras } = input;
  groups.push(...(extras?.arrowGroups(input.arrows ?? [], placed.areas, taken) ?? []));
  const places = extras?.seenPlaces(input.places ?? [], placed, taken) ?? [];
  const first = [...(chosen ? [chosen] : []), ...ordered.filter((area) => area !== chosen)];
  taken.push(...placed.areas.filter(({ isPoint }) => isPoint).map(discBox));
  const labels = first.flatMap((area) => labelGroup(input, area, { fill: fills.get(area.id), taken }) ?? []);
  groups.push(...withoutStray(labels, input));
  for (const area of placed.around.filter((one) => isOpen(one, placed))) {
    const group = labelGroup(input, area, { fill: AROUND, taken });
    if (group) groups.push({ ...group, target: undefined });
  }
  const look = { taken, size: input.rem * 0.75, hasNames: !input.isNarrow, fills };
  groups.push(...(extras?.placeGroups(places, placed, look) ?? []));
  return { width, height, groups };
}
