/**
 * A widget's tie to its document: finds where it comes from (`data`, `src`, `source`, else the source around it), follows
 * it as long as the widget is in the page, and carries the reader's choices back. Whatever comes first, widget or source,
 * they meet: every source announces itself when it enters the page, and a widget without one listens.
 */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { DocumentStore, type DocumentOrigin } from '../data/document-store.js';
import type { SourceState } from '../data/source-state.js';
import { issue } from '../model/issues.js';
import type { Target } from '../view/scene.js';

/** What a widget's author sets, in order of precedence. */
export interface SourceHost extends ReactiveControllerHost, HTMLElement {
  readonly data?: unknown;
  readonly src?: string;
  readonly source?: string;
}

/** A source, or a dashboard, as widgets see it. By shape, not by class: it may come from another copy of the library. */
export interface SourceElement extends HTMLElement {
  readonly store: DocumentStore;
}

export interface SelectDetail extends Target {
  /** false: the reader takes the choice back. */
  readonly selected: boolean;
}

export interface PeriodDetail {
  /** Key of a period in the document. */
  readonly period: string;
}

declare global {
  interface GlobalEventHandlersEventMap {
    'bydel-select': CustomEvent<SelectDetail>;
    'bydel-period': CustomEvent<PeriodDetail>;
  }
}

/** Between library parts only: a source has entered the page or has another id. Bubbles, composed. */
export const SOURCE_EVENT = 'bydel-source-connected';

/** How long, in ms, a `source` may be missing before the widget says so: pages are put together piece by piece. */
const PATIENCE = 1_000;

const NOTHING: Omit<SourceState, 'status'> = { issues: [], selection: {} };
const IDLE: SourceState = { ...NOTHING, status: 'idle' };
const LOADING: SourceState = { ...NOTHING, status: 'loading' };

/** The nearest source around an element as the reader sees the page: through slots and the borders of shadow roots. */
function enclosingSource(element: Element): Element | undefined {
  for (let node: Node | null = element; node; ) {
    if (node !== element && isSource(node)) return node;
    const slot: Node | null = node instanceof Element ? node.assignedSlot : null;
    node = slot ?? node.parentNode ?? (node instanceof ShadowRoot ? node.host : null);
  }
  return undefined;
}

/** The source of that id in the element's own tree, else in the trees around it. */
function sourceById(element: Element, id: string): Element | undefined {
  const root = element.getRootNode();
  if (!(root instanceof Document || root instanceof ShadowRoot)) return undefined;
  const found = root.getElementById(id);
  if (found && isSource(found)) return found;
  return root instanceof ShadowRoot ? sourceById(root.host, id) : undefined;
}

/** A dashboard is one for the widgets inside it, as soon as it has a document itself. */
function isSource(node: Node): node is Element {
  if (!(node instanceof Element)) return false;
  return node.localName === 'bydel-source' || (node.localName === 'bydel-dashboard' && isUpgraded(node));
}

/** Whether the element is one that works, not one whose code has yet to arrive. */
function isUpgraded(element: Element): element is SourceElement {
  return 'store' in element && element.store !== undefined;
}

export class SourceController implements ReactiveController {
  readonly #host: SourceHost;
  /** What the present store was found for: `data`, `src` and `source`. */
  #followed: readonly unknown[] = [];
  /** For a widget that has a document of its own. */
  #own: { readonly store: DocumentStore; readonly origin: DocumentOrigin; readonly of: unknown } | undefined;
  #source: SourceElement | undefined;
  #store: DocumentStore | undefined;
  /** State while there is no store. */
  #waiting = IDLE;
  #isConnected = false;
  #release: (() => void) | undefined;

  constructor(host: SourceHost) {
    this.#host = host;
    host.addController(this);
  }

  /** The document and what is chosen in it; another object after every change. */
  get state(): SourceState {
    this.#follow();
    return this.#store?.state ?? this.#waiting;
  }

  /** The store that is followed; undefined while none is found. */
  get store(): DocumentStore | undefined {
    this.#follow();
    return this.#store;
  }

  /** Resolves when a document at hand is read; undefined where none is being read. */
  get reading(): Promise<void> | undefined {
    return this.store?.reading;
  }

