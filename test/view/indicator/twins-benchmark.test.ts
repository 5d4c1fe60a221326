/** `benchmark="twins"`: the mean of the nearest districts, held against sums by hand. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  AREAS,
  contextFor,
  districtModel,
  INDICATOR,
  OBSERVATIONS,
  viewOf,
  yearly,
  type Row,
} from '../../helpers/district-document.js';
import type { IndicatorOptions } from '../../../src/view/indicator/indicator-options.js';

const OPTIONS: IndicatorOptions = { area: 'nord', benchmark: 'twins' };
const view = (options: IndicatorOptions, observations: readonly Row[] = OBSERVATIONS) =>
  viewOf(options, contextFor(districtModel({ observations })));

describe('a chart that is held against the nearest districts', () => {
  it('draws their plain mean as the benchmark, and names them', () => {
    const shown = view(OPTIONS);
    assert.deepEqual(shown.obstacles, []);
    assert.ok(
      shown.notes.some((note) => note.includes('Sydhavnen og Vestvangen')),
      shown.notes.join(' '),
    );
    assert.ok(shown.notes.some((note) => note.includes('ikke vægtet')));
    assert.ok(shown.notes.some((note) => note.includes('euklidisk afstand på 1 standardiseret nøgletal')));
    const text = JSON.stringify(shown.picture!.stops);
    // (22.6 + 11.2) / 2
    assert.match(text, /2024: 16,9\s?pct\., de nærmeste bydele/);
    assert.ok(!text.includes('Prøveby Kommune'));
  });

  it('draws it in every form', () => {
    for (const form of ['trend', 'ranking', 'gap', 'change', 'strip', 'multiples', 'status'] as const) {
      const shown = view({ ...OPTIONS, form });
      assert.deepEqual(shown.obstacles, [], form);
      assert.match(JSON.stringify([shown.table, shown.picture?.stops]), /de nærmeste bydele/, form);
    }
  });

  it('has no mean where one of them has no figure, and so gives no hidden one back', () => {
    const hidden = yearly('syd', [24, 23.1, null, 22.9, 22.6], { missing: null }).map((row) =>
      row['value'] === null ? { ...row, missing: 'suppressed' } : row,
    );
    const others = OBSERVATIONS.filter(({ area }) => area !== 'syd');
    const text = JSON.stringify(view(OPTIONS, [...others, ...hidden]).picture!.stops);
    assert.doesNotMatch(text, /2022: [\d,]+\s?pct\., de nærmeste/);
    assert.match(text, /2023: [\d,]+\s?pct\., de nærmeste/);
  });

  it('says in words what is missing where there is no district to be near to, or no other district', () => {
    const codes = (shown: ReturnType<typeof view>) => shown.obstacles?.map(({ code }) => code);
    assert.deepEqual(codes(view({ benchmark: 'twins' })), ['no-area']);
    const alone = OBSERVATIONS.filter(({ area }) => area === 'nord' || area === 'kommunen');
    assert.deepEqual(codes(view(OPTIONS, alone)), ['no-twins']);
  });

  it('leaves an area of that id to the document', () => {
    const areas = [...AREAS, { id: 'twins', name: 'Tvillingby', kind: 'municipality' }];
    const observations = [...OBSERVATIONS, ...yearly('twins', [10, 10, 10, 10, 10])];
    const shown = viewOf(OPTIONS, contextFor(districtModel({ areas, observations, indicators: [INDICATOR] })));
    assert.match(JSON.stringify(shown.picture!.stops), /Tvillingby/);
  });
});
