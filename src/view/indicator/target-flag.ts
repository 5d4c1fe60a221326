/** The open flag that marks a figure to reach: a dot at its exact value and year, a pole with a notched pennant. */
import type { Mark } from '../scene.js';

/** Height of the pole, px. */
export const FLAG_HEIGHT = 22;

/** @param side Which way the pennant flies: away from where there is no room. */
export function flagMarks(
  { x, y }: { readonly x: number; readonly y: number },
  side: 'left' | 'right' = 'right',
): Mark[] {
  const sign = side === 'left' ? -1 : 1;
  const d = `M${x},${y}V${y - FLAG_HEIGHT}H${x + sign * 13}L${x + sign * 9},${y - 17.5}L${x + sign * 13},${y - 13}H${x}`;
  return [
    { type: 'path', d, stroke: 'ink', width: 1.5 },
    { type: 'circle', cx: x, cy: y, r: 2.5, fill: 'ink' },
  ];
}
