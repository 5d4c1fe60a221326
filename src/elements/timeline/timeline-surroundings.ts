/**
 * What helps to find one's way in a large timeline: the strip of all years, whose marked part can be drawn along and
 * stretched, and the axis that stays at the screen's edge. Loaded when the picture stands.
 */
import type { ReactiveController, ReactiveElement, TemplateResult } from 'lit';
import { renderOverview, renderSticky, type OverviewHandle } from '../../render/html/timeline-overview.js';
import { brushWindow, type BrushPart } from '../../view/timeline/drag-window.js';
import { overviewOf } from '../../view/timeline/overview-scene.js';
import { laneAt, stickyHeight, stickyScene } from '../../view/timeline/sticky-scene.js';
import type { TimeWindow } from '../../view/timeline/timeline-options.js';
import type { TimelineView } from '../../view/timeline/timeline-view.js';
import { overviewWords } from '../../i18n/timeline/overview-words.js';
import { addStyles } from '../base/add-styles.js';
import { surroundingsStyles } from './surroundings.styles.js';

export interface SurroundingsOwner {
  view(): TimelineView | undefined;
  showTime(window: TimeWindow): void;
  hold(isHeld: boolean): void;
  /** Closes the details. @returns whether there were any. */
  close(): boolean;
}

/** Share of all years that a key moves a handle. */
const KEY_STEP = 1 / 60;
/** Px within which a handle is meant. */
const REACH = 12;

interface Grip {
  readonly part: BrushPart;
  /** Time under the pointer when it was pressed. */
  readonly time: number;
  readonly window: TimeWindow;
}

export class TimelineSurroundings implements ReactiveController {
  #host: ReactiveElement;
  #owner: SurroundingsOwner;
  #grip: Grip | undefined;
  #frame = 0;
  /** Key of the lane at the upper edge of the screen; undefined while the picture's own axis is there. */
  #lane: string | undefined;

  constructor(host: ReactiveElement, owner: SurroundingsOwner) {
    this.#host = host;
    this.#owner = owner;
    addStyles(host, surroundingsStyles);
    host.addController(this);
  }

  hostConnected(): void {
    this.#host.ownerDocument.addEventListener('scroll', this.#onScroll, { capture: true, passive: true });
  }

  hostDisconnected(): void {
    this.#host.ownerDocument.removeEventListener('scroll', this.#onScroll, true);
    cancelAnimationFrame(this.#frame);
    this.#grip = this.#lane = undefined;
  }

  hostUpdated(): void {
    const view = this.#owner.view();
    if (!view || view.isList) return;
    const { brush } = overviewOf(view);
    for (const [index, key] of (['start', 'end'] as const).entries()) {
      const handle = this.#host.renderRoot.querySelector<HTMLElement>(`[data-handle="${key}"]`);
      handle?.style.setProperty('translate', `${brush[index]! - REACH}px`);
    }
  }

  renderSticky(view: TimelineView): TemplateResult {
    return renderSticky(this.#lane === undefined ? undefined : stickyScene(view, this.#lane));
  }

  renderOverview(view: TimelineView): TemplateResult {
    const { words, time } = view;
    const { name, handle: labels } = overviewWords(words.code);
    const year = (at: number): number => Math.round((1970 + at / (365.25 * 24 * 60 * 60 * 1000)) * 10) / 10;
    const [least, most] = [year(time.limits.start), year(time.limits.end)];
    const handle = (key: OverviewHandle['key'], at: number): OverviewHandle => ({
      key,
      label: labels[key],
      text: words.time(at, 'month'),
      ...{ least, most, now: year(at) },
    });
    const handles = [handle('start', time.window.start), handle('end', time.window.end - 1)];
    return renderOverview(
      overviewOf(view).scene,
      { name, handles },
      {
        onPointerDown: this.#onPointerDown,
        onPointerMove: this.#onPointerMove,
        onPointerUp: this.#onPointerUp,
        onKeydown: this.#onKeydown,
      },
    );
  }

  readonly #onScroll = (): void => {
    cancelAnimationFrame(this.#frame);
    this.#frame = requestAnimationFrame(() => {
      const lane = this.#laneAtEdge();
      if (lane === this.#lane) return;
      this.#lane = lane;
      this.#host.requestUpdate();
    });
  };

  /** How far the edge has passed into the picture is told by what sticks to it. */
  #laneAtEdge(): string | undefined {
    const root = this.#host.renderRoot;
    const [stage, sticky] = [root.querySelector('.stage'), root.querySelector('.sticky')];
    const placed = this.#owner.view()?.placed();
    if (!stage || !sticky || !placed) return undefined;
    const edge = sticky.getBoundingClientRect().top - stage.getBoundingClientRect().top;
    if (edge <= placed.tops.pill) return undefined;
    return laneAt(placed, edge + stickyHeight(placed))?.lane.key;
  }

  /** @returns the time, and the px from the strip's left edge. */
  #at({ clientX, currentTarget }: PointerEvent): { time: number; x: number } | undefined {
    const view = this.#owner.view();
    if (!view || !(currentTarget instanceof Element)) return undefined;
    const { scale } = overviewOf(view);
    const x = clientX - currentTarget.getBoundingClientRect().left;
    const { start, end } = scale.window;
    return { x, time: start + ((x - scale.left) / (scale.right - scale.left)) * (end - start) };
  }

  readonly #onPointerDown = (event: PointerEvent): void => {
    const view = this.#owner.view();
    const at = this.#at(event);
    if (event.button !== 0 || !view || !at || !(event.currentTarget instanceof Element)) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    const [from, to] = overviewOf(view).brush;
    const isEnd = Math.abs(at.x - to) <= REACH;
    const part = isEnd ? 'end' : Math.abs(at.x - from) <= REACH ? 'start' : 'whole';
    this.#owner.hold(true);
    const { window } = view.time;
    // A press beside the marked stretch brings it there.
    const isInside = part !== 'whole' || (at.x > from && at.x < to);
    this.#grip = { part, window, time: isInside ? at.time : (window.start + window.end) / 2 };
    if (!isInside) this.#move(at.time);
  };

  readonly #onPointerMove = (event: PointerEvent): void => {
    const at = this.#grip && this.#at(event);
    if (at) this.#move(at.time);
  };

  readonly #onPointerUp = (): void => {
    if (!this.#grip) return;
    this.#grip = undefined;
    this.#owner.hold(false);
  };

  #move(time: number): void {
    const view = this.#owner.view();
    const grip = this.#grip;
    if (!view || !grip) return;
    this.#owner.showTime(brushWindow({ ...view.time, window: grip.window }, grip.part, time - grip.time));
  }

  readonly #onKeydown = (key: OverviewHandle['key'], event: KeyboardEvent): void => {
    const view = this.#owner.view();
    const handle = event.currentTarget as HTMLElement;
    if (event.key === 'Escape' && this.#owner.close()) {
      event.stopPropagation();
      handle.focus();
    }
    const by = { ArrowRight: 1, ArrowUp: 1, ArrowLeft: -1, ArrowDown: -1, PageUp: 6, PageDown: -6 }[event.key];
    if (!view || by === undefined || event.ctrlKey || event.altKey || event.metaKey) return;
    event.preventDefault();
    const { limits } = view.time;
    this.#owner.showTime(brushWindow(view.time, key, by * KEY_STEP * (limits.end - limits.start)));
  };
}
