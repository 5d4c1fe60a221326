/**
 * Zooming and moving a picture by pointer, pinch and wheel, and dragging a mark of it. While the hand moves, the picture is only
 * shifted and stretched as it stands; it is drawn anew when the hand rests. Knows no view and no words.
 */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Viewport } from '../view/shared/zoom.js';
import { clampView, zoomAt } from '../view/shared/zoom.js';

export interface GestureOwner {
  /** The picture's size; undefined while nothing is drawn. */
  size(): { readonly width: number; readonly height: number } | undefined;
  /** As the picture is drawn now. */
  viewport(): Viewport;
  /** Draw this part anew. */
  show(viewport: Viewport): void;
  /** Key of the mark under a point of the picture that can be dragged. */
  draggableAt(x: number, y: number): string | undefined;
  /** Moves a mark by so many px of the picture. */
  drag(key: string, dx: number, dy: number): void;
}

/** One step by button or key makes the picture so many times as large, or as small. */
const ZOOM_STEP = 1.5;
/** Ms of rest after which the picture is drawn anew. */
const REST = 140;
/** Px that a pointer may tremble before it moves something. */
const TREMBLE = 4;

interface Point {
  readonly x: number;
  readonly y: number;
}

export class PictureGestures implements ReactiveController {
  #host: ReactiveControllerHost & HTMLElement;
  #owner: GestureOwner;
  /** What is shown while the hand moves; undefined while it rests. */
  #pending: Viewport | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #pointers = new Map<number, Point>();
  #dragged: string | undefined;
  #hasMoved = false;

  constructor(host: ReactiveControllerHost & HTMLElement, owner: GestureOwner) {
    this.#host = host;
    this.#owner = owner;
    host.addController(this);
  }

  /** True from the first movement until the next pointer comes down: the click that ends a drag chooses nothing. */
  get hasMoved(): boolean {
    return this.#hasMoved;
  }

  get isBusy(): boolean {
    return this.#pointers.size > 0 || this.#pending !== undefined;
  }

  hostUpdated(): void {
    if (!this.#pending) this.#sceneElement?.style.removeProperty('transform');
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
    this.#pending = undefined;
    this.#pointers.clear();
    this.#dragged = undefined;
  }

  /** One step, around the middle of the picture. */
  zoom(way: 'in' | 'out'): void {
    const size = this.#owner.size();
    if (!size) return;
    const factor = way === 'in' ? ZOOM_STEP : 1 / ZOOM_STEP;
    const middle = { x: size.width / 2, y: size.height / 2 };
    this.#owner.show(clampView(zoomAt(this.#owner.viewport(), factor, middle), size));
  }

  /** By shares of what is in sight. */
  pan(right: number, down: number): void {
    const size = this.#owner.size();
    const { scale, x, y } = this.#owner.viewport();
    if (!size) return;
    const moved = { scale, x: x + (right * size.width) / scale, y: y + (down * size.height) / scale };
    this.#owner.show(clampView(moved, size));
  }

  readonly onWheel = {
    handleEvent: (event: WheelEvent): void => {
      const hasFocus = this.#plot?.matches(':focus') ?? false;
      if (!event.ctrlKey && !event.metaKey && !hasFocus) return;
      event.preventDefault();
      const turn = event.ctrlKey ? Math.max(-40, Math.min(40, event.deltaY)) * 0.01 : event.deltaY * 0.002;
      this.#stretch(Math.exp(-turn), this.#pointOf(event));
      this.#rest(REST);
    },
    passive: false,
  };

  readonly onPointerDown = (event: PointerEvent): void => {
    if (event.button !== 0) return;
    const at = this.#pointOf(event);
    if (!this.#pointers.size) {
      this.#hasMoved = false;
      this.#dragged = this.#owner.draggableAt(at.x, at.y);
    } else this.#dragged = undefined;
    this.#pointers.set(event.pointerId, at);
  };

  /** @returns whether the movement is a gesture, not a look. */
  onPointerMove(event: PointerEvent): boolean {
    const before = this.#pointers.get(event.pointerId);
    if (!before) return false;
    // Let go outside, where nobody told us.
    if (!event.buttons) {
      this.onPointerUp(event);
      return false;
    }
    const at = this.#pointOf(event);
    const [dx, dy] = [at.x - before.x, at.y - before.y];
    if (!this.#hasMoved && Math.hypot(dx, dy) < TREMBLE) return true;
    if (!this.#hasMoved) (event.currentTarget as HTMLElement).setPointerCapture(event.pointerId);
    this.#hasMoved = true;
    this.#pointers.set(event.pointerId, at);
    if (this.#pointers.size > 1) this.#pinch(event.pointerId, before, at);
    else if (this.#dragged) this.#owner.drag(this.#dragged, dx, dy);
    else this.#shift(dx, dy);
    return true;
  }

  readonly onPointerUp = (event: PointerEvent): void => {
    if (!this.#pointers.delete(event.pointerId)) return;
    this.#dragged = undefined;
    if (this.#pending) this.#rest(0);
  };

  #pinch(moving: number, before: Point, at: Point): void {
    const [other] = [...this.#pointers].filter(([id]) => id !== moving).map(([, point]) => point);
    if (!other) return;
    const apart = (point: Point): number => Math.max(1, Math.hypot(point.x - other.x, point.y - other.y));
    this.#stretch(apart(at) / apart(before), { x: (at.x + other.x) / 2, y: (at.y + other.y) / 2 });
  }

  #shift(dx: number, dy: number): void {
    const { scale, x, y } = this.#pending ?? this.#owner.viewport();
    this.#preview({ scale, x: x - dx / scale, y: y - dy / scale });
  }

  #stretch(factor: number, at: Point): void {
    this.#preview(zoomAt(this.#pending ?? this.#owner.viewport(), factor, at));
  }

  /** The drawn picture, shifted and stretched as it stands. */
  #preview(wanted: Viewport): void {
    const size = this.#owner.size();
    const scene = this.#sceneElement;
    if (!size || !scene) return;
    const view = clampView(wanted, size);
    const drawn = this.#owner.viewport();
    this.#pending = view;
    const factor = view.scale / drawn.scale;
    const [dx, dy] = [(drawn.x - view.x) * view.scale, (drawn.y - view.y) * view.scale];
    scene.style.setProperty('transform', `translate(${dx}px,${dy}px) scale(${factor})`);
  }

  #rest(after: number): void {
    clearTimeout(this.#timer);
    const draw = (): void => {
      const view = this.#pending;
      this.#pending = undefined;
      if (view) this.#owner.show(view);
    };
    if (after) this.#timer = setTimeout(draw, after);
    else draw();
  }

  get #sceneElement(): SVGElement | HTMLElement | null {
    return this.#host.shadowRoot?.querySelector<SVGElement | HTMLElement>('.plot > .scene') ?? null;
  }

  get #plot(): HTMLElement | null {
    return this.#host.shadowRoot?.querySelector<HTMLElement>('.plot') ?? null;
  }

  #pointOf({ clientX, clientY }: MouseEvent): Point {
    const box = this.#plot?.getBoundingClientRect() ?? new DOMRect();
    const scale = (this.#owner.size()?.width ?? box.width) / (box.width || 1);
    return { x: (clientX - box.left) * scale, y: (clientY - box.top) * scale };
  }
}
