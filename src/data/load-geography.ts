/**
 * The outlines of a document, from the document itself or from the address it names. Loaded with the first map; what is wrong
 * becomes an issue, and a map without outlines is drawn from tiles and points. Knows no elements.
 */
import type { Issue } from '../model/issues.js';
import { info } from '../model/geo/info.js';
import { readGeography, type ReadGeography } from '../model/geo/read-geography.js';
import type { Geography } from '../schema/generated/document.js';
import { partAddress } from './address.js';
import { checkCaps, resolveCaps } from './caps.js';
import { fetchText, type FetchOptions } from './fetch-text.js';
import { parseJson } from './load-document.js';
import { partIssue } from './load-error.js';

export interface GeographyOptions extends Pick<FetchOptions, 'signal' | 'timeout' | 'fetch'> {
  /** Address that a relative `href` is relative to: the document's own, or the page's. */
  readonly base: string;
}

const HREF = '/geography/href';

function nothing(found: Issue): ReadGeography {
  return { features: [], crs: undefined, issues: [found] };
}

/** Rejects with the signal's reason where the caller aborts; for nothing else. */
export async function loadGeography(geography: Geography, options: GeographyOptions): Promise<ReadGeography> {
  if (geography.data) return readGeography(geography.data, geography, '/geography/data');
  const href = geography.href ?? '';
  const caps = resolveCaps();
  let isMended = false;
  const mend = async (bytes: Uint8Array): Promise<string | undefined> => {
    const text = (await import('./windows-text.js')).windowsText(bytes);
    isMended = text !== undefined;
    return text;
  };
  try {
    const url = partAddress(href, options.base);
    const { text } = await fetchText(url, { ...options, maxBytes: caps.bytes, redirect: 'manual', mend });
    const raw = await parseJson(text, href);
    const broken = checkCaps(raw, caps);
    if (broken) return nothing({ ...broken, severity: 'warning', pointer: HREF });
    const read = readGeography(raw, geography, HREF);
    return isMended ? { ...read, issues: [...read.issues, info('geo-encoding', HREF, {})] } : read;
  } catch (error) {
    options.signal?.throwIfAborted();
    return nothing(partIssue(error, HREF));
  }
}
