/**
 * Draws a profile as a spine: every row on its own scale, the benchmark in the middle of all, better always to the right.
 * A row is one line where there is room, else two.
 */
import { outside } from '../indicator/judgement.js';
import type { Mark, Scene, SceneGroup } from '../scene.js';
import { label, labelLines, lineHeight, rule, upright, widest } from '../shared/scene-marks.js';
import { textWidth, wrapText } from '../shared/text-width.js';
import type { Space } from '../widget-view.js';
import type { ProfileRow } from './profile-rows.js';
import { outcomeMarks, spreadMarks, trendMarks } from './spine-marks.js';

export interface SpineRow {
  readonly row: ProfileRow;
  readonly name: string;
  readonly unit: string;
  /** The district's and the benchmark's figures as written, with their flags. */
  readonly value: string;
  readonly reference: string;
  readonly outcome: string;
}

export interface SpineGroup {
  /** Empty = rows without a theme. */
  readonly heading: string;
  readonly rows: readonly SpineRow[];
}

export interface SpineInput {
  readonly groups: readonly SpineGroup[];
  readonly space: Space;
  readonly names: { readonly area: string; readonly benchmark: string };
  readonly ways: { readonly worse: string; readonly better: string };
  readonly area: string;
}

export interface PlacedSpineRow {
  readonly row: SpineRow;
  readonly x: number;
  readonly y: number;
}

export interface Spine {
  readonly scene: Scene;
  readonly placed: readonly PlacedSpineRow[];
}

interface Columns {
  readonly narrow: boolean;
  readonly width: number;
  readonly em: number;
  readonly text: number;
  /** Right edges of the figures, and the spine's own ends. */
  readonly value: number;
  readonly left: number;
  readonly right: number;
  readonly reference: number;
}

/** From this width on a row is one line, rem. */
const WIDE = 36;
/** What the names leave free is the spine's, up to this, rem: a figure far from its name is hard to follow. */
const MOST_SPINE = 36;

const nameOf = ({ name, unit }: SpineRow): string => (unit ? `${name}, ${unit}` : name);

function columnsOf({ groups, space }: SpineInput): Columns {
  const { width } = space;
  const em = space.rem ?? 16;
  const text = em * 0.84;
  const rows = groups.flatMap((group) => group.rows);
  const bold = { size: text, weight: 600 };
  const value = widest(
    rows.map((one) => one.value),
    bold,
  );
  const reference = widest(
    rows.map((one) => one.reference),
    { size: text },
  );
  const outcome = widest(
    rows.map((one) => one.outcome),
    bold,
  );
  const shared = { width, em, text };
  if (width < WIDE * em) {
    const left = value + em * 1.6;
    return { ...shared, narrow: true, value: 0, left, right: width - reference - em * 0.9, reference: width };
  }
  const end = width - outcome - em * 1.2;
  const right = end - reference - em * 1.2;
  const names = widest(rows.map(nameOf), { size: text });
  const spine = Math.max(
    em * 11,
    Math.min(em * 22, (right - value) * 0.5),
    Math.min(em * MOST_SPINE, right - names - value - em * 4),
  );
  const left = right - spine;
  return { ...shared, narrow: false, value: left - em * 2, left, right, reference: end };
}

/** Turned so that more is better; a measure without a direction keeps its own. */
function goodness(value: number, { indicator }: ProfileRow): number {
  const { direction, targetRange } = indicator;
  if (direction === 'higher-is-worse') return -value;
  return direction === 'target-range' && targetRange ? -outside(value, indicator) : value;
}

/** From a value to its place on the spine; undefined where there is no benchmark to stand in the middle. */
function scaleOf(row: ProfileRow, { left, right }: Columns): ((value: number) => number) | undefined {
  const middle = row.references[0]?.value;
  if (middle == null) return undefined;
  const all = [row.point.value, row.references[1]?.value, row.spread?.low, row.spread?.high];
  const from = (value: number): number => goodness(value, row) - goodness(middle, row);
  const most = Math.max(0, ...all.map((value) => (value == null ? 0 : Math.abs(from(value)))));
  const half = (right - left) / 2 - 9;
  return (value) => (left + right) / 2 + (most === 0 ? 0 : (from(value) / most) * half);
}

