/** The worker's side: takes a graph, gives back the places of its nodes. A file of its own, loaded for large networks only. */
import { layOutAtOnce } from '../view/network/force-layout.js';
import type { LayoutGraph } from '../view/network/layout-graph.js';

addEventListener('message', ({ data }: MessageEvent<LayoutGraph>) => {
  const positions = layOutAtOnce(data);
  postMessage(positions, { transfer: [positions.buffer as ArrayBuffer] });
});
