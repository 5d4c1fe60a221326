/** Parts of a view that many readers never ask for (tables, stops) are made on first use and kept. */

/** A list whose items are made one by one, each when it is first read; its length is known at once. */
export function lazyList<T>(length: number, make: (index: number) => T): readonly T[] {
  const list: T[] = [];
  for (let index = 0; index < length; index += 1) {
    Object.defineProperty(list, index, { enumerable: true, get: lazy(() => make(index)) });
  }
  return list;
}

/** A function that makes its value once, when it is first called. */
export function lazy<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}
