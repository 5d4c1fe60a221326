/**
 * All years in one low strip with the stretch that is shown marked in it: single lines for a few initiatives, counts for
 * many. What does not depend on the stretch is made once.
 */
import { overviewWords } from '../../i18n/timeline/overview-words.js';
import type { Mark, Scene, SceneGroup } from '../scene.js';
import { MOST_LINES, type Crowd } from './crowd-slot.js';
import { timeScale, type TimeScale } from './place-bar.js';
import { lastOf } from './time-span.js';
import { calendarTicks } from './time-ticks.js';
import type { TimelineView } from './timeline-view.js';
import { BEYOND, type Segment, type TimelineLanes } from './timeline-lanes.js';

export interface Overview {
  readonly scene: Scene;
  readonly scale: TimeScale;
  /** Where the marked stretch begins and ends, px. */
  readonly brush: readonly [from: number, to: number];
}

const OVERVIEW_HEIGHT = 46;
const AXIS = 20;
const HANDLE = { width: 8, height: 20 };

/** One line per initiative, the earliest on top. */
function lineMarks({ facts, clock }: TimelineLanes, scale: TimeScale, height: number): Mark[] {
  const dated = facts.filter(({ span }) => span).sort((a, b) => (a.span?.known ?? 0) - (b.span?.known ?? 0));
  const step = (height - 8) / Math.max(1, dated.length);
  return dated.flatMap(({ span, segments }, index): Mark[] => {
    if (!span) return [];
    // An initiative may have begun elsewhere, before anything that is shown.
    const x1 = Math.max(scale.left, scale.x(span.start?.from ?? span.known));
    const x2 = Math.min(scale.right, Math.max(x1 + 2, scale.x(lastOf(span, clock))));
    if (x1 >= x2) return [];
    const y = 4 + (index + 0.5) * step;
    const stroke = segments[0]?.role ?? BEYOND;
    return [{ type: 'line', x1, x2, y1: y, y2: y, stroke, width: 1.5 }];
  });
}

const joined = new WeakMap<TimelineLanes, readonly Segment[]>();

/** The segments of all lanes; one initiative counts once where it stands in several at a time. */
function allSegments(lanes: TimelineLanes): readonly Segment[] {
  const kept = joined.get(lanes);
  if (kept) return kept;
  const all = lanes.facts.flatMap(({ segments }) =>
    segments.some(({ part }) => part) ? segments.filter(({ part }) => part) : segments.slice(0, 1),
  );
  joined.set(lanes, all);
  return all;
}

function countMarks(lanes: TimelineLanes, scale: TimeScale, height: number, crowd: Crowd): Mark[] {
  const counts = crowd.laneCounts(allSegments(lanes), scale.window, lanes.clock);
  const { times, all, core } = counts;
  if (!times.length) return [];
  const most = all.reduce((a, b) => Math.max(a, b), 1);
  const base = height - 2;
  const at = { x: scale.x, y: (value: number): number => base - (value / most) * (height - 8) };
  const area = `${crowd.stepPath(core, counts, at)}V${base}H${scale.x(times[0]!).toFixed(1)}Z`;
  return [
    { type: 'path', d: area, fill: 'bar5', opacity: 0.75 },
    { type: 'path', d: crowd.stepPath(all, counts, at), stroke: 'theme5', width: 1.5 },
  ];
}

function axisMarks({ words }: TimelineView, scale: TimeScale, { unit, top }: { unit: number; top: number }): Mark[] {
  const size = 12 * unit;
  const rules = { format: words.format, size, gap: 30 };
  return calendarTicks(scale.window, scale.right - scale.left, rules).flatMap(({ at, label }): Mark[] =>
    label ? [{ type: 'text', x: scale.x(at) + 3, y: top + 14 * unit, size, fill: 'ink3', text: label }] : [],
  );
}

function handleMarks(x: number, height: number): Mark[] {
  const { width, height: h } = HANDLE;
  const y = (height - h) / 2;
  const lines = `M${x - 1.5},${y + 6}V${y + h - 6}M${x + 1.5},${y + 6}V${y + h - 6}`;
  return [
    { type: 'rect', x: x - width / 2, y, w: width, h, radius: 2, fill: 'ground', stroke: 'ink', width: 1.25 },
    { type: 'path', d: lines, stroke: 'ink' },
  ];
}

interface Still {
  readonly key: string;
  readonly scale: TimeScale;
  readonly groups: readonly SceneGroup[];
}

const stills = new WeakMap<TimelineLanes, Still>();

function stillOf(view: TimelineView): Still {
  const { lanes, time, words, crowd } = view;
  const { width, column, unit, sizes } = view.placed();
  const { start, end } = time.limits;
  const key = [width, column, unit, start, end, words.code].join();
  const kept = stills.get(lanes);
  if (kept?.key === key) return kept;
  const { today } = lanes.clock;
  const scale = timeScale(time.limits, [column, width - HANDLE.width / 2 - 1], { today });
  const height = OVERVIEW_HEIGHT * unit;
  const many = lanes.facts.length > MOST_LINES ? crowd : undefined;
  const text = overviewWords(words.code)[many ? 'ofCounts' : 'name'];
  const span = `${words.time(start, 'year')}–${words.time(end - 1, 'year')}`;
  const label = (y: number, line: string): Mark => ({
    type: 'text',
    x: 0,
    y,
    size: sizes.note,
    fill: 'ink3',
    text: line,
  });
  const still: Still = {
    key,
    scale,
    groups: [
      { key: 'overview-label', marks: [label(height / 2 - 4 * unit, text), label(height / 2 + 13 * unit, span)] },
      {
        key: 'overview-content',
        marks: many ? countMarks(lanes, scale, height, many) : lineMarks(lanes, scale, height),
      },
      { key: 'overview-axis', marks: axisMarks(view, scale, { unit, top: height }) },
    ],
  };
  stills.set(lanes, still);
  return still;
}

export function overviewOf(view: TimelineView): Overview {
  const { scale, groups } = stillOf(view);
  const { width, unit } = view.placed();
  const h = OVERVIEW_HEIGHT * unit;
  const { window } = view.time;
  const [from, to] = [scale.x(window.start), scale.x(window.end)];
  const { todayX } = scale;
  const today: Mark[] =
    todayX === undefined ? [] : [{ type: 'line', x1: todayX, x2: todayX, y1: 0, y2: h, stroke: 'ink' }];
  const ground: Mark[] = [
    { type: 'rect', x: scale.left, y: 0, w: scale.right - scale.left, h, fill: 'band' },
    { type: 'rect', x: from, y: 0, w: to - from, h, fill: 'ground' },
  ];
  const frame: Mark = { type: 'rect', x: from, y: 0.75, w: to - from, h: h - 1.5, stroke: 'ink', width: 1.25 };
  const brush = [...today, frame, ...handleMarks(from, h), ...handleMarks(to, h)];
  return {
    scale,
    brush: [from, to],
    scene: {
      width,
      height: h + AXIS * unit,
      groups: [{ key: 'overview-ground', marks: ground }, ...groups, { key: 'overview-brush', marks: brush }],
    },
  };
}
