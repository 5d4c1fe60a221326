/**
 * Every problem a document can have, as data: a code, how grave it is, where it stands and the values that its sentence
 * needs. The sentences stand in `i18n/issues.*.ts`, one per code and language; this file knows no language.
 */
export type Severity = 'error' | 'warning' | 'info';

export interface Issue {
  readonly code: IssueCode;
  /** `error`: nothing can be drawn. `warning`: something was dropped or changed. `info`: worth knowing. */
  readonly severity: Severity;
  /** JSON pointer (RFC 6901) into the document; empty string = the whole document. */
  readonly pointer: string;
  /** Values for the sentence: short strings and numbers only, never markup. */
  readonly values: Readonly<Record<string, string | number>>;
}

export type IssueCode = keyof IssueValues;

/**
 * The codes, each with the values its sentence needs. Besides these, `values.record` is the pointer of the record that
 * was left out because it cannot stand without what the issue is about, and `values.address` the file of which nothing
 * could be drawn.
 */
export interface IssueValues {
  // Loading: nothing arrived. `status` 0 = no answer at all.
  'load-failed': { readonly address: string; readonly status: number };
  'load-timeout': { readonly address: string; readonly seconds: number };
  'foreign-address': { readonly address: string };
  'integrity-failed': { readonly address: string };
  /** A later load failed; the earlier figures stay. `updated` = the document's own date, empty where it has none. */
  stale: { readonly address: string; readonly updated: string };

  // Reading: what arrived is no document.
  /** Something else came, such as the HTML of a log-in page. */
  'not-json': { readonly address: string };
  // The same of a file on disk. Warnings, since most such files are parts of a document; no page ever meets them.
  'file-not-found': { readonly address: string; readonly folder: string };
  'file-empty': { readonly address: string };
  'file-not-json': { readonly address: string; readonly looks: 'page' | 'other' };
  'json-syntax': { readonly line: number; readonly column: number; readonly address?: string };
  /** An object that a page made threw when it was read. */
  unreadable: { readonly message: string };
  'not-an-object': { readonly actual: string };
  'version-missing': Nothing;
  'version-unknown': { readonly version: string };

  // Caps. `address` is empty where the document came as an object.
  'too-large': { readonly address?: string; readonly megabytes: number };
  'too-deep': { readonly limit: number };
  'too-many': { readonly what: CappedPart; readonly count: number; readonly limit: number };
  'string-too-long': { readonly length: number; readonly limit: number };

  // The shape of a value.
  'wrong-type': { readonly expected: string; readonly actual: string };
  'not-finite': Nothing;
  'out-of-range': { readonly actual: number; readonly lower: number; readonly upper: number };
  'wrong-length': { readonly expected: number; readonly actual: number };
  'not-in-list': { readonly actual: string; readonly allowed: string; readonly suggestion: string };
  // A text that is not in the form it must have: "bad-" and the schema's `format`.
  'bad-id': { readonly actual: string };
  'bad-category-id': { readonly actual: string };
  'bad-period': { readonly actual: string };
  'bad-end': { readonly actual: string };
  'bad-partial-date': { readonly actual: string };
  'bad-link': { readonly actual: string };
  'bad-language': { readonly actual: string };
  'bad-currency': { readonly actual: string };
  'missing-property': { readonly property: string; readonly suggestion: string };
  'unknown-field': { readonly fields: string; readonly count: number };
  'attribute-not-allowed': { readonly attribute: string };
  'forbidden-key': { readonly key: string };

  // What the values mean together.
  'duplicate-id': { readonly id: string };
  'unknown-reference': { readonly id: string; readonly part: string; readonly suggestion: string };
  /** Records were left out because what they belong to was. */
  'dropped-with': { readonly id: string; readonly count: number };
  'circular-parent': { readonly id: string };
  'missing-end': Nothing;
  'end-before-start': { readonly start: string; readonly end: string };
  'incomplete-limit': Nothing;
  'person-without-basis': { readonly id: string };
  'both-given': { readonly kept: string; readonly dropped: string };

