/**
 * What a widget's one polite live region says. The host renders `text` in a region that is there before the first
 * message. Messages that come close together become the last of them: nobody wants to hear every step of a held key.
 */
import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Starts a timer and returns what stops it. */
export type StartTimer = (run: () => void, delay: number) => () => void;

/** Ms without a further message before one is said. */
const QUIET = 150;

const startTimeout: StartTimer = (run, delay) => {
  const timer = setTimeout(run, delay);
  return () => clearTimeout(timer);
};

export class Announcer implements ReactiveController {
  /** What the live region shows now. Empty until something is said, and after the host was removed. */
  text = '';

  #host: ReactiveControllerHost;
  #startTimer: StartTimer;
  #stop: () => void = () => undefined;

  constructor(host: ReactiveControllerHost, startTimer: StartTimer = startTimeout) {
    this.#host = host;
    this.#startTimer = startTimer;
    host.addController(this);
  }

  /** Says a message when no other follows within 150 ms. */
  say(message: string): void {
    this.#stop();
    this.#stop = this.#startTimer(() => {
      // A region whose text does not change stays silent: the same message twice differs by a space that nobody hears.
      this.text = message === this.text ? `${message}\u00a0` : message;
      this.#host.requestUpdate();
    }, QUIET);
  }

  hostDisconnected(): void {
    this.#stop();
    this.text = '';
  }
}
