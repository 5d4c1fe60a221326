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
  /** What was done while the code was on its way, in its order. */
  #missed: ((reader: TimelineReader) => void)[] = [];

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
    if (this.#host.renderRoot.querySelector('.plot:focus')) reader.onFocus();
    // A stretch of time is reckoned from the picture that stands, which this update is about to make.
    void this.#host.updateComplete.then(() => this.#missed.splice(0).forEach((again) => again(reader)));
  }

  run(tool: TimeTool): void {
    if (this.#reader) return this.#reader.zoom(tool);
    this.#miss((reader) => reader.zoom(tool));
  }

  readonly #wake = (): void => {
    this.#isCalled = true;
    this.#owner.onWake();
    if (!this.#reader) this.#host.requestUpdate();
  };

  #miss(again: (reader: TimelineReader) => void): void {
    this.#missed.push(again);
    this.#wake();
  }

  readonly #asleep: GridReader = {
    onFocus: this.#wake,
    onPointerDown: (event) => this.#miss((reader) => reader.onPointerDown(event)),
    onPointerMove: this.#wake,
    onPointerUp: (event) => this.#miss((reader) => reader.onPointerUp(event)),
    onClick: (event) => this.#miss((reader) => reader.onClick(event)),
    onWheel: {
      handleEvent: (event: WheelEvent): void => {
        // The page must not be enlarged meanwhile.
        if (event.ctrlKey || event.metaKey) event.preventDefault();
        this.#miss((reader) => reader.onWheel.handleEvent(event));
      },
      passive: false,
    },
  };
}
