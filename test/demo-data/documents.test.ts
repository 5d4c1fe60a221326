import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { guardPrivacy } from '../../src/analysis/privacy-guard.js';
import { checkDocument } from '../../src/data/check-document.js';
import { parseDocument } from '../../src/model/parse-document.js';
import type { Document } from '../../src/schema/generated/document.js';
import { DEMO_DOCUMENTS } from './demo-documents.js';

/** Keys whose value is the id, or a list of ids, of something in one of the named lists. */
const REFERENCES: Readonly<Record<string, readonly (keyof Document)[]>> = {
  area: ['areas'],
  areas: ['areas'],
  parent: ['areas', 'actors', 'goals'],
  predecessors: ['areas', 'initiatives'],
  fromArea: ['areas'],
  toArea: ['areas'],
  benchmark: ['areas'],
  benchmarks: ['areas'],
  comparison: ['areas'],
  theme: ['themes'],
  indicator: ['indicators'],
  indicators: ['indicators'],
  source: ['sources'],
  actor: ['actors'],
  actors: ['actors'],
  decidedBy: ['actors'],
  host: ['actors'],
  initiative: ['initiatives'],
  initiatives: ['initiatives'],
  signal: ['signals'],
  goals: ['goals'],
  network: ['networks'],
  qualifiedBy: ['networks', 'actors'],
};

function idsIn(document: Document, lists: readonly (keyof Document)[]): ReadonlySet<string> {
  return new Set(lists.flatMap((list) => (document[list] as readonly { id: string }[]).map(({ id }) => id)));
}

/** References below a value that lead nowhere, as "key: id". */
function danglingIn(value: unknown, document: Document): string[] {
  if (Array.isArray(value)) return value.flatMap((item) => danglingIn(item, document));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, member]) => {
    const lists = REFERENCES[key];
    const named = (Array.isArray(member) ? member : [member]).filter((id) => typeof id === 'string');
    if (!lists || named.length === 0) return danglingIn(member, document);
    const known = idsIn(document, lists);
    return named.filter((id) => !known.has(id)).map((id) => `${key}: ${id}`);
  });
}

for (const [name, document] of DEMO_DOCUMENTS) {
  describe(name, () => {
    it('gives no issue when it is checked', () => {
      assert.deepEqual(checkDocument(document).issues, []);
    });

    it('keeps its own privacy rule, so the guard hides nothing', () => {
      const checked = checkDocument(document).document;
      assert.ok(checked);
      assert.deepEqual(guardPrivacy(parseDocument(checked)).issues, []);
    });

    it('refers only to what it holds', () => {
      const { dashboard, observations, ...rest } = document;
      assert.ok(dashboard && observations);
      const records = Object.entries(rest).filter(([, member]) => typeof member === 'object');
      assert.deepEqual(
        records.flatMap(([, member]) => danglingIn(member, document)),
        [],
      );
    });

    it('has ties and members between known actors only', () => {
      const known = idsIn(document, ['actors']);
      const ends = document.ties?.flatMap(({ from, to }) => [from, to]) ?? [];
      const members = document.networks?.flatMap((network) => network.members?.map(({ actor }) => actor) ?? []) ?? [];
      assert.ok(ends.length > 0 && members.length > 0);
      assert.deepEqual(
        [...ends, ...members].filter((id) => !known.has(id)),
        [],
      );
    });

    it('names no person', () => {
      assert.deepEqual(
        document.actors?.filter(({ kind }) => kind === 'person'),
        [],
      );
    });

    it('writes what people read in Danish and English', () => {
      const written = [
        ...(document.indicators ?? []).flatMap(({ label, definition }) => [label, definition]),
        ...(document.themes ?? []).map(({ label }) => label),
        ...(document.experiences ?? []).map(({ text }) => text),
        ...(document.goals ?? []).map(({ text }) => text),
      ];
      const isComplete = (text: unknown): boolean =>
        typeof text === 'object' && text !== null && ['da', 'en'].every((language) => language in text);
      assert.deepEqual(
        written.filter((text) => !isComplete(text)),
        [],
      );
    });
  });
}
