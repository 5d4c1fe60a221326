/** The marks of a spine: shape, colour and word say the same three times. Knows no data. */
import type { ProfileOutcome } from '../../i18n/profile/messages.js';
import type { Mark } from '../scene.js';

interface At {
  readonly x: number;
  readonly y: number;
}

const halo = (mark: Mark): Mark => ({ ...mark, stroke: 'ground', width: 4 }) as Mark;

/** Worse points left, better right; level and unclear are a ring; not judged a diamond; hidden has no mark. */
export function outcomeMarks(outcome: ProfileOutcome, { x, y }: At): Mark[] {
  switch (outcome) {
    case 'worse':
    case 'better': {
      const sign = outcome === 'worse' ? -1 : 1;
      const shape: Mark = { type: 'path', d: `M${x + sign * 7},${y}l${-sign * 13},-7v14Z`, fill: outcome };
      return [halo(shape), shape];
    }
    case 'level':
    case 'unclear':
      return [
        { type: 'circle', cx: x, cy: y, r: 9, fill: 'ground' },
        { type: 'circle', cx: x, cy: y, r: 6, fill: 'ground', stroke: 'ink', width: 2 },
      ];
    case 'higher':
    case 'lower': {
      const shape: Mark = {
        type: 'path',
        d: `M${x - 7},${y}l7,-7l7,7l-7,7Z`,
        fill: 'ground',
        stroke: 'ink2',
        width: 1.75,
      };
      return [halo(shape), shape];
    }
    case 'hidden':
    case 'alone':
      return [];
  }
}

/** Lowest to highest with caps, and the middle half as a box. */
export function spreadMarks(
  { low, q1, q3, high }: Readonly<Record<'low' | 'q1' | 'q3' | 'high', number>>,
  y: number,
): Mark[] {
  const [left, right] = [Math.min(low, high), Math.max(low, high)];
  const from = Math.min(q1, q3);
  return [
    { type: 'path', d: `M${left},${y - 4}v8m0,-4H${right}m0,-4v8`, stroke: 'other', width: 1.25 },
    { type: 'rect', x: from, y: y - 4, w: Math.abs(q3 - q1), h: 8, fill: 'box', stroke: 'other' },
  ];
}

/** A small arrow up or down to the right. */
export function trendMarks(trend: 'up' | 'down', { x, y }: At): Mark[] {
  const sign = trend === 'up' ? -1 : 1;
  const d = `M${x - 4},${y - sign * 4}L${x + 4},${y + sign * 4}m-5,0h5v${-sign * 5}`;
  return [{ type: 'path', d, stroke: 'ink2', width: 1.5 }];
}
