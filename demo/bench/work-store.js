/** Keeps the work in this browser until it is thrown away. A browser that keeps nothing is no obstacle. */

const KEY = 'bydelsblik-bench';
/** Letters that are kept: browsers give a page some five million. */
export const MOST_KEPT = 2_000_000;

/**
 * @typedef {{
 *   readonly tag: string,
 *   readonly values: Readonly<Record<string, string>>,
 *   readonly spec: string,
 *   readonly tokens: Readonly<Record<string, string>>,
 *   readonly name: string,
 * }} Settings
 * @typedef {{ readonly text: string, readonly settings: Settings }} Work
 */

/** @type {Settings} */
export const START_SETTINGS = { tag: 'bydel-indicator', values: {}, spec: '', tokens: {}, name: 'mit-dokument.json' };

/** @param {unknown} value @returns {Record<string, string>} */
function texts(value) {
  if (typeof value !== 'object' || value === null) return {};
  return Object.fromEntries(Object.entries(value).filter(([, one]) => typeof one === 'string'));
}

/**
 * Work from outside, held to its form; undefined where it is none.
 *
 * @param {unknown} value
 * @param {readonly string[]} tags that are known
 * @returns {Work | undefined}
 */
export function readWork(value, tags) {
  const work = /** @type {any} */ (value);
  if (typeof work?.text !== 'string') return undefined;
  const { tag, values, spec, tokens, name } = work.settings ?? {};
  const settings = {
    tag: tags.includes(tag) ? tag : START_SETTINGS.tag,
    values: texts(values),
    spec: typeof spec === 'string' ? spec : '',
    tokens: texts(tokens),
    name: typeof name === 'string' && /^[^/\\:]{1,100}\.json$/.test(name) ? name : START_SETTINGS.name,
  };
  return { text: work.text, settings };
}

/** @param {readonly string[]} tags @returns {Work | undefined} */
export function keptWork(tags) {
  try {
    return readWork(JSON.parse(localStorage.getItem(KEY) ?? 'null'), tags);
  } catch {
    return undefined;
  }
}

/** @param {Work} work @returns {boolean} whether it is kept; where it is not, nothing older is either */
export function keepWork(work) {
  try {
    if (work.text.length > MOST_KEPT) throw new RangeError('too large');
    localStorage.setItem(KEY, JSON.stringify(work));
    return true;
  } catch {
    forgetWork();
    return false;
  }
}

export function forgetWork() {
  try {
    localStorage.removeItem(KEY);
  } catch {
    // Nothing was kept.
  }
}
