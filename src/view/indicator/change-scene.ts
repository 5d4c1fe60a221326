/** Draws a placed change as marks: axes first, the grey lines, the benchmark, the reader's line, and the words last. */
import type { ColorRole, Mark, Scene, SceneGroup } from '../scene.js';
import { textWidth } from '../shared/text-width.js';
import { GAP, GUTTER, LEADING, SIGN, type ChangeLabel, type PlacedChange, type Side } from './change-layout.js';
import { LIST_INDENT, ROW, type PlacedItem } from './change-list.js';
import type { Change, ChangeLine } from './change-series.js';
import type { ChangeWords } from './change-words.js';
import type { AreaSeries, SeriesPoint } from './indicator-series.js';

export interface ChangeDrawing {
  readonly change: Change;
  readonly placed: PlacedChange;
  readonly texts: ChangeWords;
  readonly intervals: boolean;
}

/** Leaders to labels that had to move further than this, px. */
const LEADER_FROM = 7;
/** Half of the opening in a line that crosses a break, px. */
const OPENING = 14;

const STROKES = {
  highlight: { role: 'accent', width: 3, dash: undefined, dot: 5 },
  benchmark: { role: 'ink', width: 1.75, dash: [6, 4], dot: 3.5 },
  other: { role: 'other', width: 1.1, dash: undefined, dot: 3 },
} as const satisfies Record<AreaSeries['role'], object>;

const TONES: Readonly<Record<AreaSeries['role'], ColorRole>> = { highlight: 'accent', benchmark: 'ink', other: 'ink2' };

const round = (value: number): number => Math.round(value * 100) / 100;
const weightOf = (role: AreaSeries['role'] | undefined): number =>
  role === 'highlight' ? 650 : role === 'benchmark' ? 600 : 400;

/** Up, down, level, or two strokes that no one can tell apart: the shape says it, the colour only follows. */
function turnSign(line: Pick<ChangeLine, 'turn' | 'verdict'>, at: { x: number; y: number }, size: number): Mark {
  const { x, y } = at;
  const half = size / 2;
  const fill = line.verdict === 'better' || line.verdict === 'worse' ? line.verdict : 'ink2';
  const paths = {
    rose: `M${round(x)},${round(y - half)}l${half},${size}h${-size}Z`,
    fell: `M${round(x)},${round(y + half)}l${half},${-size}h${-size}Z`,
    same: `M${round(x - half)},${round(y - 1.25)}h${size}v2.5h${-size}Z`,
  };
  if (line.turn !== 'unclear') return { type: 'path', d: paths[line.turn], fill };
  const d = `M${round(x - half)},${round(y - 3)}h${size}v6h${-size}Z`;
  return { type: 'path', d, stroke: 'ink2', width: 1.25 };
}

function endDot(point: SeriesPoint, at: { x: number; y: number }, role: AreaSeries['role']): Mark {
  const style = STROKES[role];
  const dot = { type: 'circle', cx: at.x, cy: at.y, r: style.dot } as const;
  return point.status === 'provisional'
    ? { ...dot, fill: 'ground', stroke: style.role, width: role === 'other' ? 1.5 : 2.25 }
    : { ...dot, fill: style.role };
}

/** Over a break the line is open in the middle: what was counted before and after does not join. */
function linePath({ plot }: PlacedChange, [y1, y2]: readonly [number, number], isOpen: boolean): string {
  const { left, right } = plot;
  if (!isOpen) return `M${round(left)},${round(y1)}L${round(right)},${round(y2)}`;
  const middle = (left + right) / 2;
  const along = (x: number): number => round(y1 + ((x - left) / (right - left)) * (y2 - y1));
  const [before, after] = [middle - OPENING, middle + OPENING];
  return (
    `M${round(left)},${round(y1)}L${round(before)},${along(before)}` +
    `M${round(after)},${along(after)}L${round(right)},${round(y2)}`
  );
}

