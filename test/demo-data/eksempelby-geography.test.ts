import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { EKSEMPELBY, readDemoFile } from './demo-documents.js';

type XY = readonly [number, number];

interface Feature {
  readonly properties: { readonly bydel_id: string };
  readonly geometry: { readonly type: string; readonly coordinates: readonly (readonly XY[])[] };
}

const FEATURES = (JSON.parse(readDemoFile('eksempelby.geojson')) as { features: readonly Feature[] }).features;
const RINGS = FEATURES.map(({ geometry }) => geometry.coordinates[0] ?? []);

type Segment = readonly [XY, XY];

function segmentsOf(ring: readonly XY[]): Segment[] {
  return ring.slice(1).map((to, index) => [ring[index]!, to]);
}

/** Twice the area of the triangle; above zero where the turn is to the left. */
function turn([ax, ay]: XY, [bx, by]: XY, [cx, cy]: XY): number {
  return (bx - ax) * (cy - ay) - (by - ay) * (cx - ax);
}

function cross([a, b]: Segment, [c, d]: Segment): boolean {
  return turn(a, b, c) * turn(a, b, d) < 0 && turn(c, d, a) * turn(c, d, b) < 0;
}

/** Even–odd rule. */
function isInside([x, y]: XY, ring: readonly XY[]): boolean {
  const crossings = segmentsOf(ring).filter(
    ([[ax, ay], [bx, by]]) => ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax,
  );
  return crossings.length % 2 === 1;
}

describe('eksempelby.geojson', () => {
  it('has one polygon for each district, under the key that the document names', () => {
    const districts = EKSEMPELBY.areas?.filter(({ kind }) => kind === 'district').map(({ id }) => id);
    assert.deepEqual(
      FEATURES.map(({ properties }) => properties.bydel_id),
      districts,
    );
    assert.equal(EKSEMPELBY.geography?.key, 'bydel_id');
    assert.ok(FEATURES.every(({ geometry }) => geometry.type === 'Polygon' && geometry.coordinates.length === 1));
  });

  it('closes its rings and runs them counter-clockwise, in degrees', () => {
    for (const ring of RINGS) {
      assert.deepEqual(ring[0], ring.at(-1));
      const area = segmentsOf(ring).reduce((sum, [[ax, ay], [bx, by]]) => sum + ax * by - bx * ay, 0);
      assert.ok(area > 0);
      assert.ok(ring.every(([x, y]) => x > 11 && x < 12 && y > 56 && y < 57));
    }
  });

  it('crosses no border with itself or another', () => {
    const segments = RINGS.flatMap(segmentsOf);
    for (const [index, first] of segments.entries()) {
      assert.ok(!segments.slice(index + 1).some((second) => cross(first, second)), `border at ${String(first[0])}`);
    }
  });

  it('shares the borders between neighbours point by point', () => {
    const walked = new Map<string, number>();
    for (const [from, to] of RINGS.flatMap(segmentsOf)) {
      const way = `${from.join()} ${to.join()}`;
      walked.set(way, (walked.get(way) ?? 0) + 1);
    }
    assert.ok([...walked.values()].every((count) => count === 1));
    const shared = [...walked.keys()].filter((way) => walked.has(way.split(' ').reverse().join(' ')));
    assert.ok(shared.length > walked.size / 2);
    const coast = [...walked.keys()].filter((way) => !shared.includes(way)).map((way) => way.split(' '));
    assert.deepEqual(coast.map(([from]) => from).sort(), coast.map(([, to]) => to).sort());
  });

  it('holds the point of each district', () => {
    const points = new Map(EKSEMPELBY.areas?.map(({ id, point }) => [id, point]));
    for (const [index, { properties }] of FEATURES.entries()) {
      assert.ok(isInside(points.get(properties.bydel_id)!, RINGS[index]!), properties.bydel_id);
    }
  });
});
