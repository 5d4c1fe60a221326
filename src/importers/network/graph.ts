/** Nodes and ties as any network file gives them, and the actors and ties of a document that are made of them. */
import type { Actor, Sector, Tie } from '../../schema/generated/document.js';
import type { FilePlace } from '../../model/import-findings.js';
import type { ReaderResult } from '../csv/import-csv.js';
import type { FindingLog } from '../finding-log.js';
import { ImportError } from '../import-error.js';
import { IdMaker } from '../slug.js';
import { readTimeCode } from '../time-code.js';

/** As many as a document may have. */
const MOST_ACTORS = 10_000;
const MOST_TIES = 50_000;

export interface GraphNode {
  readonly id: string;
  readonly label: string;
  /** By name, in small letters. */
  readonly attributes: ReadonlyMap<string, string>;
  readonly place: FilePlace;
}

export interface GraphTie {
  readonly from: string;
  readonly to: string;
  readonly directed: boolean;
  readonly attributes: ReadonlyMap<string, string>;
  readonly place: FilePlace;
}

export interface Graph {
  readonly nodes: readonly GraphNode[];
  readonly ties: readonly GraphTie[];
}

const KINDS = ['organisation', 'unit', 'function'] as const;
const TIE_KINDS = ['cooperates', 'refers', 'bridges', 'funds', 'leads', 'supports', 'coordinates'] as const;
const SECTORS: readonly Sector[] = [
  'municipal-central',
  'municipal-institution',
  'housing-organisation',
  'landowner',
  'police',
  'volunteers',
  'local-association',
  'business',
  'faith-community',
  'foundation',
  'health-region',
  'residents',
  'education',
  'other',
];

/** The first attribute of several names. */
function attribute(attributes: ReadonlyMap<string, string>, ...names: readonly string[]): string {
  for (const name of names) {
    const text = attributes.get(name)?.trim();
    if (text) return text.slice(0, 2_000);
  }
  return '';
}

function oneOf<T extends string>(text: string, choices: readonly T[]): T | undefined {
  return choices.find((choice) => choice === text.toLowerCase());
}

function actorOf(node: GraphNode, id: string): Actor {
  const { attributes } = node;
  const kind = oneOf(attribute(attributes, 'kind', 'type'), KINDS);
  const sector = oneOf(attribute(attributes, 'sector', 'sektor'), SECTORS);
  const description = attribute(attributes, 'description', 'beskrivelse');
  const url = attribute(attributes, 'url', 'link', 'website');
  return {
    id,
    name: node.label || node.id,
    ...(kind ? { kind } : {}),
    ...(sector ? { sector } : {}),
    ...(description ? { description } : {}),
    ...(/^https?:\/\/\S+$/i.test(url) ? { url } : {}),
  };
}

const isPerson = ({ attributes }: GraphNode): boolean => /^person$/i.test(attribute(attributes, 'kind', 'type'));

/** Names persons only where a document may: nobody's consent stands in a network file. */
function makeActors(
  nodes: readonly GraphNode[],
  log: FindingLog,
): { readonly actors: readonly Actor[]; readonly ids: ReadonlyMap<string, string> } {
  const makeId = new IdMaker('aktoer');
  const ids = new Map<string, string>();
  const actors: Actor[] = [];
  for (const node of nodes) {
    if (node.id === '') log.issue('node-without-id', node.place, {});
    else if (ids.has(node.id)) log.issue('duplicate-node', node.place, { id: node.id.slice(0, 60) });
    else if (isPerson(node)) log.issue('person-left-out', node.place, { id: node.id.slice(0, 60) });
    else {
      const id = makeId.idOf(node.id, node.label || node.id, node.id);
      ids.set(node.id, id);
      actors.push(actorOf(node, id));
    }
  }
  return { actors, ids };
}

function tieOf({ attributes, directed }: GraphTie, from: string, to: string): Tie {
  const weight = Number(attribute(attributes, 'weight', 'strength', 'vægt', 'styrke').replace(',', '.'));
  const [since, until] = [
    attribute(attributes, 'since', 'fra_dato', 'start'),
    attribute(attributes, 'until', 'til_dato', 'end'),
  ].map(readTimeCode);
  return {
    from,
    to,
    kind: oneOf(attribute(attributes, 'kind', 'type', 'slags'), TIE_KINDS) ?? 'cooperates',
    ...(directed ? { directed: true } : {}),
    ...(weight > 0 && Number.isFinite(weight) && weight !== 1 ? { strength: weight } : {}),
    ...(since ? { since } : {}),
    ...(until ? { until } : {}),
  };
}

function makeTies({ ties }: Graph, ids: ReadonlyMap<string, string>, log: FindingLog): readonly Tie[] {
  const made: Tie[] = [];
  const pairs = new Set<string>();
  let parallel = 0;
  for (const tie of ties) {
    const [from, to] = [ids.get(tie.from), ids.get(tie.to)];
    if (from === undefined || to === undefined) {
      log.issue('unknown-node', tie.place, { id: (from === undefined ? tie.from : tie.to).slice(0, 60) });
      continue;
    }
    const pair = tie.directed || from < to ? `${from} ${to}` : `${to} ${from}`;
    if (pairs.size === pairs.add(pair).size) parallel += 1;
    made.push(tieOf(tie, from, to));
  }
  if (parallel > 0) log.decide('parallel-ties', {}, { count: parallel });
  return made;
}

/** @throws ImportError where there is no actor, or more than a document may have */
export function graphParts(graph: Graph, log: FindingLog): ReaderResult {
  const { nodes, ties } = graph;
  if (nodes.length === 0) throw new ImportError('no-ties', {}, {});
  if (nodes.length > MOST_ACTORS)
    throw new ImportError('too-many-ties', {}, { what: 'actors', count: nodes.length, limit: MOST_ACTORS });
  if (ties.length > MOST_TIES)
    throw new ImportError('too-many-ties', {}, { what: 'ties', count: ties.length, limit: MOST_TIES });
  const { actors, ids } = makeActors(nodes, log);
  const made = makeTies(graph, ids, log);
  log.decide('actors-are-organisations', {}, { count: actors.length });
  if (made.some(({ kind }) => kind === 'cooperates')) log.decide('tie-kind', {}, { kind: 'cooperates' });
  return { parts: { actors, ties: made }, summary: { nodes: actors.length, ties: made.length } };
}