function intervalMarks(line: ChangeLine, { placed, intervals }: ChangeDrawing): Mark[] {
  if (!intervals || line.series.role !== 'highlight') return [];
  const { plot, axis } = placed;
  const ends = [
    { x: plot.left, point: line.from },
    { x: plot.right, point: line.to },
  ];
  return ends.flatMap(({ x, point: { lower, upper } }): Mark[] => {
    if (lower === null || upper === null) return [];
    const [low, high] = [round(axis.scale(lower)), round(axis.scale(upper))];
    return [{ type: 'path', d: `M${round(x - 4)},${low}h8m-4,0V${high}m-4,0h8`, stroke: 'accent', width: 2 }];
  });
}

function lineMarks(line: ChangeLine, drawing: ChangeDrawing): Mark[] {
  const { placed, change } = drawing;
  const { axis, plot } = placed;
  const { role } = line.series;
  const style = STROKES[role];
  const [y1, y2] = [axis.scale(line.start), axis.scale(line.end)];
  const d = linePath(placed, [y1, y2], change.breaks.length > 0);
  const halo: Mark[] = role === 'highlight' ? [{ type: 'path', d, stroke: 'ground', width: style.width + 5 }] : [];
  return [
    ...halo,
    { type: 'path', d, stroke: style.role, width: style.width, dash: style.dash },
    ...intervalMarks(line, drawing),
    endDot(line.from, { x: plot.left, y: y1 }, role),
    endDot(line.to, { x: plot.right, y: y2 }, role),
  ];
}

/** The period over its axis, inside its own half of the picture. */
function headMarks(side: Side, { plot, sizes, width, heads, title }: PlacedChange): Mark[] {
  const { note } = sizes;
  const widest = Math.max(...heads[side].map((text) => textWidth(text, note, 600))) / 2;
  const x =
    side === 'from'
      ? Math.min(Math.max(widest, plot.left), width / 2 - 4 - widest)
      : Math.max(Math.min(width - widest, plot.right), width / 2 + 4 + widest);
  return heads[side].map((text, index): Mark => {
    const y = note * (LEADING * (title.length + index) + 1.2);
    return { type: 'text', x, y, size: note, weight: 600, anchor: 'middle', fill: 'ink2', text };
  });
}

function axisMarks({ placed, change }: ChangeDrawing): Mark[] {
  const { plot, axis, sizes, title } = placed;
  const { note } = sizes;
  const upright = { type: 'line', y1: plot.top, y2: plot.bottom, stroke: 'axis' } as const;
  const marks: Mark[] = title.map((text, index): Mark => {
    return { type: 'text', x: 0, y: note * (1 + LEADING * index), size: note, fill: 'ink3', text };
  });
  const middle = (plot.left + plot.right) / 2;
  if (change.breaks.length) marks.push({ ...upright, x1: middle, x2: middle, dash: [2, 2] });
  if (axis.min < 0 && axis.max > 0) {
    const y = axis.scale(0);
    marks.push({ type: 'line', x1: plot.left, x2: plot.right, y1: y, y2: y, stroke: 'axis', opacity: 0.6 });
  }
  marks.push({ ...upright, x1: plot.left, x2: plot.left }, { ...upright, x1: plot.right, x2: plot.right });
  return [...marks, ...headMarks('from', placed), ...headMarks('to', placed)];
}

function bracketMarks({ placed }: ChangeDrawing): Mark[] {
  return placed.brackets.map(({ side, top, bottom }) => {
    const x = side === 'from' ? placed.plot.left - 6 : placed.plot.right + 6;
    const out = side === 'from' ? -5 : 5;
    return { type: 'path', d: `M${round(x)},${round(top)}h${out}V${round(bottom)}h${-out}`, stroke: 'axis' };
  });
}

/** Places of a label's parts, outwards from its axis. */
function labelPlaces(
  { side }: ChangeLabel,
  { plot, columns }: PlacedChange,
): { value: number; name: number; out: number } {
  const out = side === 'from' ? -1 : 1;
  const axis = side === 'from' ? plot.left : plot.right;
  return { out, value: axis + out * GUTTER, name: axis + out * (GUTTER + columns.value + GAP) };
}

