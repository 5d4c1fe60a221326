/**
 * The layer of initiatives under a trend: bars on the same time axis, with fading open ends, ticks for adjustments, arrows
 * for moves. It stands beside the figures and claims nothing of them.
 */
import type { LayerMessages } from '../../i18n/indicator/layers/messages.js';
import { parsePeriod, type Period } from '../../model/period.js';
import type { Initiative, Site } from '../../schema/generated/document.js';
import type { Mark, Scene, SceneGroup } from '../scene.js';
import { textWidth, wrapText } from '../shared/text-width.js';
import { barMarks, shapeOf, type BarStyle } from '../timeline/bar-marks.js';
import { initiativeMoves, type MovedSite } from '../timeline/initiative-moves.js';
import { placeBar, timeScale, type Bar, type TimeScale } from '../timeline/place-bar.js';
import { clockOf, lastOf, momentOf, spanOf, stateOf, type Clock, type Moment } from '../timeline/time-span.js';
import type { Segment } from '../timeline/timeline-lanes.js';
import { localText } from '../view-context.js';
import type { LegendItem, TableRow } from '../widget-view.js';
import type { FormInput } from './indicator-form.js';
import { findSeries } from './indicator-series.js';
import type { DrawnInitiative, TrendLayer } from './trend-addition.js';
import type { PlacedTrend } from './trend-layout.js';
import { trendSizes } from './trend-sizes.js';

/** One initiative with the times it was in the area, or anywhere where none is highlighted. */
interface Row {
  readonly initiative: Initiative;
  readonly segments: readonly Segment[];
  readonly name: string;
  readonly time: string;
  /** When it was adjusted while it was here. */
  readonly adjusted: readonly Moment[];
}

/** Rows in the picture; further ones stand in the table. */
const MOST = { wide: 8, narrow: 6 };
const HEAD = 34;
/** Some fonts are wider than the table of widths: what follows a text keeps clear of it. */
const FONT_SLACK = 1.05;
const BAR = 10;
/** Planned ends further off than this are not shown at their date, ms. */
const AHEAD = 4 * 365.25 * 24 * 60 * 60 * 1000;

function isAbout({ indicators = [], goals = [] }: Initiative, { shaped, context }: FormInput): boolean {
  const { id } = shaped.indicator;
  return indicators.includes(id) || goals.some((goal) => context.model.goals.get(goal)?.indicator === id);
}

/** Those that name the indicator, or a goal with it; where none does, those of its theme. */
function relevant(input: FormInput): Initiative[] {
  const own = findSeries(input.shaped.series, 'highlight')?.area.id;
  const here = [...input.context.model.initiatives.values()].filter(
    ({ sites = [] }) => own === undefined || sites.some(({ area }) => area === own),
  );
  const about = here.filter((initiative) => isAbout(initiative, input));
  const { theme } = input.shaped.indicator;
  return about.length || theme === undefined ? about : here.filter((initiative) => initiative.theme === theme);
}

function segmentOf(initiative: Initiative, site: Site | undefined, made: { clock: Clock; moved?: MovedSite }): Segment {
  const { clock, moved } = made;
  const span = spanOf(initiative, site, clock);
  return {
    key: `${initiative.id}/${site?.area ?? ''}`,
    initiative,
    lane: '',
    state: stateOf(initiative.status, span, clock),
    span,
    role: 'core',
    leaves: moved?.leaves,
    arrives: moved?.arrives,
  };
}

const year = (time: number): string => String(new Date(time).getUTCFullYear());

interface Stay {
  readonly initiative: Initiative;
  readonly segments: readonly Segment[];
  readonly sites: readonly Site[];
}

/** The last ms that a stay is known to cover. */
function endOf({ segments }: Stay, clock: Clock): number {
  const { leaves, span } = segments.at(-1)!;
  return (leaves ?? lastOf(span!, clock)) - 1;
}

function adjustmentsOf(stay: Stay, clock: Clock): Moment[] {
  const { start, known } = stay.segments[0]!.span!;
  return (stay.initiative.events ?? []).flatMap(({ kind, date }) => {
    const at = kind === 'adjusted' ? momentOf(date) : null;
    return at && at.to > (start?.from ?? known) && at.from <= endOf(stay, clock) ? [at] : [];
  });
}

