/**
 * Which stretch of time the reader has zoomed to: by buttons, by keys while the picture has focus, by the wheel
 * together with Ctrl or ⌘. The plain wheel stays the page's. Knows no widget; what it finds goes to its owner.
 */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { ShownTime } from '../view/timeline/time-window.js';
import type { TimeWindow } from '../view/timeline/timeline-options.js';

export interface ZoomOwner {
  /** undefined: nothing is drawn. */
  time(): ShownTime | undefined;
  /** The reader's day, UTC ms. */
  today(): number;
  /** The time under the pointer, UTC ms. */
  timeAt(event: MouseEvent): number;
  /** @param window undefined = as at first. */
  show(window: TimeWindow | undefined): void;
}

export type ZoomCommand = 'in' | 'out' | 'earlier' | 'later' | 'all' | 'today';

const DAY = 24 * 60 * 60 * 1000;
/** Nothing in a document is finer than a day; closer than this the picture has nothing to say. */
const LEAST_SPAN = 60 * DAY;
const STEP = 1.6;
/** Share of the window that one step goes along. */
const PAN = 0.25;
const AROUND_TODAY = 2 * 365 * DAY;

/** A window of the given length inside the limits, as near as possible to where it is wanted. */
function within(start: number, span: number, limits: TimeWindow): TimeWindow {
  const length = Math.max(Math.min(LEAST_SPAN, limits.end - limits.start), Math.min(span, limits.end - limits.start));
  const from = Math.max(limits.start, Math.min(start, limits.end - length));
  return { start: from, end: from + length };
}

/**
 * The window made longer or shorter around a time that stays where it is.
 *
 * @param factor Over 1 shows more time.
 */
export function zoomWindow({ window, limits }: ShownTime, factor: number, anchor: number): TimeWindow {
  const span = window.end - window.start;
  const most = limits.end - limits.start;
  const length = Math.max(Math.min(LEAST_SPAN, most), Math.min(span * factor, most));
  return within(anchor - (anchor - window.start) * (length / span), length, limits);
}

/** The window moved by a share of its length. */
export function panWindow({ window, limits }: ShownTime, share: number): TimeWindow {
  const span = window.end - window.start;
  return within(window.start + span * share, span, limits);
}

function middleOf({ start, end }: TimeWindow): number {
  return (start + end) / 2;
}

/** The window that a command leads to. */
export function commandWindow(time: ShownTime, command: ZoomCommand, today: number): TimeWindow {
  switch (command) {
    case 'in':
      return zoomWindow(time, 1 / STEP, middleOf(time.window));
    case 'out':
      return zoomWindow(time, STEP, middleOf(time.window));
    case 'earlier':
      return panWindow(time, -PAN);
    case 'later':
      return panWindow(time, PAN);
    case 'all':
      return time.limits;
    case 'today': {
      const span = Math.min(time.window.end - time.window.start, AROUND_TODAY);
      return within(today - span / 2, span, time.limits);
    }
  }
}

const KEYS: Readonly<Record<string, ZoomCommand>> = {
  '+': 'in',
  '-': 'out',
  'Shift+ArrowLeft': 'earlier',
  'Shift+ArrowRight': 'later',
};

export class TimeZoom implements ReactiveController {
  #owner: ZoomOwner;
  #frame = 0;
  /** Turns of the wheel since the last frame, and where the last one was. */
  #turned: { factor: number; anchor: number } | undefined;

  constructor(host: ReactiveControllerHost, owner: ZoomOwner) {
    this.#owner = owner;
    host.addController(this);
  }

  hostDisconnected(): void {
    cancelAnimationFrame(this.#frame);
    this.#turned = undefined;
  }

  run(command: ZoomCommand): void {
    const time = this.#owner.time();
    if (time) this.#owner.show(commandWindow(time, command, this.#owner.today()));
  }

  /** @returns whether the key was one of its own. */
  onKeydown(event: KeyboardEvent): boolean {
    if (event.ctrlKey || event.metaKey || event.altKey) return false;
    const isArrow = event.key.startsWith('Arrow');
    const command = KEYS[isArrow && event.shiftKey ? `Shift+${event.key}` : event.key];
    if (!command) return false;
    event.preventDefault();
    this.run(command);
    return true;
  }

  /** For Lit's event binding: the wheel must be listened to in a way that may be prevented. */
  readonly onWheel = {
    handleEvent: (event: WheelEvent): void => {
      if (!event.ctrlKey && !event.metaKey) return;
      event.preventDefault();
      const factor = (this.#turned?.factor ?? 1) * Math.exp(Math.max(-50, Math.min(50, event.deltaY)) * 0.006);
      if (!this.#turned) this.#frame = requestAnimationFrame(this.#apply);
      this.#turned = { factor, anchor: this.#owner.timeAt(event) };
    },
    passive: false,
  };

  readonly #apply = (): void => {
    const time = this.#owner.time();
    const turned = this.#turned;
    this.#turned = undefined;
    if (time && turned) this.#owner.show(zoomWindow(time, turned.factor, turned.anchor));
  };
}
