/**
 * Reading a network's picture: actor by actor and along ties with the keyboard, with the pointer, zooming and moving with
 * either. Loaded when a reader comes to it.
 */
import { html, type ReactiveController, type ReactiveElement, type TemplateResult } from 'lit';
import { PictureGestures } from '../../controllers/picture-gestures.js';
import type { ReadingWords, WalkOrder } from '../../i18n/network/reading.js';
import type { NetworkPictureReader } from '../../render/html/network-drawing.js';
import { renderOverlay } from '../../render/html/picture-overlay.js';
import { overlayStyles } from '../../render/html/picture-overlay.styles.js';
import type { Target } from '../../view/scene.js';
import type { Viewport } from '../../view/shared/zoom.js';
import type { NetworkView } from '../../view/network/network-view.js';
import {
  actorText,
  follow,
  markAt,
  nearestActor,
  START,
  step,
  stopAt,
  walkOf,
  type Walk,
  type WalkStep,
  type WalkStop,
} from '../../view/network/network-walk.js';
import { addStyles } from '../base/add-styles.js';

export interface NetworkReaderOwner {
  /** undefined: nothing is drawn. */
  view(): NetworkView | undefined;
  /** undefined while they are on their way. */
  words(): ReadingWords | undefined;
  order(): WalkOrder;
  viewport(): Viewport;
  show(viewport: Viewport): void;
  move(key: string, dx: number, dy: number): void;
  choose(target: Target): void;
  /** Takes the choice back. @returns whether there was one. */
  close(): boolean;
  announce(text: string): void;
}

/** The pointer must be this near an actor to show its words, and to take hold of it, px. */
const REACH = 48;
const HOLD = 16;
const PAN = 0.2;
/** Px by which a key moves an actor. */
const MOVE = 12;

