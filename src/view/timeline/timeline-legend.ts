/** The keys of a timeline: only for what the picture really shows, each drawn by the code that draws the picture. */
import type { LegendWord } from '../../i18n/timeline/messages.js';
import type { Mark, Scene, ThemeRole } from '../scene.js';
import type { LegendItem } from '../widget-view.js';
import { barMarks, barRole, closingX, hasShape, shapeOf, type BarStyle } from './bar-marks.js';
import { eventGroups, eventMark } from './event-marks.js';
import type { Edge, Piece, PieceKind } from './place-bar.js';
import { hasCore } from './place-lane.js';
import type { SceneInput } from './scene-input.js';
import { BEYOND, type Segment, type TimelineLanes } from './timeline-lanes.js';
import type { PlacedTimeline } from './timeline-layout.js';

/** Keys that are drawn by what draws the goals. */
type Flag = 'reached' | 'missed' | 'due';

const WIDTH = 32;
const HEIGHT = 18;
const STYLE: BarStyle = { role: 'theme5', shape: 'core', h: 12, y: 3, stroke: 1.6, opacity: 1 };

const piece = (kind: PieceKind, [x0, x1]: readonly [number, number], right: Edge = 'round'): Piece => ({
  kind,
  x0,
  x1,
  left: 'round',
  right,
});
const bar = (pieces: readonly Piece[], shape: BarStyle['shape'] = 'core', bracket?: number): Mark[] =>
  barMarks({ pieces, bracket }, { ...STYLE, shape });

const FULL: readonly [number, number] = [1, 29];
const SWATCHES: Readonly<Record<Exclude<LegendWord, Flag>, readonly Mark[]>> = {
  core: bar([piece('solid', FULL)]),
  extra: bar([piece('solid', FULL)], 'extra'),
  plain: bar([piece('solid', FULL)], 'plain'),
  planned: bar([piece('planned', FULL)], 'extra'),
  open: bar([piece('solid', [1, 9], 'open'), piece('fade', [9, 31], 'open')]),
  unknown: bar([piece('solid', [1, 19], 'open')], 'extra', 23),
  uncertain: bar([piece('hatch', [1, 14]), piece('solid', [14, 29])]),
  paused: bar([piece('solid', [1, 7], 'flat'), piece('dotted', [7, 24]), piece('solid', [24, 30])]),
  adjusted: eventMark('adjusted', 8, 9),
  scaled: eventMark('scaled', 8, 13),
  evaluated: eventMark('evaluated', 8, 12),
  closed: [{ type: 'line', x1: 8, x2: 8, y1: 1, y2: 17, stroke: 'ink', width: 2.2 }],
  moved: [
    { type: 'path', d: 'M4,5H16V13H28', stroke: 'theme5', width: 2.4 },
    { type: 'circle', cx: 16, cy: 5, r: 3.4, fill: 'ground', stroke: 'theme5', width: 2.2 },
    { type: 'circle', cx: 16, cy: 13, r: 4, fill: 'theme5' },
  ],
  allCount: [{ type: 'path', d: 'M0,12H10V8H20V4H31', stroke: 'theme5', width: 1.5 }],
  coreCount: [{ type: 'path', d: 'M0,16V12H10V10H20V7H31V16Z', fill: 'bar5' }],
};

/** Short marks need no wide swatch. */
const NARROW: ReadonlySet<LegendWord> = new Set([
  'adjusted',
  'scaled',
  'evaluated',
  'closed',
  'reached',
  'missed',
  'due',
]);

const isFlag = (word: LegendWord): word is Flag => !(word in SWATCHES);

function swatch(word: LegendWord, above: SceneInput['above']): Scene {
  const marks = isFlag(word) ? (above?.flagMarks(4, 1, { unit: 0.95, state: word }) ?? []) : SWATCHES[word];
  return { width: NARROW.has(word) ? 16 : WIDTH, height: HEIGHT, groups: [{ key: word, marks }] };
}

function shownWords({ lanes, threads, goals, scale }: PlacedTimeline): Set<LegendWord> {
  const found = new Set<LegendWord>();
  const pieceWords: Partial<Record<PieceKind, LegendWord>> = {
    planned: 'planned',
    plannedFade: 'planned',
    fade: 'open',
    hatch: 'uncertain',
    dotted: 'paused',
  };
  for (const lane of lanes) {
    const { bars, thin, counts } = lane;
    if (counts?.times.length) found.add('allCount');
    if (hasCore(lane)) found.add('coreCount');
    const drawn = [...bars, ...thin.map(({ segment, pieces }) => ({ segment, pieces: pieces.filter(hasShape) }))];
    for (const { segment, pieces } of drawn) {
      if (pieces.some(hasShape)) found.add(shapeOf(segment.initiative.approach));
      for (const { kind } of pieces) if (pieceWords[kind]) found.add(pieceWords[kind]);
    }
    for (const bar of bars) {
      if (bar.bracket !== undefined) found.add('unknown');
      if (closingX(bar) !== undefined) found.add('closed');
      for (const { kinds } of eventGroups(bar, scale)) if (kinds.length === 1) found.add(kinds[0]!);
    }
  }
  if (threads.length) found.add('moved');
  for (const { state } of goals?.goals ?? []) if (state) found.add(state === 'unknown' ? 'missed' : state);
  return found;
}

/** Themes of what is drawn one by one, in the document's order; one grey key for all those beyond six. */
function themeItems(segments: readonly Segment[], { roles }: TimelineLanes, { words }: SceneInput): LegendItem[] {
  const used = new Set(segments.map(({ initiative }) => initiative.theme));
  const shown = [...roles].filter(([id]) => used.has(id));
  const item = (key: string, label: string, role: ThemeRole): LegendItem => ({
    key: `theme-${key}`,
    label,
    swatch: {
      width: 12,
      height: 12,
      groups: [{ key, marks: [{ type: 'rect', x: 0, y: 0, w: 12, h: 12, radius: 2, fill: barRole(role) }] }],
    },
  });
  const own = shown.filter(([, role]) => role !== BEYOND).map(([id, role]) => item(id, words.theme(id), role));
  return own.length < shown.length ? [...own, item('others', words.messages.otherThemes, BEYOND)] : own;
}

export function timelineLegend(input: SceneInput, lanes: TimelineLanes): LegendItem[] {
  const { placed, words, above } = input;
  const shown = shownWords(placed);
  const keys = (Object.keys(words.messages.legend) as LegendWord[]).filter((word) => shown.has(word));
  const segments = placed.lanes.flatMap(({ bars, thin }) => [...bars, ...thin].map(({ segment }) => segment));
  return [
    ...keys.map((key): LegendItem => ({ key, label: words.messages.legend[key], swatch: swatch(key, above) })),
    ...themeItems(segments, lanes, input),
  ];
}
