/** Nodes and ties as any network file gives them, and the actors and ties of a document that are made of them. */
import type { Actor, Level, Network, Tie } from '../../schema/generated/document.js';
import type { FilePlace } from '../../model/import-findings.js';
import type { ReaderResult } from '../reader-task.js';
import type { FindingLog } from '../finding-log.js';
import { ImportError } from '../import-error.js';
import { IdMaker } from '../slug.js';
import { readTimeCode } from '../time-code.js';
import { WordLog, wordIn, type Words } from '../word-log.js';
import { LEVELS, SECTORS, TIE_KINDS } from './words.js';

/** As many as a document may have. */
const MOST_ACTORS = 10_000;
const MOST_TIES = 50_000;

export interface GraphNode {
  readonly id: string;
  readonly label: string;
  /** Whether other files speak of it by this id: then the document does too. Default false. */
  readonly hasId?: boolean;
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

/** Names that attributes go by, in small letters. */
export const ATTRIBUTES = {
  kind: ['kind', 'type', 'art', 'slags'],
  sector: ['sector', 'sektor', 'branche'],
  level: ['level', 'niveau', 'ledelsesniveau'],
  description: ['description', 'beskrivelse'],
  url: ['url', 'link', 'website', 'hjemmeside'],
  weight: ['weight', 'strength', 'vægt', 'styrke'],
  since: ['since', 'siden', 'fra_dato', 'fra dato', 'start', 'startdato'],
  until: ['until', 'til_dato', 'til dato', 'end', 'slut', 'slutdato'],
} as const;

const KINDS: Words<NonNullable<Actor['kind']>> = [
  ['organisation', /^organi[sz]ation/],
  ['unit', /^(?:unit|enhed|afdeling)$/],
  ['function', /^(?:function|funktion)$/],
];

const TIE_KIND = [...ATTRIBUTES.kind, 'forbindelse', 'relation'] as const;

/** The first attribute of several names. */
function attribute(attributes: ReadonlyMap<string, string>, ...names: readonly string[]): string {
  for (const name of names) {
    const text = attributes.get(name)?.trim();
    if (text) return text.slice(0, 2_000);
  }
  return '';
}

function actorOf(node: GraphNode, id: string, words: WordLog): Actor {
  const { attributes } = node;
  const type = attribute(attributes, ...ATTRIBUTES.kind).toLowerCase();
  const kind = KINDS.find(([, pattern]) => pattern.test(type))?.[0];
  const sector = words.read(attribute(attributes, ...ATTRIBUTES.sector), 'sector', SECTORS);
  const description = attribute(attributes, ...ATTRIBUTES.description);
  const url = attribute(attributes, ...ATTRIBUTES.url);
  return {
    id,
    name: node.label || node.id,
    ...(kind ? { kind } : {}),
    ...(sector ? { sector } : {}),
    ...(description ? { description } : {}),
    ...(/^https?:\/\/\S+$/i.test(url) ? { url } : {}),
  };
}

const isPerson = ({ attributes }: GraphNode): boolean => /^person$/i.test(attribute(attributes, ...ATTRIBUTES.kind));

/** Names persons only where a document may: nobody's consent stands in a network file. */
function makeActors(
  nodes: readonly GraphNode[],
  log: FindingLog,
  words: WordLog,
): { readonly actors: readonly Actor[]; readonly ids: ReadonlyMap<string, string> } {
  const makeId = new IdMaker('aktoer');
  const ids = new Map<string, string>();
  const actors: Actor[] = [];
  for (const node of nodes) {
    if (node.id === '') log.issue('node-without-id', node.place, {});
    else if (ids.has(node.id)) log.issue('duplicate-node', node.place, { id: node.id.slice(0, 60) });
    else if (isPerson(node)) log.issue('person-left-out', node.place, { id: node.id.slice(0, 60) });
    else {
      const names = [node.label || node.id, node.id];
      const id = makeId.idOf(node.id, ...(node.hasId ? names.reverse() : names));
      ids.set(node.id, id);
      actors.push(actorOf(node, id, words));
    }
  }
  return { actors, ids };
}

function tieOf({ attributes, directed }: GraphTie, ends: { from: string; to: string }, words: WordLog): Tie {
  const weight = Number(attribute(attributes, ...ATTRIBUTES.weight).replace(',', '.'));
  const [since, until] = [ATTRIBUTES.since, ATTRIBUTES.until].map((names) =>
    readTimeCode(attribute(attributes, ...names)),
  );
  return {
    ...ends,
    kind: words.read(attribute(attributes, ...TIE_KIND), 'kind', TIE_KINDS) ?? 'cooperates',
    ...(directed ? { directed: true } : {}),
    ...(weight > 0 && Number.isFinite(weight) && weight !== 1 ? { strength: weight } : {}),
    ...(since ? { since } : {}),
    ...(until ? { until } : {}),
  };
}

function makeTies(
  { ties }: Graph,
  ids: ReadonlyMap<string, string>,
  { log, words }: { log: FindingLog; words: WordLog },
): readonly Tie[] {
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
    made.push(tieOf(tie, { from, to }, words));
  }
  if (parallel > 0) log.decide('parallel-ties', {}, { count: parallel });
  return made;
}

/** One network of those whose level the file tells; none where it tells of no level. Which sectors it lacks nobody has said. */
function makeNetworks(
  nodes: readonly GraphNode[],
  ids: ReadonlyMap<string, string>,
  words: WordLog,
): readonly Network[] {
  const levels = new Map<string, Level>();
  for (const node of nodes) {
    const [actor, level] = [
      ids.get(node.id),
      words.read(attribute(node.attributes, ...ATTRIBUTES.level), 'level', LEVELS),
    ];
    if (actor !== undefined && level) levels.set(actor, level);
  }
  if (levels.size === 0) return [];
  const members = [...ids.values()].map((actor) => ({
    actor,
    ...(levels.has(actor) && { level: levels.get(actor)! }),
  }));
  return [{ id: 'netvaerk', name: { da: 'Netværk', en: 'Network' }, expectedSectors: [], members }];
}

/** @throws ImportError where there is no actor, or more than a document may have */
export function graphParts(graph: Graph, log: FindingLog): ReaderResult {
  const { nodes, ties } = graph;
  if (nodes.length === 0) throw new ImportError('no-ties', {}, {});
  if (nodes.length > MOST_ACTORS)
    throw new ImportError('too-many-ties', {}, { what: 'actors', count: nodes.length, limit: MOST_ACTORS });
  if (ties.length > MOST_TIES)
    throw new ImportError('too-many-ties', {}, { what: 'ties', count: ties.length, limit: MOST_TIES });
  const words = new WordLog(log);
  const { actors, ids } = makeActors(nodes, log, words);
  const made = makeTies(graph, ids, { log, words });
  const networks = makeNetworks(nodes, ids, words);
  log.decide('actors-are-organisations', {}, { count: actors.length });
  const isUntold = ({ attributes }: GraphTie): boolean => !wordIn(attribute(attributes, ...TIE_KIND), TIE_KINDS);
  if (made.length > 0 && ties.some(isUntold)) log.decide('tie-kind', {}, { kind: 'cooperates' });
  return {
    parts: { actors, ties: made, ...(networks.length > 0 && { networks }) },
    summary: { nodes: actors.length, ties: made.length },
  };
}
