/**
 * How a file's coordinates lie: in which system, whether latitude or northing stands first, and on which side of the earth's
 * far meridian.
 */
import { isObject, writtenText, type Raw } from '../raw.js';
import { DEGREES, isIn, swapBox, type Box, type Crs } from './coordinate-system.js';

/** Denmark in zone 32, generously. */
const METRES: Box = [200_000, 5_900_000, 1_100_000, 6_600_000];
/** Longitudes may be counted on past 180. */
const GLOBE: Box = [-360, -90, 360, 90];

/**
 * The name of the system as the file's `crs` member writes it, in any of the forms that it has had: a name, an address, a code, a
 * text. undefined where it has none.
 */
export function writtenCrs(raw: Raw): string | undefined {
  const { crs } = raw;
  if (!isObject(crs)) return writtenText(crs) || undefined;
  const { name, href, code } = isObject(crs['properties']) ? crs['properties'] : crs;
  const number = writtenText(code);
  return writtenText(name) || writtenText(href) || (number && `EPSG:${number}`) || undefined;
}

export function knownCrs(name: string): Crs | undefined {
  // WGS84 and ETRS89 are taken as the same, in zone 32 too.
  if (/(?:\D|^)(?:25832|32632|3044)(?:\D|$)|utm[\W_]*(?:zone)?[\W_]*32(?:\D|$)/i.test(name)) return 'EPSG:25832';
  const isDegrees = /CRS:?84|(?:\D|^)(?:4326|4258)(?:\D|$)|^\W*(?:WGS|ETRS)[\W_]*(?:19)?(?:84|89)\W*$/i.test(name);
  return isDegrees ? 'WGS84' : undefined;
}

export interface Placement {
  readonly crs: Crs;
  /** Whether latitude or northing stands first. */
  readonly isSwapped: boolean;
}

/** Whether latitude or northing stands first: where it would then lie at home, or nowhere otherwise. */
export function isSwapped(box: Box, crs: Crs): boolean {
  const [home, earth] = crs === 'WGS84' ? [DEGREES, GLOBE] : [METRES, METRES];
  const turned = swapBox(box);
  return (!isIn(box, home) && isIn(turned, home)) || (!isIn(box, earth) && isIn(turned, earth));
}

/**
 * By how large the numbers of most outlines are, against what is written; undefined where they fit neither system, or where
 * the file names another whose numbers are as large.
 */
export function findCrs(boxes: readonly Box[], written: string | undefined): Crs | undefined {
  const known = written === undefined ? undefined : knownCrs(written);
  const isMost = (area: Box): boolean => {
    const inside = boxes.filter((box) => isIn(box, area) || isIn(swapBox(box), area));
    return inside.length * 2 > boxes.length;
  };
  // The numbers decide: what cannot be degrees is not, and what can be degrees is no place in zone 32.
  if (isMost(GLOBE)) return 'WGS84';
  // Another zone's numbers look like this one's.
  const isOther = known === undefined && /\d{4}|utm/i.test(written ?? '');
  return known === 'EPSG:25832' || (isMost(METRES) && !isOther) ? 'EPSG:25832' : undefined;
}

/** Of all outlines together. */
export function findPlacement(box: Box, written: string | undefined): Placement | undefined {
  const crs = findCrs([box], written);
  return crs && { crs, isSwapped: isSwapped(box, crs) };
}
