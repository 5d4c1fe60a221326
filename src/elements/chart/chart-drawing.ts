/**
 * Keeps one drawing of Vega in step with what is to be drawn: loads Vega when it is first needed, draws anew for another
 * task, and ends what it began, also where a task is overtaken while it is drawn.
 */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { ChartSpec } from '../../render/vega/chart-spec.js';
import type { DrawnChart } from '../../render/vega/mount-chart.js';

type ChartCode = typeof import('../../render/vega/chart-spec.js') & typeof import('../../render/vega/mount-chart.js');

export async function loadChartCode(): Promise<ChartCode> {
  const [spec, mount] = await Promise.all([
    import('../../render/vega/chart-spec.js'),
    import('../../render/vega/mount-chart.js'),
  ]);
  return { ...spec, ...mount };
}

export interface ChartResult {
  readonly made?: ChartSpec;
  readonly drawn?: DrawnChart;
  /** Goes up when the reader has changed something in the chart. */
  readonly change: number;
  readonly error?: { readonly message: string; readonly pointer: string };
}

const NOTHING: ChartResult = { change: 0 };

export class ChartDrawing implements ReactiveController {
  /** Where Vega draws; set into the picture, and kept while the table is shown. */
  readonly node: HTMLElement;
  result: ChartResult = NOTHING;

  #host: ReactiveControllerHost;
  #onResult: () => void;
  #task: readonly unknown[] = [];
  #generation = 0;
  #isWorking = false;

  constructor(host: ReactiveControllerHost & HTMLElement, onResult: () => void) {
    this.#host = host;
    this.#onResult = onResult;
    this.node = host.ownerDocument.createElement('div');
    this.node.className = 'vega';
    this.node.setAttribute('aria-hidden', 'true');
    host.addController(this);
  }

  get isWorking(): boolean {
    return this.#isWorking;
  }

  /** After a move in the page the same is drawn again. */
  hostConnected(): void {
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#generation += 1;
    this.#isWorking = false;
    this.#task = [];
    this.#end();
  }

  /** @param task What the specification is made from: the same parts are not drawn again. */
  draw(task: readonly unknown[], make: (code: ChartCode) => ChartSpec): void {
    if (task.length === this.#task.length && task.every((part, index) => part === this.#task[index])) return;
    this.#task = task;
    void this.#run(make);
  }

  async #run(make: (code: ChartCode) => ChartSpec): Promise<void> {
    const generation = (this.#generation += 1);
    const isCurrent = (): boolean => generation === this.#generation;
    this.#isWorking = true;
    let result = NOTHING;
    let made: ChartSpec | undefined;
    try {
      const code = await loadChartCode();
      if (!isCurrent()) return;
      made = make(code);
      const renderer = made.count > code.MOST_SVG_ROWS ? 'canvas' : 'svg';
      const box = this.node.ownerDocument.createElement('div');
      const drawn = await code.mountChart(box, { spec: made.spec, renderer, onChange: this.#onChange });
      if (!isCurrent()) return drawn.end();
      this.#end();
      this.node.replaceChildren(box);
      result = { made, drawn, change: 0 };
    } catch (error) {
      if (!isCurrent()) return;
      this.#end();
      const { message, pointer = '' } = error as { readonly message: string; readonly pointer?: string };
      result = { made, change: 0, error: { message, pointer } };
    }
    this.#isWorking = false;
    this.result = result;
    this.#onResult();
  }

  readonly #onChange = (): void => {
    const { drawn } = this.result;
    if (!drawn) return;
    this.result = { ...this.result, change: this.result.change + 1, drawn: { ...drawn, marks: drawn.read() } };
    this.#onResult();
  };

  #end(): void {
    this.result.drawn?.end();
    this.result = NOTHING;
    this.node.replaceChildren();
  }
}
