/** Draws districts by their distance: a bar as long as the distance, cut into what each variable adds to it. */
import type { Mark, Scene, SceneGroup } from '../scene.js';
import { label, labelLines, lineHeight, widest } from '../shared/scene-marks.js';
import { PART_LOOKS, partMarks, restMarks } from '../shared/stacked-parts.js';
import { wrapText } from '../shared/text-width.js';
import type { Space } from '../widget-view.js';

export interface TwinRow {
  readonly area: string;
  readonly name: string;
  /** As written. */
  readonly distance: string;
  /** Of the longest bar, 0–1. */
  readonly length: number;
  /** In the order of the legend; they add up to 1, or are all 0. */
  readonly shares: readonly number[];
  /** What adds most, in words. */
  readonly most: string;
}

export interface TwinsInput {
  readonly rows: readonly TwinRow[];
  readonly space: Space;
}

export interface PlacedTwin {
  readonly row: TwinRow;
  readonly x: number;
  readonly y: number;
}

export interface TwinsScene {
  readonly scene: Scene;
  readonly placed: readonly PlacedTwin[];
}

const WIDE = 40;
const BAR = 14;

/** A piece of a bar. What has no look of its own is hatched. */
export function pieceMarks(index: number, box: { x: number; y: number; w: number; h: number }): Mark[] {
  return index < PART_LOOKS ? partMarks(index, box) : restMarks(box);
}

function barMarks({ shares, length }: TwinRow, { x, y, room }: { x: number; y: number; room: number }): Mark[] {
  const full = Math.max(2, length * room);
  const marks: Mark[] = [];
  let from = x;
  for (const [index, share] of shares.entries()) {
    const w = share * full;
    if (w > 0) marks.push(...pieceMarks(index, { x: from, y: y - BAR / 2, w, h: BAR }));
    from += w;
  }
  if (!marks.length) marks.push({ type: 'rect', x, y: y - BAR / 2, w: 2, h: BAR, fill: 'ink2' });
  return marks;
}

export function twinsScene({ rows, space }: TwinsInput): TwinsScene {
  const { width } = space;
  const em = space.rem ?? 16;
  const [size, note] = [em * 0.84, em * 0.78];
  const isWide = width >= WIDE * em;
  const value = widest(
    rows.map(({ distance }) => distance),
    { size, weight: 600 },
  );
  const names = isWide
    ? Math.min(
        width * 0.3,
        widest(
          rows.map(({ name }) => name),
          { size, weight: 600 },
        ) + em,
      )
    : 0;
  const groups: SceneGroup[] = [];
  const placed: PlacedTwin[] = [];
  let top = 4;
  for (const row of rows) {
    const name = wrapText(row.name, size, isWide ? names - em : width - value - em, { weight: 600 });
    const room = width - names - (isWide ? value + em : 0);
    const first = top + size;
    const y = isWide ? first - size * 0.35 : first + (name.length - 1) * lineHeight(size) + em;
    const most = wrapText(row.most, note, width - names);
    const told = y + BAR / 2 + note + 6;
    groups.push({
      key: row.area,
      label: `${row.name}: ${row.distance}`,
      target: { kind: 'area', id: row.area },
      marks: [
        ...labelLines(name, 0, first, { size, weight: 600 }),
        ...barMarks(row, { x: names, y, room }),
        label(row.distance, width, first, { size, weight: 600, anchor: 'end' }),
        ...labelLines(most, names, told, { size: note, fill: 'ink3' }),
      ],
    });
    placed.push({ row, x: names + 4, y });
    top =
      Math.max(told + (most.length - 1) * lineHeight(note), first + (name.length - 1) * lineHeight(size)) + em * 1.1;
  }
  return { scene: { width, height: Math.ceil(top - em * 0.6), groups }, placed };
}