  // Observations.
  'missing-column': { readonly column: string };
  'duplicate-column': { readonly column: string };
  'row-length': { readonly expected: number; readonly actual: number };
  'unknown-category': { readonly category: string; readonly indicator: string };
  'duplicate-observation': {
    readonly indicator: string;
    readonly area: string;
    readonly period: string;
    readonly category: string;
  };
  'value-and-missing': { readonly missing: string };
  'missing-reason': { readonly count: number };
  'bad-interval': { readonly lower: string; readonly upper: string };
  'privacy-hidden': { readonly count: number };

  // Geography: found by the map that draws it.
  'geo-no-features': Nothing;
  'geo-broken-arcs': { readonly count: number };
  'geo-no-object': { readonly object: string; readonly used: string };
  'geo-bad-positions': { readonly count: number };
  'geo-empty': { readonly count: number };
  'geo-other-shape': { readonly type: string; readonly count: number };
  'geo-heights': { readonly count: number };
  /** How the outlines are read, where nothing speaks against it. */
  'geo-crs': { readonly crs: string };
  /** `written` is empty where nothing is. */
  'geo-crs-differs': { readonly written: string; readonly crs: string };
  'geo-unknown-crs': { readonly crs: string };
  /** Of outlines. */
  'geo-axes-swapped': { readonly count: number };
  'geo-key-missing': { readonly key: string; readonly used: string };
  'geo-codes-padded': { readonly key: string };
  'geo-areas-unmatched': { readonly count: number; readonly examples: string };
  /** `meant` = what of it looks like an area that lacks an outline; empty where nothing does. */
  'geo-features-unmatched': {
    readonly count: number;
    readonly key: string;
    readonly examples: string;
    readonly meant: string;
  };
  /** The file's names, each with the id of the area that was recognised by it. */
  'geo-names-alike': { readonly count: number; readonly key: string; readonly examples: string };
  'geo-joined': { readonly count: number; readonly examples: string };
  'geo-object-chosen': { readonly object: string; readonly count: number };
  'geo-rewound': { readonly count: number };
  'geo-unclosed': { readonly count: number };
  'geo-flat': { readonly count: number };
  'geo-meridian': Nothing;
  /** The file is no UTF-8. */
  'geo-encoding': Nothing;

  // Widgets. What a document cannot give is no issue but an obstacle of the view, with words of its own.
  /** The page has no `<bydel-source>` of that id. */
  'unknown-source': { readonly id: string };
  /** A `<bydel-source>` has been given nothing to load, although it has stood on the page for a while. */
  'no-document': Nothing;
  'draw-failed': { readonly tag: string };

  /** Further issues of one code that are counted, not listed. */
  'more-issues': { readonly of: string; readonly count: number };
}

type Nothing = Readonly<Record<never, never>>;

/** Parts of a document that are capped in number. */
export type CappedPart = 'observations' | 'initiatives' | 'actors' | 'ties' | 'coordinates';

const ERRORS: ReadonlySet<string> = new Set<IssueCode>([
  'load-failed',
  'load-timeout',
  'foreign-address',
  'integrity-failed',
  'not-json',
  'json-syntax',
  'unreadable',
  'not-an-object',
  'version-missing',
  'version-unknown',
  'too-large',
  'too-deep',
  'too-many',
  'draw-failed',
  'unknown-source',
  'no-document',
]);

const INFOS: ReadonlySet<string> = new Set<IssueCode>([
  'missing-reason',
  'missing-end',
  'unknown-field',
  'privacy-hidden',
]);

/** How grave a code is wherever it occurs. */
function severityOf(code: IssueCode): Severity {
  if (ERRORS.has(code)) return 'error';
  return INFOS.has(code) ? 'info' : 'warning';
}

/**
 * Makes an issue.
 *
 * @param pointer JSON pointer (RFC 6901) into the document; empty = the whole document
 */
export function issue<Code extends IssueCode>(code: Code, pointer: string, values: IssueValues[Code]): Issue {
  return { code, severity: severityOf(code), pointer, values: values as Issue['values'] };
}
