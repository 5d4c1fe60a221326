/**
 * Which stretch of time the reader has zoomed to: by buttons, by keys while the picture has focus, by dragging, by two
 * fingers, by the wheel. The plain wheel stays the page's unless the keyboard has brought the reader to the picture.
 * Knows no widget; what it finds goes to its owner, at most once a frame.
 */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { pinchWindow, type HeldPoint } from '../view/timeline/drag-window.js';
import { commandWindow, panWindow, zoomWindow, type ZoomCommand } from '../view/timeline/zoom-window.js';
import type { ShownTime } from '../view/timeline/time-window.js';
import type { TimeWindow } from '../view/timeline/timeline-options.js';

export interface ZoomOwner {
  /** undefined: nothing is drawn. */
  time(): ShownTime | undefined;
  /** The reader's day, UTC ms. */
  today(): number;
  /** Where the time axis begins and ends on the screen, px. */
  axis(): readonly [left: number, right: number];
  /** Whether the keyboard has brought the reader to the picture: then the plain wheel is meant for it. */
  isReading(): boolean;
  show(window: TimeWindow): void;
  /** A gesture has begun, or ended: meanwhile lanes and rows keep their places. */
  hold(isHeld: boolean): void;
}

/** A press that moves less than this, px, is a click. */
const STILL = 4;
/** Turning the wheel is one gesture until it has rested so long, ms. */
const REST = 180;

const KEYS: Readonly<Record<string, ZoomCommand>> = {
  '+': 'in',
  '-': 'out',
  '0': 'all',
  'Shift+ArrowLeft': 'earlier',
  'Shift+ArrowRight': 'later',
  'Shift+Home': 'today',
};

interface Press extends HeldPoint {
  /** Where it began, px. */
  readonly from: number;
}

export class TimeZoom implements ReactiveController {
  #owner: ZoomOwner;
  #frame = 0;
  /** What the next frame will show. */
  #next: TimeWindow | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #presses = new Map<number, Press>();
  #isDragging = false;
  #hasDragged = false;

  constructor(host: ReactiveControllerHost, owner: ZoomOwner) {
    this.#owner = owner;
    host.addController(this);
  }

  /** Whether fingers or mouse are moving the picture. */
  get isDragging(): boolean {
    return this.#isDragging;
  }

  /** Whether the press that has just ended was one that moved the picture. */
  get hasDragged(): boolean {
    return this.#hasDragged;
  }

  hostDisconnected(): void {
    cancelAnimationFrame(this.#frame);
    clearTimeout(this.#timer);
    this.#next = this.#timer = undefined;
    this.#presses.clear();
    this.#isDragging = false;
    this.#owner.hold(false);
  }

  run(command: ZoomCommand): void {
    const time = this.#owner.time();
    if (time) this.#owner.show(commandWindow(time, command, this.#owner.today()));
  }

  /** @returns whether the key was one of its own. */
  onKeydown(event: KeyboardEvent): boolean {
    if (event.ctrlKey || event.metaKey || event.altKey) return false;
    const isNamed = event.key.length > 1;
    const command = KEYS[isNamed && event.shiftKey ? `Shift+${event.key}` : event.key];
    if (!command) return false;
    event.preventDefault();
    this.run(command);
    return true;
  }

  readonly onPointerDown = (event: PointerEvent): void => {
    if (event.button !== 0) return;
    this.#hasDragged = false;
    this.#press(event);
  };

  readonly onPointerMove = (event: PointerEvent): void => {
    const press = this.#presses.get(event.pointerId);
    if (!press) return;
    // Released where nothing told of it.
    if (!event.buttons) return this.onPointerUp(event);
    this.#presses.set(event.pointerId, { ...press, x: event.clientX });
    if (!this.#isDragging) this.#begin(event, press);
    if (this.#isDragging) this.#drag();
  };

  readonly onPointerUp = (event: PointerEvent): void => {
    if (!this.#presses.delete(event.pointerId)) return;
    // The other finger goes on from where it is.
    for (const [id, press] of this.#presses) this.#presses.set(id, { ...press, time: this.#timeAt(press.x) });
    if (this.#presses.size || !this.#isDragging) return;
    this.#isDragging = false;
    this.#end();
  };

  /** For Lit's event binding: the wheel must be listened to in a way that may be prevented. */
  readonly onWheel = {
    handleEvent: (event: WheelEvent): void => {
      const time = this.#owner.time();
      const window = this.#next ?? time?.window;
      const to = time && window && this.#turned(event, { ...time, window });
      if (!to || !window) return;
      const changes = Math.abs(to.start - window.start) + Math.abs(to.end - window.end) > 1;
      // With Ctrl the browser would enlarge the page; at the end of the way the plain wheel is the page's again.
      if (changes || event.ctrlKey || event.metaKey) event.preventDefault();
      if (!changes) return;
      this.#owner.hold(true);
      clearTimeout(this.#timer);
      this.#timer = setTimeout(() => this.#end(), REST);
      this.#show(to);
    },
    passive: false,
  };

  /** undefined: this turn of the wheel is the page's. */
  #turned(event: WheelEvent, time: ShownTime): TimeWindow | undefined {
    const { deltaX, deltaY, shiftKey } = event;
    const [left, right] = this.#owner.axis();
    const isZoom = event.ctrlKey || event.metaKey;
    if (!isZoom && (shiftKey || Math.abs(deltaX) > Math.abs(deltaY))) {
      return panWindow(time, (deltaX || deltaY) / (right - left));
    }
    if (!isZoom && !this.#owner.isReading()) return undefined;
    const { start, end } = time.window;
    const anchor = start + ((event.clientX - left) / (right - left)) * (end - start);
    return zoomWindow(time, Math.exp(Math.max(-50, Math.min(50, deltaY)) * 0.006), anchor);
  }

  #timeAt(x: number): number {
    const [left, right] = this.#owner.axis();
    const { start = 0, end = 0 } = this.#next ?? this.#owner.time()?.window ?? {};
    return start + ((x - left) / (right - left)) * (end - start);
  }

  #press({ pointerId, clientX }: PointerEvent): void {
    this.#presses.set(pointerId, { from: clientX, x: clientX, time: this.#timeAt(clientX) });
  }

  #begin({ currentTarget, pointerId }: PointerEvent, { from }: Press): void {
    const press = this.#presses.get(pointerId);
    if (this.#presses.size < 2 && press && Math.abs(press.x - from) < STILL) return;
    this.#isDragging = this.#hasDragged = true;
    if (currentTarget instanceof Element) for (const id of this.#presses.keys()) currentTarget.setPointerCapture(id);
    this.#owner.hold(true);
  }

  #drag(): void {
    const time = this.#owner.time();
    if (time) this.#show(pinchWindow(time, [...this.#presses.values()], this.#owner.axis()));
  }

  #show(window: TimeWindow): void {
    if (!this.#next) this.#frame = requestAnimationFrame(this.#apply);
    this.#next = window;
  }

  readonly #apply = (): void => {
    const window = this.#next;
    this.#next = undefined;
    if (window) this.#owner.show(window);
  };

  #end(): void {
    cancelAnimationFrame(this.#frame);
    this.#apply();
    this.#owner.hold(false);
  }
}
