/**
 * Every real file goes through the importers. What comes out is held against other parsers: papaparse for CSV,
 * jsonstat-toolkit for JSON-stat, and for the rest plain readings that share no code with the importers.
 */
import assert from 'node:assert/strict';
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { describe, it } from 'node:test';
// @ts-expect-error -- the package has no types
import JSONstat from 'jsonstat-toolkit';
import Papa from 'papaparse';
import * as topojsonClient from 'topojson-client';
import { importFile } from '../../src/importers/import-file.js';
import { mergeParts } from '../../src/importers/merge-parts.js';
import type { ImportOptions, Imported } from '../../src/importers/imported.js';
import { describeDecision, describeImportIssue } from '../../src/i18n/importers/describe-import.js';
import { assertSound, rowsOf } from '../importers/import-helpers.js';
import { absent } from './shared-data.js';

const FOLDER = new URL('../../../shared/data/', import.meta.url);

function bytesOf(path: string): Uint8Array {
  return readFileSync(new URL(path, FOLDER));
}

/** Files below a folder of the real data, by the ends of their names. */
function filesIn(folder: string, ...ends: readonly string[]): readonly string[] {
  if (!existsSync(FOLDER)) return [];
  const names = readdirSync(new URL(folder, FOLDER), { recursive: true, encoding: 'utf8' });
  return names
    .filter((name) => ends.some((end) => name.endsWith(end)))
    .map((name) => `${folder}/${name}`)
    .filter((path) => statSync(new URL(path, FOLDER)).isFile())
    .sort();
}

function importReal(path: string, options: ImportOptions = {}): Promise<Imported> {
  return importFile(bytesOf(path), { name: path, ...options });
}

const valuesOf = (imported: Imported): readonly number[] =>
  rowsOf(imported).flatMap(({ value }) => (value === null ? [] : [value]));
const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

/** Count, least, greatest and sum of two lists of numbers agree. */
function assertSameNumbers(found: readonly number[], expected: readonly number[], what: string): void {
  assert.equal(found.length, expected.length, `${what}: count`);
  assert.equal(Math.min(...found), Math.min(...expected), `${what}: least`);
  assert.equal(Math.max(...found), Math.max(...expected), `${what}: greatest`);
  assert.ok(Math.abs(sum(found) - sum(expected)) < 1e-6 * Math.max(1, Math.abs(sum(expected))), `${what}: sum`);
}

/** A file that cannot be used says why in words, in both languages, and names a place. */
async function assertRefused({ issues, parts }: Imported, code: string): Promise<void> {
  const [issue] = issues;
  assert.equal(issue?.code, code);
  assert.equal(issue.severity, 'error');
  assert.deepEqual(parts, {});
  for (const language of ['da', 'en'] as const) {
    assert.ok((await describeImportIssue(issue, language)).length > 20);
  }
}

