import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { goalState } from '../../src/analysis/goal-state.js';
import { districtModel, INDICATOR } from '../helpers/district-document.js';

const TODAY = Date.parse('2026-10-01');

function stateOf(goal: object, indicator: object = INDICATOR): string {
  const model = districtModel({ indicators: [indicator], goals: [{ id: 'g', text: 'Mål', ...goal }] });
  return goalState(model, model.goals.get('g')!, TODAY);
}
const absolute = (value: number): object => ({ type: 'absolute', value });

describe('how a goal went', () => {
  const nord = { area: 'nord', indicator: 'jobless', by: '2024' };

  it('is told by the figure of the time when it was due, and by which way is good', () => {
    assert.equal(stateOf({ ...nord, target: absolute(31) }), 'reached');
    assert.equal(stateOf({ ...nord, target: absolute(30) }), 'missed');
    const better = { ...INDICATOR, direction: 'higher-is-better' };
    assert.equal(stateOf({ ...nord, target: absolute(30) }, better), 'reached');
    assert.equal(stateOf({ ...nord, target: absolute(31) }, better), 'missed');
  });

  it('is the distance to the benchmark, or the change since the baseline, where the goal says so', () => {
    const gap = (value: number): object => ({ type: 'gap', benchmark: 'kommunen', value });
    assert.equal(stateOf({ ...nord, target: gap(14) }), 'reached');
    assert.equal(stateOf({ ...nord, target: gap(13) }), 'missed');
    const trend = (value: number): object => ({ type: 'trend', baseline: '2022', value });
    assert.equal(stateOf({ ...nord, target: trend(-2) }), 'reached');
    assert.equal(stateOf({ ...nord, target: trend(-3) }), 'missed');
  });

  it('is the municipality’s where the goal names no area', () => {
    assert.equal(stateOf({ indicator: 'jobless', by: '2024', target: absolute(17.3) }), 'reached');
  });

  it('is not told before its date', () => {
    assert.equal(stateOf({ ...nord, by: '2027', target: absolute(40) }), 'due');
    assert.equal(stateOf({ text: 'Uden frist' }), 'due');
  });

  it('is unknown without a figure for its time, a target, a baseline or a good end of the measure', () => {
    assert.equal(stateOf({ ...nord, by: '2025', target: absolute(40) }), 'unknown');
    assert.equal(stateOf(nord), 'unknown');
    assert.equal(stateOf({ ...nord, target: { type: 'trend', baseline: '1999', value: 1 } }), 'unknown');
    assert.equal(stateOf({ ...nord, target: absolute(31) }, { ...INDICATOR, direction: 'neutral' }), 'unknown');
  });
});
