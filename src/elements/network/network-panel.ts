/** Searching and leaving out in a network. Loaded when the reader opens it. */
import type { ReactiveElement, TemplateResult } from 'lit';
import type { ReadingWords } from '../../i18n/network/reading.js';
import { renderPanel, type FoundActor, type PanelHandlers } from '../../render/html/network-panel.js';
import { panelStyles } from '../../render/html/network-panel.styles.js';
import { findActors, finderView } from '../../view/network/network-finder.js';
import type { NetworkView } from '../../view/network/network-view.js';
import type { ViewContext } from '../../view/view-context.js';
import { addStyles } from '../base/add-styles.js';
import type { NetworkChoices } from './network-choices.js';

export interface PanelOwner {
  choose: PanelHandlers['onChoose'];
  /** The reader has chosen otherwise. */
  change(choices: Partial<NetworkChoices>): void;
  clear(): void;
  announce(text: string): void;
}

interface Searched {
  readonly found: readonly FoundActor[];
  /** How many, in words; empty while nothing is searched for. */
  readonly told: string;
}

function toggled(set: ReadonlySet<string>, key: string): ReadonlySet<string> {
  const next = new Set(set);
  if (!next.delete(key)) next.add(key);
  return next;
}

export class NetworkPanel {
  #host: ReactiveElement;
  #owner: PanelOwner;
  #query = '';

  constructor(host: ReactiveElement, owner: PanelOwner) {
    this.#host = host;
    this.#owner = owner;
    addStyles(host, panelStyles);
  }

  render(
    view: NetworkView,
    context: Pick<ViewContext, 'model' | 'locale'>,
    { choices, words, showsInitiatives }: { choices: NetworkChoices; words: ReadingWords; showsInitiatives: boolean },
  ): TemplateResult {
    const { filter, order, sizeByTies } = choices;
    const search = (): Searched => this.#search(view, words);
    const finder = finderView(view, context, { filter, order, reading: words });
    return renderPanel(
      { finder, words, query: this.#query, ...search(), showsInitiatives, sizeByTies },
      this.#handlers(choices, showsInitiatives, search),
    );
  }

  #search(view: NetworkView, words: ReadingWords): Searched {
    const { actors, all } = findActors(view, this.#query);
    const found = actors.flatMap((actor): FoundActor[] => {
      const target = view.words.target(actor);
      const line = [view.words.sector(actor), view.messages.ties(actor.ties.length)].join(', ');
      return target ? [{ target, name: view.words.name(actor.index), line }] : [];
    });
    const told = !this.#query.trim() ? '' : all ? words.found(actors.length, all) : words.nothingFound;
    return { found, told };
  }

  #handlers({ filter, sizeByTies }: NetworkChoices, showsInitiatives: boolean, search: () => Searched): PanelHandlers {
    const owner = this.#owner;
    const filterBy = (part: Partial<NetworkChoices['filter']>): void =>
      owner.change({ filter: { ...filter, ...part } });
    return {
      onQuery: (query) => {
        this.#query = query;
        this.#host.requestUpdate();
        const { told } = search();
        if (told) owner.announce(told);
      },
      onTake: () => this.#host.renderRoot.querySelector<HTMLElement>('.found button')?.focus(),
      onChoose: owner.choose,
      onLevel: (key) => filterBy({ hidden: toggled(filter.hidden, key) }),
      onArea: (area) => filterBy({ area }),
      onCollapse: (sector) => filterBy({ collapsed: toggled(filter.collapsed, sector) }),
      onInitiatives: () => owner.change({ initiatives: !showsInitiatives }),
      onSize: () => owner.change({ sizeByTies: !sizeByTies }),
      onOrder: (order) => owner.change({ order }),
      onClear: () => {
        this.#query = '';
        owner.clear();
      },
    };
  }
}