/** "fra 2016, justeret 2020", "2018–2022, flyttet til Nattergalparken". */
function timeText(stay: Stay, input: FormInput, made: { messages: LayerMessages; clock: Clock }): string {
  const { messages, clock } = made;
  const { span, leaves } = stay.segments.at(-1)!;
  const { start, known } = stay.segments[0]!.span!;
  const text = messages.initiativeTime({
    start: year(start?.from ?? known),
    end: year(endOf(stay, clock)),
    open: leaves === undefined && span!.end.kind === 'open',
    unknown: leaves === undefined && span!.end.kind === 'unknown',
    adjusted: [...new Set(adjustmentsOf(stay, clock).map(({ from }) => year(from)))].join(', '),
  });
  const site = stay.sites.at(-1);
  const to = leaves === undefined || !site ? undefined : initiativeMoves(stay.initiative, clock).get(site)?.leavesTo;
  const area = to && input.context.model.areas.get(to.area);
  return area ? `${text}, ${messages.movedTo(input.words.name(area))}` : text;
}

function rowsOf(input: FormInput, messages: LayerMessages, clock: Clock): Row[] {
  const own = findSeries(input.shaped.series, 'highlight')?.area.id;
  return relevant(input)
    .flatMap((initiative): Row[] => {
      const moves = initiativeMoves(initiative, clock);
      const sites = (initiative.sites ?? []).filter(({ area }) => own === undefined || area === own);
      const segments = (sites.length ? sites : [undefined])
        .map((site) => segmentOf(initiative, site, { clock, moved: site && moves.get(site) }))
        .filter(({ span }) => span !== undefined)
        .sort((a, b) => a.span!.known - b.span!.known);
      if (!segments.length) return [];
      const stay = { initiative, segments, sites };
      return [
        {
          initiative,
          segments,
          name: localText(input.context, initiative.title),
          time: timeText(stay, input, { messages, clock }),
          adjusted: adjustmentsOf(stay, clock),
        },
      ];
    })
    .sort((a, b) => a.segments[0]!.span!.known - b.segments[0]!.span!.known);
}

