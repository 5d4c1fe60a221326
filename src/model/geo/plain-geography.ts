/**
 * Outlines in a document that are as RFC 7946 wants them, and so need no more code: a FeatureCollection of polygons in degrees,
 * without heights. All else is left to `read-geography.ts`, which reads these in the same way.
 */
import type { Geography } from '../../schema/generated/document.js';
import type { Issue } from '../issues.js';
import { isObject, listOf, textOf, type Raw } from '../raw.js';
import { boxOf, DEGREES, isIn, swapBox } from './coordinate-system.js';
import { info } from './info.js';
import { signedArea, windPolygon, type Polygon, type Position } from './shapes.js';

/** One feature: outlines, or a point where it has none. */
export interface GeoFeature {
  /** Its own id, empty where it has none. */
  readonly id: string;
  readonly properties: Raw;
  readonly polygons: readonly Polygon[];
  readonly point?: Position;
}

export interface ReadGeography {
  readonly features: readonly GeoFeature[];
  /** undefined: metres or other units of an unknown system, drawn as they stand. */
  readonly crs: 'WGS84' | 'EPSG:25832' | undefined;
  readonly issues: readonly Issue[];
}

/** By index, not by taking lists apart: there may be a million places. */
function isRing(value: unknown): boolean {
  const ring = listOf(value);
  for (let index = 0; index < ring.length; index += 1) {
    const place = listOf(ring[index]);
    const x = place[0];
    const y = place[1];
    if (typeof x !== 'number' || typeof y !== 'number' || place.length > 2) return false;
    if (!(Math.abs(x) <= 180 && Math.abs(y) <= 90)) return false;
  }
  return ring.length > 3 && String(ring[0]) === String(ring[ring.length - 1]);
}

/** What encloses less, in square degrees, is looked at more closely. */
const LEAST = 1e-12;

const isPolygon = (value: unknown): value is Polygon => {
  const rings = listOf(value);
  return rings.length > 0 && rings.every(isRing) && Math.abs(signedArea((rings as Polygon)[0]!)) > LEAST;
};

/** undefined where anything about it is not plain. Never throws, unless a page's own object does. */
export function readPlain(raw: unknown, { crs = 'WGS84' }: Pick<Geography, 'crs'>): ReadGeography | undefined {
  if (!isObject(raw) || raw['type'] !== 'FeatureCollection' || raw['crs'] || crs !== 'WGS84') return undefined;
  const notes = { rewound: 0 };
  const features: GeoFeature[] = [];
  let [west, east] = [Infinity, -Infinity];
  for (const feature of listOf(raw['features'])) {
    const { id, properties, geometry } = isObject(feature) ? feature : {};
    const { type, coordinates } = isObject(geometry) ? geometry : {};
    const found = type === 'Polygon' ? [coordinates] : type === 'MultiPolygon' ? listOf(coordinates) : [];
    if (!found.length || !found.every(isPolygon)) return undefined;
    const box = boxOf(found);
    if (isIn(swapBox(box), DEGREES)) return undefined;
    [west, east] = [Math.min(west, box[0]), Math.max(east, box[2])];
    const polygons = found.map((polygon) => windPolygon(polygon, notes)!);
    features.push({ id: textOf(id), properties: isObject(properties) ? properties : {}, polygons });
  }
  // Half round the earth: an outline has been cut at 180°.
  if (!features.length || east - west >= 180) return undefined;
  const pointer = '/geography/data';
  const { rewound: count } = notes;
  const turned = count ? [info('geo-rewound', pointer, { count })] : [];
  return { features, crs, issues: [...turned, info('geo-crs', pointer, { crs })] };
}
