/**
 * What a reader can choose for the widget, read from a document that nobody has checked yet: whatever is not as it
 * should be is passed over here and told by the widget.
 */

/** @typedef {{ readonly id: string, readonly label: string }} Choice */

export const TAGS = ['bydel-indicator', 'bydel-timeline', 'bydel-network', 'bydel-table'];

/** @type {readonly Choice[]} */
export const FORMS = [
  { id: 'trend', label: 'Udvikling over tid' },
  { id: 'ranking', label: 'Rangorden' },
  { id: 'gap', label: 'Forskel til sammenligningen' },
  { id: 'change', label: 'Fra dengang til nu' },
  { id: 'strip', label: 'Spredning, periode for periode' },
  { id: 'multiples', label: 'En lille figur for hvert område' },
  { id: 'composition', label: 'Sammensætning' },
  { id: 'status', label: 'Niveau og ændring' },
];

/** What can be laid on a trend. @type {readonly Choice[]} */
export const LAYERS = [
  { id: '', label: 'Kun tallene' },
  { id: 'initiatives', label: 'Indsatser' },
  { id: 'experiences', label: 'Stemmer fra praksis' },
  { id: 'initiatives experiences', label: 'Begge' },
];

/** What a table can be of. @type {readonly Choice[]} */
export const TABLES = [
  { id: '', label: 'Tal' },
  { id: 'initiatives', label: 'Indsatser' },
  { id: 'actors', label: 'Aktører' },
  { id: 'ties', label: 'Forbindelser' },
  { id: 'experiences', label: 'Erfaringer' },
  { id: 'goals', label: 'Mål' },
];

/** Attributes of each tag that the choices set, in the order in which they are written. */
const ATTRIBUTES = {
  'bydel-indicator': ['indicator', 'form', 'area', 'benchmark', 'show', 'lang'],
  'bydel-timeline': ['lang'],
  'bydel-network': ['lang'],
  'bydel-table': ['of', 'indicator', 'lang'],
};

/** @param {unknown} value @returns {value is Record<string, unknown>} */
const isRecord = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * A text of the document in Danish, else in whatever language it has.
 *
 * @param {unknown} text
 * @returns {string | undefined}
 */
function danish(text) {
  if (typeof text === 'string') return text;
  if (!isRecord(text)) return undefined;
  const found = text['da'] ?? Object.values(text)[0];
  return typeof found === 'string' ? found : undefined;
}

/**
 * @param {unknown} records
 * @param {string} labelKey
 * @returns {Choice[]}
 */
function choicesIn(records, labelKey) {
  if (!Array.isArray(records)) return [];
  return records.flatMap((record) => {
    const id = isRecord(record) ? record['id'] : undefined;
    return typeof id === 'string' && id ? [{ id, label: danish(record[labelKey]) || id }] : [];
  });
}

/**
 * @param {unknown} document parsed JSON of any shape
 * @returns {{ indicators: Choice[], areas: Choice[] }}
 */
export function choicesOf(document) {
  if (!isRecord(document)) return { indicators: [], areas: [] };
  return { indicators: choicesIn(document['indicators'], 'label'), areas: choicesIn(document['areas'], 'name') };
}

/**
 * @param {string} tag
 * @param {string} attribute
 * @returns {boolean} whether the tag knows the choice
 */
export function takes(tag, attribute) {
  return ATTRIBUTES[/** @type {keyof typeof ATTRIBUTES} */ (tag)].includes(attribute);
}

/**
 * @param {string} tag
 * @param {Readonly<Record<string, string>>} chosen values by attribute; empty = not set
 * @returns {[name: string, value: string][]}
 */
export function attributesFor(tag, chosen) {
  return ATTRIBUTES[/** @type {keyof typeof ATTRIBUTES} */ (tag)].flatMap((name) => {
    const value = chosen[name];
    return value ? [/** @type {[string, string]} */ ([name, value])] : [];
  });
}
