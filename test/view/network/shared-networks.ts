/** Turns the network files of `../shared/data/networks` into documents. Reads just enough of GEXF, GraphML and JSON. */
import { readShared } from '../../real-input/shared-data.js';

export interface ReadTie {
  readonly from: string;
  readonly to: string;
  readonly directed: boolean;
}

export interface ReadNetwork {
  readonly actors: readonly { readonly id: string; readonly name: string }[];
  readonly ties: readonly ReadTie[];
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&apos;': "'",
};

function attributesOf(tag: string): Readonly<Record<string, string>> {
  const pairs = [...tag.matchAll(/([\w.:-]+)="([^"]*)"/g)];
  return Object.fromEntries(
    pairs.map(([, key = '', value = '']) => [key, value.replace(/&\w+;/g, (one) => ENTITIES[one] ?? one)]),
  );
}

function readXml(text: string): ReadNetwork {
  const tags = (name: string): readonly Readonly<Record<string, string>>[] =>
    [...text.matchAll(new RegExp(`<${name}\\s[^>]*>`, 'g'))].map(([tag]) => attributesOf(tag));
  const [graph = {}] = tags('graph');
  const isDirected = (graph['edgedefault'] ?? graph['defaultedgetype']) === 'directed';
  const directed = (edge: Readonly<Record<string, string>>): boolean =>
    edge['directed'] ? edge['directed'] === 'true' : edge['type'] ? edge['type'] === 'directed' : isDirected;
  return {
    actors: tags('node').map(({ id = '', label }) => ({ id, name: label || id })),
    ties: tags('edge').map((edge) => ({
      from: edge['source'] ?? '',
      to: edge['target'] ?? '',
      directed: directed(edge),
    })),
  };
}

interface JsonNetwork {
  readonly nodes: readonly { readonly id?: string; readonly key?: string; readonly label?: string }[];
  readonly links?: readonly { readonly source: string; readonly target: string }[];
  readonly edges?: readonly (readonly [string, string])[];
}

function readJson(text: string): ReadNetwork {
  const { nodes, links = [], edges = [] } = JSON.parse(text) as JsonNetwork;
  const pairs = [...links.map(({ source, target }) => [source, target] as const), ...edges];
  return {
    actors: nodes.map(({ id, key, label }) => ({ id: id ?? key ?? '', name: label ?? id ?? key ?? '' })),
    ties: pairs.map(([from, to]) => ({ from, to, directed: false })),
  };
}

/** Names become slugs; every file's own ids are unique. */
function slugs(network: ReadNetwork): ReadNetwork {
  const known = new Map(network.actors.map(({ id }, index) => [id, `n${index}`]));
  const slug = (id: string): string => known.get(id) ?? `missing-${id.toLowerCase().replace(/[^a-z0-9]+/g, '-')}`;
  return {
    actors: network.actors.map(({ id, name }) => ({ id: slug(id), name })),
    ties: network.ties.map(({ from, to, directed }) => ({ from: slug(from), to: slug(to), directed })),
  };
}

/** Every file of `../shared/data/networks` but the list of the same ties that stands beside one of them. */
export const NETWORK_FILES = [
  'les-miserables.gexf',
  'les-miserables.graphml',
  'rio20-websites.gexf',
  'celegans.gexf',
  'mixed-multigraph.graphml',
  'missing-nodes.graphml',
  'wikipedia-dataviz.json',
  'davis-southern-women.json',
  'florentine-families.json',
] as const;

/** @param file name in `../shared/data/networks` */
export function readNetwork(file: string): ReadNetwork {
  const text = readShared(`networks/${file}`);
  return slugs(file.endsWith('.json') ? readJson(text) : readXml(text));
}

export function documentOf({ actors, ties }: ReadNetwork): object {
  return {
    version: '1.0',
    title: 'A real network',
    language: 'en',
    actors: actors.map(({ id, name }) => ({ id, name, sector: 'other' })),
    ties: ties.map((tie) => ({ ...tie, kind: 'cooperates' })),
  };
}
