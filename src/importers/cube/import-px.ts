/**
 * PX files: character set, several languages, values and codes, time lists, measures, symbols of missing figures and rows
 * named by keys. The dimensions stand in STUB, then HEADING; the last one runs fastest.
 */
import type { ReaderResult, ReaderTask } from '../reader-task.js';
import { decodeText, tellEncoding } from '../decode-text.js';
import { ImportError } from '../import-error.js';
import { pxMarkOf, reasonInWords, markOf, type Mark, type MarkTable } from '../missing-marks.js';
import { readTimeCode, readTimeval } from '../time-code.js';
import { figureParts, MOST_OBSERVATIONS } from './figure-parts.js';
import type { DimensionRole, FigureCategory, FigureDimension, FigureTable } from './figure-table.js';
import { checkCount, readCells, type PxCells, type PxLayout } from './px-cells.js';
import { PxReader, type PxKeyword } from './px-keywords.js';

/** The keywords of one language, with the others behind it. */
class PxHeader {
  readonly #byKey = new Map<string, PxKeyword>();

  constructor(
    keywords: readonly PxKeyword[],
    readonly language: string,
    readonly main: string,
  ) {
    for (const keyword of keywords) {
      this.#byKey.set(
        `${keyword.language === main ? '' : keyword.language} ${keyword.name} ${keyword.subjects.join('\0')}`,
        keyword,
      );
    }
  }

  get(name: string, ...subjects: readonly string[]): PxKeyword | undefined {
    const key = `${name} ${subjects.join('\0')}`;
    const own = this.language === this.main ? '' : this.language;
    return this.#byKey.get(`${own} ${key}`) ?? this.#byKey.get(` ${key}`);
  }

  text(name: string, ...subjects: readonly string[]): string {
    return this.get(name, ...subjects)?.values.join(' ') ?? '';
  }

  /** The keyword with a subject, of all with that name: notes have several. */
  all(name: string): readonly PxKeyword[] {
    return [...this.#byKey.values()].filter((keyword) => keyword.name === name);
  }
}

interface Opened {
  readonly header: PxHeader;
  readonly reader: PxReader;
}

function readHeader(text: string, { options, log }: ReaderTask): Opened {
  const reader = new PxReader(text);
  const keywords: PxKeyword[] = [];
  for (let keyword = reader.next(); keyword; keyword = reader.next()) keywords.push(keyword);
  const first = (name: string): readonly string[] => keywords.find((keyword) => keyword.name === name)?.values ?? [];
  const [main = ''] = first('LANGUAGE');
  const languages = first('LANGUAGES');
  const wanted = options.language ?? 'da';
  const language = languages.includes(wanted) ? wanted : main;
  if (languages.length > 1) log.decide('language-chosen', {}, { language, languages: languages.join(', ') });
  return { header: new PxHeader(keywords, language, main), reader };
}

/** The name of a dimension in the main language: some keywords are given in that one only. */
function nameIn(
  header: PxHeader,
  names: readonly string[],
  index: number,
  list: 'STUB' | 'HEADING',
): readonly string[] {
  const main = header.all(list).find(({ language }) => language === '')?.values[index];
  return [names[index]!, ...(main === undefined || main === names[index] ? [] : [main])];
}

function about(header: PxHeader, name: string, aliases: readonly string[]): PxKeyword | undefined {
  return aliases.map((alias) => header.get(name, alias)).find((keyword) => keyword !== undefined);
}

const AREA_NAME = /^(?:region|område|kommune|bydel|bopæl|area|geo|county|municipality|amt|sogn|len|län|lan)/i;

function categoriesOf(header: PxHeader, aliases: readonly string[]): readonly FigureCategory[] {
  const values = about(header, 'VALUES', aliases);
  if (!values) throw new ImportError('missing-part', { field: aliases[0] }, { part: `VALUES("${aliases[0]!}")` });
  const codes = about(header, 'CODES', aliases)?.values ?? values.values;
  if (codes.length !== values.values.length) {
    throw new ImportError(
      'size-mismatch',
      { line: values.line, field: aliases[0] },
      { expected: codes.length, actual: values.values.length },
    );
  }
  const decimals = (label: string): number | undefined => {
    const written = header.text('PRECISION', aliases[0]!, label);
    return written === '' ? undefined : Number(written);
  };
  return codes.map((code, index) => {
    const label = values.values[index]!;
    return { code, label, unit: header.text('UNITS', label) || undefined, decimals: decimals(label) };
  });
}