/** The trend's time axis as the bars need it: straight, from the plot's left edge to the axis' end. */
function scaleOf({ time, plot, axisEnd }: PlacedTrend, first: Period, clock: Clock): TimeScale {
  const perMs = (time.x(first.start + AHEAD) - time.x(first.start)) / AHEAD;
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

function barsOf({ segments }: Row, scale: TimeScale): Bar[] {
  return segments.flatMap((segment) => placeBar(segment, scale) ?? []).map(squared);
}

interface Ground {
  readonly trend: PlacedTrend;
  readonly scale: TimeScale;
}

/** A name stands over the beginning of its bar where it finds room there. */
function beginOf(row: Row, bars: readonly Bar[], { trend, scale }: Ground): number {
  const { sizes, width } = trend;
  if (sizes.narrow) return 0;
  const room = textWidth(row.name, sizes.axis) + textWidth(` ${row.time}`, sizes.axis) + 4;
  return Math.max(0, Math.min(bars[0]?.x0 ?? scale.left, width - room));
}

/** Where ticks for adjustments stand: on a bar. */
function adjustedAt(row: Row, bars: readonly Bar[], scale: TimeScale): number[] {
  const at = row.adjusted.map(({ from }) => scale.x(from));
  return at.filter((x) => bars.some(({ x0, x1 }) => x > x0 + 2 && x < x1));
}

function reachesToday(bars: readonly Bar[], { todayX }: TimeScale): boolean {
  return todayX !== undefined && bars.some(({ x0, x1 }) => x0 <= todayX && x1 >= todayX - 0.5);
}

function rowMarks(row: Row, y: number, { trend, scale }: Ground): Mark[] {
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

function drawnRow(row: Row, ground: Ground, messages: LayerMessages): DrawnInitiative {
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

function headMarks(trend: PlacedTrend, at: { top: number; scale: TimeScale }, messages: LayerMessages): Mark[] {
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

function legendOf(rows: readonly Row[], messages: LayerMessages): LegendItem[] {
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

function tableRow(row: Row, messages: LayerMessages, clock: Clock): (periods: readonly Period[]) => TableRow {
  const name = `${messages.initiatives}: ${row.name} (${row.time})`;
  return (periods) => ({
    key: `initiative-${row.initiative.id}`,
    target: { kind: 'initiative', id: row.initiative.id },
    cells: [
      { text: name, value: name },
      ...periods.map(({ start, end }) => {
        const runs = row.segments.some(({ span, leaves }) => {
          const last = leaves ?? (span?.end.kind === 'open' ? Infinity : lastOf(span!, clock));
          return span!.known < end && last > start;
        });
        const isAdjusted = row.adjusted.some(({ from, to }) => from < end && to > start);
        const text = runs ? [messages.runs, isAdjusted && messages.adjusted].filter(Boolean).join(', ') : '';
        return { text, value: text || null };
      }),
    ],
  });
}

const HALF_YEAR = 183 * 24 * 60 * 60 * 1000;

/** So far that today, what has no planned end, and the next planned ends are on the axis. */
function untilOf(rows: readonly Row[], { today }: Clock): Period | undefined {
  const ends = rows.flatMap(({ segments }) =>
    segments.flatMap(({ span }) =>
      span?.end.kind === 'dated' && span.end.at.to <= today + AHEAD ? [span.end.at.to] : [],
    ),
  );
  return parsePeriod(year(Math.max(today, ...ends) + HALF_YEAR));
}

export function initiativeLayer(input: FormInput, messages: LayerMessages): TrendLayer {
  const { context, options, shaped, words } = input;
  const clock = clockOf(options.today ?? context.model.document.updated ?? '', context.model.document.updated);
  const all = rowsOf(input, messages, clock);
  const own = findSeries(shaped.series, 'highlight');
  const first = shaped.periods[0];
  if (!all.length || !first) return { notes: [messages.noInitiatives(own && words.name(own.area))] };
  const { narrow } = trendSizes(context.space);
  const shown = all.slice(0, narrow ? MOST.narrow : MOST.wide);
  const step = ((narrow ? 44 : 41) * (context.space.rem ?? 16)) / 16;
  const rowTop = (top: number, index: number): number => top + HEAD + index * step;
  const left = all.length - shown.length;
  return {
    until: untilOf(shown, clock),
    foot: HEAD + shown.length * step + 8,
    legend: legendOf(shown, messages),
    notes: [messages.caution, ...(left ? [messages.more(left)] : [])],
    over: (trend, top): SceneGroup[] => {
      const scale = scaleOf(trend, first, clock);
      return [
        { key: 'initiatives-head', marks: headMarks(trend, { top, scale }, messages) },
        ...shown.map((row, index) => ({
          key: `initiative-${row.initiative.id}`,
          label: `${row.name}, ${row.time}`,
          target: { kind: 'initiative', id: row.initiative.id } as const,
          marks: rowMarks(row, rowTop(top, index), { trend, scale }),
        })),
      ];
    },
    stops: (trend, top) => {
      const scale = scaleOf(trend, first, clock);
      return shown.map((row, index) => ({
        key: `initiative-${row.initiative.id}`,
        x: Math.min(trend.width, (barsOf(row, scale)[0]?.x0 ?? scale.left) + 8),
        y: rowTop(top, index) + trend.sizes.axis + 7 + BAR / 2,
        target: { kind: 'initiative', id: row.initiative.id },
        text: `${row.name}, ${row.time}. ${context.locale.messages.position(index + 1, shown.length)}.`,
      }));
    },
    drawn: (trend) => {
      const scale = scaleOf(trend, first, clock);
      return {
        initiatives: {
          heading: messages.initiatives,
          caution: messages.caution,
          today: messages.today,
          todayX: scale.todayX,
          step,
          list: shown.map((row) => drawnRow(row, { trend, scale }, messages)),
        },
      };
    },
    rows: (periods) => all.map((row) => tableRow(row, messages, clock)(periods)),
  };
}
