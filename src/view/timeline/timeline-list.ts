/**
 * The timeline as a list for narrow screens: what is planned, then today, then the newest first under headings by year, or
 * in another order that the reader chooses.
 * All facts stand in words; a small bar each on one shared axis keeps the picture of time.
 */
import { factWords } from '../../i18n/timeline/fact-words.js';
import type { Phrase } from '../../i18n/phrase.js';
import type { Mark, Scene, Target } from '../scene.js';
import { textWidth } from '../shared/text-width.js';
import type { ViewContext } from '../view-context.js';
import { barMarks, shapeOf } from './bar-marks.js';
import { placeBar, timeScale, type TimeScale } from './place-bar.js';
import { labelTexts } from './segment-texts.js';
import { momentOf } from './time-span.js';
import { calendarTicks } from './time-ticks.js';
import { shownTime } from './time-window.js';
import { BEYOND, type InitiativeFact, type Segment, type TimelineLanes } from './timeline-lanes.js';
import type { ListOrder, TimelineOptions } from './timeline-options.js';
import { isTooNarrow } from './timeline-view.js';
import { capitalized, type TimelineWords } from './timeline-words.js';

export interface ListEntry {
  readonly key: string;
  readonly target: Target;
  readonly title: string;
  readonly lines: readonly (readonly Phrase[])[];
  readonly strip: Scene;
}

export interface ListSection {
  readonly key: string;
  /** Empty where all stand in one. */
  readonly heading: string;
  readonly facts: readonly InitiativeFact[];
}

export interface TimelineList {
  readonly axis: Scene;
  readonly sections: readonly ListSection[];
  /** Number of the section that the rule of today stands before: between what is planned and the rest. */
  readonly todayAt: number | undefined;
  readonly today: string;
  /** Of all entries. */
  readonly count: number;
  /** An entry is written when it is shown. */
  entry(fact: InitiativeFact): ListEntry;
}

const STRIP = 18;
const BAR = 12;
const AXIS = 24;
const FADE = 28;
/** A longer time than this in so little width would squeeze all bars into dots. */
const MOST = 40 * 365.25 * 24 * 60 * 60 * 1000;
const UNKNOWN = 'unknown';

function wholeSegment({ initiative, state, span, segments }: InitiativeFact, lanes: TimelineLanes): Segment {
  return {
    initiative,
    lane: '',
    index: 0,
    state,
    span,
    role: segments[0]?.role ?? lanes.roles.get(initiative.theme ?? '') ?? BEYOND,
  };
}

function moveMarks({ segments }: InitiativeFact, scale: TimeScale): Mark[] {
  return segments.flatMap(({ arrives, role }): Mark[] => {
    const x = arrives === undefined ? -1 : scale.x(arrives);
    if (x < scale.left || x > scale.right) return [];
    const d = `M${x - 1.5},${STRIP / 2 - 2.5}L${x + 1.5},${STRIP / 2}L${x - 1.5},${STRIP / 2 + 2.5}`;
    return [
      { type: 'circle', cx: x, cy: STRIP / 2, r: 5.5, fill: 'ground', stroke: role, width: 2 },
      { type: 'path', d, stroke: role, width: 1.5 },
    ];
  });
}

function stripOf(fact: InitiativeFact, lanes: TimelineLanes, scale: TimeScale): Scene {
  const bar = placeBar(wholeSegment(fact, lanes), scale);
  const y = (STRIP - BAR) / 2;
  const style = {
    role: wholeSegment(fact, lanes).role,
    shape: shapeOf(fact.initiative.approach),
    h: BAR,
    y,
    stroke: 1.6,
    opacity: 1,
  };
  const { todayX } = scale;
  const marks: Mark[] = [
    { type: 'line', x1: scale.left, x2: scale.right, y1: STRIP / 2, y2: STRIP / 2, stroke: 'hairline' },
    ...(bar ? barMarks(bar, style) : []),
    ...moveMarks(fact, scale),
    ...(todayX === undefined
      ? []
      : [{ type: 'line', x1: todayX, x2: todayX, y1: 0, y2: STRIP, stroke: 'ink', width: 1.25 } as const]),
  ];
  return { width: scale.right, height: STRIP, groups: [{ key: fact.initiative.id, marks }] };
}

