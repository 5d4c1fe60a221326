/** Places and pieces of a text. Lines and columns count from 1, offsets from 0; columns count UTF-16 units. */

/** @typedef {{ readonly line: number, readonly column: number }} Place */

/** Milliseconds of rest before a text is checked: long ones wait longer, so that typing in them stays smooth. */
const SHORTEST_REST = 250;
const REST_PER_MEGABYTE = 900;

/** @param {string} text */
export function restBeforeCheck(text) {
  return SHORTEST_REST + Math.round((text.length / 1e6) * REST_PER_MEGABYTE);
}

/**
 * @param {string} text with line feeds only, as a text field gives it
 * @param {Place} place a column past the end of its line means that end
 * @returns {number}
 */
export function offsetOf(text, { line, column }) {
  let start = 0;
  for (let passed = 1; passed < line; passed += 1) {
    const end = text.indexOf('\n', start);
    if (end < 0) return text.length;
    start = end + 1;
  }
  const end = text.indexOf('\n', start);
  return Math.min(start + column - 1, end < 0 ? text.length : end);
}

/**
 * @param {string} text
 * @param {number} offset
 * @returns {Place}
 */
export function placeAt(text, offset) {
  let line = 1;
  let start = 0;
  for (let end = text.indexOf('\n'); end >= 0 && end < offset; end = text.indexOf('\n', start)) {
    line += 1;
    start = end + 1;
  }
  return { line, column: offset - start + 1 };
}

const TOKEN = /"(?:[^"\\\n]|\\.)*"?|[-+.\w]+|[^\s]/y;

/**
 * What to select at a place: a string, a number or word, else one character.
 *
 * @param {string} text
 * @param {number} offset
 * @returns {number} the offset after it
 */
export function tokenEnd(text, offset) {
  TOKEN.lastIndex = offset;
  return TOKEN.test(text) ? TOKEN.lastIndex : Math.min(offset + 1, text.length);
}
