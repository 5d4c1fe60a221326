/** Who works in the districts: what sort of actor, in which sector, where to be met, with how many ties. */
import type { Actor } from '../../schema/generated/document.js';
import { isWithin, recordTable, type RecordColumn, type RecordTable, type TableInput } from './record-table.js';

function presenceText({ presence = [] }: Actor, { words: { messages, names, list } }: TableInput): string {
  return list(presence.map(({ area, form }) => `${names.area(area)} (${messages.presence[form]})`));
}

/** Ties by actor, at either end. */
function countTies({ model }: TableInput): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { from, to } of model.document.ties ?? []) {
    for (const id of new Set([from, to])) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return counts;
}

function columnsOf(input: TableInput): readonly RecordColumn<Actor>[] {
  const { messages, names, list, text, textCell } = input.words;
  const ties = countTies(input);
  return [
    { key: 'actor', cell: ({ id }) => textCell(names.actor(id)) },
    { key: 'actorKind', cell: ({ kind = 'organisation' }) => textCell(messages.actorKind[kind]) },
    { key: 'sector', cell: ({ sector = 'other' }) => textCell(messages.sector[sector]) },
    {
      key: 'professions',
      cell: ({ professions = [] }) => textCell(list(professions.map(({ label }) => text(label)))),
    },
    { key: 'placement', cell: ({ placement }) => textCell(placement ? messages.placement[placement] : '') },
    { key: 'presence', cell: (actor) => textCell(presenceText(actor, input)) },
    { key: 'parentActor', cell: ({ parent }) => textCell(names.actor(parent)) },
    {
      key: 'ties',
      numeric: true,
      cell: ({ id }) => input.words.numberCell(ties.size ? (ties.get(id) ?? 0) : undefined),
    },
  ];
}

/** With areas given: the actors that can be met in one of them. */
export function actorTable(input: TableInput): RecordTable {
  const { model, areas, words } = input;
  const records = [...model.actors.values()].filter(({ presence = [] }) =>
    isWithin(
      areas,
      presence.map(({ area }) => area),
    ),
  );
  const sectors = new Set(records.map(({ sector = 'other' }) => sector));
  const present = records.filter(({ presence }) => presence?.length).length;
  return recordTable(
    {
      records,
      columns: columnsOf(input),
      summary: words.messages.actors(records.length, sectors.size, present),
      targetOf: ({ id }) => ({ kind: 'actor', id }),
    },
    words,
  );
}
