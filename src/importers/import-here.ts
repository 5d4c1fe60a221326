/** Finds out what a file is, hands it to its reader and turns failures into issues; in slices, on the thread that asks. */
import { faultOf } from '../data/json-place.js';
import { importDistrictFacts, isDistrictFacts } from './cube/import-district-facts.js';
import { importJsonStat, isJsonStat } from './cube/import-json-stat.js';
import { importPx } from './cube/import-px.js';
import { importCsv, openTable } from './csv/import-csv.js';
import type { ReaderResult, ReaderTask } from './reader-task.js';
import { decodeText } from './decode-text.js';
import { FindingLog } from './finding-log.js';
import { importGeo, isGeo } from './geo/import-geo.js';
import { ImportError } from './import-error.js';
import type { ImportFormat, ImportOptions, Imported } from './imported.js';
import { importGrants, isGrants } from './initiatives/import-grants.js';
import { importProjectTable, projectColumns } from './initiatives/import-project-table.js';
import { actorColumns, importActorTable } from './network/import-actor-table.js';
import { edgeColumns, edgesAreNamed, importEdgeList } from './network/import-edge-list.js';
import { importNodeLink, isNodeLink } from './network/import-node-link.js';
import { importXmlGraph } from './network/import-xml-graph.js';
import { refuseNotText } from './not-text.js';
import { Pacer } from './pacer.js';

type Known = Exclude<ImportFormat, 'unknown'>;
interface Opened {
  readonly format: Known;
  readonly read: () => ReaderResult | Promise<ReaderResult>;
}

/** The first signs of a text file, whatever its encoding: no sign that tells formats apart lies outside ASCII. */
function headOf(input: Uint8Array | string): string {
  const head = typeof input === 'string' ? input.slice(0, 4_000) : String.fromCharCode(...input.subarray(0, 4_000));
  return head
    .replace(/^(?:\u00ef\u00bb\u00bf|\ufeff|\u00ff\u00fe|\u00fe\u00ff)/, '')
    .replaceAll('\0', '')
    .trimStart();
}

function formatOf(input: Uint8Array | string, { format, name = '' }: ImportOptions): Known | 'json' | undefined {
  if (format) return format;
  const head = headOf(input);
  if (head === '') return undefined;
  if (/^[{[]/.test(head)) return 'json';
  if (head.startsWith('<')) return /<gexf/i.test(head) ? 'gexf' : 'graphml';
  if (/\.px$/i.test(name) || /^(?:CHARSET|AXIS-VERSION|CODEPAGE|MATRIX)\s*=/i.test(head)) return 'px';
  return 'csv';
}

/** @throws ImportError where the text is no JSON, with the place */
async function parseJson({ input, options, pacer }: ReaderTask): Promise<unknown> {
  pacer.span(0, 0.3);
  const { text } = await decodeText(input, { pacer, label: options.encoding });
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    throw new ImportError('broken-json', faultOf(text), {}, { cause: error });
  }
}

/** The names that the outermost object has, for whoever wonders what the file is. */
function seen(raw: unknown): string {
  if (Array.isArray(raw)) return `[${raw.length}]`;
  return typeof raw === 'object' && raw !== null ? Object.keys(raw).slice(0, 8).join(', ').slice(0, 80) : typeof raw;
}

async function openJson(task: ReaderTask): Promise<Opened> {
  const raw = await parseJson(task);
  const wanted = task.options.format;
  if (wanted === 'json-stat' || (!wanted && isJsonStat(raw)))
    return { format: 'json-stat', read: () => importJsonStat(raw, task) };
  if (isDistrictFacts(raw) && (!wanted || wanted === 'district-facts'))
    return { format: 'district-facts', read: () => importDistrictFacts(raw, task) };
  const geo = isGeo(raw);
  if (geo && (!wanted || wanted === geo)) return { format: geo, read: () => importGeo(raw, task) };
  const isNetwork = wanted === 'node-link' || (!wanted && isNodeLink(raw));
  if (isNetwork) return { format: 'node-link', read: () => importNodeLink(raw, task) };
  if (isGrants(raw)) return { format: 'initiatives', read: () => importGrants(raw, task) };
  throw new ImportError('unknown-format', { pointer: '' }, { seen: seen(raw) });
}

/** A table is of initiatives, actors or ties where its headers say so, else of figures. */
async function openCsv(task: ReaderTask): Promise<Opened> {
  const table = await openTable(task);
  const { options } = task;
  if (options.format === 'csv') return { format: 'csv', read: () => importCsv(task, table) };
  const project = projectColumns(table, options);
  if (project) return { format: 'initiatives', read: () => importProjectTable(table, project, task) };
  const actors =
    options.format === 'edge-list' || edgesAreNamed(table, options) ? undefined : actorColumns(table, options);
  if (actors) return { format: 'actor-list', read: () => importActorTable(table, actors, task) };
  const columns = edgeColumns(table, options);
  if (columns) return { format: 'edge-list', read: () => importEdgeList(table, columns, task) };
  return { format: 'csv', read: () => importCsv(task, table) };
}

async function open(task: ReaderTask): Promise<Opened> {
  refuseNotText(task.input);
  const format = formatOf(task.input, task.options);
  switch (format) {
    case undefined:
      throw new ImportError('empty-file', {}, {});
    case 'px':
      return { format, read: () => importPx(task) };
    case 'graphml':
    case 'gexf':
      return { format, read: () => importXmlGraph(task) };
    case 'csv':
    case 'edge-list':
    case 'actor-list':
      return openCsv(task);
    case 'initiatives':
      return /^[{[]/.test(headOf(task.input)) ? openJson(task) : openCsv(task);
    default:
      return openJson(task);
  }
}

/** @throws (rejects) the signal's reason where the caller aborts */
export async function importHere(input: Uint8Array | string, options: ImportOptions): Promise<Imported> {
  const log = new FindingLog();
  const task: ReaderTask = { input, options, log, pacer: new Pacer(options) };
  let format: ImportFormat = options.format ?? 'unknown';
  let result: ReaderResult = { parts: {}, summary: {} };
  try {
    const opened = await open(task);
    format = opened.format;
    result = await opened.read();
  } catch (error) {
    options.signal?.throwIfAborted();
    const message = error instanceof Error ? error.message : 'unknown';
    const failed = error instanceof ImportError ? error : new ImportError('unreadable-file', {}, { message });
    result = { ...result, error: failed };
  }
  const issues = [...(result.error ? [result.error.issue] : []), ...log.issues];
  return { format, parts: result.parts, summary: result.summary, decisions: log.decisions, issues };
}
