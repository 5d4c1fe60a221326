/**
 * Draws a criteria card: the count, then a row per criterion on a scale with its limit in the middle, so that all limits
 * stand on one upright line though their units differ. Ink, not verdict colours: a met criterion is a legal fact.
 */
import type { CriterionOutcome } from '../../model/criteria-outcome.js';
import type { CriteriaMessages } from '../../i18n/criteria/messages.js';
import type { Mark, Scene, SceneGroup } from '../scene.js';
import { label, labelLines, lineHeight, rule, upright } from '../shared/scene-marks.js';
import { textWidth, wrapText } from '../shared/text-width.js';
import type { Space } from '../widget-view.js';
import type { CriteriaRow } from './criteria-rows.js';

/** How far the scale reaches on either side of the limit, as a part of it. */
const REACH = 0.25;
/** From this width on, name, scale and words stand side by side, rem. */
const WIDE = 42;
const GAP = 24;

export interface CardInput {
  readonly rows: readonly CriteriaRow[];
  readonly met: number;
  readonly messages: CriteriaMessages;
  readonly space: Space;
  /** What a click on a row chooses. */
  readonly area: string;
}

export interface PlacedRow {
  readonly row: CriteriaRow;
  readonly x: number;
  /** The scale's own height. */
  readonly y: number;
}

export interface Card {
  readonly scene: Scene;
  readonly placed: readonly PlacedRow[];
}

interface Sizes {
  readonly text: number;
  readonly note: number;
  readonly disc: number;
}

/** Met: filled with a tick; not met: open; what cannot be settled: open with a dash. Round, never square: no control. */
export function discMarks(outcome: CriterionOutcome, at: { x: number; y: number }, r: number): Mark[] {
  const { x, y } = at;
  if (outcome === 'met') {
    const d = `M${x - r * 0.45},${y}l${r * 0.33},${r * 0.33}l${r * 0.58},${-r * 0.66}`;
    return [
      { type: 'circle', cx: x, cy: y, r, fill: 'ink' },
      { type: 'path', d, stroke: 'ground', width: r * 0.26, round: true },
    ];
  }
  const open: Mark = { type: 'circle', cx: x, cy: y, r: r - 0.75, fill: 'ground', stroke: 'ink2', width: 1.5 };
  if (outcome === 'not-met') return [open];
  return [open, { type: 'line', x1: x - r * 0.4, x2: x + r * 0.4, y1: y, y2: y, stroke: 'ink2', width: 1.5 }];
}

export function limitTick(x: number, y: number): Mark[] {
  return [upright(x, [y - 10, y + 10], 'ground', 4.5), upright(x, [y - 10, y + 10], 'ink', 1.75)];
}

export function metBox(x: number, y: number, w: number): Mark[] {
  return [
    { type: 'rect', x, y: y - 5, w, h: 10, fill: 'ground' },
    { type: 'rect', x, y: y - 5, w, h: 10, fill: 'other', hatch: true },
    { type: 'rect', x, y: y - 5, w, h: 10, stroke: 'other', width: 1 },
  ];
}

/** The district's dot; beyond the scale it stops at the edge, with an arrow outwards. */
function dotMarks(at: number, y: number, { left, right, half }: { left: number; right: number; half: number }): Mark[] {
  const beyond = Math.abs(at) > REACH;
  const sign = Math.sign(at);
  const x = (left + right) / 2 + (beyond ? sign * (half - 17) : (at / REACH) * (half - 7));
  const dot: Mark[] = [
    { type: 'circle', cx: x, cy: y, r: 9, fill: 'ground' },
    { type: 'circle', cx: x, cy: y, r: 7, fill: 'accent' },
  ];
  if (!beyond) return dot;
  const tip = x + sign * 17;
  const d = `M${tip},${y}L${tip - sign * 7},${y - 5}V${y + 5}Z`;
  return [
    { type: 'rect', x: Math.min(x, tip), y: y - 4, w: 17, h: 8, fill: 'ground' },
    ...dot,
    { type: 'path', d, fill: 'accent' },
  ];
}

function scaleMarks({ result }: CriteriaRow, y: number, [left, right]: readonly [number, number]): Mark[] {
  const { limit, limitValue, figure } = result;
  if (!limit || limitValue === null || limitValue === 0) return [];
  const middle = (left + right) / 2;
  const half = (right - left) / 2;
  const isAbove = limit.operator === 'over' || limit.operator === 'at-least';
  const value = figure?.value;
  const caps = `M${left},${y - 4}v8m0,-4H${right}m0,-4v8`;
  return [
    { type: 'path', d: caps, stroke: 'other', width: 1.25 },
    ...metBox(isAbove ? middle : left, y, half),
    ...limitTick(middle, y),
    ...(value == null ? [] : dotMarks(value / limitValue - 1, y, { left, right, half })),
  ];
}

function outcomeMark({ outcome, result }: CriteriaRow, x: number, y: number, size: number): Mark {
  const isMet = result.outcome === 'met';
  return label(outcome, x, y, { size, anchor: 'end', weight: isMet ? 600 : 400, fill: isMet ? 'ink' : 'ink2' });
}

interface Drawn {
  readonly marks: readonly Mark[];
  readonly bottom: number;
  readonly scale: { readonly x: number; readonly y: number };
}

