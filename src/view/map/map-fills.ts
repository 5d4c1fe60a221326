/** How classes, and what is missing, are filled: in the map, in its tiles, in the legend and in the list alike. */
import type { ColorRole, Mark, Pattern } from '../scene.js';
import { swatch } from '../shared/scene-marks.js';
import type { AreaFill } from './map-content.js';

/** Classes keep their distance in the ramp where there are fewer than five. */
const RAMPS: readonly (readonly ColorRole[])[] = [
  ['class3'],
  ['class2', 'class4'],
  ['class1', 'class3', 'class5'],
  ['class1', 'class2', 'class4', 'class5'],
  ['class1', 'class2', 'class3', 'class4', 'class5'],
];
export const DOTS: Pattern = { step: 6, width: 2.3 };
const HATCH: Pattern = { step: 7, width: 1.6, angle: 45 };
/** They lean the other way than the hatching of what is missing, and stand closer from class to class; the highest is plain. */
const lines = (step: number, width: number): Pattern => ({ step, width, angle: -45 });
const LINES: Readonly<Partial<Record<ColorRole, Pattern>>> = {
  class1: lines(13, 1.4),
  class2: lines(8, 1.6),
  class3: lines(5, 1.8),
  class4: lines(3.4, 2),
  below1: lines(3.4, 2),
  below2: lines(13, 1.4),
  above1: lines(6, 1.6),
};
/** Fills on which dark words stand on light ground, and light ones on dark. */
const IN_INK: readonly ColorRole[] = ['class1', 'below2', 'above1'];

/** Below and above a benchmark; where there is no near and far, the two that are told apart best. */
export function divergingRole(index: number, count: number): ColorRole {
  const roles: readonly ColorRole[] = count < 4 ? ['below1', 'above2'] : ['below1', 'below2', 'above1', 'above2'];
  return roles[Math.min(index, roles.length - 1)]!;
}

export function classRole(index: number, count: number): ColorRole {
  const ramp = RAMPS[Math.min(count, RAMPS.length) - 1] ?? RAMPS[0]!;
  return ramp[Math.min(index, ramp.length - 1)]!;
}

export function roleFill(role: ColorRole, number: string, hasPatterns: boolean): AreaFill {
  const pattern = hasPatterns ? LINES[role] : undefined;
  if (pattern) return { role, pattern, on: 'ink', number, word: '' };
  return { role, on: IN_INK.includes(role) ? 'ink' : 'ground', number, word: '' };
}

export const hiddenFill = (word: string): AreaFill => ({ pattern: DOTS, on: 'ink', number: '', word });
export const noDataFill = (word: string): AreaFill => ({ pattern: HATCH, on: 'ink', number: '', word });

/** The layers that paint a shape: what lies under, the pattern, the edge. */
export function fillMarks<Shape extends Mark>(shape: Shape, { role, pattern }: AreaFill): Mark[] {
  if (role && !pattern) return [{ ...shape, fill: role }];
  const under: ColorRole = pattern === DOTS ? 'band' : 'ground';
  return [
    { ...shape, fill: under },
    { ...shape, fill: role ?? 'ink3', hatch: pattern },
  ] as Mark[];
}

/** Whether the fill ends in an edge of its own, since its ground is the paper's. */
export function hasEdge({ role, pattern }: AreaFill): boolean {
  return !role || pattern !== undefined;
}

const [WIDTH, HEIGHT] = [24, 16];

/** A key of the legend, with the class's number in it. */
export function fillSwatch(key: string, fill: AreaFill): ReturnType<typeof swatch> {
  const box = { type: 'rect', x: 1, y: 1, w: WIDTH - 2, h: HEIGHT, radius: 2 } as const;
  const marks: Mark[] = fillMarks(box, fill);
  if (hasEdge(fill)) marks.push({ ...box, stroke: fill.role ?? 'ink3' });
  if (fill.number) {
    const halo = fill.pattern !== undefined;
    marks.push({
      ...{ type: 'text', x: WIDTH / 2, y: 13.5, text: fill.number, size: 12, weight: 650, anchor: 'middle', halo },
      fill: fill.on,
    });
  }
  return swatch(key, WIDTH, marks);
}
