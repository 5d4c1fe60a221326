/** English sentences about imports. Loaded only where something is imported. */
import { counted } from '../counted.js';
import type { FilePlace, NotText } from '../../model/import-findings.js';
import type { ImportLanguage } from './import-sentences.js';

const REASONS: Readonly<Record<string, string>> = {
  suppressed: 'hidden for privacy',
  'not-collected': 'not collected',
  'not-applicable': 'not applicable',
  'not-yet-published': 'not yet published',
  'too-uncertain': 'too uncertain',
  withdrawn: 'withdrawn',
  unknown: 'missing for an unknown reason',
  zero: 'zero',
};

const ROLES: Readonly<Record<string, string>> = {
  area: 'code of the area',
  'area-name': 'name of the area',
  period: 'time',
  category: 'division',
  value: 'figures',
  lower: 'lower limit',
  upper: 'upper limit',
  ignore: 'left out',
};

const NOT_TEXT: Readonly<Record<NotText, string>> = {
  workbook:
    'The file is an Excel workbook or another zip file, not text. Save the sheet as “CSV UTF-8”, or unpack the zip file.',
  'old-workbook': 'The file is an Excel workbook of the old kind (.xls), not text. Save the sheet as “CSV UTF-8”.',
  pdf: 'The file is a PDF, from which no figures can be read. Find them as a spreadsheet and save it as “CSV UTF-8”.',
};

function where({ line, field, pointer }: FilePlace): string {
  const parts = [line === undefined ? '' : `line ${line}`, field ? `“${field}”` : '', pointer ?? ''].filter(
    (part) => part !== '',
  );
  const text = parts.join(', ');
  return text === '' ? '' : `${text.charAt(0).toUpperCase()}${text.slice(1)}: `;
}

const sign = (text: string): string =>
  text === '\t' ? 'tab' : text === ' ' ? 'space' : text === '' ? 'none' : `“${text}”`;

