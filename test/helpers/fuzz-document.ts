/**
 * Documents that nobody wrote: made from the schema itself, so that a new field is tried the day it is there, or real ones
 * with something changed. Always the same ones for a seed.
 */
import fc from 'fast-check';
import type { DocumentSchema, SchemaNode } from '../../src/tools/schema-read.js';

/** What a careless program would run, resolve or trip over. */
export const PAYLOADS = [
  '<img src=x onerror=alert(1)>',
  '<script>alert(1)</script>',
  '"><svg onload=alert(1)>',
  '</style><script>alert(1)</script>',
  'javascript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  '{{constructor.constructor("alert(1)")()}}',
  '${alert(1)}',
  '__proto__',
  'constructor',
  'hasOwnProperty',
  'url(https://example.invalid/x)',
  "=cmd|'/c calc'!A1",
  '\u202eabc\u2066',
  '\ud800',
  '\u0000',
  '',
  '   ',
  'Æblehaven',
  '100 %',
  'x'.repeat(3_000),
] as const;

const text = fc.oneof({ weight: 2, arbitrary: fc.constantFrom(...PAYLOADS) }, fc.string({ maxLength: 40 }));
const time = fc.constantFrom(
  ...['2018', '2019', '2020', '2021', '2022', '2023', '2024', '2024-Q1', '2024-Q4', '2024-H1', '2023-12', '2024-03-15'],
  ...['2023/24', '2022..2023', '0001', '9999-12-31', '2024-13', '2024-02-31', '1899'],
);
const number = fc.oneof(
  { weight: 6, arbitrary: fc.double({ min: -5, max: 120, noNaN: true }) },
  { weight: 2, arbitrary: fc.integer({ min: 0, max: 9_000 }) },
  fc.constantFrom(0, -0, 1e-300, 1e300, -1e21, Number.MAX_SAFE_INTEGER, 5e-324),
);
/** Few, so that references mostly lead somewhere and ids are taken twice now and then. */
const id = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'constructor', 'x.1', '0', 'toString');

const FORMATS: Readonly<Record<string, fc.Arbitrary<unknown>>> = {
  id,
  'category-id': fc.constantFrom('a', 'b', '0-17', '65+'),
  link: fc.constantFrom(
    'https://example.invalid/',
    'mailto:a@example.invalid',
    'javascript:alert(1)',
    '//evil.invalid',
  ),
  'partial-date': time,
  period: time,
  end: fc.oneof(time, fc.constantFrom('open', 'unknown')),
};

/** Values of a wrong kind, for a few of the places. */
const wrong = fc.constantFrom<unknown>(
  null,
  true,
  -1,
  'x',
  '',
  [],
  {},
  [[]],
  { toString: 'x' },
  1e400,
  ...PAYLOADS.slice(0, 3),
);
/** Of so many values one is wrong. */
const WRONG = 60;

const outline = fc.constantFrom<unknown>(
  { type: 'FeatureCollection', features: [] },
  { type: 'Topology', objects: {}, arcs: [] },
  {
    type: 'Topology',
    objects: { a: { type: 'GeometryCollection', geometries: [{ type: 'Polygon', arcs: [[9]] }] } },
    arcs: [],
  },
  {
    type: 'FeatureCollection',
    features: ['a', 'b', 'c', 'zz'].map((key, index) => ({
      type: 'Feature',
      id: key,
      properties: { id: key, name: PAYLOADS[0] },
      geometry: {
        type: 'Polygon',
        coordinates: [
          [
            [9 + index, 55],
            [10 + index, 55],
            [10 + index, 56],
            [9 + index, 55],
          ],
        ],
      },
    })),
  },
);

/** Definitions that the schema leaves open. */
const SPECIAL: Readonly<Record<string, fc.Arbitrary<unknown>>> = {
  GeoData: outline,
  Href: fc.constantFrom('/test/served/status/404', 'https://example.invalid/x.json', 'javascript:alert(1)', '../../x'),
};

class DocumentMaker {
  readonly #made = new Map<string, fc.Arbitrary<unknown>>();

  constructor(readonly schema: DocumentSchema) {}

  /** Documents of this version: one of another is refused whole, and shows nothing of the rest. */
  document(): fc.Arbitrary<object> {
    const properties = { ...this.schema.properties, version: { enum: ['1.0'] } };
    return this.#object({ ...this.schema, properties }) as fc.Arbitrary<object>;
  }

