import { describe, test } from 'node:test';
import assert from 'node:assert/strict';
import { danishFormat as da } from '../../src/i18n/format.da.js';
import { englishFormat as en } from '../../src/i18n/format.en.js';
import { parsePeriod } from '../../src/model/period.js';

/** Makes the no-break space visible in a failing test. */
const plain = (text: string): string => text.replaceAll('\u00a0', '_');

function period(format: typeof da, key: string): string {
  const found = parsePeriod(key);
  assert.ok(found, key);
  return format.period(found);
}

describe('numbers', () => {
  test('have a decimal comma and thousands points in Danish, the other way round in English', () => {
    assert.equal(da.number(1234567.891, 1), '1.234.567,9');
    assert.equal(en.number(1234567.891, 1), '1,234,567.9');
    assert.equal(da.number(999), '999');
    assert.equal(da.number(1234), '1.234');
  });

  test('have a true minus, and none before a zero', () => {
    assert.equal(da.number(-1.8, 1), '\u22121,8');
    assert.equal(da.number(-1234, 0), '\u22121.234');
    for (const zero of [0, -0, -0.04, -1e-300]) assert.equal(da.number(zero, 1), '0,0', String(zero));
  });

  test('are rounded as a reader would round what the document says', () => {
    assert.equal(da.number(0.35, 1), '0,4');
    assert.equal(da.number(1.005, 2), '1,01');
    assert.equal(da.number(61.449, 1), '61,4');
    assert.equal(da.number(-2.5, 0), '\u22123');
    assert.equal(da.number(9.96, 1), '10,0');
    assert.equal(da.number(1.5e-7, 8), '0,00000015');
  });

  test('stay short however large they are, and a number that is none becomes a dash', () => {
    assert.equal(da.number(999_999_999_999_999), '999.999.999.999.999');
    assert.equal(da.number(-1.234e21, 1), '\u22121,23e21');
    assert.equal(en.number(Number.MAX_VALUE), '1.80e308');
    assert.equal(da.number(Number.MIN_VALUE, 2), '0,00');
    assert.equal(da.number(Number.NaN), '–');
    assert.equal(da.number(-Infinity, 1), '–');
  });

  test('have an explicit sign on demand, except zero', () => {
    assert.equal(da.signed(2.3, 1), '+2,3');
    assert.equal(da.signed(-1.8, 1), '\u22121,8');
    assert.equal(da.signed(0.04, 1), '0,0');
    assert.equal(da.signed(-0.04, 1), '0,0');
    assert.equal(en.signed(10), '+10');
  });
});

describe('quantities', () => {
  const cases: readonly (readonly [string, number, number, string, string])[] = [
    ['percent', 61.4, 1, '61,4_pct.', '61.4%'],
    ['percentage-points', 3.1, 1, '3,1_procentpoint', '3.1_percentage points'],
    ['percentage-points', 1, 0, '1_procentpoint', '1_percentage point'],
    ['count', 1234, 0, '1.234', '1,234'],
    ['index', 103.2, 1, '103,2', '103.2'],
    ['currency', 12345, 0, '12.345_kr.', 'DKK_12,345'],
    ['per-1000', 12.3, 1, '12,3_pr._1.000', '12.3_per_1,000'],
    ['ratio', 0.34, 2, '0,34', '0.34'],
    ['years', 12.3, 1, '12,3_år', '12.3_years'],
    ['years', 1, 0, '1_år', '1_year'],
    ['score', 3.4, 1, '3,4', '3.4'],
    ['unknown-to-us', 5, 0, '5', '5'],
  ];
  for (const [unit, value, decimals, danish, english] of cases) {
    test(`in ${unit}: ${value}`, () => {
      assert.equal(plain(da.quantity(value, { unit }, decimals)), danish);
      assert.equal(plain(en.quantity(value, { unit }, decimals)), english);
    });
  }

  test("take the document's own word for the unit instead of the standard word", () => {
    assert.equal(plain(da.quantity(1234, { unit: 'count', label: 'husstande' })), '1.234_husstande');
    assert.equal(plain(da.quantity(5.5, { unit: 'per-1000', label: 'pr. 1.000 børn' }, 1)), '5,5_pr. 1.000 børn');
  });

  test('never run a number into a unit that is itself a number', () => {
    assert.equal(plain(da.quantity(450, { unit: 'currency', label: '1.000 kr.' })), '450_×_1.000 kr.');
    assert.equal(plain(en.quantity(450, { unit: 'currency', label: 'DKK 1,000' })), '450_×_DKK 1,000');
  });

  test('have a title for the axis, which begins with a capital', () => {
    assert.equal(da.unitTitle({ unit: 'percent' }), 'Pct.');
    assert.equal(en.unitTitle({ unit: 'percent' }), '%');
    assert.equal(da.unitTitle({ unit: 'count' }), 'Antal');
    assert.equal(da.unitTitle({ unit: 'count', label: 'ældre borgere' }), 'Ældre borgere');
    assert.equal(da.unitTitle({ unit: 'unknown-to-us' }), '');
  });

  test('know every unit of the contract in both languages', () => {
    const units = 'percent percentage-points count index currency per-1000 ratio years score'.split(' ');
    for (const unit of units) assert.ok(da.unitTitle({ unit }) && en.unitTitle({ unit }), unit);
  });
});

describe('periods and dates', () => {
  const cases: readonly (readonly [string, string, string])[] = [
    ['2024', '2024', '2024'],
    ['2024-Q1', '1. kvt. 2024', 'Q1 2024'],
    ['2024-H2', '2. halvår 2024', 'H2 2024'],
    ['2024-03', 'mar. 2024', 'Mar 2024'],
    ['2024-01-01', '1. jan. 2024', '1 Jan 2024'],
    ['2023/24', '2023/24', '2023/24'],
    ['2022..2023', '2022–23', '2022–23'],
    ['1999..2001', '1999–2001', '1999–2001'],
    ['2022-Q4..2023-Q3', '4. kvt. 2022 – 3. kvt. 2023', 'Q4 2022 – Q3 2023'],
  ];
  for (const [key, danish, english] of cases) {
    test(`${key} is written in both languages`, () => {
      assert.equal(period(da, key), danish);
      assert.equal(period(en, key), english);
    });
  }

  test('a date has its month in full', () => {
    assert.equal(da.date('2026-10-01'), '1. oktober 2026');
    assert.equal(en.date('2026-10-01'), '1 October 2026');
  });

  test('a date is written as far as it goes, without its time of day', () => {
    assert.equal(da.date('2026'), '2026');
    assert.equal(da.date('2026-03'), 'marts 2026');
    assert.equal(da.date('2026-Q3'), '3. kvt. 2026');
    assert.equal(da.date('2026-10-01T23:30:00+02:00'), '1. oktober 2026');
  });

  test('what is no date is written as it is', () => {
    assert.equal(da.date('i foråret'), 'i foråret');
    assert.equal(da.date('2026-13'), '2026-13');
  });
});

describe('lists', () => {
  test('are joined by commas and a last "og" or "and"', () => {
    assert.equal(da.list([]), '');
    assert.equal(da.list(['a']), 'a');
    assert.equal(da.list(['a', 'b']), 'a og b');
    assert.equal(en.list(['a', 'b', 'c']), 'a, b and c');
  });
});
