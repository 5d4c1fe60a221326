/** Gets the text of an analyst's specification from the address that the page's author gives. Reads nothing of it. */
import { documentAddress } from './address.js';
import { fetchText, type FetchOptions } from './fetch-text.js';

/** A specification is written by hand: larger than this it is none. */
const MOST_BYTES = 2e6;

/** @throws LoadError as `fetchText`, and for what is no address */
export async function loadSpec(
  address: string,
  base: string,
  options: Pick<FetchOptions, 'signal' | 'fetch'> = {},
): Promise<string> {
  const { text } = await fetchText(documentAddress(address, base), { ...options, maxBytes: MOST_BYTES });
  return text.replace(/^\uFEFF/, '');
}
