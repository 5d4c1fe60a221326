/** Short ways of writing the marks that text-rich pictures repeat. Knows no data. */
import type { ColorRole, LineMark, Mark, SceneGroup, TextAnchor, TextMark } from '../scene.js';
import { textWidth } from './text-width.js';

export interface TextLook {
  readonly size: number;
  /** Default `ink`. */
  readonly fill?: ColorRole;
  readonly weight?: number;
  readonly anchor?: TextAnchor;
}

export function label(text: string, x: number, y: number, look: TextLook): TextMark {
  return { type: 'text', x, y, text, ...look, fill: look.fill ?? 'ink' };
}

/** Lines of text under each other, 1.35 of their size apart. */
export function labelLines(lines: readonly string[], x: number, y: number, look: TextLook): TextMark[] {
  return lines.map((line, index) => label(line, x, y + index * lineHeight(look.size), look));
}

export function lineHeight(size: number): number {
  return Math.round(size * 1.35);
}

export function rule(y: number, [x1, x2]: readonly [number, number], stroke: ColorRole = 'hairline'): LineMark {
  return { type: 'line', x1, x2, y1: y, y2: y, stroke };
}

export function upright(x: number, [y1, y2]: readonly [number, number], stroke: ColorRole, width: number): LineMark {
  return { type: 'line', x1: x, x2: x, y1, y2, stroke, width };
}

/** A key of a legend: its marks in a small scene of their own. */
export function swatch(
  key: string,
  width: number,
  marks: readonly Mark[],
): { width: number; height: number; groups: SceneGroup[] } {
  return { width, height: 18, groups: [{ key, marks }] };
}

/** The widest of some texts. */
export function widest(texts: readonly string[], { size, weight }: TextLook): number {
  return texts.reduce((most, text) => Math.max(most, textWidth(text, size, weight)), 0);
}
