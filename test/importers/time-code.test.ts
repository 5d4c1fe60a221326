import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readTimeCode, readTimeval } from '../../src/importers/time-code.js';

const TIMES: readonly (readonly [string, string | undefined])[] = [
  ['2024', '2024'],
  ['2024H1', '2024-H1'],
  ['2024K1', '2024-Q1'],
  ['2024Q4', '2024-Q4'],
  ['2024M01', '2024-01'],
  ['2024M01D15', '2024-01-15'],
  // Week 27 of 2024 runs from Monday 1 to Sunday 7 July; week 1 of 2020 begins in 2019.
  ['2024U27', '2024-07-01..2024-07-07'],
  ['2020U01', '2019-12-30..2020-01-05'],
  ['2023/24', '2023/24'],
  ['2023/2024', '2023/24'],
  ['1999/00', '1999/00'],
  ['2022-2023', '2022..2023'],
  ['2022:2023', '2022..2023'],
  ['2022-23', '2022..2023'],
  ['2024-03', '2024-03'],
  ['2024-03-15', '2024-03-15'],
  ['15-03-2024', '2024-03-15'],
  ['1.3.2024', '2024-03-01'],
  ['26/03/2001 00:00', '2001-03-26'],
  ['2015-07-01T00:00:00+00:00', '2015-07-01'],
  ['20240315', '2024-03-15'],
  ['1. januar 2024', '2024-01-01'],
  ['marts 2024', '2024-03'],
  ['2024 maj', '2024-05'],
  ['1. kvt. 2024', '2024-Q1'],
  ['Q2 2024', '2024-Q2'],
  ['2. halvår 2023', '2023-H2'],
  ['2024-02-30', undefined],
  ['2024M13', undefined],
  ['2024K5', undefined],
  ['2024U60', undefined],
  ['1234', undefined],
  ['i alt', undefined],
  ['', undefined],
  ['2024'.repeat(20), undefined],
];

describe('a time code', () => {
  for (const [code, period] of TIMES) {
    it(`${JSON.stringify(code.slice(0, 30))} means ${period ?? 'no time'}`, () => {
      assert.equal(readTimeCode(code), period);
    });
  }

  it('in a list of times of a PX file takes its scale from the list', () => {
    assert.equal(readTimeval('20012', 'Q1'), '2001-Q2');
    assert.equal(readTimeval('200107', 'M1'), '2001-07');
    assert.equal(readTimeval('20011', 'H1'), '2001-H1');
    assert.equal(readTimeval('2001', 'A1'), '2001');
  });
});
