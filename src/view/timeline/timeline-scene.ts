/** Draws a placed timeline, layer on layer: context and grid, bars, threads, marks of events, today, names. */
import type { Mark, Scene, SceneGroup, TextMark } from '../scene.js';
import { textWidth } from '../shared/text-width.js';
import type { Taken } from './arrival-marks.js';
import { barMarks, closingX, shapeOf } from './bar-marks.js';
import { eventMarks } from './event-marks.js';
import { mergeMarks } from './merge-marks.js';
import { BAR, PITCH, type PlacedBar } from './place-lane.js';
import { GAP, MERGE, type PlacedText } from './place-label.js';
import { opacityOf, type SceneInput } from './scene-input.js';
import { threadMarks } from './thread-marks.js';
import { segmentKey } from './timeline-lanes.js';
import { INDENT, LINE, PILL_HEIGHT, type PlacedLane, type PlacedTimeline } from './timeline-layout.js';

/** A line between lanes is darker than one between years, without a role of its own. */
const LANE_LINE = { stroke: 'axis', opacity: 0.5 } as const;

/** Lines with their labels right of them; a label that the line of today would cross is left out. */
export function tickMarks({ ticks, scale, tops, sizes, unit, height }: PlacedTimeline): Mark[] {
  const { todayX = -Infinity } = scale;
  return ticks.flatMap(({ at, label }): Mark[] => {
    const line = scale.x(at);
    const x = line + 6 * unit;
    const isCrossed = todayX > x - 3 && todayX < x + textWidth(label, sizes.name) + 3;
    const y = tops.axis + 18 * unit;
    return [
      { type: 'line', x1: line, x2: line, y1: tops.axis, y2: height, stroke: 'hairline' },
      ...(label && !isCrossed ? [{ type: 'text', x, y, size: sizes.name, fill: 'ink', text: label } as const] : []),
    ];
  });
}

function gridMarks(placed: PlacedTimeline): Mark[] {
  const { scale, tops, height, lanes, width, bands } = placed;
  const marks = tickMarks(placed);
  const boundaries = (bands[0]?.bands ?? []).map(({ x0 }) => x0).filter((x) => x > scale.left + 1);
  for (const x of boundaries) marks.push({ type: 'line', x1: x, x2: x, y1: tops.lanes, y2: height, ...LANE_LINE });
  for (const y of [tops.axis, tops.lanes, ...lanes.map((lane) => lane.y + lane.height)]) {
    marks.push({ type: 'line', x1: y === tops.axis ? scale.left : 0, x2: width, y1: y, y2: y, ...LANE_LINE });
  }
  return marks;
}

function laneNameMarks(
  { lane, isOpen, y, names, lines }: PlacedLane,
  { placed: { unit, sizes }, options }: SceneInput,
): Mark[] {
  const x = INDENT * unit;
  const isChosen = lane.key !== '' && lane.key === options.area;
  const middle = y + 21 * unit;
  const d = isOpen ? `M0,${middle - 2.5}H10L5,${middle + 3.5}Z` : `M2,${middle - 5}L8,${middle}L2,${middle + 5}Z`;
  const texts = [...names, ...lines].map(
    (text, index): Mark => ({
      type: 'text',
      x,
      y: middle + 4.5 * unit + index * LINE * unit,
      text,
      size: index < names.length ? sizes.name : sizes.note,
      ...(index < names.length ? { weight: 650, fill: isChosen ? 'accent' : 'ink' } : { fill: 'ink3' }),
    }),
  );
  return [{ type: 'path', d, fill: 'ink2' }, ...texts];
}

function closingMarks(bar: PlacedBar, y: number, { placed: { unit }, options }: SceneInput): Mark[] {
  const x = closingX(bar);
  if (x === undefined) return [];
  const opacity = opacityOf(bar.segment, options);
  return [
    {
      type: 'line',
      x1: x,
      x2: x,
      y1: y - 4,
      y2: y + BAR * unit + 4,
      stroke: 'ink',
      width: 2.2,
      ...(opacity < 1 ? { opacity } : {}),
    },
  ];
}

function barGroup(bar: PlacedBar, top: number, input: SceneInput): SceneGroup {
  const { segment } = bar;
  const {
    placed: { unit },
    words,
    options,
  } = input;
  const y = top + bar.y;
  const { state, start, end } = words.stay(segment);
  const style = {
    role: segment.role,
    shape: shapeOf(segment.initiative.approach),
    h: BAR * unit,
    y,
    stroke: 1.6,
    opacity: opacityOf(segment, options),
  };
  return {
    key: segmentKey(segment),
    label: `${words.title(segment.initiative)}, ${state}, ${start} – ${end}`,
    target: { kind: 'initiative', id: segment.initiative.id },
    marks: [...barMarks(bar, style), ...closingMarks(bar, y, input)],
  };
}

