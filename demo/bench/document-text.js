/** A document as text that people can read: what fits goes on one line, a figure is a line. Made in slices. */

const LONGEST_LINE = 110;
const SLICE = 12;

/** @param {unknown} value @returns {value is Record<string, unknown>} */
export const isRecord = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * A value on one line, or undefined where it would be longer than the room. Stops as soon as it knows.
 *
 * @param {unknown} value
 * @param {number} room
 * @returns {string | undefined}
 */
function onOneLine(value, room) {
  if (typeof value !== 'object' || value === null) {
    const text = JSON.stringify(value) ?? 'null';
    return text.length <= room ? text : undefined;
  }
  const isList = Array.isArray(value);
  const entries = isList ? value.map((one) => ['', one]) : Object.entries(value).filter(([, one]) => one !== undefined);
  let line = '';
  for (const [key, one] of entries) {
    const name = isList ? '' : `${JSON.stringify(key)}: `;
    const part = onOneLine(one, room - line.length - name.length - 4);
    if (part === undefined) return undefined;
    line += `${line && ', '}${name}${part}`;
    if (line.length > room) return undefined;
  }
  if (isList) return `[${line}]`;
  return line ? `{ ${line} }` : '{}';
}

/**
 * @param {unknown} value
 * @param {string} indent
 * @param {string} before what stands before the value on its first line
 * @param {string} after what stands after it on its last
 * @returns {Generator<string>}
 */
function* linesOf(value, indent, before, after) {
  const start = indent + before;
  const line = onOneLine(value, LONGEST_LINE - start.length);
  if (line !== undefined || typeof value !== 'object' || value === null) {
    yield start + (line ?? JSON.stringify(value)) + after;
    return;
  }
  const isList = Array.isArray(value);
  const entries = isList ? value.map((one) => ['', one]) : Object.entries(value).filter(([, one]) => one !== undefined);
  yield start + (isList ? '[' : '{');
  for (let index = 0; index < entries.length; index += 1) {
    const [key, one] = /** @type {[string, unknown]} */ (entries[index]);
    const comma = index < entries.length - 1 ? ',' : '';
    yield* linesOf(one, `${indent}  `, isList ? '' : `${JSON.stringify(key)}: `, comma);
  }
  yield indent + (isList ? ']' : '}') + after;
}

/**
 * @param {unknown} value anything that JSON can hold
 * @param {{ breathe?: () => Promise<unknown>, now?: () => number }} [pauses] between slices of work; default none
 * @returns {Promise<string[]>}
 */
export async function documentLines(value, { breathe, now = () => performance.now() } = {}) {
  const lines = [];
  let end = now() + SLICE;
  for (const line of linesOf(value, '', '', '')) {
    lines.push(line);
    if (!breathe || lines.length % 64 || now() < end) continue;
    await breathe();
    end = now() + SLICE;
  }
  return lines;
}

/**
 * Whether parsed JSON is meant to be a document of ours, rather than data to be imported.
 *
 * @param {unknown} value
 */
export function looksLikeDocument(value) {
  if (!isRecord(value) || typeof value['version'] !== 'string') return false;
  return !['class', 'type', 'dimension', 'nodes', 'links'].some((key) => key in value);
}

/**
 * Observations as a table, whatever their form: importers join tables.
 *
 * @param {unknown} observations
 * @returns {unknown}
 */
function asTable(observations) {
  if (!Array.isArray(observations)) return observations;
  const columns = [...new Set(observations.flatMap((record) => Object.keys(record)))];
  return { columns, rows: observations.map((record) => columns.map((column) => record[column] ?? null)) };
}

/**
 * What an import gives, put into a document that is there.
 *
 * @param {Readonly<Record<string, unknown>>} document
 * @param {object} parts
 * @param {(files: readonly object[]) => object} mergeParts of the importers
 */
export function addParts(document, parts, mergeParts) {
  const before = { ...document, observations: asTable(document['observations']) };
  return { ...before, ...mergeParts([before, parts]) };
}
