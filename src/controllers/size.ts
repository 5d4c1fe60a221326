/**
 * How much room an element has, and how large its text is. Measures when the element has appeared, then follows it, one
 * frame behind, so that a redraw can never loop with the measuring. In a hidden container the width is 0: wait.
 */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { measureTogether } from './measuring.js';

/** Px at a text size of 16 px. */
const NARROW = 560;
/** Smaller changes, px, are rounding or zoom: nothing to redraw for. */
const LEAST_CHANGE = 1;

export class SizeController implements ReactiveController {
  /** Inner width of the element in px, without its padding; 0 = not measured or hidden. */
  width = 0;
  /** Inner height of the element in px, without its padding. */
  height = 0;
  /** Text size in px: of the element's shadow content where it has any, which may differ from the page's around it. */
  rem = 16;

  #host: ReactiveControllerHost;
  #find: () => Element | null;
  #onMeasured: () => void;
  #element: Element | null = null;
  /** What is measured in place of an inline element. */
  #content: Element | null = null;
  #observer: ResizeObserver | undefined;
  #frame = 0;

  /**
   * @param find The element to measure; asked after every update, since it may be another one.
   * @param onMeasured For what else is to be read of the layout whenever the size has been.
   */
  constructor(host: ReactiveControllerHost, find: () => Element | null, onMeasured: () => void = () => {}) {
    this.#host = host;
    this.#find = find;
    this.#onMeasured = onMeasured;
    host.addController(this);
  }

  /** True where a picture is laid out for a phone. */
  get narrow(): boolean {
    return this.width > 0 && this.width < (NARROW * this.rem) / 16;
  }

  hostConnected(): void {
    this.#observer = new ResizeObserver(() => {
      cancelAnimationFrame(this.#frame);
      this.#frame = requestAnimationFrame(() => measureTogether(this.#look));
    });
    // After a move in the page the element is there already, and no update may come.
    if (!this.#element) return;
    this.#observer.observe(this.#element);
    this.#measure();
  }

  hostUpdated(): void {
    const element = this.#find();
    if (element === this.#element) return;
    this.#element = element;
    this.#observer?.disconnect();
    if (!element) return;
    this.#observer?.observe(element);
    measureTogether(this.#look);
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#observer = undefined;
    this.#content = null;
    cancelAnimationFrame(this.#frame);
  }

  readonly #look = { read: () => this.#measure() };

  #measure(): void {
    const element = this.#sized();
    if (!element?.isConnected) return;
    const style = getComputedStyle(element);
    const width = element.clientWidth - px(style.paddingLeft) - px(style.paddingRight);
    const height = element.clientHeight - px(style.paddingTop) - px(style.paddingBottom);
    const content = element.shadowRoot?.querySelector('.base');
    const rem = px(content ? getComputedStyle(content).fontSize : style.fontSize) || 16;
    if (this.#isSame(width, height) && rem === this.rem) return;
    [this.width, this.height, this.rem] = [Math.max(0, width), Math.max(0, height), rem];
    this.#onMeasured();
    this.#host.requestUpdate();
  }

  /** A page that resets every element makes the host inline, and an inline box has no size: its content has. */
  #sized(): Element | null {
    const element = this.#element;
    const content = element?.shadowRoot?.querySelector('.base');
    if (!element || element.clientWidth > 0 || !content || getComputedStyle(element).display !== 'inline')
      return element;
    if (content !== this.#content) this.#observer?.observe(content);
    return (this.#content = content);
  }

  #isSame(width: number, height: number): boolean {
    return Math.abs(width - this.width) < LEAST_CHANGE && Math.abs(height - this.height) < LEAST_CHANGE;
  }
}

function px(length: string): number {
  return parseFloat(length) || 0;
}
