/**
 * Checks the long lists of a document in pieces, so that a page stays alive meanwhile. Loaded for documents that have some.
 * What is plainly right is taken at once; the rest is checked as in short lists.
 */
import { issue, type Issue } from '../model/issues.js';
import type { Steps } from '../model/steps.js';
import { RULES } from '../schema/generated/rules.js';
import { checkWalk, type Caps, type Walk } from './caps.js';
import { PROPERTY, checkItems, checkOf, copyOf, type CheckContext } from './check-value.js';
import { QuickCheck, UNSURE } from './quick-check.js';

/** Items after which the caller may pause. */
export const PIECE = 1_000;
/** Nothing that a quick check takes lies deeper in a document; the items of its lists lie at the other depth. */
const DEEPEST = 12;
const ITEM_DEPTH = 3;

interface LongList {
  readonly part: string;
  /** Notation of its items. */
  readonly notation: string;
  readonly list: readonly unknown[];
}

/** What the long lists hold, or why nothing of the document is read. */
export type TakenLists =
  | { readonly lists: Readonly<Record<string, readonly unknown[]>>; readonly fatal?: undefined }
  | { readonly fatal: Issue };

export interface LongLists {
  /** The document without them. */
  readonly short: Readonly<Record<string, unknown>>;
  /** Checks them, and that they keep the caps. */
  take(context: CheckContext): Steps<TakenLists>;
}

/**
 * Takes the long lists out of a document.
 *
 * @param most items that a list has which is left where it is
 */
export function longListsOf(raw: Readonly<Record<string, unknown>>, caps: Caps, most = PIECE): LongLists {
  const short = { ...raw };
  const long: LongList[] = [];
  for (const [, part = '', , notation = ''] of (RULES['Document'] ?? '').matchAll(PROPERTY)) {
    const list = raw[part];
    const isLong = notation.endsWith('[]') && Array.isArray(list) && list.length > most;
    if (!isLong || caps.depth < DEEPEST) continue;
    long.push({ part, notation: notation.slice(0, -2), list });
    Reflect.deleteProperty(short, part);
  }
  return { short, take: (context) => takeLists(long, context, caps) };
}

function* takeLists(long: readonly LongList[], context: CheckContext, caps: Caps): Steps<TakenLists> {
  const lists: Record<string, readonly unknown[]> = {};
  const walk: Walk = { next: [], values: 0, coordinates: 0 };
  for (const { part, notation, list } of long) {
    walk.values += list.length;
    const reader = new ListReader({ part, notation, list }, context, { caps, walk });
    context.log.path.push(part);
    for (let from = 0; from < list.length; from += PIECE) {
      const fatal = reader.fatal ?? reader.read(from, Math.min(from + PIECE, list.length));
      if (fatal) return { fatal };
      yield;
    }
    context.log.path.pop();
    lists[part] = reader.copies;
  }
  return { lists };
}

/** Reads one list. */
class ListReader {
  readonly #into: ReturnType<typeof copyOf>;
  readonly #quick: QuickCheck;

  constructor(
    readonly of: LongList,
    readonly context: CheckContext,
    readonly limits: { readonly caps: Caps; readonly walk: Walk },
  ) {
    this.#into = copyOf(of.list);
    this.#quick = new QuickCheck(of.notation, context, limits.walk);
  }

  /** Set where there is more than any text could hold: an object may hold one part a million times. */
  get fatal(): Issue | undefined {
    const { caps, walk } = this.limits;
    return walk.values > caps.bytes / 2 ? issue('too-large', '', { megabytes: caps.bytes / 1e6 }) : undefined;
  }

  get copies(): readonly unknown[] {
    return this.#into.copies;
  }

  /** @returns why nothing of the document is read, where a cap is broken */
  read(from: number, to: number): Issue | undefined {
    const { list } = this.of;
    const { walk } = this.limits;
    for (let index = from; index < to; index += 1) {
      const { values } = walk;
      if (!this.#take(list[index], index)) {
        // Counted anew.
        walk.values = values;
        const fatal = this.#check(list[index], index);
        if (fatal) return fatal;
      }
    }
    return this.fatal;
  }

  /** @returns whether the item is plainly right, and the first of its id */
  #take(item: unknown, index: number): boolean {
    const copy = this.#quick.take(item);
    if (copy === UNSURE) return false;
    const { ids, copies } = this.#into;
    const { id } = copy as { readonly id?: unknown };
    if (typeof id === 'string' && ids?.has(id)) return false;
    if (!this.#isMeant(copy, index)) return false;
    if (typeof id === 'string') ids?.add(id);
    copies.push(copy);
    return true;
  }

  #isMeant(copy: object, index: number): boolean {
    const { meaning } = this.#quick;
    if (!meaning) return true;
    const { log } = this.context;
    log.path.push(index);
    const fault = meaning(copy as Record<string, unknown>, true, log);
    log.path.pop();
    return !fault;
  }

  #check(item: unknown, index: number): Issue | undefined {
    const { caps, walk } = this.limits;
    const fatal = typeof item === 'object' && item !== null ? checkWalk(item, caps, walk, ITEM_DEPTH) : undefined;
    if (!fatal) checkItems(this.#into, checkOf(this.of.notation), this.context, index, index + 1);
    return fatal;
  }
}
