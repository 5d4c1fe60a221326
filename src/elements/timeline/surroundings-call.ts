/**
 * Calls for what stands round a timeline's picture once the picture stands, so that it is never waited for; and for the
 * list that a print needs where the picture does not name everything.
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
  #isCalled = false;
  #print = matchMedia('print');

  constructor(host: ReactiveElement, owner: SurroundingsCallOwner) {
    this.#host = host;
    this.#owner = owner;
    host.addController(this);
  }

  hostConnected(): void {
    this.#print.addEventListener('change', this.#onPrint);
  }

  hostUpdated(): void {
    const view = this.#owner.view();
    if (!view || view.isList || this.#isCalled || !isLarge(view)) return;
    this.#timer ??= setTimeout(() => {
      this.#isCalled = true;
      this.#host.requestUpdate();
    }, LATER);
  }

  hostDisconnected(): void {
    this.#print.removeEventListener('change', this.#onPrint);
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }

  /** Whether a list has to stand under the picture: on paper nothing can be pointed at or opened. */
  isListPrinted(view: TimelineView): boolean {
    return this.#print.matches && isLossy(view);
  }

  renderSticky(view: TimelineView): TemplateResult | typeof nothing {
    return this.#wake(view)?.renderSticky(view) ?? nothing;
  }

  renderOverview(view: TimelineView): TemplateResult | typeof nothing {
    const room = isLarge(view) ? html`<div class="overview-room"></div>` : nothing;
    return this.#wake(view)?.renderOverview(view) ?? room;
  }

  #wake(view: TimelineView): TimelineSurroundings | undefined {
    const module = this.#isCalled && this.#owner.load();
    if (!module) return undefined;
    if (isLossy(view)) this.#owner.loadList();
    return (this.#surroundings ??= new module.TimelineSurroundings(this.#host, this.#owner));
  }

  readonly #onPrint = (): void => this.#host.requestUpdate();
}
