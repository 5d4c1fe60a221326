/**
 * A copy of outlines that is safe to keep, made in one plain walk: there may be a million coordinates, and nothing but
 * positions, ids and properties is ever read of them. The same outlines again give the same copy, so that a page can
 * replace a document's figures and leave its map as it is.
 */
import { FORBIDDEN_KEYS, isPlainObject } from './plain.js';

type Outlines = Readonly<Record<string, unknown>>;

/** By the list that holds the outlines: a page that changes them puts another list in. */
const copies = new WeakMap<object, Outlines>();

/** Recursion ends because the caps on depth were checked before. What JSON cannot carry becomes null. */
function copy(value: unknown): unknown {
  if (Array.isArray(value)) {
    if (typeof value[0] === 'number')
      return value.map((part: unknown) => (typeof part === 'number' ? part : copy(part)));
    return value.map(copy);
  }
  if (isPlainObject(value)) {
    const made: Record<string, unknown> = {};
    for (const key of Object.keys(value)) if (!FORBIDDEN_KEYS.has(key)) made[key] = copy(value[key]);
    return made;
  }
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : null;
}

/** Frozen at the top alone: freezing a million positions takes longer than drawing them. */
export function copyGeography(data: Outlines): Outlines {
  const key = data['features'] ?? data['arcs'];
  if (typeof key !== 'object' || key === null) return Object.freeze(copy(data) as Outlines);
  const known = copies.get(key);
  if (known) return known;
  const made = Object.freeze(copy(data) as Outlines);
  copies.set(key, made);
  const own = made['features'] ?? made['arcs'];
  if (typeof own === 'object' && own !== null) copies.set(own, made);
  return made;
}
