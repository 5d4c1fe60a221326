/** The map of a document as small as it can be: areas with outlines, and a figure for each. */
import * as jenks from '../../src/analysis/jenks.js';
import { readDocument } from '../../src/data/load-document.js';
import { da as indicatorMessages } from '../../src/i18n/indicator/da.js';
import { da as countMessages } from '../../src/i18n/map/counts.da.js';
import { da as messages } from '../../src/i18n/map/da.js';
import { da as obstacleMessages } from '../../src/i18n/map/obstacles.da.js';
import * as geo from '../../src/model/geo/further-geo.js';
import { readGeography, type ReadGeography } from '../../src/model/geo/read-geography.js';
import type { TextMark } from '../../src/view/scene.js';
import * as counts from '../../src/view/map/count-content.js';
import * as lenses from '../../src/view/map/lenses.js';
import * as obstacles from '../../src/view/map/map-obstacles.js';
import type { MapOptions } from '../../src/view/map/map-options.js';
import { mapView, type MapView } from '../../src/view/map/map-view.js';
import * as tables from '../../src/view/map/map-table.js';
import * as tiles from '../../src/view/map/tile-scene.js';
import { contextFor } from './district-document.js';

type Pair = readonly [x: number, y: number];

export interface AreaGiven {
  readonly id: string;
  readonly name?: string;
  readonly kind?: string;
  readonly tile?: { readonly column: number; readonly row: number };
  readonly point?: Pair;
  /** Rings; absent = no outline. */
  readonly rings?: readonly (readonly Pair[])[];
  /** Absent = no figure; null = a hidden one. */
  readonly value?: number | null;
}

export interface MapGiven extends MapOptions {
  readonly width?: number;
  /** The same areas: their outlines are not read anew. */
  readonly before?: MapView;
}

/** A ring of degrees north of the equator, where a degree is as long as it is high. */
export function box(x: number, y: number, width: number, height = width): Pair[] {
  return [
    [x, y],
    [x + width, y],
    [x + width, y + height],
    [x, y + height],
    [x, y],
  ];
}

const PARTS = { obstacles, counts, tiles, lenses, jenks, geo, patterns: {} };

export async function mapOf(
  given: readonly AreaGiven[],
  { width = 960, before, ...options }: MapGiven = {},
): Promise<MapView> {
  const { model } = await readDocument(
    {
      ...{ version: '1.0', language: 'da', title: 'Prøve', provenance: 'constructed' },
      areas: given.map(({ id, name = id.toUpperCase(), kind = 'district', tile, point }) => ({
        id,
        name,
        kind,
        tile,
        point,
      })),
      indicators: [{ id: 'x', label: 'Andel', unit: 'percent', decimals: 1, direction: 'higher-is-worse' }],
      observations: given.flatMap(({ id, value }) => {
        const figure = value === null ? { value, missing: 'suppressed' } : { value };
        return value === undefined ? [] : [{ indicator: 'x', area: id, period: '2024', ...figure }];
      }),
    },
    { base: 'https://example.dk/' },
  );
  const features = given.flatMap(({ id, rings }) =>
    rings ? [{ type: 'Feature', id, properties: {}, geometry: { type: 'Polygon', coordinates: rings } }] : [],
  );
  const known = before?.geometry?.from[0] as ReadGeography | undefined;
  const geography = known ?? readGeography({ type: 'FeatureCollection', features }, {}, '/geography/data');
  const words = { messages, indicatorMessages, countMessages, obstacleMessages };
  const context = { ...contextFor(model!), space: { width } };
  const made = mapView({
    options,
    context,
    geography,
    parts: PARTS,
    before: before?.geometry,
    table: () => tables,
    ...words,
  });
  if ('needs' in made) throw new Error(made.needs);
  return made;
}

/** What is written in an area of the map, line by line. */
export function wordsIn({ picture }: MapView, id: string): readonly string[] {
  const marks = picture!.scene.groups.find(({ key }) => key === `label-${id}`)?.marks ?? [];
  return marks.filter((mark): mark is TextMark => mark.type === 'text').map(({ text }) => text);
}
