/**
 * What the three renderers must agree on: the fade, the hatching, the halo. Knows scenes, no
 * output format. A path in a scene begins with "M" and has its numbers apart, as d3 writes them.
 */
import type { ColorRole, Mark, Paint, Pattern, Scene } from '../view/scene.js';
import { round2 } from './round2.js';

/** Where along its way (0–1) a fade has which opacity: slow at first, so that a bar does not seem to end early. */
export const FADE_STOPS: readonly (readonly [offset: number, opacity: number])[] = [
  [0, 1],
  [0.35, 0.62],
  [1, 0],
];
/** Plain hatching. */
export const HATCH: Pattern = { step: 6, width: 1.6, angle: 45 };
/** Px of the stroke under the letters of a text with a halo; half of it shows. */
export const HALO_WIDTH = 4;

/** What each number of a path command is: x, y, or neither (radius, angle, flag). */
const AXES: Readonly<Record<string, string>> = {
  M: 'xy',
  L: 'xy',
  T: 'xy',
  H: 'x',
  V: 'y',
  C: 'xyxyxy',
  S: 'xyxy',
  Q: 'xyxy',
  A: '-----xy',
  Z: '-',
};

/** @param axis "x", "y", or "-" for a radius, an angle, a flag. */
export type ChangeNumber = (value: number, axis: string, isAbsolute: boolean) => number;

/** A path with every number put through a function. */
export function mapPath(d: string, change: ChangeNumber): string {
  return d.replace(/([MLHVCSQTAZ])([^MLHVCSQTAZ]*)/gi, (_, command: string, numbers: string) => {
    const name = command.toUpperCase();
    const axes = AXES[name] ?? '-';
    let index = 0;
    return (
      command +
      numbers.replace(/[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?/gi, (digits) => {
        const axis = axes.charAt(index % axes.length);
        index += 1;
        return String(round2(change(Number(digits), axis, command === name)));
      })
    );
  });
}

/** Lowest and highest x of a path, by its points: an arc that bulges out past both its ends counts by its ends. */
function pathRange(d: string): readonly [number, number] {
  let [low, high, x] = [Infinity, -Infinity, 0];
  mapPath(d, (value, axis, isAbsolute) => {
    if (axis !== 'x') return value;
    x = isAbsolute ? value : x + value;
    low = Math.min(low, x);
    high = Math.max(high, x);
    return value;
  });
  return [low, high];
}

function markRange(mark: Mark): readonly [number, number] {
  switch (mark.type) {
    case 'line':
      return [Math.min(mark.x1, mark.x2), Math.max(mark.x1, mark.x2)];
    case 'rect':
      return [mark.x, mark.x + mark.w];
    case 'circle':
      return [mark.cx - mark.r, mark.cx + mark.r];
    case 'path':
      return pathRange(mark.d);
    case 'text':
      return [mark.x, mark.x];
  }
}

/** From which x to which x a mark fades, px; never nothing, which would hide an upright line. */
export function fadeRange(mark: Mark): readonly [from: number, to: number] {
  const [from, to] = markRange(mark);
  if (from > to) return [0, 1];
  return [round2(from), round2(Math.max(to, from + 1))];
}

export interface Fade {
  readonly id: string;
  readonly role: ColorRole;
  readonly from: number;
  readonly to: number;
}

export interface Hatch {
  readonly id: string;
  readonly role: ColorRole;
  readonly pattern: Pattern;
}

/** The gradient of one role over a mark's width. Marks that fade over the same stretch share it. */
export function fadeOf(mark: Mark, role: ColorRole, prefix: string): Fade {
  const [from, to] = fadeRange(mark);
  return { id: `${prefix}-fade-${role}-${from}-${to}`, role, from, to };
}

/** The mark's own pattern, else plain hatching. */
export function patternOf({ hatch }: Paint): Pattern {
  return typeof hatch === 'object' ? hatch : HATCH;
}

export function hatchOf(mark: Paint, role: ColorRole, prefix: string): Hatch {
  const pattern = patternOf(mark);
  const own = pattern === HATCH ? [] : Object.values(pattern);
  return { id: [prefix, 'hatch', role, ...own].join('-'), role, pattern };
}

/** Everything that marks of a scene refer to by id, once each. */
export function paintServers(scene: Scene, prefix: string): { fades: readonly Fade[]; hatches: readonly Hatch[] } {
  const fades = new Map<string, Fade>();
  const hatches = new Map<string, Hatch>();
  for (const { marks } of scene.groups) {
    for (const mark of marks) {
      if (mark.type === 'text') continue;
      const { fill, stroke, fade, hatch } = mark;
      if (hatch && fill) hatches.set(hatchOf(mark, fill, prefix).id, hatchOf(mark, fill, prefix));
      const faded = fade ? [hatch ? undefined : fill, stroke] : [];
      for (const role of faded) if (role) fades.set(fadeOf(mark, role, prefix).id, fadeOf(mark, role, prefix));
    }
  }
  return { fades: [...fades.values()], hatches: [...hatches.values()] };
}
