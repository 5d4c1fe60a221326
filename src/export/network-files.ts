/** A network as files for other programs: GraphML, and its ties as a table. Pure; names arrive as the reader sees them. */
import type { NetworkData, NodeTie } from '../view/network/network-data.js';
import type { NetworkWords } from '../view/network/network-words.js';
import type { ReadingWords } from '../i18n/network/reading.js';
import type { TableCell, TableView } from '../view/widget-view.js';

/** What the document cannot hold, and XML must not: control characters and half pairs. */
const FORBIDDEN =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function escaped(text: string): string {
  return text.replace(FORBIDDEN, '').replace(/[&<>"]/g, (sign) => ENTITIES[sign]!);
}

const NODE_KEYS = ['name', 'sector', 'level', 'kind'] as const;
const EDGE_KEYS = ['kind', 'strength', 'since', 'until', 'network'] as const;

function keyLines(): string[] {
  const line = (end: 'node' | 'edge', name: string, type: string): string =>
    `  <key id="${end}-${name}" for="${end}" attr.name="${name}" attr.type="${type}"/>`;
  return [
    ...NODE_KEYS.map((name) => line('node', name, 'string')),
    ...EDGE_KEYS.map((name) => line('edge', name, name === 'strength' ? 'double' : 'string')),
  ];
}

function dataLines(end: 'node' | 'edge', values: Readonly<Record<string, string | number | undefined>>): string {
  return Object.entries(values)
    .filter(([, value]) => value !== undefined && value !== '')
    .map(([name, value]) => `<data key="${end}-${name}">${escaped(String(value))}</data>`)
    .join('');
}

function tieValues({ kind, strength, since, until, network }: NodeTie): Record<string, string | number | undefined> {
  return { kind, strength: strength ?? 1, since, until, network };
}

/** The whole network as it is shown, for Gephi, yEd, NetworkX and the like. */
export function networkGraphML({ actors, ties }: NetworkData, words: NetworkWords): string {
  const nodes = actors.map(({ key, index, sector, level, actor, stands }) => {
    const values = { name: words.name(index), sector, level, kind: stands ?? actor.kind ?? 'organisation' };
    return `    <node id="${escaped(key)}">${dataLines('node', values)}</node>`;
  });
  const edges = ties.map(({ tie, from, to }, index) => {
    const ends = `source="${escaped(actors[from]!.key)}" target="${escaped(actors[to]!.key)}"`;
    const directed = tie.directed === true ? 'true' : 'false';
    return `    <edge id="e${index}" ${ends} directed="${directed}">${dataLines('edge', tieValues(tie))}</edge>`;
  });
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<graphml xmlns="http://graphml.graphdrawing.org/xmlns">',
    ...keyLines(),
    '  <graph edgedefault="undirected">',
    ...nodes,
    ...edges,
    '  </graph>',
    '</graphml>',
    '',
  ].join('\n');
}

const TIE_COLUMNS = ['from', 'kind', 'to', 'direction', 'strength', 'since', 'until', 'network'] as const;

/** One row for each tie that is shown. */
export function networkTies({ ties, networks }: NetworkData, words: NetworkWords, texts: ReadingWords): TableView {
  const cell = (text: string): TableCell => ({ text, value: text || null });
  const nameOf = new Map(networks.map((network) => [network.id, words.network(network)]));
  return {
    caption: '',
    columns: TIE_COLUMNS.map((key) => ({ key, label: texts.tieColumns[key], numeric: key === 'strength' })),
    rows: ties.map(({ tie, from, to }, index) => ({
      key: String(index),
      cells: [
        cell(words.name(from)),
        cell(words.messages.tie[tie.kind]),
        cell(words.name(to)),
        cell(tie.directed ? texts.oneWay : texts.bothWays),
        { text: words.number(tie.strength ?? 1), value: tie.strength ?? 1 },
        cell(tie.since ?? ''),
        cell(tie.until ?? ''),
        cell(nameOf.get(tie.network ?? '') ?? tie.network ?? ''),
      ],
    })),
  };
}