/** Names on filled bars have a colour of their own, the others that of the page's text. */
function labelMarks(
  { segment, label, y, x1: end, pieces }: PlacedBar,
  top: number,
  { placed, options }: SceneInput,
  shift: number,
): Mark[] {
  const { unit, sizes } = placed;
  const isDimmed = opacityOf(segment, options) < 1;
  const middle = top + y + (BAR / 2 - (label.above ? PITCH : 0)) * unit;
  const isFilled = shapeOf(segment.initiative.approach) === 'core';
  const isOnFill = ({ x }: PlacedText): boolean =>
    label.inside && isFilled && pieces.some(({ kind, x0, x1 }) => kind === 'solid' && x >= x0 && x <= x1);
  const fillOf = (text: PlacedText): 'letters' | 'ink' | 'ink3' => {
    if (isOnFill(text)) return isDimmed ? 'ink' : 'letters';
    return isDimmed || text.tone === 'quiet' ? 'ink3' : 'ink';
  };
  const halo = label.over && !label.inside;
  const style = { type: 'text', y: middle + 4.4 * unit, size: sizes.name, halo } as const;
  const texts: TextMark[] = [];
  for (const part of label.texts) {
    const look = { text: part.text, fill: fillOf(part), weight: part.tone === 'name' ? 500 : 400 };
    const before = part.follows && texts.pop();
    if (before) texts.push({ ...before, more: [...(before.more ?? []), { ...look, gap: GAP }] });
    else texts.push({ ...style, ...look, x: part.x > end ? part.x + shift : part.x });
  }
  if (!label.leader) return texts;
  const [x1, x2] = label.leader;
  return [{ type: 'line', x1, x2, y1: middle, y2: middle, stroke: 'axis' }, ...texts];
}

export function todayMarks({ placed, words }: SceneInput): Mark[] {
  const {
    scale: { todayX, right },
    tops,
    height,
    unit,
    sizes,
  } = placed;
  if (todayX === undefined) return [];
  const text = words.messages.today;
  const w = textWidth(text, sizes.note, 600) + 14 * unit;
  const x = Math.min(todayX - w / 2, right - w);
  return [
    {
      type: 'line',
      x1: todayX,
      x2: todayX,
      y1: tops.pill + PILL_HEIGHT * unit,
      y2: height,
      stroke: 'ink',
      width: 1.25,
    },
    { type: 'rect', x, y: tops.pill, w, h: PILL_HEIGHT * unit, radius: 3, fill: 'ink' },
    {
      type: 'text',
      x: x + w / 2,
      y: tops.pill + 13.7 * unit,
      anchor: 'middle',
      size: sizes.note,
      weight: 600,
      fill: 'ground',
      text,
    },
  ];
}

function laneGroup(lane: PlacedLane, input: SceneInput): SceneGroup {
  const { placed, words, options, crowd } = input;
  const thin = crowd?.thinMarks(lane.thin, lane.y, placed.unit, ({ segment }) => opacityOf(segment, options)) ?? [];
  return {
    key: `lane-${lane.lane.key}`,
    label: `${lane.names.join(' ')}: ${lane.lines.join(', ')}`,
    marks: [...laneNameMarks(lane, input), ...thin, ...(crowd?.countMarks(lane, placed, words) ?? [])],
  };
}

function inLaneOrder({ bars }: PlacedLane): readonly PlacedBar[] {
  const begins = ({ segment }: PlacedBar): number => segment.span?.known ?? 0;
  return [...bars].sort((a, b) => begins(a) - begins(b) || (segmentKey(a.segment) < segmentKey(b.segment) ? -1 : 1));
}

/** Whether threads pass under the bar, for between them its name has no room. */
const liesOver = ({ bar: { label } }: { readonly bar: PlacedBar }): boolean => Boolean(label.over && label.inside);

export function timelineScene(input: SceneInput): Scene {
  const { placed } = input;
  const arrivals: Taken = new Map();
  const merges = mergeMarks(input);
  // In an order that does not depend on the stretch of time: a bar is then drawn by the same nodes at every step.
  const bars = placed.lanes.flatMap((lane) => inLaneOrder(lane).map((bar) => ({ bar, top: lane.y })));
  const groups: SceneGroup[] = [
    { key: 'grid', marks: gridMarks(placed) },
    { key: 'context', marks: input.above?.contextMarks(input) ?? [] },
    { key: 'strip', marks: placed.strip?.marks ?? [] },
    ...placed.lanes.map((lane) => laneGroup(lane, input)),
    ...bars.filter((one) => !liesOver(one)).map(({ bar, top }) => barGroup(bar, top, input)),
    { key: 'merges', marks: [...merges.values()].flat() },
    { key: 'threads', marks: placed.threads.flatMap((thread) => threadMarks(thread, input, arrivals)) },
    ...bars.filter(liesOver).map(({ bar, top }) => barGroup(bar, top, input)),
    { key: 'events', marks: bars.flatMap(({ bar, top }) => eventMarks(bar, top, input)) },
    { key: 'today', marks: todayMarks(input) },
    ...bars.map(({ bar, top }) => ({
      key: `name-${segmentKey(bar.segment)}`,
      marks: labelMarks(bar, top, input, merges.has(bar) ? MERGE : 0),
    })),
  ];
  return { width: placed.width, height: placed.height, groups: groups.filter(({ marks }) => marks.length > 0) };
}
