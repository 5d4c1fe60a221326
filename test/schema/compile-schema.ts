/** The document schema through an independent validator, to hold the library's own check against. */
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import { parsePeriod } from '../../src/model/period.js';
import type { DocumentSchema } from '../../src/tools/schema-read.js';

const isPeriod = (text: string): boolean => parsePeriod(text) !== undefined;
/** The formats beside which the schema's patterns are only a first sieve; the others have their whole rule in them. */
const CALENDAR = {
  period: isPeriod,
  end: (text: string): boolean => text === 'open' || text === 'unknown' || isPeriod(text),
  'partial-date': isPeriod,
};

function makeAjv(): Ajv2020 {
  const ajv = new Ajv2020({ strict: true, strictRequired: false, allowUnionTypes: true, allErrors: true });
  ajv.addKeyword('references');
  for (const [name, isRight] of Object.entries(CALENDAR)) ajv.addFormat(name, isRight);
  for (const name of ['id', 'category-id', 'link', 'language', 'currency']) ajv.addFormat(name, true);
  return ajv;
}

/** Validates whole documents. */
export function compileSchema(schema: DocumentSchema): ValidateFunction {
  return makeAjv().compile(schema);
}

/** Validates values of one part of the schema, given by its path: "/$defs/Area", "/properties/title". */
export function compileParts(schema: DocumentSchema): (path: string) => ValidateFunction {
  const ajv = makeAjv().addSchema(schema, 'document');
  return (path) => {
    const validate = ajv.getSchema(`document#${path}`);
    if (!validate) throw new Error(`The schema has nothing at ${path}.`);
    return validate;
  };
}
