import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { importFile } from '../../src/importers/import-file.js';
import { signedArea, type Polygon, type Position } from '../../src/model/geo/shapes.js';
import type { Imported } from '../../src/importers/imported.js';
import { codesOf, decided, importGood } from './import-helpers.js';

type Pair = readonly [number, number];
const square = ([x, y]: Pair, size = 1): readonly Pair[] => [
  [x, y],
  [x + size, y],
  [x + size, y + size],
  [x, y + size],
  [x, y],
];
const feature = (properties: object, geometry: object, rest: object = {}): object => ({
  type: 'Feature',
  properties,
  geometry,
  ...rest,
});
const polygon = (...rings: readonly unknown[]): object => ({ type: 'Polygon', coordinates: rings });
const collection = (features: readonly object[], rest: object = {}): string =>
  JSON.stringify({ type: 'FeatureCollection', ...rest, features });

interface OutFeature {
  readonly id: string;
  readonly geometry: { readonly type: string; readonly coordinates: readonly unknown[] };
}
const featuresOf = ({ parts }: Imported): readonly OutFeature[] =>
  (parts.geography?.data?.['features'] ?? []) as readonly OutFeature[];
const polygonsOf = ({ geometry }: OutFeature): readonly Polygon[] =>
  geometry.type === 'Polygon'
    ? [geometry.coordinates as unknown as Polygon]
    : (geometry.coordinates as unknown as readonly Polygon[]);