  #node(node: SchemaNode): fc.Arbitrary<unknown> {
    return fc.oneof({ weight: WRONG, arbitrary: this.#right(node) }, { weight: 1, arbitrary: wrong });
  }

  #right(node: SchemaNode): fc.Arbitrary<unknown> {
    if (node.$ref) return this.#definition(node.$ref.replace('#/$defs/', ''));
    if (node.enum) return fc.constantFrom(...node.enum);
    if (node.anyOf) return fc.oneof(...node.anyOf.map((one) => this.#node(one)));
    const types = typeof node.type === 'string' ? [node.type] : (node.type ?? ['string', 'number', 'null']);
    return fc.oneof(...types.map((type) => this.#type(node, type)));
  }

  #definition(name: string): fc.Arbitrary<unknown> {
    const known = this.#made.get(name);
    if (known) return known;
    // Set before it is made: a definition may hold itself.
    this.#made.set(name, fc.constant(null));
    const arbitrary = SPECIAL[name] ?? this.#node(this.schema.$defs[name]!);
    this.#made.set(name, arbitrary);
    return arbitrary;
  }

  #type(node: SchemaNode, type: string): fc.Arbitrary<unknown> {
    const { minimum = -9, maximum = 3_000, items = {}, minItems: minLength = 0, maxItems: maxLength = 6 } = node;
    if (type === 'object') return this.#object(node);
    if (type === 'array') return fc.array(this.#node(items), { minLength, maxLength });
    if (type === 'boolean') return fc.boolean();
    if (type === 'null') return fc.constant(null);
    if (type === 'integer') return fc.integer({ min: minimum, max: maximum });
    if (type !== 'number') return (node.format && FORMATS[node.format]) || text;
    return node.minimum === undefined ? number : fc.double({ min: minimum, max: maximum, noNaN: true });
  }

  #object({ properties = {}, required = [], additionalProperties }: SchemaNode): fc.Arbitrary<unknown> {
    const fields = Object.entries(properties).map(([key, node]) => [key, this.#node(node)] as const);
    const requiredKeys = required.filter((key) => key in properties);
    const known = fc.record(Object.fromEntries(fields), { requiredKeys });
    if (typeof additionalProperties !== 'object') return known;
    const keys = fc.oneof(fc.constantFrom('da', 'en', '__proto__'), id);
    const others = fc.dictionary(keys, this.#node(additionalProperties), { maxKeys: 3 });
    return fc.tuple(known, others).map(([first, second]) => ({ ...second, ...first }));
  }
}

type Json = unknown;

/** What is done to one value of a real document. */
const CHANGES: readonly ((value: Json, other: Json) => Json)[] = [
  () => undefined,
  () => null,
  (_, other) => other,
  (value) => [value],
  (value) => ({ value }),
  (value) => JSON.stringify(value) ?? null,
  (value) =>
    Array.isArray(value) ? [...(value as Json[]), ...(value as Json[])] : `${JSON.stringify(value)}${PAYLOADS[0]}`,
  (value) => (typeof value === 'number' ? -value * 1e12 : PAYLOADS[1]),
];

function places(value: Json, path: readonly string[] = []): (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return [path];
  return [path, ...Object.entries(value).flatMap(([key, member]) => places(member, [...path, key]))];
}

function at(value: Json, path: readonly string[]): Json {
  return path.reduce<Json>((inner, key) => (inner as Record<string, Json> | null | undefined)?.[key], value);
}

function put(document: object, path: readonly string[], value: Json): void {
  const owner = at(document, path.slice(0, -1)) as Record<string, Json> | null | undefined;
  if (typeof owner !== 'object' || owner === null) return;
  if (value === undefined) delete owner[path.at(-1)!];
  else owner[path.at(-1)!] = structuredClone(value);
}

/** Makes a document when it is its turn: ten thousand large ones at a time would fill the memory. */
export type Make = () => object;

/** A real document with one to eight values changed. */
function mutated(real: object): fc.Arbitrary<Make> {
  const all = places(real).filter((path) => path.length > 0 && path[0] !== 'version');
  const place = fc.nat(all.length - 1).map((index) => all[index]!);
  const change = fc.tuple(place, place, fc.constantFrom(...CHANGES));
  return fc.array(change, { minLength: 1, maxLength: 8 }).map((changes) => () => {
    const document = structuredClone(real);
    for (const [path, other, apply] of changes) put(document, path, apply(at(document, path), at(real, other)));
    return document;
  });
}

export interface RealDocument {
  readonly document: object;
  /** How often it is taken, beside the others. */
  readonly weight: number;
}

/** So many documents: half from the schema, half real ones with something changed. */
export function fuzzDocuments(
  schema: DocumentSchema,
  real: readonly RealDocument[],
  count: number,
  seed: number,
): readonly Make[] {
  const fromSchema = new DocumentMaker(schema).document().map((document) => () => document);
  const weight = real.reduce((sum, one) => sum + one.weight, 0);
  const changed = real.map((one) => ({ weight: one.weight, arbitrary: mutated(one.document) }));
  const arbitrary = fc.oneof({ weight, arbitrary: fromSchema }, ...changed);
  return fc.sample(arbitrary, { numRuns: count, seed });
}
