/**
 * Outlines from GeoJSON and TopoJSON: WGS84 and EPSG:25832, heights, winding, several features of one code, codes that have
 * lost their first zero. Gives areas, and a geography whose features bear the areas' ids.
 */
import type { Area } from '../../schema/generated/document.js';
import type { ReaderResult, ReaderTask } from '../reader-task.js';
import { kindOf, padCodes } from '../cube/area-records.js';
import { ImportError } from '../import-error.js';
import { IdMaker } from '../slug.js';
import { boxOf, type Box, type Crs } from '../../model/geo/coordinate-system.js';
import { writtenCrs } from '../../model/geo/placement.js';
import { newNotes, readShape, type Shape, type ShapeNotes } from '../../model/geo/read-shape.js';
import { windPolygon, type Polygon, type Position } from '../../model/geo/shapes.js';
import { topologyFeatures } from '../../model/geo/topology.js';
import { degreesFromUtm } from '../../model/geo/utm.js';
import { placementsOf, placer, type Placement } from './coordinate-system.js';
import { simplifyOutlines, type Outline } from './simplify.js';
import { type Raw, isObject, textOf } from '../../model/raw.js';

/** As many as a document may have. */
const MOST_POSITIONS = 1_000_000;

interface Feature {
  readonly id: string;
  readonly properties: Raw;
  readonly geometry: unknown;
  readonly pointer: string;
}

export function isGeo(raw: unknown): 'geojson' | 'topojson' | undefined {
  if (!isObject(raw)) return undefined;
  if (raw['type'] === 'Topology') return 'topojson';
  return raw['type'] === 'FeatureCollection' || raw['type'] === 'Feature' ? 'geojson' : undefined;
}

function toFeature({ id, properties, geometry }: Raw, pointer: string): Feature {
  return { id: textOf(id), properties: isObject(properties) ? properties : {}, geometry, pointer };
}

/** @throws ImportError where the topology has no object, or its arcs do not hold what its objects ask for */
function fromTopology(raw: Raw, { options, log }: ReaderTask): readonly Feature[] {
  if (!isObject(raw['objects']) || !Object.keys(raw['objects']).length)
    throw new ImportError('missing-part', { pointer: '/objects' }, { part: 'objects' });
  const { features, name, broken, count: objects } = topologyFeatures(raw, options.dataset);
  const pointer = name === undefined ? '/objects' : `/objects/${name}`;
  if (features.length === broken) throw new ImportError('broken-topology', { pointer }, { found: 'arcs' });
  if (objects > 1 && name !== undefined) log.decide('dataset-chosen', {}, { name, count: objects });
  if (broken > 0) log.issue('arcs-missing', { pointer }, { count: broken });
  return features.flatMap(({ isBroken, ...feature }, index) =>
    isBroken ? [] : [toFeature(feature, `${pointer}/geometries/${index}`)],
  );
}

/** Features of a collection, and of collections in it. */
function featuresIn(list: readonly unknown[], pointer: string, depth = 0): readonly Feature[] {
  return list.flatMap((one, index): readonly Feature[] => {
    if (!isObject(one)) return [];
    const { features } = one;
    const at = `${pointer}/${index}`;
    return Array.isArray(features) && depth < 8
      ? featuresIn(features as unknown[], `${at}/features`, depth + 1)
      : [toFeature(one, at)];
  });
}

function featuresOf(raw: Raw, task: ReaderTask): readonly Feature[] {
  if (raw['type'] === 'Topology') return fromTopology(raw, task);
  if (raw['type'] === 'Feature') return [toFeature(raw, '')];
  const features = Array.isArray(raw['features']) ? (raw['features'] as unknown[]) : undefined;
  if (!features) throw new ImportError('missing-part', { pointer: '/features' }, { part: 'features' });
  return featuresIn(features, '/features');
}

const NAME_KEY = /^(?:navn|name|label|titel|title|\w*navn|\w*name)$/i;
const CODE_KEY = /^(?:kode|code|id|nr|nummer|\w*(?:kode|code|_?id|_?nr))$/i;