  /** Whether nothing says where a document might come from. */
  get isUnset(): boolean {
    return !this.store && this.#waiting === IDLE;
  }

  hostConnected(): void {
    this.#isConnected = true;
    this.#follow();
  }

  hostUpdate(): void {
    this.#follow();
  }

  hostDisconnected(): void {
    this.#isConnected = false;
    this.#leave();
    this.#followed = [];
  }

  /** Loads the document again, for all who share it. */
  reload(): void {
    this.store?.reload();
  }

  /**
   * The reader chooses a record, or what is chosen already: then the choice is taken back. The page may say no.
   * @returns whether it said yes.
   */
  choose(target: Target): boolean {
    const selected = this.state.selection[target.kind] !== target.id;
    const detail: SelectDetail = { kind: target.kind, id: target.id, selected };
    const isAgreed = this.#ask('bydel-select', detail);
    if (isAgreed) this.#store?.select(target, selected);
    return isAgreed;
  }

  /** The reader chooses a period. The page may say no. */
  choosePeriod(period: string): void {
    const detail: PeriodDetail = { period };
    if (this.#ask('bydel-period', detail)) this.store?.setPeriod(period);
  }

  #ask(type: string, detail: unknown): boolean {
    return this.#host.dispatchEvent(new CustomEvent(type, { detail, bubbles: true, composed: true, cancelable: true }));
  }

  /** Looks again where the document comes from if the widget's author has changed it. */
  #follow(): void {
    const { data, src, source } = this.#host;
    const wanted = [data ?? undefined, src || undefined, source || undefined];
    const isFollowed = this.#followed.length > 0 && wanted.every((value, index) => value === this.#followed[index]);
    if (!this.#isConnected || isFollowed) return;
    this.#followed = wanted;
    this.#leave();
    const [raw, address] = wanted;
    if (raw !== undefined) this.#openOwn(raw, { raw });
    else if (src && address) this.#openOwn(address, { address: src });
    else {
      this.#own = undefined;
      this.#search();
    }
  }

  /** Keeps store and origin over a move in the page: what is loaded stays, and so does what is chosen. */
  #openOwn(of: unknown, origin: DocumentOrigin): void {
    const before = this.#own;
    const own = before && before.of === of ? before : { store: before?.store ?? new DocumentStore(), of, origin };
    this.#own = own;
    this.#join(own.store);
    own.store.open(own.origin);
  }

  readonly #search = (): void => {
    const { source: id } = this.#host;
    const found = id ? sourceById(this.#host, id) : enclosingSource(this.#host);
    if (found && isUpgraded(found)) {
      this.#leave();
      this.#source = found;
      this.#join(found.store);
      this.#host.requestUpdate();
    } else if (!this.#release) {
      this.#wait(found || id ? LOADING : IDLE);
      this.#waitForSource(found ? undefined : id);
    }
  };

  /** @param missing id to complain of, if no such source comes in time */
  #waitForSource(missing: string | undefined): void {
    const root = this.#host.ownerDocument;
    const complain = (): void => {
      if (root.readyState === 'loading') timer = setTimeout(complain, PATIENCE);
      else this.#wait({ ...NOTHING, status: 'failed', issues: [issue('unknown-source', '', { id: missing ?? '' })] });
    };
    let timer = missing ? setTimeout(complain, PATIENCE) : undefined;
    root.addEventListener(SOURCE_EVENT, this.#search);
    this.#release = () => {
      clearTimeout(timer);
      root.removeEventListener(SOURCE_EVENT, this.#search);
    };
  }

  #wait(state: SourceState): void {
    this.#waiting = state;
    this.#host.requestUpdate();
  }

  #join(store: DocumentStore): void {
    this.#store = store;
    this.#release = store.subscribe(() => this.#onChange());
  }

  #onChange(): void {
    const { source: id } = this.#host;
    const isLost = this.#source && (!this.#source.isConnected || (id && id !== this.#source.id));
    if (isLost && this.#host.isConnected) {
      this.#leave();
      this.#search();
    }
    this.#host.requestUpdate();
  }

  #leave(): void {
    this.#release?.();
    this.#release = undefined;
    this.#own?.store.close();
    this.#source = undefined;
    this.#store = undefined;
    this.#waiting = IDLE;
  }
}
