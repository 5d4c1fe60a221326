/**
 * Gets a network laid out without holding up the page: small ones in slices between other work, large ones in a worker. Stops
 * when the widget leaves the page or asks for another graph. Knows nothing of what is drawn.
 */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { forceLayout } from '../view/network/force-layout.js';
import type { LayoutGraph } from '../view/network/layout-graph.js';
import { isSameGraph } from '../view/network/same-graph.js';
import { SLICE, workFor, workInSlices } from './in-slices.js';
import { layOutInWorker } from './layout-in-worker.js';

/** More actors than this are laid out in a worker where there is one. */
const MOST_IN_PAGE = 500;
/** Of all the work: less is not told. */
const STEP = 0.05;

type OnShare = (share: number) => void;

async function workBeside(graph: LayoutGraph, signal: AbortSignal, onShare: OnShare): Promise<Float64Array> {
  try {
    return await layOutInWorker(graph, signal, onShare);
  } catch {
    signal.throwIfAborted();
    return workInSlices(forceLayout(graph), signal, onShare);
  }
}

export class LayoutController implements ReactiveController {
  #host: ReactiveControllerHost;
  #onChange: () => void;
  #graph: LayoutGraph | undefined;
  #positions: Float64Array | undefined;
  #job: AbortController | undefined;
  #wasStopped = false;
  #share = 0;

  /** @param onChange Asked to draw again: the layout is there, or has to be asked for anew. */
  constructor(host: ReactiveControllerHost, onChange: () => void) {
    this.#host = host;
    this.#onChange = onChange;
    host.addController(this);
  }

  /** True while a layout is being made. */
  get isWorking(): boolean {
    return this.#job !== undefined;
  }

  /** How much of it is done, 0 to 1. */
  get share(): number {
    return this.#share;
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
      this.#start((signal) => workBeside(graph, signal, this.#onShare));
      return undefined;
    }
    const pieces = forceLayout(graph);
    this.#positions = workFor(pieces, SLICE);
    if (!this.#positions) this.#start((signal) => workInSlices(pieces, signal, this.#onShare));
    return this.#positions;
  }

  #stop(): void {
    this.#job?.abort();
    this.#job = undefined;
  }

  readonly #onShare = (share: number): void => {
    if (share < this.#share + STEP) return;
    this.#share = share;
    this.#host.requestUpdate();
  };

  #start(work: (signal: AbortSignal) => Promise<Float64Array>): void {
    const job = new AbortController();
    this.#job = job;
    this.#share = 0;
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
