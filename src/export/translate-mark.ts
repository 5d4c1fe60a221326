/** Moves marks, so that pictures can stand beside texts and other pictures in one scene. */
import { mapPath } from '../render/paint.js';
import type { Mark } from '../view/scene.js';

function translatePath(d: string, dx: number, dy: number): string {
  const shift: Readonly<Record<string, number>> = { x: dx, y: dy };
  return mapPath(d, (value, axis, isAbsolute) => value + (isAbsolute ? (shift[axis] ?? 0) : 0));
}

/** The same mark, dx px to the right and dy px down. */
export function translateMark(mark: Mark, dx: number, dy: number): Mark {
  switch (mark.type) {
    case 'line':
      return { ...mark, x1: mark.x1 + dx, y1: mark.y1 + dy, x2: mark.x2 + dx, y2: mark.y2 + dy };
    case 'circle':
      return { ...mark, cx: mark.cx + dx, cy: mark.cy + dy };
    case 'path':
      return { ...mark, d: translatePath(mark.d, dx, dy) };
    case 'rect':
    case 'text':
      return { ...mark, x: mark.x + dx, y: mark.y + dy };
  }
}
