/** Draws placed distances as marks: what lies beneath first, the reader's line and the words last. */
import type { ColorRole, Mark, Scene, SceneGroup } from '../scene.js';
import { LABEL_TONES, LINE_HEIGHT, type EndLabel } from './end-labels.js';
import type { GapDrawing, PlacedGap, PlacedGapLine } from './gap-layout.js';
import { sideTone, type PlotNotes } from './gap-notes.js';
import type { Stretch } from './line-pieces.js';
import { flagMarks } from './target-flag.js';

/** Width of the rail that tells the better side, px. */
const RAIL = 4;
/** Leaders to labels that had to move further than this, px. */
const LEADER_FROM = 12;
/** More lines than this have no dots at their ends. */
const MOST_DOTS = 6;

export const WAY_DASH: readonly number[] = [1.5, 4];

const round = (value: number): number => Math.round(value * 100) / 100;

const pathOf = (stretch: Stretch): string =>
  stretch.map(({ x, y }, index) => `${index ? 'L' : 'M'}${round(x)},${round(y)}`).join('');

function gridMarks({ words }: GapDrawing, { plot, value, sizes, lastX }: PlacedGap): Mark[] {
  const marks: Mark[] = value.ticks.flatMap((tick): Mark[] => {
    const y = value.scale(tick);
    const text = words.plain.format.signed(tick, value.decimals);
    const label: Mark = {
      type: 'text',
      x: plot.left - 10,
      y: y + sizes.axis * 0.35,
      anchor: 'end',
      size: sizes.axis,
      fill: 'ink3',
      text,
    };
    if (tick === 0 || tick === value.min) return [label];
    return [{ type: 'line', x1: plot.left, x2: lastX, y1: y, y2: y, stroke: 'hairline' }, label];
  });
  return [...marks, { type: 'text', x: 0, y: sizes.axis, size: sizes.axis, fill: 'ink3', text: words.unitTitle }];
}

/** Two colours where one side is better, none where the measure has no direction. */
function railMarks(drawing: GapDrawing, { plot, zero, sizes }: PlacedGap): Mark[] {
  const above = sideTone(drawing, 'above');
  const below = sideTone(drawing, 'below');
  if (!above || !below) return [];
  const x = plot.left - RAIL;
  const top = plot.top - sizes.axis * 0.4;
  return [
    { type: 'rect', x, y: top, w: RAIL, h: Math.max(0, zero - top), fill: above },
    { type: 'rect', x, y: zero, w: RAIL, h: Math.max(0, plot.bottom - zero), fill: below },
  ];
}

function timeMarks({ plot, time, sizes }: PlacedGap): Mark[] {
  const base: Mark = { type: 'line', x1: plot.left, x2: plot.right, y1: plot.bottom, y2: plot.bottom, stroke: 'axis' };
  const ticks = time.ticks.flatMap(({ x, label }): Mark[] => {
    const tick: Mark = {
      type: 'line',
      x1: x,
      x2: x,
      y1: plot.bottom,
      y2: plot.bottom + (label ? 6 : 3),
      stroke: 'axis',
    };
    const y = plot.bottom + sizes.axis + 8;
    return label
      ? [tick, { type: 'text', x, y, anchor: 'middle', size: sizes.axis, fill: 'ink2', text: label }]
      : [tick];
  });
  return [base, ...ticks];
}

function zeroMarks({ plot, zero, sizes }: PlacedGap): Mark[] {
  const dash = sizes.narrow ? [5, 3] : [6, 4];
  return [{ type: 'line', x1: plot.left, x2: plot.right, y1: zero, y2: zero, stroke: 'ink', width: 1.75, dash }];
}

function bandMarks({ gaps, breaks, plot }: PlacedGap): Mark[] {
  const bands = gaps.map(({ left, right }): Mark => {
    const [from, to] = [Math.max(left, plot.left + 1), Math.min(right, plot.right)];
    return { type: 'rect', x: from, y: plot.top, w: Math.max(0, to - from), h: plot.bottom - plot.top, fill: 'band' };
  });
  const lines = breaks.map(
    ({ x }): Mark => ({ type: 'line', x1: x, x2: x, y1: plot.top, y2: plot.bottom, stroke: 'axis', dash: [2, 2] }),
  );
  return [...bands, ...lines];
}

/** The highlighted line's intervals: an area where points join, a whisker at a lone point. */
function intervalMarks({ series, stretches }: PlacedGapLine, { value, intervals }: PlacedGap): Mark[] {
  if (!intervals || series.role !== 'highlight') return [];
  return stretches.flatMap((stretch): Mark[] => {
    const known = stretch.filter(({ point }) => point.lower !== null && point.upper !== null);
    const ends = known.map(({ x, point }) => ({ x, low: value.scale(point.lower!), high: value.scale(point.upper!) }));
    if (ends.length > 1) {
      const upper = ends.map(({ x, high }) => `${round(x)},${round(high)}`);
      const lower = ends.map(({ x, low }) => `${round(x)},${round(low)}`).reverse();
      return [{ type: 'path', d: `M${[...upper, ...lower].join('L')}Z`, fill: 'accent', opacity: 0.14 }];
    }
    return ends.map(({ x, low, high }) => ({
      type: 'line',
      x1: x,
      x2: x,
      y1: low,
      y2: high,
      stroke: 'accent',
      width: 1.5,
    }));
  });
}

