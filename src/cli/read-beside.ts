/// <reference types="node" />
/** The JSON of a file that a document names. Reaches the document's own folder and those below it, and no network. */
import { readFileSync } from 'node:fs';
import { dirname, resolve, sep } from 'node:path';
import { parseJson } from '../data/load-document.js';
import { LoadError } from '../data/load-error.js';

/**
 * @param href as the document has it
 * @param file the document's own path
 * @throws (rejects) LoadError as loading from an address does
 */
export async function readBeside(href: string, file: string): Promise<unknown> {
  const folder = dirname(resolve(file));
  const path = resolve(folder, href);
  if (!path.startsWith(folder + sep)) throw new LoadError('foreign-address', { address: href });
  return parseJson(readText(path, href), href);
}

function readText(path: string, href: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    throw new LoadError('load-failed', { address: href, status: 0 }, { cause: error });
  }
}
