/**
 * The library as one contestant of the peer benchmark in `../shared/bench`: turns a bench document into the library's
 * own before the clock starts, and tells when an element has drawn. Uses what a page may use, but for `positions` and
 * `viewState`, which read the picture as it stands.
 */

/** Element by kind of bench document. */
export const tags = {
  line: 'bydel-indicator',
  bar: 'bydel-indicator',
  timeline: 'bydel-timeline',
  network: 'bydel-network',
  map: 'bydel-map',
};

const INDICATOR = 'employment';
const COLUMNS = ['indicator', 'area', 'period', 'value'];

/** @param {number} year 2005.25 is April 2005 */
function monthOf(year) {
  const months = Math.round(year * 12);
  return `${Math.floor(months / 12)}-${String((months % 12) + 1).padStart(2, '0')}`;
}

/** @param {number} time in ms since 1970 */
const dayOf = (time) => new Date(time).toISOString().slice(0, 10);

const indicatorPart = (title, periodType) => ({
  indicators: [
    { id: INDICATOR, label: title, unit: 'percent', decimals: 1, direction: 'higher-is-better', periodType },
  ],
});

function lineDocument({ title, xs, series }) {
  const isMonthly = xs.some((x) => !Number.isInteger(x));
  const periods = xs.map((x) => (isMonthly ? monthOf(x) : String(x)));
  const rows = series.flatMap(({ id, values }) => values.map((value, index) => [INDICATOR, id, periods[index], value]));
  return {
    ...indicatorPart(title, isMonthly ? 'month' : 'year'),
    areas: series.map(({ id, name }) => ({ id, name, kind: 'district' })),
    observations: { columns: COLUMNS, rows },
  };
}

function barDocument({ title, bars, ref }) {
  const { indicators } = indicatorPart(title, 'year');
  const areas = bars.map(({ id, name }) => ({ id, name, kind: 'district' }));
  const rows = [...bars, { id: 'reference', value: ref.value }].map(({ id, value }) => [INDICATOR, id, '2024', value]);
  return {
    indicators: indicators.map((indicator) => ({ ...indicator, benchmarks: ['reference'] })),
    areas: [...areas, { id: 'reference', name: ref.label, kind: 'municipality' }],
    observations: { columns: COLUMNS, rows },
  };
}

const STATUS = { planned: 'preparing', active: 'running', done: 'closed', paused: 'paused' };

function timelineDocument({ groups, items }) {
  return {
    areas: groups.map(({ id, name }) => ({ id, name, kind: 'district' })),
    initiatives: items.map(({ id, group, label, start, end, status }) => ({
      id,
      title: label,
      approach: 'extra',
      sites: [{ area: group }],
      start: dayOf(start),
      end: dayOf(end),
      status: STATUS[status],
    })),
  };
}

const SECTOR = {
  Housing: 'housing-organisation',
  Schools: 'education',
  Police: 'police',
  Health: 'health-region',
  'Job centre': 'municipal-central',
  Associations: 'local-association',
  Culture: 'municipal-institution',
  Business: 'business',
};

/** What an update changes is a node's weight, which no actor has: it goes to the strength of the node's ties. */
function networkDocument({ nodes, edges }) {
  const weights = new Map(nodes.map(({ id, weight }) => [id, weight]));
  return {
    actors: nodes.map(({ id, label, sector }) => ({ id, name: label, kind: 'unit', sector: SECTOR[sector] })),
    ties: edges.map(({ source, target, kind }) => ({
      from: source,
      to: target,
      kind,
      strength: 1 + Math.floor(weights.get(source) / 4),
    })),
  };
}

const mapObservations = ({ geo, values }) => ({
  columns: COLUMNS,
  rows: geo.features.map(({ id }, index) => [INDICATOR, id, '2024', values[index]]),
});

function mapDocument(benchDocument) {
  const { title, geo } = benchDocument;
  const areas = geo.features.map(({ id, properties }) => ({ id, name: properties.name, kind: 'district' }));
  return {
    ...indicatorPart(title, 'year'),
    areas,
    geography: { data: geo, key: 'id' },
    observations: mapObservations(benchDocument),
  };
}

const PARTS = {
  line: lineDocument,
  bar: barDocument,
  timeline: timelineDocument,
  network: networkDocument,
  map: mapDocument,
};

/** A document of the library with the same data. */
export function toDocument(benchDocument) {
  const { kind, title } = benchDocument;
  return { version: '1.0', title, language: 'da', ...PARTS[kind](benchDocument) };
}

const ATTRIBUTES = {
  line: { form: 'trend' },
  bar: { form: 'ranking' },
  timeline: { group: 'area' },
  network: { form: 'organic' },
  map: {},
};

/** In Danish, as on the pages that the library is for; at once, wherever on the page the element stands. */
export function configure(element, { kind }) {
  element.lang = 'da';
  for (const [name, value] of Object.entries(ATTRIBUTES[kind])) element.setAttribute(name, value);
  element.eager = true;
}

const KIND_OF_JOB = { 1: 'line', 2: 'timeline', 3: 'network', 4: 'map' };
const TAG_OF_JOB = { 1: tags.line, 2: tags.timeline, 3: tags.network, 4: tags.map };

/** The code of the element and of its form, as a page has it that makes its elements later. */
export const load = (library, { job, scenario }) =>
  library.load(TAG_OF_JOB[job], ATTRIBUTES[scenario === 'bar' ? 'bar' : KIND_OF_JOB[job]].form);

/** The plain wheel is the page's until a reader has come to the picture: then, and not on the clock, it has focus. */
function comeTo(element) {
  if (element.localName !== tags.timeline && element.localName !== tags.network) return;
  setTimeout(() => element.shadowRoot?.querySelector('.plot')?.focus({ preventScroll: true }), 150);
}

export async function drawn(element) {
  await element.ready;
  comeTo(element);
}

/**
 * All values change. A map's outlines are the same object as before, as they are for a page that gets new figures: the
 * document around them is new.
 */
export function update(element, benchDocument) {
  element.data =
    benchDocument.kind === 'map'
      ? { ...element.data, observations: mapObservations(benchDocument) }
      : toDocument(benchDocument);
}

/** A network is drawn once, when its layout stands still. */
export async function settled(element) {
  await element.ready;
}

/** Texts of the picture in reading order: another stretch of time or another part has others. */
export function viewState(element) {
  const plot = element.shadowRoot?.querySelector('.plot');
  if (!plot) return undefined;
  if (element.viewport) return element.viewport;
  return [...plot.querySelectorAll('text')].map((text) => `${text.textContent}@${text.getAttribute('x')}`);
}

/** The middle of each actor, in the order of the document; undefined where nothing is drawn. */
export function positions(element) {
  const places = element.shown?.places;
  return places && Array.from(places.x, (x, index) => [x, places.y[index]]);
}
