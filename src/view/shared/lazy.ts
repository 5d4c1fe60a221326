/** Parts of a view that many readers never ask for (tables, stops) are made on first use and kept. */

/** A property descriptor-like object whose `value` is made once, on first read. */
export function lazy<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}
