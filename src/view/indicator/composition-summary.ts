/**
 * The facts that the sentences of stacked shares tell: the largest group, what differs most from the benchmark, what has
 * changed most. Nothing is told of groups that are hidden, nor where intervals overlap or a series breaks.
 */
import type { CompositionWords } from '../../i18n/indicator/composition/messages.js';
import type { Phrase } from '../../i18n/phrase.js';
import type { Bar, Part } from './composition-bars.js';
import type { Composition } from './composition-shape.js';
import type { FormInput } from './indicator-form.js';
import { sharedKind, type IndicatorWords } from './indicator-words.js';
import { seriesBreaks } from './comparable.js';

export interface CompositionFacts {
  readonly input: FormInput;
  readonly made: Composition;
  readonly texts: CompositionWords;
  /** How shares are written, whatever the indicator's own unit. */
  readonly share: IndicatorWords;
  /** Names of the categories, in the order of the stack. */
  readonly categories: readonly string[];
  /** Why a bar is not drawn, in words. */
  obstacle(bar: Bar): string;
}

interface Group {
  readonly index: number;
  readonly share: number;
  readonly part: Part;
}

/** The groups with figures, largest first. Several that are joined are no group of their own. */
function groupsOf({ parts }: Bar, { stack }: Composition): Group[] {
  return parts
    .flatMap((part, index) =>
      part.share !== null && stack[index]!.category ? [{ index, part, share: part.share }] : [],
    )
    .sort((a, b) => b.share - a.share || a.index - b.index);
}

/** Whether two shares can be told apart: their intervals do not overlap, or there are none. */
function areApart(a: Part, b: Part): boolean {
  if (a.share === null || b.share === null) return false;
  return (a.upper ?? a.share) < (b.lower ?? b.share) || (b.upper ?? b.share) < (a.lower ?? a.share);
}

function reads(share: IndicatorWords, a: number, b: number): boolean {
  return share.relation(a, b) === 'same';
}

function largestPhrases(facts: CompositionFacts, bar: Bar): Phrase[] {
  const { input, made, texts, share, categories } = facts;
  const [first, second] = groupsOf(bar, made);
  if (!first) return [];
  const isClose = second && (reads(share, first.share, second.share) || !areApart(first.part, second.part));
  return [
    ...texts.largest({
      area: input.words.name(bar.area),
      group: categories[first.index]!,
      share: share.quantity(first.share),
      period: share.inPeriod(bar.period),
      ofShown: bar.rest > first.share,
      ...(isClose && { rival: categories[second.index]! }),
    }),
  ];
}

/** The group that differs most from the benchmark among those that surely differ. */
function differencePhrases(facts: CompositionFacts, bar: Bar, benchmark: Bar | undefined): Phrase[] {
  if (!benchmark || benchmark.obstacle) return [];
  const { input, made, texts, share, categories } = facts;
  const name = input.words.name(benchmark.area);
  const both = groupsOf(bar, made).flatMap(({ index, part, share: own }) => {
    const other = benchmark.parts[index]!;
    return other.share === null
      ? []
      : [{ index, gap: own - other.share, isSame: reads(share, own, other.share), isApart: areApart(part, other) }];
  });
  if (!both.length) return [];
  const clear = both
    .filter(({ isSame, isApart }) => !isSame && isApart)
    .sort((a, b) => Math.abs(b.gap) - Math.abs(a.gap));
  const [most] = clear;
  if (!most)
    return [
      {
        text: ` ${texts.noDifference(
          name,
          both.every(({ isSame }) => isSame),
        )}`,
      },
    ];
  const fact = {
    benchmark: name,
    group: categories[most.index]!,
    area: input.words.name(bar.area),
    distance: share.distance(most.gap),
    above: most.gap > 0,
    isLargest: most === both[0],
  };
  return [{ text: ` ${texts.difference(fact)}` }];
}

/** The highlighted category: what it makes up, and how that stands to the benchmark. */
function categoryPhrases(facts: CompositionFacts, bar: Bar, benchmark: Bar | undefined): Phrase[] {
  const { input, texts, share, categories } = facts;
  const part = bar.parts[0]!;
  const area = input.words.name(bar.area);
  if (part.share === null) return [{ text: input.words.messages.areaHasNoFigures(area) }];
  const fact = { area, group: categories[0]!, share: share.quantity(part.share), period: share.inPeriod(bar.period) };
  const other = benchmark?.obstacle ? undefined : benchmark?.parts[0];
  if (!benchmark || !other || other.share === null) return [...texts.share(fact)];
  const name = input.words.name(benchmark.area);
  const relation = share.relation(part.share, other.share);
  const isOpen = relation !== 'same' && !areApart(part, other);
  const compared = isOpen
    ? texts.groupInseparable(name)
    : share.messages.compared({ name, relation, distance: share.distance(part.share - other.share) });
  return [...texts.share(fact), { text: ` ${compared}` }];
}

