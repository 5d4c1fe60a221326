/** The page's side of the worker that imports large files. */
import { startWorker } from '../data/own-worker.js';
import type { ImportOptions, Imported } from './imported.js';
import { addPiece, type Answer, type Question } from './pieces.js';

/** Settles once the worker has given the last piece, or cannot be had. */
function listen(worker: Worker, onProgress: ImportOptions['onProgress']): Promise<Imported | undefined> {
  return new Promise((resolve) => {
    let imported: Imported | undefined;
    worker.onmessage = ({ data }: MessageEvent<Answer>) => {
      if ('share' in data) onProgress?.(data.share);
      else if ('skeleton' in data) imported = data.skeleton;
      else if ('items' in data) addPiece(imported!, data);
      else resolve(imported);
    };
    worker.onerror = (event) => {
      event.preventDefault();
      resolve(undefined);
    };
  });
}

/**
 * @returns undefined where no worker can be had, or it broke down: the caller reads the file itself
 * @throws (rejects) the signal's reason where the caller aborts
 */
export async function importInWorker(
  file: Uint8Array | string,
  { signal, onProgress, ...options }: ImportOptions,
): Promise<Imported | undefined> {
  const ended = new AbortController();
  let worker: Worker | undefined;
  try {
    // Written out, so that bundlers see a file that they must bring along.
    worker = startWorker(new URL('./import-worker.js', import.meta.url).href);
    const aborted = new Promise<never>((_, reject) => {
      const stop = (): void => reject(signal?.reason as Error);
      signal?.addEventListener('abort', stop, { signal: ended.signal });
    });
    const imported = listen(worker, onProgress);
    // A copy that is handed over: the bytes stay the caller's.
    const input = typeof file === 'string' ? file : file.slice();
    const question: Question = { input, options };
    worker.postMessage(question, typeof input === 'string' ? [] : [input.buffer]);
    return await Promise.race([imported, aborted]);
  } catch {
    signal?.throwIfAborted();
    return undefined;
  } finally {
    ended.abort();
    worker?.terminate();
  }
}
