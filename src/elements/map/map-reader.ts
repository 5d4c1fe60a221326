/**
 * Reading a map: district by district with the keyboard, with the pointer, zooming and moving with either. Loaded when a
 * reader comes to it.
 */
import { render, type ReactiveController, type ReactiveElement } from 'lit';
import { PictureGestures } from '../../controllers/picture-gestures.js';
import type { NetworkPictureReader } from '../../render/html/network-drawing.js';
import { renderOverlay } from '../../render/html/picture-overlay.js';
import { overlayStyles } from '../../render/html/picture-overlay.styles.js';
import type { MapRow } from '../../view/map/map-content.js';
import { WHOLE } from '../../view/map/map-options.js';
import type { MapView } from '../../view/map/map-view.js';
import { areaAt, nextTowards, type Way } from '../../view/map/map-walk.js';
import { neighboursOf } from '../../view/map/neighbours.js';
import type { PlacedArea } from '../../view/map/placed.js';
import type { Viewport } from '../../view/shared/zoom.js';
import { addStyles } from '../base/add-styles.js';
import { rowAtRank, Typing } from './typing.js';

export interface MapReaderOwner {
  view(): MapView | undefined;
  viewport(): Viewport;
  show(viewport: Viewport): void;
  /** @returns whether the page agrees. */
  choose(id: string): boolean;
  isChosen(id: string): boolean;
  /** The reader points at an area, or at none. */
  point(id: string | undefined): void;
  announce(text: string): void;
}

const PAN = 0.2;

const WAYS: Readonly<Record<string, Way>> = {
  ArrowUp: 'north',
  ArrowRight: 'east',
  ArrowDown: 'south',
  ArrowLeft: 'west',
};
const MOVES: Readonly<Record<Way, readonly [right: number, down: number]>> = {
  north: [0, -1],
  east: [1, 0],
  south: [0, 1],
  west: [-1, 0],
};

export class MapReader implements ReactiveController, NetworkPictureReader {
  #host: ReactiveElement;
  #owner: MapReaderOwner;
  #gestures: PictureGestures;
  #current: string | undefined;
  #hovered: string | undefined;
  #hasFocus = false;
  /** By Escape, until the reader goes on. */
  #isHushed = false;
  #typing = new Typing();
  #hasZoomed = false;

