/** Draws a placed ranking: bars from zero, or a dot with its interval; the benchmark as one dashed line through all. */
import type { ColorRole, Mark, Scene, SceneGroup } from '../scene.js';
import { textWidth, wrapText } from '../shared/text-width.js';
import { axisTitle } from '../shared/value-axis.js';
import type { RankingWords } from './ranking-words.js';
import { intervalText, type PlacedRanking, type PlacedRow, type RankRow, type Ranking } from './ranking-layout.js';

const DASH = [6, 4];

interface Drawing {
  readonly ranking: Ranking;
  readonly placed: PlacedRanking;
  readonly words: RankingWords;
}

/** Line with caps from low to high, in a row. */
export function whisker(
  span: { low: number; high: number; y: number },
  paint: { stroke: ColorRole; width: number },
): Mark[] {
  const { low, high, y } = span;
  const d = `M${low.toFixed(1)},${(y - 4).toFixed(1)}v8m0,-4H${high.toFixed(1)}m0,-4v8`;
  return [{ type: 'path', d, ...paint }];
}

/** Filled where the interval excludes the benchmark, open where it does not. */
export function rankDot(at: { x: number; y: number }, style: { r: number; role: ColorRole; open: boolean }): Mark[] {
  const { r, role, open } = style;
  const dot: Mark = open
    ? { type: 'circle', cx: at.x, cy: at.y, r, fill: 'ground', stroke: role, width: 2 }
    : { type: 'circle', cx: at.x, cy: at.y, r, fill: role };
  return [{ type: 'circle', cx: at.x, cy: at.y, r: r + 2.5, fill: 'ground' }, dot];
}

function gridMarks({ placed, words }: Drawing): Mark[] {
  const { plot, axis, size, narrow } = placed;
  const marks: Mark[] = [];
  for (const tick of axis.ticks) {
    const x = axis.scale(tick);
    const isBase = tick === 0 && axis.min <= 0;
    if (narrow) marks.push({ type: 'line', x1: x, x2: x, y1: plot.bottom, y2: plot.bottom + 5, stroke: 'axis' });
    else
      marks.push({ type: 'line', x1: x, x2: x, y1: plot.top, y2: plot.bottom, stroke: isBase ? 'axis' : 'hairline' });
    const text = words.format.number(tick, axis.decimals);
    const half = textWidth(text, size.note) / 2;
    const at = Math.max(half, Math.min(x, placed.width - half));
    marks.push({
      type: 'text',
      x: at,
      y: plot.bottom + size.note + 7,
      anchor: 'middle',
      size: size.note,
      fill: 'ink3',
      text,
    });
  }
  if (narrow)
    marks.push({ type: 'line', x1: plot.left, x2: plot.right, y1: plot.bottom, y2: plot.bottom, stroke: 'axis' });
  const cut = axis.cut ? words.messages.axisCut(words.format.number(axis.min, axis.decimals)) : '';
  const title = axisTitle(words.unitTitle, cut);
  marks.push({ type: 'text', x: 0, y: plot.bottom + size.note * 2.2 + 10, size: size.note, fill: 'ink3', text: title });
  return marks;
}

function benchmarkMarks({ ranking, placed, words }: Drawing): Mark[] {
  const { benchmark } = ranking;
  if (!benchmark || benchmark.point.value === null) return [];
  const { plot, axis, size } = placed;
  const x = axis.scale(benchmark.point.value);
  const room = plot.right - (placed.narrow ? 0 : plot.left * 0.4);
  const [name = ''] = wrapText(words.name(benchmark.series.area), size.text, room, { maxLines: 1, weight: 600 });
  const half = textWidth(name, size.text, 600) / 2;
  const at = Math.max(half, Math.min(x, plot.right - half));
  return [
    { type: 'line', x1: x, x2: x, y1: plot.top - 4, y2: plot.bottom, stroke: 'ink', width: 1.75, dash: DASH },
    { type: 'text', x: at, y: size.text, anchor: 'middle', size: size.text, weight: 600, fill: 'ink', text: name },
    {
      type: 'text',
      x: at,
      y: size.text * 2.35,
      anchor: 'middle',
      size: size.note,
      fill: 'ink2',
      text: words.quantity(benchmark.point.value),
    },
  ];
}

