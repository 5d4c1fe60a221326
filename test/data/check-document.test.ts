import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { checkDocument } from '../../src/data/check-document.js';
import { checkObservations } from '../../src/data/check-observations.js';
import type { Issue } from '../../src/model/issues.js';
import { BROKEN_CASES } from '../fixtures/broken/cases.js';
import { FULL_DOCUMENT } from '../fixtures/full-document.js';
import { changed, valueAt } from '../helpers/json-pointer.js';

const found = (issues: readonly Issue[]): string[] => issues.map(({ code, pointer }) => `${code} ${pointer}`);
/** Free keys come without a prototype; what they hold is what counts. */
const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

const AREAS = [{ id: 'a', name: 'A' }];
const INDICATORS = [{ id: 'i', label: 'I', unit: 'percent' }];
const documentWith = (parts: object): object => ({ version: '1.0', areas: AREAS, indicators: INDICATORS, ...parts });

function freezeAll<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    Object.values(value).forEach(freezeAll);
  }
  return value;
}

describe('A sound document', () => {
  test('comes through whole and without an issue', () => {
    const { document, issues } = checkDocument(FULL_DOCUMENT);
    assert.deepEqual(found(issues), []);
    assert.deepEqual(plain(document), plain(FULL_DOCUMENT));
  });

  test('is copied, so that neither side can change the other', () => {
    const raw = freezeAll(structuredClone(FULL_DOCUMENT));
    const { document } = checkDocument(raw);
    assert.notEqual(document?.areas, raw.areas);
    assert.notEqual(document?.areas?.[1], raw.areas?.[1]);
    assert.notEqual(document?.geography?.data, raw.geography?.data);
    assert.equal(Object.isFrozen(document?.areas?.[1]), false);
  });

  test('may be as small as its version', () => {
    assert.deepEqual(checkDocument({ version: '1.0' }), { document: { version: '1.0' }, issues: [] });
  });

  test('may come from a later minor version', () => {
    const { document, issues } = checkDocument({ version: '1.7', weather: 'rain' });
    assert.deepEqual(document, { version: '1.7' });
    assert.deepEqual(found(issues), ['unknown-field /weather']);
  });

  test('may leave a field undefined', () => {
    assert.deepEqual(checkDocument({ version: '1.0', title: undefined }), { document: { version: '1.0' }, issues: [] });
  });
});

describe('A broken document', () => {
  for (const { rule, at, value, code, pointer, values, then } of BROKEN_CASES) {
    test(`is told that a document ${rule}: ${code}`, () => {
      const { document, issues } = checkDocument(changed(FULL_DOCUMENT, at, value));
      assert.deepEqual(found(issues), [`${code} ${pointer}`]);
      for (const [name, expected] of Object.entries(values ?? {}))
        assert.equal(issues[0]?.values[name], expected, name);
      for (const [place, expected] of Object.entries(then ?? {})) {
        assert.deepEqual(plain(valueAt(document, place) ?? null), expected ?? null, place);
      }
    });
  }

  test('is refused as a whole only where nothing of it can be read', () => {
    for (const raw of [null, undefined, 7, 'text', true, [], new Date(0), () => 1, Symbol('s'), 1n]) {
      const { document, issues } = checkDocument(raw);
      assert.equal(document, undefined);
      assert.deepEqual(found(issues), ['not-an-object ']);
      assert.equal(issues[0]?.severity, 'error');
    }
  });

  test('keeps the rest of a list whose one item is wrong', () => {
    const { document } = checkDocument(documentWith({ areas: [{ id: 'a', name: 'A' }, 3, { id: 'b', name: 'B' }] }));
    assert.deepEqual(
      document?.areas?.map(({ id }) => id),
      ['a', 'b'],
    );
  });

  test('keeps a record whose optional field is wrong', () => {
    const { document } = checkDocument(
      documentWith({ areas: [{ id: 'a', name: 'A', kind: 'planet', population: 9 }] }),
    );
    assert.deepEqual(document?.areas, [{ id: 'a', name: 'A', population: 9 }]);
  });

  test('names the outermost record that went with a fault', () => {
    const { issues } = checkDocument({ version: '1.0', dashboard: { sections: 'none' } });
    assert.deepEqual(found(issues), ['wrong-type /dashboard/sections']);
    assert.equal(issues[0]?.values['record'], '/dashboard');
  });
});

