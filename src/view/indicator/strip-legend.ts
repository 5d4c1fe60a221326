/** The key of a strip: what no direct label says. */
import type { Mark } from '../scene.js';
import type { LegendItem } from '../widget-view.js';
import type { PlacedStrip } from './strip-layout.js';
import { middleHalf } from './strip-scene.js';
import type { StripWords } from './strip-words.js';

const [WIDTH, HEIGHT] = [36, 16];
const MIDDLE = HEIGHT / 2;

function item(key: string, label: string, marks: readonly Mark[]): LegendItem {
  return { key, label, swatch: { width: WIDTH, height: HEIGHT, groups: [{ key, marks }] } };
}

export function stripLegend(
  { rows, benchmark, isNameCut }: PlacedStrip,
  texts: StripWords,
  intervals: boolean,
): LegendItem[] {
  const { words, messages } = texts;
  const items: LegendItem[] = [];
  const dots = rows.flatMap(({ row }) => row.dots);
  const own = dots.find(({ series }) => series.role === 'highlight');
  const reference = rows.find(({ row }) => row.benchmark)?.row.benchmark;
  const dot = { type: 'circle', cx: WIDTH / 2, cy: MIDDLE } as const;
  if (own && isNameCut) items.push(item('own', words.name(own.series.area), [{ ...dot, r: 6, fill: 'accent' }]));
  if (reference && !benchmark.length) {
    const tick: Mark = { type: 'line', x1: WIDTH / 2, x2: WIDTH / 2, y1: 0, y2: HEIGHT, stroke: 'ink', width: 1.75 };
    items.push(item('benchmark', words.name(reference.series.area), [tick]));
  }
  if (rows.some(({ row }) => row.spread)) {
    const spread = { low: 1, lower: 9, upper: 27, high: 35 };
    items.push(item('middle', messages.middleHalf, middleHalf(spread, { scale: (x) => x, y: MIDDLE, h: 12 })));
  }
  const hasInterval = rows.some(({ row }) => row.own && row.own.point.lower !== null && row.own.point.upper !== null);
  if (intervals && hasInterval) {
    items.push(
      item('interval', words.messages.interval, [
        { type: 'path', d: 'M4,4v8m0,-4H32m0,-4v8', stroke: 'accent', width: 2 },
      ]),
    );
  }
  if (dots.some(({ point }) => point.status === 'provisional')) {
    items.push(
      item('provisional', words.messages.provisional, [{ ...dot, r: 4.5, fill: 'ground', stroke: 'ink2', width: 2 }]),
    );
  }
  return items;
}
