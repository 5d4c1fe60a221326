/** Actors from a table with one of them a row: a name, and a sector, a level or a kind. */
import { cellText } from '../csv/columns.js';
import type { ReaderResult, ReaderTask } from '../reader-task.js';
import type { Table } from '../csv/table.js';
import type { ImportOptions } from '../imported.js';
import { ATTRIBUTES, graphParts, type GraphNode } from './graph.js';

const ID = /^(?:id|nr|nummer|key|nøgle|aktør[_ ]?id)$/i;
const NAME =
  /^(?:aktør(?:er|navn)?|actor(?:s| name)?|navn|name|label|organisation(?:snavn)?|organization|node|knude)$/i;
/** What tells a table of actors from one of figures. */
const TELLING = new Set<string>([...ATTRIBUTES.sector, ...ATTRIBUTES.level]);
/** Figures belong to another reader. */
const FIGURES = /^(?:tid|år|aar|year|periode?|period|time|kvartal|måned|indhold|værdi|value)$/i;

export interface ActorColumns {
  readonly id: number;
  readonly name: number;
}

/** The columns with the names and ids of actors; undefined where the table is of something else. */
export function actorColumns({ headers }: Table, { format }: ImportOptions): ActorColumns | undefined {
  const [id, name] = [ID, NAME].map((pattern) => headers.findIndex((header) => pattern.test(header))) as [
    number,
    number,
  ];
  const isTelling = headers.some((header) => TELLING.has(header.toLowerCase()));
  // Gephi's list of nodes has an id and a label.
  const isNodeList = id >= 0 && headers.some((header) => /^label$/i.test(header));
  const isFigures = headers.some((header) => FIGURES.test(header));
  if (format === 'actor-list') return { id, name: name < 0 ? 0 : name };
  return name >= 0 && !isFigures && (isTelling || isNodeList) ? { id, name } : undefined;
}

export function importActorTable(table: Table, columns: ActorColumns, { log }: ReaderTask): ReaderResult {
  const nodes = table.records.map(({ cells, line }): GraphNode => {
    const label = cellText(cells[columns.name]);
    const id = columns.id < 0 ? label : cellText(cells[columns.id]);
    const attributes = new Map(table.headers.map((name, column) => [name.toLowerCase(), cellText(cells[column])]));
    return { id: id || label, label, hasId: columns.id >= 0, attributes, place: { line } };
  });
  log.decide('column-role', { field: table.headers[columns.name]!, column: columns.name + 1 }, { role: 'title' });
  return graphParts({ nodes, ties: [] }, log);
}
