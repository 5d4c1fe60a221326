/**
 * Reading a timeline's picture: row by row with the keyboard, with the pointer, and zooming with either. Loaded when a
 * reader comes to it.
 */
import type { ReactiveController, ReactiveElement } from 'lit';
import { addStyles } from '../base/add-styles.js';
import { TimeZoom } from '../../controllers/time-zoom.js';
import { TreeRows } from '../../controllers/tree-rows.js';
import { laneWords } from '../../i18n/timeline/lane-words.js';
import type { GridReader } from '../../render/html/timeline-grid.js';
import { overlayStyles } from '../../render/html/picture-overlay.styles.js';
import { renderRing, renderTip } from '../../render/html/timeline-overlay.js';
import type { Target } from '../../view/scene.js';
import { shownText } from '../../view/timeline/shown-text.js';
import { boxAt, timelineBoxes, type Box } from '../../view/timeline/timeline-boxes.js';
import type { TimeWindow } from '../../view/timeline/timeline-options.js';
import { laneKey, type TreeRow } from '../../view/timeline/timeline-tree.js';
import type { TimelineView } from '../../view/timeline/timeline-view.js';
import type { ZoomCommand } from '../../view/timeline/zoom-window.js';
import { readerStyles } from './reader.styles.js';

export interface ReaderOwner {
  /** undefined: nothing is drawn. */
  view(): TimelineView | undefined;
  showTime(window: TimeWindow): void;
  toggleLane(lane: string, open: boolean): void;
  /** A gesture has begun, or ended: meanwhile lanes and rows keep their places. */
  hold(isHeld: boolean): void;
  /** @returns whether the page agrees. */
  choose(target: Target): boolean;
  /** Closes the details. @returns whether there were any. */
  close(): boolean;
  announce(text: string): void;
}

export class TimelineReader implements ReactiveController, GridReader {
  #host: ReactiveElement;
  #owner: ReaderOwner;
  #rows: TreeRows;
  #zoom: TimeZoom;
  #boxes: { readonly of: TimelineView; readonly list: readonly Box[] } | undefined;
  #hovered: Box | undefined;
  /** Row that was last brought into sight. */
  #seen: string | undefined;
  /** The stretch of time has changed: told of once it is drawn. */
  #hasZoomed = false;
  /** A lane has been opened, closed or chosen, by its key: told of once it is drawn. */
  #arranged: { readonly lane: string; readonly opens?: boolean; readonly chooses?: boolean } | undefined;
  #isHeld = false;