describe('A record that was left out', () => {
  test('takes along what cannot stand without it, counted in one issue', () => {
    const { document, issues } = checkDocument(
      documentWith({
        areas: [{ id: 'a' }, { id: 'b', name: 'B', parent: 'a' }],
        experiences: [{ id: 'e', area: 'a', period: '2024', text: 'T' }],
        initiatives: [{ id: 'n', title: 'N', end: 'open', sites: [{ area: 'a' }, { area: 'b' }] }],
        observations: [
          { indicator: 'i', area: 'a', period: '2023', value: 1 },
          { indicator: 'i', area: 'b', period: '2023', value: 2 },
        ],
      }),
    );
    assert.deepEqual(found(issues), ['missing-property /areas/0', 'dropped-with /areas/0']);
    assert.equal(issues[0]?.values['record'], '/areas/0');
    assert.deepEqual(issues[1]?.values, { id: 'a', count: 4 });
    assert.deepEqual(document?.areas, [{ id: 'b', name: 'B' }]);
    assert.deepEqual(document?.experiences, []);
    assert.deepEqual(document?.initiatives?.[0]?.sites, [{ area: 'b' }]);
    assert.deepEqual(document?.observations, [{ indicator: 'i', area: 'b', period: '2023', value: 2 }]);
  });

  test('is named as it is written, even where its name is the fault', () => {
    const { issues } = checkDocument(
      documentWith({
        areas: [{ id: 'Min by', name: 'M' }],
        observations: [{ indicator: 'i', area: 'Min by', period: '2023', value: 1 }],
      }),
    );
    assert.deepEqual(found(issues), ['bad-id /areas/0/id', 'dropped-with /areas/0']);
    assert.deepEqual(issues[1]?.values, { id: 'Min by', count: 1 });
  });

  test('takes along what went with what went', () => {
    const { document, issues } = checkDocument(
      documentWith({
        areas: [{ id: 'a' }],
        signals: [{ id: 's', area: 'a', steps: [] }],
        initiatives: [{ id: 'n', title: 'N', end: 'open', events: [{ date: '2020', kind: 'started', signal: 's' }] }],
      }),
    );
    assert.deepEqual(found(issues), ['missing-property /areas/0', 'dropped-with /areas/0', 'dropped-with /signals/0']);
    assert.deepEqual(document?.initiatives?.[0]?.events, [{ date: '2020', kind: 'started' }]);
  });

  test('is not told of twice where a field was left out for its own reason', () => {
    const threshold = { operator: 'over', multiplier: 2, area: 'nowhere' };
    const { issues } = checkDocument(documentWith({ indicators: [{ ...INDICATORS[0], thresholds: [threshold] }] }));
    assert.deepEqual(found(issues), ['unknown-reference /indicators/0/thresholds/0/area']);
    assert.equal(issues[0]?.values['record'], '/indicators/0/thresholds/0');
  });
});

describe('Observations', () => {
  const columns = ['indicator', 'area', 'period', 'value', 'missing'];

  test('come out as records, whichever way they were written', () => {
    const rows = [
      ['i', 'a', '2023', 0, null],
      ['i', 'a', '2024', null, 'suppressed'],
    ];
    const { document } = checkDocument(documentWith({ observations: { columns, rows } }));
    assert.deepEqual(document?.observations, [
      { indicator: 'i', area: 'a', period: '2023', value: 0 },
      { indicator: 'i', area: 'a', period: '2024', missing: 'suppressed', value: null },
    ]);
  });

  test('stay an address where they stand in a file', () => {
    const { document, issues } = checkDocument(documentWith({ observations: { href: 'tal.json' } }));
    assert.deepEqual(document?.observations, { href: 'tal.json' });
    assert.deepEqual(found(issues), []);
  });

  test('in a file are held against the document', () => {
    const { document } = checkDocument(documentWith({}));
    assert.ok(document);
    const rows = [
      ['i', 'a', '2023', 1, null],
      ['i', 'x', '2023', 1, null],
    ];
    const { observations, issues } = checkObservations({ columns, rows }, document);
    assert.deepEqual(observations, [{ indicator: 'i', area: 'a', period: '2023', value: 1 }]);
    assert.deepEqual(found(issues), ['unknown-reference /rows/1/1']);
  });

  test('in a file are refused where they are too many or no list at all', () => {
    const few = { caps: { observations: 1 } };
    assert.deepEqual(found(checkObservations([{}, {}], { version: '1.0' }, few).issues), ['too-many ']);
    assert.deepEqual(found(checkObservations('text', { version: '1.0' }).issues), ['wrong-type ']);
    assert.deepEqual(found(checkObservations(undefined, { version: '1.0' }).issues), ['wrong-type ']);
  });

  test('without a reason are counted in one issue, at the first of them', () => {
    const rows = [
      ['i', 'a', '2022', 1, null],
      ['i', 'a', '2023', null, null],
      ['i', 'a', '2024', null, null],
    ];
    const { issues } = checkDocument(documentWith({ observations: { columns, rows } }));
    assert.deepEqual(found(issues), ['missing-reason /observations/rows/1']);
    assert.equal(issues[0]?.values['count'], 2);
  });

  test('of 200,000 rows come through in full', () => {
    const rows = Array.from({ length: 200_000 }, (_, index) => ['i', `a${index}`, '2023', index, null]);
    const areas = rows.map((row) => ({ id: row[1], name: 'A' }));
    const { document, issues } = checkDocument(documentWith({ areas, observations: { columns, rows } }));
    assert.deepEqual(found(issues), []);
    assert.ok(Array.isArray(document?.observations));
    assert.equal(document.observations.length, 200_000);
  });

  test('of 200,000 bad rows give a bounded list and a count', () => {
    const rows = Array.from({ length: 200_000 }, () => ['i', 'a', 'never', 'none', null]);
    const { issues } = checkDocument(documentWith({ observations: { columns, rows } }));
    assert.equal(issues.filter(({ code }) => code === 'bad-period').length, 200);
    assert.deepEqual(
      issues.filter(({ code }) => code === 'more-issues').map(({ values }) => values),
      [
        { of: 'bad-period', count: 199_800 },
        { of: 'wrong-type', count: 199_800 },
      ],
    );
  });
});

