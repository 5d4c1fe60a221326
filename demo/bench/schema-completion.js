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
 *   readonly references?: string,
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
  const { $ref, ...own } = schema;
  const target = $ref ? root.$defs?.[$ref.replace('#/$defs/', '')] : undefined;
  if (target) return resolved(root, { ...target, ...own });
  const { anyOf, description } = own;
  return anyOf ? anyOf.flatMap((one) => resolved(root, { description, ...one })) : [own];
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

/**
 * The ids of a list of the document.
 *
 * @param {unknown} document
 * @param {string} list
 * @returns {readonly string[]}
 */
function idsIn(document, list) {
  const records = /** @type {any} */ (document)?.[list];
  if (!Array.isArray(records)) return [];
  return records.map((record) => record?.id).filter((id) => typeof id === 'string');
}

/**
 * Values that may stand at a place: those of the schema, and the ids of the records that the schema lets it refer to.
 *
 * @param {Schema} root
 * @param {readonly (string | number)[]} path
 * @param {unknown} document
 * @returns {readonly Proposal[]}
 */
export function valuesAt(root, path, document) {
  return schemasAt(root, path).flatMap(({ enum: known = [], references, description = '' }) => {
    const ids = references ? idsIn(document, references) : [];
    return [...known.map((value) => [value, description]), ...ids.map((id) => [id, ''])].map(([value, detail]) => ({
      label: JSON.stringify(value),
      detail: String(detail),
      shape: /** @type {const} */ ('other'),
    }));
  });
}
