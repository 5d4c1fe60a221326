/** Networks from JSON with a list of nodes and a list of links, as d3, NetworkX, sigma and others write them. */
import type { ReaderResult, ReaderTask } from '../reader-task.js';
import { graphParts, type GraphNode, type GraphTie } from './graph.js';
import { type Raw, isObject, writtenText } from '../../model/raw.js';

/** What the list of links may be called. */
const LISTS = ['links', 'edges', 'ties'] as const;

const listIn = (raw: Raw): (typeof LISTS)[number] | undefined => LISTS.find((name) => Array.isArray(raw[name]));

export function isNodeLink(raw: unknown): boolean {
  return isObject(raw) && Array.isArray(raw['nodes']) && listIn(raw) !== undefined;
}

function attributesOf(raw: unknown): ReadonlyMap<string, string> {
  const entries = isObject(raw) ? Object.entries(raw) : [];
  const nested = isObject(raw) && isObject(raw['attributes']) ? Object.entries(raw['attributes']) : [];
  return new Map([...nested, ...entries].map(([name, value]) => [name.toLowerCase(), writtenText(value)]));
}

function toNode(raw: unknown, index: number): GraphNode {
  const attributes = attributesOf(raw);
  const id = attributes.get('id') || attributes.get('key') || attributes.get('name') || writtenText(raw);
  const label = attributes.get('label') || attributes.get('name') || attributes.get('title') || '';
  return { id, label, attributes, place: { pointer: `/nodes/${index}` } };
}

/** An end of a link: an id, the number of a node in the list, or the node itself. */
function endOf(value: unknown, nodes: readonly GraphNode[], ids: ReadonlySet<string>): string {
  if (isObject(value)) return writtenText(value['id'] ?? value['key'] ?? value['name']);
  const text = writtenText(value);
  return typeof value === 'number' && !ids.has(text) ? (nodes[value]?.id ?? text) : text;
}

export function importNodeLink(raw: unknown, { log, pacer }: ReaderTask): ReaderResult {
  const source = isObject(raw) ? raw : {};
  pacer.span(0.3, 1);
  const nodes = (Array.isArray(source['nodes']) ? (source['nodes'] as unknown[]) : []).map(toNode);
  const ids = new Set(nodes.map(({ id }) => id));
  const list = listIn(source);
  const links = list ? (source[list] as readonly unknown[]) : [];
  const ties = links.map((link, index): GraphTie => {
    const attributes = attributesOf(link);
    const [from, to] = Array.isArray(link)
      ? (link as unknown[])
      : isObject(link)
        ? [link['source'] ?? link['from'], link['target'] ?? link['to']]
        : [];
    const own = isObject(link) ? link['directed'] : undefined;
    return {
      from: endOf(from, nodes, ids),
      to: endOf(to, nodes, ids),
      directed: typeof own === 'boolean' ? own : source['directed'] === true,
      attributes,
      place: { pointer: `/${list}/${index}` },
    };
  });
  return graphParts({ nodes, ties }, log);
}
