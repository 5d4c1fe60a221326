/**
 * What a timeline's picture never waits for: the rows for screen readers, which come once it stands; what stands round
 * it, when the reader comes near that; and the list that a print needs where the picture does not name everything.
 */
import { html, nothing, type ReactiveController, type ReactiveElement, type TemplateResult } from 'lit';
import type { TimelineView } from '../../view/timeline/timeline-view.js';
import type { SurroundingsOwner, TimelineSurroundings } from './timeline-surroundings.js';

export interface SurroundingsCallOwner extends SurroundingsOwner {
  /** undefined while the code is on its way. */
  load(): typeof import('./timeline-surroundings.js') | undefined;
  /** Asks for the list's code, so that it is there when somebody prints. */
  loadList(): unknown;
}

/** After the first picture, ms. */
const LATER = 120;

/** Whether the picture leaves out an initiative, or its name. */
function isLossy(view: TimelineView): boolean {
  return view
    .placed()
    .lanes.some(({ level, before, after, undated }) => level !== 'names' || before + after + undated > 0);
}

/** Whether there is anything to find one's way in: years out of sight, or more picture than screen. */
function isLarge(view: TimelineView): boolean {
  const { window, limits } = view.time;
  const isPart = window.start > limits.start || window.end < limits.end;
  return isPart || isLossy(view) || view.placed().height > innerHeight;
}

export class SurroundingsCall implements ReactiveController {
  #host: ReactiveElement;
  #owner: SurroundingsCallOwner;
  #surroundings: TimelineSurroundings | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #isStanding = false;
  #isCalled = false;
  #room: Element | null = null;
  #observer: IntersectionObserver | undefined;
  #print = matchMedia('print');

  constructor(host: ReactiveElement, owner: SurroundingsCallOwner) {
    this.#host = host;
    this.#owner = owner;
    host.addController(this);
  }

  hostConnected(): void {
    this.#print.addEventListener('change', this.#onPrint);
    this.#host.ownerDocument.addEventListener('scroll', this.call, { capture: true, passive: true, once: true });
  }

  hostUpdated(): void {
    const view = this.#owner.view();
    if (!view || view.isList) return;
    if (!this.#isStanding) this.#timer ??= setTimeout(this.#stand, LATER);
    else if (isLossy(view)) this.#owner.loadList();
    const room = this.#host.renderRoot.querySelector('.overview-room');
    if (room === this.#room) return;
    this.#room = room;
    this.#observer?.disconnect();
    if (!room) return;
    // Half a screen before the reader comes to it.
    this.#observer = new IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) this.call();
      },
      { rootMargin: '50%' },
    );
    this.#observer.observe(room);
  }

  hostDisconnected(): void {
    this.#print.removeEventListener('change', this.#onPrint);
    this.#host.ownerDocument.removeEventListener('scroll', this.call, true);
    this.#observer?.disconnect();
    this.#room = null;
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }

  /** Whether the picture has been drawn for a moment. */
  get isStanding(): boolean {
    return this.#isStanding;
  }

  /** Somebody has come to the picture, or near what stands round it. */
  readonly call = (): void => {
    if (this.#isCalled) return;
    this.#isCalled = true;
    this.#host.requestUpdate();
  };

  /** Whether a list has to stand under the picture: on paper nothing can be pointed at or opened. */
  isListPrinted(view: TimelineView): boolean {
    return this.#print.matches && isLossy(view);
  }

  renderSticky(view: TimelineView): TemplateResult | typeof nothing {
    return this.#wake(view)?.renderSticky(view) ?? nothing;
  }

  renderOverview(view: TimelineView): TemplateResult | typeof nothing {
    const overview = this.#wake(view)?.renderOverview(view);
    if (overview || !isLarge(view)) return overview ?? nothing;
    // Out of sight nothing is reserved for what may never come.
    const isNear = this.#isCalled || view.placed().height < innerHeight;
    return html`<div class=${isNear ? 'overview-room kept' : 'overview-room'}></div>`;
  }

  #wake(view: TimelineView): TimelineSurroundings | undefined {
    const isWanted = this.#surroundings ?? (this.#isCalled && isLarge(view));
    const module = isWanted && this.#owner.load();
    if (!module) return undefined;
    return (this.#surroundings ??= new module.TimelineSurroundings(this.#host, this.#owner));
  }

  readonly #stand = (): void => {
    this.#isStanding = true;
    this.#host.requestUpdate();
  };

  readonly #onPrint = (): void => this.#host.requestUpdate();
}
