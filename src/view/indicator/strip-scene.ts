/** Draws a placed strip as marks: what lies beneath the dots first, the reader's dots and the words last. */
import type { ColorRole, Mark, Scene, SceneGroup } from '../scene.js';
import { textWidth } from '../shared/text-width.js';
import { LEADING, type PlacedDot, type PlacedStrip, type PlacedStripRow } from './strip-layout.js';
import type { AreaSeries } from './indicator-series.js';
import type { StripRow } from './strip-series.js';
import type { StripWords } from './strip-words.js';

export interface StripDrawing {
  readonly placed: PlacedStrip;
  readonly texts: StripWords;
  readonly intervals: boolean;
}

const round = (value: number): number => Math.round(value * 100) / 100;

/** The box of the middle half on the line from the lowest to the highest. */
export function middleHalf(
  { low, lower, upper, high }: NonNullable<StripRow['spread']>,
  place: { scale: (value: number) => number; y: number; h: number },
): Mark[] {
  const { scale, y, h } = place;
  const [x1, x2] = [scale(low), scale(high)];
  const [left, right] = [scale(lower), scale(upper)];
  return [
    { type: 'line', x1, x2, y1: y, y2: y, stroke: 'other', width: 1.25 },
    { type: 'rect', x: left, y: y - h / 2, w: Math.max(1, right - left), h, fill: 'box', stroke: 'other' },
  ];
}

/** A tick's line in every row, one where rows touch: it crosses none of the words between them. */
function gridLine({ rows, plot }: PlacedStrip, x: number): string {
  const stretches: [number, number][] = [];
  for (const { y, bottom } of rows) {
    const top = 2 * y - bottom;
    const last = stretches.at(-1);
    if (last && top - last[1] < 1) last[1] = bottom;
    else stretches.push([top, bottom]);
  }
  stretches.push([plot.bottom, plot.bottom + 4]);
  return stretches.map(([top, bottom]) => `M${round(x)},${round(top)}V${round(bottom)}`).join('');
}

function gridMarks({ placed, texts }: StripDrawing): Mark[] {
  const { plot, axis, sizes, width } = placed;
  const size = sizes.note;
  return axis.ticks.flatMap((tick): Mark[] => {
    const x = axis.scale(tick);
    const stroke = tick === 0 && axis.min < 0 ? 'axis' : 'hairline';
    const text = texts.words.format.number(tick, axis.decimals);
    const half = textWidth(text, size) / 2;
    const at = { x: Math.max(half, Math.min(x, width - half)), y: plot.bottom + size * LEADING + 4 };
    return [
      { type: 'path', d: gridLine(placed, x), stroke },
      { type: 'text', ...at, anchor: 'middle', size, fill: 'ink3', text },
    ];
  });
}

/** Which end is the good one: pointing, word and colour say the same. */
function hintMarks(verdict: 'better' | 'worse', isHigh: boolean, { placed, texts }: StripDrawing): Mark[] {
  const { plot, sizes } = placed;
  const { note } = sizes;
  const base = plot.bottom + note * LEADING * 2 + 6;
  const size = note * 0.7;
  const tip = isHigh ? plot.right : plot.left;
  const out = isHigh ? -size : size;
  const d = `M${round(tip)},${round(base - note * 0.36)}l${round(out)},${round(-size / 2)}v${round(size)}Z`;
  const text = texts.messages[verdict];
  const anchor = isHigh ? 'end' : 'start';
  return [
    { type: 'path', d, fill: verdict },
    { type: 'text', x: tip + out * 1.6, y: base, anchor, size: note, weight: 600, fill: verdict, text },
  ];
}

function footMarks(drawing: StripDrawing): Mark[] {
  const { placed, texts } = drawing;
  const { plot, sizes, title } = placed;
  const { ends, messages } = texts;
  const { note } = sizes;
  const top = plot.bottom + note * LEADING * (ends ? 3 : 2) + 6;
  const marks = title.map((text, index): Mark => {
    return { type: 'text', x: 0, y: top + note * LEADING * index, size: note, fill: 'ink3', text };
  });
  if (!ends) return marks;
  const both = textWidth(`${messages.better}${messages.worse}`, note, 600) + note * 4;
  const isTight = both > plot.right - plot.left;
  // Where both have no room, the good end alone says which is which.
  const low = isTight && ends.low === 'worse' ? [] : hintMarks(ends.low, false, drawing);
  const high = isTight && ends.high === 'worse' ? [] : hintMarks(ends.high, true, drawing);
  return [...marks, ...low, ...high];
}

function beneathMarks({ row, y, top, bottom }: PlacedStripRow, { placed, intervals }: StripDrawing): Mark[] {
  const { plot, axis, sizes, radius, ownRadius } = placed;
  const marks: Mark[] = [];
  const scale = (value: number): number => axis.scale(value);
  const h = Math.min(bottom - top - 4, Math.max(8 * sizes.unit, 2 * radius + 6));
  if (row.breaks.length) {
    marks.push({ type: 'line', x1: 0, x2: placed.width, y1: bottom, y2: bottom, stroke: 'axis', dash: [2, 2] });
  }
  if (row.spread) marks.push(...middleHalf(row.spread, { scale, y, h }));
  else if (row.dots.length)
    marks.push({ type: 'line', x1: plot.left, x2: plot.right, y1: y, y2: y, stroke: 'hairline' });
  if (intervals && row.own && row.own.point.lower !== null && row.own.point.upper !== null) {
    const [x1, x2] = [scale(row.own.point.lower), scale(row.own.point.upper)];
    const cap = Math.min(8, ownRadius * 1.6);
    const d = `M${round(x1)},${round(y - cap / 2)}v${cap}m0,${-cap / 2}H${round(x2)}m0,${-cap / 2}v${cap}`;
    marks.push({ type: 'path', d, stroke: 'accent', width: 2 });
  }
  return marks;
}

