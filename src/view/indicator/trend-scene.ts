/** Draws a placed trend as marks: what lies beneath first, the reader's line and the words last. */
import type { ColorRole, Mark, Scene, SceneGroup, TextMark } from '../scene.js';
import { textWidth, wrapText } from '../shared/text-width.js';
import { axisTitle } from '../shared/value-axis.js';
import { LABEL_TONES, LINE_HEIGHT, type EndLabel } from './end-labels.js';
import type { IndicatorWords } from './indicator-words.js';
import type { AreaSeries } from './indicator-series.js';
import type { Gap, Stretch } from './line-pieces.js';
import type { PlacedSeries, PlacedTrend } from './trend-layout.js';

interface LineStyle {
  readonly stroke: ColorRole;
  readonly width: number;
  readonly dash?: readonly number[];
  /** Radius of a lone point and of an open one. */
  readonly dot: number;
}

const DASHES: Readonly<Record<string, readonly number[]>> = { region: [2, 3], country: [10, 4] };

function lineStyle({ role, area }: AreaSeries, narrow: boolean): LineStyle {
  if (role === 'highlight') return { stroke: 'accent', width: narrow ? 2.75 : 3, dot: 3 };
  if (role === 'other') return { stroke: 'other', width: narrow ? 1 : 1.1, dot: 1.6 };
  return { stroke: 'ink', width: 1.75, dash: DASHES[area.kind ?? ''] ?? (narrow ? [5, 3] : [6, 4]), dot: 2.2 };
}

/** Leaders to labels that had to move further than this, px. */
const LEADER_FROM = 12;

const round = (value: number): number => Math.round(value * 100) / 100;

function pathOf(stretch: Stretch): string {
  return stretch.map(({ x, y }, index) => `${index ? 'L' : 'M'}${round(x)},${round(y)}`).join('');
}

function isOpen({ status }: { readonly status: string }): boolean {
  return status === 'provisional';
}

function lineMarks({ series, stretches }: PlacedSeries, narrow: boolean): Mark[] {
  const style = lineStyle(series, narrow);
  const d = stretches
    .filter(({ length }) => length > 1)
    .map(pathOf)
    .join('');
  const marks: Mark[] = [];
  if (d && series.role === 'highlight')
    marks.push({ type: 'path', d, stroke: 'ground', width: style.width + 6, round: true });
  if (d)
    marks.push({ type: 'path', d, stroke: style.stroke, width: style.width, dash: style.dash, round: !style.dash });
  for (const stretch of stretches) {
    if (stretch.length > 1) continue;
    for (const { x, y } of stretch) marks.push({ type: 'circle', cx: x, cy: y, r: style.dot, fill: style.stroke });
  }
  return series.role === 'highlight' ? [...marks, ...openPoints(stretches)] : marks;
}

function openPoints(stretches: readonly Stretch[]): Mark[] {
  return stretches
    .flat()
    .filter(({ point }) => isOpen(point))
    .map(({ x, y }) => ({ type: 'circle', cx: x, cy: y, r: 5, fill: 'ground', stroke: 'accent', width: 2.25 }));
}

/** The highlighted line's intervals: an area where points join, a whisker at a lone point. */
function intervalMarks({ series, stretches }: PlacedSeries, { value, intervals }: PlacedTrend): Mark[] {
  if (!intervals || series.role !== 'highlight') return [];
  return stretches.flatMap((stretch): Mark[] => {
    const known = stretch.filter(({ point }) => point.lower !== null && point.upper !== null);
    const upper = known.map(({ x, point }) => `${round(x)},${round(value.scale(point.upper!))}`);
    const lower = known.map(({ x, point }) => `${round(x)},${round(value.scale(point.lower!))}`).reverse();
    if (known.length > 1)
      return [{ type: 'path', d: `M${[...upper, ...lower].join('L')}Z`, fill: 'accent', opacity: 0.14 }];
    return known.map(({ x, point }) => ({
      type: 'line',
      x1: x,
      x2: x,
      y1: value.scale(point.lower!),
      y2: value.scale(point.upper!),
      stroke: 'accent',
      width: 1.5,
    }));
  });
}

function gridMarks({ plot, value, sizes }: PlacedTrend, words: IndicatorWords): Mark[] {
  const marks: Mark[] = [];
  for (const tick of value.ticks) {
    const y = value.scale(tick);
    if (tick !== value.min)
      marks.push({ type: 'line', x1: plot.left, x2: plot.right, y1: y, y2: y, stroke: 'hairline' });
    marks.push({
      type: 'text',
      x: plot.left - 10,
      y: y + sizes.axis * 0.35,
      anchor: 'end',
      size: sizes.axis,
      fill: 'ink3',
      text: words.format.number(tick, value.decimals),
    });
  }
  const cut = value.cut ? words.messages.axisCut(words.format.number(value.min, value.decimals)) : '';
  const text = axisTitle(words.unitTitle, cut);
  marks.push({ type: 'text', x: 0, y: sizes.axis, size: sizes.axis, fill: 'ink3', text });
  return marks;
}

