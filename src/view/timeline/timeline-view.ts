/**
 * The view of `<bydel-timeline>`: initiatives in lanes on one time axis, a list instead where there is no room, the
 * same as rows for the keyboard, as table and as sentence. What was asked for and is not there is said in words.
 */
import type { TimelineMessages } from '../../i18n/timeline/messages.js';
import { parsePeriod } from '../../model/period.js';
import { lazy } from '../shared/lazy.js';
import { sourceLine } from '../shared/source-line.js';
import type { ViewContext } from '../view-context.js';
import type { Scene } from '../scene.js';
import type { Obstacle, Space, TableView, WidgetView } from '../widget-view.js';
import { timelineLanes, type TimelineLanes } from './timeline-lanes.js';
import { placeTimeline, type LayoutInput, type PlacedTimeline } from './timeline-layout.js';
import type { Above } from './above-slot.js';
import type { Crowd } from './crowd-slot.js';
import type { StripMaker } from './strip-slot.js';
import { timelineLegend } from './timeline-legend.js';
import { isTimelineGroup, TIMELINE_GROUPS, type TimelineOptions } from './timeline-options.js';
import { timelineScene } from './timeline-scene.js';
import { timelineSummary } from './timeline-summary.js';
import { timelineTree, type TimelineTree } from './timeline-tree.js';
import { timelineWords, type TimelineWords } from './timeline-words.js';
import { shownTime, type ShownTime } from './time-window.js';

export interface TimelineView extends WidgetView {
  /** A list stands instead of the picture, which is then for files: asked for, or too narrow for bars. */
  readonly isList: boolean;
  readonly options: TimelineOptions;
  readonly context: ViewContext;
  readonly lanes: TimelineLanes;
  readonly words: TimelineWords;
  readonly time: ShownTime;
  /** The stretch of time that is shown, in words: "2016–2027". */
  readonly range: string;
  readonly tree: TimelineTree;
  readonly crowd: Crowd | undefined;
  /** The placed picture. */
  placed(): PlacedTimeline;
  /** The same picture for another width, px. */
  place(width: number): PlacedTimeline;
  draw(placed: PlacedTimeline): Scene;
}

/** Narrower than this, px at a rem of 16, the timeline is a list. */
const NARROW = 560;
/** Width of the picture in files from narrow screens, px. */
const FILE_WIDTH = 960;

export function isTooNarrow({ width, rem = 16 }: Space): boolean {
  return width < (NARROW * rem) / 16;
}

function findObstacles(
  options: TimelineOptions,
  { model, locale }: ViewContext,
  { messages }: TimelineWords,
): Obstacle[] {
  const obstacles: Obstacle[] = [];
  const say = (code: string, text: string): void => void obstacles.push({ code, text });
  for (const id of options.areas ?? []) if (!model.areas.has(id)) say('unknown-area', locale.messages.unknownArea(id));
  for (const id of options.themes ?? []) if (!model.themes.has(id)) say('unknown-theme', messages.unknownTheme(id));
  const { group } = options;
  if (group && !isTimelineGroup(group)) say('unknown-group', messages.unknownGroup(group, TIMELINE_GROUPS.join(', ')));
  for (const key of [options.from, options.to]) {
    if (key && !parsePeriod(key)) say('bad-period', messages.unknownPeriod(key));
  }
  return obstacles;
}

function headingOf({ areas = [] }: TimelineOptions, { messages, area }: TimelineWords): string {
  const name = areas.length === 1 ? area(areas[0]!) : '';
  return name ? messages.headingIn(name) : messages.heading;
}

/** Years; months where a step along might lead to the same ones. */
export function spanWords(
  { window: { start, end } }: ShownTime,
  { time }: TimelineWords,
): { from: string; to: string } {
  const exactness = end - start > 3 * 365 * 24 * 60 * 60 * 1000 ? 'year' : 'month';
  return { from: time(start, exactness), to: time(end - 1, exactness) };
}

interface Parts extends Pick<TimelineSetting, 'context' | 'above' | 'crowd' | 'strip' | 'widthOf'> {
  readonly options: TimelineOptions;
  readonly lanes: TimelineLanes;
  readonly words: TimelineWords;
  readonly held: TimelineView | undefined;
  table(): TableView;
}

/** Rows are kept while the same lanes are open: what is read must not be written anew at every step of a gesture. */
const trees = new WeakMap<
  TimelineLanes,
  { readonly key: string; readonly words: unknown; readonly tree: TimelineTree }
>();

function treeOf(lanes: TimelineLanes, words: TimelineWords, { lanes: placed }: PlacedTimeline): TimelineTree {
  const key = placed.map(({ isOpen }) => Number(isOpen)).join('');
  const kept = trees.get(lanes);
  if (kept?.key === key && kept.words === words.messages) return kept.tree;
  const tree = timelineTree(lanes, words, placed);
  trees.set(lanes, { key, words: words.messages, tree });
  return tree;
}

