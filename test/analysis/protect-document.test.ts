import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { auditPrivacy } from '../../src/analysis/audit-privacy.js';
import { pinned } from '../../src/analysis/bounds-check.js';
import { guardPrivacy, protectFigures } from '../../src/analysis/privacy-guard.js';
import { protectDocument } from '../../src/analysis/protect-document.js';
import { checkDocument } from '../../src/data/check-document.js';
import { parseDocument } from '../../src/model/parse-document.js';
import type { Document, Observation } from '../../src/schema/generated/document.js';
import { randomTable, seeded } from './random-tables.js';

const DATE = '2026-11-26';

function checkedDemo(name: string): Document {
  const raw = JSON.parse(readFileSync(new URL(`../../demo/data/${name}`, import.meta.url), 'utf8')) as unknown;
  return checkDocument(raw).document as Document;
}

const recheck = (document: Document): Document => {
  const { document: checked, issues } = checkDocument(JSON.parse(JSON.stringify(document)));
  assert.deepEqual(
    issues.filter(({ severity }) => severity !== 'info'),
    [],
  );
  return checked as Document;
};

const AREAS = [
  { id: 'city', name: 'By', kind: 'municipality' },
  { id: 'a', name: 'A', parent: 'city' },
  { id: 'b', name: 'B', parent: 'city' },
  { id: 'c', name: 'C', parent: 'city' },
] as const;

function documentOf(observations: readonly Partial<Observation>[], rest: Partial<Document> = {}): Document {
  return {
    version: '1.0',
    privacy: { profile: 'standard', minCount: 5, minDenominator: 50 },
    areas: AREAS,
    indicators: [
      { id: 'i', label: 'I', unit: 'count' },
      { id: 'r', label: 'R', unit: 'percent', decimals: 1 },
    ],
    observations: observations.map((one) => ({ indicator: 'i', area: 'a', period: '2024', ...one }) as Observation),
    ...rest,
  };
}

function valuesOf({ observations }: Document): readonly unknown[] {
  const table = observations as { readonly columns: readonly string[]; readonly rows: readonly (readonly unknown[])[] };
  return table.rows.map((row) => row[table.columns.indexOf('value')]);
}

