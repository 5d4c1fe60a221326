import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { neighboursOf } from '../../../src/view/map/neighbours.js';
import type { ProjectedArea, ProjectedMap } from '../../../src/view/map/projected.js';

/** Some hundred metres on the earth, in radians. */
const STEP = 1e-4;

/** A square by its column and row. */
function square(id: string, column: number, row: number): ProjectedArea {
  const [left, top, right, bottom] = [column * STEP, row * STEP, (column + 1) * STEP, (row + 1) * STEP];
  const ring = Float64Array.of(left, top, right, top, right, bottom, left, bottom, left, top);
  return { id, rings: [ring], extent: [left, top, right, bottom] };
}

function mapOf(...areas: ProjectedArea[]): ProjectedMap {
  return { areas, around: [], extent: [0, 0, 9 * STEP, 9 * STEP], project: ([x, y]) => [x, y], issues: [] };
}

describe('neighboursOf', () => {
  const map = mapOf(
    square('middle', 1, 1),
    square('east', 2, 1),
    square('south', 1, 2),
    square('corner', 2, 2),
    square('far', 7, 7),
  );

  it('finds those that share two corners, and not those that share one', () => {
    assert.deepEqual(neighboursOf(map, 'middle'), ['east', 'south']);
    assert.deepEqual(neighboursOf(map, 'corner'), ['east', 'south']);
    assert.deepEqual(neighboursOf(map, 'far'), []);
  });

  it('knows none of an area that is not on the map, or is a point', () => {
    const point: ProjectedArea = { id: 'point', rings: [], extent: [STEP, STEP, STEP, STEP], point: [STEP, STEP] };
    assert.deepEqual(neighboursOf(map, 'nowhere'), []);
    assert.deepEqual(neighboursOf(mapOf(square('middle', 1, 1), point), 'point'), []);
  });

  it('takes corners some centimetres apart for one', () => {
    const beside = square('beside', 2, 1);
    const moved = { ...beside, rings: beside.rings.map((ring) => ring.map((value) => value + 1e-9)) };
    assert.deepEqual(neighboursOf(mapOf(square('middle', 1, 1), moved), 'middle'), ['beside']);
  });

  it('looks at the outlines of those near by only', () => {
    const far: ProjectedArea = {
      ...square('far', 7, 7),
      get rings(): never {
        throw new Error('read for nothing');
      },
    };
    assert.deepEqual(neighboursOf(mapOf(square('middle', 1, 1), square('east', 2, 1), far), 'middle'), ['east']);
  });
});