const STEPS: Readonly<Record<string, WalkStep>> = {
  ArrowDown: 'next',
  ArrowUp: 'previous',
  PageDown: 'page-next',
  PageUp: 'page-previous',
  ArrowRight: 'into',
  ArrowLeft: 'back',
  Home: 'first',
  End: 'last',
};
const WAYS: Readonly<Record<string, readonly [right: number, down: number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

export class NetworkReader implements ReactiveController, NetworkPictureReader {
  #host: ReactiveElement;
  #owner: NetworkReaderOwner;
  #gestures: PictureGestures;
  #walk: Walk | undefined;
  #walkOrder: WalkOrder | undefined;
  #place = START;
  #hasFocus = false;
  #hovered: WalkStop | undefined;
  /** The view has been zoomed or moved: told of once it is drawn. */
  #hasZoomed = false;

  constructor(host: ReactiveElement, owner: NetworkReaderOwner) {
    this.#host = host;
    this.#owner = owner;
    addStyles(host, overlayStyles);
    this.#gestures = new PictureGestures(host, {
      size: () => owner.view()?.picture?.scene,
      viewport: () => owner.viewport(),
      show: (viewport) => this.#show(viewport),
      draggableAt: (x, y) => this.#actorAt(x, y, HOLD)?.key,
      drag: (key, dx, dy) => owner.move(key, dx, dy),
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

  get overlay(): TemplateResult | undefined {
    const picture = this.#owner.view()?.picture;
    const stop = this.#current;
    if (!stop || !picture || this.#gestures.isBusy) return undefined;
    // The wheel turns the picture also where the words lie over it.
    return html`<div @wheel=${this.onWheel}>${renderOverlay({ ...stop, key: '' }, picture)}</div>`;
  }

  hostUpdated(): void {
    this.#placeTip();
    const view = this.#owner.view();
    const words = this.#owner.words();
    if (!this.#hasZoomed || !view?.places || !words) return;
    this.#hasZoomed = false;
    const { isInView, marks = [], width, height } = view.places;
    const inMarks = marks.filter(({ x, y }) => x >= 0 && y >= 0 && x <= width && y <= height);
    const seen =
      view.data.actors.filter(({ index }) => isInView(index)).length +
      inMarks.reduce((sum, { actors }) => sum + actors.length, 0);
    this.#owner.announce(words.zoomed(view.words.number(this.#owner.viewport().scale), view.messages.actors(seen)));
  }

  hostDisconnected(): void {
    this.#hasFocus = false;
    this.#hovered = undefined;
    this.#place = START;
  }

  zoom(way: 'in' | 'out'): void {
    this.#gestures.zoom(way);
  }

  /** An actor that is found elsewhere than in the picture. Who stands in a mark with others is brought out of it. */
  bringToSight({ id }: Target): void {
    const { data, places } = this.#owner.view() ?? {};
    const index = data?.actors.find(({ actor }) => actor.id === id)?.index;
    if (index === undefined || !places) return;
    const mark = places.marks?.find(({ actors }) => actors.includes(index));
    if (mark) this.#owner.show(mark.opens());
    else this.#bringToSight({ x: places.x[index]!, y: places.y[index]! });
  }

  readonly onFocus = (): void => {
    this.#hasFocus = true;
    this.#host.requestUpdate();
  };

  readonly onBlur = (): void => {
    this.#hasFocus = false;
    this.#host.requestUpdate();
  };

  readonly onPointerLeave = (): void => this.#hover(undefined);

  readonly onPointerMove = (event: PointerEvent): void => {
    if (this.#gestures.onPointerMove(event)) return this.#hover(undefined);
    const [view, words] = [this.#owner.view(), this.#owner.words()];
    const mark = this.#markUnder(event);
    if (mark) {
      const { x, y, text } = mark;
      if (this.#hovered?.text !== text || this.#hovered.x !== x) this.#hover({ x, y, text });
      return;
    }
    const actor = this.#actorUnder(event, REACH);
    if (actor && this.#hovered?.actor === actor) return;
    const { x, y } = view?.places ?? {};
    this.#hover(
      actor && view && words && x && y
        ? { x: x[actor.index]!, y: y[actor.index]!, text: actorText(view, actor, words), actor }
        : undefined,
    );
  };

  readonly onClick = (event: PointerEvent): void => {
    if (this.#gestures.hasMoved) return;
    const mark = this.#markUnder(event);
    if (mark) return this.#show(mark.opens());
    const actor = this.#actorUnder(event, REACH);
    const target = actor && this.#owner.view()?.words.target(actor);
    if (!actor || !target) return;
    this.#place = { at: Math.max(0, this.#walked?.order.indexOf(actor.index) ?? 0), trail: [] };
    this.#owner.choose(target);
  };

  readonly onKeydown = (event: KeyboardEvent): void => {
    if (event.metaKey || !this.#walked) return;
    const isHandled = event.altKey
      ? this.#onMoveKey(event)
      : event.shiftKey && WAYS[event.key]
        ? this.#onPanKey(event)
        : this.#onZoomKey(event) || this.#onWalkKey(event) || this.#onCommandKey(event);
    if (isHandled) event.preventDefault();
  };

  #onMoveKey({ key }: KeyboardEvent): boolean {
    const way = WAYS[key];
    const actor = this.#stop?.actor;
    if (!way || !actor) return false;
    this.#owner.move(actor.key, way[0] * MOVE, way[1] * MOVE);
    const words = this.#owner.words();
    if (words) this.#owner.announce(words.moved(this.#owner.view()!.words.name(actor.index)));
    return true;
  }

  #onPanKey({ key }: KeyboardEvent): boolean {
    const [right, down] = WAYS[key]!;
    this.#gestures.pan(right * PAN, down * PAN);
    return true;
  }

  #onZoomKey({ key, ctrlKey }: KeyboardEvent): boolean {
    if (ctrlKey || (key !== '+' && key !== '-')) return false;
    this.#gestures.zoom(key === '+' ? 'in' : 'out');
    return true;
  }

  #onWalkKey({ key, ctrlKey }: KeyboardEvent): boolean {
    const to = STEPS[key];
    if (!to || (ctrlKey && key !== 'Home' && key !== 'End')) return false;
    this.#place = step(this.#walked!, this.#place, to);
    this.#tell();
    return true;
  }

  #onCommandKey(event: KeyboardEvent): boolean {
    if (event.key === 'Escape') {
      if (this.#owner.close()) event.stopPropagation();
      return false;
    }
    if (event.key !== 'Enter' && event.key !== ' ') return false;
    if (this.#place.tie !== undefined) {
      this.#place = follow(this.#walked!, this.#place);
      this.#tell();
      return true;
    }
    const actor = this.#stop?.actor;
    const view = this.#owner.view();
    const target = actor && view?.words.target(actor);
    // Who stands in a mark with others is brought out of it.
    const mark = actor && view?.places?.marks?.find(({ actors }) => actors.includes(actor.index));
    if (mark) this.#owner.show(mark.opens());
    if (target) this.#owner.choose(target);
    return true;
  }

  get #walked(): Walk | undefined {
    const view = this.#owner.view();
    const order = this.#owner.order();
    if (!view?.places) return undefined;
    if (this.#walk?.view !== view || order !== this.#walkOrder) {
      const before = this.#walk?.order[this.#place.at];
      const key = before === undefined ? undefined : this.#walk?.view.data.actors[before]?.key;
      this.#walk = walkOf(view, order);
      this.#walkOrder = order;
      const at =
        key === undefined ? this.#place.at : this.#walk.order.findIndex((i) => view.data.actors[i]!.key === key);
      this.#place = at === this.#place.at ? this.#place : { at: Math.max(0, at), trail: [] };
    }
    return this.#walk;
  }

  get #stop(): WalkStop | undefined {
    const [walk, words] = [this.#walked, this.#owner.words()];
    return walk && words ? stopAt(walk, this.#place, words) : undefined;
  }

  /** What the words are shown beside: the pointer comes before the keyboard. */
  get #current(): WalkStop | undefined {
    return this.#hovered ?? (this.#hasFocus ? this.#stop : undefined);
  }

  /** Says where the walker stands, and brings it into sight. */
  #tell(): void {
    const stop = this.#stop;
    if (!stop || !this.#owner.view()?.picture) return;
    this.#bringToSight(stop);
    this.#hovered = undefined;
    this.#owner.announce(stop.text);
    this.#host.requestUpdate();
  }

  #bringToSight(at: { readonly x: number; readonly y: number }): void {
    const scene = this.#owner.view()?.picture?.scene;
    if (!scene) return;
    const { scale, x, y } = this.#owner.viewport();
    const [right, down] = [at.x / scene.width, at.y / scene.height];
    if (right >= 0 && right <= 1 && down >= 0 && down <= 1) return;
    const to = { scale, x: x + ((right - 0.5) * scene.width) / scale, y: y + ((down - 0.5) * scene.height) / scale };
    this.#owner.show(to);
  }

  #show(viewport: Viewport): void {
    this.#hasZoomed = true;
    this.#hovered = undefined;
    this.#owner.show(viewport);
  }

  #actorAt(x: number, y: number, reach: number): ReturnType<typeof nearestActor> {
    const view = this.#owner.view();
    return view && nearestActor(view, x, y, reach);
  }

  #actorUnder(event: MouseEvent, reach: number): ReturnType<typeof nearestActor> {
    return this.#actorAt(...this.#pointOf(event), reach);
  }

  #markUnder(event: MouseEvent): ReturnType<typeof markAt> {
    const view = this.#owner.view();
    return view && markAt(view, ...this.#pointOf(event));
  }

  /** In px of the picture. */
  #pointOf({ clientX, clientY }: MouseEvent): [x: number, y: number] {
    const box = this.#host.renderRoot.querySelector('.plot')!.getBoundingClientRect();
    const scale = (this.#owner.view()?.picture?.scene.width ?? 0) / (box.width || 1);
    return [(clientX - box.left) * scale, (clientY - box.top) * scale];
  }

  #hover(stop: WalkStop | undefined): void {
    if (stop === this.#hovered) return;
    this.#hovered = stop;
    this.#host.requestUpdate();
  }

  /** Beside the stop, inside the figure, never under the pointer. */
  #placeTip(): void {
    const tip = this.#host.renderRoot.querySelector<HTMLElement>('.tip');
    const width = this.#owner.view()?.picture?.scene.width;
    const stop = this.#current;
    if (!tip || !stop || !width) return;
    const left = Math.max(0, Math.min(stop.x - tip.offsetWidth / 2, width - tip.offsetWidth));
    const above = stop.y - tip.offsetHeight - 20;
    tip.style.setProperty('translate', `${left}px ${above > -40 ? above : stop.y + 20}px`);
  }
}
