/** Code that a widget needs only sometimes: asked for on first use, then there at once. Knows nothing of what it is. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';

type Load<T> = () => Promise<T>;

/** Shared by all widgets on the page: what one has loaded, the next has at once. */
const loaded = new Map<Load<unknown>, unknown>();

/** Loads what `use` then has at once, on every widget. @throws (rejects) what the loading was rejected with */
export async function preload(load: Load<unknown>): Promise<void> {
  if (!loaded.has(load)) loaded.set(load, await load());
}

export class LazyController implements ReactiveController {
  #host: ReactiveControllerHost;
  #loading = new Set<Load<unknown>>();
  #failure: unknown;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  /** A later connection may try again. */
  hostDisconnected(): void {
    this.#failure = undefined;
  }

  /** True while something asked for has not arrived. */
  get isLoading(): boolean {
    return this.#loading.size > 0;
  }

  /**
   * What the function loads; undefined until it is there, when the host is asked for an update. The function itself is
   * the key, so give the same one every time.
   *
   * @throws what the loading was rejected with
   */
  use<T>(load: Load<T>): T | undefined {
    if (loaded.has(load)) return loaded.get(load) as T;
    if (this.#failure !== undefined) throw this.#failure;
    if (!this.#loading.has(load)) void this.#fetch(load);
    return undefined;
  }

  /** Asks for code that will be wanted. Where it cannot be had, that is told when it is. */
  prepare(load: Load<unknown>): void {
    if (!loaded.has(load) && !this.#loading.has(load) && this.#failure === undefined) void this.#fetch(load);
  }

  async #fetch(load: Load<unknown>): Promise<void> {
    this.#loading.add(load);
    try {
      await preload(load);
    } catch (error) {
      this.#failure = error ?? new Error('not loaded');
    }
    this.#loading.delete(load);
    this.#host.requestUpdate();
  }
}