function spineMarks({ row }: SpineRow, y: number, columns: Columns): { marks: Mark[]; x: number } {
  const middle = (columns.left + columns.right) / 2;
  const scale = scaleOf(row, columns);
  const tick = columns.narrow && row.references[0]?.value != null ? [upright(middle, [y - 7, y + 7], 'ink', 1.75)] : [];
  if (!scale) return { marks: [], x: middle };
  const { spread, point, references } = row;
  const second = references[1]?.value;
  const x = point.value === null ? middle : scale(point.value);
  const at = spread && { low: scale(spread.low), q1: scale(spread.q1), q3: scale(spread.q3), high: scale(spread.high) };
  return {
    marks: [
      ...(at && row.indicator.direction !== 'target-range' ? spreadMarks(at, y) : []),
      ...tick,
      ...(second == null
        ? []
        : [
            {
              type: 'line',
              x1: scale(second),
              x2: scale(second),
              y1: y - 9,
              y2: y + 9,
              stroke: 'ink2',
              width: 1.75,
              dash: [2, 3],
            } as const,
          ]),
      ...(point.value === null ? [] : outcomeMarks(row.outcome, { x, y })),
    ],
    x,
  };
}

function outcomeLabel({ row, outcome }: SpineRow, x: number, y: number, size: number): Mark {
  const { outcome: kind } = row;
  if (kind === 'worse' || kind === 'better')
    return label(outcome, x, y, { size, anchor: 'end', weight: 600, fill: kind });
  return label(outcome, x, y, { size, anchor: 'end', fill: kind === 'level' ? 'ink' : 'ink2' });
}

interface Drawn {
  readonly marks: readonly Mark[];
  readonly height: number;
  readonly x: number;
  readonly y: number;
}

function nameMarks(
  row: SpineRow,
  at: { x: number; y: number; room: number },
  { text }: Columns,
): { marks: Mark[]; lines: number } {
  const lines = wrapText(nameOf(row), text, at.room);
  return { marks: labelLines(lines, at.x, at.y, { size: text }), lines: lines.length };
}

function valueMark({ row, value }: SpineRow, x: number, y: number, { text, narrow }: Columns): Mark {
  const isShown = row.point.value !== null;
  return label(value, x, y, {
    size: text,
    weight: isShown ? 600 : 400,
    fill: isShown ? 'ink' : 'ink3',
    anchor: narrow ? 'start' : 'end',
  });
}

function oneLine(one: SpineRow, top: number, columns: Columns): Drawn {
  const { text, em, width, value, reference } = columns;
  const room = value - widest([one.value], { size: text, weight: 600 }) - em * 0.8;
  const name = nameMarks(one, { x: 0, y: 0, room }, columns);
  const height = Math.max(em * 2.4, name.lines * lineHeight(text) + em * 1.1);
  const y = top + height / 2;
  const baseline = y + text * 0.35;
  const first = baseline - ((name.lines - 1) * lineHeight(text)) / 2;
  const spine = spineMarks(one, y, columns);
  return {
    marks: [
      ...nameMarks(one, { x: 0, y: first, room }, columns).marks,
      valueMark(one, value, baseline, columns),
      ...(one.row.trend ? trendMarks(one.row.trend, { x: value + em * 0.85, y }) : []),
      ...spine.marks,
      label(one.reference, reference, baseline, { size: text, fill: 'ink2', anchor: 'end' }),
      outcomeLabel(one, width, baseline, text),
    ],
    height,
    x: spine.x,
    y,
  };
}

function twoLines(one: SpineRow, top: number, columns: Columns): Drawn {
  const { text, em, width } = columns;
  const room = width - textWidth(one.outcome, text, 600) - em * 0.8;
  const first = top + text + em * 0.5;
  const name = nameMarks(one, { x: 0, y: first, room }, columns);
  const baseline = first + (name.lines - 1) * lineHeight(text) + em * 1.4;
  const y = baseline - text * 0.35;
  const spine = spineMarks(one, y, columns);
  const valueWidth = textWidth(one.value, text, 600);
  return {
    marks: [
      ...name.marks,
      outcomeLabel(one, width, first, text),
      valueMark(one, 0, baseline, columns),
      ...(one.row.trend ? trendMarks(one.row.trend, { x: valueWidth + em * 0.6, y }) : []),
      ...spine.marks,
      label(one.reference, width, baseline, { size: text, fill: 'ink2', anchor: 'end' }),
    ],
    height: baseline + em * 0.6 - top,
    x: spine.x,
    y,
  };
}