/** What programs write to count features with, and what only looks like it. */
const COUNTING_KEY = /^(?:objectid|object_id|fid|gid|oid|ogc_fid|rowid|row_id|feature_?id)(?:_?\d+)?$/i;
const isCounting = (ids: readonly string[]): boolean =>
  ids.length > 1 && ids.every((id, index) => id === String(index) || id === String(index + 1));

/** The property that tells areas apart: the caller's, the features' own id, or the one that looks like a code. */
function keyReader(
  features: readonly Feature[],
  wanted: string | undefined,
): { readonly name: string; readonly read: (feature: Feature) => string } {
  const keys = [...new Set(features.flatMap(({ properties }) => Object.keys(properties)))];
  const distinct = (key: string): number => new Set(features.map(({ properties }) => textOf(properties[key]))).size;
  const filled = (key: string): boolean => features.every(({ properties }) => textOf(properties[key]) !== '');
  const hasIds = features.every(({ id }) => id !== '');
  const codes = keys.filter((key) => CODE_KEY.test(key) && filled(key)).sort((a, b) => distinct(b) - distinct(a));
  const named = keys.find((one) => NAME_KEY.test(one) && filled(one));
  const own = codes.find((key) => !COUNTING_KEY.test(key)) ?? named;
  const isCounted = own !== undefined && isCounting(features.map(({ id }) => id));
  if (wanted === undefined && hasIds && !isCounted) return { name: 'id', read: ({ id }) => id };
  const key = wanted ?? own ?? codes[0];
  return { name: key ?? 'id', read: ({ properties, id, pointer }) => textOf(properties[key ?? '']) || id || pointer };
}

function nameOf({ properties }: Feature): string {
  const key =
    Object.keys(properties).find((one) => /^(?:navn|name|label|titel|title)$/i.test(one)) ??
    Object.keys(properties).find((one) => NAME_KEY.test(one));
  return textOf(properties[key ?? '']);
}

interface Gathered {
  readonly name: string;
  readonly polygons: Polygon[];
  readonly points: Position[];
}

/** Reads every feature and puts together those of one code. */
async function gather(
  features: readonly Feature[],
  task: ReaderTask,
  notes: ShapeNotes,
): Promise<{ readonly key: string; readonly areas: ReadonlyMap<string, Gathered> }> {
  const { log, options, pacer } = task;
  const key = keyReader(features, options.key);
  const areas = new Map<string, Gathered>();
  const left = new Map<string, number>();
  const parts = new Map<string, number>();
  for (const [index, feature] of features.entries()) {
    const shape = readFeature(feature, notes, task);
    if (notes.positions > MOST_POSITIONS)
      throw new ImportError(
        'too-many-positions',
        { pointer: feature.pointer },
        { count: notes.positions, limit: MOST_POSITIONS },
      );
    for (const { type, point } of shape.others) if (!point) left.set(type, (left.get(type) ?? 0) + 1);
    const code = key.read(feature);
    const known = areas.get(code) ?? { name: nameOf(feature) || code, polygons: [], points: [] };
    known.polygons.push(...shape.polygons);
    known.points.push(...shape.others.flatMap(({ point }) => (point ? [point] : [])));
    areas.set(code, known);
    parts.set(code, (parts.get(code) ?? 0) + 1);
    if (pacer.isDue) await pacer.pause(index / features.length);
  }
  for (const [type, count] of left) log.issue('geometry-left-out', {}, { type, count });
  for (const [code, count] of parts)
    if (count > 1) log.decide('joined', { field: key.name }, { code: code.slice(0, 40), count });
  return { key: key.name, areas };
}

function readFeature(feature: Feature, notes: ShapeNotes, { log }: ReaderTask): Shape {
  const before = notes.bad.length;
  const shape = readShape(feature.geometry, notes);
  const example = notes.bad[before];
  if (example !== undefined) log.issue('bad-coordinates', { pointer: feature.pointer }, { example });
  return shape;
}

/** An area without an outline is shown at its point, which a document has in degrees whatever the file is in. */
function areaRecord(id: string, code: string, { name, polygons, points }: Gathered, placement: Placement): Area {
  const [first] = polygons.length === 0 ? points : [];
  const kind = kindOf({ code, label: name });
  const point = first && { point: pointOf(first, placement) };
  return { id, name, ...(kind ? { kind } : {}), ...(code !== name ? { code } : {}), ...point };
}

