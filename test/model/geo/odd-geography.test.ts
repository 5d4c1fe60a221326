/** Files of outlines with what real files have wrong with them: each is drawn as it was meant, and told. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readPlain } from '../../../src/model/geo/plain-geography.js';
import { readGeography, type ReadGeography } from '../../../src/model/geo/read-geography.js';
import type { Position } from '../../../src/model/geo/shapes.js';
import { utmFromDegrees } from '../../../src/model/geo/utm.js';

type Ring = readonly (readonly number[])[];
const square = (x: number, y: number, size = 0.1): Ring => [
  [x, y],
  [x + size, y],
  [x + size, y + size],
  [x, y + size],
  [x, y],
];
const polygon = (...rings: Ring[]): object => ({ type: 'Polygon', coordinates: rings });
const feature = (id: string, geometry: unknown): object => ({ type: 'Feature', id, properties: {}, geometry });
const collection = (...features: unknown[]): object => ({ type: 'FeatureCollection', features });
const read = (raw: unknown, options: Parameters<typeof readGeography>[1] = {}): ReadGeography =>
  readGeography(raw, options, '/geography/data');
const one = (geometry: unknown): ReadGeography =>
  read(collection(feature('a', geometry), feature('b', polygon(square(12, 55)))));
const codes = ({ issues }: ReadGeography): string[] =>
  issues.map(({ code }) => code).filter((code) => code !== 'geo-crs');
const ringOf = ({ features }: ReadGeography, index = 0): Ring => features[index]!.polygons[0]![0]!;
const utm = (ring: Ring): Ring => ring.map((position) => utmFromDegrees(position as Position));

/** Crosses itself, so that its two halves cancel each other out. */
const CROSSED: Ring = [
  [12, 55],
  [13, 56],
  [13, 55],
  [12, 56],
  [12, 55],
];

describe('outlines that are plain', () => {
  const plain = collection(
    feature('a', polygon(square(12, 55))),
    feature('b', { type: 'MultiPolygon', coordinates: [[square(13, 55)], [[...square(14, 55)].reverse()]] }),
  );

  it('are read the same without the code for odd ones', () => {
    assert.deepEqual(readPlain(plain, {}), read(plain));
    assert.deepEqual(codes(read(plain)), ['geo-rewound']);
  });

  it('are those only: everything else is left to that code', () => {
    const odd: readonly unknown[] = [
      null,
      [],
      { ...plain, type: 'Topology' },
      { ...plain, crs: { type: 'name', properties: { name: 'EPSG:25832' } } },
      collection(),
      collection(feature('a', null)),
      collection(feature('a', { type: 'Point', coordinates: [12, 55] })),
      collection(feature('a', { type: 'MultiPolygon', coordinates: [] })),
      collection(feature('a', polygon())),
      collection(feature('a', polygon(square(12, 55).slice(0, 4)))),
      collection(feature('a', polygon(square(12, 55).map((position) => [...position, 3])))),
      collection(feature('a', polygon(square(12, 55).map((position) => position.map(String) as unknown as number[])))),
      collection(feature('a', polygon(utm(square(12, 55))))),
      collection(feature('a', polygon(square(55, 12)))),
      collection(feature('a', polygon(square(179, -17))), feature('b', polygon(square(-180, -17)))),
      collection(feature('a', polygon(CROSSED))),
    ];
    for (const raw of odd) assert.equal(readPlain(raw, {}), undefined, JSON.stringify(raw)?.slice(0, 200));
    assert.equal(readPlain(plain, { crs: 'EPSG:25832' }), undefined);
  });
});

