import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checkDocument } from '../../src/data/check-document.js';
import { english } from '../../src/i18n/english.js';
import * as crowd from '../../src/view/timeline/crowd.js';
import { timelineTable } from '../../src/view/timeline/timeline-table.js';
import { en } from '../../src/i18n/timeline/en.js';
import type { Issue } from '../../src/model/issues.js';
import { parseDocument } from '../../src/model/parse-document.js';
import type { Document } from '../../src/schema/generated/document.js';
import { timelineView, type TimelineView } from '../../src/view/timeline/timeline-view.js';
import { grantsDocument, type GrantRecord } from './grants-document.js';
import { absent } from './shared-data.js';

function drawnFrom(document: object, group = 'area'): { view: TimelineView; issues: readonly Issue[] } {
  const { document: checked, issues } = checkDocument(document);
  const context = { model: parseDocument(checked as Document), locale: english, space: { width: 1200 } };
  const view = timelineView(
    { today: '2017-01-01', group },
    { context, messages: en, crowd, table: () => timelineTable },
  );
  assert.ok(view.picture!.scene.groups.length >= 2);
  return { view: view as TimelineView, issues };
}

const count = (issues: readonly Issue[], code: string): number => issues.filter((issue) => issue.code === code).length;

/** What the table says in a column, by initiative. */
function told({ table }: TimelineView, key: string): ReadonlyMap<string, string | number | null> {
  const column = table.columns.findIndex((one) => one.key === key);
  return new Map(table.rows.map((row) => [row.key, row.cells[column]!.value]));
}

describe('grants with dates to the day', { skip: absent }, () => {
  it('are drawn and told whole, in every grouping', () => {
    const { document, records } = grantsDocument('lloyds-bank-foundation-grants');
    for (const group of ['area', 'theme', 'lead', 'approach']) {
      const { view, issues } = drawnFrom(document, group);
      assert.deepEqual(issues, []);
      assert.equal(view.table.rows.length, records.length);
      for (const { id, start, end } of records) {
        assert.equal(told(view, 'start').get(id), start);
        assert.equal(told(view, 'end').get(id), end);
      }
    }
  });

  it('lose nothing where dates are missing, cannot be, or come in the wrong order: each is reported', () => {
    const worse = (record: GrantRecord, index: number): GrantRecord => {
      if (index % 10 === 0) return { ...record, end: '2001-01-01' };
      if (index % 10 === 3) return { ...record, end: undefined };
      if (index % 10 === 7) return { ...record, start: '2015-02-30' };
      return record;
    };
    const { document, records } = grantsDocument('lloyds-bank-foundation-grants', worse);
    const { view, issues } = drawnFrom(JSON.parse(JSON.stringify(document)) as object);
    const tens = Math.ceil(records.length / 10);
    assert.equal(count(issues, 'end-before-start'), tens);
    assert.ok(issues.some(({ code }) => code === 'missing-end'));
    assert.ok(issues.some(({ code }) => code === 'bad-period'));
    assert.equal(view.table.rows.length, records.length);
    assert.equal(view.lanes.facts.length, records.length);
    assert.equal(told(view, 'end').get(records[0]!.id), '2001-01-01');
    assert.equal(told(view, 'end').get(records[3]!.id), 'end unknown');
    assert.equal(told(view, 'start').get(records[7]!.id), 'start unknown');
  });
});

describe('grants with no more than the day of the award', { skip: absent }, () => {
  it('are drawn as begun, with an end that nobody knows', () => {
    const { document, records } = grantsDocument('indigo-trust-grants');
    const { view, issues } = drawnFrom(document);
    assert.ok(issues.every(({ code }) => code === 'missing-end' || code === 'more-issues'));
    assert.equal(view.table.rows.length, records.length);
    for (const { id } of records) assert.equal(told(view, 'end').get(id), 'end unknown');
    assert.ok(view.lanes.facts.every(({ span }) => span?.end.kind === 'unknown'));
  });
});
