import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { guardPrivacy } from '../../src/analysis/privacy-guard.js';
import { needsPrivacyGuard } from '../../src/analysis/privacy-need.js';
import { privacyRuleFor } from '../../src/analysis/privacy-rule.js';
import type { Model, Observation } from '../../src/model/model.js';
import { parseDocument } from '../../src/model/parse-document.js';
import type { Document, Indicator, Privacy } from '../../src/schema/generated/document.js';

type Row = readonly [
  area: string,
  category: string | null,
  value: number | null,
  numerator?: number,
  denominator?: number,
];

const CATEGORIES = ['a', 'b', 'c', 'd', 'e'];

interface Example {
  readonly rows: readonly Row[];
  readonly privacy?: Privacy;
  readonly indicator?: Partial<Indicator>;
  readonly areas?: Document['areas'];
}

function modelOf({ rows, privacy, indicator, areas = [{ id: 'x', name: 'X' }] }: Example): Model {
  const breakdown = { label: 'B', partsOfWhole: true, categories: CATEGORIES.map((id) => ({ id, label: id })) };
  return parseDocument({
    version: '1.0',
    ...(privacy && { privacy }),
    areas,
    indicators: [{ id: 'i', label: 'I', unit: 'count', breakdown, ...indicator }],
    observations: rows.map(([area, category, value, numerator, denominator]) => ({
      indicator: 'i',
      area,
      period: '2024',
      category,
      value,
      numerator: numerator ?? null,
      denominator: denominator ?? null,
      missing: value === null ? 'suppressed' : null,
    })),
  });
}

/** The values left, in document order; null = hidden. */
function guarded(example: Example): (number | null)[] {
  return guardPrivacy(modelOf(example)).model.observations.map(({ value }) => value);
}

const STANDARD: Privacy = { profile: 'standard', minCount: 5, minDenominator: 50 };
const PERCENT: Partial<Indicator> = { unit: 'percent' };
const CITY = [
  { id: 'city', name: 'C', kind: 'municipality' },
  { id: 'p', name: 'P', parent: 'city' },
  { id: 'q', name: 'Q', parent: 'city' },
  { id: 'r', name: 'R', parent: 'city', kind: 'rest-of-municipality' },
] as const;

describe('single figures', () => {
  it('are left alone where the document has no rule', () => {
    const model = modelOf({ rows: [['x', null, 2]] });
    assert.equal(guardPrivacy(model).model, model);
  });

  it('are left alone where they keep to the rule, and zero is a value', () => {
    const model = modelOf({
      privacy: STANDARD,
      rows: [
        ['x', null, 0],
        ['x', 'a', 0],
      ],
    });
    assert.deepEqual(guardPrivacy(model), { model, issues: [] });
  });

  it('go when a count is small', () => {
    assert.deepEqual(guarded({ privacy: STANDARD, rows: [['x', null, 4]] }), [null]);
    assert.deepEqual(guarded({ privacy: STANDARD, rows: [['x', null, 5]] }), [5]);
  });

  it('go when few are counted, few are not, or the group is small', () => {
    const rates: readonly Row[] = [
      ['x', null, 2, 4, 200],
      ['x', null, 98, 196, 200],
      ['x', null, 50, 20, 40],
      ['x', null, 50, 100, 200],
      ['x', null, 0, 0, 200],
    ];
    for (const [index, expected] of [null, null, null, 50, 0].entries()) {
      const rows = rates.slice(index, index + 1);
      assert.deepEqual(guarded({ privacy: STANDARD, indicator: PERCENT, rows }), [expected]);
    }
  });

  it('go when value and denominator give a small count back', () => {
    const rows: Row[] = [['x', null, 1.5, undefined, 200]];
    assert.deepEqual(guarded({ privacy: STANDARD, indicator: PERCENT, rows }), [null]);
    assert.deepEqual(guarded({ privacy: STANDARD, indicator: { unit: 'years' }, rows }), [1.5]);
  });

  it('hide none and all of a group where the profile is sensitive', () => {
    const privacy: Privacy = { profile: 'sensitive' };
    assert.deepEqual(guarded({ privacy, rows: [['x', null, 0]] }), [null]);
    assert.deepEqual(guarded({ privacy, indicator: PERCENT, rows: [['x', null, 100, 300, 300]] }), [null]);
    assert.deepEqual(guarded({ privacy, indicator: PERCENT, rows: [['x', null, 50, 150, 300]] }), [50]);
  });

  it('follow the sensitive profile where the document names the indicator, and their own profile', () => {
    const rows: Row[] = [['x', null, 8]];
    assert.deepEqual(guarded({ privacy: STANDARD, rows }), [8]);
    assert.deepEqual(guarded({ privacy: { ...STANDARD, sensitive: ['i'] }, rows }), [null]);
    assert.deepEqual(guarded({ privacy: STANDARD, indicator: { privacy: 'sensitive' }, rows }), [null]);
    assert.deepEqual(guarded({ indicator: { privacy: 'sensitive' }, rows }), [null]);
  });

  it('are never treated more freely than the document says', () => {
    const rows: Row[] = [['x', null, 8]];
    assert.deepEqual(guarded({ privacy: { minCount: 10 }, indicator: { privacy: 'open' }, rows }), [null]);
  });

  it('take everything with them that they were computed from', () => {
    const { model } = guardPrivacy(modelOf({ privacy: STANDARD, indicator: PERCENT, rows: [['x', null, 2, 4, 200]] }));
    const [figure] = model.observations;
    assert.deepEqual(figure, {
      indicator: 'i',
      area: 'x',
      period: figure?.period,
      category: null,
      value: null,
      missing: 'suppressed',
      status: 'final',
      lower: null,
      upper: null,
      numerator: null,
      denominator: null,
    });
    assert.equal(model.byIndicator.get('i')?.get('x')?.[0], figure);
  });

  it('lose what the document left behind the mark', () => {
    const { model, issues } = guardPrivacy(modelOf({ privacy: STANDARD, rows: [['x', null, null, 3, 200]] }));
    assert.equal(model.observations[0]?.numerator, null);
    assert.deepEqual(
      issues.map(({ code, values }) => [code, values]),
      [['privacy-hidden', { count: 1 }]],
    );
  });
});

