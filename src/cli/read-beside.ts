/// <reference types="node" />
/** The JSON of a file that a document names. Reaches the document's own folder and those below it, and no network. */
import { readFileSync } from 'node:fs';
import { dirname, resolve, sep } from 'node:path';
import { decodeText } from '../data/decode-text.js';
import { LoadError } from '../data/load-error.js';
import { windowsText } from '../data/windows-text.js';
import { parseFile } from './parse-file.js';

export interface Beside {
  readonly raw: unknown;
  /** It is no UTF-8, and read as Windows saves Danish. */
  readonly isMended: boolean;
}

/**
 * @param href as the document has it
 * @param file the document's own path
 * @throws LoadError `foreign-address`, `file-not-found` or as `parseFile` does
 */
export function readBeside(href: string, file: string): Beside {
  const folder = dirname(resolve(file));
  if (!resolve(folder, href).startsWith(folder + sep)) throw new LoadError('foreign-address', { address: href });
  const bytes = readFrom(folder, href);
  const text = decodeText(bytes);
  const mended = text.includes('\ufffd') ? windowsText(bytes) : undefined;
  return { raw: parseFile(mended ?? text, href), isMended: mended !== undefined };
}

function readFrom(folder: string, href: string): Uint8Array {
  try {
    return readFileSync(resolve(folder, href));
  } catch (error) {
    throw new LoadError('file-not-found', { address: href, folder }, { cause: error });
  }
}