  constructor(host: ReactiveElement, owner: MapReaderOwner) {
    this.#host = host;
    this.#owner = owner;
    addStyles(host, overlayStyles);
    this.#gestures = new PictureGestures(host, {
      size: () => (owner.view()?.shape === 'geography' ? owner.view()?.picture?.scene : undefined),
      viewport: () => owner.viewport(),
      show: (viewport) => this.#show(viewport),
      draggableAt: () => undefined,
      drag: () => {},
    });
    host.addController(this);
  }

  get onWheel(): NetworkPictureReader['onWheel'] {
    return this.#gestures.onWheel;
  }

  get onPointerDown(): NetworkPictureReader['onPointerDown'] {
    return this.#gestures.onPointerDown;
  }

  get onPointerUp(): NetworkPictureReader['onPointerUp'] {
    return this.#gestures.onPointerUp;
  }

  /** Holds the words beside the area under the pointer, else where the keyboard stands. Filled without the widget's help. */
  readonly overlay = document.createElement('div');

  hostUpdated(): void {
    this.#drawTip();
    const view = this.#owner.view();
    if (!this.#hasZoomed || !view) return;
    this.#hasZoomed = false;
    const viewport = this.#owner.viewport();
    if (viewport === WHOLE) return this.#owner.announce(view.messages.wholeShown);
    const seen = view.areas.filter(({ d, isPoint }) => d !== '' || isPoint).length;
    this.#owner.announce(view.messages.zoomed(Math.round(viewport.scale * 10) / 10, seen));
  }

  hostDisconnected(): void {
    this.#hasFocus = false;
    this.#hovered = undefined;
  }

  zoom(tool: 'in' | 'out' | 'whole'): void {
    if (tool !== 'whole') return this.#gestures.zoom(tool);
    this.#show(WHOLE);
    // The button goes with it.
    this.#host.renderRoot.querySelector<HTMLElement>('.plot')?.focus();
  }

  readonly onFocus = (): void => {
    this.#hasFocus = true;
    this.#isHushed = false;
    this.#current ??= (this.#rows.find(({ isHighlighted }) => isHighlighted) ?? this.#rows[0])?.id;
    this.#drawTip();
  };

  readonly onBlur = (): void => {
    this.#hasFocus = false;
    this.#drawTip();
  };

  readonly onPointerLeave = (): void => this.#hover(undefined);

  readonly onPointerMove = (event: PointerEvent): void => {
    if (this.#gestures.onPointerMove(event)) return this.#hover(undefined);
    this.#hover(this.#under(event)?.id);
  };

  readonly onClick = (event: PointerEvent): void => {
    if (this.#gestures.hasMoved) return;
    const area = this.#under(event);
    if (!area) return;
    this.#current = area.id;
    this.#choose(area.id);
  };

  readonly onKeydown = (event: KeyboardEvent): void => {
    if (event.metaKey || event.altKey || event.ctrlKey) return;
    const isDigit = /^\d$/.test(event.key);
    const way = WAYS[event.key];
    if (!isDigit) this.#typing.end();
    if (isDigit) this.#goTo(rowAtRank(this.#rows, this.#typing.add(event)));
    else if (way && event.shiftKey) this.#gestures.pan(MOVES[way][0] * PAN, MOVES[way][1] * PAN);
    else if (way) this.#walk(way);
    else if (event.key === '+' || event.key === '-') this.zoom(event.key === '+' ? 'in' : 'out');
    else if (!this.#onRankKey(event) && !this.#onCommandKey(event)) return;
    event.preventDefault();
  };

  #walk(way: Way): void {
    const view = this.#owner.view();
    const from = this.#areaOf(this.#current);
    if (!view) return;
    const next = from ? nextTowards(view.areas, from, way) : view.areas[0];
    if (next) this.#go(next.id);
  }

  #onRankKey({ key }: KeyboardEvent): boolean {
    const rows = this.#rows;
    const at = Math.max(
      0,
      rows.findIndex(({ id }) => id === this.#current),
    );
    const steps: Readonly<Record<string, number>> = {
      ...{ Home: 0, End: rows.length - 1, PageUp: at - 1, PageDown: at + 1 },
    };
    const to = steps[key];
    if (to === undefined) return false;
    this.#goTo(rows[Math.max(0, Math.min(rows.length - 1, to))]);
    return true;
  }

  #goTo(row: MapRow | undefined): void {
    if (row) this.#go(row.id);
  }

  #onCommandKey({ key }: KeyboardEvent): boolean {
    if (key === 'Escape') {
      this.#isHushed = true;
      this.#drawTip();
      return false;
    }
    if ((key !== 'Enter' && key !== ' ') || this.#current === undefined) return false;
    this.#choose(this.#current);
    return true;
  }

  /** Where the page refuses there is nothing to say. */
  #choose(id: string): void {
    const view = this.#owner.view();
    if (view && this.#owner.choose(id))
      this.#owner.announce(view.messages.chosen(view.nameOf(id), this.#owner.isChosen(id)));
  }

  /** Says where the reader stands, and brings it into sight. */
  #go(id: string): void {
    this.#current = id;
    this.#hovered = undefined;
    this.#isHushed = false;
    const [area, scene] = [this.#areaOf(id), this.#owner.view()?.picture?.scene];
    if (area && scene) {
      const { scale, x, y } = this.#owner.viewport();
      const [right, down] = [area.x / scene.width, area.y / scene.height];
      if (right < 0 || right > 1 || down < 0 || down > 1) {
        const to = {
          scale,
          x: x + ((right - 0.5) * scene.width) / scale,
          y: y + ((down - 0.5) * scene.height) / scale,
        };
        this.#owner.show(to);
      }
    }
    this.#owner.announce(this.#text(id));
    this.#owner.point(id);
    this.#drawTip();
  }

  /** Name, value, class, rank; then what it borders on, and who lies to the north. */
  #text(id: string): string {
    const view = this.#owner.view();
    if (!view?.content) return '';
    const { messages, content, areas } = view;
    const parts = [content.stopText(id)];
    const around = view.shape === 'geography' ? neighboursOf(view.geometry!.projected, id) : [];
    if (around.length) parts.push(messages.borders(around.length));
    const area = this.#areaOf(id);
    const north = area && nextTowards(areas, area, 'north');
    const text = parts.join(', ');
    return north ? `${text}; ${messages.northward(view.nameOf(north.id))}.` : `${text}.`;
  }

  /** A map that is not enlarged is whole, and stays in its place. */
  #show(asked: Viewport): void {
    const viewport = asked.scale > 1 ? asked : WHOLE;
    if (viewport === this.#owner.viewport()) return;
    this.#hasZoomed = true;
    this.#hovered = undefined;
    this.#owner.show(viewport);
  }

  get #shown(): string | undefined {
    return this.#hovered ?? (this.#hasFocus ? this.#current : undefined);
  }

  get #rows(): readonly MapRow[] {
    return this.#owner.view()?.content?.list.rows ?? [];
  }

  #areaOf(id: string | undefined): PlacedArea | undefined {
    return id === undefined ? undefined : this.#owner.view()?.areas.find((area) => area.id === id);
  }

  #under({ clientX, clientY }: MouseEvent): PlacedArea | undefined {
    const view = this.#owner.view();
    const box = this.#host.renderRoot.querySelector('.plot')!.getBoundingClientRect();
    const scale = (view?.picture?.scene.width ?? 0) / (box.width || 1);
    const [x, y] = [(clientX - box.left) * scale, (clientY - box.top) * scale];
    const lens = view?.lenses().find((one) => Math.hypot(one.x - x, one.y - y) <= one.r);
    return lens ? this.#areaOf(lens.id) : view && areaAt(view.areas, x, y);
  }

  #hover(id: string | undefined): void {
    if (id === this.#hovered) return;
    this.#hovered = id;
    this.#isHushed = false;
    this.#owner.point(id);
    this.#drawTip();
  }

  /** Beside the area and inside the picture, by lengths that the browser knows: a pointer that moves measures nothing. */
  #drawTip(): void {
    const picture = this.#owner.view()?.picture;
    const area = this.#areaOf(this.#shown);
    const { width = 0, height = 0 } = picture?.scene ?? {};
    const y = Math.max(0, Math.min(area?.y ?? 0, height));
    // Of what the pointer is on a part is seen; where the keyboard stood may have been moved out of the picture.
    const isSeen = this.#hovered !== undefined || (area && area.y === y && area.x >= 0 && area.x <= width);
    const isTold = picture && area && isSeen && !this.#isHushed && !this.#gestures.isBusy;
    // Hidden, not taken away: a pointer that crosses a gap between districts would make the browser lay both out anew.
    this.overlay.style.visibility = isTold ? '' : 'hidden';
    if (!isTold) return;
    render(renderOverlay({ key: '', x: area.x, y: area.y, text: this.#text(area.id) }, picture), this.overlay);
    const across = `clamp(0px, calc(${area.x.toFixed(1)}px - 50%), calc(${width}px - 100%))`;
    const down = y > 60 ? `calc(${y.toFixed(1)}px - 100% - 20px)` : `${(y + 20).toFixed(1)}px`;
    this.overlay.querySelector<HTMLElement>('.tip')?.style.setProperty('translate', `${across} ${down}`);
  }
}
