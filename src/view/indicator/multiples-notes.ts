/** The quiet lines under small multiples: what is missing and why, and what cannot be compared with what. */
import type { MultiplesWords } from '../../i18n/indicator/multiples/messages.js';
import { localText } from '../view-context.js';
import type { FormInput } from './indicator-form.js';
import type { SeriesPoint } from './indicator-series.js';
import type { IndicatorWords } from './indicator-words.js';
import { validAt, type Panel, type PanelSet } from './multiples-panels.js';
import { breakNotes } from './comparable.js';

/** So many gaps are listed; the table has them all. */
const MOST_LISTED = 4;

interface Run {
  readonly periods: string;
  readonly reason: string;
}

/** Neighbouring missing points with one reason, as "2019–2021" and the reason. */
function runsOf(points: readonly SeriesPoint[], words: IndicatorWords): Run[] {
  const runs: { first: SeriesPoint; last: SeriesPoint; at: number; reason: string }[] = [];
  points.forEach((point, at) => {
    if (point.value !== null) return;
    const reason = words.missing(point);
    const open = runs.at(-1);
    if (open && open.reason === reason && open.at === at - 1) Object.assign(open, { last: point, at });
    else runs.push({ first: point, last: point, at, reason });
  });
  return runs.map(({ first, last, reason }) => ({
    reason,
    periods: first === last ? words.period(first.period) : `${words.period(first.period)}–${words.period(last.period)}`,
  }));
}

/** Periods that no panel has: the areas' own gaps are those besides. */
function emptyPeriods({ panels }: PanelSet): ReadonlySet<number> {
  const [first] = panels;
  const empty = first!.own.points.flatMap((_, at) =>
    panels.every(({ own }) => own.points[at]!.value === null) ? [at] : [],
  );
  return new Set(empty);
}

function reasonsOf(panels: readonly Panel[], at: number): SeriesPoint {
  const points = panels.map(({ own }) => own.points[at]!);
  return points.find(({ missing }) => missing !== null) ?? points[0]!;
}

function missingNotes({ words }: FormInput, set: PanelSet, texts: MultiplesWords): string[] {
  const empty = emptyPeriods(set);
  const common = runsOf(
    set.panels[0]!.own.points.map((point, at) => (empty.has(at) ? reasonsOf(set.panels, at) : { ...point, value: 0 })),
    words,
  );
  const own = set.panels.flatMap(({ own: { area, points }, label }) => {
    // Periods before the area had its present boundary are told as such.
    const from = validAt({ area, points });
    const gaps = points.map((point, at) => (at < from || empty.has(at) ? { ...point, value: 0 } : point));
    return runsOf(gaps, words).map(({ periods, reason }) => texts.missingOne(label, periods, reason));
  });
  const listed = own.slice(0, MOST_LISTED);
  return [
    ...common.map(({ periods, reason }) => texts.missingEverywhere(periods, reason)),
    ...(own.length ? [texts.missingSome(listed.join('; '), own.length - listed.length)] : []),
  ];
}

/** Areas whose boundary changed, by the period from which their figures hold: one line each. */
function boundaryNotes(
  { context, words, shaped }: FormInput,
  { panels, showsBreaks }: PanelSet,
  texts: MultiplesWords,
): string[] {
  const byPeriod = new Map<string, string[]>();
  const add = (period: string, label: string): void => {
    const labels = byPeriod.get(period) ?? [];
    if (!labels.includes(label)) byPeriod.set(period, [...labels, label]);
  };
  for (const { label, own, breaks } of panels) {
    const changes = breaks
      .filter(({ cause }) => showsBreaks && cause === 'boundary')
      .map(({ start }) => shaped.periods.findIndex((period) => period.start >= start));
    const begin = own.area.predecessors?.length ? validAt(own) : 0;
    for (const at of [...changes, begin]) if (at > 0) add(words.period(shaped.periods[at]!), label);
  }
  return [...byPeriod].map(([period, labels]) => texts.notComparable(context.locale.format.list(labels), period));
}

function caveatNotes({ context }: FormInput, { shaped }: Pick<Panel, 'shaped'>): string[] {
  return (shaped.indicator.caveats ?? []).map((caveat) => localText(context, caveat));
}

export function areaNotes(input: FormInput, set: PanelSet, texts: MultiplesWords): string[] {
  return [
    ...missingNotes(input, set, texts),
    ...boundaryNotes(input, set, texts),
    ...(set.showsBreaks ? breakNotes(input.shaped, input) : []),
    ...(set.left ? [texts.left(set.left)] : []),
    ...caveatNotes(input, input),
  ];
}

/** Several indicators: their breaks and caveats by name, in the order of the panels. */
export function indicatorNotes(input: FormInput, { panels, showsBreaks }: PanelSet, texts: MultiplesWords): string[] {
  const gaps = panels.flatMap(({ label, own, words }) =>
    runsOf(own.points, words).map(({ periods, reason }) => texts.missingOne(label, periods, reason)),
  );
  const listed = gaps.slice(0, MOST_LISTED);
  const own = panels.flatMap((panel) =>
    [
      ...(showsBreaks ? breakNotes(panel.shaped, { ...input, words: panel.words }) : []),
      ...caveatNotes(input, panel),
    ].map((note) => `${panel.label}: ${note}`),
  );
  return [...(gaps.length ? [texts.missingSome(listed.join('; '), gaps.length - listed.length)] : []), ...own];
}
