/**
 * From bytes to text: byte order marks, UTF-8 where it is valid, else the code page that Danish spreadsheets and old
 * statistical programs write. The single-byte tables are our own, since not every engine's `TextDecoder` reads them right.
 */
import { WINDOWS_1252 } from '../model/windows-1252.js';
import type { FindingLog } from './finding-log.js';
import { ImportError } from './import-error.js';
import type { Pacer } from './pacer.js';

/** As much is decoded before the page gets its turn. */
const CHUNK = 1_000_000;
/** Longest file that is read at all. */
export const MAX_BYTES = 60_000_000;

/** DOS code page 850 from 0x80 to 0xFF. */
const CP850 =
  'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀' +
  'ÓßÔÒõÕµþÞÚÛÙýÝ¯´\u00ad±‗¾¶§÷¸°¨·¹³²■\u00a0';

export interface Decoded {
  readonly text: string;
  readonly encoding: string;
}

/** The encoding that the first bytes or the whole prove; undefined where only a code page is left. */
function provenEncoding(bytes: Uint8Array): string | undefined {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  // Without a mark: text of Latin letters has a zero in every other byte.
  const sample = bytes.subarray(0, 400);
  const zeros = (offset: number): number => sample.filter((byte, index) => index % 2 === offset && byte === 0).length;
  if (sample.length >= 4 && zeros(1) > sample.length / 4) return 'utf-16le';
  return sample.length >= 4 && zeros(0) > sample.length / 4 ? 'utf-16be' : undefined;
}

/** Whether letters stand where DOS has them: 0x80 to 0x9F are signs in Windows, and letters in DOS. */
function looksLikeDos(bytes: Uint8Array): boolean {
  let [dos, windows] = [0, 0];
  for (const byte of bytes.subarray(0, 100_000)) {
    // æ ø å Æ Ø Å ä ö ü é in either table.
    if ([0x91, 0x9b, 0x86, 0x92, 0x9d, 0x8f, 0x84, 0x94, 0x81, 0x82].includes(byte)) dos += 1;
    else if (byte >= 0xc0) windows += 1;
  }
  return dos > windows;
}

/** The name by which we know an encoding label; others go to `TextDecoder`. */
function canonical(label: string): string {
  const name = label.trim().toLowerCase();
  if (/^(ansi|(windows|cp)[-_ ]?1252|iso-?8859-1|latin-?1|1252)$/.test(name)) return 'windows-1252';
  if (/^(oem|(cp|ibm)?[-_ ]?850|(cp|ibm)?[-_ ]?437)$/.test(name)) return 'cp850';
  return name === 'utf8' ? 'utf-8' : name;
}

/** Whether a label names an encoding that files can be read in. */
export function isEncoding(label: string): boolean {
  try {
    decoderOf(canonical(label), false);
    return true;
  } catch {
    return false;
  }
}

function singleByteDecoder(encoding: string): (bytes: Uint8Array) => string {
  const table = Array.from({ length: 256 }, (_, byte) => {
    if (byte < 0x80) return String.fromCharCode(byte);
    if (encoding === 'cp850') return CP850.charAt(byte - 0x80);
    return byte < 0xa0 ? WINDOWS_1252.charAt(byte - 0x80) : String.fromCharCode(byte);
  });
  return (bytes) => {
    let text = '';
    for (const byte of bytes) text += table[byte]!;
    return text;
  };
}

function decoderOf(encoding: string, isFatal: boolean): (bytes: Uint8Array) => string {
  if (encoding === 'windows-1252' || encoding === 'cp850') return singleByteDecoder(encoding);
  const decoder = new TextDecoder(encoding, { fatal: isFatal });
  return (bytes) => decoder.decode(bytes, { stream: bytes.length > 0 });
}

async function decodeAs(encoding: string, bytes: Uint8Array, isFatal: boolean, pacer: Pacer): Promise<string> {
  const decode = decoderOf(encoding, isFatal);
  const chunks: string[] = [];
  for (let from = 0; from < bytes.length; from += CHUNK) {
    chunks.push(decode(bytes.subarray(from, from + CHUNK)));
    if (pacer.isDue) await pacer.pause(from / bytes.length);
  }
  chunks.push(decode(new Uint8Array(0)));
  return chunks.join('').replace(/^\ufeff/, '');
}

/**
 * @param input bytes, or text, which is taken as it is
 * @param label the encoding that the caller or the file itself names
 * @throws (rejects) ImportError where the file is too large
 */
export async function decodeText(
  input: Uint8Array | string,
  { pacer, label }: { readonly pacer: Pacer; readonly label?: string | undefined },
): Promise<Decoded> {
  if (input.length > MAX_BYTES) throw new ImportError('file-too-large', {}, { megabytes: MAX_BYTES / 1e6 });
  if (typeof input === 'string') return { text: input.replace(/^\ufeff/, ''), encoding: 'text' };
  const encoding = provenEncoding(input) ?? (label === undefined ? undefined : canonical(label));
  if (encoding !== undefined) {
    try {
      return { text: await decodeAs(encoding, input, encoding === 'utf-8' && label === undefined, pacer), encoding };
    } catch (error) {
      // A label that no engine knows, or a mark that lies: as if it were not there.
      if (!(error instanceof RangeError || error instanceof TypeError)) throw error;
    }
  }
  try {
    return { text: await decodeAs('utf-8', input, true, pacer), encoding: 'utf-8' };
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    const fallback = looksLikeDos(input) ? 'cp850' : 'windows-1252';
    return { text: await decodeAs(fallback, input, false, pacer), encoding: fallback };
  }
}

/** A few words with letters that an encoding can spoil, for the eye to check; empty where there are none. */
export function letterSample(text: string): string {
  const words = text.slice(0, 200_000).match(/[\p{L}]*[^\P{L}\0-\x7f][\p{L}]*/gu) ?? [];
  return [...new Set(words)].slice(0, 3).join(', ').slice(0, 60);
}

/** Writes down how the file was read. */
export function tellEncoding({ text, encoding }: Decoded, log: FindingLog): void {
  if (encoding !== 'text') log.decide('encoding', {}, { encoding, sample: letterSample(text) });
}