describe('a protected document', () => {
  for (const name of ['eksempelby.json', 'fire-kommuner.json']) {
    it(`made of ${name} is the same when it is protected again, and its audit finds nothing`, () => {
      const once = protectDocument(checkedDemo(name), DATE);
      assert.deepEqual(once.audit.findings, []);
      const twice = protectDocument(recheck(once.document), '2030-01-01');
      assert.deepEqual([twice.hidden, twice.rounded], [0, 0]);
      assert.deepEqual(JSON.parse(JSON.stringify(twice.document)), JSON.parse(JSON.stringify(once.document)));
    });
  }

  it('holds no number that its rule hides, and the guard has nothing left to do', () => {
    const random = seeded(7);
    for (let round = 0; round < 300; round += 1) {
      const { model } = randomTable(random, { profile: 'standard', minCount: 5, roundTo: round % 2 ? 5 : 1 });
      const raw = model.observations.map(({ period, ...one }) => ({ ...one, period: period.key }));
      const { document, audit } = protectDocument({ ...model.document, observations: raw as Observation[] }, DATE);
      assert.deepEqual(audit.findings, [], `round ${round}`);
      const again = parseDocument(recheck(document));
      assert.deepEqual(guardPrivacy(again).issues, [], `round ${round}`);
      assert.deepEqual(auditPrivacy(again).findings, [], `round ${round}`);
      assert.equal(protectDocument(recheck(document), DATE).hidden, 0);
    }
  });

  it('rounds counts, and rates after their rounded counts', () => {
    const { document, rounded } = protectDocument(
      documentOf(
        [{ value: 12 }, { indicator: 'r', value: 12.3, numerator: 123, denominator: 1001, lower: 11, upper: 13 }],
        { privacy: { profile: 'open', roundTo: 5 } },
      ),
      DATE,
    );
    assert.equal(rounded, 2);
    // 125 of 1,000.
    assert.deepEqual(valuesOf(document), [10, 12.5]);
    assert.equal(JSON.stringify(document).includes('123'), false);
    assert.equal(JSON.stringify(document.observations).includes('lower'), false);
  });

  it('hides the rate whose numerator is a hidden count, and the count behind a hidden rate', () => {
    const counts = ['a', 'b', 'c'].map((area, index) => ({ area, value: [3, 40, 80][index]! }));
    const rates = ['a', 'b', 'c'].map((area, index) => ({
      indicator: 'r',
      area,
      value: 10,
      numerator: [3, 40, 80][index]!,
      denominator: 400,
    }));
    const { document } = protectDocument(documentOf([...counts, ...rates]), DATE);
    assert.deepEqual(valuesOf(document), [null, 40, 80, null, 10, 10]);
    const small = rates.map((rate, index) => (index === 1 ? { ...rate, denominator: 45 } : rate));
    const other = protectDocument(
      documentOf([...counts.map((one) => ({ ...one, value: one.value + 0 })), ...small]),
      DATE,
    );
    assert.deepEqual(valuesOf(other.document), [null, null, 80, null, null, 10]);
  });

  it('hides the mean that a hidden year could be worked out from', () => {
    const years = [
      { period: '2020', value: 10 },
      { period: '2021', value: 20 },
      { period: '2020..2021', value: 15 },
      { period: '2022', value: 3 },
      { period: '2021..2022', value: 11.5 },
    ];
    const { document, audit } = protectDocument(documentOf(years), DATE);
    assert.equal(valuesOf(document)[3], null);
    assert.deepEqual(audit.findings, []);
    // What is left of 2021 and of the mean of 2021 and 2022 does not give 2022 back.
    assert.ok(valuesOf(document)[1] === null || valuesOf(document)[4] === null);
  });

  it('keeps what is safe, and notes of the figures that are shown', () => {
    const { document, hidden } = protectDocument(
      documentOf([
        { value: 50, note: 'Talt i maj' },
        { area: 'b', value: 2, note: 'Kun to' },
      ]),
      DATE,
    );
    assert.equal(hidden, 1);
    assert.match(JSON.stringify(document), /Talt i maj/);
    assert.doesNotMatch(JSON.stringify(document), /Kun to/);
    assert.deepEqual(document.privacy?.applied, { date: DATE });
  });
});

describe('the audit', () => {
  it('names each figure that breaks the rule, and how', () => {
    const model = parseDocument(
      documentOf([
        { area: 'city', value: 100 },
        { area: 'a', value: null, missing: 'suppressed' },
        { area: 'b', value: 40 },
        { area: 'c', value: 57 },
        { area: 'a', period: '2023', value: 4 },
        { area: 'b', period: '2023', value: null, missing: 'suppressed', numerator: 2 },
      ]),
    );
    const { findings, hasRule, hidden } = auditPrivacy(model);
    assert.deepEqual([hasRule, hidden], [true, 2]);
    assert.deepEqual(
      findings.map(({ fault, area, period }) => [fault, area, period]),
      [
        ['small', 'a', '2023'],
        ['left-behind', 'b', '2023'],
        ['given-away', 'a', '2024'],
      ],
    );
  });

  it('finds what is pinned by bounds alone', () => {
    const model = parseDocument(
      documentOf([
        { area: 'city', value: 102 },
        { area: 'a', value: null, missing: 'suppressed' },
        { area: 'b', value: null, missing: 'suppressed' },
        { area: 'c', value: 100 },
      ]),
    );
    assert.deepEqual(
      auditPrivacy(model).findings.map(({ fault, area }) => [fault, area]),
      [
        ['pinned', 'a'],
        ['pinned', 'b'],
      ],
    );
  });

  it('finds nothing pinned in a thousand random tables after the guard', () => {
    const random = seeded(11);
    for (let table = 0; table < 1_000; table += 1) {
      const { sums, hidden } = protectFigures(randomTable(random).model);
      assert.equal(pinned(sums, hidden).size, 0, `table ${table}`);
    }
  });

  it('has nothing to say of a document without a rule', () => {
    const rest = { ...documentOf([{ value: 1 }]) };
    Reflect.deleteProperty(rest, 'privacy');
    assert.deepEqual(auditPrivacy(parseDocument(rest)), {
      hasRule: false,
      figures: 0,
      hidden: 0,
      sums: 0,
      findings: [],
    });
  });
});
