/**
 * When the colours around a widget may have changed. Style sheets follow by themselves; what is painted with concrete
 * colours, a canvas, has to be painted again, and patterns are for forced colours. One set of listeners for the page.
 */
import type { ReactiveController, ReactiveControllerHost } from 'lit';

const QUERIES = ['(forced-colors: active)', '(prefers-color-scheme: dark)', '(prefers-contrast: more)', 'print'];

const listeners = new Set<() => void>();
let lists: readonly MediaQueryList[] = [];

function tell(): void {
  for (const listener of listeners) listener();
}

function listen(listener: () => void): void {
  listeners.add(listener);
  if (lists.length > 0) return;
  lists = QUERIES.map((query) => matchMedia(query));
  for (const list of lists) list.addEventListener('change', tell);
}

function unlisten(listener: () => void): void {
  listeners.delete(listener);
  if (listeners.size > 0) return;
  for (const list of lists) list.removeEventListener('change', tell);
  lists = [];
}

export class ThemeController implements ReactiveController {
  /** Goes up each time that the colours may be others than when they were last read. */
  revision = 0;

  #host: ReactiveControllerHost;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    listen(this.#change);
  }

  hostDisconnected(): void {
    unlisten(this.#change);
  }

  readonly #change = (): void => {
    this.revision += 1;
    this.#host.requestUpdate();
  };
}
