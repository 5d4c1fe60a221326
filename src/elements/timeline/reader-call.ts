/** Calls for the code that reads a timeline's picture when somebody comes to it, and hands over what was done meanwhile. */
import type { ReactiveElement } from 'lit';
import type { TimeTool } from '../../i18n/timeline/messages.js';
import type { GridReader } from '../../render/html/timeline-grid.js';
import { sleepingReader } from '../base/sleeping-reader.js';
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
    void this.#host.updateComplete.then(() => this.#missed.splice(0).forEach((act) => act(reader)));
  }

  run(tool: TimeTool): void {
    this.#later((reader) => reader.zoom(tool));
  }

  readonly #wake = (): void => {
    this.#isCalled = true;
    this.#owner.onWake();
    this.#host.requestUpdate();
  };

  #later(act: (reader: TimelineReader) => void): void {
    if (this.#reader) return act(this.#reader);
    this.#missed.push(act);
    this.#wake();
  }

  readonly #asleep: GridReader = {
    ...sleepingReader(this.#wake, (act) => this.#later(act)),
    onPointerDown: (event) => this.#later((reader) => reader.onPointerDown(event)),
    onPointerUp: (event) => this.#later((reader) => reader.onPointerUp(event)),
  };
}
