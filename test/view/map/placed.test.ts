import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readGeography } from '../../../src/model/geo/read-geography.js';
import type { Area } from '../../../src/schema/generated/document.js';
import { placeMap, type PlacedMap } from '../../../src/view/map/placed.js';
import { projectMap } from '../../../src/view/map/projected.js';
import { box } from '../../helpers/map-of.js';

const area = (id: string, point?: readonly [number, number]): Area =>
  ({ id, name: id, kind: 'district', ...(point && { point }) }) as Area;

function place(areas: readonly Area[], outlines: Readonly<Record<string, unknown>>): PlacedMap {
  const features = Object.entries(outlines).map(([id, coordinates]) => ({
    type: 'Feature',
    id,
    properties: {},
    geometry: { type: 'MultiPolygon', coordinates },
  }));
  const geography = readGeography({ type: 'FeatureCollection', features }, {}, '/geography/data');
  return placeMap(projectMap(areas, areas, { geography, key: undefined }), {
    width: 300,
    height: 300,
    viewport: { scale: 1, x: 0, y: 0 },
  });
}

describe('a placed map', () => {
  it('has room for whole discs at its edges', () => {
    const { areas } = place([area('a'), area('b', [12, 56])], { a: [[box(12, 55, 0.5)]] });
    const { x, y, isPoint } = areas[1]!;
    assert.ok(isPoint && x >= 14 && y >= 14 && x <= 286 && y <= 286, `${x} ${y}`);
  });

  it('shows each of an area’s islets that are all too small to be drawn, where it lies', () => {
    const islets = [12, 12.2, 12.4].map((x) => [box(x, 55.4, 0.00001)]);
    const { areas } = place([area('a'), area('b')], { a: [[box(12, 55, 0.3)]], b: islets });
    const starts = areas[1]!.d.match(/M[^h]+/g)!.map((start) => Number(/M([\d.]+)/.exec(start)![1]));
    assert.equal(starts.length, 3);
    assert.ok(starts[1]! - starts[0]! > 50 && starts[2]! - starts[1]! > 50, starts.join());
  });

  it('leaves out points in degrees where the outlines stand in a system of their own', () => {
    const far = box(700_000, 100_000, 1000);
    const { areas } = place([area('a'), area('b', [12, 55])], { a: [[far]] });
    assert.deepEqual(
      areas.map(({ id }) => id),
      ['a'],
    );
    assert.ok(areas[0]!.box[2] - areas[0]!.box[0] > 200);
  });
});
