import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { joinAreas as joinExactly, type Joined, type JoinOptions } from '../../../src/model/geo/join-areas.js';
import { readGeography, type ReadGeography } from '../../../src/model/geo/read-geography.js';
import { settleJoin } from '../../../src/model/geo/settle-join.js';
import { degreesFromUtm, utmFromDegrees } from '../../../src/model/geo/utm.js';
import type { Area } from '../../../src/schema/generated/document.js';

type Ring = readonly (readonly number[])[];
const SQUARE: Ring = [
  [12, 55],
  [12.1, 55],
  [12.1, 55.1],
  [12, 55.1],
  [12, 55],
];
const feature = (id: string, geometry: unknown, properties: object = {}): object => ({
  type: 'Feature',
  id,
  properties,
  geometry,
});
const polygon = (ring: Ring): object => ({ type: 'Polygon', coordinates: [ring] });
const collection = (...features: object[]): object => ({ type: 'FeatureCollection', features });
const read = (raw: unknown, options: Parameters<typeof readGeography>[1] = {}): ReadGeography =>
  readGeography(raw, options, '/geography/data');
const codes = ({ issues }: { readonly issues: ReadGeography['issues'] }): string[] => issues.map(({ code }) => code);
const joinAreas = (areas: readonly Area[], features: ReadGeography['features'], options: JoinOptions): Joined =>
  joinExactly(areas, features, options, settleJoin);
const area = (id: string, rest: Partial<Area> = {}): Area => ({ id, name: id.toUpperCase(), ...rest });

/** Metres along the ellipsoid from the equator, summed up piece by piece. */
function meridianTo(latitude: number): number {
  const flattening = 1 / 298.257222101;
  const e2 = flattening * (2 - flattening);
  const steps = 20_000;
  const step = ((latitude / 180) * Math.PI) / steps;
  let sum = 0;
  for (let index = 0; index < steps; index += 1) {
    sum += (6_378_137 * (1 - e2) * step) / (1 - e2 * Math.sin((index + 0.5) * step) ** 2) ** 1.5;
  }
  return sum;
}

describe('UTM zone 32', () => {
  it('has the length of the meridian in metres, and gives the same degrees back', () => {
    const [easting, northing] = utmFromDegrees([9, 56]);
    assert.ok(Math.abs(easting - 500_000) < 1e-6);
    assert.ok(Math.abs(northing - 0.9996 * meridianTo(56)) < 0.01, String(northing));
    for (const place of [
      [8.1, 55.5],
      [12.5758, 55.6814],
      [15.1, 55.1],
      [-0.1, 51.5],
    ] as const) {
      const [x, y] = degreesFromUtm(utmFromDegrees(place));
      assert.ok(Math.hypot(x - place[0], y - place[1]) < 1e-8, `${x} ${y}`);
    }
  });
});

