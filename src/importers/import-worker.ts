/** The worker's side: takes a file, gives back what it holds, piece by piece. A script of its own, loaded for large files. */
import { importHere } from './import-here.js';
import type { Imported } from './imported.js';
import { takeApart, type Answer, type Question } from './pieces.js';

/** Ms between two words of how far it is. */
const TOLD = 50;

function answer(message: Answer): void {
  postMessage(message);
}

addEventListener('message', ({ data: { input, options } }: MessageEvent<Question>) => {
  let told = performance.now();
  const onProgress = (share: number): void => {
    if (performance.now() < told + TOLD) return;
    told = performance.now();
    answer({ share });
  };
  const handOver = (imported: Imported): void => {
    const { skeleton, pieces } = takeApart(imported);
    answer({ skeleton });
    for (const piece of pieces) answer(piece);
  };
  // Done without a skeleton means that the page has to read the file itself.
  void importHere(input, { ...options, onProgress })
    .then(handOver)
    .finally(() => answer({ isDone: true }));
});