const isOpen = ({ point }: Stretch[number]): boolean => point.status === 'provisional';

function lineMarks({ series, stretches }: PlacedGapLine, { lines, sizes }: PlacedGap): Mark[] {
  const isOwn = series.role === 'highlight';
  const stroke: ColorRole = isOwn ? 'accent' : 'other';
  const few = lines.length <= MOST_DOTS;
  const width = isOwn ? (sizes.narrow ? 2.75 : 3) : few ? 1.75 : 1.1;
  const d = stretches
    .filter(({ length }) => length > 1)
    .map(pathOf)
    .join('');
  const marks: Mark[] = [];
  if (d && isOwn) marks.push({ type: 'path', d, stroke: 'ground', width: width + 6, round: true });
  if (d) marks.push({ type: 'path', d, stroke, width, round: true });
  const last = stretches.at(-1)?.at(-1);
  for (const stretch of stretches) {
    for (const at of stretch) {
      if (isOpen(at) && (isOwn || few)) {
        marks.push({
          type: 'circle',
          cx: at.x,
          cy: at.y,
          r: isOwn ? 5 : 4,
          fill: 'ground',
          stroke,
          width: isOwn ? 2.25 : 1.75,
        });
      } else if (stretch.length === 1 || (at === last && (isOwn || few))) {
        marks.push({ type: 'circle', cx: at.x, cy: at.y, r: isOwn ? 4.5 : few ? 3.5 : 1.6, fill: stroke });
      }
    }
  }
  return marks;
}

function wayMarks({ targets }: PlacedGap): Mark[] {
  return targets.flatMap(({ from, x, y }): Mark[] =>
    from
      ? [
          {
            type: 'line',
            x1: from.x,
            y1: from.y,
            x2: x,
            y2: y,
            stroke: 'ink2',
            width: 1.25,
            dash: WAY_DASH,
            round: true,
          },
          { type: 'circle', cx: from.x, cy: from.y, r: 3.5, fill: 'accent' },
        ]
      : [],
  );
}

/** From the line's end to its label, where that does not stand right beside it. */
function leaderMarks({ role, from, x, y, height }: EndLabel, { plot }: PlacedGap): Mark[] {
  const middle = y + height / 2;
  const isFar = x - from.x > 40;
  if (role === 'bracket' || (!isFar && Math.abs(middle - from.y) <= LEADER_FROM)) return [];
  const bend = isFar ? Math.max(from.x + 8, Math.min(plot.right + 4, x - 14)) : from.x + 4;
  const points = [
    [from.x + 7, from.y],
    [bend, from.y],
    [x - 4, middle],
  ];
  return [{ type: 'path', d: `M${points.map((point) => point.map(round).join(',')).join('L')}`, stroke: 'axis' }];
}

function labelMarks(label: EndLabel, placed: PlacedGap): Mark[] {
  const { sizes } = placed;
  const step = sizes.axis * LINE_HEIGHT;
  const isOwn = label.role === 'highlight';
  const texts = label.lines.map(
    ({ text, tone }, index): Mark => ({
      type: 'text',
      x: label.x,
      y: label.y + step * (index + 0.82) + 2,
      text,
      size: tone === 'name' ? (isOwn ? sizes.name : sizes.benchmark) : sizes.axis,
      weight: tone === 'quiet' ? 400 : isOwn ? 650 : 600,
      fill: LABEL_TONES[label.role][tone],
    }),
  );
  return [...leaderMarks(label, placed), ...texts];
}

function bracketMarks({ bracket }: PlacedGap): Mark[] {
  if (!bracket) return [];
  const { x, top, bottom } = bracket;
  return [{ type: 'path', d: `M${round(x)},${round(top)}h6V${round(bottom)}h-6`, stroke: 'axis' }];
}

export function gapScene(drawing: GapDrawing, placed: PlacedGap, notes: PlotNotes): Scene {
  const { words } = drawing;
  const groups: SceneGroup[] = [
    { key: 'gaps', marks: bandMarks(placed) },
    { key: 'grid', marks: gridMarks(drawing, placed) },
    { key: 'rail', marks: railMarks(drawing, placed) },
    { key: 'intervals', marks: placed.lines.flatMap((line) => intervalMarks(line, placed)) },
    { key: 'zero', label: words.plain.name(drawing.gaps.benchmark), marks: zeroMarks(placed) },
    ...[...placed.lines].reverse().map(
      (line): SceneGroup => ({
        key: `line-${line.series.area.id}`,
        label: words.plain.name(line.series.area),
        target: { kind: 'area', id: line.series.area.id },
        marks: lineMarks(line, placed),
      }),
    ),
    { key: 'ways', marks: wayMarks(placed) },
    ...placed.targets.map(
      ({ target, x, y }): SceneGroup => ({
        key: `flag-${target.goal.id}`,
        label: words.form.targetFor(words.plain.period(target.by)),
        target: { kind: 'goal', id: target.goal.id },
        marks: flagMarks({ x, y }, placed.sizes.narrow ? 'left' : 'right'),
      }),
    ),
    { key: 'time', marks: timeMarks(placed) },
    { key: 'bracket', marks: bracketMarks(placed) },
    ...notes.groups,
    ...placed.labels.map((label) => ({ key: label.key, marks: labelMarks(label, placed) })),
  ];
  return { width: placed.width, height: placed.height, groups: groups.filter(({ marks }) => marks.length > 0) };
}
