/**
 * Which coordinates a map has: by the file's own word, else by how large they are. Two systems can stand in a document;
 * any other is refused by name rather than drawn in the wrong place.
 */
import type { FindingLog } from '../finding-log.js';
import { ImportError } from '../import-error.js';
import type { Polygon, Position } from './shapes.js';

export type Crs = 'WGS84' | 'EPSG:25832';

type Box = readonly [left: number, bottom: number, right: number, top: number];

/** Denmark, generously. */
const DEGREES: Box = [7, 54, 16, 58.5];
const METRES: Box = [200_000, 5_900_000, 1_100_000, 6_600_000];

const isIn = ([left, bottom, right, top]: Box, [west, south, east, north]: Box): boolean =>
  left >= west && right <= east && bottom >= south && top <= north;
const swap = ([left, bottom, right, top]: Box): Box => [bottom, left, top, right];

/** The name of the system as the file's `crs` member writes it; undefined where it has none. */
export function writtenCrs(raw: Readonly<Record<string, unknown>>): string | undefined {
  const crs = raw['crs'];
  const properties = typeof crs === 'object' && crs !== null && 'properties' in crs ? crs.properties : undefined;
  const name =
    typeof properties === 'object' && properties !== null && 'name' in properties ? properties.name : undefined;
  return typeof name === 'string' ? name : undefined;
}

function knownCrs(name: string): Crs | undefined {
  if (/25832$/.test(name)) return 'EPSG:25832';
  return /(?:CRS84|4326|WGS ?84|4258)$/i.test(name) ? 'WGS84' : undefined;
}

export function boxOf(polygons: Iterable<Polygon>): Box {
  let [left, bottom, right, top] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const polygon of polygons) {
    for (const [x, y] of polygon[0] ?? []) {
      [left, bottom, right, top] = [Math.min(left, x), Math.min(bottom, y), Math.max(right, x), Math.max(top, y)];
    }
  }
  return [left, bottom, right, top];
}

export interface Placement {
  readonly crs: Crs;
  /** Whether latitude or northing stands first. */
  readonly isSwapped: boolean;
}

/** @throws ImportError `unknown-crs` where the file names another system, or its numbers fit none */
export function placementOf(box: Box, written: string | undefined, log: FindingLog): Placement {
  const named = written === undefined ? undefined : knownCrs(written);
  if (written !== undefined && !named)
    throw new ImportError('unknown-crs', { pointer: '/crs' }, { crs: written.slice(0, 60) });
  const isDegrees =
    Math.abs(box[0]) <= 180 && Math.abs(box[2]) <= 180 && Math.abs(box[1]) <= 180 && Math.abs(box[3]) <= 180;
  const guessed = isDegrees ? 'WGS84' : isIn(box, METRES) || isIn(swap(box), METRES) ? 'EPSG:25832' : undefined;
  // Numbers that cannot be degrees are not, whatever the file says or leaves unsaid.
  const crs = named === 'WGS84' && !isDegrees ? guessed : (named ?? guessed);
  if (!crs)
    throw new ImportError('unknown-crs', { pointer: '' }, { crs: box.map((number) => Math.round(number)).join(' ') });
  const home = crs === 'WGS84' ? DEGREES : METRES;
  const isSwapped = !isIn(box, home) && isIn(swap(box), home);
  log.decide('crs', {}, { crs });
  if (isSwapped) log.decide('axes-swapped', {}, {});
  return { crs, isSwapped };
}

/** As precise as a map of districts can use: a tenth of a metre. */
export function placer({ crs, isSwapped }: Placement): (position: Position) => Position {
  const scale = crs === 'WGS84' ? 1e6 : 10;
  const round = (number: number): number => Math.round(number * scale) / scale;
  return ([x, y]) => (isSwapped ? [round(y), round(x)] : [round(x), round(y)]);
}