/** Names over the columns, and which way is which over the spine. */
function headMarks({ names, ways }: SpineInput, columns: Columns): { marks: Mark[]; bottom: number } {
  const { text, em, width, narrow, value, left, right, reference } = columns;
  const middle = (left + right) / 2;
  const bold = { size: text, weight: 600 } as const;
  const waysAt = (y: number): Mark[] => [
    label(ways.worse, middle - em * 0.7, y, { ...bold, fill: 'worse', anchor: 'end' }),
    label(ways.better, middle + em * 0.7, y, { ...bold, fill: 'better' }),
  ];
  if (narrow) {
    const own = wrapText(names.area, text, width * 0.5, { weight: 600, maxLines: 2 });
    const other = wrapText(names.benchmark, text, width * 0.46, { weight: 600, maxLines: 2 });
    const y = text + Math.max(own.length, other.length) * lineHeight(text);
    return {
      marks: [
        ...labelLines(own, 0, text, { ...bold, fill: 'accent' }),
        ...labelLines(other, width, text, { ...bold, anchor: 'end' }),
        ...waysAt(y),
      ],
      bottom: y + em * 0.4,
    };
  }
  const way = textWidth(ways.worse, text, 600) + em * 0.7;
  const own = wrapText(names.area, text, Math.max(value, middle - way - em), { weight: 600, maxLines: 1 });
  const from = middle + em * 0.7 + textWidth(ways.better, text, 600) + em * 0.8;
  const isTight = reference - from < em * 7;
  const otherRoom = (isTight ? width : reference) - from;
  const other = wrapText(names.benchmark, text, otherRoom, { weight: 600, maxLines: 2 });
  const y = text + Math.max(0, other.length - 1) * lineHeight(text);
  const ownEnd = Math.min(value, middle - way - em * 0.6);
  const isLong = textWidth(own[0] ?? '', text, 600) > ownEnd;
  return {
    marks: [
      label(own[0] ?? '', isLong ? 0 : ownEnd, y, { ...bold, fill: 'accent', anchor: isLong ? 'start' : 'end' }),
      ...waysAt(y),
      ...labelLines(other, isTight ? width : reference, text, { ...bold, anchor: 'end' }),
    ],
    bottom: y + em * 0.6,
  };
}

export function spine(input: SpineInput): Spine {
  const columns = columnsOf(input);
  const { width, em, narrow, left, right } = columns;
  const head = headMarks(input, columns);
  const groups: SceneGroup[] = [{ key: 'head', marks: head.marks }];
  const placed: PlacedSpineRow[] = [];
  let top = head.bottom;
  for (const [index, { heading, rows }] of input.groups.entries()) {
    if (heading) {
      const y = top + em * 1.3;
      const marks = [
        label(heading, 0, y, { size: em * 0.8125, weight: 600, fill: 'ink2' }),
        rule(y + em * 0.5, [0, width]),
      ];
      groups.push({ key: `theme-${index}`, marks });
      top = y + em * 0.7;
    }
    for (const row of rows) {
      const drawn = (narrow ? twoLines : oneLine)(row, top, columns);
      groups.push({
        key: `row-${row.row.indicator.id}`,
        label: `${row.name}: ${row.value} ${row.outcome}`.trim(),
        target: { kind: 'area', id: input.area },
        marks: drawn.marks,
      });
      placed.push({ row, x: drawn.x, y: drawn.y });
      top += drawn.height;
    }
  }
  if (!narrow) {
    const line = upright((left + right) / 2, [head.bottom, top], 'ink', 1.5);
    groups.unshift({ key: 'benchmark', marks: [{ ...line, dash: [6, 4] }] });
  }
  return { scene: { width, height: Math.ceil(top + 2), groups }, placed };
}
