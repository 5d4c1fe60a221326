/**
 * Which coordinates an imported map has, and how they are written. Two systems can stand in a document; any other is refused
 * by name rather than drawn in the wrong place.
 */
import type { Box, Crs } from '../../model/geo/coordinate-system.js';
import { findCrs, isSwapped, knownCrs } from '../../model/geo/placement.js';
import type { Position } from '../../model/geo/shapes.js';
import type { FindingLog } from '../finding-log.js';
import { ImportError } from '../import-error.js';

export interface Placement {
  readonly crs: Crs;
  /** Whether latitude or northing stands first. */
  readonly isSwapped: boolean;
}

/**
 * @param boxes of the areas, undefined for those without a place
 * @returns how each of them lies
 * @throws ImportError `unknown-crs` where the file names another system, or its numbers fit none
 */
export function placementsOf(
  boxes: readonly (Box | undefined)[],
  written: string | undefined,
  log: FindingLog,
): readonly Placement[] {
  const named = written === undefined ? undefined : knownCrs(written);
  if (written !== undefined && !named)
    throw new ImportError('unknown-crs', { pointer: '/crs' }, { crs: written.slice(0, 60) });
  const known = boxes.filter((box) => box !== undefined);
  const crs = findCrs(known, written);
  if (!crs) {
    const example = known[0]?.map((number) => Math.round(number)).join(' ') ?? '';
    throw new ImportError('unknown-crs', { pointer: '' }, { crs: example });
  }
  log.decide('crs', {}, { crs });
  const placements = boxes.map((box) => ({ crs, isSwapped: box !== undefined && isSwapped(box, crs) }));
  if (placements.some((placement) => placement.isSwapped)) log.decide('axes-swapped', {}, {});
  return placements;
}

/** As precise as a map of districts can use: a tenth of a metre. */
export function placer({ crs, isSwapped }: Placement): (position: Position) => Position {
  const scale = crs === 'WGS84' ? 1e6 : 10;
  const round = (number: number): number => Math.round(number * scale) / scale;
  return ([x, y]) => (isSwapped ? [round(y), round(x)] : [round(x), round(y)]);
}
