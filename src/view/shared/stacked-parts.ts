/** Parts of a bar that lie end to end: told apart by place, by colour and by the pattern of a line along the foot. */
import type { ColorRole, Mark } from '../scene.js';

const ROLES: readonly ColorRole[] = ['category1', 'category2', 'category3', 'category4', 'category5', 'category6'];
/** Of the line along a part's foot; the first category has none. */
const DASHES: readonly (readonly number[] | undefined)[] = [
  undefined,
  [1000, 0],
  [7, 3],
  [2, 3],
  [11, 3, 2, 3],
  [16, 5],
];

/** So many parts have a look of their own. */
export const PART_LOOKS = ROLES.length;

interface Box {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

/** A category's box with its foot line; the key in the legend is made of the same. */
export function partMarks(index: number, { x, y, w, h }: Box): Mark[] {
  const fill = ROLES[index % ROLES.length]!;
  const box: Mark = { type: 'rect', x, y, w: Math.max(0.5, w - (w > 3 ? 1 : 0)), h, fill };
  const dash = DASHES[index % DASHES.length];
  if (!dash || w < 6) return [box];
  const foot = y + h - 3.5;
  return [box, { type: 'line', x1: x + 2, x2: x + w - 3, y1: foot, y2: foot, stroke: 'ground', width: 2, dash }];
}

/** What is not told apart, or not known. */
export function restMarks({ x, y, w, h }: Box): Mark[] {
  return [
    { type: 'rect', x, y, w, h, fill: 'axis', hatch: true },
    { type: 'rect', x: x + 0.5, y: y + 0.5, w: Math.max(0, w - 1), h: h - 1, stroke: 'other' },
  ];
}
