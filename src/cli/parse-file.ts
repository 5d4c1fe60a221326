/** JSON from a file on disk, where nobody has to guess what a server sent instead. */
import { faultOf } from '../data/json-place.js';
import { LoadError } from '../data/load-error.js';

const PAGE = /^\s*<(?:!doctype\s+html|html|head|body)\b/i;

/** What is wrong with a text that is no JSON. */
function faultIn(text: string, address: string, cause: unknown): LoadError {
  if (text.trim() === '') return new LoadError('file-empty', { address }, { cause });
  if (/^\s*["[{]/.test(text)) return new LoadError('json-syntax', faultOf(text), { cause });
  return new LoadError('file-not-json', { address, looks: PAGE.test(text) ? 'page' : 'other' }, { cause });
}

/**
 * @param text without a byte order mark
 * @param address what the file is called where it is told about
 * @throws LoadError `file-empty`, `file-not-json` or `json-syntax`
 */
export function parseFile(text: string, address: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw faultIn(text, address, error);
  }
}