describe('a geography', () => {
  it('in metres comes to lie where it lies in degrees, and it is said', () => {
    const metres = SQUARE.map((position) => utmFromDegrees(position as [number, number]));
    const geography = read(collection(feature('a', polygon(metres))), { crs: 'EPSG:25832' });
    assert.deepEqual(codes(geography), ['geo-crs']);
    const ring = geography.features[0]!.polygons[0]![0]!;
    ring.forEach(([x, y], index) => {
      assert.ok(Math.hypot(x - SQUARE[index]![0]!, y - SQUARE[index]![1]!) < 1e-8);
    });
  });

  it('is read by its numbers where the document names the other system', () => {
    const metres = SQUARE.map((position) => utmFromDegrees(position as [number, number]));
    assert.ok(codes(read(collection(feature('a', polygon(metres))), { crs: 'WGS84' })).includes('geo-crs-differs'));
    const degrees = read(collection(feature('a', polygon(SQUARE))), { crs: 'EPSG:25832' });
    assert.equal(degrees.crs, 'WGS84');
    assert.ok(codes(degrees).includes('geo-crs-differs'));
  });

  it('with latitude first is turned round', () => {
    const swapped = SQUARE.map(([x, y]) => [y!, x!]);
    const geography = read(collection(feature('a', polygon(swapped))));
    assert.ok(codes(geography).includes('geo-axes-swapped'));
    assert.deepEqual(geography.features[0]!.polygons[0]![0]!.map(([x]) => x).sort()[0], 12);
  });

  it('keeps what can be drawn of mixed, empty and broken geometries, and tells of the rest', () => {
    const geography = read(
      collection(
        feature('a', polygon(SQUARE.map((position) => [...position, -999]))),
        feature('b', null),
        feature('c', { type: 'LineString', coordinates: SQUARE }),
        feature('d', { type: 'Point', coordinates: [12, 55] }),
        feature('e', polygon([['x', 1] as unknown as number[], [1, 2], [1, 3], [2, 2]])),
        feature('f', {
          type: 'GeometryCollection',
          geometries: [polygon(SQUARE), { type: 'Point', coordinates: [12, 55] }],
        }),
      ),
    );
    assert.deepEqual(codes(geography).sort(), [
      'geo-bad-positions',
      'geo-crs',
      'geo-empty',
      'geo-heights',
      'geo-other-shape',
    ]);
    const [a, , , d, , f] = geography.features;
    assert.equal(a!.polygons.length, 1);
    assert.deepEqual(d!.point, [12, 55]);
    assert.equal(f!.polygons.length, 1);
  });

  it('of anything else gives no features and says so', () => {
    for (const raw of [
      undefined,
      null,
      7,
      'x',
      [],
      {},
      { type: 'Topology' },
      { type: 'FeatureCollection', features: 'x' },
    ]) {
      assert.deepEqual(codes(read(raw)), ['geo-no-features'], JSON.stringify(raw));
    }
  });

  it('reads the arcs of a topology, backwards too, and leaves out what lacks one', () => {
    const topology = {
      type: 'Topology',
      transform: { scale: [0.1, 0.1], translate: [12, 55] },
      arcs: [
        [
          [0, 0],
          [1, 0],
          [0, 1],
        ],
        [
          [0, 0],
          [0, 1],
          [1, 0],
        ],
      ],
      objects: {
        bydele: {
          type: 'GeometryCollection',
          geometries: [
            { type: 'Polygon', id: 'a', arcs: [[0, -2]] },
            { type: 'Polygon', id: 'b', arcs: [[7]] },
          ],
        },
      },
    };
    const geography = read(topology, { object: 'sogne' });
    assert.deepEqual(codes(geography).slice(0, 2), ['geo-broken-arcs', 'geo-no-object']);
    const ring = geography.features[0]!.polygons[0]![0]!;
    assert.equal(ring.length, 5);
    assert.equal(geography.features[1]!.polygons.length, 0);
  });
});

