/** The steps through the periods of a widget's picture. Loaded when a picture first shows one period of several. */
import type { ReactiveController, ReactiveElement, TemplateResult } from 'lit';
import type { Messages } from '../../i18n/messages.js';
import { renderPeriodSlider, type PeriodPlayer } from '../../render/html/period-slider.js';
import { periodStyles } from '../../render/html/period-slider.styles.js';
import type { PeriodChoice } from '../../view/widget-view.js';
import { addStyles } from './add-styles.js';

/** Ms that each period is shown. */
const PACE = 1200;

export class WidgetPeriods implements ReactiveController, PeriodPlayer {
  #host: ReactiveElement;
  #choose: (key: string) => void;
  #choice: PeriodChoice | undefined;
  #timer: ReturnType<typeof setInterval> | undefined;

  constructor(host: ReactiveElement, choose: (key: string) => void) {
    this.#host = host;
    this.#choose = choose;
    addStyles(host, periodStyles);
    host.addController(this);
  }

  get isPlaying(): boolean {
    return this.#timer !== undefined;
  }

  hostDisconnected(): void {
    this.#stop();
  }

  render(choice: PeriodChoice, words: Messages): TemplateResult {
    this.#choice = choice;
    // Who wants less motion steps by hand.
    const isStill = choice.play && matchMedia('(prefers-reduced-motion: reduce)').matches;
    const choose = (key: string): void => {
      this.#stop();
      this.#choose(key);
    };
    return renderPeriodSlider(choice, words, choose, isStill ? undefined : this);
  }

  /** From the first period again, when the last one is shown. */
  toggle(): void {
    if (this.isPlaying) return this.#stop();
    const { periods, at } = this.#choice!;
    this.#timer = setInterval(() => this.#next(), PACE);
    if (at >= periods.length - 1) this.#choose(periods[0]!.key);
    else this.#next();
    this.#host.requestUpdate();
  }

  #next(): void {
    const { periods, at } = this.#choice!;
    const next = periods[at + 1];
    if (next) this.#choose(next.key);
    if (at + 1 >= periods.length - 1) this.#stop();
  }

  #stop(): void {
    if (!this.isPlaying) return;
    clearInterval(this.#timer);
    this.#timer = undefined;
    this.#host.requestUpdate();
  }
}