function headMarks({ ranking, placed, words }: Drawing): Mark[] {
  if (placed.narrow) return [];
  const { size, plot, columns } = placed;
  const y = plot.top - 13;
  const head = (x: number, text: string): Mark => ({
    type: 'text',
    x,
    y,
    anchor: 'end',
    size: size.note,
    fill: 'ink3',
    text,
  });
  return [
    head(columns.value, words.unitTitle),
    ...(ranking.intervals ? [head(columns.interval, words.ranking.intervalColumn)] : []),
  ];
}

function markOf(row: PlacedRow, { ranking, placed }: Drawing): Mark[] {
  const { axis, narrow } = placed;
  const { point, y } = row;
  const isOwn = row.series.role === 'highlight';
  const x = axis.scale(point.value!);
  if (!ranking.intervals) {
    const zero = axis.scale(Math.max(axis.min, Math.min(0, axis.max)));
    const h = narrow ? 8 : 14;
    return [
      { type: 'rect', x: Math.min(zero, x), y: y - h / 2, w: Math.abs(x - zero), h, fill: isOwn ? 'accent' : 'other' },
    ];
  }
  const dot = rankDot({ x, y }, { r: isOwn ? 6 : 5, role: isOwn ? 'accent' : 'ink2', open: !row.separable });
  if (point.lower === null || point.upper === null) return dot;
  const span = { low: axis.scale(point.lower), high: axis.scale(point.upper), y };
  return [...whisker(span, { stroke: isOwn ? 'accent' : 'other', width: isOwn ? 2.5 : 2 }), ...dot];
}

function nameMark(row: PlacedRow, { placed }: Drawing): Mark {
  const isOwn = row.series.role === 'highlight';
  return {
    type: 'text',
    x: 0,
    y: row.baseline,
    size: placed.size.text,
    weight: isOwn ? 650 : 400,
    fill: isOwn ? 'accent' : 'ink',
    text: row.name,
    halo: placed.narrow,
  };
}

function rowMarks(row: PlacedRow, drawing: Drawing, isFirst: boolean): Mark[] {
  const { ranking, placed, words } = drawing;
  const { size, columns, narrow, plot } = placed;
  const isOwn = row.series.role === 'highlight';
  const flag = words.flag(row.point) && '*';
  const value = narrow && isFirst ? words.quantity(row.point.value!) : words.bare(row.point.value!);
  const marks: Mark[] = narrow
    ? [{ type: 'line', x1: plot.left, x2: plot.right, y1: row.y, y2: row.y, stroke: 'hairline' }]
    : [];
  marks.push(...markOf(row, drawing), nameMark(row, drawing), {
    type: 'text',
    x: narrow ? placed.width - 2 : columns.value,
    y: row.baseline,
    anchor: 'end',
    size: size.text,
    weight: isOwn ? 650 : 600,
    fill: isOwn ? 'accent' : 'ink',
    text: `${value}${flag}`,
    halo: narrow,
  });
  if (ranking.intervals && !narrow) {
    marks.push({
      type: 'text',
      x: columns.interval,
      y: row.baseline,
      anchor: 'end',
      size: size.text,
      fill: 'ink2',
      text: intervalText(row.point, words),
    });
  }
  return marks;
}

function missingMarks(row: PlacedRow, drawing: Drawing): Mark[] {
  const { placed, words } = drawing;
  const { plot, size, narrow } = placed;
  const room = narrow ? placed.width - 8 : placed.width - plot.left;
  const [text = ''] = wrapText(words.missing(row.point), size.note, room, { maxLines: 1 });
  return [
    nameMark(row, drawing),
    {
      type: 'text',
      x: narrow ? 0 : plot.left,
      y: narrow ? row.baseline + size.note * 1.35 : row.baseline,
      size: size.note,
      fill: 'ink3',
      text,
      halo: true,
    },
  ];
}

function groupOf({ series }: RankRow, words: RankingWords, marks: readonly Mark[]): SceneGroup {
  return {
    key: `row-${series.area.id}`,
    label: words.name(series.area),
    target: { kind: 'area', id: series.area.id },
    marks,
  };
}

export function rankingScene(drawing: Drawing): Scene {
  const { placed, words } = drawing;
  const groups: SceneGroup[] = [
    { key: 'grid', marks: gridMarks(drawing) },
    { key: 'head', marks: headMarks(drawing) },
    { key: 'benchmark', marks: benchmarkMarks(drawing) },
    ...placed.rows.map((row, index) => groupOf(row, words, rowMarks(row, drawing, index === 0))),
    ...placed.missing.map((row) => groupOf(row, words, missingMarks(row, drawing))),
  ];
  return { width: placed.width, height: placed.height, groups: groups.filter(({ marks }) => marks.length > 0) };
}