describe('real CSV files', { skip: absent }, () => {
  const REFUSED: Readonly<Record<string, string>> = {
    'csv/dk-opstillingskredse.csv': 'no-period',
    'csv/dk-postnumre.csv': 'no-figures',
    'csv/dst-geografisk-hierarki.windows-1252.csv': 'no-period',
  };
  const tables = [...filesIn('csv', '.csv'), ...filesIn('indicators', '.csv')].filter(
    (path) => !path.includes('spectrum'),
  );

  for (const path of tables) {
    it(`${path} has the records and numbers that papaparse finds`, async () => {
      const imported = await importReal(path);
      const encoding = path.includes('1252') ? 'latin1' : 'utf-8';
      const text = new TextDecoder(encoding).decode(bytesOf(path));
      const { data } = Papa.parse<string[]>(text.trim(), { header: false });
      const [header = [], ...records] = data;
      assert.equal(imported.summary.records, records.length);
      for (const [index, column] of (imported.summary.columns ?? []).entries()) {
        assert.ok(column.name.startsWith(header[index]!.trim()), column.name);
        if (column.min === null || path.includes('opstillingskredse')) continue;
        const cells = records.map((record) => (record[index] ?? '').trim());
        const numbers = cells.filter((cell) => cell !== '' && cell !== '-').map(Number);
        assert.equal(column.numbers, numbers.length, column.name);
        assert.equal(column.min, Math.min(...numbers), column.name);
        assert.equal(column.max, Math.max(...numbers), column.name);
        assert.equal(sum(Object.values(column.missing)), cells.length - numbers.length, column.name);
      }
      if (REFUSED[path]) await assertRefused(imported, REFUSED[path]);
      else assertSound(imported);
    });
  }

  it('of csv-spectrum are read as their authors expect', async () => {
    for (const path of filesIn('csv', '.csv').filter((name) => name.includes('spectrum'))) {
      const expected = JSON.parse(new TextDecoder().decode(bytesOf(path.replace('.csv', '.json')))) as readonly Record<
        string,
        string
      >[];
      const imported = await importReal(path);
      assert.equal(imported.summary.records, expected.length, path);
      assert.deepEqual(
        imported.summary.columns?.map(({ name }) => name),
        Object.keys(expected[0]!),
        path,
      );
    }
  });

  it('keep their gaps: twelve signs in the social monitoring of Berlin are no figures', async () => {
    const imported = await importReal('indicators/berlin-monitoring-soziale-stadtentwicklung-2017.csv');
    const gaps = rowsOf(imported).filter(({ value }) => value === null);
    assert.equal(gaps.length, 12);
    assert.ok(gaps.every(({ missing }) => missing === 'unknown'));
  });

  it('tell the flags of Eurostat from its figures', async () => {
    const imported = await importReal('indicators/eurostat-ilc-lvps08-nordic.csv');
    const { data } = Papa.parse<Record<string, string>>(
      new TextDecoder().decode(bytesOf('indicators/eurostat-ilc-lvps08-nordic.csv')),
      { header: true, skipEmptyLines: true },
    );
    assertSameNumbers(
      valuesOf(imported),
      data.map((record) => Number(record['OBS_VALUE'])),
      'values',
    );
    assert.equal(
      imported.parts.indicators?.every(({ unit }) => unit === 'percent'),
      true,
    );
  });
});

describe('real JSON-stat files', { skip: absent }, () => {
  const REFUSED: Readonly<Record<string, string>> = { 'collection-v2': 'links-only', tuvalu: 'missing-part' };

  for (const path of filesIn('jsonstat', '.json')) {
    it(`${path} has the figures that jsonstat-toolkit finds`, async () => {
      const raw = JSON.parse(new TextDecoder().decode(bytesOf(path))) as object;
      const refused = Object.entries(REFUSED).find(([name]) => path.includes(name))?.[1];
      if (refused) return assertRefused(await importReal(path), refused);
      const read = JSONstat(raw) as {
        class: string;
        length: number;
        Dataset(index?: number): { value: (number | null)[] };
      };
      const isBundle = !('class' in raw);
      const names = isBundle ? Object.keys(raw) : [''];
      for (const [index, dataset] of names.entries()) {
        const imported = await importReal(path, { dataset });
        const set = isBundle ? read.Dataset(index) : (read as unknown as { value: (number | null)[] });
        assertSameNumbers(
          valuesOf(imported),
          set.value.filter((value): value is number => value !== null),
          `${path} ${dataset}`,
        );
        assertSound(imported);
      }
    });
  }
});

