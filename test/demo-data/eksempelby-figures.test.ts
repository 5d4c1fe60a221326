import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { EKSEMPELBY, figuresOf, groupBy, type Figure } from './demo-documents.js';

const FIGURES = figuresOf(EKSEMPELBY);
const DISTRICTS = new Set(EKSEMPELBY.areas?.filter(({ kind }) => kind === 'district').map(({ id }) => id));
const INDICATORS = new Map(EKSEMPELBY.indicators?.map((indicator) => [indicator.id, indicator]));

/** One indicator, period and category: the districts and the municipality. */
const SLICES = [
  ...groupBy(FIGURES, ({ indicator, period, category }) => `${indicator} ${period} ${category}`).values(),
];

const districtsOf = (slice: readonly Figure[]): Figure[] => slice.filter(({ area }) => DISTRICTS.has(area));
const townOf = (slice: readonly Figure[]): Figure | undefined => slice.find(({ area }) => area === 'kommunen');
const isWhole = (slice: readonly Figure[]): boolean => districtsOf(slice).every(({ value }) => value !== null);

function sum(figures: readonly Figure[], field: 'value' | 'numerator' | 'denominator'): number {
  return figures.reduce((total, figure) => total + (figure[field] ?? 0), 0);
}

describe('the figures of eksempelby.json', () => {
  it('are their numerator over their denominator, rounded', () => {
    const shares = FIGURES.filter(({ numerator }) => numerator !== null);
    assert.ok(shares.length > 3000);
    for (const { indicator: id, area, period, value, numerator, denominator } of shares) {
      const { unit, decimals = 0 } = INDICATORS.get(id) ?? {};
      const share = ((unit === 'per-1000' ? 1000 : 100) * (numerator ?? 0)) / (denominator ?? 0);
      const factor = 10 ** decimals;
      assert.equal(value, Math.round(share * factor) / factor, `${id} ${area} ${period}`);
    }
  });

  it('add up: the municipality counts what its districts count', () => {
    const counted = SLICES.filter((slice) => townOf(slice)?.numerator !== null && townOf(slice) && isWhole(slice));
    assert.ok(counted.length > 150);
    for (const slice of counted) {
      const [town, districts] = [townOf(slice)!, districtsOf(slice)];
      const where = `${town.indicator} ${town.period} ${town.category}`;
      assert.equal(sum(districts, 'numerator'), town.numerator, where);
      assert.equal(sum(districts, 'denominator'), town.denominator, where);
    }
  });

  it('add up: residents, and residents by age, to the municipality', () => {
    const counts = SLICES.filter(
      ([first]) => first?.indicator === 'residents' || first?.indicator === 'residents-by-age',
    );
    assert.equal(counts.length, 15 + 15 * 5);
    for (const slice of counts) assert.equal(sum(districtsOf(slice), 'value'), townOf(slice)?.value);
  });

  it('add up: the ages of a district to its residents', () => {
    const ages = groupBy(
      FIGURES.filter(({ indicator }) => indicator === 'residents-by-age'),
      ({ area, period }) => `${area} ${period}`,
    );
    for (const { area, period, value } of FIGURES.filter(({ indicator }) => indicator === 'residents')) {
      assert.equal(sum(ages.get(`${area} ${period}`) ?? [], 'value'), value, `${area} ${period}`);
    }
  });

  it('add up: the household types of a district to all its households', () => {
    const types = FIGURES.filter(({ indicator }) => indicator === 'household-types');
    const households = groupBy(types, ({ area, period }) => `${area} ${period}`);
    for (const [where, parts] of households) assert.equal(sum(parts, 'numerator'), parts[0]?.denominator, where);
  });

  it('agree on means: the municipality lies at its districts’ weighted mean', () => {
    const means = SLICES.filter(([first]) => first?.indicator === 'income');
    assert.equal(means.length, 15);
    for (const slice of means) {
      const districts = districtsOf(slice);
      const product = districts.reduce((total, { value, denominator }) => total + (value ?? 0) * (denominator ?? 0), 0);
      const mean = product / sum(districts, 'denominator');
      assert.ok(Math.abs(mean - (townOf(slice)?.value ?? 0)) <= 0.1, townOf(slice)?.period);
    }
  });

  it('lie within their intervals', () => {
    const uncertain = FIGURES.filter(({ lower }) => lower !== null);
    assert.ok(uncertain.length > 100);
    for (const { indicator, area, period, value, lower, upper } of uncertain) {
      assert.ok(lower! <= value! && value! <= upper!, `${indicator} ${area} ${period}`);
    }
  });

  it('have either a value or a reason, and with a reason no number at all', () => {
    for (const { indicator, area, period, value, missing, ...rest } of FIGURES) {
      assert.equal(value === null, missing !== null, `${indicator} ${area} ${period}`);
      if (value !== null) continue;
      const { numerator, denominator, lower, upper } = rest;
      assert.deepEqual([numerator, denominator, lower, upper], [null, null, null, null]);
    }
  });

  it('stand once for each indicator, area, period and category', () => {
    const keys = FIGURES.map(({ indicator, area, period, category }) => [indicator, area, period, category].join(' '));
    assert.equal(new Set(keys).size, keys.length);
  });
});