describe('outlines in GeoJSON', () => {
  it('give areas with names and codes, and features that bear the areas’ ids', async () => {
    const imported = await importGood(
      collection([
        feature({ kode: '0101', navn: 'Åparken' }, polygon(square([12, 55]))),
        feature({ kode: '0102', navn: 'Havnen' }, polygon(square([13, 55]))),
      ]),
    );
    assert.deepEqual(imported.parts.areas, [
      { id: 'aaparken', name: 'Åparken', code: '0101' },
      { id: 'havnen', name: 'Havnen', code: '0102' },
    ]);
    assert.deepEqual(
      featuresOf(imported).map(({ id }) => id),
      ['aaparken', 'havnen'],
    );
    assert.equal(imported.parts.geography?.crs, 'WGS84');
  });

  it('are wound as the standard asks, holes the other way, and lose heights and open ends', async () => {
    const clockwise = [...square([12, 55])].reverse().map(([x, y]) => [x, y, -999]);
    const hole = square([12.2, 55.2], 0.5).slice(0, 4);
    const imported = await importGood(collection([feature({ id: 'a' }, polygon(clockwise, hole))]));
    const [outer, inner] = polygonsOf(featuresOf(imported)[0]!)[0]!;
    assert.ok(signedArea(outer!) > 0 && signedArea(inner!) < 0);
    assert.deepEqual(inner!.at(-1), inner![0]);
    assert.ok(outer!.every((position: Position) => position.length === 2));
    assert.deepEqual(decided(imported, 'heights-removed'), { count: 5 });
    assert.deepEqual(decided(imported, 'rewound'), { count: 2 });
  });

  it('in metres are known by the member `crs`, and without it by their size', async () => {
    const outline = [feature({ id: 'a' }, polygon(square([700_000, 6_175_000], 1000)))];
    for (const rest of [{}, { crs: { type: 'name', properties: { name: 'urn:ogc:def:crs:EPSG::25832' } } }]) {
      const imported = await importGood(collection(outline, rest));
      assert.equal(imported.parts.geography?.crs, 'EPSG:25832');
    }
  });

  it('of areas that have only a point give that point in degrees, whatever the file is in', async () => {
    const at = (crs: 'degrees' | 'metres', point: Pair): string =>
      collection([
        feature(
          { id: 'a' },
          polygon(square(crs === 'degrees' ? [12, 55] : [700_000, 6_175_000], crs === 'degrees' ? 1 : 1000)),
        ),
        feature({ id: 'b' }, { type: 'Point', coordinates: point }),
      ]);
    const pointOf = async (text: string): Promise<readonly number[]> => {
      const found = (await importGood(text)).parts.areas?.find(({ id }) => id === 'b')?.point;
      assert.ok(found);
      return found;
    };
    assert.deepEqual(await pointOf(at('degrees', [12.5, 55.25])), [12.5, 55.25]);
    const [longitude, latitude] = await pointOf(at('metres', [701_000, 6_176_000]));
    assert.ok(Math.abs(longitude! - 12.19) < 0.02 && Math.abs(latitude! - 55.69) < 0.02, `${longitude} ${latitude}`);
  });

  it('of areas that have only points are areas without outlines', async () => {
    const { parts } = await importGood(
      collection([
        feature({ kode: '1' }, { type: 'Point', coordinates: [12, 55] }),
        feature({ kode: '2' }, { type: 'MultiPoint', coordinates: [[12.1, 55.1]] }),
      ]),
    );
    assert.deepEqual(
      parts.areas?.map(({ point }) => point),
      [
        [12, 55],
        [12.1, 55.1],
      ],
    );
    assert.equal(parts.geography, undefined);
  });

  it('are told apart by their code, not by what only counts them', async () => {
    const rows = ['nord', 'syd', 'vest'].map((kode, index) =>
      feature({ OBJECTID: index + 1, bydel_id: kode }, polygon(square([12 + index, 55])), { id: index }),
    );
    const { parts } = await importGood(collection(rows));
    assert.deepEqual(
      parts.areas?.map(({ id }) => id),
      ['nord', 'syd', 'vest'],
    );
  });

  it('may stand in collections in the collection, beside what is none', async () => {
    const inner = JSON.parse(collection([feature({ kode: '1' }, polygon(square([12, 55])))])) as object;
    const { parts } = await importGood(collection([inner, null as unknown as object]));
    assert.equal(parts.areas?.length, 1);
  });

  it('in another system are refused by its name', async () => {
    const crs = { type: 'name', properties: { name: 'urn:ogc:def:crs:EPSG::3857' } };
    const [issue] = (
      await importFile(collection([feature({ id: 'a' }, polygon(square([1_300_000, 7_500_000])))], { crs }))
    ).issues;
    assert.deepEqual([issue?.code, issue?.values], ['unknown-crs', { crs: 'urn:ogc:def:crs:EPSG::3857' }]);
    const [unknown] = (await importFile(collection([feature({ id: 'a' }, polygon(square([1_300_000, 7_500_000])))])))
      .issues;
    assert.equal(unknown?.code, 'unknown-crs');
  });

  it('with latitude first are turned', async () => {
    const imported = await importGood(collection([feature({ id: 'a' }, polygon(square([55, 12])))]));
    const [[[x, y] = [0, 0]] = []] = polygonsOf(featuresOf(imported)[0]!)[0]!;
    assert.ok(x < 16 && y > 54, `${x} ${y}`);
    assert.ok(decided(imported, 'axes-swapped'));
  });

  it('of one code become one area', async () => {
    const imported = await importGood(
      collection([
        feature({ KOMKODE: 101, NAVN: 'København' }, polygon(square([12, 55]))),
        feature({ KOMKODE: 101, NAVN: 'København' }, polygon(square([13, 55]))),
      ]),
    );
    assert.equal(featuresOf(imported)[0]?.geometry.type, 'MultiPolygon');
    assert.equal(imported.parts.areas?.[0]?.code, '0101');
    assert.deepEqual(decided(imported, 'joined'), { code: '101', count: 2 });
  });

  it('stand beside points, lines and nothing, which are told', async () => {
    const imported = await importFile(
      collection([
        feature({ id: 'a' }, polygon(square([12, 55]))),
        feature({ id: 'b', navn: 'Skolen' }, { type: 'Point', coordinates: [12.5, 55.5, 3] }),
        feature(
          { id: 'c' },
          {
            type: 'LineString',
            coordinates: [
              [12, 55],
              [13, 55],
            ],
          },
        ),
        feature({ id: 'd' }, null as unknown as object),
        feature({ id: 'e' }, { type: 'GeometryCollection', geometries: [polygon(square([14, 55]))] }),
        feature(
          { id: 'f' },
          polygon([
            [12, 55],
            [12, 'x'],
            [13, 55],
            [12, 55],
          ]),
        ),
      ]),
    );
    assert.deepEqual(
      imported.issues.map(({ code, place, values }) => [code, place.pointer, values['count']]),
      [
        ['bad-coordinates', '/features/5', undefined],
        ['geometry-left-out', undefined, 1],
        ['without-geometry', undefined, 4],
      ],
    );
    assert.deepEqual(
      featuresOf(imported).map(({ id }) => id),
      ['a', 'e'],
    );
    assert.deepEqual(imported.parts.areas?.find(({ id }) => id === 'skolen')?.point, [12.5, 55.5]);
  });

  it('that are none at all fail in words', async () => {
    const lines = collection([
      feature(
        { id: 'a' },
        {
          type: 'LineString',
          coordinates: [
            [12, 55],
            [13, 55],
          ],
        },
      ),
    ]);
    assert.deepEqual(codesOf(await importFile(lines)), ['no-outlines', 'geometry-left-out']);
    assert.deepEqual(codesOf(await importFile('{"type":"FeatureCollection"}')), ['missing-part']);
    assert.deepEqual(codesOf(await importFile('{"type":"FeatureCollection","features":[null, 4, []]}')), [
      'no-outlines',
    ]);
  });
});

