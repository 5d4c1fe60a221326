/** Areas from the categories of a dimension: ids, codes as text, kinds as far as name or code tells them. */
import type { Area, AreaKind } from '../../schema/generated/document.js';
import type { FindingLog } from '../finding-log.js';
import { IdMaker } from '../slug.js';
import { isTotal, type FigureCategory, type FigureDimension } from './figure-table.js';

const KINDS: readonly (readonly [RegExp, AreaKind])[] = [
  [/^(?:hele landet|danmark|denmark|hele riget|sverige|sweden|norge|norway|00 sweden|riket)$/i, 'country'],
  [/^(?:region|landsdel)\b/i, 'region'],
  [/\b(?:kommunen?|municipality)(?: i alt)?$|^(?:hele kommunen|kommunen? i alt|i alt|ialt)$/i, 'municipality'],
  [/\bsogn$/i, 'parish'],
];

/** Kind as name or official code tells it; undefined = a district, like most. */
export function kindOf({ code, label }: FigureCategory): AreaKind | undefined {
  const byName = KINDS.find(([pattern]) => pattern.test(label.trim()))?.[1];
  if (byName) return byName;
  if (code === '000') return 'country';
  return /^1?08[1-5]$/.test(code) ? 'region' : undefined;
}

/**
 * Danish municipality codes have four digits; spreadsheets and StatBank drop the first zero.
 *
 * @param name of the column or dimension
 */
export function padCodes(codes: readonly string[], name: string, log: FindingLog): readonly string[] {
  const isMunicipal = /kom|omr|geo|muni|kode|code/i.test(name) && codes.every((code) => /^\d{3,4}$/.test(code));
  const isShort = (code: string): boolean => code.length === 3 && Number(code) > 100 && Number(code) < 861;
  const short = isMunicipal ? codes.filter(isShort) : [];
  if (short.length === 0) return codes;
  log.decide('codes-padded', { field: name }, { example: `0${short[0]!}`, count: short.length });
  return codes.map((code) => (isShort(code) ? `0${code}` : code));
}

/** A label that repeats the code ("0114 Upplands Väsby") without it. */
function nameOf({ code, label }: FigureCategory): string {
  const name = label.startsWith(`${code} `) ? label.slice(code.length + 1).trim() : label.trim();
  return name || code || '?';
}

/** Names that several areas of the list bear. */
function repeatedNames(names: readonly string[]): ReadonlySet<string> {
  const seen = new Set<string>();
  return new Set(names.filter((name) => seen.size === seen.add(name).size));
}

export interface AreaRecords {
  /** In the order of the categories. */
  readonly areas: readonly Area[];
  readonly ids: readonly string[];
}

export function areaRecords({ name, categories, total }: FigureDimension, log: FindingLog): AreaRecords {
  const makeId = new IdMaker('omraade');
  const codes = padCodes(
    categories.map(({ code }) => code.trim()),
    name,
    log,
  );
  const names = categories.map(nameOf);
  for (const label of repeatedNames(names)) {
    const doubled = codes.filter((_, index) => names[index] === label).join(', ');
    log.issue('duplicate-label', { field: name }, { label, codes: doubled.slice(0, 60) });
  }
  const idOfCode = new Map(
    categories.map(({ code }, index) => [code, makeId.idOf(code, names[index]!, codes[index]!)]),
  );
  const areas = categories.map((category, index): Area => {
    const kind = kindOf(category) ?? (isTotal(category, total) ? 'group' : undefined);
    if (kind && isTotal(category, total)) log.decide('total-found', { field: name }, { label: names[index]! });
    const parent = category.parent === undefined ? undefined : idOfCode.get(category.parent);
    const code = codes[index]!;
    return {
      id: idOfCode.get(category.code)!,
      name: names[index]!,
      ...(kind ? { kind } : {}),
      ...(parent ? { parent } : {}),
      ...(code && code !== names[index] ? { code } : {}),
    };
  });
  return { areas, ids: areas.map(({ id }) => id) };
}
