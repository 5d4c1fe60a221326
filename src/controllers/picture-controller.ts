/**
 * Reading a picture stop by stop: one tab stop, arrow keys along and between rows, the pointer to the nearest stop, Enter
 * or a click to choose. Shows the stop's words beside it and announces them when the keyboard moved. Knows no widget.
 */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Target } from '../view/scene.js';
import { stopFinder, type FindStop, type StopPosition as Position } from '../view/shared/find-stop.js';
import type { Picture, Stop } from '../view/widget-view.js';

/** What the controller needs of its owner. */
export interface PictureOwner {
  picture(): Picture | null;
  announce(text: string): void;
  choose(target: Target): void;
}

/** The pointer must be this near a stop, px. */
const REACH = 48;
/** Stops that Page Up and Page Down pass. */
const PAGE = 10;

type Move = (at: Position, rows: Picture['stops']) => Position;

const along =
  (by: number): Move =>
  ({ row, index }, rows) =>
    // A row of one stop is an entry in a list: there left and right go on to the next entry.
    rows[row]?.length === 1 ? { row: row + by, index } : { row, index: index + by };
const across =
  (by: number): Move =>
  ({ row, index }) => ({ row: row + by, index });

const MOVES: Readonly<Record<string, Move>> = {
  ArrowRight: along(1),
  ArrowLeft: along(-1),
  ArrowDown: across(1),
  ArrowUp: across(-1),
  PageDown: along(PAGE),
  PageUp: along(-PAGE),
  Home: ({ row }, rows) => (rows[row]?.length === 1 ? { row: 0, index: 0 } : { row, index: 0 }),
  End: ({ row }, rows) =>
    rows[row]?.length === 1 ? { row: rows.length - 1, index: 0 } : { row, index: (rows[row]?.length ?? 1) - 1 },
  'Ctrl+Home': () => ({ row: 0, index: 0 }),
  'Ctrl+End': (_, rows) => ({ row: rows.length - 1, index: (rows.at(-1)?.length ?? 1) - 1 }),
};

function isSame(a: Position, b: Position | undefined): boolean {
  return a.row === b?.row && a.index === b.index;
}

function clamp(value: number, most: number): number {
  return Math.max(0, Math.min(value, most));
}

export class PictureController implements ReactiveController {
  #host: ReactiveControllerHost;
  #owner: PictureOwner;
  #at: Position | undefined;
  #shown = false;
  #finder: { readonly picture: Picture; readonly find: FindStop } | undefined;

  constructor(host: ReactiveControllerHost, owner: PictureOwner) {
    this.#host = host;
    this.#owner = owner;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#shown = false;
    this.#at = undefined;
  }

  /** The stop whose words are shown; undefined while none is. */
  get current(): Stop | undefined {
    return this.#shown && this.#at ? this.#stop(this.#at) : undefined;
  }

  readonly onFocus = (): void => {
    this.#at = this.#inside(this.#at ?? this.#start());
    this.#show(true);
  };

  readonly onBlur = (): void => this.#show(false);

  readonly onKeydown = (event: KeyboardEvent): void => {
    if (event.altKey || event.metaKey) return;
    if (event.key === 'Escape' && this.#shown) {
      event.stopPropagation();
      this.#show(false);
      return;
    }
    if (event.key === 'Enter' || event.key === ' ') {
      const target = this.current?.target;
      if (!target) return;
      event.preventDefault();
      this.#owner.choose(target);
      return;
    }
    const move = MOVES[event.ctrlKey ? `Ctrl+${event.key}` : event.key];
    if (!move) return;
    event.preventDefault();
    this.#at = this.#inside(move(this.#inside(this.#at ?? this.#start()), this.#rows));
    this.#show(true);
    const { current } = this;
    if (current) this.#owner.announce(current.text);
  };

  readonly onPointerMove = (event: PointerEvent): void => {
    const found = this.#nearest(event);
    // Most moves stay at the stop that is shown, or far from any.
    if (found ? this.#shown && isSame(found, this.#at) : !this.#shown) return;
    if (found) this.#at = found;
    this.#show(found !== undefined);
  };

  readonly onPointerLeave = (): void => this.#show(false);

  readonly onClick = (event: PointerEvent): void => {
    const found = this.#nearest(event);
    const target = found && this.#stop(found)?.target;
    if (target) this.#owner.choose(target);
  };

  get #rows(): Picture['stops'] {
    return this.#owner.picture()?.stops ?? [];
  }

  #stop({ row, index }: Position): Stop | undefined {
    return this.#rows[row]?.[index];
  }

  /** The newest figure of the first row: what the sentence above is about. */
  #start(): Position {
    const index = this.#rows[0]?.findLastIndex(({ missing }) => !missing) ?? 0;
    return { row: 0, index: Math.max(0, index) };
  }

  #inside({ row, index }: Position): Position {
    const inRow = clamp(row, this.#rows.length - 1);
    return { row: inRow, index: clamp(index, (this.#rows[inRow]?.length ?? 1) - 1) };
  }

  /** Where an event was that came before this was loaded: once it has passed, it has no target of its own. */
  protected get plot(): EventTarget | null {
    return null;
  }

  #nearest(event: PointerEvent): Position | undefined {
    const picture = this.#owner.picture();
    const plot = event.currentTarget ?? this.plot;
    const box = plot instanceof Element ? plot.getBoundingClientRect() : undefined;
    if (!picture || !box?.width) return undefined;
    const scale = picture.scene.width / box.width;
    const [x, y] = [(event.clientX - box.left) * scale, (event.clientY - box.top) * scale];
    if (this.#finder?.picture !== picture) this.#finder = { picture, find: stopFinder(picture) };
    return this.#finder.find(x, y, REACH);
  }

  #show(shown: boolean): void {
    this.#shown = shown;
    this.#host.requestUpdate();
  }
}
