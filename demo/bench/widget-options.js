/** What can be chosen for a widget, read from the manifest of custom elements and the document. Knows no page. */

/**
 * @typedef {{ readonly name: string, readonly description?: string, readonly type?: { readonly text: string } }} Attribute
 * @typedef {{ readonly name: string, readonly description?: string }} Token
 * @typedef {{ readonly tag: string, readonly attributes: readonly Attribute[], readonly tokens: readonly Token[] }} Widget
 * @typedef {{ readonly id: string, readonly label: string }} Choice
 * @typedef {{
 *   readonly name: string,
 *   readonly description: string,
 *   readonly kind: 'one' | 'some' | 'text' | 'yes-no',
 *   readonly choices: readonly Choice[],
 * }} Option
 */

/** Set by the bench itself, or no choice of looks. */
const NOT_OFFERED = new Set(['src', 'source', 'eager', 'lang', 'spec-src']);

/** Attributes that name records of the document, and the list in which these stand. */
const RECORDS = new Map([
  ['indicator', 'indicators'],
  ['indicators', 'indicators'],
  ['area', 'areas'],
  ['areas', 'areas'],
  ['benchmark', 'areas'],
  ['comparison', 'areas'],
  ['theme', 'themes'],
  ['themes', 'themes'],
  ['networks', 'networks'],
  ['actor', 'actors'],
]);

/** Attributes for which a sentence names examples only: anything may be written. */
const FREE = new Set(['period', 'from', 'to', 'rule-set', 'weights', 'count', 'category', 'heading']);

/** What few change, for a fold of its own. */
export const RARE = new Set([
  'areas',
  'indicators',
  'period',
  'from',
  'to',
  'category',
  'heading',
  'heading-level',
  'view',
]);

const MOST_CHOICES = 500;

/**
 * @param {any} manifest
 * @returns {readonly Widget[]} every tag that shows something
 */
export function widgetsOf(manifest) {
  const declarations = manifest.modules.flatMap((/** @type {any} */ module) => module.declarations ?? []);
  return declarations
    .filter((/** @type {any} */ { tagName }) => tagName && tagName !== 'bydel-source')
    .map((/** @type {any} */ { tagName, attributes, cssProperties }) => ({
      tag: tagName,
      attributes: (attributes ?? []).filter((/** @type {Attribute} */ { name }) => !NOT_OFFERED.has(name)),
      tokens: cssProperties ?? [],
    }));
}

/**
 * The words that a sentence of the manifest sets as code: `trend`, `ranking`.
 *
 * @param {Attribute} attribute
 * @returns {readonly string[]}
 */
