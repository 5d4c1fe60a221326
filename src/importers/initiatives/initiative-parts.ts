/** Initiatives from lists of projects and grants, whatever file they came from: one record each, with areas and actors. */
import type { Actor, Area, Financing, Initiative, InitiativeActor, Theme } from '../../schema/generated/document.js';
import type { FilePlace } from '../../model/import-findings.js';
import type { ReaderResult } from '../reader-task.js';
import type { FindingLog } from '../finding-log.js';
import { ImportError } from '../import-error.js';
import { IdMaker } from '../slug.js';
import { readTimeCode } from '../time-code.js';
import { WordLog, wordIn } from '../word-log.js';
import { APPROACH, MONEY, STATUS } from './words.js';

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
  readonly partners: readonly string[];
  readonly target: string;
  readonly status: string;
  readonly approach: string;
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
  if (/^(?:open|åben|løbende|permanent|varig|ingen(?: slutdato| planlagt slutning)?|ongoing)$/i.test(text))
    return 'open';
  return periodOf(text, 'end', place, log) ?? 'unknown';
}

function financingOf({ amount, currency, funder }: ProjectRecord): Financing | undefined {
  if (amount === null && funder === '') return undefined;
  return {
    kind: wordIn(funder, MONEY) ?? 'other',
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
  const words = new WordLog(log);
  const takePart = ({ lead, partners }: ProjectRecord): readonly InitiativeActor[] => [
    ...(lead ? [{ actor: actors.idOf(lead), role: 'lead' } as const] : []),
    ...partners.filter((name) => name !== lead).map((name) => ({ actor: actors.idOf(name) })),
  ];
  const initiatives = records.map((record, index): Initiative => {
    const start = periodOf(record.start || record.awarded, 'start', record.place, log);
    const financing = financingOf(record);
    const status = words.read(record.status, 'status', STATUS);
    const approach = words.read(record.approach, 'approach', APPROACH);
    const takingPart = takePart(record);
    const places = [...new Set(record.area.split(/[;\n]/).map((name) => name.trim()))].filter((name) => name !== '');
    return {
      id: makeId.idOf(String(index), record.id || record.title, record.title),
      title: record.title || record.id,
      ...(record.description ? { description: record.description.slice(0, 10_000) } : {}),
      ...(approach ? { approach } : {}),
      ...(record.theme ? { theme: themes.idOf(record.theme) } : {}),
      ...(record.target ? { targetGroup: record.target.slice(0, 2_000) } : {}),
      ...(places.length > 0 ? { sites: places.map((name) => ({ area: areas.idOf(name) })) } : {}),
      ...(start ? { start } : {}),
      end: endOf(record.end, record.place, log),
      ...(status ? { status } : {}),
      ...(takingPart.length > 0 ? { actors: takingPart } : {}),
      ...(financing ? { financing: [financing] } : {}),
    };
  });
  if (actors.records.length > 0) log.decide('actors-are-organisations', {}, { count: actors.records.length });
  return {
    parts: { areas: areas.records, themes: themes.records, actors: actors.records, initiatives },
    summary: { records: records.length, initiatives: initiatives.length },
  };
}
