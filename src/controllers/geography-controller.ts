/**
 * A document's outlines, read once for all maps of a source: those in the document at once, those behind an address when
 * they have come. Knows nothing of what is drawn.
 */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { DocumentStore } from '../data/document-store.js';
import { baseOf, loadGeography } from '../data/load-geography.js';
import { readGeography, type ReadGeography } from '../model/geo/read-geography.js';
import type { Model } from '../model/model.js';

type Geography = NonNullable<Model['document']['geography']>;

const NONE: ReadGeography = { features: [], crs: undefined, issues: [] };

/** By the list that holds the outlines: a document that brings the same one again is not read again. */
const inline = new WeakMap<object, ReadGeography>();
/** By source: the last file that it named. */
const files = new WeakMap<DocumentStore, { readonly key: string; readonly loading: Promise<ReadGeography> }>();

function readInline(geography: Geography): ReadGeography {
  const data = geography.data as Readonly<Record<string, unknown>>;
  const list = data['features'] ?? data['arcs'];
  const key = typeof list === 'object' && list !== null ? list : data;
  const known = inline.get(key) ?? readGeography(data, geography, '/geography/data');
  inline.set(key, known);
  return known;
}

function loadFile(store: DocumentStore, geography: Geography, page: string): Promise<ReadGeography> {
  const base = baseOf(store, page);
  const key = [base, geography.href, geography.object, geography.crs].join('\n');
  const known = files.get(store);
  if (known?.key === key) return known.loading;
  const loading = loadGeography(geography, { base });
  files.set(store, { key, loading });
  return loading;
}

export class GeographyController implements ReactiveController {
  #host: ReactiveControllerHost & HTMLElement;
  #asked: Promise<ReadGeography> | undefined;
  #loaded: ReadGeography | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#asked = undefined;
  }

  /** Undefined while it is on its way; the host is asked for an update when it has come. */
  of({ document }: Model, store: DocumentStore | undefined): ReadGeography | undefined {
    const { geography } = document;
    if (!geography || !store) return NONE;
    if (geography.data) return readInline(geography);
    const asked = loadFile(store, geography, this.#host.ownerDocument.baseURI);
    if (asked === this.#asked) return this.#loaded;
    this.#asked = asked;
    this.#loaded = undefined;
    void this.#wait(asked);
    return undefined;
  }

  /** True while a file is on its way. */
  get isLoading(): boolean {
    return this.#asked !== undefined && this.#loaded === undefined;
  }

  async #wait(asked: Promise<ReadGeography>): Promise<void> {
    const loaded = await asked;
    if (asked !== this.#asked) return;
    this.#loaded = loaded;
    this.#host.requestUpdate();
  }
}
