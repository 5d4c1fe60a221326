/**
 * What small multiples consist of: one panel per area, or one per indicator for the same area, each with its own line, its
 * benchmark, and where it cannot be compared with what came before. No pixels.
 */
import { parsePeriod } from '../../model/period.js';
import type { Area, Indicator } from '../../schema/generated/document.js';
import type { Target } from '../scene.js';
import { localText } from '../view-context.js';
import type { FormInput } from './indicator-form.js';
import { hasLayer } from './indicator-options.js';
import { findSeries, indicatorSeries, lastValued, type AreaSeries, type IndicatorSeries } from './indicator-series.js';
import { indicatorWords, type IndicatorWords } from './indicator-words.js';
import { seriesBreaks } from './comparable.js';

/** More panels than this are a list, not a picture. */
const MOST_PANELS = 100;

/** A moment from which figures cannot be compared with those before. */
export interface PanelBreak {
  /** First millisecond after it, UTC. */
  readonly start: number;
  /** `boundary`: the area itself was changed; `series`: the way of counting was. */
  readonly cause: 'boundary' | 'series';
}

/** Why a line begins later than the others do. */
export interface LateStart {
  readonly cause: 'boundary' | 'new-area' | 'missing';
  /** Index of the first period with a figure. */
  readonly at: number;
}

export interface Panel {
  /** Unique among the panels: the id of its area or its indicator. */
  readonly key: string;
  readonly label: string;
  readonly target: Target;
  readonly words: IndicatorWords;
  readonly shaped: IndicatorSeries;
  readonly own: AreaSeries;
  readonly benchmarks: readonly AreaSeries[];
  readonly isHighlighted: boolean;
  /** Whether or not they are drawn. */
  readonly breaks: readonly PanelBreak[];
  readonly late?: LateStart;
}

export interface PanelSet {
  readonly by: 'area' | 'indicator';
  /** In the order in which they are drawn. */
  readonly panels: readonly Panel[];
  /** Panels beyond the most that are drawn. */
  readonly left: number;
  /** Whether all panels have one value axis. */
  readonly sharedScale: boolean;
  /** Whether the breaks are drawn and told of. */
  readonly showsBreaks: boolean;
}

/** The days on which areas took over parts of this one that lives on: its figures before count other people. */
function boundaryChanges(area: Area, areas: ReadonlyMap<string, Area>): number[] {
  return [...areas.values()].flatMap(({ validFrom, predecessors }) => {
    const from = validFrom && predecessors?.includes(area.id) ? parsePeriod(validFrom) : undefined;
    return from ? [from.start] : [];
  });
}

function breaksOf(shaped: IndicatorSeries, own: AreaSeries, { context }: FormInput): PanelBreak[] {
  const first = shaped.periods[0]!.start;
  const boundaries = boundaryChanges(own.area, context.model.areas).filter((start) => start > first);
  return [
    ...boundaries.map((start): PanelBreak => ({ start, cause: 'boundary' })),
    ...seriesBreaks(shaped).map(({ at }): PanelBreak => ({ start: shaped.periods[at]!.start, cause: 'series' })),
  ];
}

/** Index of the first period in which the area exists as it is; 0 where it always did, or did not within the picture. */
export function validAt({ area, points }: Pick<AreaSeries, 'area' | 'points'>): number {
  const from = area.validFrom ? parsePeriod(area.validFrom) : undefined;
  return from
    ? Math.max(
        0,
        points.findIndex(({ period }) => period.end > from.start),
      )
    : 0;
}

/** @param first Index of the first period in which any line has a figure. */
function lateStart({ area, points }: AreaSeries, first: number): LateStart | undefined {
  const at = points.findIndex(({ value }) => value !== null);
  if (at <= first) return undefined;
  if (validAt({ area, points }) !== at) return { at, cause: 'missing' };
  return { at, cause: area.predecessors?.length ? 'boundary' : 'new-area' };
}

/** By latest figure, highest first; without one, by id, so that the place says nothing of what is hidden. */
function byLatest(a: AreaSeries, b: AreaSeries): number {
  const [first, second] = [lastValued(a.points)?.value ?? null, lastValued(b.points)?.value ?? null];
  if (first !== null && second !== null && first !== second) return second - first;
  if ((first === null) !== (second === null)) return first === null ? 1 : -1;
  return a.area.id < b.area.id ? -1 : 1;
}

