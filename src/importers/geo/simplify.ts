/**
 * Fewer positions with borders that still meet: the outlines become a topology, in which two neighbours share one line, the
 * least important corners go, and areas that would vanish stay as they were.
 */
import * as topojsonClient from 'topojson-client';
import * as topojsonServer from 'topojson-server';
import * as topojsonSimplify from 'topojson-simplify';
import type { Pacer } from '../pacer.js';
import type { Polygon, Ring } from '../../model/geo/shapes.js';

/** The packages are modules for bundlers and CommonJS for Node, where all names hang on the default one. */
function module<T extends object>(imported: T): T {
  return 'default' in imported ? (imported.default as T) : imported;
}
const client = module(topojsonClient);
const { topology } = module(topojsonServer);
const { presimplify, quantile, simplify } = module(topojsonSimplify);

export interface Outline {
  readonly id: string;
  readonly polygons: readonly Polygon[];
}

const isWhole = (ring: Ring): boolean => ring.length >= 4;

/** The simplified polygons without rings that have shrunk to a line; the original where nothing is left. */
function keptPolygons(before: readonly Polygon[], after: readonly Polygon[]): readonly Polygon[] {
  const kept = after.filter(([outer]) => outer && isWhole(outer)).map((polygon) => polygon.filter(isWhole));
  return kept.length > 0 ? kept : before;
}

/** @param keep share of the positions to keep, above 0 to 1 */
export async function simplifyOutlines(
  outlines: readonly Outline[],
  keep: number,
  pacer: Pacer,
): Promise<readonly Outline[]> {
  const features = outlines.map(({ id, polygons }) => ({
    type: 'Feature' as const,
    id,
    properties: null,
    geometry: {
      type: 'MultiPolygon' as const,
      coordinates: polygons.map((rings) => rings.map((ring) => ring.map(([x, y]) => [x, y]))),
    },
  }));
  const shared = topology({ areas: { type: 'FeatureCollection', features } as never });
  await pacer.pause(0.3);
  const weighed = presimplify(shared as never);
  await pacer.pause(0.7);
  const small = simplify(weighed, quantile(weighed, keep));
  await pacer.pause(0.9);
  const collection = client.feature(small as never, small.objects['areas'] as never) as unknown as {
    readonly features: readonly { readonly geometry: { readonly coordinates: readonly Polygon[] } }[];
  };
  return outlines.map(({ id, polygons }, index) => {
    return { id, polygons: keptPolygons(polygons, collection.features[index]!.geometry.coordinates) };
  });
}
