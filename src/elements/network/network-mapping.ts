/** What the form `map` needs: the outlines of the document, where actors go on them, and words. Loaded when it is drawn. */
import type { ReactiveControllerHost } from 'lit';
import { GeographyController } from '../../controllers/geography-controller.js';
import type { DocumentStore } from '../../data/document-store.js';
import { networkMapVocabulary } from '../../i18n/network/map.js';
import type { Vocabulary } from '../../i18n/vocabulary.js';
import type { ReadGeography } from '../../model/geo/plain-geography.js';
import type { Issue } from '../../model/issues.js';
import { networkMap, type NetworkMap } from '../../view/network/map-places.js';
import { mapView, type MappedView } from '../../view/network/map-view.js';
import type { NetworkOptions } from '../../view/network/network-options.js';
import type { ViewContext } from '../../view/view-context.js';

export interface MappingInput {
  readonly context: ViewContext;
  readonly options: NetworkOptions;
  readonly store: DocumentStore | undefined;
  use<T>(load: () => Promise<T>): T | undefined;
  words<Words>(vocabulary: Vocabulary<Words>): Words | undefined;
}

export interface Mapped extends Partial<MappedView> {
  /** Of the outlines. */
  readonly issues: readonly Issue[];
}

export class NetworkMapping {
  #geography: GeographyController;
  #made: { readonly from: readonly unknown[]; readonly map: NetworkMap | undefined } | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#geography = new GeographyController(host);
  }

  /** undefined while something is on its way; empty where no area has a place. */
  of({ context, options, store, use, words }: MappingInput): Mapped | undefined {
    const texts = words(networkMapVocabulary);
    const read = this.#geography.of(context.model, store, use);
    if (!texts || !read) return undefined;
    const map = this.#mapOf(context, read);
    if (!map) return { issues: read.issues };
    return { issues: map.issues, ...mapView({ map, texts, options, format: context.locale.format }) };
  }

  #mapOf(context: ViewContext, geography: ReadGeography): NetworkMap | undefined {
    const from = [context.model, geography, context.locale];
    if (!this.#made || from.some((part, at) => part !== this.#made!.from[at])) {
      this.#made = { from, map: networkMap(context, geography) };
    }
    return this.#made.map;
  }
}