  constructor(host: ReactiveElement, owner: ReaderOwner) {
    this.#host = host;
    this.#owner = owner;
    addStyles(host, overlayStyles);
    addStyles(host, readerStyles);
    this.#rows = new TreeRows(host, {
      tree: () => owner.view()?.tree,
      choose: (target) => this.#choose(target),
      toggle: (lane, open) => this.#toggle(lane, open),
      close: () => owner.close(),
    });
    this.#zoom = new TimeZoom(host, {
      time: () => owner.view()?.time,
      today: () => owner.view()?.lanes.clock.today ?? 0,
      axis: () => this.#axis(),
      isReading: () => this.#isReading,
      show: (window) => {
        this.#hasZoomed = true;
        owner.showTime(window);
      },
      hold: (isHeld) => {
        this.#isHeld = isHeld;
        if (isHeld) this.#hover(undefined);
        owner.hold(isHeld);
      },
    });
    host.addController(this);
  }

  get active(): number | undefined {
    return this.#rows.active ? this.#rows.index : undefined;
  }

  get ring(): unknown {
    // A press marks what it chooses; where the keyboard stands is another thing.
    const active = this.#isReading ? this.#rows.active : undefined;
    const scene = this.#owner.view()?.picture?.scene;
    const box = active && this.#boxOf(active);
    return box && scene ? renderRing(box, scene) : undefined;
  }

  get tip(): unknown {
    return renderTip(this.#told);
  }

  get moves(): boolean {
    return this.#zoom.isDragging;
  }

  get points(): boolean {
    return Boolean(this.#hovered?.target ?? this.#hovered?.toggles);
  }

  hostUpdated(): void {
    this.#placeTip();
    const key = this.#rows.active?.key;
    if (key !== this.#seen) this.#host.renderRoot.querySelector('.ring')?.scrollIntoView({ block: 'nearest' });
    this.#seen = key;
    const view = this.#owner.view();
    if (this.#isHeld || !view) return;
    this.#tellLane(view);
    if (!this.#hasZoomed) return;
    this.#hasZoomed = false;
    this.#owner.announce(shownText(view));
  }

  hostDisconnected(): void {
    this.#hovered = undefined;
  }

  zoom(command: ZoomCommand): void {
    this.#zoom.run(command);
  }

  readonly onFocus = (): void => this.#rows.onFocus();
  readonly onBlur = (): void => this.#rows.onBlur();
  readonly onPointerLeave = (): void => this.#hover(undefined);

  readonly onKeydown = (event: KeyboardEvent): void => {
    if (!this.#zoom.onKeydown(event)) this.#rows.onKeydown(event);
  };

  readonly onPointerDown = (event: PointerEvent): void => this.#zoom.onPointerDown(event);
  readonly onPointerUp = (event: PointerEvent): void => this.#zoom.onPointerUp(event);

  readonly onPointerMove = (event: PointerEvent): void => {
    this.#zoom.onPointerMove(event);
    if (!this.#isHeld && event.pointerType !== 'touch') this.#hover(this.#boxAt(event));
  };

  readonly onClick = (event: PointerEvent): void => {
    if (this.#zoom.hasDragged) return;
    const box = this.#boxAt(event);
    if (!box) return;
    this.#rows.moveTo(box.key);
    if (box.toggles) this.#toggle(box.toggles.lane, box.toggles.open);
    else if (box.target) this.#choose(box.target);
  };

  get onWheel(): GridReader['onWheel'] {
    return this.#zoom.onWheel;
  }

  get #list(): readonly Box[] {
    const view = this.#owner.view();
    if (!view) return [];
    if (this.#boxes?.of !== view) {
      this.#boxes = { of: view, list: timelineBoxes(view.placed(), view.lanes, view.words) };
      this.#hovered = undefined;
    }
    return this.#boxes.list;
  }

  /** What the words are shown beside: the pointer comes before the keyboard. */
  get #told(): Box | undefined {
    const active = this.#isReading ? this.#rows.active : undefined;
    return this.#hovered ?? (active && this.#boxOf(active));
  }

  /** A row's place in the picture; that of its lane where it is not drawn itself. */
  #boxOf({ key, lane }: TreeRow): Box | undefined {
    const list = this.#list;
    return list.findLast((box) => box.key === key) ?? list.findLast((box) => box.key === laneKey(lane));
  }

  /** Whether the keyboard has brought the reader to the picture. */
  get #isReading(): boolean {
    return this.#plot?.matches(':focus-visible') ?? false;
  }

  get #plot(): Element | null {
    return this.#host.renderRoot.querySelector('.plot');
  }

  #pointOf({ clientX, clientY }: MouseEvent): readonly [x: number, y: number] {
    const rect = this.#plot?.getBoundingClientRect();
    return rect ? [clientX - rect.left, clientY - rect.top] : [0, 0];
  }

  #boxAt(event: MouseEvent): Box | undefined {
    return boxAt(this.#list, ...this.#pointOf(event));
  }

  #axis(): readonly [number, number] {
    const scale = this.#owner.view()?.placed().scale;
    const rect = this.#plot?.getBoundingClientRect();
    return scale && rect ? [rect.left + scale.left, rect.left + scale.right] : [0, 1];
  }

  #hover(box: Box | undefined): void {
    if (box === this.#hovered) return;
    this.#hovered = box;
    this.#host.requestUpdate();
  }

  #choose(target: Target): void {
    const chooses = this.#owner.view()?.options.area !== target.id;
    if (this.#owner.choose(target) && target.kind === 'area') this.#arranged = { lane: target.id, chooses };
  }

  #toggle(lane: string, open: boolean): void {
    this.#arranged = { lane, opens: open };
    this.#owner.toggleLane(lane, open);
    this.#rows.moveTo(laneKey(lane));
  }

  #tellLane({ tree, options, words: { code } }: TimelineView): void {
    const arranged = this.#arranged;
    if (!arranged) return;
    const { lane, opens, chooses } = arranged;
    const index = tree.indexOf(laneKey(lane));
    const row = index < 0 ? undefined : tree.row(index);
    // What it needs is on its way.
    const isDrawn = opens === undefined ? (options.area === lane) === chooses : row?.isOpen === opens;
    if (row && !isDrawn) return;
    this.#arranged = undefined;
    if (!row) return;
    const [name = '', counts = ''] = row.cells;
    const words = laneWords(code);
    if (opens === undefined) this.#owner.announce(chooses ? words.chosen(name) : words.notChosen(name));
    else this.#owner.announce(opens ? words.opened(name, counts) : words.closed(name));
  }

  #placeTip(): void {
    const tip = this.#host.renderRoot.querySelector<HTMLElement>('.stage .tip');
    const box = this.#told;
    const width = this.#owner.view()?.picture?.scene.width;
    if (!tip || !box || !width) return;
    const left = Math.max(0, Math.min(box.x, width - tip.offsetWidth));
    const above = box.y - tip.offsetHeight - 10;
    tip.style.setProperty('translate', `${left}px ${above > 0 ? above : box.y + box.height + 10}px`);
  }
}
