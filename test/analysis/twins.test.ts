import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { findTwins, meanOf } from '../../src/analysis/twins.js';
import type { Model } from '../../src/model/model.js';
import { parsePeriod } from '../../src/model/period.js';
import { districtModel } from '../helpers/district-document.js';

const PLACES = ['a', 'b', 'c', 'd'];

function modelOf(values: Readonly<Record<string, readonly (number | null)[]>>): Model {
  return districtModel({
    areas: PLACES.map((id) => ({ id, name: id.toUpperCase(), kind: 'district' })),
    indicators: Object.keys(values).map((id) => ({ id, label: id, unit: 'percent', direction: 'higher-is-worse' })),
    observations: Object.entries(values).flatMap(([indicator, list]) =>
      list.map((value, index) => ({
        indicator,
        area: PLACES[index]!,
        period: '2024',
        value,
        missing: value === null ? 'suppressed' : null,
      })),
    ),
  });
}

const close = (value: number, to: number): void => assert.ok(Math.abs(value - to) < 1e-9, `${value} is not ${to}`);
const VALUES = { x: [10, 20, 30, 40], y: [5, 5, 9, 1] };

describe('the distance between districts', () => {
  it('is the sum by hand, scaled by range', () => {
    const model = modelOf(VALUES);
    const { twins } = findTwins(model, { area: model.areas.get('a')!, scale: 'range' });
    // x: range 30, y: range 8. b: (10/30)² = 0.1111; c: (20/30)² + (4/8)² = 0.4444 + 0.25; d: 1 + (4/8)² = 1.25. Each over 2.
    assert.deepEqual(
      twins.map(({ area }) => area.id),
      ['b', 'c', 'd'],
    );
    close(twins[0]!.distance, Math.sqrt(1 / 9 / 2));
    close(twins[1]!.distance, Math.sqrt((4 / 9 + 1 / 4) / 2));
    close(twins[2]!.distance, Math.sqrt(1.25 / 2));
    close(twins[1]!.parts[0]!.share, 4 / 9 / (4 / 9 + 1 / 4));
    close(twins[1]!.parts[0]!.share + twins[1]!.parts[1]!.share, 1);
  });

  it('is the sum by hand, scaled by standard deviation and weighted', () => {
    const model = modelOf(VALUES);
    const { twins } = findTwins(model, { area: model.areas.get('a')!, scale: 'z', weights: [3, 1] });
    // x: mean 25, variance (225 + 25 + 25 + 225) / 4 = 125. y: mean 5, variance (0 + 0 + 16 + 16) / 4 = 8.
    const c = twins.find(({ area }) => area.id === 'c')!;
    close(c.distance, Math.sqrt((3 * (400 / 125) + 1 * (16 / 8)) / 4));
    close(c.parts[0]!.share, (3 * (400 / 125)) / (3 * (400 / 125) + 2));
  });

  it('leaves a variable out at weight 0, and where all districts are alike', () => {
    const model = modelOf({ ...VALUES, z: [3, 3, 3, 3] });
    const all = findTwins(model, { area: model.areas.get('a')!, weights: [1, 0, 1] });
    assert.deepEqual(
      all.variables.map(({ indicator }) => indicator.id),
      ['x', 'z'],
    );
    assert.equal(all.twins[0]!.parts[1]!.share, 0);
  });

  it('is never told of a district with a hidden figure, nor by a variable that the district itself hides', () => {
    const model = modelOf({ x: [10, 20, null, 40], y: [null, 5, 9, 1] });
    const { twins, left, variables, unused } = findTwins(model, { area: model.areas.get('a')! });
    assert.deepEqual(
      twins.map(({ area }) => area.id),
      ['b', 'd'],
    );
    assert.deepEqual(
      left.map(({ id }) => id),
      ['c'],
    );
    assert.deepEqual(
      variables.map(({ indicator }) => indicator.id),
      ['x'],
    );
    assert.deepEqual(
      unused.map(({ id }) => id),
      ['y'],
    );
  });

  it('gives nothing without a variable', () => {
    const model = modelOf({ x: [null, 20, 30, 40] });
    assert.deepEqual(findTwins(model, { area: model.areas.get('a')! }).twins, []);
  });
});

describe('the mean of the nearest', () => {
  it('is plain, and is not told where one of the figures is hidden', () => {
    const model = modelOf({ x: [10, 20, null, 40] });
    const areas = (...ids: string[]) => ids.map((id) => model.areas.get(id)!);
    const period = parsePeriod('2024')!;
    assert.equal(meanOf(model, { areas: areas('a', 'b', 'd'), indicator: 'x', period }), 70 / 3);
    assert.equal(meanOf(model, { areas: areas('a', 'c'), indicator: 'x', period }), null);
    assert.equal(meanOf(model, { areas: [], indicator: 'x', period }), null);
  });
});