type Frame = Omit<WidgetView, 'picture' | 'legend' | 'table'>;

export type TableMaker = (lanes: TimelineLanes, words: TimelineWords) => TableView;

/** Only what is asked for is made: a list needs no picture, a picture no table. */
function drawnView(frame: Frame, parts: Parts): TimelineView {
  const { options, context, lanes, words, held, crowd, table } = parts;
  const isNarrow = isTooNarrow(context.space);
  const isList = options.form ? options.form === 'list' : isNarrow;
  const { rem = 16 } = context.space;
  const time = shownTime(lanes, options);
  const { from, to } = spanWords(time, words);
  const { messages } = words;
  const place = (width: number, before?: PlacedTimeline): PlacedTimeline =>
    placeTimeline({ ...parts, context: { ...context, space: { ...context.space, width } }, held: before });
  const draw = (drawn: PlacedTimeline): Scene => timelineScene({ ...parts, placed: drawn });
  const placed = lazy(() => place(isList && isNarrow ? (FILE_WIDTH * rem) / 16 : context.space.width, held?.placed()));
  const scene = lazy(() => draw(placed()));
  const tree = lazy(() => treeOf(lanes, words, placed()));
  const hasLegend = !options.initiative && !isList;
  const legend = lazy(() => (hasLegend ? (held?.legend ?? timelineLegend({ ...parts, placed: placed() }, lanes)) : []));
  return Object.freeze({
    ...frame,
    isList,
    options,
    context,
    lanes,
    words,
    time,
    crowd,
    placed,
    place,
    draw,
    range: `${from}–${to}`,
    picture: {
      name: `${messages.chart}, ${messages.initiatives(lanes.facts.length)} ${messages.by[lanes.group]}, ${from}–${to}`,
      stops: [],
      get scene() {
        return scene();
      },
    },
    get legend() {
      return legend();
    },
    get tree() {
      return tree();
    },
    get table() {
      return table();
    },
  });
}

export interface TimelineSetting {
  readonly context: ViewContext;
  readonly messages: TimelineMessages;
  /** What `timelineLanes` gives for the same model and options, where the caller has kept it. */
  readonly lanes?: TimelineLanes;
  /** Needed where `needsAbove` says so: without it neither bands nor goals are drawn. */
  readonly above?: Above;
  /** Needed where `needsCrowd` says so: without it every initiative has a bar with its name. */
  readonly crowd?: Crowd;
  /** Lays a strip between context and axis, where the page asks for one. */
  readonly strip?: StripMaker;
  /** Measures words in the page's own font, em. */
  readonly widthOf?: LayoutInput['widthOf'];
  /** undefined while the code for it is on its way. */
  table(): TableMaker | undefined;
  /** Asks for that code, where it is not there from the start. */
  loadTable?(): Promise<unknown>;
  /** The view when a gesture began that still goes on: what depends on the stretch of time waits for its end. */
  readonly held?: TimelineView;
}

/**
 * Pure: the same input always gives the same view. Never throws for anything a checked document can hold.
 *
 * @returns `WidgetView` alone where there is nothing to draw.
 */
export function timelineView(asked: TimelineOptions, setting: TimelineSetting): TimelineView | WidgetView {
  const { context, messages, strip, lanes = timelineLanes(context.model, asked) } = setting;
  const held = setting.held?.lanes === lanes ? setting.held : undefined;
  const words = timelineWords(context, messages);
  const hasChosen = asked.initiative && lanes.facts.some(({ initiative }) => initiative.id === asked.initiative);
  // An initiative that is not shown here dims nothing.
  const options = hasChosen ? asked : { ...asked, initiative: undefined };
  const obstacles = [...findObstacles(options, context, words), ...(strip?.obstacles(context, options) ?? [])];
  const frame: Frame = {
    heading: headingOf(options, words),
    definition: '',
    summary: held?.summary ?? timelineSummary(lanes, words, context),
    notes: strip?.notes(context, options, words) ?? [],
    source: sourceLine(context),
    obstacles,
    loadTable: setting.loadTable,
  };
  const none: TableView = { caption: messages.heading, columns: [], rows: [] };
  let made: TableView | undefined;
  const table = (): TableView => (made ??= setting.table()?.(lanes, words)) ?? none;
  if (lanes.facts.length) return drawnView(frame, { ...setting, options, lanes, words, held, table });
  const text = context.model.initiatives.size ? messages.noneChosen : messages.noInitiatives;
  const empty = { code: 'no-initiatives', text };
  return Object.freeze({ ...frame, obstacles: [...obstacles, empty], picture: null, legend: [], table: none });
}

export function isTimelineView(view: WidgetView): view is TimelineView {
  return view.picture !== null;
}
