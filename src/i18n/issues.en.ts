/** English sentences about issues. Loaded only where there is something to tell. */
import { counted } from './counted.js';
import type { IssueLanguage, IssueSentences } from './issue-sentences.js';

const TYPES: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  integer: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'an object',
  null: 'null',
  undefined: 'nothing',
  instance: 'an object of a class',
};

/** "string+object" → "a text or an object". */
function typeWords(types: string): string {
  return types
    .split('+')
    .map((type) => TYPES[type] ?? type)
    .join(' or ');
}

function meant(suggestion: string): string {
  return suggestion === '' ? '' : ` Did you mean “${suggestion}”?`;
}

function range(lower: number, upper: number): string {
  if (upper === Infinity) return `at least ${lower}`;
  return lower === -Infinity ? `at most ${upper}` : `between ${lower} and ${upper}`;
}

function loadFailed(address: string, status: number): string {
  if (status === 0) return `${address} could not be loaded. Check the address and the connection, and try again.`;
  if (status === 404) return `${address} does not exist (error 404). Check the address.`;
  if (status === 401 || status === 403) {
    return `${address} needs access (error ${status}). Log in, or ask the file's owner for access.`;
  }
  return `${address} could not be loaded (error ${status}). Try again in a while, or ask whoever runs the server.`;
}

