/**
 * Lays a network out beside the page. A worker of the same origin, made through the Trusted Types policy `bydelsblik` where
 * the page asks for one; rejects where the page allows neither, and the caller does the work itself.
 */
import type { LayoutGraph } from '../view/network/layout-graph.js';

/** What of Trusted Types is used here. */
interface TrustedTypes {
  createPolicy(name: string, rules: { createScriptURL(url: string): string }): { createScriptURL(url: string): URL };
}

/** The one script that may become a worker: it lies beside this one, also in a bundle. */
function script(): string {
  return new URL('./layout-worker.js', import.meta.url).href;
}

let policy: { createScriptURL(url: string): URL } | undefined;

/** @throws where the page does not allow the policy, or another copy of the library has taken its name */
function trusted(url: string): string | URL {
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
  policy ??= trustedTypes?.createPolicy('bydelsblik', {
    createScriptURL(asked) {
      if (asked !== script()) throw new TypeError('not a script of bydelsblik');
      return asked;
    },
  });
  return policy ? policy.createScriptURL(url) : url;
}

/** @param onShare Told from time to time how much is done, 0 to 1. @returns x and y of each node. Rejects with the signal's reason, or where no worker can be had. */
export async function layOutInWorker(
  graph: LayoutGraph,
  signal: AbortSignal,
  onShare: (share: number) => void,
): Promise<Float64Array> {
  const worker = new Worker(trusted(script()), { type: 'module' });
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