/** The first so many, and the highlighted one in any case. */
function atMost(series: readonly AreaSeries[]): AreaSeries[] {
  const kept = series.slice(0, MOST_PANELS);
  const own = findSeries(series, 'highlight');
  return own && !kept.includes(own) ? [...kept.slice(0, -1), own] : kept;
}

/** One panel per area that is compared. */
export function areaPanels(input: FormInput): PanelSet {
  const { shaped, words } = input;
  const compared = shaped.series.filter(({ role }) => role !== 'benchmark');
  const benchmarks = shaped.series.filter(({ role }) => role === 'benchmark');
  const first = shaped.periods.findIndex((_, at) => compared.some(({ points }) => points[at]!.value !== null));
  const sorted = [...compared].sort(byLatest);
  const panels = atMost(sorted).map(
    (own): Panel => ({
      key: own.area.id,
      label: words.name(own.area),
      target: { kind: 'area', id: own.area.id },
      words,
      shaped,
      own,
      benchmarks,
      isHighlighted: own.role === 'highlight',
      breaks: breaksOf(shaped, own, input),
      late: lateStart(own, first),
    }),
  );
  return {
    by: 'area',
    panels,
    left: sorted.length - panels.length,
    sharedScale: true,
    showsBreaks: hasLayer(input.options, 'breaks'),
  };
}

/** The area that panels of several indicators are about: the highlighted one, else the larger area they compare with. */
function subjectOf({ options, context }: FormInput, indicators: readonly Indicator[]): string | undefined {
  const { model } = context;
  const asked = [options.area, ...(options.areas ?? []), options.benchmark];
  const larger = [...model.areas.values()].filter(({ kind }) => kind === 'municipality').map(({ id }) => id);
  const candidates = [...asked, ...indicators.flatMap(({ benchmarks = [] }) => benchmarks), ...larger];
  return candidates.find((id) => id && indicators.some((one) => model.byIndicator.get(one.id)?.has(id)));
}

function indicatorPanel(input: FormInput, indicator: Indicator, subject: string): Panel[] {
  const {
    context,
    options,
    words: { messages },
  } = input;
  const shaped = indicatorSeries(context.model, indicator, {
    ...options,
    area: subject,
    areas: [subject],
    category: undefined,
  });
  const own = findSeries(shaped.series, 'highlight');
  if (!own || shaped.periods.length === 0) return [];
  return [
    {
      key: indicator.id,
      label: localText(context, indicator.label),
      target: { kind: 'area', id: subject },
      words: indicatorWords(context, shaped, messages),
      shaped,
      own,
      benchmarks: shaped.series.filter(({ role }) => role === 'benchmark'),
      isHighlighted: subject === options.area,
      breaks: breaksOf(shaped, own, input),
    },
  ];
}

/** Panels of one unit share an axis where the smallest line still shows on the largest's. */
const SHARED_RATIO = 3;

function canShare(panels: readonly Panel[]): boolean {
  const units = new Set(panels.map(({ words }) => words.unitTitle));
  const values = panels.map(({ own }) => own.points.flatMap(({ value }) => value ?? []));
  const tops = values.filter(({ length }) => length > 0).map((list) => Math.max(...list));
  return units.size === 1 && tops.every((top) => top > 0) && Math.max(...tops) <= SHARED_RATIO * Math.min(...tops);
}

/** One panel per indicator, in the order asked for, all about one area; undefined where no area has figures of any. */
export function indicatorPanels(input: FormInput, indicators: readonly Indicator[]): PanelSet | undefined {
  const subject = subjectOf(input, indicators);
  if (subject === undefined) return undefined;
  const all = indicators.flatMap((indicator) => indicatorPanel(input, indicator, subject));
  if (!all.length) return undefined;
  const panels = all.slice(0, MOST_PANELS);
  return {
    by: 'indicator',
    panels,
    left: all.length - panels.length,
    sharedScale: canShare(panels),
    showsBreaks: hasLayer(input.options, 'breaks'),
  };
}