/** One under the other: name and outcome, scale, value and limit, distance. */
function stackedRow(row: CriteriaRow, top: number, width: number, { text, note, disc }: Sizes): Drawn {
  const indent = disc * 2 + 10;
  const room = width - indent - textWidth(row.outcome, text, 600) - 12;
  const name = wrapText(row.name, text, room, { weight: 600 });
  const baseline = top + text;
  const y = baseline + (name.length - 1) * lineHeight(text) + 24;
  const value = { size: text, weight: row.hasValue ? 600 : 400, fill: row.hasValue ? 'accent' : 'ink2' } as const;
  const limitWidth = textWidth(row.limit, text);
  const values = wrapText(row.value, text, width, { weight: value.weight });
  const beside = values.length === 1 && textWidth(row.value, text, value.weight) + 16 + limitWidth <= width;
  const first = y + 20 + text / 2;
  const second = first + values.length * lineHeight(text);
  const lines = beside ? [row.distance] : [row.limit, row.distance];
  const told = lines.filter(Boolean).flatMap((line) => wrapText(line, note, width));
  return {
    marks: [
      ...discMarks(row.result.outcome, { x: disc, y: baseline - text * 0.35 }, disc),
      ...labelLines(name, indent, baseline, { size: text, weight: 600 }),
      outcomeMark(row, width, baseline, text),
      ...scaleMarks(row, y, [0.5, width - 0.5]),
      ...labelLines(values, 0, first, value),
      ...(beside ? [label(row.limit, width, first, { size: text, fill: 'ink2', anchor: 'end' })] : []),
      ...labelLines(told, 0, second, { size: note, fill: 'ink2' }),
    ],
    bottom: second + Math.max(0, told.length - 1) * lineHeight(note) + 12,
    scale: { x: width / 2, y },
  };
}

/** Side by side: name with outcome under it, scale, and the words in a column of their own. */
function wideRow(row: CriteriaRow, top: number, width: number, { text, note, disc }: Sizes): Drawn {
  const indent = disc * 2 + 10;
  const column = Math.min(width * 0.32, text * 21);
  const words = Math.min(width * 0.27, text * 17);
  const name = wrapText(row.name, text, column - indent - 8, { weight: 600 });
  const baseline = top + text;
  const right = width - words;
  const value = { size: text, weight: row.hasValue ? 600 : 400, fill: row.hasValue ? 'accent' : 'ink2' } as const;
  const values = wrapText(row.value, text, words, { weight: value.weight });
  const told = [row.limit, row.distance].filter(Boolean).flatMap((line) => wrapText(line, note, words));
  const below = baseline + values.length * lineHeight(text);
  const under = baseline + name.length * lineHeight(text);
  const isMet = row.result.outcome === 'met';
  const y = baseline + lineHeight(text) * 0.5;
  return {
    marks: [
      ...discMarks(row.result.outcome, { x: disc, y: baseline - text * 0.35 }, disc),
      ...labelLines(name, indent, baseline, { size: text, weight: 600 }),
      label(row.outcome, indent, under, { size: text, weight: isMet ? 600 : 400, fill: isMet ? 'ink' : 'ink2' }),
      ...scaleMarks(row, y, [column, right - GAP]),
      ...labelLines(values, right, baseline, value),
      ...labelLines(told, right, below, { size: note, fill: 'ink2' }),
    ],
    bottom: Math.max(under, below + (told.length - 1) * lineHeight(note), y + 12) + 16,
    scale: { x: (column + right - GAP) / 2, y },
  };
}

/** "2 af 4 kriterier" and the discs in the order of the rows. */
function countMarks({ rows, met, messages }: CardInput, width: number, em: number): { marks: Mark[]; bottom: number } {
  const [big, mid, r] = [em * 1.875, em * 1.25, em * 0.47];
  const count = `${met} ${messages.of} ${rows.length}`;
  const at = textWidth(count, big, 650) + em * 0.2;
  const step = r * 2 + 10;
  const end = at + textWidth(messages.criteria, mid);
  const isBeside = end + rows.length * step + 8 <= width;
  const y = isBeside ? big * 0.62 : big + r + 8;
  const first = isBeside ? width - r - (rows.length - 1) * step : r;
  return {
    marks: [
      label(count, 0, big * 0.95, { size: big, weight: 650 }),
      label(messages.criteria, at, big * 0.95, { size: mid }),
      ...rows.flatMap(({ result }, index) => discMarks(result.outcome, { x: first + index * step, y }, r)),
    ],
    bottom: Math.max(big, y + r) + 22,
  };
}

export function criteriaCard(input: CardInput): Card {
  const { rows, space } = input;
  const { width } = space;
  const em = space.rem ?? 16;
  const sizes: Sizes = { text: em * 0.8125, note: em * 0.78, disc: em * 0.5 };
  const draw = width >= WIDE * em ? wideRow : stackedRow;
  const count = countMarks(input, width, em);
  const groups: SceneGroup[] = [{ key: 'count', marks: count.marks }];
  const placed: PlacedRow[] = [];
  let top = count.bottom;
  for (const [index, row] of rows.entries()) {
    const drawn = draw(row, top, width, sizes);
    const isLast = index === rows.length - 1;
    groups.push({
      key: `criterion-${row.result.criterion.id}`,
      label: `${row.name}: ${row.outcome}`,
      target: { kind: 'area', id: input.area },
      marks: isLast ? drawn.marks : [...drawn.marks, rule(drawn.bottom, [0, width])],
    });
    placed.push({ row, ...drawn.scale });
    top = drawn.bottom + (isLast ? 0 : 18);
  }
  return { scene: { width, height: Math.ceil(top), groups }, placed };
}
