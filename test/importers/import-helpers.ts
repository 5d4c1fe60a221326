/** Imports texts and bytes in tests, and looks things up in what comes back. */
import assert from 'node:assert/strict';
import { importFile } from '../../src/importers/import-file.js';
import { mergeParts } from '../../src/importers/merge-parts.js';
import type { ImportOptions, Imported } from '../../src/importers/imported.js';
import { checkDocument } from '../../src/data/check-document.js';

export interface Row {
  readonly indicator: string;
  readonly area: string;
  readonly period: string;
  readonly category?: string | null;
  readonly value: number | null;
  readonly missing?: string | null;
  readonly status?: string | null;
  readonly [column: string]: string | number | null | undefined;
}

/** The observations of an import as records. */
export function rowsOf({ parts }: Imported): readonly Row[] {
  const table = parts.observations;
  if (!table || !('rows' in table)) return [];
  return table.rows.map((row) => Object.fromEntries(table.columns.map((name, index) => [name, row[index]])) as Row);
}

export const codesOf = ({ issues }: Imported): readonly string[] => issues.map(({ code }) => code);

/** Values of the first decision of a code. */
export function decided(
  { decisions }: Imported,
  code: string,
  field?: string,
): Readonly<Record<string, unknown>> | undefined {
  return decisions.find((one) => one.code === code && (field === undefined || one.place.field === field))?.values;
}

/** Imports what must give a document in which nothing is wrong. */
export async function importGood(input: Uint8Array | string, options: ImportOptions = {}): Promise<Imported> {
  const imported = await importFile(input, options);
  assert.deepEqual(
    imported.issues.filter(({ severity }) => severity === 'error'),
    [],
  );
  assertSound(imported);
  return imported;
}

/** Every part that an import gives stands in a document without complaint. */
export function assertSound(imported: Imported): void {
  const { document, issues } = checkDocument(mergeParts([imported.parts]));
  assert.ok(document);
  assert.deepEqual(
    issues.filter(({ code }) => code !== 'missing-reason'),
    [],
  );
}
