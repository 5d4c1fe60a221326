/** Whether a widget has come near the reader's screen, so that what nobody scrolls to costs nothing. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** A little more than what fits on a phone's screen: ready before it is seen. */
const MARGIN = '800px';

export class VisibilityController implements ReactiveController {
  /** True from the first time that the host is near the screen or the page is printed; never false again. */
  near = false;

  #host: ReactiveControllerHost & Element;
  #observer: IntersectionObserver | undefined;

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    if (this.near) return;
    this.#observer = new IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) this.#appear();
      },
      { rootMargin: MARGIN },
    );
    this.#observer.observe(this.#host);
    window.addEventListener('beforeprint', this.#appear);
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#observer = undefined;
    window.removeEventListener('beforeprint', this.#appear);
  }

  readonly #appear = (): void => {
    this.near = true;
    this.hostDisconnected();
    this.#host.requestUpdate();
  };
}
