import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { potentialOf, type Assumptions, type PotentialResult } from '../../src/analysis/potential.js';
import { districtModel } from '../helpers/district-document.js';

const FIELDS = [{ id: 'wage', label: 'Løn', indicator: 'x', amountPerPerson: 200000 }];

function sum(own: object, { other = {}, indicator = {}, assumptions = {} as Assumptions } = {}): PotentialResult {
  const model = districtModel({
    areas: [
      { id: 'by', name: 'Byen', kind: 'municipality' },
      { id: 'nord', name: 'Nord', kind: 'district' },
    ],
    indicators: [
      { id: 'x', label: 'Uden job', unit: 'percent', decimals: 1, direction: 'higher-is-worse', ...indicator },
    ],
    observations: [
      { indicator: 'x', area: 'nord', period: '2024', value: 28.8, denominator: 2608, ...own },
      { indicator: 'x', area: 'by', period: '2024', value: 15.7, ...other },
    ],
  });
  return potentialOf(model, FIELDS, {
    area: model.areas.get('nord')!,
    comparison: model.areas.get('by')!,
    ...assumptions,
  });
}
const status = (result: PotentialResult): string => result.steps[0]!.status;

describe('the sum of a potential', () => {
  it('is the sum by hand, each step rounded as it is written', () => {
    // 28.8 − 15.7 = 13.1; 13.1 % of 2,608 = 341.6, written 342; 342 × 200,000 = 68,400,000.
    const { steps, total } = sum({});
    assert.deepEqual([steps[0]!.gap, steps[0]!.persons, total], [13.1, 342, 68400000]);
  });

  it('goes by the measure’s own direction', () => {
    const better = sum(
      { value: 66.5, denominator: 463 },
      { other: { value: 82.8 }, indicator: { direction: 'higher-is-better' } },
    );
    // 82.8 − 66.5 = 16.3; 16.3 % of 463 = 75.5, written 75 (75.469); × 200,000.
    assert.deepEqual([better.steps[0]!.gap, better.steps[0]!.persons, better.total], [16.3, 75, 15000000]);
  });

  it('follows the reader’s assumptions', () => {
    const half = sum(
      {},
      { assumptions: { closed: 50, amounts: new Map([['wage', 1000]]), persons: new Map([['wage', 100]]) } },
    );
    // 13.1 % of 100 × 50 % = 6.55, written 7; 7 × 1,000.
    assert.equal(half.total, 7000);
    assert.equal(sum({}, { assumptions: { closed: 0 } }).total, 0);
  });

  it('counts per thousand', () => {
    const per = sum(
      { value: 40, denominator: 500 },
      { other: { value: 20 }, indicator: { unit: 'per-1000', decimals: 0 } },
    );
    assert.equal(per.steps[0]!.persons, 10);
  });
});

describe('what is never counted', () => {
  it('a hidden figure, one without a comparison, and one nobody knows the persons of', () => {
    const hidden = sum({ value: null, denominator: null, missing: 'suppressed' });
    assert.deepEqual([status(hidden), hidden.total], ['hidden', null]);
    assert.equal(status(sum({}, { other: { value: null, missing: 'suppressed' } })), 'no-reference');
    assert.equal(status(sum({ denominator: null })), 'no-base');
  });

  it('a difference that is too uncertain', () => {
    assert.equal(status(sum({ lower: 14, upper: 40 })), 'unclear');
    // Wilson’s interval of 3 in 10 holds 15.7 %.
    assert.equal(status(sum({ value: 30, numerator: 3, denominator: 10 })), 'unclear');
  });

  it('an area that stands no worse, and a measure without a direction', () => {
    assert.equal(status(sum({ value: 15 })), 'ahead');
    assert.equal(status(sum({ value: 15.7 })), 'ahead');
    assert.equal(status(sum({}, { indicator: { direction: 'neutral' } })), 'no-direction');
    assert.equal(status(sum({}, { indicator: { unit: 'index' } })), 'no-share');
  });
});
