/** The list of a network on a narrow screen. Loaded where there is one. */
import type { nothing, ReactiveElement, TemplateResult } from 'lit';
import type { ReadingWords, WalkOrder } from '../../i18n/network/reading.js';
import { renderNetworkList, renderToList } from '../../render/html/network-list.js';
import { listStyles } from '../../render/html/network-list.styles.js';
import { networkList, type ListGroup } from '../../view/network/network-list.js';
import type { NetworkView } from '../../view/network/network-view.js';
import type { Target } from '../../view/scene.js';
import { addStyles } from '../base/add-styles.js';

/** Rows of a group that are shown at a time. */
const PAGE = 40;

export interface ListingState {
  readonly view: NetworkView;
  readonly words: ReadingWords;
  readonly order: WalkOrder;
  readonly chosen: string | undefined;
  readonly details: TemplateResult | typeof nothing;
  readonly level: number;
  readonly name: string;
}

export interface ListingOwner {
  choose(target: Target): void;
  /** Another view is needed: for a picture, or for the list. */
  renew(): void;
}

export class NetworkListing {
  #host: ReactiveElement;
  #owner: ListingOwner;
  #pages = new Map<string, number>();
  #made: { readonly from: readonly unknown[]; readonly groups: ListGroup[] } | undefined;
  #showsPicture = false;

  constructor(host: ReactiveElement, owner: ListingOwner) {
    this.#host = host;
    this.#owner = owner;
    addStyles(host, listStyles);
  }

  /** The reader has asked for the picture. */
  get showsPicture(): boolean {
    return this.#showsPicture;
  }

  renderBack(words: ReadingWords): TemplateResult {
    return renderToList(words, () => this.#show(false));
  }

  render({ view, words, order, chosen, details, level, name }: ListingState): TemplateResult {
    const from = [view, order];
    if (!this.#made || from.some((part, at) => part !== this.#made!.from[at])) {
      this.#made = { from, groups: networkList(view, order) };
    }
    const most = (group: string): number => (this.#pages.get(group) ?? 1) * PAGE;
    return renderNetworkList(
      { groups: this.#made.groups, words, name, chosen, details, most, level },
      {
        onChoose: (target) => this.#owner.choose(target),
        onMore: (group) => {
          this.#pages.set(group, (this.#pages.get(group) ?? 1) + 1);
          this.#host.requestUpdate();
        },
        onPicture: () => this.#show(true),
      },
    );
  }

  #show(picture: boolean): void {
    this.#showsPicture = picture;
    this.#owner.renew();
    void this.#host.updateComplete.then(() => this.#host.renderRoot.querySelector<HTMLElement>('.wide')?.focus());
  }
}
