/**
 * One load per address: whoever asks for the same file shares its fetch, its model and its later refreshes. A load runs
 * while somebody uses it; when the last user leaves, it is aborted and forgotten. Knows nothing of elements.
 */
import { issue } from '../model/issues.js';
import { loadDocument, type LoadOptions, type LoadResult } from './load-document.js';

/** What users of a load see. The fields mean what they mean in `SourceState`. */
export interface LoadState extends LoadResult {
  readonly status: 'loading' | 'ready' | 'stale' | 'failed';
}

/** A file, and what makes two requests for it the same. */
export interface LoadRequest extends Pick<LoadOptions, 'integrity' | 'timeout'> {
  /** Absolute address. */
  readonly address: string;
}

export type Load = (address: string, options: LoadOptions) => Promise<LoadResult>;

const LOADING: LoadState = Object.freeze({ status: 'loading', issues: Object.freeze([]) });

/** One file, loaded once for all who use it. */
class SharedLoad {
  state = LOADING;
  readonly #request: LoadRequest;
  readonly #load: Load;
  readonly #onUnused: () => void;
  readonly #users = new Set<() => void>();
  #running: AbortController | undefined;

  constructor(request: LoadRequest, load: Load, onUnused: () => void) {
    this.#request = request;
    this.#load = load;
    this.#onUnused = onUnused;
    void this.#run('default');
  }

  /** Calls `listener` at each change of state. @returns leaves the load; the last to leave ends it */
  join(listener: () => void): () => void {
    const user = (): void => listener();
    this.#users.add(user);
    return () => {
      this.#users.delete(user);
      // Later, as an element that moves in the page leaves and joins in one breath.
      queueMicrotask(() => this.#endIfUnused());
    };
  }

  /** Asks the server again. Nothing happens while a request is under way. */
  reload(): void {
    if (this.#running) return;
    if (!this.state.model) this.#set(LOADING);
    void this.#run('no-cache');
  }

  async #run(cache: RequestCache): Promise<void> {
    const running = new AbortController();
    this.#running = running;
    const { address, integrity, timeout } = this.#request;
    try {
      const options = { base: address, integrity, timeout, cache, signal: running.signal };
      const result = await this.#load(address, options);
      if (running.signal.aborted) return;
      this.#running = undefined;
      this.#set(keepFigures(this.state, loadState(result), address));
    } catch (error) {
      // Loading rejects for one reason only: that it was aborted.
      if (!running.signal.aborted) throw error;
    }
  }

  #set(state: LoadState): void {
    this.state = Object.freeze(state);
    for (const listener of [...this.#users]) listener();
  }

  #endIfUnused(): void {
    if (this.#users.size > 0) return;
    this.#running?.abort();
    this.#onUnused();
  }
}

/** A finished load as its users see it. */
export function loadState(result: LoadResult): LoadState {
  return { status: result.model ? 'ready' : 'failed', ...result };
}

/** What follows when a file could not be had again: the figures of before stay, and it is said how old they are. */
export function keepFigures(before: Pick<LoadState, 'model' | 'base'>, next: LoadState, address: string): LoadState {
  const { model, base } = before;
  if (next.status !== 'failed' || !model) return next;
  const stale = issue('stale', '', { address, updated: model.document.updated ?? '' });
  return { status: 'stale', model, base, issues: [stale, ...next.issues] };
}

export type { SharedLoad };

/** The loads of one page. */
export class LoadRegistry {
  readonly #load: Load;
  readonly #loads = new Map<string, SharedLoad>();

  /** @param load stands in for `loadDocument` in tests */
  constructor(load: Load = loadDocument) {
    this.#load = load;
  }

  /** Number of files in use. */
  get size(): number {
    return this.#loads.size;
  }

  /**
   * The load of a file; begins it where nobody uses it yet. Join it before anything else happens. Of users who ask for
   * different time-outs the first one decides.
   */
  open(request: LoadRequest): SharedLoad {
    const key = `${request.address} ${request.integrity ?? ''}`;
    const known = this.#loads.get(key);
    if (known) return known;
    const load = new SharedLoad(request, this.#load, () => {
      if (this.#loads.get(key) === load) this.#loads.delete(key);
    });
    this.#loads.set(key, load);
    return load;
  }
}

/** The registry that every source on the page shares. */
export const pageLoads = new LoadRegistry();
