import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { mapFigures } from '../../../src/view/map/map-figures.js';
import { districtModel, INDICATOR } from '../../helpers/district-document.js';

describe('the figures of a map', () => {
  it('may be more than a function takes as arguments', () => {
    const areas = Array.from({ length: 130 }, (_, index) => ({
      id: `a${index}`,
      name: `Bydel ${index}`,
      kind: 'district',
    }));
    const years = Array.from({ length: 1_000 }, (_, index) => String(1_100 + index));
    const observations = areas.flatMap(({ id }, place) =>
      years.map((period, at) => ({ indicator: 'jobless', area: id, period, value: 10 + ((place + at) % 50) })),
    );
    const { range } = mapFigures(districtModel({ areas, observations }), INDICATOR, {});
    assert.deepEqual(range, [10, 59]);
  });
});