/** Without a highlighted area: the group that is the largest in most of them, and how far its share reaches. */
function allPhrases(facts: CompositionFacts): Phrase[] {
  const { input, made, texts, share, categories } = facts;
  const drawn = made.bars.filter(({ obstacle, role }) => !obstacle && role !== 'benchmark');
  const hidden = made.bars.filter(({ obstacle, role }) => obstacle && role !== 'benchmark').length;
  const rest: Phrase[] = hidden ? [{ text: ` ${texts.hiddenBars(hidden)}` }] : [];
  const [only] = drawn;
  if (!only) return [{ text: share.messages.noFiguresInPeriod(share.period(made.whole.periods[made.at]!)) }];
  if (drawn.length === 1) return [...largestPhrases(facts, only), ...rest];
  const wanted = input.options.category ? 0 : undefined;
  const tops = drawn.map((bar) => groupsOf(bar, made).find(({ share: own }) => own >= bar.rest)?.index);
  const counts = categories.map((_, index) => tops.filter((top) => top === index).length);
  const group = wanted ?? counts.indexOf(Math.max(...counts));
  const known = drawn.filter(({ parts }) => parts[group]!.share !== null);
  const sorted = [...known].sort((a, b) => a.parts[group]!.share! - b.parts[group]!.share!);
  const [low, high] = [sorted[0], sorted.at(-1)];
  const period = share.inPeriod(only.period);
  const areas = input.context.locale.messages.areas(drawn.length, sharedKind(drawn.map(({ area }) => area)));
  const range = low && high && low !== high ? [{ text: ` ${texts.range(endsOf(facts, [low, high], group))}` }] : [];
  const count = counts[group]!;
  if (count === 0)
    return [
      {
        text: range
          .map(({ text }) => text)
          .join('')
          .trim(),
      },
      ...rest,
    ];
  return [
    ...texts.mostCommon({ group: categories[group]!, count, all: drawn.length, areas, period }),
    ...range,
    ...rest,
  ];
}

function endsOf(
  { share, input }: CompositionFacts,
  [low, high]: readonly [Bar, Bar],
  group: number,
): Parameters<CompositionWords['range']>[0] {
  return {
    low: share.quantity(low.parts[group]!.share!),
    lowName: input.words.name(low.area),
    high: share.quantity(high.parts[group]!.share!),
    highName: input.words.name(high.area),
  };
}

/** One area over time, after the last series break: the group whose share has changed most. */
function overTimePhrases(facts: CompositionFacts): Phrase[] {
  const { input, made, texts, share, categories } = facts;
  const begin = Math.max(0, ...seriesBreaks(made.whole).map(({ at }) => at));
  const drawn = made.bars.slice(begin).filter(({ obstacle }) => !obstacle);
  const last = drawn.at(-1);
  if (!last) return [{ text: share.messages.areaHasNoFigures(input.words.name(made.bars[0]!.area)) }];
  const first = drawn.find(({ period }) => period.kind === last.period.kind)!;
  if (first === last) return largestPhrases(facts, last);
  const area = input.words.name(last.area);
  const spans = { fromPeriod: share.inPeriod(first.period), toPeriod: share.inPeriod(last.period) };
  const changes = groupsOf(last, made)
    .filter(({ index, part, share: own }) => {
      const before = first.parts[index]!;
      return before.share !== null && !reads(share, own, before.share) && areApart(part, before);
    })
    .map(({ index, share: own }) => ({ index, own, before: first.parts[index]!.share! }))
    .sort((a, b) => Math.abs(b.own - b.before) - Math.abs(a.own - a.before));
  const wanted = input.options.category ? changes.find(({ index }) => index === 0) : changes[0];
  if (!wanted) return [{ text: texts.unmoved({ area, ...spans }) }];
  const { index, own, before } = wanted;
  return [
    ...texts.moved({
      area,
      group: categories[index]!,
      from: share.quantity(before),
      to: share.quantity(own),
      ...spans,
      isLargest: wanted === changes[0] && changes.length > 1,
    }),
  ];
}

export function compositionSummary(facts: CompositionFacts): Phrase[] {
  const { input, made, texts, obstacle } = facts;
  if (made.by === 'period') return overTimePhrases(facts);
  const own = made.bars.find(({ role }) => role === 'highlight');
  if (!own) return allPhrases(facts);
  if (own.obstacle) return [{ text: texts.barMissing(input.words.name(own.area), lower(obstacle(own))) }];
  const benchmark = made.bars.find(({ role }) => role === 'benchmark');
  if (input.options.category) return categoryPhrases(facts, own, benchmark);
  return [...largestPhrases(facts, own), ...differencePhrases(facts, own, benchmark)];
}

const lower = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
