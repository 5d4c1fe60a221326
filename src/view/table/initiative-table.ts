/** What is done in the districts: where, how, for whom, from when to when, by whom and for which money. */
import type { Initiative } from '../../schema/generated/document.js';
import type { TableCell } from '../widget-view.js';
import {
  countAreas,
  isWithin,
  recordTable,
  type RecordColumn,
  type RecordTable,
  type TableInput,
} from './record-table.js';
import type { TableWords } from './table-words.js';

/** The areas of an initiative, each once, in the document's order. */
function areasOf({ sites = [] }: Initiative): readonly string[] {
  return [...new Set(sites.map(({ area }) => area))];
}

function endCell(end: Initiative['end'], words: TableWords): TableCell {
  if (end === 'open') return words.textCell(words.messages.openEnd);
  return words.periodCell(end === 'unknown' ? undefined : end);
}

function financingText({ financing = [] }: Initiative, { messages, text, list }: TableWords): string {
  const parts = financing.map(({ kind, label }) => {
    const name = text(label);
    return name ? `${messages.financing[kind]} (${name})` : messages.financing[kind];
  });
  return list([...new Set(parts)]);
}

function leadText({ actors = [] }: Initiative, { names, list }: TableWords): string {
  return list(actors.filter(({ role }) => role === 'lead').map(({ actor }) => names.actor(actor)));
}

function columnsOf(words: TableWords): readonly RecordColumn<Initiative>[] {
  const { messages, names, textCell } = words;
  return [
    { key: 'initiative', cell: ({ title }) => textCell(words.text(title)) },
    { key: 'areas', cell: (initiative) => textCell(words.list(areasOf(initiative).map(names.area))) },
    { key: 'approach', cell: ({ approach }) => textCell(approach ? messages.approach[approach] : '') },
    { key: 'theme', cell: ({ theme }) => textCell(names.theme(theme)) },
    { key: 'targetGroup', cell: ({ targetGroup }) => textCell(words.text(targetGroup)) },
    { key: 'start', cell: ({ start }) => words.periodCell(start) },
    { key: 'end', cell: ({ end }) => endCell(end, words) },
    {
      key: 'status',
      cell: ({ status = 'unknown' }) => textCell(status === 'unknown' ? '' : messages.initiativeStatus[status]),
    },
    { key: 'lead', cell: (initiative) => textCell(leadText(initiative, words)) },
    { key: 'financing', cell: (initiative) => textCell(financingText(initiative, words)) },
  ];
}

export function initiativeTable(input: TableInput): RecordTable {
  const { model, areas, indicator, words } = input;
  const records = [...model.initiatives.values()].filter(
    (initiative) => (!indicator || initiative.indicators?.includes(indicator)) && isWithin(areas, areasOf(initiative)),
  );
  const running = records.filter(({ status }) => status === 'running').length;
  return recordTable(
    {
      records,
      columns: columnsOf(words),
      summary: words.messages.initiatives(records.length, countAreas(input, records.flatMap(areasOf)), running),
      targetOf: ({ id }) => ({ kind: 'initiative', id }),
    },
    words,
  );
}
