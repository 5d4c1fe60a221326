/** Draws the many thin bars of a lane as few paths: one for each colour and manner. */
import type { Mark, Paint } from '../scene.js';
import { barRole, fillPath, hasShape, outlinePath, shapeOf, type BarStyle } from './bar-marks.js';
import type { Piece } from './place-bar.js';
import { THIN_BAR, type ThinBar } from './place-lane.js';

const DASH = [3, 2.4];
/** Px. Wider lines take browsers several times as long to paint, and thousands of thin bars share one path. */
const STROKE = 1;

function paintOf({ kind, x0 }: Piece, { shape, role, opacity }: BarStyle): readonly [key: string, Paint] {
  const isFilled = shape === 'core' && kind !== 'planned' && kind !== 'plannedFade';
  const fade = kind === 'fade' || kind === 'plannedFade';
  const paint: Paint = {
    ...(isFilled ? { fill: barRole(role) } : { stroke: role, width: STROKE }),
    ...(kind === 'planned' || kind === 'plannedFade' ? { dash: DASH } : {}),
    ...(fade ? { fade } : {}),
    ...(opacity < 1 ? { opacity } : {}),
  };
  // A fade runs over its path's own width: only those that begin together can share one.
  return [`${role} ${isFilled ? 1 : 0} ${kind} ${opacity} ${fade ? Math.round(x0) : ''}`, paint];
}

/** @param opacityOf 1, or less for what is stepped back. */
export function thinMarks(
  bars: readonly ThinBar[],
  top: number,
  unit: number,
  opacityOf: (bar: ThinBar) => number,
): Mark[] {
  const paths = new Map<string, { paint: Paint; parts: string[] }>();
  for (const bar of bars) {
    const { initiative, role } = bar.segment;
    const style: BarStyle = {
      role,
      shape: shapeOf(initiative.approach),
      h: THIN_BAR * unit,
      y: top + bar.y,
      stroke: STROKE,
      opacity: opacityOf(bar),
    };
    for (const piece of bar.pieces) {
      if (!hasShape(piece)) continue;
      const [key, paint] = paintOf(piece, style);
      let path = paths.get(key);
      if (!path) paths.set(key, (path = { paint, parts: [] }));
      path.parts.push(paint.fill ? fillPath(piece, style) : outlinePath(piece, style));
    }
  }
  return [...paths.values()].map(({ paint, parts }) => ({ type: 'path', d: parts.join(''), ...paint }));
}