/** Numbers and marks of a PX file by a plain reading of what follows DATA. */
function plainPx(path: string): { readonly numbers: readonly number[]; readonly marks: readonly string[] } {
  const text = new TextDecoder('latin1').decode(bytesOf(path));
  const data = text.slice(text.lastIndexOf('DATA=') + 5).replace(';', ' ');
  const keys = /KEYS\(/.test(text) ? 2 : 0;
  const lines = keys
    ? data
        .trim()
        .split(/\r?\n/)
        .map((line) => line.replace(/^("[^"]*",){2}/, ''))
    : [data];
  const tokens = lines.join(' ').match(/"[^"]*"|\S+/g) ?? [];
  const numbers = tokens.filter((token) => /^-?\d/.test(token)).map(Number);
  return {
    numbers: [...numbers, ...tokens.filter((token) => token.replaceAll('"', '') === '-').map(() => 0)],
    marks: tokens.filter((token) => /^"?\.+"?$/.test(token)),
  };
}

describe('real PX files', { skip: absent }, () => {
  for (const path of filesIn('px', '.px').filter((name) => !name.includes('/bad/'))) {
    it(`${path} has the figures and gaps that stand in it`, async () => {
      const imported = await importReal(path);
      const { numbers, marks } = plainPx(path);
      assertSameNumbers(valuesOf(imported), numbers, path);
      assert.equal(sum(Object.values(imported.summary.missing ?? {})), marks.length);
      assert.deepEqual(imported.issues, []);
      assertSound(imported);
    });
  }

  it('that are faulty fail or go on in words', async () => {
    await assertRefused(await importReal('px/bad/be0101f1missingstubheading.px'), 'missing-part');
    const values = await importReal('px/bad/be0101f1errorvalues.px');
    assert.ok(values.issues.some(({ severity, place }) => severity === 'error' && (place.line ?? 0) > 0));
    const time = await importReal('px/bad/be0101f1errortimeval.px');
    assert.equal(time.issues.length > 0 && time.issues.every(({ code }) => code !== 'unreadable-file'), true);
  });
});

describe('real district facts of Oslo', { skip: absent }, () => {
  interface Facts {
    readonly data: readonly { readonly values: readonly (readonly { value: number; ratio: number }[])[] }[];
  }
  const paths = filesIn('indicators', '.json');

  for (const path of paths) {
    it(`${path} has the values and shares that stand in it`, async () => {
      const { data } = JSON.parse(new TextDecoder().decode(bytesOf(path))) as Facts;
      const cells = data.flatMap(({ values }) => values.flat());
      const imported = await importReal(path);
      assert.equal(imported.format, 'district-facts');
      const [counts, shares] = [false, true].map((isShare) =>
        rowsOf(imported).flatMap(({ indicator, value }) =>
          String(indicator).endsWith('andel') === isShare && value !== null ? [value] : [],
        ),
      );
      assertSameNumbers(
        counts!,
        cells.map(({ value }) => value),
        'values',
      );
      if (!path.includes('eieform'))
        assertSameNumbers(
          shares!.map((share) => Math.round(share * 1e4)),
          cells.map(({ ratio }) => Math.round(ratio * 1e6)),
          'shares',
        );
      const isWhole = !path.includes('bygningstyper');
      assert.ok(imported.parts.indicators?.every(({ breakdown }) => breakdown?.partsOfWhole === isWhole));
      assert.deepEqual(imported.issues, []);
      assertSound(imported);
    });
  }

  it('are a district facts file for each of three subjects, and find the outlines by their codes', async () => {
    assert.equal(paths.length, 3);
    const [facts, map] = await Promise.all([importReal(paths[0]!), importReal('geo/oslo-bydeler.geojson')]);
    const { areas } = mergeParts([facts.parts, map.parts]);
    assert.equal(areas?.filter(({ name }) => String(name).startsWith('Bydel ')).length, 15);
    assert.ok((areas?.length ?? 0) <= 17, String(areas?.length));
  });
});

describe('real maps', { skip: absent }, () => {
  interface Raw {
    readonly features?: readonly { readonly geometry: { readonly coordinates: unknown } | null }[];
    readonly objects?: Readonly<Record<string, unknown>>;
  }
  const client = ('default' in topojsonClient ? topojsonClient.default : topojsonClient) as typeof topojsonClient;
  const positions = (value: unknown): number => {
    if (!Array.isArray(value)) return 0;
    return typeof value[0] === 'number' ? 1 : sum(value.map(positions));
  };

  for (const path of filesIn('geo', 'json')) {
    it(`${path} has as many features and positions as the file`, async () => {
      const raw = JSON.parse(new TextDecoder().decode(bytesOf(path))) as Raw;
      const [object] = Object.values(raw.objects ?? {});
      const features = raw.features ?? (client.feature(raw as never, object as never) as unknown as Raw).features ?? [];
      const imported = await importReal(path);
      assert.equal(imported.summary.features, features.length);
      assert.equal(imported.summary.positions, sum(features.map(({ geometry }) => positions(geometry?.coordinates))));
      if (path.includes('vejmidte')) return assertRefused(imported, 'no-outlines');
      const planar = path.includes('25832');
      assert.equal(imported.parts.geography?.crs, planar ? 'EPSG:25832' : 'WGS84');
      assertSound(imported);
    });
  }

  it('give municipalities back their zeros, and join the parts of each', async () => {
    const { parts } = await importReal('geo/dk-kommuner.topojson');
    assert.equal(parts.areas?.length, 99);
    assert.ok(parts.areas.every(({ code }) => /^\d{4}$/.test(code ?? '')));
  });

  it('become light with their borders kept', async () => {
    const { decisions, parts } = await importReal('geo/bremen-ortsteile.geojson', { keep: 0.2 });
    const { before, after } = decisions.find(({ code }) => code === 'simplified')!.values as Record<string, number>;
    assert.ok(after! < before! * 0.35, `${after} of ${before}`);
    assert.equal(parts.areas?.length, 88);
    assert.equal((parts.geography?.data?.['features'] as unknown[]).length, 88);
  });
});

describe('real networks', { skip: absent }, () => {
  interface Listed {
    readonly nodes: readonly unknown[];
    readonly links?: readonly unknown[];
    readonly edges?: readonly unknown[];
  }

  /** Counted by plain readings: elements of a name in XML, lists in JSON, different names in a table. */
  function countsIn(path: string): readonly [nodes: number, ties: number] {
    const text = new TextDecoder().decode(bytesOf(path));
    if (path.endsWith('.json')) {
      const { nodes, links, edges = links! } = JSON.parse(text) as Listed;
      return [nodes.length, edges.length];
    }
    if (path.endsWith('.csv')) {
      const { data } = Papa.parse<string[]>(text.trim(), { skipEmptyLines: true });
      const rows = data.slice(1);
      return [new Set(rows.flatMap((row) => row.slice(0, 2))).size, rows.length];
    }
    return [/<node[\s/>]/g, /<edge[\s/>]/g].map((pattern) => text.match(pattern)!.length) as [number, number];
  }

  for (const path of filesIn('networks', '.csv', '.json', '.graphml', '.gexf')) {
    it(`${path} has the actors and ties that stand in it, or says of each that is left out`, async () => {
      const imported = await importReal(path);
      const [nodes, ties] = countsIn(path);
      const leftOut = imported.issues.reduce((sum, { code, values }) => {
        if (code === 'unknown-node') return sum + 1;
        return code === 'more-of-same' && values['of'] === 'unknown-node' ? sum + Number(values['count']) : sum;
      }, 0);
      assert.deepEqual([imported.summary.nodes, (imported.summary.ties ?? 0) + leftOut], [nodes, ties]);
      assert.equal(mergeParts([imported.parts]).actors?.length, nodes);
      assertSound(imported);
    });
  }

  it('tell of each tie that leads nowhere', async () => {
    const { issues } = await importReal('networks/missing-nodes.graphml');
    assert.equal(issues.filter(({ code }) => code === 'unknown-node').length, 20);
    assert.deepEqual(issues.at(-1)?.values, { of: 'unknown-node', count: 17 });
  });
});

describe('real lists of projects', { skip: absent }, () => {
  for (const path of filesIn('projects', '.csv', '.json')) {
    it(`${path} has one initiative for every record, and all of their money`, async () => {
      const text = new TextDecoder().decode(bytesOf(path));
      const amounts = path.endsWith('.csv')
        ? Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true }).data.map((record) =>
            Number(record['amount']),
          )
        : (JSON.parse(text) as { grants: readonly { amountAwarded: number }[] }).grants.map(
            ({ amountAwarded }) => amountAwarded,
          );
      const imported = await importReal(path);
      assertSound(imported);
      const found = (imported.parts.initiatives ?? []).map(({ financing }) => financing?.[0]?.amount ?? 0);
      assertSameNumbers(found, amounts, path);
    });
  }

  it('give the same initiatives as a table and as 360Giving JSON', async () => {
    const [table, json] = await Promise.all(
      ['csv', 'json'].map((end) => importReal(`projects/lloyds-bank-foundation-grants.${end}`)),
    );
    const brief = ({ parts }: Imported) =>
      parts.initiatives?.map(({ title, start, end, financing }) => [title, start, end, financing?.[0]?.amount]);
    assert.equal(table!.parts.initiatives?.length, 294);
    assert.deepEqual(brief(table!), brief(json!));
    const { data } = Papa.parse<Record<string, string>>(
      new TextDecoder().decode(bytesOf('projects/lloyds-bank-foundation-grants.csv')),
      { header: true, skipEmptyLines: true },
    );
    assert.deepEqual(
      brief(table!),
      data.map((record) => [
        record['title']?.trim(),
        record['start_date'],
        record['end_date'] || 'unknown',
        Number(record['amount']),
      ]),
    );
    assertSound(table!);
    assertSound(json!);
  });

  it('without a start begin on the day of the award', async () => {
    const imported = await importReal('projects/indigo-trust-grants.json');
    assert.equal(imported.parts.initiatives?.length, 90);
    assert.equal(imported.parts.initiatives[0]?.start, '2001-03-26');
    assertSound(imported);
  });
});

describe('files of other makings', { skip: absent }, () => {
  it('that are no format of ours say what was seen in them', async () => {
    const paths = filesIn('csv', '.json');
    assert.ok(paths.length > 0);
    for (const path of paths) await assertRefused(await importReal(path), 'unknown-format');
  });

  it(
    'that are hostile never throw, hang or reach the network, in whatever format they come',
    { timeout: 120_000 },
    async (context) => {
      context.mock.method(globalThis, 'fetch', () => assert.fail('the network'));
      const paths = [...filesIn('hostile', '.json', '.txt'), ...filesIn('px/bad', '.px')];
      assert.ok(paths.length > 150, String(paths.length));
      for (const path of paths) {
        for (const format of [undefined, 'csv', 'px', 'graphml', 'json-stat', 'geojson'] as const) {
          const imported = await importReal(path, format ? { format } : {});
          for (const issue of imported.issues) assert.notEqual(issue.code, 'unreadable-file', `${path} as ${format}`);
          assertSound({ ...imported, parts: imported.parts });
        }
      }
    },
  );

  it('that are hostile keep their texts as texts', async () => {
    const lines = new TextDecoder()
      .decode(bytesOf('hostile/xss-payloads.txt'))
      .split(/\r?\n/)
      .filter((line) => line.trim() !== '');
    const table = [
      'bydel\ttid\tantal',
      ...lines.map((line, index) => `"${line.replaceAll('"', '""')}"\t${2000 + (index % 20)}\t${index}`),
    ];
    const imported = await importFile(table.join('\n'));
    assert.equal(rowsOf(imported).length, lines.length);
    for (const decision of imported.decisions) await describeDecision(decision, 'da');
    assertSound(imported);
  });
});