/** Two areas that share a wiggly border. */
function neighbours(): string {
  const border = Array.from(
    { length: 101 },
    (_, index): Pair => [12 + (index % 2) * (0.01 + index / 5000), 55 + index / 100],
  );
  const back = [...border].reverse();
  const [left, right] = [
    [...border, [11, 56], [11, 55], border[0]!],
    [...back, [13, 55], [13, 56], back[0]!],
  ];
  return collection([feature({ id: 'left' }, polygon(left)), feature({ id: 'right' }, polygon(right))]);
}

describe('simplified outlines', () => {
  it('still share their border, corner by corner', async () => {
    const whole = await importGood(neighbours());
    const imported = await importGood(neighbours(), { keep: 0.2 });
    const [left, right] = featuresOf(imported).map((one) => polygonsOf(one)[0]![0]!.map(String));
    const shared = left!.filter((position) => right!.includes(position));
    const before = polygonsOf(featuresOf(whole)[0]!)[0]![0]!.length;
    assert.ok(left!.length < before / 2, `${left!.length} of ${before}`);
    assert.ok(shared.length >= left!.length - 3, `${shared.length} of ${left!.length}`);
  });

  it('never lose an area', async () => {
    const features = Array.from({ length: 9 }, (_, index) =>
      feature({ id: `a${index}` }, polygon(square([10 + index * 0.2, 55], 0.1))),
    );
    const imported = await importGood(collection(features), { keep: 0.01 });
    assert.equal(featuresOf(imported).length, 9);
    for (const one of featuresOf(imported)) assert.ok(polygonsOf(one)[0]![0]!.length >= 4);
  });
});

describe('outlines in TopoJSON', () => {
  const topology = {
    type: 'Topology',
    arcs: [
      [
        [12, 55],
        [13, 55],
        [13, 56],
        [12, 56],
        [12, 55],
      ],
    ],
    objects: {
      bydele: {
        type: 'GeometryCollection',
        geometries: [{ type: 'Polygon', id: '01', properties: { navn: 'Nord' }, arcs: [[0]] }],
      },
    },
  };

  it('are unpacked', async () => {
    const imported = await importGood(JSON.stringify(topology));
    assert.deepEqual(imported.parts.areas, [{ id: 'nord', name: 'Nord', code: '01' }]);
    assert.equal(imported.format, 'topojson');
  });

  it('are those of the object with most areas, also where that holds features', async () => {
    const text = JSON.stringify({
      type: 'Topology',
      arcs: [square([12, 55]), square([13, 55])],
      objects: {
        kyst: { type: 'LineString', arcs: [0] },
        bydele: {
          type: 'FeatureCollection',
          features: [0, 1].map((index) => feature({ kode: `k${index}` }, { type: 'Polygon', arcs: [[index]] })),
        },
      },
    });
    const imported = await importGood(text);
    assert.deepEqual(
      imported.parts.areas?.map(({ id }) => id),
      ['k0', 'k1'],
    );
    assert.deepEqual(decided(imported, 'dataset-chosen'), { name: 'bydele', count: 2 });
  });

  it('lose the areas alone whose lines are not in the file', async () => {
    const [first] = topology.objects.bydele.geometries;
    const geometries = [first, { ...first, id: '02', properties: { navn: 'Syd' }, arcs: [[9]] }];
    const imported = await importFile(
      JSON.stringify({ ...topology, objects: { bydele: { ...topology.objects.bydele, geometries } } }),
    );
    assert.deepEqual(
      imported.parts.areas?.map(({ name }) => name),
      ['Nord'],
    );
    assert.deepEqual(
      imported.issues.map(({ code, values }) => [code, values]),
      [['arcs-missing', { count: 1 }]],
    );
  });

  it('that do not hold together fail in words', async () => {
    assert.deepEqual(codesOf(await importFile(JSON.stringify({ ...topology, arcs: [] }))), ['broken-topology']);
    assert.deepEqual(codesOf(await importFile(JSON.stringify({ ...topology, objects: {} }))), ['missing-part']);
    assert.deepEqual(codesOf(await importFile(JSON.stringify({ ...topology, arcs: 'none' }))), ['broken-topology']);
  });
});
