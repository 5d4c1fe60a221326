/**
 * The one time axis of small multiples: where a period stands in a panel, and the two or three periods that are named.
 * Panels of indicators with different kinds of period are named by calendar years.
 */
import { comparePeriods, parsePeriod, periodPosition, type Period } from '../../model/period.js';
import type { TextAnchor } from '../scene.js';
import { textWidth } from '../shared/text-width.js';
import { axisLabel } from '../shared/time-axis.js';
import type { PanelSet } from './multiples-panels.js';

export interface TimeLabel {
  /** Px from the plot's left edge. */
  readonly x: number;
  readonly text: string;
  readonly anchor: TextAnchor;
}

export interface PanelTime {
  /** Period → px from the plot's left edge. */
  place(period: Period): number;
  readonly labels: readonly TimeLabel[];
}

interface Mark {
  readonly x: number;
  readonly text: string;
}

/** The space between two labels, px. */
const GAP = 12;

/** The usual distance between neighbours, ms: the median. */
export function usualStep(periods: readonly Period[]): number {
  const steps = periods.slice(1).map((period, index) => periodPosition(period) - periodPosition(periods[index]!));
  return steps.sort((a, b) => a - b)[Math.floor((steps.length - 1) / 2)] ?? 1;
}

function allPeriods({ panels }: PanelSet): Period[] {
  const found = new Map(panels.flatMap(({ shaped }) => shaped.periods.map((period) => [period.key, period])));
  return [...found.values()].sort(comparePeriods);
}

/** Calendar years within the axis, as marks at their beginning. */
function yearMarks(from: number, to: number, scale: (at: number) => number): Mark[] {
  const years: Mark[] = [];
  for (let year = new Date(from).getUTCFullYear(); year <= new Date(to).getUTCFullYear(); year += 1) {
    const start = parsePeriod(String(year))?.start;
    if (start !== undefined && start >= from && start <= to) years.push({ x: scale(start), text: String(year) });
  }
  return years;
}

function anchored({ x, text }: Mark, { width, size }: { width: number; size: number }): TimeLabel & { half: number } {
  const half = textWidth(text, size) / 2;
  if (x - half < 0) return { x, text, anchor: 'start', half };
  return { x, text, anchor: x + half > width ? 'end' : 'middle', half };
}

function spanOf({ x, anchor, half }: TimeLabel & { half: number }): [number, number] {
  if (anchor === 'start') return [x, x + half * 2];
  return anchor === 'end' ? [x - half * 2, x] : [x - half, x + half];
}

/** The last, the first where it has room beside it, and the one halfway where it has room between them. */
function chooseLabels(marks: readonly Mark[], box: { width: number; size: number }): TimeLabel[] {
  const last = marks.at(-1);
  const first = marks[0];
  if (!last || !first) return [];
  const end = anchored(last, box);
  const start = anchored(first, box);
  if (first === last || spanOf(start)[1] + GAP > spanOf(end)[0]) return [end];
  const centre = (first.x + last.x) / 2;
  const inner = marks.slice(1, -1).sort((a, b) => Math.abs(a.x - centre) - Math.abs(b.x - centre))[0];
  const middle = inner && anchored(inner, box);
  const fits = middle && spanOf(start)[1] + GAP <= spanOf(middle)[0] && spanOf(middle)[1] + GAP <= spanOf(end)[0];
  return middle && fits ? [start, middle, end] : [start, end];
}

export function panelTime(set: PanelSet, box: { readonly width: number; readonly size: number }): PanelTime {
  const periods = allPeriods(set);
  const positions = periods.map(periodPosition);
  const [from, to] = [Math.min(...positions), Math.max(...positions)];
  const inset = 4;
  const room = box.width - 2 * inset;
  const scale = (at: number): number => inset + (to > from ? ((at - from) / (to - from)) * room : room / 2);
  const isOneKind = new Set(periods.map(({ kind }) => kind)).size === 1;
  const format = set.panels[0]!.words.format;
  const named = periods.map((period, index) => ({
    x: scale(positions[index]!),
    text: axisLabel(period, periods, format),
  }));
  const marks = isOneKind ? named.filter(({ text }) => text) : yearMarks(from, to, scale);
  return { place: (period) => scale(periodPosition(period)), labels: chooseLabels(marks, box) };
}
