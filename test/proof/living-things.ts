/** Counts what a widget may leave behind in a page: nodes, listeners, observers, intervals, requests. */
import { executeServerCommand } from '@web/test-runner-commands';
import { oneFrame } from '../helpers/widget-suite.js';

export interface LivingThings {
  /** DOM nodes that something still holds. */
  readonly nodes: number;
  /** Listeners on living nodes. */
  readonly listeners: number;
  /** Bytes of memory that scripts hold. */
  readonly heap: number;
}

const collect = (): Promise<LivingThings> => executeServerCommand<LivingThings, undefined>('bydelsblik-collect');

/**
 * What the browser's own count is after a collection of all rubbish. Collected twice with a frame between: what listens
 * to the wheel is let go of by the next frame only.
 */
export async function livingThings(): Promise<LivingThings> {
  await collect();
  await oneFrame();
  return collect();
}

type Method = (...args: unknown[]) => unknown;

const undo: (() => void)[] = [];

/** Replaces a method until `restore` is called. */
function wrap<T extends object>(owner: T, name: keyof T & string, around: (original: Method) => Method): void {
  const original = owner[name] as Method;
  const put = (value: unknown): void => {
    Object.defineProperty(owner, name, { value, configurable: true, writable: true });
  };
  put(around(original));
  undo.push(() => put(original));
}

/** What is held of the page itself, counted from the moment of the call. */
export class PageLedger {
  /** Listeners on the window, the document and its media queries: "document pointerdown". */
  readonly listeners: string[] = [];
  readonly observers = new Set<object>();
  readonly intervals = new Set<unknown>();
  /** Requests that have neither ended nor been aborted. */
  readonly requests = new Set<object>();

  constructor() {
    this.#watchListeners();
    for (const kind of [MutationObserver, ResizeObserver, IntersectionObserver]) this.#watchObservers(kind.prototype);
    this.#watchTimers();
    this.#watchRequests();
  }

  /** All of it in words; empty = nothing is held. */
  held(): readonly string[] {
    return [
      ...this.listeners,
      ...[...this.observers].map((observer) => observer.constructor.name),
      ...[...this.intervals].map(() => 'interval'),
      ...[...this.requests].map(() => 'request'),
    ];
  }

  restore(): void {
    for (const back of undo.splice(0)) back();
  }

  #watchListeners(): void {
    const { listeners } = this;
    const entries = new Map<EventTarget, Map<string, unknown[]>>();
    const nameOf = (target: unknown, type: unknown): string | undefined => {
      if (target === undefined || target === window) return `window ${String(type)}`;
      if (target === document) return `document ${String(type)}`;
      return target instanceof MediaQueryList ? `media ${String(type)}` : undefined;
    };
    const drop = (name: string): void => {
      const at = listeners.indexOf(name);
      if (at >= 0) listeners.splice(at, 1);
    };
    wrap(
      EventTarget.prototype,
      'addEventListener',
      (original) =>
        function (this: unknown, ...args): unknown {
          const [type, listener, options] = args as [string, unknown, AddEventListenerOptions | undefined];
          const name = nameOf(this, type);
          if (name) {
            const known = keptOf(entries, (this ?? window) as EventTarget, type);
            if (!known.includes(listener)) {
              known.push(listener);
              listeners.push(name);
              if (typeof options === 'object') options.signal?.addEventListener('abort', () => drop(name));
            }
          }
          return original.apply(this, args);
        },
    );
    wrap(
      EventTarget.prototype,
      'removeEventListener',
      (original) =>
        function (this: unknown, ...args): unknown {
          const [type, listener] = args as [string, unknown];
          const name = nameOf(this, type);
          const known = name ? keptOf(entries, (this ?? window) as EventTarget, type) : [];
          const at = known.indexOf(listener);
          if (name && at >= 0) {
            known.splice(at, 1);
            drop(name);
          }
          return original.apply(this, args);
        },
    );
  }

  #watchObservers(prototype: { observe(...args: never[]): void; disconnect(): void }): void {
    const { observers } = this;
    wrap(
      prototype,
      'observe',
      (original) =>
        function (this: object, ...args): unknown {
          observers.add(this);
          return original.apply(this, args);
        },
    );
    wrap(
      prototype,
      'disconnect',
      (original) =>
        function (this: object, ...args): unknown {
          observers.delete(this);
          return original.apply(this, args);
        },
    );
  }

  #watchTimers(): void {
    const { intervals } = this;
    wrap(window, 'setInterval', (original) => (...args) => {
      const id = original.apply(window, args);
      intervals.add(id);
      return id;
    });
    wrap(window, 'clearInterval', (original) => (...args) => {
      intervals.delete(args[0]);
      return original.apply(window, args);
    });
  }

  #watchRequests(): void {
    const { requests } = this;
    wrap(window, 'fetch', (original) => (...args) => {
      const request = {};
      const end = (): void => void requests.delete(request);
      requests.add(request);
      (args[1] as RequestInit | undefined)?.signal?.addEventListener('abort', end);
      const answer = original.apply(window, args) as Promise<Response>;
      answer.then(end, end);
      return answer;
    });
  }
}

function keptOf(entries: Map<EventTarget, Map<string, unknown[]>>, target: EventTarget, type: string): unknown[] {
  const types = entries.get(target) ?? new Map<string, unknown[]>();
  const kept = types.get(type) ?? [];
  entries.set(target, types);
  types.set(type, kept);
  return kept;
}
