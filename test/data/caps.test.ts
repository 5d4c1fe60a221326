import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { DEFAULT_CAPS, checkCaps, passed, resolveCaps } from '../../src/data/caps.js';

const nested = (depth: number): unknown => JSON.parse('['.repeat(depth) + ']'.repeat(depth));

describe('Caps', () => {
  test('can be lowered', () => {
    assert.equal(resolveCaps({ depth: 8 }).depth, 8);
    assert.equal(resolveCaps({ observations: 0 }).observations, 0);
  });

  test('cannot be raised, nor taken away', () => {
    for (const wish of [33, Infinity, NaN, -1, undefined]) {
      assert.deepEqual(resolveCaps({ depth: wish as number }), DEFAULT_CAPS, String(wish));
    }
    assert.deepEqual(resolveCaps(), DEFAULT_CAPS);
  });
});

describe('Checking caps', () => {
  test('lets a document through that keeps them all', () => {
    assert.equal(checkCaps({ version: '1.0', areas: [{ id: 'a' }] }, DEFAULT_CAPS), undefined);
    assert.equal(checkCaps('text', DEFAULT_CAPS), undefined);
    assert.equal(checkCaps(null, DEFAULT_CAPS), undefined);
  });

  test('counts the outermost level', () => {
    assert.equal(checkCaps(nested(32), DEFAULT_CAPS), undefined);
    assert.deepEqual(checkCaps(nested(33), DEFAULT_CAPS)?.values, { limit: 32 });
  });

  test('takes 100,000 levels as easily as 33', () => {
    assert.equal(checkCaps(nested(100_000), DEFAULT_CAPS)?.code, 'too-deep');
  });

  test('ends with an object that holds itself', () => {
    const circle: unknown[] = [];
    circle.push(circle);
    assert.equal(checkCaps(circle, DEFAULT_CAPS)?.code, 'too-deep');
  });

  test('ends with an object that holds one part more often than any text could', () => {
    let bomb: unknown[] = [];
    for (let level = 0; level < 20; level += 1) bomb = Array<unknown>(10).fill(bomb);
    assert.equal(checkCaps(bomb, { ...DEFAULT_CAPS, bytes: 100_000 })?.code, 'too-large');
  });

  test('ends with a list that is longer than any text could hold', () => {
    assert.equal(checkCaps(Array(1e9), DEFAULT_CAPS)?.code, 'too-large');
  });

  for (const part of ['observations', 'initiatives', 'actors', 'ties'] as const) {
    test(`counts ${part}`, () => {
      const caps = { ...DEFAULT_CAPS, [part]: 2 };
      assert.equal(checkCaps({ [part]: [{}, {}] }, caps), undefined);
      const found = checkCaps({ [part]: [{}, {}, {}] }, caps);
      assert.equal(found?.pointer, `/${part}`);
      assert.deepEqual(found.values, { what: part, count: 3, limit: 2 });
    });
  }

  test('counts the rows of a table of observations', () => {
    const caps = { ...DEFAULT_CAPS, observations: 1 };
    assert.equal(checkCaps({ observations: { columns: [], rows: [[], []] } }, caps)?.code, 'too-many');
  });

  test('counts coordinates among the values and the depth, and looks into those that hold more than numbers', () => {
    const ring = [
      [1, 2],
      [3, 4, 5],
      [6, 7, { deep: [{}] }],
    ];
    const outline = { geography: { data: { coordinates: ring } } };
    assert.equal(checkCaps(outline, { ...DEFAULT_CAPS, coordinates: 3 }), undefined);
    assert.equal(checkCaps(outline, { ...DEFAULT_CAPS, coordinates: 2 })?.code, 'too-many');
    assert.equal(checkCaps(outline, { ...DEFAULT_CAPS, depth: 8 }), undefined);
    assert.equal(checkCaps(outline, { ...DEFAULT_CAPS, depth: 7 })?.code, 'too-deep');
    const plain = { geography: { data: { coordinates: [[1, 2]] } } };
    assert.equal(checkCaps(plain, { ...DEFAULT_CAPS, depth: 5 }), undefined);
    assert.equal(checkCaps(plain, { ...DEFAULT_CAPS, depth: 4 })?.code, 'too-deep');
  });

  test('counts coordinates, whichever way outlines nest them', () => {
    const outline = {
      type: 'Polygon',
      coordinates: [
        [
          [10, 56],
          [10, 57],
          [11, 57],
          [10, 56],
        ],
      ],
    };
    assert.equal(checkCaps({ geography: { data: outline } }, { ...DEFAULT_CAPS, coordinates: 4 }), undefined);
    const found = checkCaps({ geography: { data: outline } }, { ...DEFAULT_CAPS, coordinates: 3 });
    assert.deepEqual(found?.values, { what: 'coordinates', count: 4, limit: 3 });
    assert.equal(found.pointer, '/geography');
  });

  test('walks no outlines that are read already, for new figures on them, and the rest of the document every time', () => {
    let reads = 0;
    const features = [
      {
        type: 'Feature',
        get properties() {
          reads += 1;
          return {};
        },
        geometry: { type: 'Point', coordinates: [9, 55] },
      },
    ];
    const geography = { data: { type: 'FeatureCollection', features } };
    const check = (rest: object): string | undefined => checkCaps({ geography, ...rest }, DEFAULT_CAPS)?.code;
    assert.equal(check({}), undefined);
    assert.equal(reads, 1);
    passed.add(features);
    assert.equal(check({ areas: [{ id: 'a', name: 'A' }] }), undefined);
    assert.equal(reads, 1);
    assert.equal(check({ areas: nested(33) }), 'too-deep');
  });
});
