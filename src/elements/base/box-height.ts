/**
 * A widget is as high as its content; where the page gives its box a height of its own, the picture takes what the words
 * leave. Measures, remembers, and asks for another update when the room has changed.
 */
import type { LitElement } from 'lit';
import { fixedHeight } from './fixed-height.js';

/** In a lower box than this, px, only the picture is kept. */
const FOLD_UNDER = 240;

export class BoxHeight {
  #host: LitElement;
  /** Height of the host's box; undefined where it follows the content. */
  #height: number | undefined;
  /** Room for the picture when last looked; undefined = not looked yet. */
  #figure: number | undefined;
  /** Size of the host's box when its height was last looked into. */
  #measured: readonly [width: number, height: number] = [0, 0];

  constructor(host: LitElement) {
    this.#host = host;
  }

  /** Height that the picture has to fill, px; undefined = as high as it asks. */
  get figure(): number | undefined {
    return this.#figure || undefined;
  }

  /** Whether the picture has a height to fill that is not known yet: it would be drawn once in vain. */
  get isUnfitted(): boolean {
    return this.#height !== undefined && this.#figure === undefined;
  }

  /** Classes of the frame that follow from the box. */
  get classes(): string {
    if (this.#height === undefined) return '';
    return this.#height < FOLD_UNDER ? 'fills folded' : 'fills';
  }

  /** To be called before drawing; looks again only where the box was resized. */
  measure({ width, height }: { readonly width: number; readonly height: number }): void {
    const base = this.#host.renderRoot.querySelector<HTMLElement>('.base');
    if (!base || (width === this.#measured[0] && height === this.#measured[1])) return;
    this.#measured = [width, height];
    this.#height = fixedHeight(this.#host, base);
    if (this.#height === undefined) this.#figure = undefined;
  }

  /** To be called after drawing: how much the words have left. */
  fit(): void {
    if (this.#height === undefined) return;
    const room = this.#host.renderRoot.querySelector('.figure')?.clientHeight ?? 0;
    if (this.#figure !== undefined && (!room || Math.abs(room - this.#figure) <= 1)) return;
    this.#figure = room;
    this.#host.requestUpdate();
  }
}
