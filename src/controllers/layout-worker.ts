/** The worker's side: takes a graph, gives back the places of its nodes. A file of its own, loaded for large networks only. */
import { forceLayout } from '../view/network/force-layout.js';
import type { LayoutGraph } from '../view/network/layout-graph.js';

/** Ms between two words of how far it is. */
const TOLD = 250;

addEventListener('message', ({ data }: MessageEvent<LayoutGraph>) => {
  const pieces = forceLayout(data);
  let told = performance.now();
  for (;;) {
    const { done, value } = pieces.next();
    if (done) {
      postMessage(value, { transfer: [value.buffer as ArrayBuffer] });
      return;
    }
    if (value === undefined || performance.now() < told + TOLD) continue;
    told = performance.now();
    postMessage(value);
  }
});
