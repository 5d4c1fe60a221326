import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseDocument, withObservations } from '../../src/model/parse-document.js';
import type { Document } from '../../src/schema/generated/document.js';

const BASE: Document = {
  version: '1.0',
  areas: [
    { id: 'a', name: 'A' },
    { id: 'b', name: 'B', parent: 'a' },
  ],
  indicators: [{ id: 'i', label: 'I', unit: 'percent' }],
  themes: [{ id: 't', label: 'T' }],
};

function parse(observations: Document['observations']) {
  return parseDocument(structuredClone({ ...BASE, ...(observations && { observations }) }));
}

describe('parseDocument', () => {
  it('finds records by their id', () => {
    const model = parse(undefined);
    assert.equal(model.areas.get('b')?.parent, 'a');
    assert.equal(model.indicators.get('i')?.unit, 'percent');
    assert.equal(model.themes.get('t')?.label, 'T');
    assert.deepEqual(
      [model.actors.size, model.goals.size, model.initiatives.size, model.experiences.size],
      [0, 0, 0, 0],
    );
    assert.equal(model.sources.size, 0);
    assert.deepEqual(model.observations, []);
    assert.equal(model.byIndicator.size, 0);
  });

  it('reads records with what they leave out', () => {
    const records = parse([
      { indicator: 'i', area: 'a', period: '2024', value: 1.5, lower: 1, upper: 2 },
      { indicator: 'i', area: 'a', period: '2025', value: null, missing: 'not-collected', category: 'x' },
    ]);
    assert.deepEqual(
      records.observations.map(({ value, missing, category, status }) => [value, missing, category, status]),
      [
        [1.5, null, null, 'final'],
        [null, 'not-collected', 'x', 'final'],
      ],
    );
  });

  it('takes zero for a value and a figure without reason for unknown', () => {
    const { observations } = parse([
      { indicator: 'i', area: 'a', period: '2024', value: 0 },
      { indicator: 'i', area: 'a', period: '2025' },
    ]);
    assert.deepEqual(
      observations.map(({ value, missing }) => [value, missing]),
      [
        [0, null],
        [null, 'unknown'],
      ],
    );
  });

  it('keeps the document’s order, and within an area the order of time', () => {
    const model = parse(
      ['2024', '2023-Q4', '2022..2023', '2023'].map((period) => ({ indicator: 'i', area: 'a', period, value: 1 })),
    );
    assert.deepEqual(
      model.observations.map(({ period }) => period.key),
      ['2024', '2023-Q4', '2022..2023', '2023'],
    );
    const series = model.byIndicator.get('i')?.get('a') ?? [];
    assert.deepEqual(
      series.map(({ period }) => period.key),
      ['2022..2023', '2023', '2023-Q4', '2024'],
    );
  });

  it('leaves out what has no readable period', () => {
    assert.deepEqual(parse([{ indicator: 'i', area: 'a', period: 'soon', value: 1 }]).observations, []);
  });

  it('has no observations where they stand at another address', () => {
    assert.deepEqual(parse({ href: 'observations.json' }).observations, []);
  });

  it('keeps the figures in one place only', () => {
    const model = parse([{ indicator: 'i', area: 'a', period: '2024', value: 1 }]);
    assert.equal('observations' in model.document, false);
    assert.equal(model.document.version, '1.0');
  });

  it('is frozen all through', () => {
    const model = parse([{ indicator: 'i', area: 'a', period: '2024', value: 1 }]);
    const frozen = [model, model.document, model.document.areas, model.areas.get('a'), model.observations];
    const [figure] = model.observations;
    for (const value of [...frozen, figure, figure?.period, model.byIndicator.get('i')?.get('a')]) {
      assert.ok(Object.isFrozen(value));
    }
  });

  it('freezes a document nested 100,000 levels deep', () => {
    let deep: object = {};
    for (let level = 0; level < 100_000; level += 1) deep = { deep };
    assert.ok(Object.isFrozen(parseDocument({ ...BASE, extra: deep } as Document).document));
  });

  it('reads 200,000 observations', () => {
    const periods = Array.from({ length: 20 }, (_, index) => String(2005 + index));
    const areas = Array.from({ length: 100 }, (_, index) => `a${index}`);
    const indicators = Array.from({ length: 100 }, (_, index) => `i${index}`);
    const observations = indicators.flatMap((indicator) =>
      areas.flatMap((area) => periods.map((period) => ({ indicator, area, period, value: 1 }))),
    );
    assert.equal(parse(observations).observations.length, 200_000);
  });
});

describe('withObservations', () => {
  it('gives the same model with other figures', () => {
    const model = parse([{ indicator: 'i', area: 'a', period: '2024', value: 1 }]);
    const other = withObservations(model, []);
    assert.equal(other.areas, model.areas);
    assert.equal(other.byIndicator.size, 0);
    assert.equal(model.byIndicator.size, 1);
  });
});
