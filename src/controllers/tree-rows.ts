/**
 * Walking through the rows of a treegrid that has one tab stop: arrow keys, type-ahead, opening and closing, choosing.
 * Knows no widget.
 */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Target } from '../view/scene.js';
import type { TimelineTree, TreeRow } from '../view/timeline/timeline-tree.js';

export interface TreeOwner {
  tree(): TimelineTree | undefined;
  choose(target: Target): void;
  /** Opens or closes a lane, by its key. */
  toggle(lane: string, open: boolean): void;
  /** Escape. @returns whether there was anything to close. */
  close(): boolean;
}

/** Rows that Page Up and Page Down pass. */
const STEP = 10;
/** Ms after which typing begins anew. */
const TYPING = 700;

export class TreeRows implements ReactiveController {
  #host: ReactiveControllerHost;
  #owner: TreeOwner;
  #key: string | undefined;
  #hasFocus = false;
  #typed = { text: '', at: 0 };

  constructor(host: ReactiveControllerHost, owner: TreeOwner) {
    this.#host = host;
    this.#owner = owner;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#hasFocus = false;
    this.#key = undefined;
  }

  /** The row where the reader stands; -1 where it is none. */
  get index(): number {
    const tree = this.#owner.tree();
    if (!tree?.rowCount) return -1;
    return this.#key === undefined ? 0 : Math.max(0, tree.indexOf(this.#key));
  }

  /** The row where the reader stands, while the grid has focus. */
  get active(): TreeRow | undefined {
    const { index } = this;
    return this.#hasFocus && index >= 0 ? this.#owner.tree()?.row(index) : undefined;
  }

  /** Makes a row the one where the reader stands, e.g. after a click on it. */
  moveTo(key: string): void {
    this.#key = key;
    this.#host.requestUpdate();
  }

  readonly onFocus = (): void => {
    this.#hasFocus = true;
    this.#host.requestUpdate();
  };

  readonly onBlur = (): void => {
    this.#hasFocus = false;
    this.#host.requestUpdate();
  };

  onKeydown(event: KeyboardEvent): void {
    const row = this.active;
    const tree = this.#owner.tree();
    if (!row || !tree || event.altKey || event.metaKey) return;
    if (event.key === 'Escape') {
      if (this.#owner.close()) event.stopPropagation();
      return;
    }
    const isDone =
      this.#move(event, tree) ||
      this.#openOrClose(event, row, tree) ||
      this.#chooseOn(event, row) ||
      this.#typeAhead(event, tree);
    if (isDone) event.preventDefault();
  }

  #move({ key, ctrlKey, shiftKey }: KeyboardEvent, { rowCount }: TimelineTree): boolean {
    if (shiftKey) return false;
    const isPlain = !ctrlKey;
    const to = {
      ArrowDown: isPlain ? this.index + 1 : undefined,
      ArrowUp: isPlain ? this.index - 1 : undefined,
      PageDown: isPlain ? this.index + STEP : undefined,
      PageUp: isPlain ? this.index - STEP : undefined,
      Home: 0,
      End: rowCount - 1,
    }[key];
    if (to === undefined) return false;
    this.#go(to);
    return true;
  }

  /** Right opens, then goes in; left closes, or goes out to the lane. */
  #openOrClose({ key, ctrlKey, shiftKey }: KeyboardEvent, row: TreeRow, tree: TimelineTree): boolean {
    if (ctrlKey || shiftKey || (key !== 'ArrowRight' && key !== 'ArrowLeft')) return false;
    if (key === 'ArrowRight') {
      if (row.isOpen === false) this.#owner.toggle(row.lane, true);
      else if (row.isOpen && this.index + 1 < tree.rowCount) this.#go(this.index + 1);
    } else if (row.isOpen) this.#owner.toggle(row.lane, false);
    else if (row.level === 2) this.#go(this.index - row.position);
    return true;
  }

  #chooseOn({ key, ctrlKey, timeStamp }: KeyboardEvent, row: TreeRow): boolean {
    if (ctrlKey || (key !== 'Enter' && (key !== ' ' || this.#isTyping(timeStamp)))) return false;
    if (row.target) this.#owner.choose(row.target);
    else if (row.isOpen !== undefined) this.#owner.toggle(row.lane, !row.isOpen);
    return true;
  }

  #isTyping(at: number): boolean {
    return this.#typed.text !== '' && at - this.#typed.at < TYPING;
  }

  /** The next row whose name begins with what is typed; one letter again and again goes from match to match. */
  #typeAhead({ key, ctrlKey, timeStamp }: KeyboardEvent, tree: TimelineTree): boolean {
    if (ctrlKey || [...key].length !== 1) return false;
    const before = this.#isTyping(timeStamp) ? this.#typed.text : '';
    const letter = key.toLocaleLowerCase();
    const text = before === letter ? letter : before + letter;
    this.#typed = { text, at: timeStamp };
    const first = this.index + (text.length === 1 ? 1 : 0);
    for (let step = 0; step < tree.rowCount; step += 1) {
      const at = (first + step) % tree.rowCount;
      if (!tree.nameOf(at).toLocaleLowerCase().startsWith(text)) continue;
      this.#go(at);
      break;
    }
    return true;
  }

  #go(to: number): void {
    const tree = this.#owner.tree();
    if (!tree) return;
    this.moveTo(tree.row(Math.max(0, Math.min(to, tree.rowCount - 1))).key);
  }
}
