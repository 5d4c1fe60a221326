/**
 * The facts that the sentences of small multiples tell: how many areas have risen and fallen since the same period, how far
 * they are from the benchmark, or how one area stands on several measures. Nothing is claimed where intervals overlap,
 * across a break, or of a measure without a good end.
 */
import type { Side } from '../../i18n/indicator/messages.js';
import type { MultiplesWords } from '../../i18n/indicator/multiples/messages.js';
import type { Phrase } from '../../i18n/phrase.js';
import { seriesBreaks } from './comparable.js';
import { sideOf } from './figure-words.js';
import type { FormInput } from './indicator-form.js';
import { findBenchmark, lastValued, type IndicatorSeries, type SeriesPoint } from './indicator-series.js';
import { sharedKind } from './indicator-words.js';
import { judge, type Verdict } from './judgement.js';
import type { Panel, PanelSet } from './multiples-panels.js';

/** Points of percent that "far above" begins at. */
const FAR = 10;

/** How a panel's figure has changed; undefined where the two cannot be compared. */
function changeOf({ own, words, breaks }: Panel, from: number, to: number): Side | undefined {
  const [a, b] = [own.points[from], own.points[to]];
  if (!a || !b || a.value === null || b.value === null || a.period.kind !== b.period.kind) return undefined;
  if (breaks.some(({ start }) => a.period.start < start && b.period.start >= start)) return undefined;
  return sideOf(b, a, words);
}

function tally<T extends string>(items: readonly (T | undefined)[]): (item: T) => number {
  return (item) => items.filter((one) => one === item).length;
}

/** The two periods from which most can be compared: the latest that half of the areas have, and the earliest such. */
function comparedPeriods({ panels }: PanelSet, shaped: IndicatorSeries): [from: number, to: number] {
  const covered = shaped.periods.map((_, at) => panels.filter(({ own }) => own.points[at]!.value !== null).length);
  const most = Math.max(0, ...covered);
  const isCovered = (count: number): boolean => count > 0 && count >= most / 2;
  const to = covered.findLastIndex(isCovered);
  const kind = shaped.periods[to]?.kind;
  const lastBreak = Math.max(
    0,
    ...seriesBreaks(shaped)
      .map(({ at }) => at)
      .filter((at) => at <= to),
  );
  const from = covered.findIndex(
    (count, at) => at >= lastBreak && isCovered(count) && shaped.periods[at]!.kind === kind,
  );
  return [from, to];
}

function changesPhrases({ context, words, shaped }: FormInput, set: PanelSet, texts: MultiplesWords): Phrase[] {
  const [from, to] = comparedPeriods(set, shaped);
  if (from < 0 || from >= to) return [];
  const changes = set.panels.map((panel) => changeOf(panel, from, to));
  const known = set.panels.filter((_, index) => changes[index] !== undefined);
  const count = tally(changes);
  if (known.length < 2) return known[0] ? onePhrases(known[0], from, to) : [];
  return [
    ...texts.changes({
      noun: words.noun,
      since: words.period(shaped.periods[from]!),
      areas: context.locale.messages.areas(known.length, kindOf(known)),
      count: known.length,
      all: known.length === set.panels.length,
      risen: count('above'),
      fallen: count('below'),
      same: count('same'),
      unclear: count('unclear'),
    }),
  ];
}

/** A single area that can be compared is told by name. */
function onePhrases({ own, words, label }: Panel, from: number, to: number): Phrase[] {
  const [a, b] = [own.points[from]!, own.points[to]!];
  return [
    ...words.messages.areaTrend({
      area: label,
      noun: words.noun,
      last: words.quantity(b.value!),
      lastPeriod: words.inPeriod(b.period),
      first: words.quantity(a.value!),
      firstPeriod: words.inPeriod(a.period),
      change: sideOf(b, a, words),
    }),
  ];
}

/** The kind that all areas are of, for the word that counts them; undefined where they differ. */
export function kindOf(panels: readonly Panel[]): string | undefined {
  return sharedKind(panels.map(({ own }) => own.area));
}

