/**
 * `<bydel-source>`: loads, checks and shares one document with the widgets inside it, and with those elsewhere that name
 * it by `source="id"`. Draws nothing; its children are the page's. Knows nothing of widgets: they come to its store.
 */
import { css, html, LitElement, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { SOURCE_EVENT } from '../../controllers/source-controller.js';
import { DocumentStore, type DocumentOrigin } from '../../data/document-store.js';
import { resolveLanguage } from '../../i18n/resolve-locale.js';
import type { Issue } from '../../model/issues.js';
import type { Model } from '../../model/model.js';
import { frozen } from '../../model/parse-document.js';
import { Readiness } from '../base/readiness.js';

/** Seconds between two refreshes at the least, so that many readers of a page do not wear the server down. */
const SHORTEST_REFRESH = 30;
/** Seconds that the page has to give a document, before the widgets say that there is none. */
const PATIENCE = 5;

/**
 * @summary Loads, checks and shares one document with the widgets inside it and those that name it. Draws nothing.
 * @tagname bydel-source
 * @slot - The page's own content, widgets among it. A child `<script type="application/json">` may hold the document.
 * @fires {CustomEvent<{issues: readonly Issue[]}>} bydel-ready - A document is loaded. Does not bubble.
 * @fires {CustomEvent<{code: string, message: string, pointer: string}>} bydel-error - There is none. Does not bubble.
 */
export class BydelSource extends LitElement {
  static override styles = css`
    :host {
      display: contents;
    }
    :host([hidden]) {
      display: none;
    }
  `;

  /** Shared with the widgets; not for pages. @internal */
  readonly store = new DocumentStore();

  #readiness = new Readiness(this);
  #children = new MutationObserver(() => this.#readChildren());
  /** Ends the listeners of the present connection. */
  #connection = new AbortController();
  #refreshTimer?: ReturnType<typeof setInterval>;
  #emptyTimer?: ReturnType<typeof setTimeout>;
  #origin?: DocumentOrigin;
  /** Text of the child script. */
  #text?: string;

  /** Address of the document. The same address is loaded once for the whole page. */
  @property() src?: string;
  /** What the file at `src` must be, as in HTML's `integrity` ("sha384-…"): another file is refused. For frozen figures. */
  @property() integrity?: string;
  /** Seconds after which the file at `src` is asked for again, at least 30. Default: never. */
  @property({ type: Number }) refresh?: number;
  /** Seconds that the server has for an answer. Default 20. */
  @property({ type: Number }) timeout?: number;
  /** A whole document as an object; set again to replace it. Comes before `src` and the child script. */
  @property({ attribute: false, hasChanged: () => true }) data?: unknown;

  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, 'id'];
  }

  /** The parsed document; undefined until loaded. Read-only. */
  get document(): Model | undefined {
    return frozen(this.store.state.model);
  }

  /** Everything found in the document. Read-only. */
  get issues(): readonly Issue[] {
    return this.store.state.issues;
  }

  /** Resolves when the document is loaded, or when it is clear that it cannot be. Never rejects. */
  get ready(): Promise<void> {
    return this.#readiness.whenSettled();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#connection = new AbortController();
    const { signal } = this.#connection;
    signal.addEventListener(
      'abort',
      this.store.subscribe(() => this.#tellPage()),
    );
    // While the page still arrives, the child script may have arrived by half.
    if (this.ownerDocument.readyState !== 'loading') this.#readChildren();
    else this.ownerDocument.addEventListener('DOMContentLoaded', () => this.#readChildren(), { signal });
    if (this.hasUpdated) this.#open();
    this.#announce();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#connection.abort();
    this.#children.disconnect();
    clearInterval(this.#refreshTimer);
    clearTimeout(this.#emptyTimer);
    this.store.close();
  }

  override attributeChangedCallback(name: string, old: string | null, value: string | null): void {
    super.attributeChangedCallback(name, old, value);
    if (name !== 'id' || !this.isConnected || !this.hasUpdated) return;
    // Those who came by the old id leave, those who wait for the new one come.
    this.store.close();
    this.#open();
    this.#announce();
  }

  protected override willUpdate(changed: PropertyValues): void {
    const isOther = ['data', 'src', 'integrity', 'timeout'].some((name) => changed.has(name));
    if (isOther || !this.hasUpdated) this.#replace();
    else if (changed.has('refresh')) this.#startRefresh();
  }

  protected override render(): TemplateResult {
    return html`<slot></slot>`;
  }

  #announce(): void {
    this.dispatchEvent(new CustomEvent(SOURCE_EVENT, { bubbles: true, composed: true }));
  }

  #readChildren(): void {
    const script = this.querySelector(':scope > script[type="application/json"]');
    this.#children.observe(this, { childList: true });
    if (script) this.#children.observe(script, { childList: true, characterData: true, subtree: true });
    const text = script?.textContent?.trim() || undefined;
    if (text === this.#text) return;
    this.#text = text;
    if (this.hasUpdated && !this.data && !this.src) this.#replace();
  }

  #replace(): void {
    const { data, src: address, integrity, timeout } = this;
    if (data !== undefined && data !== null) this.#origin = { raw: data };
    else if (address) this.#origin = { address, integrity, timeout: timeout ? timeout * 1000 : undefined };
    else this.#origin = this.#text ? { text: this.#text } : undefined;
    this.#open();
  }

  #open(): void {
    if (!this.isConnected) return;
    this.store.open(this.#origin);
    this.#startRefresh();
    clearTimeout(this.#emptyTimer);
    if (!this.#origin) this.#emptyTimer = setTimeout(() => this.store.giveUp(), PATIENCE * 1000);
  }

  #startRefresh(): void {
    clearInterval(this.#refreshTimer);
    if (!this.refresh || !this.isConnected || !this.#origin || !('address' in this.#origin)) return;
    const seconds = Math.max(SHORTEST_REFRESH, this.refresh);
    this.#refreshTimer = setInterval(() => {
      if (!this.ownerDocument.hidden) this.store.reload();
    }, seconds * 1000);
  }

  #tellPage(): void {
    const { status, model, issues } = this.store.state;
    const failure = status === 'failed' ? issues.find(({ severity }) => severity === 'error') : undefined;
    if (failure) this.#readiness.update({ about: failure, failure, language: resolveLanguage(this) });
    else this.#readiness.update(model && { about: model, issues });
  }
}
