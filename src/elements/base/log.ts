/** The library's only way to the console. Knows nothing of elements or documents. */

const said = new Set<string>();

/** Warns the page's developer, once per key and page. Messages are English, without document content. */
export function warnOnce(key: string, message: string): void {
  if (said.has(key)) return;
  said.add(key);
  console.warn(`bydelsblik: ${message}`);
}