describe('Unknown fields', () => {
  test('are told once: the first by name, all by number', () => {
    const areas = Array.from({ length: 50 }, (_, index) => ({ id: `a${index}`, name: 'A', colour: 'red' }));
    const { document, issues } = checkDocument({ version: '1.0', areas });
    assert.deepEqual(found(issues), ['unknown-field /areas/0/colour']);
    assert.equal(issues[0]?.values['count'], 50);
    assert.equal(String(issues[0]?.values['fields']).split(', ').length, 5);
    assert.deepEqual(document?.areas?.[0], { id: 'a0', name: 'A' });
  });
});

describe('A hostile document', () => {
  test('100,000 levels deep is refused, not fallen over', () => {
    const depth = 100_000;
    const raw: unknown = JSON.parse(`{"version":"1.0","areas":${'['.repeat(depth)}${']'.repeat(depth)}}`);
    assert.deepEqual(found(checkDocument(raw).issues), ['too-deep ']);
  });

  test('cannot reach a prototype by its keys', () => {
    const keys = '"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"prototype":{}';
    const raw: unknown = JSON.parse(
      `{"version":"1.0",${keys},"areas":[{"id":"a","name":{"da":"A",${keys}},${keys}}],` +
        `"positions":{${keys}},"geography":{"data":{"type":"FeatureCollection","x":{${keys}}}},` +
        `"observations":[{"indicator":"i","area":"a","period":"2020",${keys}}]}`,
    );
    const { document, issues } = checkDocument(raw);
    assert.equal(({} as Record<string, unknown>)['polluted'], undefined);
    assert.equal(JSON.stringify(document).includes('polluted'), false);
    assert.equal(issues.filter(({ code }) => code === 'forbidden-key').length, 18);
  });

  test('may be an object that a page made: what JSON cannot hold is a wrong type', () => {
    const odd = [new Date(0), new Map(), () => 1, Symbol('s'), 1n, NaN, Infinity, /x/, new Error('e')];
    for (const value of odd) {
      const { document, issues } = checkDocument(
        documentWith({ title: value, geography: { data: { type: 'Topology', value } } }),
      );
      assert.ok(document);
      assert.equal(document.title, undefined);
      assert.deepEqual(plain(document.geography?.data), { type: 'Topology' });
      assert.equal(issues.length, 2, String(value));
    }
  });

  test('may hold itself', () => {
    const raw: Record<string, unknown> = { version: '1.0' };
    raw['areas'] = [raw];
    assert.deepEqual(found(checkDocument(raw).issues), ['too-deep ']);
  });

  test('may throw when it is read', () => {
    const getter = Object.defineProperty({ version: '1.0' }, 'areas', {
      enumerable: true,
      get: () => {
        throw new Error('trap');
      },
    });
    const proxy = new Proxy(
      {},
      {
        ownKeys: () => {
          throw new Error('trap');
        },
        get: () => '1.0',
      },
    );
    assert.deepEqual(found(checkDocument(getter).issues), ['unreadable ']);
    assert.deepEqual(found(checkDocument(proxy).issues), ['unreadable ']);
  });

  test('gets its texts through as texts, and no further than a sentence into issues', () => {
    const hostile = '<img src=x onerror=alert(1)>\u202e\u2028\u0000{{constructor}}';
    const { document, issues } = checkDocument(
      documentWith({
        title: hostile,
        language: `${hostile}${'x'.repeat(5000)}`,
        themes: [{ id: hostile, label: hostile }],
      }),
    );
    assert.equal(document?.title, hostile);
    for (const { values } of issues) {
      for (const value of Object.values(values)) assert.doesNotMatch(String(value), /[\u0000\u2028\u202e]|.{80}/u);
    }
  });

  test('with megabytes in a key gives a pointer of bounded length', () => {
    const { issues } = checkDocument({ version: '1.0', ['x'.repeat(1_000_000)]: 1 });
    assert.ok(issues[0] && issues[0].pointer.length < 300);
    assert.ok(String(issues[0].values['fields']).length < 300);
  });

  test('has keys with slashes and tildes escaped in pointers', () => {
    assert.deepEqual(found(checkDocument({ version: '1.0', 'a/b~c': 1 }).issues), ['unknown-field /a~1b~0c']);
  });
});
