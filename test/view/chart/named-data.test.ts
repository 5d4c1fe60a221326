import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { namedData } from '../../../src/view/chart/named-data.js';
import { contextFor, districtModel } from '../../helpers/district-document.js';

const OPTIONS = { areas: [], today: '2026-11-26' };

describe('the named data of a chart', () => {
  it('give every period its own year, also where means and school years overlap', () => {
    const rows = (periods: readonly string[]): unknown[] => {
      const observations = periods.map((period) => ({ indicator: 'jobless', area: 'nord', period, value: 1 }));
      return namedData('observations', contextFor(districtModel({ observations })), OPTIONS).map(({ year }) => year);
    };
    assert.deepEqual(rows(['2011..2012', '2012..2013', '2013..2014']), [2012, 2013, 2014]);
    assert.deepEqual(rows(['2022/23', '2023/24']), [2023, 2024]);
    assert.deepEqual(rows(['2023', '2024-Q1']), [2023, 2024]);
  });
});