function leaderMarks(label: ChangeLabel, placed: PlacedChange): Mark[] {
  if (!label.line || Math.abs(label.y - label.at) <= LEADER_FROM) return [];
  const { out, value } = labelPlaces(label, placed);
  const axis = value - out * GUTTER;
  const d = `M${round(axis + out * 5)},${round(label.at)}L${round(value - out * 3)},${round(label.y)}`;
  return [{ type: 'path', d, stroke: 'axis', width: 0.75 }];
}

function outcomeMarks(label: ChangeLabel, { columns, sizes, width }: PlacedChange, base: number): Mark[] {
  const { line, outcome, y } = label;
  if (!line || !outcome.length) return [];
  const left = width - columns.outcome;
  const fill = line.verdict === 'better' || line.verdict === 'worse' ? line.verdict : 'ink2';
  const weight = weightOf(line.series.role);
  return [
    turnSign(line, { x: left - SIGN + 5, y }, 9 * sizes.unit),
    ...outcome.map((text, index): Mark => {
      const place = { x: left, y: base + index * sizes.text * LEADING };
      return { type: 'text', ...place, size: sizes.note, weight, fill, text };
    }),
  ];
}

function labelMarks(label: ChangeLabel, { placed }: ChangeDrawing): Mark[] {
  const { sizes } = placed;
  const { out, value, name } = labelPlaces(label, placed);
  const role = label.line?.series.role;
  const [fill, weight] = [TONES[role ?? 'other'], weightOf(role)];
  const anchor = out < 0 ? 'end' : 'start';
  const base = label.y + sizes.text * 0.36;
  const own = { type: 'text', size: sizes.text, fill, anchor } as const;
  const figure: Mark[] = label.value
    ? [{ ...own, x: value, y: base, weight: weight === 400 ? 600 : weight, text: label.value }]
    : [];
  const size = role === 'highlight' ? sizes.name : sizes.text;
  const x = label.value ? name : value;
  return [
    ...leaderMarks(label, placed),
    ...figure,
    ...label.name.map(
      (text, index): Mark => ({ ...own, x, y: base + index * sizes.text * LEADING, size, weight, text }),
    ),
    ...outcomeMarks(label, placed, base),
  ];
}

function itemMarks(item: PlacedItem, { placed }: ChangeDrawing): Mark[] {
  const { sizes } = placed;
  const { line, name, detail, y } = item;
  const role = line?.series.role ?? 'other';
  const x = name.length ? LIST_INDENT : 0;
  const marks: Mark[] = name.map((text, index) => ({
    type: 'text',
    x,
    y: y + sizes.text * ROW * (index + 0.75),
    size: sizes.text,
    weight: weightOf(role),
    fill: role === 'other' ? 'ink' : TONES[role],
    text,
  }));
  const top = y + name.length * sizes.text * ROW;
  detail.forEach((text, index) =>
    marks.push({
      type: 'text',
      x,
      y: top + sizes.note * ROW * (index + 0.75),
      size: sizes.note,
      fill: name.length ? 'ink2' : 'ink3',
      text,
    }),
  );
  return line ? [turnSign(line, { x: 7, y: y + sizes.text * 0.7 }, 10 * sizes.unit), ...marks] : marks;
}

function areaGroup(key: string, series: AreaSeries | undefined, marks: readonly Mark[]): SceneGroup {
  return { key, marks, ...(series && { target: { kind: 'area', id: series.area.id } }) };
}

export function changeScene(drawing: ChangeDrawing): Scene {
  const { change, placed, texts } = drawing;
  const groups: SceneGroup[] = [
    { key: 'axes', marks: axisMarks(drawing) },
    { key: 'brackets', marks: bracketMarks(drawing) },
    ...[...change.lines].reverse().map((line) => ({
      ...areaGroup(`line-${line.series.area.id}`, line.series, lineMarks(line, drawing)),
      label: texts.words.name(line.series.area),
    })),
    ...placed.labels.map((label) => areaGroup(label.key, label.line?.series, labelMarks(label, drawing))),
    ...placed.list.map((item) => areaGroup(item.key, (item.line ?? item.ends)?.series, itemMarks(item, drawing))),
  ];
  return { width: placed.width, height: placed.height, groups: groups.filter(({ marks }) => marks.length > 0) };
}
