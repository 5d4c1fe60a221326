/** Calls for the code that reads a timeline's picture when somebody comes to it, and hands over what was done meanwhile. */
import type { ReactiveElement } from 'lit';
import type { TimeTool } from '../../i18n/timeline/messages.js';
import type { GridReader } from '../../render/html/timeline-grid.js';
import type { ReaderOwner, TimelineReader } from './timeline-reader.js';

export interface CallOwner extends ReaderOwner {
  /** undefined while the code is on its way. */
  load(): typeof import('./timeline-reader.js') | undefined;
  onWake(): void;
}

export class ReaderCall {
  #host: ReactiveElement;
  #owner: CallOwner;
  #reader: TimelineReader | undefined;
  #isCalled = false;
  #waiting: TimeTool | undefined;
  #clicked: PointerEvent | undefined;

  constructor(host: ReactiveElement, owner: CallOwner) {
    this.#host = host;
    this.#owner = owner;
  }

  /** Whether somebody has come to the picture. */
  get isAwake(): boolean {
    return this.#isCalled;
  }

  get reader(): GridReader {
    return this.#reader ?? this.#asleep;
  }

  /** To be called before every update. */
  prepare(): void {
    const module = this.#isCalled && !this.#reader && this.#owner.load();
    if (!module) return;
    const reader = (this.#reader = new module.TimelineReader(this.#host, this.#owner));
    if (this.#host.renderRoot.querySelector('.plot:focus')) this.#reader.onFocus();
    if (this.#waiting) this.#reader.zoom(this.#waiting);
    this.#waiting = undefined;
    const click = this.#clicked;
    if (click) void this.#host.updateComplete.then(() => reader.onClick(click));
  }

  run(tool: TimeTool): void {
    if (this.#reader) return this.#reader.zoom(tool);
    this.#waiting = tool;
    this.#wake();
  }

  readonly #wake = (): void => {
    this.#isCalled = true;
    this.#owner.onWake();
    if (!this.#reader) this.#host.requestUpdate();
  };

  readonly #asleep: GridReader = {
    onFocus: this.#wake,
    onPointerDown: this.#wake,
    onPointerMove: this.#wake,
    onPointerUp: () => {},
    onPointerLeave: () => {},
    onBlur: () => {},
    onKeydown: () => {},
    onClick: (event) => {
      this.#clicked = event;
      this.#wake();
    },
    onWheel: {
      handleEvent: (event: WheelEvent): void => {
        // The first turn is lost, but it must not enlarge the page.
        if (event.ctrlKey || event.metaKey) event.preventDefault();
        this.#wake();
      },
      passive: false,
    },
  };
}
