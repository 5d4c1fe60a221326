/**
 * Gets text from an address: time-out, size cap while it streams, retries, frozen files. Knows HTTP and bytes; nothing of
 * JSON, of documents or of which addresses are allowed. The only file that calls `fetch`.
 */
import { decodeText } from './decode-text.js';
import { LoadError } from './load-error.js';

export interface FetchOptions {
  readonly signal?: AbortSignal | undefined;
  /** Milliseconds for each try. Default 20,000. */
  readonly timeout?: number | undefined;
  /** More bytes than this are not read, only refused. */
  readonly maxBytes: number;
  /** What the bytes must be, as in HTML's `integrity`: "sha384-…". */
  readonly integrity?: string | undefined;
  /** `manual` refuses to be sent on to another address. Default `follow`. */
  readonly redirect?: 'follow' | 'manual';
  /** Default `default`; `no-cache` asks the server whether there is anything newer. */
  readonly cache?: RequestCache | undefined;
  /** Reads what is no UTF-8; undefined = it is. Default: what cannot be read becomes question marks. */
  readonly mend?: ((bytes: Uint8Array) => Promise<string | undefined>) | undefined;
  /** Stands in for the browser's own in tests. */
  readonly fetch?: typeof fetch | undefined;
}

export interface FetchedText {
  readonly text: string;
  /** Where it came from in the end. */
  readonly address: string;
}

const TIMEOUT = 20_000;
/** Pauses before the second and third try, in ms, when the server may be better soon. */
const RETRY_PAUSES: readonly number[] = [1_000, 4_000];
/** A server that asks for more patience than this, in ms, is taken to be away. */
const LONGEST_PAUSE = 30_000;
const PASSING_STATUSES: readonly number[] = [502, 503, 504];

/**
 * @throws LoadError `load-failed`, `load-timeout`, `too-large`, `integrity-failed` or `foreign-address`
 * @throws the signal's reason where the caller aborts
 */
export async function fetchText(address: URL, options: FetchOptions): Promise<FetchedText> {
  for (let attempt = 0; ; attempt += 1) {
    try {
      return await fetchOnce(address, options);
    } catch (error) {
      const shortest = RETRY_PAUSES[attempt];
      const asked = error instanceof LoadError ? error.retryAfter : undefined;
      if (shortest === undefined || asked === undefined || asked > LONGEST_PAUSE) throw error;
      await pause(Math.max(shortest, asked) * (1 + Math.random() / 4), options.signal);
    }
  }
}

/** Waits; a little longer or shorter each time, so that the pages of many readers do not all come back at once. */
function pause(milliseconds: number, signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve, reject) => {
    signal?.throwIfAborted();
    const stop = (): void => {
      clearTimeout(timer);
      reject(signal?.reason);
    };
    const timer = setTimeout(() => {
      signal?.removeEventListener('abort', stop);
      resolve();
    }, milliseconds);
    signal?.addEventListener('abort', stop, { once: true });
  });
}

async function fetchOnce(address: URL, options: FetchOptions): Promise<FetchedText> {
  const { signal, timeout = TIMEOUT } = options;
  signal?.throwIfAborted();
  const request = new AbortController();
  const abort = (): void => request.abort();
  const timer = setTimeout(abort, timeout);
  signal?.addEventListener('abort', abort);
  try {
    return await getText(address, options, request.signal);
  } catch (error) {
    signal?.throwIfAborted();
    if (request.signal.aborted) throw new LoadError('load-timeout', { address: address.href, seconds: timeout / 1000 });
    if (error instanceof LoadError) throw error;
    throw new LoadError('load-failed', { address: address.href, status: 0 }, { cause: error, retryAfter: 0 });
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', abort);
  }
}

async function getText(address: URL, options: FetchOptions, signal: AbortSignal): Promise<FetchedText> {
  const response = await (options.fetch ?? fetch)(address.href, {
    signal,
    credentials: 'same-origin',
    redirect: options.redirect ?? 'follow',
    referrerPolicy: 'no-referrer',
    cache: options.cache ?? 'default',
  });
  const final = response.url || address.href;
  if (response.type === 'opaqueredirect' || !/^https?:/.test(final)) {
    throw new LoadError('foreign-address', { address: address.href });
  }
  if (!response.ok) {
    const retryAfter = PASSING_STATUSES.includes(response.status) ? retryAfterOf(response) : undefined;
    throw new LoadError('load-failed', { address: address.href, status: response.status }, { retryAfter });
  }
  const bytes = await readBytes(response, address, options.maxBytes);
  if (options.integrity) await checkIntegrity(bytes, options.integrity, address);
  const text = decodeText(bytes);
  const mended = options.mend && text.includes('\ufffd') ? await options.mend(bytes) : undefined;
  return { text: mended ?? text, address: final };
}

/** `Retry-After` in ms where it is given in seconds; 0 otherwise: our own pauses will do. */
function retryAfterOf(response: Response): number {
  const seconds = Number(response.headers.get('retry-after'));
  return Number.isFinite(seconds) ? seconds * 1000 : 0;
}

async function readBytes(response: Response, address: URL, maxBytes: number): Promise<Uint8Array<ArrayBuffer>> {
  const reader = response.body?.getReader();
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  while (reader) {
    const { done, value } = await reader.read();
    if (done) break;
    chunks.push(value);
    size += value.length;
    if (size <= maxBytes) continue;
    await reader.cancel();
    throw new LoadError('too-large', { address: address.href, megabytes: maxBytes / 1e6 });
  }
  return new Uint8Array(await new Blob(chunks).arrayBuffer());
}

async function checkIntegrity(bytes: Uint8Array<ArrayBuffer>, integrity: string, address: URL): Promise<void> {
  const { matchesIntegrity } = await import('./integrity.js');
  if (!(await matchesIntegrity(bytes, integrity))) throw new LoadError('integrity-failed', { address: address.href });
}
