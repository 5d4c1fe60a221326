import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { importFile } from '../../src/importers/import-file.js';
import { importGood, rowsOf } from './import-helpers.js';

const year = (date: number, value: unknown, ratio: unknown): object => ({ date, value, ratio });
const FACTS = {
  meta: { heading: 'Boliger', publishedDate: '2026-02-01', series: [{ heading: 'Leje' }, { heading: 'Leje' }] },
  data: [
    { geography: 'Byen', id: '00', totalRow: true, values: [[year(2025, 30, 0.75)], [year(2025, 10, 0.25)]] },
    { geography: 'Vest', id: '01', avgRow: true, values: [[year(2025, 3, 0.25)], [year(2025, null, null)]] },
    { geography: '0102', values: [[year(2025, 1, 0.5)], [year(2025, 1, 0.5)]] },
  ],
};

describe('files of district facts', () => {
  it('give values and shares, a missing one as missing, and districts below their city', async () => {
    const { format, parts } = await importGood(JSON.stringify(FACTS));
    assert.equal(format, 'district-facts');
    const rows = rowsOf(await importFile(JSON.stringify(FACTS)));
    assert.deepEqual(
      rows.slice(0, 4).map(({ indicator, area, value, category }) => [indicator, area, value, category]),
      [
        ['boliger', 'byen', 30, 'serie-1'],
        ['boliger-andel', 'byen', 75, 'serie-1'],
        ['boliger', 'byen', 10, 'serie-2'],
        ['boliger-andel', 'byen', 25, 'serie-2'],
      ],
    );
    assert.deepEqual(
      rows.filter(({ value }) => value === null).map(({ missing }) => missing),
      ['unknown', 'unknown'],
    );
    assert.deepEqual(
      parts.areas?.map(({ id, parent }) => [id, parent]),
      [
        ['byen', undefined],
        ['vest', 'byen'],
        ['0102', 'vest'],
      ],
    );
  });

  it('tell series of one name apart, and whether they make up the whole', async () => {
    const { parts } = await importGood(JSON.stringify({ ...FACTS, data: [FACTS.data[0], FACTS.data[2]] }));
    const [{ breakdown } = {}] = parts.indicators ?? [];
    assert.equal(breakdown?.partsOfWhole, true);
    assert.deepEqual(
      breakdown.categories.map(({ label }) => label),
      ['Leje', 'Leje 2'],
    );
  });

  it('give one indicator where the value is the share', async () => {
    const data = [{ geography: 'Vest', id: '01', values: [[year(2025, 24.19, 0.2419)], [year(2025, 75.81, 0.7581)]] }];
    const { parts } = await importGood(JSON.stringify({ ...FACTS, data }));
    assert.deepEqual(
      parts.indicators?.map(({ label, unit }) => [label, unit]),
      [['Boliger', 'percent']],
    );
  });

  it('are refused with the place where a year or a series is missing', async () => {
    const withValues = (values: unknown): string =>
      JSON.stringify({ ...FACTS, data: [FACTS.data[0], { geography: 'Vest', id: '01', values }] });
    for (const [values, code, pointer] of [
      [[[year(2025, 1, 1)]], 'size-mismatch', '/data/1/values'],
      [[[year(2025, 1, 1)], [{ value: 2 }]], 'missing-part', '/data/1/values/1/0'],
      [[[year(2025, 1, 1)], [null]], 'missing-part', '/data/1/values/1/0'],
      [7, 'size-mismatch', '/data/1/values'],
    ] as const) {
      const { parts, issues } = await importFile(withValues(values));
      assert.deepEqual(parts, {});
      assert.deepEqual([issues[0]?.code, issues[0]?.place.pointer], [code, pointer]);
    }
  });
});
