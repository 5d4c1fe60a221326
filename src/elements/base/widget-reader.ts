/** Reading a widget's picture stop by stop, with what is drawn over it meanwhile. Loaded when a reader comes to it. */
import type { ReactiveController, ReactiveElement, TemplateResult } from 'lit';
import { PictureController, type PictureOwner } from '../../controllers/picture-controller.js';
import { renderOverlay } from '../../render/html/picture-overlay.js';
import { overlayStyles } from '../../render/html/picture-overlay.styles.js';
import type { PictureReader } from '../../render/html/picture.js';
import { addStyles } from './add-styles.js';

export class WidgetReader extends PictureController implements ReactiveController, PictureReader {
  #host: ReactiveElement;
  #owner: PictureOwner;

  constructor(host: ReactiveElement, owner: PictureOwner) {
    super(host, owner);
    this.#host = host;
    this.#owner = owner;
    addStyles(host, overlayStyles);
  }

  protected override get plot(): EventTarget | null {
    return this.#host.renderRoot.querySelector('.plot');
  }

  get overlay(): TemplateResult | undefined {
    const picture = this.#owner.picture();
    return this.current && picture ? renderOverlay(this.current, picture) : undefined;
  }

  /** The words stand beside the stop, inside the figure, never under the pointer. */
  hostUpdated(): void {
    const tip = this.#host.renderRoot.querySelector<HTMLElement>('.tip');
    const width = this.#owner.picture()?.scene.width;
    if (!this.current || !tip || !width) return;
    const { x, y } = this.current;
    const left = Math.max(0, Math.min(x - tip.offsetWidth / 2, width - tip.offsetWidth));
    const above = y - tip.offsetHeight - 14;
    tip.style.setProperty('translate', `${left}px ${above > -40 ? above : y + 14}px`);
  }
}
