/** Every shared file of outlines is drawn, with as many districts as it has areas, and the same from either system. */
import { settleJoin } from '../../src/model/geo/settle-join.js';
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readGeography } from '../../src/model/geo/read-geography.js';
import type { Polygon, Position } from '../../src/model/geo/shapes.js';
import { degreesFromUtm, utmFromDegrees } from '../../src/model/geo/utm.js';
import type { Area } from '../../src/schema/generated/document.js';
import { neighboursOf } from '../../src/view/map/neighbours.js';
import { placeMap, type PlacedMap } from '../../src/view/map/placed.js';
import { projectMap, type ProjectedMap } from '../../src/view/map/projected.js';
import { absent, readShared } from './shared-data.js';

type Crs = 'WGS84' | 'EPSG:25832';
type File = readonly [file: string, key: string, areas: number, crs: Crs];

const FILES: readonly File[] = [
  ['dk-kommuner.topojson', 'KOMKODE', 99, 'WGS84'],
  ['dk-bornholm-opstillingskredse.geojson', 'OPSTILNAVN', 2, 'WGS84'],
  ['dk-kommuner-hovedstaden-epsg25832.geojson', 'KOMKODE', 28, 'EPSG:25832'],
  ['copenhagen-bydele.geojson', 'name', 10, 'WGS84'],
  ['bremen-ortsteile.geojson', 'name', 88, 'WGS84'],
  ['oslo-bydeler.geojson', 'id', 15, 'WGS84'],
  ['oslo-delbydeler-frogner.geojson', 'id', 8, 'WGS84'],
  ['london-boroughs.topojson', '', 33, 'WGS84'],
];

const WHOLE = { width: 600, height: 500, viewport: { scale: 1, x: 0, y: 0 } };

function draw(
  raw: unknown,
  key: string,
): { readonly map: ProjectedMap; readonly placed: PlacedMap; readonly crs: string } {
  const geography = readGeography(raw, {}, '/geography/data');
  const codeOf = ({ id, properties }: (typeof geography.features)[number]): string =>
    String(
      (key && properties[key]) || id || properties['KOMKODE'] || properties['komkode'] || Object.values(properties)[0],
    );
  const codes = [...new Set(geography.features.map(codeOf))];
  const areas = codes.map((code, index): Area => ({ id: `a${index}`, name: code, code, kind: 'district' }));
  const map = projectMap(areas, areas, { geography, key: key || undefined, settle: settleJoin });
  return { map, placed: placeMap(map, WHOLE), crs: geography.crs ?? '' };
}

const read = (file: string): unknown => JSON.parse(readShared(`geo/${file}`));

describe('shared files of outlines', { skip: absent }, () => {
  for (const [file, key, count, crs] of FILES) {
    it(`${file}: ${count} areas, each with a place in the picture`, () => {
      const { map, placed, crs: found } = draw(read(file), key);
      assert.equal(found, crs);
      assert.equal(placed.areas.length, count);
      assert.equal(placed.around.length, 0);
      for (const { id, d, box } of placed.areas) {
        assert.ok(d.length > 10, id);
        assert.ok(box[0] >= 0 && box[1] >= 0 && box[2] <= WHOLE.width && box[3] <= WHOLE.height, `${id} ${box.join()}`);
      }
      const bordering = map.areas.filter(({ id }) => neighboursOf(map, id).length > 0).length;
      assert.ok(bordering > 0, 'no borders');
    });
  }

  const SYSTEMS = [
    ['copenhagen-bydele.geojson', 'name', 'WGS84', 'EPSG:25832', utmFromDegrees],
    ['dk-kommuner-hovedstaden-epsg25832.geojson', 'KOMKODE', 'EPSG:25832', 'WGS84', degreesFromUtm],
  ] as const;
  for (const [file, key, from, to, turn] of SYSTEMS) {
    it(`${file}: gives the same outline in ${from} as in ${to}, to a thousandth`, () => {
      const raw = read(file) as { features: { geometry: { coordinates: Polygon[] } }[] };
      const other = {
        type: 'FeatureCollection',
        features: raw.features.map((feature) => ({
          ...feature,
          geometry: {
            ...feature.geometry,
            coordinates: feature.geometry.coordinates.map((polygon) =>
              polygon.map((ring) => ring.map(([x, y]) => turn([x, y] as Position))),
            ),
          },
        })),
      };
      const [a, b] = [draw(raw, key), draw(other, key)];
      assert.deepEqual([a.crs, b.crs], [from, to]);
      const size = a.map.extent[2] - a.map.extent[0];
      a.map.areas.forEach(({ rings }, area) => {
        rings.forEach((ring, at) => {
          const same = b.map.areas[area]!.rings[at]!;
          assert.equal(same.length, ring.length);
          ring.forEach((value, index) => assert.ok(Math.abs(value - same[index]!) < size / 1000));
        });
      });
    });
  }
});
