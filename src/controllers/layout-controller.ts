/**
 * Gets a network laid out without holding up the page: small ones in slices between other work, large ones in a worker. Stops
 * when the widget leaves the page or asks for another graph. Knows nothing of what is drawn.
 */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { forceLayout } from '../view/network/force-layout.js';
import { isSameGraph, type LayoutGraph } from '../view/network/layout-graph.js';

/** Longest stretch of work at a time, ms. */
const SLICE = 12;
/** More actors than this are laid out in a worker where there is one. */
const MOST_IN_PAGE = 500;

type Pieces = ReturnType<typeof forceLayout>;

/** Works until the time is up. undefined = there is more to do. */
function workFor(pieces: Pieces, time: number): Float64Array | undefined {
  const end = performance.now() + time;
  do {
    const { done, value } = pieces.next();
    if (done) return value;
  } while (performance.now() < end);
  return undefined;
}

/** After whatever else waits for its turn: sooner than a timer, and not held back in the background. */
function nextTurn(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(undefined);
  });
}

/** The rest of a layout, slice by slice. Rejects with the signal's reason. */
async function workInSlices(pieces: Pieces, signal: AbortSignal): Promise<Float64Array> {
  for (;;) {
    await nextTurn();
    signal.throwIfAborted();
    const result = workFor(pieces, SLICE);
    if (result) return result;
  }
}

async function workBeside(graph: LayoutGraph, signal: AbortSignal): Promise<Float64Array> {
  try {
    const { layOutInWorker } = await import('./layout-in-worker.js');
    signal.throwIfAborted();
    return await layOutInWorker(graph, signal);
  } catch {
    return workInSlices(forceLayout(graph), signal);
  }
}

export class LayoutController implements ReactiveController {
  #onChange: () => void;
  #graph: LayoutGraph | undefined;
  #positions: Float64Array | undefined;
  #job: AbortController | undefined;
  #wasStopped = false;

  /** @param onChange Asked to draw again: the layout is there, or has to be asked for anew. */
  constructor(host: ReactiveControllerHost, onChange: () => void) {
    this.#onChange = onChange;
    host.addController(this);
  }

  /** True while a layout is being made. */
  get isWorking(): boolean {
    return this.#job !== undefined;
  }

  hostConnected(): void {
    if (!this.#wasStopped) return;
    this.#wasStopped = false;
    this.#onChange();
  }

  hostDisconnected(): void {
    if (!this.#job) return;
    this.#stop();
    this.#graph = undefined;
    this.#wasStopped = true;
  }

  /** Nothing is to be laid out any more. */
  forget(): void {
    this.#stop();
    this.#graph = this.#positions = undefined;
  }

  /**
   * The places for a graph; undefined while they are worked out. What takes no longer than a slice is there at once. A graph
   * of the same ties keeps its places.
   */
  positionsFor(graph: LayoutGraph): Float64Array | undefined {
    if (this.#graph && (graph === this.#graph || isSameGraph(graph, this.#graph))) return this.#positions;
    this.#stop();
    this.#graph = graph;
    this.#positions = undefined;
    if (graph.count > MOST_IN_PAGE) {
      this.#start((signal) => workBeside(graph, signal));
      return undefined;
    }
    const pieces = forceLayout(graph);
    this.#positions = workFor(pieces, SLICE);
    if (!this.#positions) this.#start((signal) => workInSlices(pieces, signal));
    return this.#positions;
  }

  #stop(): void {
    this.#job?.abort();
    this.#job = undefined;
  }

  #start(work: (signal: AbortSignal) => Promise<Float64Array>): void {
    const job = new AbortController();
    this.#job = job;
    void work(job.signal).then(
      (positions) => {
        if (this.#job !== job) return;
        this.#job = undefined;
        this.#positions = positions;
        this.#onChange();
      },
      // Stopped: whoever stopped it knows.
      () => undefined,
    );
  }
}