function wordMarks({ row, label, own, baseline }: PlacedStripRow, { placed, texts }: StripDrawing): Mark[] {
  const { plot, sizes, width } = placed;
  const { narrow, text: size } = sizes;
  const marks: Mark[] = [];
  if (label) marks.push({ type: 'text', x: 0, y: baseline, size, fill: 'ink2', text: label });
  if (own) {
    marks.push({
      type: 'text',
      x: narrow ? width : plot.right + 14,
      y: baseline,
      anchor: narrow ? 'end' : 'start',
      size,
      weight: row.own ? 650 : 400,
      fill: row.own ? 'accent' : 'ink3',
      text: own,
    });
  }
  const [gap] = row.missing;
  // A row without any dot says why, in the middle of the strip; beside it the highlighted area has said it already.
  if (!row.dots.length && gap && !own && label) {
    marks.push({
      type: 'text',
      x: narrow ? width : plot.left + 8,
      y: baseline,
      anchor: narrow ? 'end' : 'start',
      size: sizes.note,
      fill: 'ink3',
      text: texts.words.missing(gap.point),
    });
  }
  return marks;
}

function headMarks({ placed }: StripDrawing): Mark[] {
  const { benchmark, rows, sizes, axis, plot } = placed;
  const { note } = sizes;
  const mark = rows[0]?.row.benchmark;
  return benchmark.map((text, index): Mark => {
    const half = textWidth(text, note, 600) / 2;
    const at = mark ? axis.scale(mark.value) : plot.left;
    const x = Math.max(half, Math.min(at, plot.right - half));
    const y = plot.top - 6 * sizes.unit - (benchmark.length - 1 - index) * note * LEADING;
    return { type: 'text', x, y, anchor: 'middle', size: note, weight: 600, fill: 'ink', text };
  });
}

function extremeMarks({ placed }: StripDrawing): Mark[] {
  const { note } = placed.sizes;
  return placed.extremes.flatMap(({ x, at, y, lines }): Mark[] => [
    { type: 'line', x1: at, x2: x, y1: y - 4, y2: y + 3, stroke: 'axis', width: 0.75 },
    ...lines.map((text, index): Mark => {
      return {
        type: 'text',
        x,
        y: y + note * (LEADING * index + 1.1),
        anchor: 'middle',
        size: note,
        fill: 'ink2',
        text,
      };
    }),
  ]);
}

/** The benchmark's mark in each row; its name stands over the first. */
function tickMarks({ placed }: StripDrawing): Mark[] {
  return placed.rows.flatMap(({ row, bottom, y }): Mark[] => {
    if (!row.benchmark) return [];
    const x = placed.axis.scale(row.benchmark.value);
    return [{ type: 'line', x1: x, x2: x, y1: 2 * y - bottom + 1, y2: bottom - 1, stroke: 'ink', width: 1.75 }];
  });
}

function dotMarks({ x, y, point }: PlacedDot, role: AreaSeries['role'], { radius, ownRadius }: PlacedStrip): Mark[] {
  const isOwn = role === 'highlight';
  const fill: ColorRole = isOwn ? 'accent' : 'other';
  const r = isOwn ? ownRadius : radius;
  const dot = { type: 'circle', cx: round(x), cy: round(y) } as const;
  const halo: Mark[] = isOwn ? [{ ...dot, r: r + 1.5, fill: 'ground' }] : [];
  if (point.status !== 'provisional') return [...halo, { ...dot, r, fill }];
  const width = isOwn ? 2.25 : Math.min(1.5, r / 2);
  return [...halo, { ...dot, r: r - width / 2, fill: 'ground', stroke: fill, width }];
}

/** One group per area with its dots in all rows, the highlighted one last. */
function areaGroups({ placed, texts }: StripDrawing): SceneGroup[] {
  const byArea = new Map<AreaSeries, Mark[]>();
  for (const { dots } of placed.rows) {
    for (const dot of dots) {
      const marks = byArea.get(dot.series) ?? [];
      marks.push(...dotMarks(dot, dot.series.role, placed));
      byArea.set(dot.series, marks);
    }
  }
  return [...byArea]
    .sort(([a], [b]) => Number(a.role === 'highlight') - Number(b.role === 'highlight'))
    .map(([{ area }, marks]) => ({
      key: `dots-${area.id}`,
      label: texts.words.name(area),
      target: { kind: 'area', id: area.id },
      marks,
    }));
}

export function stripScene(drawing: StripDrawing): Scene {
  const { placed } = drawing;
  const groups: SceneGroup[] = [
    { key: 'grid', marks: gridMarks(drawing) },
    { key: 'rows', marks: placed.rows.flatMap((row) => beneathMarks(row, drawing)) },
    { key: 'benchmark', marks: tickMarks(drawing) },
    ...areaGroups(drawing),
    { key: 'words', marks: placed.rows.flatMap((row) => wordMarks(row, drawing)) },
    { key: 'extremes', marks: extremeMarks(drawing) },
    { key: 'heads', marks: [...headMarks(drawing), ...footMarks(drawing)] },
  ];
  return { width: placed.width, height: placed.height, groups: groups.filter(({ marks }) => marks.length > 0) };
}