describe('a file of outlines', () => {
  it('names its coordinate system in any of the ways that are in use', () => {
    const metres = collection(feature('a', polygon(utm(square(12, 55)))));
    const named: readonly unknown[] = [
      ...['urn:ogc:def:crs:EPSG::25832', 'epsg:25832', 'http://www.opengis.net/def/crs/EPSG/0/25832', 'EPSG:32632'].map(
        (name) => ({ type: 'name', properties: { name } }),
      ),
      ...['ETRS89 / UTM zone 32N', 'ETRS_1989_UTM_Zone_32N', 'ETRS89/UTM 32N (EPSG:25832)'].map((name) => ({
        ...{ type: 'name', properties: { name } },
      })),
      { type: 'EPSG', properties: { code: 25832 } },
      { type: 'link', properties: { href: 'http://spatialreference.org/ref/epsg/25832/proj4/' } },
      'EPSG:25832',
    ];
    for (const crs of named) {
      const geography = read({ ...metres, crs });
      assert.equal(geography.crs, 'EPSG:25832', JSON.stringify(crs));
      assert.deepEqual(codes(geography), [], JSON.stringify(crs));
    }
    for (const name of ['OGC:CRS84', 'urn:ogc:def:crs:OGC:1.3:CRS84', 'EPSG:4326', 'EPSG:4258', 'WGS 84', 'ETRS89']) {
      const geography = read({ ...collection(feature('a', polygon(square(12, 55)))), crs: { properties: { name } } });
      assert.deepEqual(codes(geography), [], name);
    }
  });

  it('in another zone, whose numbers are as large, is drawn as it stands', () => {
    const crs = { type: 'name', properties: { name: 'EPSG:25833' } };
    const geography = read({ ...collection(feature('a', polygon(utm(square(12, 55))))), crs });
    assert.equal(geography.crs, undefined);
    assert.deepEqual(codes(geography), ['geo-unknown-crs']);
  });

  it('without a word about metres says that none is there', () => {
    const { issues } = read(collection(feature('a', polygon(utm(square(12, 55))))));
    assert.deepEqual(issues[0]!.values, { written: '', crs: 'EPSG:25832' });
  });

  it('in which some areas have latitude first has only those turned round', () => {
    const geography = read(
      collection(
        feature('a', polygon(square(12, 55))),
        feature('b', polygon(square(12.1, 55).map(([x, y]) => [y!, x!]))),
        feature('c', polygon(square(0, 0))),
      ),
    );
    assert.ok(ringOf(geography, 1).every(([x, y]) => x! > 12 && x! < 13 && y! > 54));
    assert.deepEqual(geography.issues.find(({ code }) => code === 'geo-axes-swapped')!.values, { count: 1 });
  });

  it('with degrees that no earth has is of an unknown system', () => {
    assert.equal(read(collection(feature('a', polygon(square(-120, 110, 30))))).crs, undefined);
  });

  it('on both sides of 180° lies together, whether its outlines are cut, go over, or count on', () => {
    const ways: readonly Ring[][] = [
      [square(179, -17, 1), square(-180, -17, 1)],
      [
        [
          [179, -17],
          [-179, -17],
          [-179, -16],
          [179, -16],
          [179, -17],
        ],
      ],
      [
        [
          [179, -17],
          [181, -17],
          [181, -16],
          [179, -16],
          [179, -17],
        ],
      ],
    ];
    for (const rings of ways) {
      const geography = read(
        collection(
          feature('a', { type: 'MultiPolygon', coordinates: rings.map((ring) => [ring]) }),
          feature('b', polygon(square(-179.5, -18, 1))),
          feature('c', { type: 'Point', coordinates: [178.5, -18] }),
        ),
      );
      const longitudes = [
        ...geography.features.flatMap(({ polygons }) => polygons.flat(2).map(([x]) => x)),
        geography.features[2]!.point![0],
      ];
      assert.ok(Math.max(...longitudes) - Math.min(...longitudes) <= 3.5, longitudes.join());
      assert.ok(codes(geography).includes('geo-meridian'));
    }
  });

  it('may be a list of features, collections in collections, or one geometry', () => {
    const features = [feature('a', polygon(square(12, 55)))];
    assert.equal(read(features).features.length, 1);
    assert.equal(read(collection(collection(...features), null, 7)).features.length, 1);
    assert.equal(read(polygon(square(12, 55))).features.length, 1);
  });
});

