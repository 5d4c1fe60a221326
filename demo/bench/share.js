/** Work as a piece of an address and back: compressed, so that a small document fits into a link. No server has part in it. */

/** Letters that a link may have: longer ones are cut off by mail programs and browsers. */
export const LONGEST_LINK = 100_000;
/** Letters above which some programs cut a link. */
export const LONG_LINK = 8_000;
/** What a link may unpack to. */
const LARGEST = 5_000_000;

const START = '#work=';

/**
 * @param {ReadableStream<Uint8Array>} stream
 * @param {number} most bytes
 */
async function bytesOf(stream, most) {
  /** @type {BlobPart[]} */
  const pieces = [];
  let size = 0;
  for (const reader = stream.getReader(); ; ) {
    const { done, value } = await reader.read();
    if (done) break;
    size += value.length;
    if (size > most) {
      void reader.cancel().catch(() => undefined);
      throw new RangeError('too large');
    }
    pieces.push(/** @type {Uint8Array<ArrayBuffer>} */ (value));
  }
  return new Uint8Array(await new Blob(pieces).arrayBuffer());
}

/**
 * Bytes through a stream that changes them. What fails in writing fails in reading too, where it is heard.
 *
 * @param {Uint8Array<ArrayBuffer>} bytes
 * @param {CompressionStream | DecompressionStream} stream
 * @param {number} most
 */
function through(bytes, { readable, writable }, most) {
  const writer = writable.getWriter();
  for (const done of [writer.write(bytes), writer.close()]) done.catch(() => undefined);
  return bytesOf(readable, most);
}

/** @param {Uint8Array} bytes */
function toLetters(bytes) {
  let text = '';
  for (let at = 0; at < bytes.length; at += 0x8000) text += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
  return btoa(text).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}

/** @param {string} letters */
function fromLetters(letters) {
  const text = atob(letters.replaceAll('-', '+').replaceAll('_', '/'));
  return Uint8Array.from(text, (letter) => letter.charCodeAt(0));
}

/**
 * @param {unknown} work anything that JSON can hold
 * @returns {Promise<string>} the end of an address
 */
export async function packWork(work) {
  const bytes = new TextEncoder().encode(JSON.stringify(work));
  return START + toLetters(await through(bytes, new CompressionStream('deflate-raw'), Infinity));
}

/**
 * @param {string} hash end of an address
 * @returns {Promise<unknown>} undefined where there is no work in it
 * @throws (rejects) where it is damaged, or unpacks to more than a page can take
 */
export async function unpackWork(hash) {
  if (!hash.startsWith(START)) return undefined;
  const bytes = fromLetters(hash.slice(START.length));
  const unpacked = await through(bytes, new DecompressionStream('deflate-raw'), LARGEST);
  return JSON.parse(new TextDecoder().decode(unpacked));
}
