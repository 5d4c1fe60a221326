/**
 * An analyst's specification as the page's author gives it: a property, a child script, or an address. Reads the text and
 * tells what is wrong with it; knows nothing of Vega-Lite. A document is never asked.
 */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { syntaxErrorPlace, type Place } from '../data/json-place.js';
import { LoadError } from '../data/load-error.js';
import { loadSpec } from '../data/load-spec.js';
import type { Issue } from '../model/issues.js';

export type SpecFault =
  | { readonly kind: 'not-json'; readonly place: Place | undefined }
  | { readonly kind: 'not-object' }
  | { readonly kind: 'not-loaded'; readonly address: string; readonly issue: Issue | undefined };

/** What the author has given, read. */
export interface SpecState {
  /** undefined where none is given. Always the same object for the same text. */
  readonly spec?: Readonly<Record<string, unknown>>;
  readonly fault?: SpecFault;
  readonly isLoading: boolean;
}

export interface SpecGiver extends ReactiveControllerHost, HTMLElement {
  readonly spec?: unknown;
  readonly specSrc?: string;
}

const NOTHING: SpecState = { isLoading: false };

export class SpecController implements ReactiveController {
  #host: SpecGiver;
  #observer = new MutationObserver(() => this.#host.requestUpdate());
  #read: { readonly from: unknown; readonly state: SpecState } | undefined;
  #loading: { readonly address: string; readonly abort: AbortController } | undefined;
  #loaded: { readonly address: string; readonly text?: string; readonly fault?: SpecFault } | undefined;

  constructor(host: SpecGiver) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#observer.observe(this.#host, { childList: true, characterData: true, subtree: true });
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
    this.#loading?.abort.abort();
    this.#loading = undefined;
  }

  /** The property comes before the child script, and that before the address. */
  get state(): SpecState {
    const { spec, specSrc } = this.#host;
    if (spec !== undefined && spec !== null) return this.#once(spec, () => objectState(spec));
    const text = this.#host.querySelector(':scope > script[type="application/json"]')?.textContent?.trim();
    if (text) return this.#once(text, () => textState(text));
    return specSrc ? this.#fromAddress(specSrc) : NOTHING;
  }

  #once(from: unknown, read: () => SpecState): SpecState {
    if (this.#read?.from !== from) this.#read = { from, state: read() };
    return this.#read!.state;
  }

  #fromAddress(address: string): SpecState {
    if (this.#loaded?.address !== address) {
      if (this.#loading?.address !== address) void this.#load(address);
      return { isLoading: true };
    }
    const { text, fault } = this.#loaded;
    if (fault) return { fault, isLoading: false };
    return this.#once(text, () => textState(text ?? ''));
  }

  async #load(address: string): Promise<void> {
    this.#loading?.abort.abort();
    const abort = new AbortController();
    this.#loading = { address, abort };
    try {
      const text = await loadSpec(address, this.#host.ownerDocument.baseURI, { signal: abort.signal });
      if (this.#loading?.abort === abort) this.#loaded = { address, text };
    } catch (error) {
      if (abort.signal.aborted) return;
      const issue = error instanceof LoadError ? error.issue : undefined;
      this.#loaded = { address, fault: { kind: 'not-loaded', address, issue } };
    }
    if (this.#loading?.abort === abort) this.#loading = undefined;
    this.#host.requestUpdate();
  }
}

function objectState(value: unknown): SpecState {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return { fault: { kind: 'not-object' }, isLoading: false };
  }
  return { spec: value as Readonly<Record<string, unknown>>, isLoading: false };
}

function textState(text: string): SpecState {
  try {
    return objectState(JSON.parse(text) as unknown);
  } catch {
    return { fault: { kind: 'not-json', place: syntaxErrorPlace(text) }, isLoading: false };
  }
}
