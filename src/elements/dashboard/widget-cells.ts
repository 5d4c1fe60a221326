/**
 * The widgets of one dashboard as real elements: made once for each place, kept while the place keeps its tag, given the
 * attributes that the view allows and no others. Knows neither the grid nor the document.
 */
import type { ReactiveControllerHost } from 'lit';
import type { DashboardCell } from '../../view/dashboard/dashboard-view.js';
import { loadWidget } from './widget-loaders.js';

function setAttributes(element: Element, attributes: ReadonlyMap<string, string>): void {
  for (const name of element.getAttributeNames()) if (!attributes.has(name)) element.removeAttribute(name);
  for (const [name, value] of attributes) {
    if (element.getAttribute(name) !== value) element.setAttribute(name, value);
  }
}

export class WidgetCells {
  #host: ReactiveControllerHost;
  #elements: ReadonlyMap<string, HTMLElement> = new Map();
  /** What the elements found their document in. */
  #store: unknown;
  #loads = new Map<string, Promise<void>>();
  /** Ends the waiting for elements that are there no more: they will never say that they have drawn. */
  #leave: () => void = () => {};
  #left = this.#whenOneLeaves();
  /** Why the code of a tag did not arrive, by tag. */
  #failures = new Map<string, string>();

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  /**
   * Makes what is new, and leaves out what is gone.
   *
   * @param store of the dashboard: where it is another one, so are all elements, for a widget looks for its source once
   */
  update(cells: readonly DashboardCell[], store: unknown): void {
    const before = store === this.#store ? this.#elements : new Map<string, HTMLElement>();
    const elements = new Map<string, HTMLElement>();
    for (const { key, tag, attributes } of cells) {
      if (!tag) continue;
      const known = before.get(key);
      const element = known?.localName === tag ? known : document.createElement(tag);
      setAttributes(element, attributes);
      elements.set(key, element);
      if (!this.#loads.has(tag)) this.#loads.set(tag, this.#load(tag));
    }
    const kept = new Set(elements.values());
    const hasLeft = [...this.#elements.values()].some((element) => !kept.has(element));
    this.#elements = elements;
    this.#store = store;
    if (!hasLeft) return;
    this.#leave();
    this.#left = this.#whenOneLeaves();
  }

  elementOf({ key }: DashboardCell): HTMLElement | undefined {
    return this.#elements.get(key);
  }

  /** In the browser's words; undefined where the code is there or still on its way. */
  failureOf({ tag }: DashboardCell): string | undefined {
    return tag && this.#failures.get(tag);
  }

  /** Resolves when every widget whose code arrived says that it has drawn. */
  async whenReady(): Promise<void> {
    await Promise.all(this.#loads.values());
    const left = this.#left;
    const ready = Promise.all([...this.#elements.values()].map((element) => 'ready' in element && element.ready));
    await Promise.race([ready, left]);
    if (left !== this.#left) await this.whenReady();
  }

  #whenOneLeaves(): Promise<void> {
    return new Promise((resolve) => (this.#leave = resolve));
  }

  async #load(tag: string): Promise<void> {
    try {
      await loadWidget(tag);
    } catch (error) {
      this.#failures.set(tag, error instanceof Error ? error.message : String(error));
      this.#host.requestUpdate();
    }
  }
}
