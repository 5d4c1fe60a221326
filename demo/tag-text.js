/** Writes tags as an editor would paste them. Knows no page: names and values come in, text comes out. */

/** What a page loads once, before its tags. */
export const SCRIPT = '<script type="module" src="/bydelsblik/bydelsblik.js"></script>';

const LONGEST_LINE = 80;

/** @param {string} value */
const escapeValue = (value) => value.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

/** @param {string} text */
const indent = (text) => text.replace(/^/gm, '  ');

/**
 * @param {string} name
 * @param {Iterable<readonly [name: string, value: string]>} attributes an empty value leaves its `=""` out
 * @param {string} [content] goes on lines of its own; default none
 * @returns {string} one line where it is short, else a line for every attribute
 */
export function tagText(name, attributes, content = '') {
  const written = [...attributes].map(([key, value]) => (value === '' ? key : `${key}="${escapeValue(value)}"`));
  const end = `${content && `\n${indent(content)}\n`}</${name}>`;
  const line = `<${[name, ...written].join(' ')}>`;
  const isShort = written.length < 2 || `${line}${content ? '' : end}`.length <= LONGEST_LINE;
  return isShort ? line + end : `<${name}\n${indent(written.join('\n'))}\n>${end}`;
}
