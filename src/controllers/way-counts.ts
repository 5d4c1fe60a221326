/** How many shortest ways pass each actor, counted between other work. Stops when the widget leaves the page. */
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

  hostDisconnected(): void {
    this.#job?.abort();
    this.#job = undefined;
    if (!this.#shares) this.#graph = undefined;
  }

  /** undefined while they are counted, and in a network too large for it. */
  of(graph: LayoutGraph): Float64Array | undefined {
    if (graph === this.#graph) return this.#shares;
    this.#job?.abort();
    this.#job = undefined;
    this.#graph = graph;
    this.#shares = undefined;
    if (graph.count <= MOST) this.#start(graph);
    return undefined;
  }

  #start(graph: LayoutGraph): void {
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
