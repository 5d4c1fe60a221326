/** Files that are no text at all, known by their first bytes: what people have at hand where a table is asked for. */
import type { NotText } from '../model/import-findings.js';
import { ImportError } from './import-error.js';

const SIGNATURES: readonly (readonly [NotText, string])[] = [
  // Any zip file: a workbook cannot be told from others at a glance.
  ['workbook', 'PK\x03\x04'],
  ['old-workbook', '\xd0\xcf\x11\xe0'],
  ['pdf', '%PDF-'],
];

/** @throws ImportError where the file is none that holds text */
export function refuseNotText(input: Uint8Array | string): void {
  const head = typeof input === 'string' ? input.slice(0, 5) : String.fromCharCode(...input.subarray(0, 5));
  for (const [kind, signature] of SIGNATURES) {
    if (head.startsWith(signature)) throw new ImportError('not-text', {}, { kind });
  }
}