/** Periods in place of the codes where a time list tells its scale: "20012" in a list of quarters. */
function timeCategories(
  categories: readonly FigureCategory[],
  timeval: PxKeyword,
  { log }: ReaderTask,
): readonly FigureCategory[] {
  const [, scale = 'A1', ...codes] = timeval.values;
  if (codes.length > 0 && codes.length !== categories.length && !timeval.values.some((text) => text.includes('-'))) {
    log.issue(
      'timeval-mismatch',
      { line: timeval.line, field: timeval.subjects[0] ?? '' },
      { expected: categories.length, actual: codes.length },
    );
    return categories;
  }
  return categories.map((category, index) => {
    const code =
      readTimeCode(category.code) ?? (codes[index] === undefined ? undefined : readTimeval(codes[index], scale));
    return { ...category, code: code ?? category.code };
  });
}

function dimensionOf(header: PxHeader, aliases: readonly string[], task: ReaderTask): FigureDimension {
  const name = aliases[0]!;
  const timeval = about(header, 'TIMEVAL', aliases);
  const categories = categoriesOf(header, aliases);
  const isTime =
    timeval !== undefined ||
    (/^(?:tid|time|år|year)$/i.test(name) && categories.every(({ label }) => readTimeCode(label)));
  const isMap = header.get('MAP', name) !== undefined || header.text('VARIABLE-TYPE', name) === 'geographical';
  let role: DimensionRole = isTime ? 'period' : 'category';
  if (aliases.includes(header.text('CONTVARIABLE'))) role = 'metric';
  else if (!isTime && (isMap || AREA_NAME.test(name))) role = 'area';
  const total = header.text('ELIMINATION', name);
  return {
    name,
    role,
    categories: timeval ? timeCategories(categories, timeval, task) : categories,
    total: total === '' || total === 'YES' || total === 'NO' ? undefined : total,
  };
}

function readDimensions(header: PxHeader, task: ReaderTask): readonly FigureDimension[] {
  const named = (['STUB', 'HEADING'] as const).flatMap((list) => {
    const names = header.get(list)?.values ?? [];
    return names.map((_, index) => nameIn(header, names, index, list));
  });
  if (named.length === 0) throw new ImportError('missing-part', {}, { part: 'STUB / HEADING' });
  const dimensions = named.map((aliases) => dimensionOf(header, aliases, task));
  // Without a time list the first dimension whose every value is a time is the time.
  if (dimensions.some(({ role }) => role === 'period')) return dimensions;
  const time = dimensions.find(
    ({ role, categories }) => role === 'category' && categories.every(({ label }) => readTimeCode(label)),
  );
  return dimensions.map((dimension) => (dimension === time ? { ...dimension, role: 'period' } : dimension));
}

/** What each run of dots means: the caller's word, the file's own symbols, then common practice. */
function marksOf(header: PxHeader, { options, log }: ReaderTask): MarkTable {
  const marks: Record<string, Mark> = {};
  for (let dots = 1; dots <= 6; dots += 1) {
    const meaning = header.text(`DATASYMBOL${dots}`);
    const mark = meaning === '' ? undefined : reasonInWords(meaning);
    if (mark) marks['.'.repeat(dots)] = mark;
    if (mark)
      log.decide(
        'missing-mark',
        { field: `DATASYMBOL${dots}` },
        { mark: meaning.slice(0, 20), reason: mark, count: 0 },
      );
  }
  const nil = reasonInWords(header.text('DATASYMBOLNIL'));
  return { ...(nil ? { '-': nil } : {}), ...marks, ...options.marks };
}

function layoutOf(header: PxHeader, dimensions: readonly FigureDimension[], reader: PxReader): PxLayout {
  const length = dimensions.reduce((product, { categories }) => product * categories.length, 1);
  if (length > 20_000_000)
    throw new ImportError('too-many-figures', { line: reader.line }, { count: length, limit: MOST_OBSERVATIONS });
  const stub = header.get('STUB')?.values ?? [];
  const keyed = stub.map((name) => header.text('KEYS', name).toUpperCase());
  const keys = keyed.some((kind) => kind !== '') ? stub.length : 0;
  const width = dimensions.slice(stub.length).reduce((product, { categories }) => product * categories.length, 1);
  const places = dimensions.slice(0, stub.length).map(({ categories }, index) => {
    return new Map(categories.map(({ code, label }, place) => [keyed[index] === 'CODES' ? code : label, place]));
  });
  const rowOf = (names: readonly string[], line: number): number => {
    const row = names.reduce((sum, name, index) => {
      const place = places[index]!.get(name);
      if (place === undefined)
        throw new ImportError('unknown-value', { line, field: stub[index]! }, { text: name.slice(0, 40) });
      return sum * dimensions[index]!.categories.length + place;
    }, 0);
    return row * width;
  };
  return { length, width: keys > 0 ? width : length, keys, rowOf };
}