describe('categories of a whole', () => {
  it('hide a second one when one alone could be computed back', () => {
    const rows: Row[] = [
      ['x', null, 63],
      ['x', 'a', 3],
      ['x', 'b', 20],
      ['x', 'c', 40],
    ];
    assert.deepEqual(guarded({ privacy: STANDARD, rows }), [63, null, null, 40]);
  });

  it('are told as one number, small ones and helpers together', () => {
    const rows: Row[] = [
      ['x', null, 63],
      ['x', 'a', 3],
      ['x', 'b', 20],
      ['x', 'c', 40],
    ];
    const { issues } = guardPrivacy(modelOf({ privacy: STANDARD, rows }));
    assert.deepEqual(
      issues.map(({ code, pointer, values }) => ({ code, pointer, values })),
      [{ code: 'privacy-hidden', pointer: '/observations', values: { count: 2 } }],
    );
  });

  it('hide a third one when two together are too few', () => {
    const rows: Row[] = [
      ['x', null, 63],
      ['x', 'a', 1],
      ['x', 'b', 2],
      ['x', 'c', 20],
      ['x', 'd', 40],
    ];
    assert.deepEqual(guarded({ privacy: STANDARD, rows }), [63, null, null, null, 40]);
  });

  it('hide the total when no other category hides the small one', () => {
    const rows: Row[] = [
      ['x', null, 3],
      ['x', 'a', 3],
      ['x', 'b', 0],
    ];
    assert.deepEqual(guarded({ privacy: STANDARD, rows }), [null, null, 0]);
    const ones: Row[] = [['x', null, 5], ...CATEGORIES.map((category): Row => ['x', category, 1])];
    assert.deepEqual(guarded({ privacy: STANDARD, rows: ones }), [null, null, null, null, null, null]);
  });

  it('do not give a hidden total back', () => {
    const rows: Row[] = [
      ['x', null, null],
      ['x', 'a', 30],
      ['x', 'b', 20],
    ];
    assert.deepEqual(guarded({ privacy: STANDARD, rows }), [null, 30, null]);
  });

  it('protect what the document suppresses without helpers', () => {
    const rows: Row[] = [
      ['x', null, 63],
      ['x', 'a', null],
      ['x', 'b', 20],
      ['x', 'c', 40],
    ];
    assert.deepEqual(guarded({ privacy: STANDARD, rows }), [63, null, null, 40]);
  });

  it('are known to make up 100 per cent', () => {
    const rows: Row[] = [
      ['x', 'a', null],
      ['x', 'b', 30],
      ['x', 'c', 60],
    ];
    assert.deepEqual(guarded({ privacy: STANDARD, indicator: PERCENT, rows }), [null, null, 60]);
  });

  it('are independent of each other where the indicator does not say that they are parts', () => {
    const rows: Row[] = [
      ['x', null, 63],
      ['x', 'a', 3],
      ['x', 'b', 20],
      ['x', 'c', 40],
    ];
    const indicator = { breakdown: { label: 'B', categories: [] } };
    assert.deepEqual(guarded({ privacy: STANDARD, indicator, rows }), [63, null, 20, 40]);
  });
});