function wordsIn({ description = '', type }) {
  const literals = [...(type?.text ?? '').matchAll(/'([^']*)'/g)].map(([, word = '']) => word);
  if (literals.length > 0) return literals;
  const [said = ''] = description.replace(/\s+/g, ' ').split(/(?:\. |^)Default/);
  const code = [...said.matchAll(/`([^`<>]+)`/g)].flatMap(([, words = '']) => words.split(' '));
  return [...new Set(code)].filter((word) => /^[\w-]+$/.test(word));
}

/** @param {unknown} text @param {string} language */
function textIn(text, language) {
  if (typeof text === 'string') return text;
  if (typeof text !== 'object' || text === null) return undefined;
  const found = /** @type {any} */ (text)[language] ?? Object.values(text)[0];
  return typeof found === 'string' ? found : undefined;
}

/**
 * @param {unknown} document that nobody has checked
 * @param {string} list
 * @param {string} language
 * @returns {readonly Choice[]}
 */
export function recordsOf(document, list, language) {
  const records = /** @type {any} */ (document)?.[list];
  if (!Array.isArray(records)) return [];
  return records.slice(0, MOST_CHOICES).flatMap((record) => {
    const id = record?.id;
    if (typeof id !== 'string' || !id) return [];
    return [{ id, label: textIn(record.label ?? record.name ?? record.title, language) || id }];
  });
}

/**
 * @param {unknown} document
 * @returns {readonly Choice[]} the periods of its first figures
 */
function periodsOf(document) {
  const observations = /** @type {any} */ (document)?.observations;
  const column = observations?.columns?.indexOf?.('period');
  const records = Array.isArray(observations) ? observations : (observations?.rows ?? []);
  if (!Array.isArray(records)) return [];
  const found = records.slice(0, 5_000).map((record) => (Array.isArray(record) ? record[column] : record?.period));
  const periods = [...new Set(found)].filter((period) => typeof period === 'string').sort();
  return periods.slice(0, MOST_CHOICES).map((id) => ({ id, label: id }));
}

/**
 * @param {Attribute} attribute
 * @param {unknown} document
 * @param {string} language
 * @returns {Option}
 */
function optionOf(attribute, document, language) {
  const { name, description = '', type } = attribute;
  if (type?.text === 'boolean') return { name, description, kind: 'yes-no', choices: [] };
  const words = wordsIn(attribute).map((id) => ({ id, label: id }));
  const list = RECORDS.get(name);
  const records = list ? recordsOf(document, list, language) : [];
  const isList = /\[\]/.test(type?.text ?? '');
  if (name === 'heading-level') {
    return { name, description, kind: 'one', choices: ['2', '3', '4', '5', '6'].map((id) => ({ id, label: id })) };
  }
  if (FREE.has(name)) {
    const isTime = ['period', 'from', 'to'].includes(name);
    return { name, description, kind: 'text', choices: isTime ? periodsOf(document) : words };
  }
  if (isList) return { name, description, kind: 'some', choices: list ? records : words };
  const choices = [...words, ...records];
  return { name, description, kind: list || choices.length > 0 ? 'one' : 'text', choices };
}

/**
 * @param {readonly Widget[]} widgets
 * @param {string} tag
 * @param {unknown} document
 * @param {string} language
 * @returns {readonly Option[]}
 */
export function optionsFor(widgets, tag, document, language) {
  const widget = widgets.find((one) => one.tag === tag);
  const forms = widgets.find((one) => one.tag === 'bydel-indicator')?.attributes.find(({ name }) => name === 'form');
  return (widget?.attributes ?? []).map((attribute) => {
    const isOtherTags = tag === 'bydel-chart' && attribute.name === 'form' && forms;
    return optionOf(isOtherTags ? forms : attribute, document, language);
  });
}

/**
 * Attributes that a tag knows, in the manifest's order and without empty ones: what comes from elsewhere is held to it.
 *
 * @param {readonly Widget[]} widgets
 * @param {string} tag
 * @param {Readonly<Record<string, unknown>>} chosen
 * @returns {readonly (readonly [name: string, value: string])[]}
 */
export function attributesFor(widgets, tag, chosen) {
  const known = widgets.find((one) => one.tag === tag)?.attributes ?? [];
  return known.flatMap(({ name }) => {
    const value = Object.hasOwn(chosen, name) ? chosen[name] : undefined;
    return typeof value === 'string' && value !== '' ? [/** @type {const} */ ([name, value])] : [];
  });
}

/** What each widget needs of a document, in the order in which they are offered. */
const NEEDS = new Map([
  ['bydel-indicator', 'indicators'],
  ['bydel-timeline', 'initiatives'],
  ['bydel-network', 'actors'],
  ['bydel-map', 'geography'],
  ['bydel-experiences', 'experiences'],
  ['bydel-goals', 'goals'],
  ['bydel-criteria', 'indicators'],
  ['bydel-profile', 'indicators'],
  ['bydel-twins', 'indicators'],
  ['bydel-potential', 'indicators'],
]);

/**
 * The widget for a document that was opened: the present one where the document has what it needs, else the first that
 * can show something of it.
 *
 * @param {string} tag the present one
 * @param {Readonly<Record<string, unknown>>} document
 */
export function tagFor(tag, document) {
  const isIn = (/** @type {string | undefined} */ part) => {
    const value = part === undefined ? true : document[part];
    return Array.isArray(value) ? value.length > 0 : value !== undefined;
  };
  if (isIn(NEEDS.get(tag))) return tag;
  return [...NEEDS].find(([, part]) => isIn(part))?.[0] ?? tag;
}