function axisOf(scale: TimeScale, words: TimelineWords, unit: number): Scene {
  const [size, y, height] = [12 * unit, 15 * unit, AXIS * unit];
  const { todayX, window, left, right } = scale;
  const today = words.messages.today;
  const half = textWidth(today, size, 600) / 2;
  const middle = todayX === undefined ? undefined : Math.min(todayX, right - half);
  const isFree = (x: number, label: string): boolean => {
    const width = textWidth(label, size) / 2;
    return x - width >= left && x + width <= right && (middle === undefined || Math.abs(x - middle) > half + width + 4);
  };
  const ticks = calendarTicks(window, right - left, { format: words.format, size, gap: 6 });
  const marks = ticks.flatMap(({ at, label }): Mark[] => {
    const x = scale.x(at);
    const line: Mark = { type: 'line', x1: x, x2: x, y1: height - 4, y2: height, stroke: 'axis' };
    return isFree(x, label)
      ? [line, { type: 'text', x, y, anchor: 'middle', size, fill: 'ink3', text: label }]
      : [line];
  });
  if (middle !== undefined) {
    marks.push({ type: 'text', x: middle, y, anchor: 'middle', size, weight: 600, fill: 'ink', text: today });
  }
  return { width: right, height, groups: [{ key: 'axis', marks }] };
}

function periodPhrases({ span, state }: InitiativeFact, words: TimelineWords): Phrase[] {
  if (!span) return [{ text: capitalized(words.messages.noDates) }];
  const start = words.start(span);
  if (state === 'planned' && span.end.kind !== 'dated')
    return [{ text: capitalized(factWords(words.code).plannedFrom(start)), strong: true }];
  const isAhead = span.end.kind === 'dated' && (state === 'planned' || state === 'running' || state === 'paused');
  const end = words.end(span);
  return [
    { text: capitalized(start), strong: true },
    { text: ` – ${isAhead ? factWords(words.code).plannedTo(end) : end}` },
  ];
}

function pauseTexts({ initiative: { events = [] } }: InitiativeFact, words: TimelineWords): string[] {
  return events.flatMap(({ kind, date }, index) => {
    if (kind !== 'paused') return [];
    const resumed = events.slice(index).find((later) => later.kind === 'resumed');
    return [factWords(words.code).pausedFrom(words.date(date), resumed ? words.date(resumed.date) : '')];
  });
}

function movedText(segments: readonly Segment[], { code, format, time }: TimelineWords): string {
  return factWords(code).movedOn(
    format.list(segments.flatMap(({ arrives }) => (arrives === undefined ? [] : [time(arrives, 'month')]))),
  );
}

function linesOf(
  fact: InitiativeFact,
  words: TimelineWords,
  { lanes, scale, options }: { lanes: TimelineLanes; scale: TimeScale; options: TimelineOptions },
): Phrase[][] {
  const { initiative, segments } = fact;
  const isMoved = segments.some(({ arrives }) => arrives !== undefined);
  const areas = [
    ...new Set(isMoved ? segments.map(({ lane }) => lane) : (initiative.sites ?? []).map(({ area }) => area)),
  ];
  const places = areas.map((id) => (isMoved ? words.lane({ key: id }, lanes.group) : words.area(id)));
  const line = (...texts: string[]): Phrase[][] => {
    const text = texts.filter(Boolean).join(' · ');
    return text ? [[{ text }]] : [];
  };
  const { end, money } = labelTexts(wholeSegment(fact, lanes), words, { scale, options });
  const isReason = fact.span?.end.kind === 'dated' && end !== '';
  return [
    ...(isMoved
      ? [[{ text: places.join(' → '), strong: true }], ...line(words.theme(initiative.theme))]
      : line(places.join(', '), words.theme(initiative.theme))),
    ...line(initiative.approach ? words.messages.approach[initiative.approach] : words.messages.none.approach, money),
    periodPhrases(fact, words),
    ...(isMoved ? line(movedText(segments, words)) : []),
    ...pauseTexts(fact, words).flatMap((text) => line(text)),
    ...(isReason ? line(capitalized(end)) : []),
  ];
}

