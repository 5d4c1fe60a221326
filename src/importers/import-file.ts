/** The door of the importers: large files are read in a worker where the page allows one, all others in slices. */
import { importHere } from './import-here.js';
import type { ImportOptions, Imported } from './imported.js';

/** Bytes of a file, or letters of a text, above which its reading leaves the page's own thread. */
const LARGE = 1_000_000;

/** A second attempt begins anew; whoever is told how far it is sees no step back. */
function neverFalling(tell: ImportOptions['onProgress']): ImportOptions['onProgress'] {
  if (!tell) return undefined;
  let told = 0;
  return (share) => tell((told = Math.max(told, share)));
}

/**
 * Imports a file of any format that is known. Never throws for what the file holds: what is wrong is among the issues.
 *
 * @param input the file's bytes, or its text
 * @throws (rejects) the signal's reason where the caller aborts
 */
export async function importFile(
  input: Uint8Array | ArrayBuffer | string,
  options: ImportOptions = {},
): Promise<Imported> {
  const { signal } = options;
  signal?.throwIfAborted();
  const file = input instanceof ArrayBuffer ? new Uint8Array(input) : input;
  const told = { ...options, onProgress: neverFalling(options.onProgress) };
  if (file.length > LARGE && 'Worker' in globalThis) {
    const { importInWorker } = await import('./import-in-worker.js');
    const imported = await importInWorker(file, told);
    if (imported) return imported;
  }
  return importHere(file, told);
}
