/** Which of picture and table is shown, and whether the list of downloads is open. Knows nothing of what they hold. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';

export class ActionsController implements ReactiveController {
  #host: ReactiveControllerHost & HTMLElement;
  #shown: 'picture' | 'table' | undefined;
  #open = false;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#close();
  }

  get open(): boolean {
    return this.#open;
  }

  /** The reader's own choice, else what the page asks for. */
  shows(asked: string | undefined): 'picture' | 'table' {
    return this.#shown ?? (asked === 'table' ? 'table' : 'picture');
  }

  /** The page asks anew: the reader's choice is forgotten. */
  reset(): void {
    this.#shown = undefined;
  }

  show(what: 'picture' | 'table'): void {
    this.#shown = what;
    this.#host.requestUpdate();
  }

  toggleDownloads(): void {
    if (this.#open) return this.#close();
    this.#open = true;
    this.#host.ownerDocument.addEventListener('pointerdown', this.#onPointerDown, true);
    this.#host.requestUpdate();
  }

  closeDownloads(): void {
    this.#close();
  }

  #close(): void {
    if (!this.#open) return;
    this.#open = false;
    this.#host.ownerDocument.removeEventListener('pointerdown', this.#onPointerDown, true);
    this.#host.requestUpdate();
  }

  readonly #onPointerDown = (event: Event): void => {
    const isInside = event.composedPath().some((node) => node instanceof Element && node.classList.contains('actions'));
    if (!isInside) this.#close();
  };
}
