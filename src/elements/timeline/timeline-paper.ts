/**
 * The timeline on paper: the picture for the width of the page and divided where a page may end, with a table of all
 * below it where the picture does not name every initiative. Stands only while somebody prints; nothing waits, for
 * a browser does not either. Loaded when the picture has stood for a moment.
 */
import { nothing, render, type ReactiveController, type ReactiveElement, type TemplateResult } from 'lit';
import { renderPaper, renderPaperTable, type PaperPicture } from '../../render/html/timeline-paper.js';
import { paperPieces, sceneOf, type Piece } from '../../view/timeline/paper-pieces.js';
import { timelineTree } from '../../view/timeline/timeline-tree.js';
import type { TimelineView } from '../../view/timeline/timeline-view.js';
import { addStyles } from '../base/add-styles.js';
import { paperStyles } from './paper.styles.js';
import { isLossy } from './surroundings-call.js';

export interface PaperOwner {
  view(): TimelineView | undefined;
  /** Of the widget's heading. */
  level(): number;
  /** What is told of the chosen initiative. */
  renderChosen(level: number): TemplateResult | typeof nothing;
}

/** Width of A4 between usual margins, px, for browsers that do not tell it. */
const PAGE = 718;

export class TimelinePaper implements ReactiveController {
  #host: ReactiveElement;
  #owner: PaperOwner;
  #print = matchMedia('print');
  #listing: typeof import('./timeline-listing.js') | undefined;
  #paper: HTMLElement | undefined;
  #drawn: readonly unknown[] = [];

  constructor(host: ReactiveElement, owner: PaperOwner) {
    this.#host = host;
    this.#owner = owner;
    addStyles(host, paperStyles);
    host.addController(this);
  }

  hostConnected(): void {
    window.addEventListener('beforeprint', this.#show);
    window.addEventListener('afterprint', this.#hide);
    this.#print.addEventListener('change', this.#onChange);
    this.hostUpdated();
  }

  hostDisconnected(): void {
    window.removeEventListener('beforeprint', this.#show);
    window.removeEventListener('afterprint', this.#hide);
    this.#print.removeEventListener('change', this.#onChange);
    this.#clear();
  }

  hostUpdated(): void {
    const view = this.#owner.view();
    if (view?.isList && !this.#listing) this.#loadListing();
    if (this.#paper || this.#print.matches) this.#show();
  }

  readonly #onChange = (): void => (this.#print.matches ? this.#show() : this.#clear());

  readonly #hide = (): void => {
    if (!this.#print.matches) this.#clear();
  };

  /** A browser tells first that it will print, and then, when the page has its width, that it does. */
  readonly #show = (): void => {
    const view = this.#owner.view();
    const figure = this.#host.renderRoot.querySelector<HTMLElement>('.figure:has(> .stage, > .list)');
    if (!view || !figure) return this.#clear();
    const width = this.#print.matches ? figure.clientWidth : Math.min(figure.clientWidth, PAGE);
    const from = [view, figure, width, this.#listing];
    if (from.every((part, index) => part === this.#drawn[index])) return;
    this.#drawn = from;
    if (this.#paper?.parentNode !== figure) this.#paper?.remove();
    if (!this.#paper) {
      this.#paper = this.#host.ownerDocument.createElement('div');
      this.#paper.className = 'paper';
    }
    if (!this.#paper.isConnected) figure.append(this.#paper);
    render(view.isList ? this.#renderList(view) : this.#renderPicture(view, width), this.#paper);
  };

  #clear(): void {
    this.#paper?.remove();
    this.#paper = undefined;
    this.#drawn = [];
  }

  #renderPicture(view: TimelineView, width: number): TemplateResult {
    const placed = view.place(width);
    const scene = view.draw(placed);
    const { above, axis, rows } = paperPieces(scene, placed);
    const cut = (piece: Piece): PaperPicture['axis'] => ({ scene: sceneOf(scene, piece), top: piece.from });
    const picture = { above: above && cut(above), axis: cut(axis), rows: rows.map(cut) };
    // On a narrower page more may have to be left out than on the screen.
    if (!isLossy(placed)) return renderPaper(picture, nothing);
    const { lanes, words } = view;
    const all = lanes.lanes.map((lane) => ({ lane, isOpen: true }));
    return renderPaper(picture, renderPaperTable(timelineTree(lanes, words, all)));
  }

  #renderList(view: TimelineView): TemplateResult | typeof nothing {
    if (!this.#listing) return nothing;
    const level = this.#owner.level() + 1;
    const details = this.#owner.renderChosen(level + 1);
    const handlers = { onChoose: () => undefined, onMore: () => undefined };
    return this.#listing.renderListing(this.#host, { view, pages: Infinity, level, details }, handlers);
  }

  #loadListing(): void {
    import('./timeline-listing.js').then(
      (listing) => {
        this.#listing = listing;
        if (this.#paper) this.#show();
      },
      () => undefined,
    );
  }
}
