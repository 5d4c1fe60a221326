/** Which addresses may be asked for. Knows nothing of fetching. */
import { LoadError } from './load-error.js';
import { excerpt } from './plain.js';

/**
 * The absolute address of a document, as its page's author wrote it.
 *
 * @param base what a relative address is relative to: the page
 * @throws LoadError `foreign-address` for what is no address, and for every scheme but http and https: `data:`, `blob:`,
 * `javascript:` and `file:` have no server that answers for them
 */
export function documentAddress(address: string, base: string): URL {
  const url = tryAddress(address, base);
  if (!url || !/^https?:$/.test(url.protocol)) throw new LoadError('foreign-address', { address: excerpt(address) });
  return url;
}

/** The address by which requests for the same file are known to be the same; what is no address stays as it is. */
export function absoluteAddress(address: string, base: string): string {
  const url = tryAddress(address, base);
  if (!url) return address;
  url.hash = '';
  return url.href;
}

/**
 * The absolute address of a part that a document names itself. A document may come from anybody, so it reaches no server
 * but its own.
 *
 * @param base address of the document, or of the page that holds it
 * @throws LoadError `foreign-address` for another origin than the document's
 */
export function partAddress(href: string, base: string): URL {
  const url = documentAddress(href, base);
  if (url.origin !== new URL(base).origin) throw new LoadError('foreign-address', { address: excerpt(href) });
  return url;
}

function tryAddress(address: string, base: string): URL | undefined {
  return URL.canParse(address, base) ? new URL(address, base) : undefined;
}
