/** The marks of a trend's layer of initiatives: bars with their names, ticks, arrows, and the keys of the legend. */
import type { LayerMessages } from '../../i18n/indicator/layers/messages.js';
import type { Period } from '../../model/period.js';
import type { Initiative } from '../../schema/generated/document.js';
import type { Mark, Scene } from '../scene.js';
import { textWidth, wrapText } from '../shared/text-width.js';
import { barMarks, shapeOf, type BarStyle } from '../timeline/bar-marks.js';
import { placeBar, timeScale, type Bar, type TimeScale } from '../timeline/place-bar.js';
import type { Clock } from '../timeline/time-span.js';
import type { LegendItem } from '../widget-view.js';
import type { DrawnInitiative } from './trend-addition.js';
import type { InitiativeRow } from './trend-initiative-rows.js';
import type { PlacedTrend } from './trend-layout.js';

/** Some fonts are wider than the table of widths: what follows a text keeps clear of it. */
const FONT_SLACK = 1.05;
export const BAR = 10;
/** A stretch of the axis to read its scale from, ms. */
const STRETCH = 4 * 365.25 * 24 * 60 * 60 * 1000;

/** The trend's time axis as the bars need it: straight, from the plot's left edge to the axis' end. */
export function scaleOf({ time, plot, axisEnd }: PlacedTrend, first: Period, clock: Clock): TimeScale {
  const perMs = (time.x(first.start + STRETCH) - time.x(first.start)) / STRETCH;
  const at = (x: number): number => first.start + (x - time.x(first.start)) / perMs;
  return timeScale({ start: at(plot.left), end: at(axisEnd) }, [plot.left, axisEnd], { today: clock.today });
}

function styleOf(initiative: Initiative, y: number): BarStyle {
  return { role: 'core', shape: shapeOf(initiative.approach), h: BAR, y, stroke: 1.5, opacity: 1 };
}

function tick(x: number, y: number): Mark[] {
  return [
    { type: 'line', x1: x, x2: x, y1: y - 4, y2: y + BAR + 4, stroke: 'ground', width: 5 },
    { type: 'line', x1: x, x2: x, y1: y - 4, y2: y + BAR + 4, stroke: 'ink', width: 1.75 },
  ];
}

/** An arrow out of the end of a bar that goes on elsewhere. */
function arrow(x: number, y: number): Mark {
  const middle = y + BAR / 2;
  return {
    type: 'path',
    d: `M${x + 2},${middle}H${x + 16}M${x + 11},${middle - 4.5}L${x + 16},${middle}L${x + 11},${middle + 4.5}`,
    stroke: 'ink',
    width: 1.75,
  };
}

/** A core service has square corners at both ends, so that the two approaches differ in shape. */
function squared(bar: Bar): Bar {
  if (shapeOf(bar.segment.initiative.approach) !== 'core') return bar;
  return { ...bar, pieces: bar.pieces.map((piece) => (piece.right === 'round' ? { ...piece, right: 'flat' } : piece)) };
}

export function barsOf({ segments }: InitiativeRow, scale: TimeScale): Bar[] {
  return segments.flatMap((segment) => placeBar(segment, scale) ?? []).map(squared);
}

interface Ground {
  readonly trend: PlacedTrend;
  readonly scale: TimeScale;
}

/** A name stands over the beginning of its bar where it finds room there. */
function beginOf(row: InitiativeRow, bars: readonly Bar[], { trend, scale }: Ground): number {
  const { sizes, width } = trend;
  if (sizes.narrow) return 0;
  const room = textWidth(row.name, sizes.axis) + textWidth(` ${row.time}`, sizes.axis) + 4;
  return Math.max(0, Math.min(bars[0]?.x0 ?? scale.left, width - room));
}

/** Where ticks for adjustments stand: on a bar. */
function adjustedAt(row: InitiativeRow, bars: readonly Bar[], scale: TimeScale): number[] {
  const at = row.adjusted.map(({ from }) => scale.x(from));
  return at.filter((x) => bars.some(({ x0, x1 }) => x > x0 + 2 && x < x1));
}

function reachesToday(bars: readonly Bar[], { todayX }: TimeScale): boolean {
  return todayX !== undefined && bars.some(({ x0, x1 }) => x0 <= todayX && x1 >= todayX - 0.5);
}