describe('areas of a larger area', () => {
  it('hide a second one when they make up the larger area', () => {
    const rows: Row[] = [
      ['city', null, 103],
      ['p', null, 3],
      ['q', null, 20],
      ['r', null, 80],
    ];
    assert.deepEqual(guarded({ privacy: STANDARD, areas: CITY, rows }), [103, null, null, 80]);
  });

  it('stay where they are only some of its areas', () => {
    const rows: Row[] = [
      ['city', null, 61200],
      ['p', null, 3],
      ['q', null, 2000],
    ];
    assert.deepEqual(guarded({ privacy: STANDARD, areas: CITY, rows }), [61200, null, 2000]);
  });

  it('are held against the total through their numerators where the figures are rates', () => {
    const rows: Row[] = [
      ['city', null, 20, 204, 1020],
      ['p', null, 2, 4, 200],
      ['q', null, 25, 100, 400],
      ['r', null, 24, 100, 420],
    ];
    const values = guarded({ privacy: STANDARD, areas: CITY, indicator: PERCENT, rows });
    assert.deepEqual(values, [20, null, null, 24]);
  });

  it('hide a second one where the document suppresses one and the rest is what it had', () => {
    const rows: Row[] = [
      ['city', null, 103],
      ['p', null, null],
      ['q', null, 20],
      ['r', null, 80],
    ];
    assert.deepEqual(guarded({ privacy: STANDARD, areas: CITY, rows }), [103, null, null, 80]);
  });

  it('hide a second one wherever the document says that they add up', () => {
    const rows: Row[] = [
      ['city', null, 200],
      ['p', null, null],
      ['q', null, 20],
      ['r', null, 80],
    ];
    assert.deepEqual(guarded({ privacy: STANDARD, areas: CITY, rows }), [200, null, 20, 80]);
    const privacy: Privacy = { ...STANDARD, groups: [{ total: 'city', parts: ['p', 'q', 'r'] }] };
    assert.deepEqual(guarded({ privacy, areas: CITY, rows }), [200, null, null, 80]);
  });

  it('are followed through every level', () => {
    const areas = [
      ...CITY.slice(0, 2),
      { id: 'p1', name: '1', parent: 'p' },
      { id: 'p2', name: '2', parent: 'p' },
      ...CITY.slice(2),
    ];
    const rows: Row[] = [
      ['city', null, 103],
      ['p', null, 7],
      ['q', null, 16],
      ['r', null, 80],
      ['p1', null, 3],
      ['p2', null, 4],
    ];
    assert.deepEqual(guarded({ privacy: { minCount: 8 }, areas, rows }), [103, null, null, 80, null, null]);
  });

  it('do not give a larger area back that had to go', () => {
    const areas = [...CITY, { id: 'p1', name: '1', parent: 'p' }, { id: 'p2', name: '2', parent: 'p' }];
    const rows: Row[] = [
      ['city', null, 100],
      ['p', null, 17],
      ['q', null, 3],
      ['r', null, 80],
      ['p1', null, 10],
      ['p2', null, 7],
    ];
    assert.deepEqual(guarded({ privacy: STANDARD, areas, rows }), [100, null, null, 80, 10, null]);
  });

  it('are judged kind by kind where an area is divided in two ways', () => {
    const areas = [
      CITY[0],
      ...['p', 'q'].map((id) => ({ id, name: id, parent: 'city', kind: 'parish' as const })),
      ...['v', 'w'].map((id) => ({ id, name: id, parent: 'city', kind: 'village' as const })),
    ];
    const rows: Row[] = [
      ['city', null, 100],
      ['p', null, 3],
      ['q', null, 97],
      ['v', null, 60],
      ['w', null, 40],
    ];
    assert.deepEqual(guarded({ privacy: STANDARD, areas, rows }), [100, null, null, 60, 40]);
  });
});

