/** Networks from GraphML and GEXF: nodes, ties and their attributes, nested graphs too. Ports and pictures are passed over. */
import type { ReaderResult, ReaderTask } from '../reader-task.js';
import { decodeText, tellEncoding } from '../decode-text.js';
import { ImportError } from '../import-error.js';
import { graphParts, type GraphNode, type GraphTie } from './graph.js';
import { XmlReader, type XmlPiece } from './xml.js';

type Attributes = Readonly<Record<string, string>>;

/** A node or tie that is being read. */
interface Draft {
  readonly attributes: Attributes;
  readonly data: Map<string, string>;
  readonly isNode: boolean;
}

interface Key {
  readonly name: string;
  readonly of: string;
  standard: string;
}

/** Takes the pieces of either format: their elements have different names and the same meaning. */
class GraphBuilder {
  readonly nodes: GraphNode[] = [];
  readonly ties: GraphTie[] = [];
  readonly #keys = new Map<string, Key>();
  readonly #drafts: Draft[] = [];
  #directedByDefault = false;
  #attributesOf = 'node';
  #key = '';
  #definition: Key | undefined;
  #text = '';

  constructor(readonly task: ReaderTask) {}

  take(piece: XmlPiece, line: () => number): void {
    if (piece.type === 'text') this.#text += piece.text;
    else if (piece.type === 'open') this.#open(piece.name, piece.attributes, line);
    else this.#close(piece.name);
  }

  #open(name: string, attributes: Attributes, line: () => number): void {
    this.#text = '';
    switch (name) {
      case 'graph':
        this.#directedByDefault = (attributes['edgedefault'] ?? attributes['defaultedgetype']) === 'directed';
        break;
      case 'attributes':
        this.#attributesOf = attributes['class'] ?? 'node';
        break;
      case 'key':
      case 'attribute':
        this.#define(attributes);
        break;
      case 'node':
      case 'edge':
        this.#drafts.push({ attributes, data: new Map(), isNode: name === 'node' });
        break;
      case 'data':
        this.#key = attributes['key'] ?? '';
        break;
      case 'attvalue':
        this.#set(attributes['for'] ?? attributes['id'] ?? '', attributes['value'] ?? '');
        break;
      case 'hyperedge':
        this.task.log.issue('hypertie-left-out', { line: line() }, {});
        break;
    }
  }

  #define(attributes: Attributes): void {
    const of = attributes['for'] ?? this.#attributesOf;
    const name = (attributes['attr.name'] ?? attributes['title'] ?? attributes['id'] ?? '').toLowerCase();
    this.#definition = { name, of, standard: '' };
    this.#keys.set(`${attributes['for'] === undefined ? of : ''} ${attributes['id'] ?? ''}`, this.#definition);
  }

  #keyOf(id: string): Key | undefined {
    const draft = this.#drafts.at(-1);
    return this.#keys.get(` ${id}`) ?? this.#keys.get(`${draft?.isNode ? 'node' : 'edge'} ${id}`);
  }

  #set(id: string, value: string): void {
    this.#drafts.at(-1)?.data.set(this.#keyOf(id)?.name ?? id.toLowerCase(), value);
  }

  #close(name: string): void {
    if (name === 'data') this.#set(this.#key, this.#text.trim());
    if (name === 'default' && this.#definition) this.#definition.standard = this.#text.trim();
    if (name === 'node' || name === 'edge') this.#finish(this.#drafts.pop());
    this.#text = '';
  }

  #finish(draft: Draft | undefined): void {
    if (!draft) return;
    const { attributes, data, isNode } = draft;
    for (const { name, of, standard } of this.#keys.values()) {
      if (standard && (of === 'all' || (of === 'node') === isNode) && !data.has(name)) data.set(name, standard);
    }
    for (const [name, value] of Object.entries(attributes))
      if (!data.has(name.toLowerCase())) data.set(name.toLowerCase(), value);
    const id = attributes['id'] ?? '';
    if (isNode) {
      const label = data.get('label') ?? data.get('name') ?? data.get('navn') ?? data.get('title') ?? '';
      this.nodes.push({ id, label: label.trim(), attributes: data, place: { field: id } });
      return;
    }
    const { source: from = '', target: to = '', directed, type } = attributes;
    // In GEXF `type` is the direction, not the kind of tie.
    if (type === 'directed' || type === 'undirected') data.delete('type');
    const isDirected =
      directed === undefined && type === undefined
        ? this.#directedByDefault
        : (directed ?? '') === 'true' || type === 'directed';
    this.ties.push({ from, to, directed: isDirected, attributes: data, place: { field: id || `${from} – ${to}` } });
  }
}

/** @throws (rejects) ImportError where the XML is broken, with the place, or holds no network */
export async function importXmlGraph(task: ReaderTask): Promise<ReaderResult> {
  const { input, options, log, pacer } = task;
  pacer.span(0, 0.2);
  const declared =
    typeof input === 'string'
      ? undefined
      : /encoding=["']([\w-]+)["']/.exec(String.fromCharCode(...input.subarray(0, 200)))?.[1];
  const decoded = await decodeText(input, { pacer, label: options.encoding ?? declared });
  tellEncoding(decoded, log);
  const reader = new XmlReader(decoded.text);
  const builder = new GraphBuilder(task);
  pacer.span(0.2, 0.9);
  let taken = 0;
  let root = '';
  for (let piece = reader.next(); piece; piece = reader.next()) {
    if (root === '' && piece.type === 'open') root = piece.name;
    if (root !== 'graphml' && root !== 'gexf')
      throw new ImportError('unknown-format', reader.place, { seen: `<${root}>`.slice(0, 40) });
    builder.take(piece, () => reader.place.line);
    taken += 1;
    if ((taken & 127) === 0 && pacer.isDue) await pacer.pause(reader.share);
  }
  return graphParts(builder, log);
}
