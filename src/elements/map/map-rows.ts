/** The list of a map by keyboard and pointer: one tab stop, arrows, a name or a rank that is typed. */
import type { ReactiveElement } from 'lit';
import { PAGE, type MapListHandlers } from '../../render/html/map-list.js';
import type { MapRow } from '../../view/map/map-content.js';
import type { MapView } from '../../view/map/map-view.js';
import { rowAtRank, Typing } from './typing.js';

export interface MapRowsOwner {
  view(): MapView | undefined;
  choose(id: string): void;
  announce(text: string): void;
}

export class MapRows {
  #host: ReactiveElement;
  #owner: MapRowsOwner;
  /** Rows that are shown at first, and those that the reader has asked for. */
  #page = PAGE;
  #least = 0;
  #current: string | undefined;
  #typing = new Typing();
  #query = '';
  #pointed: string | undefined;

  constructor(host: ReactiveElement, owner: MapRowsOwner) {
    this.#host = host;
    this.#owner = owner;
  }

  /** @param page rows that are shown at first */
  most(page: number): number {
    this.#page = page;
    return Math.max(page, this.#least);
  }

  /** The row with the tab stop; undefined = the first. */
  get current(): string | undefined {
    const rows = this.rows;
    return rows.some(({ id }) => id === this.#current) ? this.#current : undefined;
  }

  /** What the reader looks for. */
  get query(): string {
    return this.#query;
  }

  /** The list as far as it fits what the reader looks for. */
  get rows(): readonly MapRow[] {
    const rows = this.#owner.view()?.content?.list.rows ?? [];
    const query = this.#query.trim().toLowerCase();
    return query ? rows.filter(({ name }) => name.toLowerCase().includes(query)) : rows;
  }

  find(query: string): void {
    this.#query = query;
    this.#host.requestUpdate();
    const { messages } = this.#owner.view() ?? {};
    const { length } = this.rows;
    if (query.trim() && messages) this.#owner.announce(length ? messages.found(length) : messages.nothingFound);
  }

  /** To the first that was found, from where the arrows go on. */
  take(): void {
    const [first] = this.rows;
    if (first) void this.#focus(first.id);
  }

  /** The reader points at an area of the map: its row is marked. */
  point(id: string | undefined): void {
    if (id === this.#pointed) return;
    this.#pointed = id;
    // A row that has gone, or that was drawn anew, is not marked.
    for (const row of this.#host.renderRoot.querySelectorAll<HTMLElement>('.row'))
      if (row.classList.contains('pointed') !== (row.dataset['id'] === id)) row.classList.toggle('pointed');
  }

  readonly handlers: MapListHandlers = {
    onChoose: (id) => this.#owner.choose(id),
    onFocus: (id) => {
      if (this.#current === id) return;
      this.#current = id;
      this.#host.requestUpdate();
    },
    onMore: () => {
      const most = this.most(this.#page);
      const next = this.rows[most]?.id;
      this.#least = most + PAGE;
      this.#host.requestUpdate();
      if (next) void this.#focus(next);
    },
    onKeydown: (event) => {
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      const rows = this.rows;
      const at = Math.max(
        0,
        rows.findIndex(({ id }) => id === this.#current),
      );
      const to = {
        ArrowDown: at + 1,
        ArrowUp: at - 1,
        PageDown: at + 10,
        PageUp: at - 10,
        Home: 0,
        End: rows.length - 1,
      }[event.key];
      if (to !== undefined) this.#typing.end();
      const found = to === undefined ? this.#find(event) : rows[Math.max(0, Math.min(rows.length - 1, to))];
      if (!found) return;
      event.preventDefault();
      void this.#focus(found.id);
    },
  };

  /** Digits go to a rank, letters to a name that begins so. */
  #find(event: KeyboardEvent): MapRow | undefined {
    if (event.key.length !== 1 || event.key === ' ') return undefined;
    const typed = this.#typing.add(event);
    if (/^\d+$/.test(typed)) return rowAtRank(this.rows, typed);
    return this.rows.find(({ name }) => name.toLowerCase().startsWith(typed));
  }

  /** Rows up to the wanted one are shown first. */
  async #focus(id: string): Promise<void> {
    const index = this.rows.findIndex((row) => row.id === id);
    this.#least = Math.max(this.#least, index + 1);
    this.#current = id;
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    const rows = this.#host.renderRoot.querySelectorAll<HTMLElement>('.row');
    [...rows].find(({ dataset }) => dataset['id'] === id)?.focus();
  }
}
