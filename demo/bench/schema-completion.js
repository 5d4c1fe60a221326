/** What may stand at a place of a document, by the schema: names of members and values. Knows no editor. */

/**
 * @typedef {{
 *   readonly $ref?: string,
 *   readonly description?: string,
 *   readonly type?: string | readonly string[],
 *   readonly properties?: Readonly<Record<string, Schema>>,
 *   readonly additionalProperties?: boolean | Schema,
 *   readonly items?: Schema,
 *   readonly anyOf?: readonly Schema[],
 *   readonly enum?: readonly unknown[],
 *   readonly required?: readonly string[],
 *   readonly $defs?: Readonly<Record<string, Schema>>,
 * }} Schema
 * @typedef {{ readonly label: string, readonly detail: string, readonly shape: 'object' | 'array' | 'text' | 'other' }} Proposal
 */

/**
 * A schema with its references followed and its alternatives side by side.
 *
 * @param {Schema} root
 * @param {Schema | undefined} schema
 * @returns {readonly Schema[]}
 */
function resolved(root, schema) {
  if (!schema) return [];
  const target = schema.$ref ? root.$defs?.[schema.$ref.replace('#/$defs/', '')] : undefined;
  const whole = target ? { ...target, description: schema.description ?? target.description, $ref: undefined } : schema;
  const { anyOf } = whole;
  if (!anyOf) return target?.$ref ? resolved(root, target) : [whole];
  return anyOf.flatMap((one) => resolved(root, { description: whole.description, ...one }));
}

/**
 * @param {Schema} root
 * @param {readonly (string | number)[]} path keys and places in lists
 * @returns {readonly Schema[]} every schema that the value there may have
 */
export function schemasAt(root, path) {
  let schemas = resolved(root, root);
  for (const step of path) {
    schemas = schemas.flatMap(({ items, properties, additionalProperties }) => {
      if (typeof step === 'number') return resolved(root, items);
      const rest = typeof additionalProperties === 'object' ? additionalProperties : undefined;
      return resolved(root, Object.hasOwn(properties ?? {}, step) ? properties?.[step] : rest);
    });
  }
  return schemas;
}

/**
 * @param {Schema} root
 * @param {Schema} schema
 * @returns {Proposal['shape']}
 */
function shapeOf(root, schema) {
  const [first] = resolved(root, schema);
  if (first?.properties || first?.type === 'object') return 'object';
  if (first?.items || first?.type === 'array') return 'array';
  return first?.type === 'string' || first?.enum?.every((value) => typeof value === 'string') ? 'text' : 'other';
}

/**
 * Members that an object may still get, required ones first.
 *
 * @param {Schema} root
 * @param {readonly (string | number)[]} path of the object
 * @param {readonly string[]} present
 * @returns {readonly Proposal[]}
 */
export function keysAt(root, path, present) {
  const found = new Map();
  for (const { properties = {}, required = [] } of schemasAt(root, path)) {
    for (const [label, schema] of Object.entries(properties)) {
      if (present.includes(label) || found.has(label)) continue;
      const detail = resolved(root, schema)[0]?.description ?? '';
      found.set(label, { label, detail, shape: shapeOf(root, schema), isNeeded: required.includes(label) });
    }
  }
  const all = [...found.values()].sort((one, other) => Number(other.isNeeded) - Number(one.isNeeded));
  return all.map(({ label, detail, shape }) => ({ label, detail, shape }));
}

/** Members whose value is the id of a record, and the list that the record stands in. */
const ID_LISTS = /** @type {const} */ ({
  indicator: 'indicators',
  indicators: 'indicators',
  area: 'areas',
  areas: 'areas',
  parent: 'areas',
  benchmarks: 'areas',
  comparison: 'areas',
  source: 'sources',
  theme: 'themes',
  themes: 'themes',
  actor: 'actors',
  lead: 'actors',
  from: 'actors',
  to: 'actors',
  network: 'networks',
  initiative: 'initiatives',
  goal: 'goals',
});

/**
 * The ids that a member of this name may refer to.
 *
 * @param {unknown} document
 * @param {string} key
 * @returns {readonly string[]}
 */
export function idsFor(document, key) {
  const list = Object.hasOwn(ID_LISTS, key) ? ID_LISTS[/** @type {keyof typeof ID_LISTS} */ (key)] : undefined;
  const records = list && /** @type {any} */ (document)?.[list];
  if (!Array.isArray(records)) return [];
  return records.map((record) => record?.id).filter((id) => typeof id === 'string');
}

/**
 * Values that may stand at a place: those of the schema, else ids of the document's own records.
 *
 * @param {Schema} root
 * @param {readonly (string | number)[]} path
 * @param {unknown} document
 * @returns {readonly Proposal[]}
 */
export function valuesAt(root, path, document) {
  const values = schemasAt(root, path).flatMap((schema) => (schema.enum ?? []).map((value) => ({ value, schema })));
  const known = values.map(({ value, schema }) => ({
    label: JSON.stringify(value),
    detail: schema.description ?? '',
    shape: /** @type {const} */ ('other'),
  }));
  if (known.length > 0) return known;
  const key = path.findLast((step) => typeof step === 'string');
  const isName = path.at(-1) === key || typeof path.at(-2) === 'string';
  if (typeof key !== 'string' || !isName) return [];
  return idsFor(document, key).map((id) => ({ label: JSON.stringify(id), detail: '', shape: 'other' }));
}
