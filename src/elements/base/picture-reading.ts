/**
 * How a picture comes to be read stop by stop: nothing is loaded for it until the reader comes to it, by keyboard or
 * pointer. Where the code cannot be had, the picture stands all the same, and the table is the way.
 */
import type { LitElement } from 'lit';
import type { PictureOwner } from '../../controllers/picture-controller.js';
import type { PictureReader } from '../../render/html/picture.js';
import { warnOnce } from './log.js';
import { sleepingReader } from './sleeping-reader.js';
import type { WidgetReader } from './widget-reader.js';

export class PictureReading {
  #host: LitElement;
  #owner: PictureOwner;
  #reader: WidgetReader | undefined;
  #isLoading = false;
  /** What was done before there was a reader, in its order. */
  #missed: ((reader: WidgetReader) => void)[] = [];

  constructor(host: LitElement, owner: PictureOwner) {
    this.#host = host;
    this.#owner = owner;
  }

  /** What the picture does when it is touched; at first it only wakes. */
  get reader(): PictureReader {
    return this.#reader ?? this.#sleeping;
  }

  /** True while the code is on its way. */
  get isLoading(): boolean {
    return this.#isLoading;
  }

  readonly onLeave = (): void => this.#reader?.onPointerLeave();

  readonly #wake = (): void => void this.#load();

  readonly #sleeping = sleepingReader(this.#wake, (act) => this.#miss(act));

  #miss(again: (reader: WidgetReader) => void): void {
    this.#missed.push(again);
    this.#wake();
  }

  async #load(): Promise<void> {
    if (this.#isLoading || this.#reader) return;
    this.#isLoading = true;
    this.#host.requestUpdate();
    try {
      const { WidgetReader } = await import('./widget-reader.js');
      this.#reader = new WidgetReader(this.#host, this.#owner);
      if (this.#host.renderRoot.querySelector('.plot:focus')) this.#reader.onFocus();
      for (const again of this.#missed.splice(0)) again(this.#reader);
    } catch (error) {
      warnOnce('reading', `no reading of pictures: ${String(error)}`);
    }
    this.#isLoading = false;
    this.#host.requestUpdate();
  }
}
