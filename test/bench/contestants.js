/**
 * The measured page's side of `npm run bench`: three ways to draw the same figures. `floor` is as little as draws them with
 * d3 (no keys, no table, no reasons, no settling of labels); `ours` is the built library; `peer` is the best of the others
 * for this kind of picture (`peers/peers.js`).
 */
import * as d3 from 'd3';
import { configure, load, tags, toDocument, update } from './adapter.js';
import { CASES, figuresOf, lanesOf } from './figures.mjs';

const MARGIN = { left: 40, top: 20, right: 90, bottom: 30 };

const svgIn = (box) => d3.select(box).append('svg').attr('width', box.clientWidth).attr('height', box.clientHeight);

function axes(svg, x, y, { width, height }) {
  svg
    .append('g')
    .attr('transform', `translate(0,${height - MARGIN.bottom})`)
    .call(x);
  svg.append('g').attr('transform', `translate(${MARGIN.left},0)`).call(y);
  svg.attr('viewBox', `0 0 ${width} ${height}`);
}

const sizeOf = (box) => ({ width: box.clientWidth, height: box.clientHeight });

function drawLines(box, { xs, series }) {
  const size = sizeOf(box);
  const x = d3.scaleLinear(d3.extent(xs), [MARGIN.left, size.width - MARGIN.right]);
  const y = d3.scaleLinear([0, 100], [size.height - MARGIN.bottom, MARGIN.top]);
  const line = d3.line((_, index) => x(xs[index]), y);
  const svg = svgIn(box);
  axes(svg, d3.axisBottom(x).ticks(6, 'd'), d3.axisLeft(y).ticks(5), size);
  const row = svg
    .selectAll('.row')
    .data(series)
    .join('g')
    .attr('fill', (_, index) => d3.schemePaired[index]);
  row
    .append('path')
    .attr('fill', 'none')
    .attr('stroke', (_, index) => d3.schemePaired[index]);
  row
    .append('text')
    .attr('x', size.width - MARGIN.right + 4)
    .text(({ name }) => name);
  const place = (now) => {
    row
      .data(now)
      .select('path')
      .attr('d', ({ values }) => line(values));
    row.select('text').attr('y', ({ values }) => y(values.at(-1)));
  };
  place(series);
  return (next) => place(next.series);
}

function drawTimeline(box, figures) {
  const size = sizeOf(box);
  const svg = svgIn(box);
  const draw = (now) => {
    const bars = lanesOf(now);
    const x = d3.scaleUtc(
      [d3.min(bars, (bar) => bar.start), d3.max(bars, (bar) => bar.end)],
      [MARGIN.left, size.width],
    );
    const y = d3.scaleLinear([0, d3.max(bars, ({ lane }) => lane) + 1], [MARGIN.top, size.height - MARGIN.bottom]);
    svg.selectAll('*').remove();
    axes(svg, d3.axisBottom(x), d3.axisLeft(y).ticks(0), size);
    const bar = svg.selectAll('.bar').data(bars).join('g').attr('class', 'bar');
    bar
      .append('rect')
      .attr('x', ({ start }) => x(start))
      .attr('width', ({ start, end }) => x(end) - x(start))
      .attr('y', ({ lane }) => y(lane))
      .attr('height', y(1) - y(0) - 1)
      .attr('fill', ({ status }) => (status === 'done' ? '#357' : '#7ac'));
    bar
      .append('text')
      .attr('x', ({ start }) => x(start))
      .attr('y', ({ lane }) => y(lane + 0.8))
      .text(({ label }) => label);
  };
  draw(figures);
  return draw;
}

