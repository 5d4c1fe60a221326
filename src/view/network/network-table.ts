/** The network as a table of its actors, equal to the picture: who they are, where they belong, whom they are tied to. */
import { networkTableWords } from '../../i18n/network/table-words.js';
import type { TableCell, TableRow, TableView } from '../widget-view.js';
import { neighboursOf, type NetworkActor, type NetworkData } from './network-data.js';
import type { NetworkWords } from './network-words.js';
import { TIE_KINDS } from './tie-lines.js';

interface Column {
  readonly key: 'actor' | 'sector' | 'networks' | 'level' | 'ties' | 'kinds' | 'neighbours';
  cell(actor: NetworkActor): TableCell;
}

/** "3 samarbejder, 1 brobygger": its ties by kind. */
function kindsOf({ ties }: NetworkActor, { messages, number }: NetworkWords): string {
  return TIE_KINDS.flatMap((kind) => {
    const count = ties.filter(({ tie }) => tie.kind === kind).length;
    return count ? [`${number(count)} ${messages.tie[kind]}`] : [];
  }).join(', ');
}

function columnsOf(words: NetworkWords): readonly Column[] {
  const { messages } = words;
  const own = networkTableWords[words.language];
  const cell = (text: string): TableCell => (text ? { text, value: text } : { text: own.notStated, value: null });
  const listed = (texts: readonly string[]): TableCell => cell(words.list([...new Set(texts)]));
  return [
    { key: 'actor', cell: ({ index }) => cell(words.name(index)) },
    { key: 'sector', cell: (actor) => cell(words.sector(actor)) },
    { key: 'networks', cell: ({ memberships }) => listed(memberships.map(({ network }) => words.network(network))) },
    {
      key: 'level',
      cell: ({ memberships }) =>
        listed(memberships.flatMap(({ member: { level } }) => (level ? [messages.levelWord[level]] : []))),
    },
    {
      key: 'ties',
      // Persons are not ranked, by sorting either: their number is read but never sorted by.
      cell: ({ actor, ties: { length } }) => ({ text: String(length), value: actor.kind === 'person' ? null : length }),
    },
    {
      key: 'kinds',
      cell: (actor) => ({
        text: kindsOf(actor, words),
        value: actor.actor.kind === 'person' ? null : kindsOf(actor, words) || null,
      }),
    },
    {
      key: 'neighbours',
      cell: (actor) => {
        const text = words.list(neighboursOf(actor).map(words.name));
        return { text, value: text || null };
      },
    },
  ];
}

/** Cells are written when they are read: thousands of actors may stand behind a page of them. */
export function networkTable(data: NetworkData, words: NetworkWords): TableView {
  const own = networkTableWords[words.language];
  const hasNetworks = data.actors.some(({ memberships }) => memberships.length > 0);
  const hasLevels = data.actors.some(({ level }) => level !== undefined);
  const columns = columnsOf(words).filter(
    ({ key }) => (key !== 'networks' || hasNetworks) && (key !== 'level' || hasLevels),
  );
  return {
    caption: own.caption,
    columns: columns.map(({ key }) => ({ key, label: own.columns[key], numeric: key === 'ties' })),
    rows: data.actors.map(
      (actor): TableRow => ({
        key: actor.key,
        target: words.target(actor),
        get cells() {
          return columns.map(({ cell }) => cell(actor));
        },
      }),
    ),
  };
}