function tellMarks(cells: PxCells, marks: MarkTable, { log }: ReaderTask): void {
  const counts = new Map<string, number>();
  for (const mark of cells.marks.values()) counts.set(mark, (counts.get(mark) ?? 0) + 1);
  for (const [mark, count] of counts) {
    const reason = pxMarkOf(mark, marks) ?? markOf(mark, marks);
    if (reason) log.decide('missing-mark', { field: 'DATA' }, { mark: mark.slice(0, 20), reason, count });
    else log.issue('unknown-value', { field: 'DATA' }, { text: mark.slice(0, 40) });
  }
}

function tableOf(
  header: PxHeader,
  dimensions: readonly FigureDimension[],
  cells: PxCells,
  marks: MarkTable,
): FigureTable {
  const sizes = dimensions.map(({ categories }) => categories.length);
  const strides = sizes.map((_, index) => sizes.slice(index + 1).reduce((product, size) => product * size, 1));
  const markAt = (cell: number): Mark | null => {
    const mark = cells.marks.get(cell);
    return mark === undefined ? null : (pxMarkOf(mark, marks) ?? markOf(mark, marks) ?? 'unknown');
  };
  const shown = header.text('SHOWDECIMALS') || header.text('DECIMALS');
  return {
    title: header.text('CONTENTS') || header.text('TITLE'),
    place: { field: header.text('MATRIX') || 'DATA' },
    unit: header.text('UNITS'),
    decimals: shown === '' ? undefined : Number(shown),
    source: header.text('SOURCE'),
    updated: header.text('LAST-UPDATED').slice(0, 8) || undefined,
    note: [header.text('NOTEX'), header.text('NOTE')]
      .filter((text) => text !== '')
      .join(' ')
      .replaceAll('#', ' ')
      .slice(0, 5_000),
    dimensions,
    length: cells.values.length,
    categoryOf: (dimension, cell) => Math.floor(cell / strides[dimension]!) % sizes[dimension]!,
    valueOf: (cell) => {
      const value = cells.values[cell]!;
      if (!Number.isNaN(value)) return value;
      return markAt(cell) === 'zero' ? 0 : null;
    },
    missingOf: (cell) => {
      const mark = markAt(cell);
      return mark === 'zero' ? null : mark;
    },
  };
}

/** The text, by the file's own word on its characters. */
async function openPx({ input, options, log, pacer }: ReaderTask): Promise<string> {
  const head = typeof input === 'string' ? input : String.fromCharCode(...input.subarray(0, 2_000));
  const codepage = /CODEPAGE="([^"]+)"/i.exec(head)?.[1];
  const charset = /CHARSET="([^"]+)"/i.exec(head)?.[1];
  const decoded = await decodeText(input, { pacer, label: options.encoding ?? codepage ?? charset });
  tellEncoding(decoded, log);
  return decoded.text;
}

/** @throws (rejects) ImportError where the file breaks off, contradicts itself or lacks what its cells cannot do without */
export async function importPx(task: ReaderTask): Promise<ReaderResult> {
  const { pacer } = task;
  pacer.span(0, 0.1);
  const text = await openPx(task);
  if (text.trim() === '') throw new ImportError('empty-file', {}, {});
  const { header, reader } = readHeader(text, task);
  const dimensions = readDimensions(header, task);
  const marks = marksOf(header, task);
  const layout = layoutOf(header, dimensions, reader);
  pacer.span(0.1, 0.5);
  const { line } = reader;
  const cells = await readCells(text, { from: reader.index, line, layout, pacer });
  checkCount(cells, layout, line);
  tellMarks(cells, marks, task);
  pacer.span(0.5, 1);
  const table = tableOf(header, dimensions, cells, marks);
  return figureParts({ table, options: task.options, log: task.log, pacer });
}