export function rowMarks(row: InitiativeRow, y: number, { trend, scale }: Ground): Mark[] {
  const { sizes, width } = trend;
  const bars = barsOf(row, scale);
  const size = sizes.axis;
  const begin = beginOf(row, bars, { trend, scale });
  const [name = ''] = wrapText(row.name, size, width - begin - 4, { maxLines: 1 });
  const end = begin + textWidth(name, size) * FONT_SLACK + size * 0.35;
  const [time = ''] = wrapText(row.time, size, width - end - 2, { maxLines: 1 });
  const barY = y + size + 7;
  const ticks = adjustedAt(row, bars, scale).flatMap((x) => tick(x, barY));
  const { todayX = 0 } = scale;
  return [
    { type: 'text', x: begin, y: y + size, size, fill: 'ink', text: name },
    ...(time && !time.endsWith('…')
      ? [{ type: 'text', x: end, y: y + size, size, fill: 'ink3', text: time } as const]
      : []),
    ...bars.flatMap((bar) => barMarks(bar, styleOf(row.initiative, barY))),
    ...ticks,
    ...bars.flatMap((bar) => (bar.segment.leaves === undefined ? [] : [arrow(bar.x1, barY)])),
    ...(reachesToday(bars, scale)
      ? [{ type: 'line', x1: todayX, x2: todayX, y1: barY - 4, y2: barY + BAR + 4, stroke: 'ink' } as const]
      : []),
  ];
}

export function drawnRow(row: InitiativeRow, ground: Ground, messages: LayerMessages): DrawnInitiative {
  const bars = barsOf(row, ground.scale);
  const isCore = shapeOf(row.initiative.approach) === 'core';
  return {
    id: row.initiative.id,
    name: row.name,
    time: row.time,
    isCore,
    approach: row.initiative.approach ? (isCore ? messages.core : messages.extra) : '',
    pieces: bars.flatMap(({ pieces }) => pieces),
    begin: beginOf(row, bars, ground),
    adjusted: adjustedAt(row, bars, ground.scale),
    leaves: bars.flatMap(({ segment, x1 }) => (segment.leaves === undefined ? [] : [x1])),
    unknown: bars.flatMap(({ bracket }) => bracket ?? []),
    reachesToday: reachesToday(bars, ground.scale),
  };
}

export function headMarks(trend: PlacedTrend, at: { top: number; scale: TimeScale }, messages: LayerMessages): Mark[] {
  const { sizes, width } = trend;
  const { top, scale } = at;
  const y = top + sizes.axis + 12;
  const head = sizes.narrow ? sizes.axis + 1 : sizes.axis;
  const half = textWidth(messages.today, sizes.note) / 2;
  const x = scale.todayX === undefined ? undefined : Math.min(scale.todayX, width - half);
  return [
    { type: 'line', x1: 0, x2: width, y1: top + 2, y2: top + 2, stroke: 'hairline' },
    { type: 'text', x: 0, y, size: head, weight: 650, fill: 'ink', text: messages.initiatives },
    ...(x === undefined
      ? []
      : [{ type: 'text', x, y, anchor: 'middle', size: sizes.note, fill: 'ink2', text: messages.today } as const]),
  ];
}

const SWATCH = { width: 28, height: 12 };
const SWATCH_STYLE = { role: 'core', h: BAR, y: 1, stroke: 1.5, opacity: 1 } as const;

function swatch(key: string, marks: readonly Mark[]): Scene {
  return { ...SWATCH, groups: [{ key, marks }] };
}

function pieceMarks(shape: BarStyle['shape'], kind: 'solid' | 'fade'): Mark[] {
  const end = shape === 'core' ? 'flat' : 'round';
  const piece = { kind, x0: 0, x1: 28, left: end, right: kind === 'fade' ? 'open' : end } as const;
  return barMarks({ pieces: [piece] }, { ...SWATCH_STYLE, shape });
}

export function legendOf(rows: readonly InitiativeRow[], messages: LayerMessages): LegendItem[] {
  const has = (approach: string): boolean => rows.some(({ initiative }) => initiative.approach === approach);
  const isAdjusted = rows.some(({ adjusted }) => adjusted.length);
  const isOpen = rows.some(({ segments }) =>
    segments.some(({ span, leaves }) => leaves === undefined && span?.end.kind === 'open'),
  );
  const isMoved = rows.some(({ segments }) => segments.some(({ leaves }) => leaves !== undefined));
  const isUnknown = rows.some(({ segments }) =>
    segments.some(({ span, leaves }) => leaves === undefined && span?.end.kind === 'unknown'),
  );
  const item = (key: string, label: string, marks: readonly Mark[]): LegendItem => ({
    key,
    label,
    swatch: swatch(key, marks),
  });
  return [
    ...(has('adjusted-core') ? [item('core', messages.core, pieceMarks('core', 'solid'))] : []),
    ...(has('extra') ? [item('extra', messages.extra, pieceMarks('extra', 'solid'))] : []),
    ...(isAdjusted ? [item('adjustment', messages.adjustment, [...pieceMarks('core', 'solid'), ...tick(14, 1)])] : []),
    ...(isOpen ? [item('open-end', messages.openEnd, pieceMarks('core', 'fade'))] : []),
    ...(isUnknown
      ? [
          item(
            'unknown-end',
            messages.unknownEnd,
            barMarks({ pieces: [], bracket: 12 }, { ...SWATCH_STYLE, shape: 'plain' }),
          ),
        ]
      : []),
    ...(isMoved ? [item('move', messages.move, [arrow(5, 1)])] : []),
  ];
}