function levelsPhrases(input: FormInput, set: PanelSet, texts: MultiplesWords): Phrase[] {
  const { context, words, shaped } = input;
  const [, to] = comparedPeriods(set, shaped);
  const benchmark = to < 0 ? undefined : findBenchmark(shaped, to);
  const reference = benchmark?.points[to]?.value;
  if (!benchmark || reference == null) return spreadPhrases(input, set, to);
  const known = set.panels.filter(({ own }) => own.points[to]!.value !== null);
  const sides = known.map(({ own }) => sideOf(own.points[to]!, benchmark.points[to]!, words));
  const on = (side: Side): Panel[] => known.filter((_, index) => sides[index] === side);
  const gapOf = ({ own }: Panel): number => own.points[to]!.value! - reference;
  const above = on('above');
  const far = words.isShare ? above.filter((panel) => gapOf(panel) > FAR) : [];
  const name = words.name(benchmark.area);
  const told = far.length ? far : above;
  const open = on('unclear').length;
  return [
    ...texts.levels({
      benchmark: name,
      value: words.quantity(reference),
      period: words.inPeriod(shaped.periods[to]!),
      above: context.locale.messages.areas(told.length, kindOf(set.panels)),
      aboveCount: told.length,
      belowCount: on('below').length,
      ...(far.length && { distance: texts.points(FAR) }),
    }),
    ...(open ? [{ text: ` ${texts.inseparable(open, name)}` }] : []),
  ];
}

/** Without a benchmark: from whom to whom the figures reach. */
function spreadPhrases({ context, words, shaped }: FormInput, set: PanelSet, at: number): Phrase[] {
  const known = set.panels
    .filter(({ own }) => own.points[at]?.value != null)
    .sort((a, b) => a.own.points[at]!.value! - b.own.points[at]!.value!);
  const [low, high] = [known[0], known.at(-1)];
  if (!low || !high) return [{ text: words.messages.noFigures(words.label) }];
  const pointOf = ({ own }: Panel): SeriesPoint => own.points[at]!;
  if (low === high) return [{ text: words.messages.stands(low.label, words.point(pointOf(low))) }];
  return [
    ...words.messages.spread({
      areas: context.locale.messages.areas(known.length, kindOf(known)),
      period: words.inPeriod(shaped.periods[at]!),
      low: words.quantity(pointOf(low).value!),
      lowArea: low.label,
      high: words.quantity(pointOf(high).value!),
      highArea: high.label,
    }),
  ];
}

export function areasSummary(input: FormInput, set: PanelSet, texts: MultiplesWords): Phrase[] {
  const changes = changesPhrases(input, set, texts);
  const levels = levelsPhrases(input, set, texts);
  return changes.length ? [...changes, { text: ' ' }, ...levels] : levels;
}

interface Standing {
  readonly verdict: Verdict | 'unclear' | 'above' | 'below';
  readonly benchmark: string;
}

/** How a panel's latest figure with a benchmark stands to it. */
function standingOf({ own, words, shaped }: Panel): Standing | undefined {
  const at = own.points.findLastIndex(
    ({ value }, index) => value !== null && findBenchmark(shaped, index) !== undefined,
  );
  const benchmark = at < 0 ? undefined : findBenchmark(shaped, at);
  const reference = benchmark?.points[at]?.value;
  const point = own.points[at];
  if (!benchmark || reference == null || !point || point.value === null) return undefined;
  const name = words.name(benchmark.area);
  const relation = sideOf(point, benchmark.points[at]!, words);
  if (relation === 'unclear') return { verdict: relation, benchmark: name };
  const verdict = judge(shaped.indicator, relation, { value: point.value, reference });
  if (verdict !== 'unjudged') return { verdict, benchmark: name };
  return { verdict: relation === 'same' ? 'level' : relation, benchmark: name };
}

/** How one area stands on several measures, else how its figures have moved. */
export function indicatorsSummary({ panels }: PanelSet, texts: MultiplesWords): Phrase[] {
  const area = panels[0]!.words.name(panels[0]!.own.area);
  const all = panels.flatMap((panel) => standingOf(panel) ?? []);
  // One sentence has one benchmark: figures that are compared with another area stand in their own panels only.
  const standings = all.filter(({ benchmark }) => benchmark === all[0]?.benchmark);
  if (standings.length) {
    const count = tally(standings.map(({ verdict }) => verdict));
    return [
      ...texts.verdicts({
        area,
        benchmark: standings[0]!.benchmark,
        count: standings.length,
        better: count('better'),
        worse: count('worse'),
        level: count('level'),
        unclear: count('unclear'),
        above: count('above'),
        below: count('below'),
      }),
    ];
  }
  const count = tally(
    panels.map((panel) => {
      const first = panel.own.points.findIndex(({ value }) => value !== null);
      const last = lastValued(panel.own.points);
      return last ? changeOf(panel, first, panel.own.points.indexOf(last)) : undefined;
    }),
  );
  const [risen, fallen, same, unclear] = (['above', 'below', 'same', 'unclear'] as const).map(count) as [
    number,
    number,
    number,
    number,
  ];
  return [{ text: texts.movements({ area, risen, fallen, same, unclear }) }];
}
