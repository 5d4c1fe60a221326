/**
 * Which coordinates an imported map has, and how they are written. Two systems can stand in a document; any other is refused
 * by name rather than drawn in the wrong place.
 */
import { findPlacement, knownCrs, type Box, type Placement } from '../../model/geo/coordinate-system.js';
import type { Position } from '../../model/geo/shapes.js';
import type { FindingLog } from '../finding-log.js';
import { ImportError } from '../import-error.js';

/** @throws ImportError `unknown-crs` where the file names another system, or its numbers fit none */
export function placementOf(box: Box, written: string | undefined, log: FindingLog): Placement {
  const named = written === undefined ? undefined : knownCrs(written);
  if (written !== undefined && !named)
    throw new ImportError('unknown-crs', { pointer: '/crs' }, { crs: written.slice(0, 60) });
  const placement = findPlacement(box, named);
  if (!placement)
    throw new ImportError('unknown-crs', { pointer: '' }, { crs: box.map((number) => Math.round(number)).join(' ') });
  log.decide('crs', {}, { crs: placement.crs });
  if (placement.isSwapped) log.decide('axes-swapped', {}, {});
  return placement;
}

/** As precise as a map of districts can use: a tenth of a metre. */
export function placer({ crs, isSwapped }: Placement): (position: Position) => Position {
  const scale = crs === 'WGS84' ? 1e6 : 10;
  const round = (number: number): number => Math.round(number * scale) / scale;
  return ([x, y]) => (isSwapped ? [round(y), round(x)] : [round(x), round(y)]);
}