/** 300 steps of the force, at once, then one picture; new weights change widths, and move nobody. */
function drawNetwork(box, figures) {
  const { width, height } = sizeOf(box);
  const nodes = figures.nodes.map((node) => ({ ...node }));
  const links = figures.edges.map((edge) => ({ ...edge }));
  d3.forceSimulation(nodes)
    .force(
      'link',
      d3.forceLink(links).id(({ id }) => id),
    )
    .force('charge', d3.forceManyBody().strength(-20))
    .force('x', d3.forceX(width / 2))
    .force('y', d3.forceY(height / 2))
    .stop()
    .tick(300);
  const svg = svgIn(box);
  const line = svg.selectAll('line').data(links).join('line').attr('stroke', '#999');
  for (const [end, of] of [
    [1, 'source'],
    [2, 'target'],
  ])
    line.attr(`x${end}`, (link) => link[of].x).attr(`y${end}`, (link) => link[of].y);
  const actor = svg
    .selectAll('g')
    .data(nodes)
    .join('g')
    .attr('transform', ({ x, y }) => `translate(${x},${y})`);
  actor
    .append('circle')
    .attr('r', 4)
    .attr('fill', ({ sector }) => (sector === 'Schools' ? '#c52' : '#357'));
  actor
    .append('text')
    .attr('x', 5)
    .text(({ label }) => label);
  const weigh = (now) => {
    const weights = new Map(now.nodes.map(({ id, weight }) => [id, weight]));
    line.attr('stroke-width', ({ source }) => 1 + Math.floor(weights.get(source.id) / 4));
  };
  weigh(figures);
  return weigh;
}

function drawMap(box, { geo, values }) {
  const { width, height } = sizeOf(box);
  const path = d3.geoPath(d3.geoMercator().fitSize([width, height], geo));
  const shape = svgIn(box).selectAll('path').data(geo.features).join('path').attr('d', path).attr('stroke', 'white');
  shape.append('title').text(({ properties }) => properties.name);
  const fill = (now) => {
    const colour = d3.scaleQuantile(now, d3.schemeBlues[5]);
    shape.attr('fill', (_, index) => colour(now[index]));
  };
  fill(values);
  return (next) => fill(next.values);
}

const FLOOR = { line: drawLines, timeline: drawTimeline, network: drawNetwork, map: drawMap };

const floor = {
  load: () => undefined,
  prepare: (figures) => figures,
  mount: (box, figures) => FLOOR[figures.kind](box, figures),
};

const ours = {
  async load({ job, kind }) {
    const address = '/dist/cdn/bydelsblik.js';
    await load(await import(address), { job, scenario: kind });
  },
  prepare: (figures) => ({ figures, text: JSON.stringify(toDocument(figures)) }),
  async mount(box, { figures, text }) {
    const element = document.createElement(tags[figures.kind]);
    element.className = 'whole';
    configure(element, figures);
    element.data = JSON.parse(text);
    box.append(element);
    await element.ready;
    return async (next) => {
      update(element, next.figures);
      await element.ready;
    };
  },
};

/** The best of the other libraries, in a script of its own. */
const peer = (kind) => {
  const way = globalThis.peers?.[kind];
  return { load: () => undefined, ...way };
};

const twoFrames = () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));

async function timed(work) {
  const start = performance.now();
  const result = await work();
  await twoFrames();
  return { time: performance.now() - start, result };
}

/** Code and figures are there before a clock starts; what a page would do itself after that is on it. */
export const measure = async (name, contestant) => {
  const { count, width, height, job, kind } = CASES[name];
  const way = contestant === 'peer' ? peer(kind) : { floor, ours }[contestant];
  await way.load({ job, kind });
  const versions = [0, 1].map((version) =>
    Array.from({ length: count }, (_, index) => way.prepare(figuresOf(name, index + 1, version))),
  );
  const boxes = versions[0].map(() => {
    const box = document.createElement('div');
    Object.assign(box.style, { width: `${width}px`, height: `${height}px` });
    document.body.append(box);
    return box;
  });
  await twoFrames();
  const first = await timed(() => Promise.all(boxes.map((box, index) => way.mount(box, versions[0][index]))));
  const second = await timed(() => Promise.all(first.result.map((change, index) => change(versions[1][index]))));
  const isDrawn = boxes.every((box) => (box.firstElementChild?.shadowRoot ?? box).querySelector('svg, canvas'));
  if (!isDrawn) throw new Error(`${contestant} drew no picture of ${name}`);
  return { paint: first.time, update: second.time };
};
