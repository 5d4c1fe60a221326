/**
 * What the benchmark draws and how it counts: documents from a seed, the order of the rounds, medians, the table. Runs in
 * Node and in the measured page; knows no clock and no contestant.
 */

/**
 * @typedef {'line' | 'lines' | 'timeline' | 'network' | 'map'} CaseName
 * @typedef {'paint' | 'update'} Measure
 * @typedef {{ case: CaseName, contestant: string, paint: number, update: number }} Sample
 */

/**
 * @typedef {Readonly<Record<'what' | 'kind' | 'peer', string> & Record<'job' | 'count' | 'width' | 'height', number>>} Case
 */

/** `peer` is the library that draws this kind fastest of those we know, and that is measured beside ours.
 * @type {Readonly<Record<CaseName, Case>>}
 */
export const CASES = {
  line: { job: 1, what: 'one line chart, 12 lines', kind: 'line', peer: 'uPlot', count: 1, width: 720, height: 420 },
  lines: {
    job: 1,
    what: '24 line charts of 12 lines',
    kind: 'line',
    peer: 'uPlot',
    count: 24,
    width: 400,
    height: 300,
  },
  timeline: {
    job: 2,
    what: 'timeline of 500 initiatives',
    kind: 'timeline',
    peer: 'ECharts',
    count: 1,
    width: 1200,
    height: 760,
  },
  network: {
    job: 3,
    what: 'network of 500 actors, 1,000 ties',
    kind: 'network',
    peer: 'ECharts',
    count: 1,
    width: 1200,
    height: 760,
  },
  map: { job: 4, what: 'map of 100 areas', kind: 'map', peer: 'Observable Plot', count: 1, width: 900, height: 640 },
};

/**
 * A generator of the xorshift family: the same seed gives the same numbers everywhere.
 * @param {number} seed
 * @returns {() => number} from 0 to below 1
 */
export function seeded(seed) {
  let state = (Math.imul(seed + 1, 2_654_435_761) ^ 0x9e3779b9) | 1;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
  };
}

const DAY = 86_400_000;
const FIRST_DAY = Date.UTC(2016, 0, 1);
const SPAN = 3650;
const STATUSES = ['planned', 'active', 'done', 'paused'];
const SECTORS = ['Housing', 'Schools', 'Police', 'Health', 'Job centre', 'Associations', 'Culture', 'Business'];

/** @param {number} count */
const districts = (count) =>
  Array.from({ length: count }, (_, index) => ({ id: `d${index}`, name: `District ${index + 1}` }));

const share = (/** @type {number} */ value) => Math.round(value * 10) / 10;

/** @param {number} seed @param {number} version */
function lineFigures(seed, version) {
  const next = seeded(seed * 100 + version);
  const xs = Array.from({ length: 20 }, (_, index) => 2005 + index);
  const series = districts(12).map((district) => {
    let level = 30 + next() * 40;
    return { ...district, values: xs.map(() => share((level += next() * 4 - 2))) };
  });
  return { kind: 'line', title: 'In work', xs, series };
}

/** @param {number} seed @param {number} version */
function timelineFigures(seed, version) {
  const next = seeded(seed);
  const change = seeded(seed * 100 + version);
  const groups = districts(12);
  const items = Array.from({ length: 500 }, (_, index) => {
    const days = 30 + Math.floor(next() * 400);
    const place = Math.floor(next() * groups.length);
    const from = Math.floor(next() * (SPAN - days - 60) + change() * 60);
    const status = STATUSES[Math.floor(change() * STATUSES.length)];
    const [start, end] = [FIRST_DAY + from * DAY, FIRST_DAY + (from + days) * DAY];
    return { id: `i${index}`, group: `d${place}`, label: `Initiative ${index + 1}`, start, end, status };
  });
  return { kind: 'timeline', title: 'Initiatives', groups, items };
}

/** Every actor but the first is tied to an earlier one of its neighbourhood; the other half of the ties fall anywhere.
 * @param {number} seed @param {number} version
 */
function networkFigures(seed, version) {
  const next = seeded(seed);
  const change = seeded(seed * 100 + version);
  const nodes = Array.from({ length: 500 }, (_, index) => ({
    ...{ id: `n${index}`, label: `Actor ${index + 1}`, sector: SECTORS[index % SECTORS.length] },
    weight: 1 + Math.floor(change() * 9),
  }));
  /** @type {Map<string, { source: string, target: string, kind: string }>} */
  const edges = new Map();
  const tie = (/** @type {number} */ one, /** @type {number} */ other) => {
    const [low, high] = [Math.min(one, other), Math.max(one, other)];
    if (low !== high) edges.set(`${low} ${high}`, { source: `n${low}`, target: `n${high}`, kind: 'cooperates' });
  };
  for (let index = 1; index < nodes.length; index++) tie(index, Math.max(0, index - 1 - Math.floor(next() * 20)));
  while (edges.size < 1000) tie(Math.floor(next() * nodes.length), Math.floor(next() * nodes.length));
  return { kind: 'network', title: 'Who works with whom', nodes, edges: [...edges.values()] };
}

