/**
 * One document with what the reader has chosen in it: the state that a source and its widgets share. Several stores may
 * hold the same file; each has its own selection. Knows no elements, no events and no framework.
 */
import { hasPeriod, hasRecord, type Choosable } from '../model/queries.js';
import { issue } from '../model/issues.js';
import { absoluteAddress } from './address.js';
import { readDocument, readText, type ReadOptions } from './load-document.js';
import {
  keepFigures,
  loadState,
  pageLoads,
  type LoadRegistry,
  type LoadRequest,
  type LoadState,
  type SharedLoad,
} from './registry.js';
import type { SourceState } from './source-state.js';

/**
 * Where the document comes from: an address, a text, or an object. A store tells origins apart by identity: the same
 * object again means "as before", a new one means "replaced", whatever it holds.
 */
export type DocumentOrigin = LoadRequest | { readonly text: string } | { readonly raw: unknown };

export interface DocumentStoreOptions {
  /** Address that relative ones are relative to. Default: the page's. */
  readonly base?: () => string;
  /** Default: the loads that all sources on the page share. */
  readonly loads?: LoadRegistry;
}

const IDLE: SourceState = Object.freeze({ status: 'idle', issues: Object.freeze([]), selection: Object.freeze({}) });

export class DocumentStore {
  readonly #base: () => string;
  readonly #loads: LoadRegistry;
  readonly #listeners = new Set<() => void>();
  #state = IDLE;
  #origin: DocumentOrigin | undefined;
  #load: SharedLoad | undefined;
  #reading: Promise<void> | undefined;
  /** Ends what is under way for the present origin. */
  #release: (() => void) | undefined;

  constructor({ base = () => document.baseURI, loads = pageLoads }: DocumentStoreOptions = {}) {
    this.#base = base;
    this.#loads = loads;
  }

  /** A frozen snapshot; another object after every change. */
  get state(): SourceState {
    return this.#state;
  }

  /** Resolves when an object or a text is read; undefined where none was given. Never rejects. */
  get reading(): Promise<void> | undefined {
    return this.#reading;
  }

  /** Calls `listener` after every change. @returns ends the subscription */
  subscribe(listener: () => void): () => void {
    const entry = (): void => listener();
    this.#listeners.add(entry);
    return () => void this.#listeners.delete(entry);
  }

  /** Takes the document from an origin, and goes on taking it after `close`. Undefined: from nowhere. */
  open(origin: DocumentOrigin | undefined): void {
    const isSame = origin === this.#origin;
    if (isSame && this.#release) return;
    this.#stop();
    this.#origin = origin;
    if (!origin) return this.#set(IDLE);
    const { selection, period } = this.#state;
    if (!isSame) this.#set({ status: 'loading', issues: [], selection, period });
    if ('address' in origin) this.#join(origin);
    else if (!isSame || this.#state.status === 'loading') this.#reading = this.#read(origin);
  }

  /** Says that there is nothing to take, where nobody has given a document. */
  giveUp(): void {
    this.#set({ ...this.#state, status: 'failed', issues: [issue('no-document', '', {})] });
  }

  /** Stops all that is under way, and tells the listeners. State and selection stay, for an element that comes back. */
  close(): void {
    this.#stop();
    this.#notify();
  }

  /** Asks the server again, or reads the object again. The figures stay until there are new ones. */
  reload(): void {
    const origin = this.#origin;
    if (this.#load) this.#load.reload();
    else if (origin && !('address' in origin)) this.#reading = this.#read(origin);
  }

  /** Chooses a record, or takes the choice back. At most one record of a kind is chosen. */
  select({ kind, id }: Choosable, isSelected = true): void {
    const { [kind]: current, ...others } = this.#state.selection;
    if (isSelected ? current === id : current !== id) return;
    this.#set({ ...this.#state, selection: isSelected ? { ...others, [kind]: id } : others });
  }

  /** Chooses a period by its key; undefined leaves each widget to its own. */
  setPeriod(period: string | undefined): void {
    if (period !== this.#state.period) this.#set({ ...this.#state, period });
  }

  #join(origin: LoadRequest): void {
    const load = this.#loads.open({ ...origin, address: absoluteAddress(origin.address, this.#base()) });
    this.#load = load;
    this.#release = load.join(() => this.#take(load.state, origin.address));
    // A load that begins anew, after the element was away, does not take away what is there.
    if (load.state.status !== 'loading' || !this.#state.model) this.#take(load.state, origin.address);
  }

  async #read(origin: Exclude<DocumentOrigin, LoadRequest>): Promise<void> {
    this.#stop();
    const reading = new AbortController();
    this.#release = () => reading.abort();
    const options: ReadOptions = { base: this.#base(), signal: reading.signal };
    try {
      const result = await ('text' in origin ? readText(origin.text, options) : readDocument(origin.raw, options));
      if (!reading.signal.aborted) this.#take(loadState(result));
    } catch (error) {
      // Reading rejects for one reason only: that it was aborted.
      if (!reading.signal.aborted) throw error;
    }
  }

  /** Keeps what was chosen as far as the new model still has it. */
  #take(next: LoadState, address = ''): void {
    const { selection, period, model: before } = this.#state;
    const taken = keepFigures(this.#state, next, address);
    const { model } = taken;
    if (!model || model === before) return this.#set({ ...taken, selection, period });
    const kept = Object.entries(selection).filter(([kind, id]) => hasRecord(model, { kind, id } as Choosable));
    const keptPeriod = period !== undefined && hasPeriod(model, period) ? period : undefined;
    this.#set({ ...taken, selection: Object.fromEntries(kept), period: keptPeriod });
  }

  #set(state: SourceState): void {
    Object.freeze(state.selection);
    Object.freeze(state.issues);
    this.#state = Object.freeze(state);
    this.#notify();
  }

  #stop(): void {
    this.#release?.();
    this.#release = undefined;
    this.#load = undefined;
  }

  #notify(): void {
    for (const listener of [...this.#listeners]) listener();
  }
}
