/** Goes through the periods of a map by itself, until the last one or until the reader stops it. */
import type { ReactiveController, ReactiveElement } from 'lit';
import type { PeriodChoice } from '../../view/widget-view.js';

export interface MapPlayerOwner {
  choice(): PeriodChoice | undefined;
  choose(key: string): void;
}

/** Ms that each period is shown. */
const PACE = 1200;

export class MapPlayer implements ReactiveController {
  #host: ReactiveElement;
  #owner: MapPlayerOwner;
  #timer: ReturnType<typeof setInterval> | undefined;

  constructor(host: ReactiveElement, owner: MapPlayerOwner) {
    this.#host = host;
    this.#owner = owner;
    host.addController(this);
  }

  get isPlaying(): boolean {
    return this.#timer !== undefined;
  }

  hostDisconnected(): void {
    this.#stop();
  }

  /** From the first period again, when the last one is shown. */
  toggle(): void {
    const choice = this.#owner.choice();
    if (this.isPlaying || !choice) return this.#stop();
    this.#timer = setInterval(() => this.#next(), PACE);
    const { periods, at } = choice;
    this.#owner.choose(periods[at >= periods.length - 1 ? 0 : at + 1]!.key);
    this.#host.requestUpdate();
  }

  #next(): void {
    const { periods, at } = this.#owner.choice() ?? { periods: [], at: 0 };
    const next = periods[at + 1];
    if (next) this.#owner.choose(next.key);
    if (!periods[at + 2]) this.#stop();
  }

  #stop(): void {
    clearInterval(this.#timer);
    this.#timer = undefined;
    this.#host.requestUpdate();
  }
}