export const IMPORTS_EN: ImportLanguage = {
  where,
  issues: {
    'empty-file': () => 'The file is empty.',
    'not-text': ({ kind }) => NOT_TEXT[kind],
    'unknown-format': ({ seen }) =>
      `The format is not known (the file begins with ${seen}). Use CSV, JSON-stat, PX, GeoJSON, TopoJSON, GraphML or GEXF.`,
    'file-too-large': ({ megabytes }) => `The file is larger than ${megabytes} MB. Divide it.`,
    'broken-json': () =>
      'The JSON cannot be read from here on. Often a comma, a quotation mark or a bracket is missing.',
    'broken-xml': ({ found }) => `The XML cannot be read at “${found}”. Export the file again.`,
    'links-only': ({ count }) =>
      `The file is a collection of ${counted(count, 'link', 'links')} without figures. Get the data set that you want.`,
    'no-figures': () =>
      'There are no figures to import. A table of figures needs a column of numbers, a list of initiatives a title and a start, a list of actors a name and a sector, a list of ties a column “from” and one “to”.',
    'too-many-figures': ({ count, limit }) =>
      `There ${count === 1 ? 'is' : 'are'} ${counted(count, 'figure', 'figures')}, but a document holds ${limit} at most. Choose fewer years, areas or divisions.`,
    'unreadable-file': ({ message }) => `The file could not be read (${message}).`,
    'no-table': () => 'There are headers but no rows.',
    'unclosed-quote': () => 'A quotation mark opens here and is never closed. Correct the field.',
    'row-width': ({ expected, actual }) =>
      `The row has ${counted(actual, 'field', 'fields')} instead of ${expected}, one for each column. Look for a stray separator.`,
    'unknown-column': ({ name, columns }) => `There is no column “${name}”. The columns are: ${columns}.`,
    'ambiguous-number': ({ example }) =>
      `“${example}” may be a thousand or a decimal number, and nothing else in the column tells which. The column is left out; say which decimal mark it has.`,
    'mixed-numbers': ({ first, second }) =>
      `Numbers are written in two ways, “${first}” and “${second}”. The column is left out; write them in one way.`,
    'not-a-number': ({ text }) => `“${text}” is not a number. It is left out.`,
    'bad-time': ({ text }) => `“${text}” is not a period. Write for example 2024, 2024Q1, 2024M03 or 2023/24.`,
    'no-period': () => 'Nothing tells which time the figures are about. Add a column of times, or give the period.',
    'duplicate-figure': ({ what }) => `There are two figures for ${what}. Only the first is kept.`,
    'duplicate-label': ({ label, codes }) =>
      `Several areas are called ${label} (${codes}). Their codes keep them apart.`,
    'size-mismatch': ({ expected, actual }) =>
      `The file has ${counted(actual, 'value', 'values')} instead of ${expected}. Get the file again.`,
    'missing-part': ({ part }) => `${part} is missing, and the file cannot be read without it.`,
    'unknown-value': ({ text }) => `“${text}” is not among the values.`,
    'timeval-mismatch': ({ expected, actual }) =>
      `The list of times has ${actual} instead of ${expected}, one for each value. The values' own names are used.`,
    'broken-px': ({ found }) =>
      `The PX file cannot be read at “${found}”. Often a quotation mark or a semicolon is missing.`,
    'unknown-crs': ({ crs }) => `The coordinate system (${crs}) cannot be used. Export the map in WGS84 or EPSG:25832.`,
    'bad-coordinates': ({ example }) => `${example} is not a position. The area has no outline.`,
    'geometry-left-out': ({ type, count }) =>
      `${counted(count, 'shape', 'shapes')} of type ${type} ${count === 1 ? 'is' : 'are'} left out; an area is a surface.`,
    'arcs-missing': ({ count }) =>
      `${counted(count, 'area is', 'areas are')} left out, for the file lacks lines. Export it again.`,
    'without-geometry': ({ count }) => `${counted(count, 'area has', 'areas have')} no outline.`,
    'broken-topology': ({ found }) => `The topology does not hold together (${found}). Export the file again.`,
    'no-outlines': () => 'There are no surfaces in the file, only points, lines or nothing.',
    'too-many-positions': ({ limit }) => `The map has more than ${limit} positions. Simplify it.`,
    'unknown-node': ({ id }) => `The tie leads to “${id}”, which is not there. It is left out.`,
    'node-without-id': () => 'A node has no name. It is left out.',
    'duplicate-node': ({ id }) => `“${id}” is there twice. Only the first is kept.`,
    'person-left-out': ({ id }) =>
      `“${id}” is a person and is left out. Write the function instead, or add the person with basis and expires.`,
    'hypertie-left-out': () => 'A tie between more than two is left out.',
    'no-ties': () => 'There is no network in the file.',
    'unknown-word': ({ text }) => `“${text}” is not known and was passed over. Correct it, or write the schema’s word.`,
    'too-many-ties': ({ what, count, limit }) => `There are ${count} ${what}, but a document holds ${limit} at most.`,
    'more-of-same': ({ of, count }) =>
      `There ${count === 1 ? 'is' : 'are'} ${counted(count, 'more issue', 'more issues')} of the same kind (${of}).`,
  },
  decisions: {
    encoding: ({ encoding, sample }) => `Characters were read as ${encoding}${sample === '' ? '' : `: ${sample}`}.`,
    separator: ({ separator }) => `The separator is ${sign(separator)}.`,
    'title-lines': ({ count }) =>
      `${counted(count, 'line', 'lines')} above the table ${count === 1 ? 'was' : 'were'} read as its title.`,
    'footnote-lines': ({ count }) =>
      `${counted(count, 'line', 'lines')} under the table ${count === 1 ? 'was read as a note' : 'were read as notes'}.`,
    'duplicate-header': ({ header, name }) =>
      `The header “${header}” is there more than once; this one is called “${name}”.`,
    'number-format': ({ decimal, thousands, example }) =>
      `Numbers like “${example}” were read with decimal mark ${sign(decimal)} and thousands mark ${sign(thousands)}.`,
    'column-role': ({ role }) => `The column was read as ${ROLES[role] ?? role}.`,
    'wide-periods': ({ first, last, count }) =>
      `${counted(count, 'column', 'columns')} from ${first} to ${last} ${count === 1 ? 'was read as a time' : 'were read as times'}.`,
    'missing-mark': ({ mark, reason, count }) =>
      `“${mark}” ${count > 0 ? `(${counted(count, 'time', 'times')}) ` : ''}was read as: ${REASONS[reason] ?? reason}.`,
    'codes-as-text': ({ example }) => `Codes like ${example} were read as text, so that leading zeros stay.`,
    'codes-padded': ({ example, count }) =>
      `${counted(count, 'municipality code', 'municipality codes')} got the leading zero back, for example ${example}.`,
    'total-found': ({ label }) => `“${label}” was read as a total and is not counted among its parts.`,
    'one-area': ({ name }) => `The file has no areas. Every figure is about “${name || 'The whole area'}”.`,
    'period-given': ({ period }) => `Every figure is about ${period}.`,
    'period-kind': ({ example, period }) => `The time ${example} was read as ${period}.`,
    unit: ({ unit, source }) =>
      `The unit was read as ${unit}${source === '' ? ', guessed from the figures' : ` from “${source}”`}.`,
    breakdown: ({ categories }) =>
      `The division into ${counted(categories, 'category', 'categories')} has become the indicator's breakdown.`,
    crossed: ({ count }) =>
      `The division into ${counted(count, 'category', 'categories')} has become one indicator for each.`,
    'language-chosen': ({ language, languages }) => `Texts were read in ${language}; the file has ${languages}.`,
    'dataset-chosen': ({ name, count }) => `“${name}” was read, one of ${counted(count, 'data set', 'data sets')}.`,
    crs: ({ crs }) => `Coordinates were read as ${crs}.`,
    'axes-swapped': () => 'The axes were the wrong way round and have been exchanged.',
    'heights-removed': ({ count }) => `${counted(count, 'height was', 'heights were')} removed.`,
    rewound: ({ count }) =>
      `${counted(count, 'ring was', 'rings were')} turned, so that outer ones run against the clock.`,
    joined: ({ code, count }) => `${counted(count, 'shape', 'shapes')} with the code ${code} became one area.`,
    simplified: ({ before, after }) =>
      `Outlines were simplified from ${before} to ${after} positions; shared borders are kept.`,
    'area-key': ({ examples }) => `Codes of areas were read from here: ${examples}.`,
    'actors-are-organisations': ({ count }) =>
      `${counted(count, 'actor was read as an organisation', 'actors were read as organisations')}. Persons may not stand in a document without a basis.`,
    'tie-kind': ({ kind }) => `Ties without a kind of their own were read as ${kind}.`,
    'word-read': ({ text, meaning }) => `“${text}” was read as ${meaning}.`,
    'parallel-ties': ({ count }) =>
      `${counted(count, 'tie runs', 'ties run')} between the same two as another one. All are kept.`,
  },
};