/** Small deterministic generator: the same tables in every run. */
function generator(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

/** Every way to fill `count` hidden parts, none of them zero, so that they come to `rest`. */
function* fillings(count: number, rest: number): Generator<readonly number[]> {
  if (count === 0) {
    if (rest === 0) yield [];
    return;
  }
  for (let first = 1; first <= rest; first += 1) {
    for (const others of fillings(count - 1, rest - first)) yield [first, ...others];
  }
}

/** The hidden parts that have one value only in all the ways to fill the table. */
function pinnedParts(total: Observation, parts: readonly Observation[]): number {
  const hidden = parts.filter(({ value }) => value === null).length;
  if (total.value === null) return hidden === 0 ? 1 : 0;
  const rest = parts.reduce((sum, { value }) => sum - (value ?? 0), total.value);
  const possible = Array.from({ length: hidden }, () => new Set<number>());
  for (const filling of fillings(hidden, rest)) filling.forEach((value, index) => possible[index]?.add(value));
  return possible.filter((values) => values.size < 2).length;
}

describe('2,000 random tables', () => {
  const random = generator(20261123);
  const tables = Array.from({ length: 2000 }, () =>
    CATEGORIES.slice(0, 2 + random(4)).map(() => random(4) ** 2 + random(4)),
  );

  it('give no hidden category back', () => {
    for (const counts of tables) {
      const total = counts.reduce((sum, count) => sum + count, 0);
      const rows: Row[] = [
        ['x', null, total],
        ...counts.map((count, index): Row => ['x', CATEGORIES[index] ?? '', count]),
      ];
      const [whole, ...parts] = guardPrivacy(modelOf({ privacy: STANDARD, rows })).model.observations;
      assert.ok(whole);
      assert.equal(pinnedParts(whole, parts), 0, JSON.stringify(counts));
    }
  });

  it('give no hidden area back', () => {
    for (const counts of tables) {
      const total = counts.reduce((sum, count) => sum + count, 0);
      const ids = counts.map((_, index) => `p${index}`);
      const areas = [{ id: 'city', name: 'C' }, ...ids.map((id) => ({ id, name: id, parent: 'city' }))];
      const rows: Row[] = [
        ['city', null, total],
        ...counts.map((count, index): Row => [ids[index] ?? '', null, count]),
      ];
      const [whole, ...parts] = guardPrivacy(modelOf({ privacy: STANDARD, areas, rows })).model.observations;
      assert.ok(whole);
      assert.equal(pinnedParts(whole, parts), 0, JSON.stringify(counts));
    }
  });

  it('are not touched a second time', () => {
    for (const counts of tables.slice(0, 200)) {
      const total = counts.reduce((sum, count) => sum + count, 0);
      const rows: Row[] = [
        ['x', null, total],
        ...counts.map((count, index): Row => ['x', CATEGORIES[index] ?? '', count]),
      ];
      const once = guardPrivacy(modelOf({ privacy: STANDARD, rows })).model;
      assert.equal(guardPrivacy(once).model, once, JSON.stringify(counts));
    }
  });
});

describe('needsPrivacyGuard', () => {
  const rows: readonly Row[] = [['x', null, 3]];

  it('is true wherever an indicator has a rule, and false where none has', () => {
    const examples: readonly Example[] = [
      { rows },
      { rows, privacy: {} },
      { rows, privacy: STANDARD },
      { rows, privacy: { sensitive: ['i'] } },
      { rows, indicator: { privacy: 'sensitive' } },
    ];
    for (const example of examples) {
      const model = modelOf(example);
      const hasRule = [...model.indicators.values()].some((one) => privacyRuleFor(one, model.document.privacy));
      assert.equal(needsPrivacyGuard(model), hasRule, JSON.stringify(example));
    }
  });
});