describe('areas and outlines', () => {
  const outlines = (ids: readonly string[], key?: string): ReadGeography['features'] =>
    read(
      collection(...ids.map((id) => feature(key ? '' : id, polygon(SQUARE), key ? { [key]: id, farve: 'rød' } : {}))),
    ).features;

  it('meet by id, code, name, and by what is alike but for capitals and zeros', () => {
    const areas = [area('nord'), area('syd', { code: '0101' }), area('vest', { name: { da: 'Vestbyen' } })];
    const { shapes, rest, issues } = joinAreas(areas, outlines(['nord', '101', 'vestbyen']), {
      expected: areas,
      pointer: '/geography',
    });
    assert.deepEqual([...shapes.keys()], ['nord', 'syd', 'vest']);
    assert.equal(rest.length, 0);
    assert.deepEqual(codes({ issues }), ['geo-codes-padded', 'geo-names-alike']);
    assert.equal(issues[1]!.values['examples'], 'vestbyen → vest');
  });

  it('that do not meet are told in both directions', () => {
    const areas = [area('nord'), area('syd'), area('havn', { point: [12, 55] })];
    const { rest, issues } = joinAreas(areas, outlines(['nord', 'ukendt']), { expected: areas, pointer: '/geography' });
    assert.equal(rest.length, 1);
    assert.deepEqual(codes({ issues }), ['geo-areas-unmatched', 'geo-features-unmatched']);
    assert.deepEqual(issues[0]!.values, { count: 1, examples: 'syd' });
  });

  it('that have no name at all are counted each', () => {
    const { issues } = joinAreas([area('nord')], outlines(['', '', 'ukendt', 'ukendt']), {
      ...{ expected: [], pointer: '/geography' },
    });
    assert.deepEqual(issues[0]!.values, { count: 3, key: 'id', examples: 'ukendt, ?, ?', meant: '' });
  });

  it('find the key by themselves where the document names none, or a wrong one', () => {
    const areas = [area('nord'), area('syd')];
    const options = { expected: areas, pointer: '/geography' };
    assert.equal(joinAreas(areas, outlines(['nord', 'syd'], 'bydel'), options).shapes.size, 2);
    const { shapes, issues } = joinAreas(areas, outlines(['nord', 'syd'], 'bydel'), { ...options, key: 'nr' });
    assert.equal(shapes.size, 2);
    assert.deepEqual(issues[0]!.values, { key: 'nr', used: 'bydel' });
  });

  it('of one area in several features are put together, the same one once, and it is told', () => {
    const areas = [area('nord')];
    const others = read(collection(feature('nord', polygon(SQUARE.map(([x, y]) => [x! + 1, y!]))))).features;
    const all = [...outlines(['nord', 'nord']), ...others];
    const { shapes, issues } = joinAreas(areas, all, { expected: areas, pointer: '' });
    assert.equal(shapes.get('nord')!.polygons.length, 2);
    assert.deepEqual(codes({ issues }), ['geo-joined']);
  });

  it('whose names differ in capitals, spaces, signs and Danish letters meet, and it is told', () => {
    const areas = [area('noerre-aaby'), area('syd-by'), area('oest', { name: 'Øst' }), area('vest', { code: '151' })];
    const { shapes, rest, issues } = joinAreas(areas, outlines(['Nørre Åby', 'SYD_BY', 'ØST', '151.0']), {
      ...{ expected: areas, pointer: '/geography' },
    });
    assert.deepEqual([...shapes.keys()].sort(), ['noerre-aaby', 'oest', 'syd-by', 'vest']);
    assert.equal(rest.length, 0);
    assert.deepEqual(codes({ issues }), ['geo-codes-padded', 'geo-names-alike']);
    assert.equal(issues[1]!.severity, 'info');
  });

  it('that are alike meet only where no other outline bears the exact name, and no two areas are alike', () => {
    const areas = [area('nord', { name: 'Nordparken' }), area('syd-by'), area('sydby')];
    const { shapes, rest } = joinAreas(areas, outlines(['nord', 'NORD', 'Syd By']), { expected: areas, pointer: '' });
    assert.deepEqual([...shapes.keys()], ['nord']);
    assert.equal(rest.length, 2);
  });

  it('that are not alike enough are told with what was perhaps meant', () => {
    const areas = [area('nordhavn'), area('syd', { code: '101' })];
    const { issues } = joinAreas(areas, outlines(['nordhaven', 'DK-101', 'x']), { expected: areas, pointer: '' });
    assert.equal(issues.at(-1)!.values['meant'], 'nordhaven → nordhavn, DK-101 → syd');
  });

  it('do not meet by an id that only counts, where a property knows them all', () => {
    const areas = ['nord', 'syd', 'vest'].map((id, index) => area(id, { code: String(index) }));
    const features = areas.map(({ id }, index) => feature(String(index + 1), polygon(SQUARE), { bydel: id }));
    const { shapes } = joinAreas(areas, read(collection(...features)).features, { expected: areas, pointer: '' });
    assert.equal(shapes.size, 3);
  });
});
