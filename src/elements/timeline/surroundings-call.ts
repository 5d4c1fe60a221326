/**
 * What a timeline's picture never waits for: the rows for screen readers, which come once it stands; what stands round
 * it, when the reader comes near that; and the code that puts the timeline on paper, which must be there before somebody
 * prints.
 */
import { html, nothing, type ReactiveController, type ReactiveElement, type TemplateResult } from 'lit';
import type { PlacedTimeline } from '../../view/timeline/timeline-layout.js';
import type { TimelineView } from '../../view/timeline/timeline-view.js';
import type { PaperOwner, TimelinePaper } from './timeline-paper.js';
import type { SurroundingsOwner, TimelineSurroundings } from './timeline-surroundings.js';

export interface SurroundingsCallOwner extends SurroundingsOwner, PaperOwner {
  /** undefined while the code is on its way. */
  load(): typeof import('./timeline-surroundings.js') | undefined;
}

/** After the first picture, ms. */
const LATER = 120;
/** After that: nothing on the page waits for it. */
const PAPER_LATER = 1000;

/** Whether the picture leaves out an initiative, or its name. */
export function isLossy({ lanes }: PlacedTimeline): boolean {
  return lanes.some(({ level, before, after, undated }) => level !== 'names' || before + after + undated > 0);
}

/** Whether there is anything to find one's way in: years out of sight, or more picture than screen. */
function isLarge(view: TimelineView): boolean {
  const { window, limits } = view.time;
  const isPart = window.start > limits.start || window.end < limits.end;
  return isPart || isLossy(view.placed()) || view.placed().height > innerHeight;
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
  #paper: TimelinePaper | undefined;

  constructor(host: ReactiveElement, owner: SurroundingsCallOwner) {
    this.#host = host;
    this.#owner = owner;
    host.addController(this);
  }

  hostConnected(): void {
    this.#host.ownerDocument.addEventListener('scroll', this.call, { capture: true, passive: true, once: true });
  }

  hostUpdated(): void {
    if (!this.#owner.view()) return;
    this.#timer ??= setTimeout(this.#stand, LATER);
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
    this.#loadPaper();
    this.#host.requestUpdate();
  };

  renderSticky(view: TimelineView): TemplateResult | typeof nothing {
    return this.#wake(view)?.renderSticky(view) ?? nothing;
  }

  renderOverview(view: TimelineView): TemplateResult | typeof nothing {
    const overview = this.#wake(view)?.renderOverview(view) ?? nothing;
    if (overview !== nothing || !isLarge(view)) return overview;
    // Out of sight nothing is reserved for what may never come.
    const isNear = this.#isCalled || view.placed().height < innerHeight;
    return html`<div class="overview-room ${isNear ? 'kept' : ''}"></div>`;
  }

  #wake(view: TimelineView): TimelineSurroundings | undefined {
    const isWanted = this.#surroundings ?? (this.#isCalled && isLarge(view));
    const module = isWanted && this.#owner.load();
    if (!module) return undefined;
    return (this.#surroundings ??= new module.TimelineSurroundings(this.#host, this.#owner));
  }

  readonly #stand = (): void => {
    this.#isStanding = true;
    this.#timer = setTimeout(this.#loadPaper, PAPER_LATER);
    this.#host.requestUpdate();
  };

  /** Without it a print is what stands on the screen. */
  readonly #loadPaper = (): void => {
    import('./timeline-paper.js').then(
      (module) => (this.#paper ??= new module.TimelinePaper(this.#host, this.#owner)),
      () => undefined,
    );
  };
}
