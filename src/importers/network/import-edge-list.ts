/** Networks from a table with one tie a row: two columns with names, and what else is said of the tie. */
import { cellText } from '../csv/columns.js';
import type { ReaderResult, ReaderTask } from '../reader-task.js';
import type { Table } from '../csv/table.js';
import { ImportError } from '../import-error.js';
import type { ImportOptions } from '../imported.js';
import { graphParts, type GraphNode, type GraphTie } from './graph.js';

const FROM =
  /^(?:(?:source|from|fra|kilde|afsender)(?:[_ ]?(?:id|node|actor|aktør|organisation))?|actor|aktør|aktor|(?:aktør|actor|organisation|node)[_ ]?(?:1|a))$/i;
const TO =
  /^(?:(?:target|to|til|mål|maal|modtager)(?:[_ ]?(?:id|node|actor|aktør|organisation))?|samarbejdspartner|partner|(?:aktør|actor|organisation|node)[_ ]?(?:2|b))$/i;
const DIRECTED = /^(?:directed|retning|type)$/i;

export interface EdgeColumns {
  readonly from: number;
  readonly to: number;
}

/** The columns that the caller, or their own headers, call the ends of ties. */
function namedEnds({ headers }: Table, { roles = {} }: ImportOptions): EdgeColumns | undefined {
  const given = (role: string): number =>
    headers.findIndex((name) => Object.hasOwn(roles, name) && roles[name] === role);
  const byRole = { from: given('from'), to: given('to') };
  if (byRole.from >= 0 && byRole.to >= 0) return byRole;
  const byName = { from: headers.findIndex((name) => FROM.test(name)), to: headers.findIndex((name) => TO.test(name)) };
  return byName.from >= 0 && byName.to >= 0 ? byName : undefined;
}

export function edgesAreNamed(table: Table, options: ImportOptions): boolean {
  return namedEnds(table, options) !== undefined;
}

/** The columns that name the ends of ties: the caller's, those called so, or the only two of a table of words. */
export function edgeColumns(table: Table, options: ImportOptions): EdgeColumns | undefined {
  const named = namedEnds(table, options);
  if (named) return named;
  const { headers, records } = table;
  const isWordy = (column: number): boolean =>
    records.slice(0, 200).every(({ cells }) => /\p{L}/u.test(cells[column] ?? ''));
  const isPair = headers.length === 2 && records.length > 0 && isWordy(0) && isWordy(1);
  return isPair || options.format === 'edge-list' ? { from: 0, to: 1 } : undefined;
}

export async function importEdgeList(
  table: Table,
  { from, to }: EdgeColumns,
  { log, pacer }: ReaderTask,
): Promise<ReaderResult> {
  const nodes = new Map<string, GraphNode>();
  const ties: GraphTie[] = [];
  pacer.span(0.2, 1);
  const direction = table.headers.findIndex((name) => DIRECTED.test(name));
  for (const [index, { cells, line }] of table.records.entries()) {
    const ends = [cellText(cells[from]), cellText(cells[to])] as const;
    if (ends.includes('')) {
      log.issue('node-without-id', { line }, {});
      continue;
    }
    for (const id of ends) if (!nodes.has(id)) nodes.set(id, { id, label: id, attributes: new Map(), place: { line } });
    const attributes = new Map(table.headers.map((name, column) => [name.toLowerCase(), cellText(cells[column])]));
    // Gephi's `type` is the direction, no kind of tie.
    if (/^(?:un)?directed$/i.test(attributes.get('type') ?? '')) attributes.delete('type');
    const directed = /^(?:true|ja|yes|1|directed)$/i.test(cellText(cells[direction]));
    ties.push({ from: ends[0], to: ends[1], directed, attributes, place: { line } });
    if ((index & 255) === 0 && pacer.isDue) await pacer.pause(index / table.records.length);
  }
  if (ties.length === 0) throw new ImportError('no-ties', { line: table.headerLine }, {});
  return graphParts({ nodes: [...nodes.values()], ties }, log);
}
