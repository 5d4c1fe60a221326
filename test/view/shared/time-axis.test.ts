import { laterPeriods } from '../../../src/view/shared/later-periods.js';
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { danish } from '../../../src/i18n/locales.js';
import { parsePeriod, type Period } from '../../../src/model/period.js';
import { timeAxis, type TimeAxis } from '../../../src/view/shared/time-axis.js';

const periods = (...keys: readonly string[]): Period[] => keys.map((key) => parsePeriod(key)!);

function axis(keys: readonly string[], until?: string, width = 800): TimeAxis {
  return timeAxis(periods(...keys), {
    range: [0, width],
    size: 12,
    format: danish.format,
    until: until === undefined ? undefined : parsePeriod(until),
    later: laterPeriods,
  });
}

const labels = ({ ticks }: TimeAxis): string[] => ticks.map(({ label }) => label);

describe('time axis', () => {
  it('has a tick per period and ends at the last of them', () => {
    const { ticks } = axis(['2020', '2021', '2022']);
    assert.deepEqual(
      ticks.map(({ label }) => label),
      ['2020', '2021', '2022'],
    );
    assert.equal(ticks.at(-1)!.x, 800);
  });

  it('runs on to a later year in the periods that would come, and places the target at its end', () => {
    const made = axis(['2022', '2023', '2024'], '2028');
    assert.deepEqual(labels(made), ['2022', '2023', '2024', '2025', '2026', '2027', '2028']);
    assert.equal(made.place(parsePeriod('2028')!), 800);
    const steps = made.ticks.slice(1).map(({ x }, index) => x - made.ticks[index]!.x);
    assert.ok(Math.max(...steps) - Math.min(...steps) < 1);
  });

  it('keeps the distance of figures that come every other year', () => {
    assert.deepEqual(labels(axis(['2020', '2022', '2024'], '2028')), ['2020', '2022', '2024', '2026', '2028']);
  });

  it('runs on in quarters, and writes each year once', () => {
    const made = axis(['2024-Q1', '2024-Q2', '2024-Q3'], '2025-Q4');
    assert.equal(made.ticks.length, 8);
    assert.deepEqual(labels(made).filter(Boolean), ['2024', '2025']);
  });

  it('runs on from one day a year by years', () => {
    assert.deepEqual(labels(axis(['2023-01-01', '2024-01-01'], '2026')), ['2023', '2024', '2025', '2026']);
  });

  it('names only the end where what comes next has no regular length', () => {
    assert.deepEqual(labels(axis(['2021..2022', '2022..2023'], '2026')), ['2021–22', '2022–23', '2026']);
  });

  it('stays as it is where the later end is not later', () => {
    assert.deepEqual(axis(['2020', '2021', '2022'], '2021').ticks, axis(['2020', '2021', '2022']).ticks);
  });

  it('makes room for what comes after a single period', () => {
    const made = axis(['2024'], '2026');
    assert.deepEqual(
      made.ticks.map(({ x, label }) => [Math.round(x), label]),
      [
        [0, '2024'],
        [400, '2025'],
        [800, '2026'],
      ],
    );
    assert.ok(Math.abs(made.halfStep - 200) < 2);
  });

  it('draws no endless row of ticks for an end far away', () => {
    assert.ok(axis(['2024-01', '2024-02'], '9999', 300).ticks.length < 40);
  });
});