/** A grid whose sides are bent, each alike for the two areas that share it: 100 areas of 40 points.
 * @param {number} seed @param {number} version
 */
function mapFigures(seed, version) {
  const side = 10;
  const steps = 10;
  const next = seeded(seed);
  const change = seeded(seed * 100 + version);
  const bend = Array.from({ length: (side + 1) * (side + 1) * 2 }, () => next() - 0.5);
  /** @param {number} x @param {number} y @param {number} turn */
  const bent = (x, y, turn) => (bend[((y * (side + 1) + x) * 2 + turn) % bend.length] ?? 0) * 0.3;
  /** @param {number} x @param {number} y @param {boolean} isAcross @returns {number[][]} */
  const edge = (x, y, isAcross) =>
    Array.from({ length: steps }, (_, step) => {
      const part = step / steps;
      const off = Math.sin(part * Math.PI) * bent(x, y, isAcross ? 0 : 1);
      return isAcross ? [x + part, y + off] : [x + off, y + part];
    });
  /** @param {number} x @param {number} y @param {boolean} isAcross */
  const back = (x, y, isAcross) => [...edge(x, y, isAcross), isAcross ? [x + 1, y] : [x, y + 1]].slice(1).reverse();
  const features = districts(side * side).map(({ id, name }, index) => {
    const [x, y] = [index % side, Math.floor(index / side)];
    // Clockwise on the globe, with north up, as d3 reads the inside of a ring.
    const ring = [...edge(x, y, false), ...edge(x, y + 1, true), ...back(x + 1, y, false), ...back(x, y, true)];
    const coordinates = [[...ring, [x, y]].map(([east = 0, north = 0]) => [8.2 + east * 0.06, 55 + north * 0.035])];
    return { type: 'Feature', id, properties: { id, name }, geometry: { type: 'Polygon', coordinates } };
  });
  return {
    ...{ kind: 'map', title: 'In work', geo: { type: 'FeatureCollection', features } },
    values: features.map(() => share(40 + change() * 40)),
  };
}

const FIGURES = {
  line: lineFigures,
  lines: lineFigures,
  timeline: timelineFigures,
  network: networkFigures,
  map: mapFigures,
};

/**
 * Bars in the first free lane of their district.
 * @template {{ group: string, start: number, end: number }} Item
 * @param {{ groups: readonly { id: string }[], items: readonly Item[] }} figures
 */
export function lanesOf({ groups, items }) {
  let first = 0;
  return groups.flatMap(({ id }) => {
    /** @type {number[]} */
    const ends = [];
    const bars = items
      .filter(({ group }) => group === id)
      .sort((one, other) => one.start - other.start)
      .map((item) => {
        const free = ends.findIndex((end) => end <= item.start);
        const lane = free < 0 ? ends.length : free;
        ends[lane] = item.end;
        return { ...item, lane: first + lane };
      });
    first += ends.length;
    return bars;
  });
}

/**
 * @param {CaseName} name
 * @param {number} seed another one for each picture of a page
 * @param {number} version 0 is drawn first, 1 is the update
 */
export const figuresOf = (name, seed, version) => FIGURES[name](seed, version);

/**
 * Who is measured when: every other round backwards, so that a machine that grows slower favours none.
 * @param {readonly string[]} contestants
 * @param {number} round from 0 on
 */
export const turns = (contestants, round) => (round % 2 === 0 ? [...contestants] : [...contestants].reverse());

/** @param {readonly number[]} values at least one */
export function median(values) {
  if (values.length === 0) throw new RangeError('no value has no median');
  const sorted = [...values].sort((one, other) => one - other);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? NaN) + upper) / 2;
}

/**
 * @param {readonly Sample[]} samples
 * @returns {string} a table in Markdown: the floor in milliseconds, the others as ratios to it
 */
export function table(samples) {
  /** @param {string} name @param {string} contestant @param {Measure} measure */
  const middle = (name, contestant, measure) => {
    const values = samples.filter((sample) => sample.case === name && sample.contestant === contestant);
    return values.length === 0 ? undefined : median(values.map((sample) => sample[measure]));
  };
  const rows = Object.entries(CASES).flatMap(([name, { what, peer: library }]) =>
    /** @type {const} */ (['paint', 'update']).flatMap((measure) => {
      const floor = middle(name, 'floor', measure);
      if (floor === undefined) return [];
      const ratio = (/** @type {string} */ contestant) => {
        const time = middle(name, contestant, measure);
        return time === undefined ? '–' : (time / floor).toFixed(2);
      };
      const [ours, peer] = [ratio('ours'), ratio('peer')];
      const other = peer === '–' ? peer : `${peer} ${library}`;
      const title = measure === 'paint' ? 'first paint' : 'new figures';
      return [`| ${what} | ${title} | ${floor.toFixed(1)} ms | ${ours} | ${other} |`];
    }),
  );
  return [
    '| what | measure | by hand | bydelsblik | best of the others |',
    '| --- | --- | --- | --- | --- |',
    ...rows,
  ].join('\n');
}
