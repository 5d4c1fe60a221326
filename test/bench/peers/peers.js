/**
 * The best of the other libraries for each kind of picture, drawing the benchmark's figures: uPlot for lines, ECharts for bars over
 * time and for ties, Observable Plot for a small map. Each draws as its own documentation shows, without animation.
 */
import * as Plot from '@observablehq/plot';
import { CustomChart, GraphChart } from 'echarts/charts';
import { GridComponent } from 'echarts/components';
import * as echarts from 'echarts/core';
import { CanvasRenderer } from 'echarts/renderers';
import UPlot from 'uplot';
import uPlotStyles from 'uplot/dist/uPlot.min.css';
import { lanesOf } from '../figures.mjs';

echarts.use([CustomChart, GraphChart, GridComponent, CanvasRenderer]);

const HEADROOM = 60;

const lines = {
  load() {
    document.head.append(Object.assign(document.createElement('style'), { textContent: uPlotStyles }));
  },
  prepare: ({ xs, series }) => ({
    names: series.map(({ name }) => name),
    columns: [xs, ...series.map(({ values }) => values)],
  }),
  mount(box, { names, columns }) {
    const hue = (index) => `hsl(${(index * 360) / names.length} 60% 40%)`;
    const options = {
      ...{ width: box.clientWidth, height: box.clientHeight - HEADROOM },
      scales: { x: { time: false }, y: { range: [0, 100] } },
      series: [{}, ...names.map((label, index) => ({ label, stroke: hue(index) }))],
    };
    const chart = new UPlot(options, columns, box);
    return (next) => chart.setData(next.columns);
  },
};

/** Resolves when all is painted. */
const shown = (chart, option) =>
  new Promise((resolve) => {
    const onFinished = () => {
      chart.off('finished', onFinished);
      resolve();
    };
    chart.on('finished', onFinished);
    chart.setOption(option);
  });

function bar(params, api) {
  const [left, middle] = api.coord([api.value(1), api.value(0)]);
  const [right] = api.coord([api.value(2), api.value(0)]);
  const height = api.size([0, 1])[1] - 1;
  const shape = echarts.graphic.clipRectByRect(
    { x: left, y: middle - height / 2, width: right - left, height },
    { ...params.coordSys },
  );
  const text = { text: api.value(3), width: right - left, overflow: 'truncate', fontSize: 9 };
  return (
    shape && {
      ...{ type: 'rect', shape, style: { fill: api.visual('color') } },
      textContent: { type: 'text', style: text },
      textConfig: { position: 'insideLeft' },
    }
  );
}

const timelines = {
  prepare: (figures) => figures,
  async mount(box, figures) {
    const chart = echarts.init(box, null, { renderer: 'canvas' });
    const option = (now) => {
      const bars = lanesOf(now);
      const data = bars.map(({ lane, start, end, label, status }) => ({
        value: [lane, start, end, label],
        itemStyle: { color: status === 'done' ? '#357' : '#7ac' },
      }));
      const count = Math.max(...bars.map(({ lane }) => lane)) + 1;
      return {
        animation: false,
        grid: { left: 40, right: 10, top: 10, bottom: 30 },
        xAxis: { type: 'time' },
        yAxis: { type: 'value', min: -0.5, max: count - 0.5, show: false },
        series: [{ type: 'custom', renderItem: bar, encode: { x: [1, 2], y: 0 }, data }],
      };
    };
    await shown(chart, option(figures));
    return (next) => shown(chart, option(next));
  },
};

const networks = {
  prepare: (figures) => figures,
  async mount(box, figures) {
    const chart = echarts.init(box, null, { renderer: 'canvas' });
    const option = ({ nodes, edges }) => {
      const weights = new Map(nodes.map(({ id, weight }) => [id, weight]));
      const data = nodes.map(({ id, label, sector }) => ({
        ...{ id, name: label, symbolSize: 8 },
        itemStyle: { color: sector === 'Schools' ? '#c52' : '#357' },
      }));
      const links = edges.map(({ source, target }) => ({
        ...{ source, target },
        lineStyle: { width: 1 + Math.floor(weights.get(source) / 4) },
      }));
      const force = { layoutAnimation: false, repulsion: 40 };
      const label = { show: true, position: 'right', fontSize: 10 };
      return { animation: false, series: [{ type: 'graph', layout: 'force', force, label, data, links }] };
    };
    await shown(chart, option(figures));
    return (next) => shown(chart, option(next));
  },
};

const maps = {
  prepare: (figures) => figures,
  mount(box, { geo, values }) {
    const draw = (now) =>
      Plot.plot({
        ...{ width: box.clientWidth, height: box.clientHeight, projection: { type: 'mercator', domain: geo } },
        color: { type: 'quantile', n: 5, scheme: 'blues' },
        marks: [
          Plot.geo(geo.features, {
            ...{ fill: (_, index) => now[index], stroke: 'white' },
            title: ({ properties }) => properties.name,
          }),
        ],
      });
    box.replaceChildren(draw(values));
    return (next) => box.replaceChildren(draw(next.values));
  },
};

/** By kind of picture. Called by the page that is measured. */
export const peers = { line: lines, timeline: timelines, network: networks, map: maps };