type Sections = Pick<TimelineList, 'sections' | 'todayAt'>;

/** Each once, in the lane where it stands first. */
function sectionsByLane({ facts, lanes, group }: TimelineLanes, words: TimelineWords): Sections {
  const sections = lanes.map((lane) => ({
    key: lane.key,
    heading: words.lane(lane, group),
    facts: facts.filter(({ segments }) => segments[0]?.lane === lane.key),
  }));
  return { sections: sections.filter((section) => section.facts.length > 0), todayAt: undefined };
}

function sectionByName({ facts }: TimelineLanes, words: TimelineWords): Sections {
  const { compare } = new Intl.Collator(words.code, { numeric: true });
  const named = facts.map((fact) => ({ fact, name: words.title(fact.initiative) }));
  const ordered = named.sort((a, b) => compare(a.name, b.name)).map(({ fact }) => fact);
  return { sections: [{ key: 'all', heading: '', facts: ordered }], todayAt: undefined };
}

/** @param isRising The first to begin come first; what is planned comes last. Unknown beginnings are last in either way. */
function sectionsByYear(facts: readonly InitiativeFact[], words: TimelineWords, isRising: boolean): Sections {
  const unknown = isRising ? Infinity : -Infinity;
  const sign = isRising ? 1 : -1;
  const planned = facts
    .filter(({ state }) => state === 'planned')
    .sort((a, b) => (a.span?.known ?? Infinity) - (b.span?.known ?? Infinity) || 0);
  const years = new Map<string, InitiativeFact[]>();
  const others = facts
    .filter(({ state }) => state !== 'planned')
    .sort((a, b) => sign * ((a.span?.start?.from ?? unknown) - (b.span?.start?.from ?? unknown)) || 0);
  for (const fact of others) {
    const key = momentOf(fact.initiative.start)?.key.slice(0, 4) ?? UNKNOWN;
    const list = years.get(key);
    if (list) list.push(fact);
    else years.set(key, [fact]);
  }
  const sections = [...years].map(([key, list]) => ({
    key,
    heading: key === UNKNOWN ? capitalized(words.messages.unknownStart) : key,
    facts: list,
  }));
  if (!planned.length) return { sections, todayAt: undefined };
  const ahead = { key: 'planned', heading: factWords(words.code).plannedHeading, facts: planned };
  return isRising
    ? { sections: [...sections, ahead], todayAt: sections.length || undefined }
    : { sections: [ahead, ...sections], todayAt: 1 };
}

const SECTIONS: Readonly<Record<ListOrder, (lanes: TimelineLanes, words: TimelineWords) => Sections>> = {
  newest: ({ facts }, words) => sectionsByYear(facts, words, false),
  oldest: ({ facts }, words) => sectionsByYear(facts, words, true),
  name: sectionByName,
  lanes: sectionsByLane,
};

export function timelineList(
  lanes: TimelineLanes,
  words: TimelineWords,
  { context, options }: { context: ViewContext; options: TimelineOptions },
): TimelineList {
  const { window, limits } = shownTime(lanes, options);
  const isAsked = options.from || options.to || limits.end - limits.start > MOST;
  const { rem = 16 } = context.space;
  // Where there is room the bars stand beside the words.
  const width = context.space.width * (isTooNarrow(context.space) ? 1 : 0.5);
  const scale = timeScale(isAsked ? window : limits, [0, width], { today: lanes.clock.today, fade: FADE });
  return {
    axis: axisOf(scale, words, rem / 16),
    ...SECTIONS[options.order ?? 'newest'](lanes, words),
    today: words.messages.today,
    count: lanes.facts.length,
    entry: (fact) => ({
      key: fact.initiative.id,
      target: { kind: 'initiative', id: fact.initiative.id },
      title: words.title(fact.initiative),
      lines: linesOf(fact, words, { lanes, scale, options }),
      strip: stripOf(fact, lanes, scale),
    }),
  };
}
