/**
 * The language that a widget speaks, followed through changes of `lang` on it and on everything around it. One observer
 * for each root of the page, shared by all widgets in it, and released with the last of them.
 */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { LanguageCode } from '../i18n/locale.js';
import { resolveLanguage } from '../i18n/resolve-locale.js';

interface Watch {
  readonly observer: MutationObserver;
  readonly listeners: Set<() => void>;
}

const watches = new WeakMap<Node, Watch>();

function startWatch(root: Node): Watch {
  const listeners = new Set<() => void>();
  const observer = new MutationObserver(() => listeners.forEach((listener) => listener()));
  observer.observe(root, { attributes: true, attributeFilter: ['lang'], subtree: true });
  const watch = { observer, listeners };
  watches.set(root, watch);
  return watch;
}

function watchRoot(root: Node, listener: () => void): () => void {
  const { observer, listeners } = watches.get(root) ?? startWatch(root);
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
    if (listeners.size > 0) return;
    observer.disconnect();
    watches.delete(root);
  };
}

/** The shadow roots around an element, innermost first, and at last the document. */
function rootsOf(element: Element): Node[] {
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? [root, ...rootsOf(root.host)] : [root];
}

export class LocaleController implements ReactiveController {
  /** Danish until the host is connected. */
  code: LanguageCode = 'da';

  #host: ReactiveControllerHost & Element;
  #stops: readonly (() => void)[] = [];

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#stops = rootsOf(this.#host).map((root) => watchRoot(root, this.#resolve));
    this.#resolve();
  }

  hostDisconnected(): void {
    for (const stop of this.#stops) stop();
    this.#stops = [];
  }

  readonly #resolve = (): void => {
    const code = resolveLanguage(this.#host);
    if (code === this.code) return;
    this.code = code;
    this.#host.requestUpdate();
  };
}