describe('an outline', () => {
  it('that is a MultiPoint is one of its points, near their middle', () => {
    const geography = one({
      type: 'MultiPoint',
      coordinates: [
        [12, 55],
        [12.2, 55],
        [12.1, 55],
        [12.9, 55.2],
      ],
    });
    assert.deepEqual(geography.features[0]!.point, [12.2, 55]);
    assert.deepEqual(codes(geography), []);
  });

  it('that crosses itself so that nothing is left stays, and one that is a line becomes a point', () => {
    const crossed = one(polygon(CROSSED));
    assert.equal(crossed.features[0]!.polygons.length, 1);
    assert.deepEqual(codes(crossed), ['geo-flat']);
    const line = one(
      polygon([
        [12, 55],
        [12.3, 55.1],
        [12.6, 55.2],
        [12, 55],
      ]),
    );
    assert.deepEqual(line.features[0]!.point, [12, 55]);
    assert.deepEqual(codes(line), ['geo-flat']);
    const metres = utm([
      [12, 55],
      [12.1, 55.1],
      [12, 55],
      [12, 55],
    ]);
    assert.equal(
      read(collection(feature('a', polygon(metres)), feature('b', polygon(utm(square(12, 55)))))).features[0]!.polygons
        .length,
      0,
    );
  });

  it('that is open or runs the other way round is closed and turned, and that is told', () => {
    const geography = one(polygon([...square(12, 55)].reverse().slice(1)));
    assert.deepEqual(codes(geography), ['geo-unclosed', 'geo-rewound']);
    assert.deepEqual(ringOf(geography)[0], ringOf(geography).at(-1));
  });

  it('that is the world with a hole is the hole', () => {
    const world: Ring = [
      [-180, -90],
      [180, -90],
      [180, 90],
      [-180, 90],
      [-180, -90],
    ];
    const ring = ringOf(one(polygon(world, square(12, 55.1))));
    assert.ok(ring.every(([x, y]) => x! >= 12 && x! < 13 && y! > 55));
  });

  it('loses a part with a bad position, and keeps its other parts', () => {
    const bad = [
      [12, null],
      [1, 2],
      [2, 3],
      [12, null],
    ] as unknown as Ring;
    const geography = one({ type: 'MultiPolygon', coordinates: [[square(12, 55.1)], [bad]] });
    assert.equal(geography.features[0]!.polygons.length, 1);
    assert.deepEqual(codes(geography), ['geo-bad-positions']);
  });
});

describe('a topology', () => {
  const arcs = [square(12, 55), square(12.1, 55), square(12.2, 55)];
  const area = (id: string | undefined, arc: number): object => ({ type: 'Polygon', ...(id && { id }), arcs: [[arc]] });
  const of = (objects: object, more: object = {}): object => ({ type: 'Topology', arcs, objects, ...more });
  const idsOf = ({ features }: ReadGeography): string[] =>
    features.filter(({ polygons, point }) => polygons.length || point).map(({ id }) => id);

  it('of several objects gives the one with most areas, and says which', () => {
    const geography = read(
      of({
        kyst: { type: 'GeometryCollection', geometries: [{ type: 'LineString', arcs: [0] }] },
        land: area('dk', 0),
        bydele: { type: 'GeometryCollection', geometries: [area('a', 0), area('b', 1)] },
      }),
    );
    assert.deepEqual(idsOf(geography), ['a', 'b']);
    assert.deepEqual(codes(geography), ['geo-object-chosen']);
  });

  it('whose objects are single areas gives them all, by their names', () => {
    assert.deepEqual(idsOf(read(of({ nord: area(undefined, 0), syd: area(undefined, 1) }))), ['nord', 'syd']);
  });

  it('may hold collections in collections, and features', () => {
    const geometries = [area('a', 0), area('b', 1)];
    const nested = {
      type: 'GeometryCollection',
      geometries: [{ type: 'GeometryCollection', geometries }, area('c', 2)],
    };
    assert.deepEqual(idsOf(read(of({ x: nested }))), ['a', 'b', 'c']);
    const features = geometries.map((geometry) => ({ ...feature('', geometry), id: (geometry as { id: string }).id }));
    assert.deepEqual(idsOf(read(of({ x: collection(...features) }))), ['a', 'b']);
  });

  it('has its several points where they lie, quantised or not', () => {
    const points = {
      type: 'MultiPoint',
      id: 'a',
      coordinates: [
        [1, 2],
        [1, 2],
      ],
    };
    const transform = { scale: [0.1, 0.1], translate: [12, 55] };
    assert.deepEqual(read(of({ x: points }, { arcs: [], transform })).features[0]!.point, [12.1, 55.2]);
    assert.deepEqual(
      read(of({ x: { ...points, coordinates: [[12, 55]] } }, { transform: null })).features[0]!.point,
      [12, 55],
    );
  });
});
