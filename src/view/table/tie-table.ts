/** Who works with whom, how, since when, and in which network or initiative. */
import type { Tie } from '../../schema/generated/document.js';
import { isWithin, recordTable, type RecordColumn, type RecordTable, type TableInput } from './record-table.js';
import { EMPTY_CELL, optionalCell } from './table-words.js';

function columnsOf({ words }: TableInput): readonly RecordColumn<Tie>[] {
  const { messages, names, textCell, periodCell } = words;
  return [
    { key: 'actor', cell: ({ from }) => textCell(names.actor(from)) },
    { key: 'tieKind', cell: ({ kind }) => textCell(messages.tieKind[kind]) },
    { key: 'otherActor', cell: ({ to }) => textCell(names.actor(to)) },
    { key: 'direction', cell: ({ directed }) => textCell(directed ? messages.oneWay : messages.bothWays) },
    { key: 'strength', numeric: true, cell: ({ strength }) => words.numberCell(strength) },
    { key: 'since', cell: ({ since }) => periodCell(since) },
    { key: 'until', cell: ({ until }) => (until ? periodCell(until) : EMPTY_CELL) },
    { key: 'network', cell: ({ network }) => optionalCell(names.network(network)) },
    { key: 'initiative', cell: ({ initiative }) => optionalCell(names.initiative(initiative)) },
    { key: 'evidence', cell: ({ evidence }) => optionalCell(words.text(evidence)) },
  ];
}

/** Where a tie is at work: where its actors can be met, and where its network and its initiative are. */
function tieAreas({ model }: TableInput): (tie: Tie) => readonly string[] {
  const networks = new Map(model.document.networks?.map(({ id, areas = [] }) => [id, areas]));
  const presenceOf = (actor: string): readonly string[] =>
    model.actors.get(actor)?.presence?.map(({ area }) => area) ?? [];
  const sitesOf = (initiative = ''): readonly string[] =>
    model.initiatives.get(initiative)?.sites?.map(({ area }) => area) ?? [];
  return ({ from, to, network = '', initiative }) => [
    ...presenceOf(from),
    ...presenceOf(to),
    ...(networks.get(network) ?? []),
    ...sitesOf(initiative),
  ];
}

export function tieTable(input: TableInput): RecordTable {
  const { model, areas, words } = input;
  const areasOf = tieAreas(input);
  const records = (model.document.ties ?? []).filter((tie) => areas.size === 0 || isWithin(areas, areasOf(tie)));
  const actors = new Set(records.flatMap(({ from, to }) => [from, to]));
  return recordTable(
    { records, columns: columnsOf(input), summary: words.messages.ties(records.length, actors.size) },
    words,
  );
}
