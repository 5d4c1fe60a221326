/** Lays a network out beside the page, in a worker; rejects where the page allows none, and the caller does the work itself. */
import { startWorker } from '../data/own-worker.js';
import type { LayoutGraph } from '../view/network/layout-graph.js';

/** @param onShare Told from time to time how much is done, 0 to 1. @returns x and y of each node. Rejects with the signal's reason, or where no worker can be had. */
export async function layOutInWorker(
  graph: LayoutGraph,
  signal: AbortSignal,
  onShare: (share: number) => void,
): Promise<Float64Array> {
  // Written out, so that bundlers see a file that they must bring along.
  const worker = startWorker(new URL('./layout-worker.js', import.meta.url).href);
  try {
    return await new Promise<Float64Array>((resolve, reject) => {
      const stop = (): void => reject(signal.reason as Error);
      signal.addEventListener('abort', stop, { once: true });
      worker.onmessage = ({ data }: MessageEvent<Float64Array | number>) => {
        if (typeof data === 'number') onShare(data);
        else resolve(data);
      };
      worker.onerror = (event) => {
        event.preventDefault();
        reject(new Error('no worker'));
      };
      worker.postMessage(graph);
    });
  } finally {
    worker.terminate();
  }
}
