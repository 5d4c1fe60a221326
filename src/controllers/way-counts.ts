/** How many shortest ways pass each actor, counted between other work, while the widget is in the page. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { workInSlices, type Pieces } from './in-slices.js';
import type { LayoutGraph } from '../view/network/layout-graph.js';

/** Beyond this, the ways between all pairs take longer than a reader waits. */
const MOST = 3000;

export class WayCounts implements ReactiveController {
  #count: (graph: LayoutGraph) => Pieces<Float64Array>;
  #onChange: () => void;
  #graph: LayoutGraph | undefined;
  #shares: Float64Array | undefined;
  #job: AbortController | undefined;

  /** `count` works piece by piece; `onChange` is asked to draw again when they are counted. */
  constructor(
    host: ReactiveControllerHost,
    { count, onChange }: { count: (graph: LayoutGraph) => Pieces<Float64Array>; onChange: () => void },
  ) {
    this.#count = count;
    this.#onChange = onChange;
    host.addController(this);
  }

  /** True while they are counted. */
  get isWorking(): boolean {
    return this.#job !== undefined;
  }

  /** A widget that comes back is not asked to draw again: what was stopped begins by itself. */
  hostConnected(): void {
    if (this.#graph && !this.#shares) this.#start(this.#graph);
  }

  hostDisconnected(): void {
    this.#stop();
  }

  /** undefined while they are counted, and in a network too large for it. */
  of(graph: LayoutGraph): Float64Array | undefined {
    if (graph === this.#graph) return this.#shares;
    this.#stop();
    this.#graph = graph;
    this.#shares = undefined;
    this.#start(graph);
    return undefined;
  }

  #stop(): void {
    this.#job?.abort();
    this.#job = undefined;
  }

  #start(graph: LayoutGraph): void {
    if (graph.count > MOST) return;
    const job = new AbortController();
    this.#job = job;
    void workInSlices(this.#count(graph), job.signal).then(
      (shares) => {
        if (this.#job !== job) return;
        this.#job = undefined;
        this.#shares = shares;
        this.#onChange();
      },
      // Stopped: whoever stopped it knows.
      () => undefined,
    );
  }
}