describe('privacy in eksempelby.json', () => {
  const { minCount = 0, minDenominator = 0 } = EKSEMPELBY.privacy ?? {};
  const groups = groupBy(FIGURES, ({ indicator, period }) => `${indicator} ${period}`);

  it('shows no count under the limit, nor a group of which nearly all or nearly none are counted', () => {
    assert.equal(minCount, 5);
    assert.equal(minDenominator, 50);
    const few = FIGURES.filter(({ value, numerator, denominator }) => {
      if (value === null || denominator === null) return false;
      const counted = numerator ?? minCount;
      return (
        denominator < minDenominator || counted < minCount || (numerator !== null && denominator - counted < minCount)
      );
    });
    assert.deepEqual(few, []);
    const counts = FIGURES.filter(
      ({ indicator, value }) => INDICATORS.get(indicator)?.unit === 'count' && value !== null,
    );
    assert.deepEqual(
      counts.filter(({ value }) => value! < minCount),
      [],
    );
  });

  it('never hides one district alone, which the municipality less the others would give back', () => {
    const lonely = SLICES.filter(
      (slice) => districtsOf(slice).filter(({ missing }) => missing === 'suppressed').length === 1,
    );
    assert.deepEqual(lonely, []);
  });

  it('never hides one part of a district alone, which its whole less the other parts would give back', () => {
    const rows = groupBy(
      FIGURES.filter(({ indicator, area }) => indicator === 'wellbeing' && DISTRICTS.has(area)),
      ({ area, period }) => `${area} ${period}`,
    );
    const hidden = [...rows.values()].map((row) => row.filter(({ missing }) => missing === 'suppressed').length);
    assert.ok(hidden.includes(2) && hidden.includes(3));
    assert.ok(!hidden.includes(1));
  });

  it('leaves it open among the hidden districts who has how many', () => {
    let checked = 0;
    for (const slice of SLICES) {
      const hidden = districtsOf(slice).filter(({ missing }) => missing === 'suppressed');
      const [town, unknown] = [townOf(slice), districtsOf(slice).some(({ missing }) => missing === 'too-uncertain')];
      if (hidden.length === 0 || unknown || !town || town.numerator === null) continue;
      checked += 1;
      const rest = town.numerator - sum(districtsOf(slice), 'numerator');
      assert.ok(rest >= minCount, `${town.indicator} ${town.period}: only ${rest} are left for the hidden`);
    }
    assert.ok(checked > 50);
  });

  it('hides something, so that the demo can show it', () => {
    const hidden = [...groups.values()].flat().filter(({ missing }) => missing === 'suppressed');
    assert.ok(hidden.length > 100);
    assert.ok(hidden.every(({ area }) => DISTRICTS.has(area)));
  });
});
