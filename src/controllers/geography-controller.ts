/**
 * A document's outlines, read once for all maps of a source: those in the document at once, those behind an address when
 * they have come. Knows nothing of what is drawn.
 */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { passed } from '../data/caps.js';
import type { DocumentStore } from '../data/document-store.js';
import { readPlain, type ReadGeography } from '../model/geo/plain-geography.js';
import type { Model } from '../model/model.js';

type Files = typeof import('../data/load-geography.js');
const loadFiles = (): Promise<Files> => import('../data/load-geography.js');
/** Reads what is not plain. */
export const loadFurtherGeo = (): Promise<typeof import('../model/geo/further-geo.js')> =>
  import('../model/geo/further-geo.js');

type Geography = NonNullable<Model['document']['geography']>;

const NONE: ReadGeography = { features: [], crs: undefined, issues: [] };

/** By the list that holds the outlines: a document that brings the same one again is not read again. */
const inline = new WeakMap<object, { readonly as: string; readonly read: ReadGeography }>();
/** By source: the last file that it named. */
const files = new WeakMap<DocumentStore, { readonly key: string; readonly loading: Promise<ReadGeography> }>();

/** Code that is loaded on first use; undefined until it is there. */
type UseCode = <T>(load: () => Promise<T>) => T | undefined;

/** A page's own object may throw. */
function plainOf(data: unknown, geography: Geography): ReadGeography | undefined {
  try {
    return readPlain(data, geography);
  } catch {
    return undefined;
  }
}

/** Undefined while code for it is on its way. */
function readInline(geography: Geography, use: UseCode): ReadGeography | undefined {
  const data = geography.data as Readonly<Record<string, unknown>>;
  const list = data['features'] ?? data['arcs'];
  const key = typeof list === 'object' && list !== null ? list : data;
  // The same arcs are other outlines by another object.
  const as = [geography.object, geography.crs].join('\n');
  const known = inline.get(key);
  if (known?.as === as) return known.read;
  const read = plainOf(data, geography) ?? use(loadFurtherGeo)?.readGeography(data, geography, '/geography/data');
  if (!read) return undefined;
  inline.set(key, { as, read });
  passed.add(key);
  return read;
}

function loadFile(
  { loadGeography }: Files,
  store: DocumentStore,
  { geography, base }: { geography: Geography; base: string },
): Promise<ReadGeography> {
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

  /**
   * Undefined while it, or code for it, is on its way; the host is asked for an update when it has come.
   *
   * @param use as the host loads code
   */
  of({ document }: Model, store: DocumentStore | undefined, use: UseCode): ReadGeography | undefined {
    const { geography } = document;
    const base = store?.state.base;
    if (!geography || !store || base === undefined) return NONE;
    if (geography.data) return readInline(geography, use);
    const module = use(loadFiles);
    if (!module) return undefined;
    const asked = loadFile(module, store, { geography, base });
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
