/** Initiatives from lists of projects and grants, whatever file they came from: one record each, with areas and actors. */
import type { Actor, Area, Financing, Initiative, Theme } from '../../schema/generated/document.js';
import type { FilePlace } from '../../model/import-findings.js';
import type { ReaderResult } from '../csv/import-csv.js';
import type { FindingLog } from '../finding-log.js';
import { ImportError } from '../import-error.js';
import { IdMaker } from '../slug.js';
import { readTimeCode } from '../time-code.js';

/** As many as a document may have. */
const MOST_INITIATIVES = 20_000;

/** What a file says of an initiative, as text; empty where it says nothing. */
export interface ProjectRecord {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly start: string;
  /** Stands in for a start that is not given. */
  readonly awarded: string;
  readonly end: string;
  readonly area: string;
  readonly theme: string;
  readonly lead: string;
  readonly funder: string;
  readonly amount: number | null;
  readonly currency: string;
  readonly place: FilePlace;
}

/** Records that are named once and referred to by id. */
class Named<T extends { readonly id: string }> {
  readonly records: T[] = [];
  readonly #ids = new Map<string, string>();
  readonly #makeId: IdMaker;

  constructor(
    prefix: string,
    readonly make: (id: string, name: string) => T,
  ) {
    this.#makeId = new IdMaker(prefix);
  }

  idOf(name: string): string {
    const known = this.#ids.get(name);
    if (known !== undefined) return known;
    const id = this.#makeId.idOf(name, name);
    this.#ids.set(name, id);
    this.records.push(this.make(id, name));
    return id;
  }
}

function periodOf(text: string, field: string, place: FilePlace, log: FindingLog): string | undefined {
  if (text === '') return undefined;
  const period = readTimeCode(text);
  if (period === undefined) log.issue('bad-time', { ...place, field }, { text: text.slice(0, 40) });
  return period;
}

function endOf(text: string, place: FilePlace, log: FindingLog): string {
  if (/^(?:open|åben|løbende|permanent|ongoing)$/i.test(text)) return 'open';
  return periodOf(text, 'end', place, log) ?? 'unknown';
}

function financingOf({ amount, currency, funder }: ProjectRecord): Financing | undefined {
  if (amount === null && funder === '') return undefined;
  return {
    kind: /fond|foundation|trust/i.test(funder) ? 'foundation' : 'other',
    ...(funder ? { label: funder } : {}),
    ...(amount === null ? {} : { amount }),
    ...(/^[A-Z]{3}$/.test(currency) ? { currency } : {}),
  };
}

/** @throws ImportError where there is none, or more than a document may have */
export function initiativeParts(records: readonly ProjectRecord[], log: FindingLog): ReaderResult {
  if (records.length === 0) throw new ImportError('no-table', {}, {});
  if (records.length > MOST_INITIATIVES) {
    throw new ImportError('too-many-ties', {}, { what: 'initiatives', count: records.length, limit: MOST_INITIATIVES });
  }
  const makeId = new IdMaker('indsats');
  const areas = new Named<Area>('omraade', (id, name) => ({ id, name }));
  const themes = new Named<Theme>('tema', (id, label) => ({ id, label }));
  const actors = new Named<Actor>('aktoer', (id, name) => ({ id, name }));
  const initiatives = records.map((record, index): Initiative => {
    const start = periodOf(record.start || record.awarded, 'start', record.place, log);
    const financing = financingOf(record);
    return {
      id: makeId.idOf(String(index), record.id || record.title, record.title),
      title: record.title || record.id,
      ...(record.description ? { description: record.description.slice(0, 10_000) } : {}),
      ...(record.theme ? { theme: themes.idOf(record.theme) } : {}),
      ...(record.area ? { sites: [{ area: areas.idOf(record.area) }] } : {}),
      ...(start ? { start } : {}),
      end: endOf(record.end, record.place, log),
      ...(record.lead ? { actors: [{ actor: actors.idOf(record.lead), role: 'lead' }] } : {}),
      ...(financing ? { financing: [financing] } : {}),
    };
  });
  if (actors.records.length > 0) log.decide('actors-are-organisations', {}, { count: actors.records.length });
  return {
    parts: { areas: areas.records, themes: themes.records, actors: actors.records, initiatives },
    summary: { records: records.length, initiatives: initiatives.length },
  };
}