const sentences: IssueSentences = {
  'load-failed': ({ address, status }) => loadFailed(address, status),
  'load-timeout': ({ address, seconds }) =>
    `${address} did not answer within ${counted(seconds, 'second', 'seconds')}. Try again, or give bydel-source a higher timeout.`,
  'foreign-address': ({ address }) =>
    `${address} may not be loaded. Use an http or https address; files that a document refers to must stand on the ` +
    "document's own server.",
  'integrity-failed': ({ address }) =>
    `${address} is not the file that was frozen: its contents do not match integrity. Use the original file, or ` +
    "write the file's new value in integrity.",
  stale: ({ address, updated }) =>
    `New figures could not be loaded from ${address}. Those${updated === '' ? '' : ` of ${updated}`} are still shown. ` +
    'Reload the page to try again.',
  'not-json': ({ address }) =>
    `${address === '' ? 'The content' : address} is not JSON but something else, such as a log-in page. Open the ` +
    'address in the browser and see what comes.',
  'file-not-found': ({ address, folder }) =>
    `The file ${address} is not in ${folder}, or it cannot be read. Put it there, or correct its name in the document; ` +
    'nothing is fetched from the network.',
  'file-empty': ({ address }) => `The file ${address} is empty. Get the file again, or name another.`,
  'file-not-json': ({ address, looks }) =>
    looks === 'page'
      ? `The file ${address} is not JSON but looks like a web page. Get the file itself instead of the page that shows it.`
      : `The file ${address} is not JSON, since it does not begin with { or [. Name another file; tables and other formats are ` +
        'read by import.',
  'json-syntax': ({ line, column, address }, where) =>
    `${address ? `In ${address}` : where}, the JSON text cannot be read from line ${line}, character ${column}. Correct it there; often a ` +
    'comma, a quotation mark or a bracket is missing.',
  unreadable: ({ message }, where) =>
    `${where}, the object could not be read (${message}). Use a plain object as it comes from JSON.`,
  'not-an-object': ({ actual }, where) =>
    `${where} stands ${typeWords(actual)}, but a document is an object. Begin with { "version": "1.0" }.`,
  'version-missing': (_, where) => `${where}, the version is missing. Add "version": "1.0".`,
  'version-unknown': ({ version }, where) =>
    `${where} stands version ${version}, which is not known here. Write the version as text, such as "1.0", or use a ` +
    'newer release of bydelsblik.',

  'too-large': ({ address, megabytes }, where) =>
    `${address ? `${address} holds` : `${where} stands`} more than the ${megabytes} MB that are read. Divide it, ` +
    'or use columns and rows for the observations.',
  'too-deep': ({ limit }, where) =>
    `${where}, lists and objects stand more than ${counted(limit, 'level', 'levels')} inside each other. Make the document flatter.`,
  'too-many': ({ what, count, limit }, where) =>
    `${where} there are ${count} ${what}, but at most ${limit} are read. Divide the document.`,
  'string-too-long': ({ length, limit }, where) =>
    `${where}, a text of ${counted(length, 'character', 'characters')} was left out. The limit is ${limit}.`,

  'wrong-type': ({ expected, actual }, where) =>
    `${where} stands ${typeWords(actual)}, but it must be ${typeWords(expected)}. Correct the value; it was left out.`,
  'not-finite': (_, where) => `${where}, the number is not finite. Write a number, or leave the field out.`,
  'out-of-range': ({ actual, lower, upper }, where) =>
    `${where} stands ${actual}, but the number must be ${range(lower, upper)}. Correct it; it was left out.`,
  'wrong-length': ({ expected, actual }, where) =>
    `${where}, the list has ${counted(actual, 'value', 'values')} but must have ${expected}. Correct the list; it was left out.`,
  'not-in-list': ({ actual, allowed, suggestion }, where) =>
    `${where} stands “${actual}”, which cannot be used.${meant(suggestion)} Choose one of: ${allowed}.`,
  'bad-id': ({ actual }, where) =>
    `${where}, “${actual}” is not an id. Use small letters a–z, digits, hyphen, underscore and full stop.`,
  'bad-category-id': ({ actual }, where) =>
    `${where}, “${actual}” is not the name of a category. Use letters a–z, digits, hyphen, plus, underscore and ` +
    'full stop.',
  'bad-period': ({ actual }, where) =>
    `${where}, “${actual}” is not a period. Write for example 2024, 2024-Q1, 2024-03-15, 2023/24 or 2022..2023.`,
  'bad-end': ({ actual }, where) =>
    `${where}, “${actual}” is not an end. Write a period such as 2025-12, or "open" or "unknown".`,
  'bad-partial-date': ({ actual }, where) =>
    `${where}, “${actual}” is not a date. Write for example 2026-10-01, 2026-10 or 2026.`,
  'bad-link': ({ actual }, where) =>
    `${where}, “${actual}” is not a link that can be followed. Begin with https://, http:// or mailto:.`,
  'bad-language': ({ actual }, where) => `${where}, “${actual}” is not a language code. Write for example da or en.`,
  'bad-currency': ({ actual }, where) => `${where}, “${actual}” is not a currency. Write three capitals such as DKK.`,
  'missing-property': ({ property, suggestion }, where) =>
    `${where}, ${property} is missing.${suggestion === '' ? '' : ` Was “${suggestion}” meant to be called that?`} ` +
    `Add ${property}.`,
  'unknown-field': ({ fields, count }, where) =>
    `${where} ${count === 1 ? 'stands a field that is' : `and elsewhere stand ${count} fields that are`} not known: ` +
    `${fields}. Correct the name, or let it stand; it is not shown.`,
  'attribute-not-allowed': ({ attribute }, where) =>
    `${where}, the attribute ${attribute} was left out, for it may not stand in a document. Set it on the page ` +
    'instead.',
  'forbidden-key': ({ key }, where) =>
    `${where}, the field was left out, for no field may be called ${key}. Give it another name.`,

  'duplicate-id': ({ id }, where) =>
    `${where} stands “${id}”, which is already used in the same list. Give it another name; only the first is kept.`,
  'unknown-reference': ({ id, part, suggestion }, where) =>
    `${where} stands “${id}”, which is not in ${part}.${meant(suggestion)} Correct it, or add the record to ${part}.`,
  'dropped-with': ({ id, count }, where) =>
    `${where}, “${id}” was left out, and so ${count === 1 ? 'was one reference' : `were ${count} references`} to it. ` +
    'Correct the record, and the rest will come along.',
  'circular-parent': ({ id }, where) =>
    `${where}, “${id}” becomes part of itself. The reference was left out; point to a record further up.`,
  'missing-end': (_, where) =>
    `${where}, end is missing. Write when the initiative ends, "open" where no end is planned, or "unknown".`,
  'end-before-start': ({ start, end }, where) =>
    `${where}, the end ${end} comes before the start ${start}. Correct the one that is wrong.`,
  'incomplete-limit': (_, where) =>
    `${where}, the limit is missing. Write value, or multiplier with area or series, or ruleSet with criterion.`,
  'person-without-basis': ({ id }, where) =>
    `${where}, the person “${id}” was left out. Add basis and expires, or describe the function instead of the person.`,
  'both-given': ({ kept, dropped }, where) =>
    `${where} stand both ${kept} and ${dropped}. Delete one of them; ${kept} is used here.`,

  'missing-column': ({ column }, where) =>
    `${where}, the column ${column} is missing, so no row can be read. Add the column.`,
  'duplicate-column': ({ column }, where) =>
    `${where} stands the column ${column} again. Delete it or give it another name; only the first is read.`,
  'row-length': ({ expected, actual }, where) =>
    `${where}, the row has ${counted(actual, 'cell', 'cells')} instead of ${expected}, one for each column. Correct the row; it was left out.`,
  'unknown-category': ({ category, indicator }, where) =>
    `${where} stands the category “${category}”, which ${indicator} does not have. Correct it, or add it under ` +
    'breakdown.',
  'duplicate-observation': ({ indicator, area, period, category }, where) =>
    `${where} stands another value for ${[indicator, area, period, category].filter(Boolean).join(', ')}. Delete ` +
    'one of them; only the first is kept.',
  'value-and-missing': ({ missing }, where) =>
    `${where} stands a value that should be missing (${missing}). It was left out; delete the value or missing.`,
  'missing-reason': ({ count }, where) =>
    `${where}${count === 1 ? '' : ` and in ${count - 1} other places`}, a value is missing without a reason. Write ` +
    'the reason in missing, such as "not-collected".',
  'bad-interval': ({ lower, upper }, where) =>
    `${where}, the value lies outside the interval ${lower}–${upper}. The interval was left out; correct lower or upper.`,
  'privacy-hidden': ({ count }, where) =>
    `${where}, ${count === 1 ? 'one figure is' : `${count} figures are`} hidden for breaking the document's own ` +
    'rule for small numbers. Protect the figures before publishing.',

  'geo-no-features': (_, where) =>
    `${where} there are no areas to draw. Put a FeatureCollection or a Topology in the file.`,
  'geo-broken-arcs': ({ count }, where) =>
    `${where} lines are missing that ${counted(count, 'area uses', 'areas use')}. ${count === 1 ? 'It is' : 'They are'} left out; save the TopoJSON file again.`,
  'geo-no-object': ({ object, used }, where) =>
    `${where} there is no object “${object}”. ${used ? `“${used}” is used` : 'Nothing is drawn'}; correct object.`,
  'geo-bad-positions': ({ count }, where) =>
    `${where} ${counted(count, 'outline or point has', 'outlines and points have')} coordinates that are no numbers. ${count === 1 ? 'It is' : 'They are'} left out; correct the file.`,
  'geo-empty': ({ count }, where) =>
    `${where} ${counted(count, 'area has', 'areas have')} no geometry. Every area still stands in the list.`,
  'geo-other-shape': ({ type, count }, where) =>
    `${where} there ${count === 1 ? 'is' : 'are'} ${counted(count, 'geometry', 'geometries')} of the type ${type}, which ${count === 1 ? 'is' : 'are'} not drawn. A map shows areas and points.`,
  'geo-heights': ({ count }, where) =>
    `${where} ${counted(count, 'coordinate has', 'coordinates have')} a height. It is not used.`,
  'geo-crs': ({ crs }, where) => `${where} the coordinates are read as ${crs}. If that is wrong, correct crs.`,
  'geo-crs-differs': ({ written, crs }, where) =>
    written
      ? `${where} it says ${written}, but the coordinates are read as ${crs}. Correct crs.`
      : `${where} no coordinate system is written. The coordinates are read as ${crs}; write that in crs.`,
  'geo-unknown-crs': ({ crs }, where) =>
    `${where} the coordinates are in an unknown system${crs ? ` (${crs})` : ''} and drawn as they stand. Save the file in WGS84 or EPSG:25832.`,
  'geo-axes-swapped': ({ count }, where) =>
    `${where} latitude stands before longitude in ${counted(count, 'area', 'areas')}. They are swapped; save the file with longitude first.`,
  'geo-key-missing': ({ key, used }, where) =>
    `${where} there is no property “${key}” with the areas’ ids or codes. “${used}” is used; correct key.`,
  'geo-codes-padded': ({ key }, where) =>
    `${where} the codes in “${key}” have not the same leading zeros as in the document. They are recognised all the same.`,
  'geo-areas-unmatched': ({ count, examples }, where) =>
    `${where} ${count} of the document’s areas ${count === 1 ? 'is' : 'are'} missing: ${examples}. What is missing stands in the list only; add an outline, or give a point.`,
  'geo-features-unmatched': ({ count, key, examples, meant }, where) =>
    `${where} there ${count === 1 ? 'is' : 'are'} ${counted(count, 'area', 'areas')} that the document does not know by “${key}”: ${examples}. ${meant ? `Perhaps it is: ${meant}. ` : ''}Such areas are drawn as surroundings only.`,
  'geo-names-alike': ({ count, key, examples }, where) =>
    `${where} ${counted(count, 'area is', 'areas are')} recognised, though “${key}” is written in another way than in the document: ${examples}. Correct one of them if they are not the same.`,
  'geo-joined': ({ count, examples }, where) =>
    `${where} ${counted(count, 'area has', 'areas have')} several outlines, which are put together: ${examples}. Give them ids of their own if they are several areas.`,
  'geo-object-chosen': ({ object, count }, where) =>
    `${where} there are ${count} objects. “${object}” is used; write another in object if that is wrong.`,
  'geo-rewound': ({ count }, where) =>
    `${where} ${counted(count, 'ring runs', 'rings run')} the other way round than GeoJSON asks for. They are turned.`,
  'geo-unclosed': ({ count }, where) =>
    `${where} ${counted(count, 'ring is', 'rings are')} not closed. That is done from the last corner to the first.`,
  'geo-flat': ({ count }, where) =>
    `${where} ${counted(count, 'outline encloses', 'outlines enclose')} nothing, or cross themselves so that nothing is left. They are drawn as they stand, or as a point; correct the file.`,
  'geo-encoding': (_, where) =>
    `${where} the file is not UTF-8. It is read as Windows-1252; save it as UTF-8 if letters are wrong.`,
  'geo-meridian': (_, where) => `${where} the map reaches over 180°. Both sides are drawn beside each other.`,

  'unknown-source': ({ id }) =>
    `There is no bydel-source with the id “${id}” on the page. Correct the attribute source.`,
  'no-document': () =>
    'The bydel-source here has no document. Set src, give it data, or put a script of type application/json into it.',
  'draw-failed': ({ tag }) => `<${tag}> could not be drawn. Reload the page; if it goes on, report it.`,

  'more-issues': ({ of, count }, where) =>
    `${where} there ${count === 1 ? 'is' : 'are'} ${count} more of the same kind (${of}). Correct the first ones.`,
};

export const ISSUES_EN: IssueLanguage = {
  sentences,
  where: (pointer, address) =>
    pointer === '' ? `In ${address || 'the document'}` : `At ${pointer}${address && ` of ${address}`}`,
  recordDropped: (record) => ` So all of ${record} was left out.`,
};
