/**
 * Shapes a breakdown into bars: which categories are told apart and in what order, and the bars of one period, or those of
 * one area over time. Areas without a bar come last by id, so that their place says nothing of what is hidden.
 */
import type { Indicator } from '../../schema/generated/document.js';
import { cellsOf, readBar, wholeSeries, type Bar, type Category, type Cells, type Part } from './composition-bars.js';
import type { FormInput } from './indicator-form.js';
import { findSeries, shownPeriod, type AreaSeries, type IndicatorSeries } from './indicator-series.js';

/** As many categories as can be told apart; where there are more, the last stands for the others. */
export const MOST_CATEGORIES = 6;

/** A category of the document, or what the smallest ones come to together. */
export interface Stacked {
  /** null = several joined. */
  readonly category: Category | null;
  /** Indices of the document's categories. */
  readonly members: readonly number[];
}

export interface Composition {
  readonly indicator: Indicator;
  readonly by: 'area' | 'period';
  /** Areas and periods, as every form has them. */
  readonly whole: IndicatorSeries;
  /** Index of the shown period; of the last where bars are periods. */
  readonly at: number;
  /** In the order of the stack. */
  readonly stack: readonly Stacked[];
  readonly bars: readonly Bar[];
  /** Labels of the categories that are joined. */
  readonly joined: readonly Category[];
}

/** Sum of a category's shares in all bars; what is hidden adds nothing. */
function weights(bars: readonly Bar[], count: number): number[] {
  return Array.from({ length: count }, (_, index) =>
    bars.reduce((sum, { parts }) => sum + (parts[index]?.share ?? 0), 0),
  );
}

/** The document's order, the highlighted one first; of more than six, the five largest and the others together. */
function stackOf(categories: readonly Category[], bars: readonly Bar[], first: string | undefined): Stacked[] {
  const own = categories.findIndex(({ id }) => id === first);
  const order = [...categories.keys()].sort((a, b) => Number(b === own) - Number(a === own) || a - b);
  const single = (index: number): Stacked => ({ category: categories[index]!, members: [index] });
  if (categories.length <= MOST_CATEGORIES) return order.map(single);
  const weight = weights(bars, categories.length);
  const bySize = [...order].sort((a, b) => Number(b === own) - Number(a === own) || weight[b]! - weight[a]! || a - b);
  const kept = new Set(bySize.slice(0, MOST_CATEGORIES - 1));
  return [
    ...order.filter((index) => kept.has(index)).map(single),
    { category: null, members: order.filter((index) => !kept.has(index)) },
  ];
}

/** Several parts as one; missing as soon as one of them is, so that none is given away. */
function joinParts(parts: readonly Part[]): Part {
  const [first] = parts;
  if (parts.length === 1 && first) return first;
  const missing = parts.find(({ share }) => share === null);
  const counts = parts.map(({ count }) => count);
  return {
    share: missing ? null : parts.reduce((sum, { share }) => sum + share!, 0),
    count: missing || counts.includes(null) ? null : counts.reduce<number>((sum, count) => sum + count!, 0),
    missing: missing?.missing ?? null,
    status: parts.find(({ status }) => status !== 'final')?.status ?? 'final',
    lower: null,
    upper: null,
  };
}

function restack(bar: Bar, stack: readonly Stacked[]): Bar {
  const parts = stack.map(({ members }) => joinParts(members.map((index) => bar.parts[index]!)));
  const shown = parts.reduce((sum, { share }) => sum + (share ?? 0), 0);
  const isMissing = !bar.obstacle && parts.some(({ share }) => share === null);
  return { ...bar, parts, rest: isMissing && bar.rest ? 100 - shown : 0 };
}

/** The highlighted area, the benchmark, then by the share that begins at zero; without one, by id. */
function inOrder(a: Bar, b: Bar): number {
  const rank = { highlight: 0, benchmark: 1, other: 2 };
  if (a.role !== b.role) return rank[a.role] - rank[b.role];
  const [first, second] = [a.parts[0]?.share ?? null, b.parts[0]?.share ?? null];
  if ((a.obstacle === null) !== (b.obstacle === null)) return a.obstacle === null ? -1 : 1;
  if (first !== null && second !== null && first !== second) return second - first;
  if ((first === null) !== (second === null)) return first === null ? 1 : -1;
  return a.area.id < b.area.id ? -1 : 1;
}

interface Source {
  readonly indicator: Indicator;
  readonly categories: readonly Category[];
  readonly cells: Cells;
  readonly whole: IndicatorSeries;
}

function barsAt({ indicator, categories, cells, whole }: Source, at: number): Bar[] {
  const period = whole.periods[at]!;
  return whole.series
    .filter(({ role, points }) => role !== 'benchmark' || points[at]!.value !== null)
    .map(({ area, role }) => readBar(indicator, categories, cells, { area, role, period }));
}

function barsOver({ indicator, categories, cells, whole }: Source, { area, role }: AreaSeries): Bar[] {
  return whole.periods.map((period) => readBar(indicator, categories, cells, { area, role, period }));
}

/** @returns undefined where the page asks for a period without figures. */
export function composition({ shaped, options, context }: FormInput): Composition | undefined {
  const { indicator } = shaped;
  const categories = indicator.breakdown?.categories ?? [];
  const whole = wholeSeries(context.model, indicator, options);
  const source = { indicator, categories, cells: cellsOf(context.model, indicator), whole };
  const own = options.area === undefined ? undefined : findSeries(whole.series, 'highlight');
  const isOverTime =
    own !== undefined && Boolean(options.from ?? options.to) && !options.period && whole.periods.length > 1;
  const at = isOverTime ? whole.periods.length - 1 : shownPeriod(whole, options);
  if (at < 0) return undefined;
  const raw = isOverTime ? barsOver(source, own) : barsAt(source, at);
  const stack = stackOf(categories, raw, options.category);
  const bars = raw.map((bar) => restack(bar, stack));
  return {
    indicator,
    by: isOverTime ? 'period' : 'area',
    whole,
    at,
    stack,
    bars: isOverTime ? bars : bars.sort(inOrder),
    joined: stack
      .filter(({ category }) => !category)
      .flatMap(({ members }) => members.map((index) => categories[index]!)),
  };
}