function timeMarks({ plot, axisEnd, time, sizes }: PlacedTrend): Mark[] {
  const marks: Mark[] = [
    { type: 'line', x1: plot.left, x2: axisEnd, y1: plot.bottom, y2: plot.bottom, stroke: 'axis' },
  ];
  for (const { x, label } of time.ticks) {
    marks.push({ type: 'line', x1: x, x2: x, y1: plot.bottom, y2: plot.bottom + (label ? 6 : 3), stroke: 'axis' });
    if (label) {
      marks.push({
        type: 'text',
        x,
        y: plot.bottom + sizes.axis + 8,
        anchor: 'middle',
        size: sizes.axis,
        fill: 'ink2',
        text: label,
      });
    }
  }
  return marks;
}

/** True where some line runs through the lower part of the plot near x: then words go to the top. */
function isLowBusy({ lines, plot }: PlacedTrend, [from, to]: readonly [number, number], room: number): boolean {
  return lines.some(({ stretches }) =>
    stretches.flat().some(({ x, y }) => x > from && x < to && y > plot.bottom - room),
  );
}

function gapMarks(trend: PlacedTrend): Mark[] {
  const { plot, sizes } = trend;
  let occupied = -Infinity;
  return trend.gaps.flatMap((gap): Mark[] => {
    const left = Math.max(gap.left, plot.left + 1);
    const right = Math.min(gap.right, plot.right);
    const band: Mark = { type: 'rect', x: left, y: plot.top, w: right - left, h: plot.bottom - plot.top, fill: 'band' };
    const text = gapText(gap, trend, (left + right) / 2);
    const start = Math.min(...text.map((line) => line.x - textWidth(line.text, sizes.note) / 2));
    if (start < occupied) return [band];
    occupied = Math.max(...text.map((line) => line.x + textWidth(line.text, sizes.note) / 2)) + 6;
    return [band, ...text];
  });
}

function gapText(gap: Gap, trend: PlacedTrend, middle: number): TextMark[] {
  const { plot, sizes } = trend;
  const lines = sizes.narrow ? [`${gap.period} ${gap.reason}`] : [gap.period, gap.reason];
  const half = Math.max(...lines.map((line) => textWidth(line, sizes.note))) / 2;
  const x = Math.max(plot.left + half + 4, Math.min(middle, plot.right - half));
  const step = sizes.note * LINE_HEIGHT;
  const room = step * lines.length + 12;
  const top = isLowBusy(trend, [x - half, x + half], room)
    ? plot.top + sizes.note + 2
    : plot.bottom - 8 - step * (lines.length - 1);
  return lines.map((text, index) => ({
    type: 'text',
    x,
    y: top + step * index,
    anchor: 'middle',
    size: sizes.note,
    fill: 'ink2',
    text,
    halo: true,
  }));
}

function labelMarks(label: EndLabel, { sizes, plot }: PlacedTrend): Mark[] {
  const step = sizes.axis * LINE_HEIGHT;
  const middle = label.y + label.height / 2;
  const marks: Mark[] = [];
  if (label.role !== 'bracket' && label.role !== 'target' && Math.abs(middle - label.from.y) > LEADER_FROM) {
    const points = [
      [label.from.x + 7, label.from.y],
      [plot.right + 4, label.from.y],
      [label.x - 4, middle],
    ];
    marks.push({ type: 'path', d: `M${points.map((point) => point.map(round).join(',')).join('L')}`, stroke: 'axis' });
  }
  label.lines.forEach(({ text, tone }, index) =>
    marks.push({
      type: 'text',
      x: label.x,
      anchor: label.anchor === 'end' ? 'end' : undefined,
      y: label.y + step * (index + 0.82) + 2,
      text,
      size: tone === 'name' && label.role === 'highlight' ? sizes.name : tone === 'name' ? sizes.benchmark : sizes.axis,
      weight: tone === 'quiet' || label.role === 'limit' ? 400 : label.role === 'highlight' ? 650 : 600,
      fill: LABEL_TONES[label.role][tone],
    }),
  );
  return marks;
}