function pointOf([x, y]: Position, { crs, isSwapped }: Placement): Position {
  const turned: Position = isSwapped ? [y, x] : [x, y];
  const degrees = crs === 'WGS84' ? turned : degreesFromUtm(turned);
  return placer({ crs: 'WGS84', isSwapped: false })(degrees);
}

function place(polygons: readonly Polygon[], placement: Placement, notes: ShapeNotes): readonly Polygon[] {
  const move = placer(placement);
  const moved = polygons.map((polygon) => polygon.map((ring) => ring.map(move)));
  // Swapped axes turn every ring around; what was wound right by the wrong axes is wound again.
  return moved.map((polygon) => windPolygon(polygon, notes) ?? polygon);
}

function boxOfArea({ polygons, points: [first] }: Gathered): Box | undefined {
  if (polygons.length) return boxOf(polygons);
  return first && [...first, ...first];
}

/** @throws (rejects) ImportError where there is no outline, or none that can be placed */
export async function importGeo(raw: unknown, task: ReaderTask): Promise<ReaderResult> {
  const { log, options, pacer } = task;
  if (!isObject(raw)) throw new ImportError('missing-part', { pointer: '' }, { part: 'features' });
  const notes = newNotes();
  const features = featuresOf(raw, task);
  pacer.span(0.3, 0.6);
  const { key, areas } = await gather(features, task, notes);
  const summary = { features: features.length, positions: notes.positions };
  const all = [...areas.values()];
  if (!all.some(({ polygons, points }) => polygons.length > 0 || points.length > 0)) {
    return { parts: {}, summary, error: new ImportError('no-outlines', { pointer: features[0]?.pointer ?? '' }, {}) };
  }
  const placements = placementsOf(all.map(boxOfArea), writtenCrs(raw), log);
  if (notes.heights > 0) log.decide('heights-removed', {}, { count: notes.heights });
  if (notes.rewound > 0) log.decide('rewound', {}, { count: notes.rewound });
  const codes = padCodes([...areas.keys()], key, log);
  log.decide('area-key', { field: key }, { examples: codes.slice(0, 3).join(', ').slice(0, 60) });
  const makeId = new IdMaker('omraade');
  const records = all.map((area, index) =>
    areaRecord(makeId.idOf(codes[index]!, area.name, codes[index]!), codes[index]!, area, placements[index]!),
  );
  const outlines = all.flatMap(({ polygons }, index): readonly Outline[] => {
    return polygons.length > 0
      ? [{ id: records[index]!.id, polygons: place(polygons, placements[index]!, notes) }]
      : [];
  });
  if (outlines.length < all.length)
    log.issue('without-geometry', { field: key }, { count: all.length - outlines.length });
  pacer.span(0.6, 1);
  const kept = await thin(outlines, options.keep, task);
  const geography = kept.length ? { geography: geographyOf(kept, placements[0]!.crs) } : {};
  return { parts: { areas: records, ...geography }, summary };
}

const count = (outlines: readonly Outline[]): number =>
  outlines.reduce((sum, { polygons }) => sum + polygons.flat().reduce((all, ring) => all + ring.length, 0), 0);

async function thin(
  outlines: readonly Outline[],
  keep: number | undefined,
  { log, pacer }: ReaderTask,
): Promise<readonly Outline[]> {
  if (keep === undefined || !(keep > 0 && keep < 1)) return outlines;
  const thinned = await simplifyOutlines(outlines, keep, pacer);
  log.decide('simplified', {}, { before: count(outlines), after: count(thinned) });
  return thinned;
}

function geographyOf(outlines: readonly Outline[], crs: Crs): NonNullable<ReaderResult['parts']['geography']> {
  const features = outlines.map(({ id, polygons }) => ({
    type: 'Feature',
    id,
    properties: {},
    geometry:
      polygons.length === 1
        ? { type: 'Polygon', coordinates: polygons[0] }
        : { type: 'MultiPolygon', coordinates: polygons },
  }));
  return { format: 'geojson', crs, data: { type: 'FeatureCollection', features } };
}
