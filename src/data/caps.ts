/**
 * Upper limits for what is read at all, so that no file can hang a page. Walks without recursion, so that depth cannot
 * break it either. Knows which parts of a document are counted, nothing of their meaning.
 */
import { issue, type CappedPart, type Issue } from '../model/issues.js';

export interface Caps extends Readonly<Record<CappedPart, number>> {
  /** Bytes of the text, before it is read. */
  readonly bytes: number;
  /** Objects and lists inside each other, the outermost included. */
  readonly depth: number;
  /** UTF-16 units of one string. A longer one is left out by itself. */
  readonly characters: number;
}

export const DEFAULT_CAPS: Caps = {
  bytes: 20_000_000,
  depth: 32,
  characters: 10_000,
  observations: 200_000,
  initiatives: 20_000,
  actors: 10_000,
  ties: 50_000,
  coordinates: 1_000_000,
};

/** The default caps with lower ones in their place; higher ones, and what is no number, change nothing. */
export function resolveCaps(wanted: Partial<Caps> = {}): Caps {
  const caps: Record<string, number> = {};
  for (const [name, limit] of Object.entries(DEFAULT_CAPS)) {
    const lower = wanted[name as keyof Caps] ?? limit;
    caps[name] = lower >= 0 && lower < limit ? lower : limit;
  }
  return caps as unknown as Caps;
}

/**
 * Lists that are not walked: rows of figures, which are counted, and of which whoever reads them looks at one cell a column and
 * into none, once they are counted; outlines that have kept the caps and are read, when new figures are set on them.
 */
export const passed = new WeakSet<object>();

/**
 * The first cap that a document or a geography breaks, as an issue; undefined where it keeps all of them. Length of
 * text is the reader's business (`bytes`), and so is each single string (`characters`).
 *
 * @param walked what of it is looked into. Default all; long lists are looked into where they are read.
 */
export function checkCaps(value: unknown, caps: Caps, walked = value): Issue | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  return checkCounts(value as Readonly<Record<string, unknown>>, caps) ?? checkWalk(walked as object, caps);
}

function checkCounts(document: Readonly<Record<string, unknown>>, caps: Caps): Issue | undefined {
  for (const what of ['observations', 'initiatives', 'actors', 'ties'] as const) {
    const count = lengthOf(document[what]);
    if (count > caps[what]) return issue('too-many', `/${what}`, { what, count, limit: caps[what] });
  }
  return undefined;
}

/** Number of items in a list, or of rows in a table. */
function lengthOf(part: unknown): number {
  if (Array.isArray(part)) return part.length;
  const { rows } = Object(part) as { readonly rows?: unknown };
  if (!Array.isArray(rows)) return 0;
  passed.add(rows);
  return rows.length;
}

export interface Walk {
  /** What has been found to look into, one level further down. */
  next: object[];
  values: number;
  coordinates: number;
}

/** How many pairs of numbers a list begins with: a ring is nothing else, and there may be a million of them. */
function placesIn(list: readonly unknown[]): number {
  let count = 0;
  for (; count < list.length; count += 1) {
    const place = list[count];
    const isPair = Array.isArray(place) && place.length === 2;
    if (!isPair || typeof place[0] !== 'number' || typeof place[1] !== 'number') break;
  }
  return count;
}

/** Counts what an object or a list holds. A function of its own: engines give up and begin again where loops lie in loops. */
function lookInto(parent: object, walk: Walk, isDeepest: boolean): void {
  const children: unknown[] = Array.isArray(parent) ? parent : Object.values(parent);
  walk.values += children.length;
  if (walk.values > DEFAULT_CAPS.bytes) return;
  // They are not queued to be looked into, but where they lie too deep.
  const places = isDeepest ? 0 : placesIn(children);
  walk.coordinates += places;
  for (let index = places; index < children.length; index += 1) {
    const child = children[index];
    if (typeof child !== 'object' || child === null) continue;
    // A list that begins with two numbers: a coordinate too.
    if (Array.isArray(child) && typeof child[0] === 'number' && typeof child[1] === 'number') walk.coordinates += 1;
    if (!passed.has(child)) walk.next.push(child);
  }
}

/**
 * Level by level: depth, number of values, number of coordinates. An object may hold itself, or one part a million
 * times, which no text can; but more values than half its characters no text can hold either, so there it ends.
 *
 * @param walk counts on
 * @param depth at which `root` lies in the document
 */
export function checkWalk(
  root: object,
  caps: Caps,
  walk: Walk = { next: [], values: 0, coordinates: 0 },
  depth = 1,
): Issue | undefined {
  let level: readonly object[] = [root];
  for (; level.length > 0; depth += 1) {
    if (depth > caps.depth) return issue('too-deep', '', { limit: caps.depth });
    walk.next = [];
    for (const parent of level) {
      lookInto(parent, walk, depth === caps.depth);
      if (walk.values > caps.bytes / 2) return issue('too-large', '', { megabytes: caps.bytes / 1e6 });
    }
    level = walk.next;
  }
  if (walk.coordinates <= caps.coordinates) return undefined;
  const { coordinates: count } = walk;
  return issue('too-many', '/geography', { what: 'coordinates', count, limit: caps.coordinates });
}
