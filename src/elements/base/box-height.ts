/**
 * A widget is as high as its content; where the page gives its box a height of its own, the picture takes what the words
 * leave. Measures, remembers, and asks for another update when the room has changed.
 */
import type { LitElement } from 'lit';
import { measureTogether } from '../../controllers/measuring.js';
import { heightProbe } from './height-probe.js';

/** In a lower box than this, px, only the picture is kept. */
const FOLD_UNDER = 240;

export class BoxHeight {
  #host: LitElement;
  /** Height of the host's box; undefined where it follows the content. */
  #height: number | undefined;
  /** Room for the picture when last looked; undefined = not looked yet. */
  #figure: number | undefined;

  constructor(host: LitElement) {
    this.#host = host;
  }

  /** Height that the picture has to fill, px; undefined = as high as it asks. */
  get figure(): number | undefined {
    return this.#figure || undefined;
  }

  /** Whether the picture has a height to fill. */
  get isFixed(): boolean {
    return this.#height !== undefined;
  }

  /** Whether that height is not known yet: a picture would be drawn once in vain. */
  get isUnfitted(): boolean {
    return this.isFixed && this.#figure === undefined;
  }

  /** Whether there is room for the picture alone. */
  get isFolded(): boolean {
    return this.#height !== undefined && this.#height < FOLD_UNDER;
  }

  /** Classes of the frame that follow from the box. */
  get classes(): string {
    if (this.#height === undefined) return '';
    return this.isFolded ? 'fills folded' : 'fills';
  }

  /** To be called where the layout may be read, when the box has another size. */
  measure(): void {
    const base = this.#host.renderRoot.querySelector<HTMLElement>('.base');
    if (!base) return;
    // A box no higher than what stands in it follows that, or is as good as free; a frame that fills its box says nothing.
    if (!this.isFixed && this.#host.clientHeight === base.offsetHeight) return;
    const probe = heightProbe(this.#host, base, (height) => {
      const wasFolded = this.isFolded;
      this.#height = height;
      // A picture alone has the whole box: nobody has to look how much the words leave.
      if (this.isFolded || wasFolded || height === undefined) this.#figure = this.isFolded ? height : undefined;
    });
    measureTogether(probe);
  }

  /** To be called after drawing in a box of fixed height: looks how much the words have left, and says when it fits. */
  fit(onFit: () => void): void {
    if (this.isFolded) return onFit();
    measureTogether({ read: () => (this.#isFitting() ? onFit() : this.#host.requestUpdate()) });
  }

  #isFitting(): boolean {
    const room = this.#host.renderRoot.querySelector('.figure')?.clientHeight ?? 0;
    if (this.#figure !== undefined && (!room || Math.abs(room - this.#figure) <= 1)) return true;
    this.#figure = room;
    return false;
  }
}