/** The reader's line begins with its figure (wide), or with its name too (narrow). */
function startMarks({ series, stretches }: PlacedSeries, trend: PlacedTrend, words: IndicatorWords): Mark[] {
  const first = stretches[0]?.[0];
  if (!first || first.point.value === null || series.role === 'other') return [];
  const { sizes, plot } = trend;
  if (series.role === 'benchmark') return sizes.narrow ? benchmarkName({ series, stretches }, trend, words) : [];
  const text = sizes.narrow
    ? withName(words.bare(first.point.value), words.name(series.area), trend)
    : stretches.flat().length > 1
      ? words.quantity(first.point.value)
      : '';
  if (!text) return [];
  const width = textWidth(text, sizes.name, 650);
  const x = Math.min(first.x, plot.right - width);
  const own = heightsUnder(stretches[0] ?? [], x, x + width);
  const above = Math.max(sizes.axis + sizes.name + 4, Math.min(...own) - 11);
  const below = Math.max(...own) + sizes.name + 9;
  const crossings = (y: number): number =>
    countPoints(trend, { left: x, right: x + width, top: y - sizes.name, bottom: y + 3 });
  const isBelow = below < plot.bottom - 4 && crossings(below) < crossings(above);
  return [
    {
      type: 'text',
      x,
      y: isBelow ? below : above,
      text,
      size: sizes.name,
      weight: 650,
      fill: 'accent',
      halo: true,
    },
  ];
}

/** A figure is never cut short; the name beside it is, and where nothing is left of it, it is left out. */
function withName(figure: string, name: string, { plot, sizes }: PlacedTrend): string {
  const both = cutToPlot(`${figure} ${name}`, plot, sizes.name);
  return both.startsWith(`${figure} `) ? both : figure;
}

/** A name that is longer than the plot is wide goes on in the heading, the sentence and the table. */
function cutToPlot(text: string, { left, right }: PlacedTrend['plot'], size: number): string {
  return wrapText(text, size, right - left, { maxLines: 1, weight: 650 })[0] ?? '';
}

/** The y of a line's points between two x, and where it is at the second, read between its points. */
function heightsUnder(stretch: Stretch, from: number, to: number): number[] {
  const after = stretch.findIndex(({ x }) => x > to);
  const within = stretch.filter(({ x }) => x >= from && x <= to).map(({ y }) => y);
  const [a, b] = [stretch[after - 1], stretch[after]];
  return a && b ? [...within, a.y + ((to - a.x) / (b.x - a.x)) * (b.y - a.y)] : within;
}

/** How many values stand in a box: the emptier place is the better one for words. */
function countPoints(
  { lines }: PlacedTrend,
  box: { left: number; right: number; top: number; bottom: number },
): number {
  return lines
    .flatMap(({ stretches }) => stretches.flat())
    .filter(({ x, y }) => x >= box.left && x <= box.right && y >= box.top && y <= box.bottom).length;
}

/** At 360 px the benchmark's name stands on its own line's far end, on the side away from the reader's line. */
function benchmarkName({ series, stretches }: PlacedSeries, trend: PlacedTrend, words: IndicatorWords): Mark[] {
  const last = stretches.at(-1)?.at(-1);
  if (!last) return [];
  const { sizes, plot, lines } = trend;
  const highlight = lines
    .find((line) => line.series.role === 'highlight')
    ?.stretches.at(-1)
    ?.at(-1);
  const below = last.y + sizes.note * 2 < plot.bottom && (!highlight || highlight.y <= last.y);
  return [
    {
      type: 'text',
      x: last.x,
      y: below ? last.y + sizes.note + 7 : last.y - 9,
      anchor: 'end',
      text: cutToPlot(words.name(series.area), plot, sizes.note),
      size: sizes.note,
      weight: 600,
      fill: 'ink',
      halo: true,
    },
  ];
}

function bracketMarks({ bracket }: PlacedTrend): Mark[] {
  if (!bracket) return [];
  const { x, top, bottom } = bracket;
  return [{ type: 'path', d: `M${round(x)},${round(top)}h6V${round(bottom)}h-6`, stroke: 'axis' }];
}

/** What other layers add to the picture: under the lines, and on top of everything. */
interface AddedGroups {
  readonly under: readonly SceneGroup[];
  readonly over: readonly SceneGroup[];
}

export function trendScene(trend: PlacedTrend, words: IndicatorWords, added?: AddedGroups): Scene {
  const { narrow } = trend.sizes;
  const rising = [...trend.lines].reverse();
  const target = ({ area }: AreaSeries): SceneGroup['target'] => ({ kind: 'area', id: area.id });
  const groups: SceneGroup[] = [
    { key: 'gaps', marks: gapMarks(trend) },
    { key: 'grid', marks: gridMarks(trend, words) },
    ...(added?.under ?? []),
    { key: 'intervals', marks: trend.lines.flatMap((line) => intervalMarks(line, trend)) },
    ...rising.map((line) => ({
      key: `line-${line.series.area.id}`,
      label: words.name(line.series.area),
      target: target(line.series),
      marks: lineMarks(line, narrow),
    })),
    { key: 'time', marks: timeMarks(trend) },
    { key: 'bracket', marks: bracketMarks(trend) },
    { key: 'starts', marks: trend.lines.flatMap((line) => startMarks(line, trend, words)) },
    ...trend.labels.map((label) => ({ key: label.key, marks: labelMarks(label, trend) })),
    ...(added?.over ?? []),
  ];
  return { width: trend.width, height: trend.height, groups: groups.filter(({ marks }) => marks.length > 0) };
}
