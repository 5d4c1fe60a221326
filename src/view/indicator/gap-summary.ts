/** The sentence of a picture of distances: how far, on which side, what has become of it, and where the target's path is. */
import { periodPosition } from '../../model/period.js';
import type { Phrase } from '../../i18n/phrase.js';
import type { GapChange, GapFact } from '../../i18n/indicator/gap/messages.js';
import type { ViewContext } from '../view-context.js';
import { isClearGap, type GapLine, type GapPoint, type GapSeries } from './gap-series.js';
import { areComparable } from './comparable.js';
import type { GapTarget } from './gap-targets.js';
import type { GapWords } from './gap-words.js';
import { areClear, findSeries, lastValued } from './indicator-series.js';
import { nextTarget } from './indicator-targets.js';
import { sharedKind } from './indicator-words.js';

interface Told {
  readonly gaps: GapSeries;
  readonly targets: readonly GapTarget[];
  readonly words: GapWords;
  readonly context: ViewContext;
}

/** The first distance that can be compared with a later one. */
function findBefore({ points }: GapLine, last: GapPoint, gaps: GapSeries): GapPoint | undefined {
  return points.find(
    (point) => point !== last && point.value !== null && areComparable(gaps.indicator, point.period, last.period),
  );
}

function changeOf(before: GapPoint, last: GapPoint, words: GapWords): GapChange {
  const [was, is] = [words.distance(before.value!), words.distance(last.value!)];
  if (was.text === is.text && was.side === is.side) return 'same';
  const isMeasured = [before, last].some(({ lower, upper }) => lower !== null || upper !== null);
  if (isMeasured && !areClear(before, last)) return 'unclear';
  if (!isClearGap(last) || was.side !== is.side) return 'other-side';
  return Math.abs(last.value!) > Math.abs(before.value!) ? 'grown' : 'shrunk';
}

function areaFact(line: GapLine, last: GapPoint, { gaps, words }: Told): GapFact {
  const before = findBefore(line, last, gaps);
  const { plain } = words;
  return {
    area: plain.name(line.area),
    to: words.to,
    now: words.distance(last.value!),
    period: plain.inPeriod(last.period),
    clear: isClearGap(last),
    ...(before && {
      before: {
        distance: words.distance(before.value!),
        period: plain.inPeriod(before.period),
        change: changeOf(before, last, words),
      },
    }),
  };
}

function targetPhrase(line: GapLine, last: GapPoint, { targets, words }: Told): Phrase[] {
  const target = nextTarget(targets, last.period);
  if (!target) return [];
  const { by, way, gap, sense } = target;
  const { plain } = words;
  const passed = periodPosition(by) <= periodPosition(last.period);
  const then = passed
    ? line.points.findLast(({ period, value }) => value !== null && period.start >= by.start && period.end <= by.end)
    : undefined;
  const text = words.form.target({
    bound: sense,
    to: words.to,
    target: words.aim(gap),
    side: words.distance(last.value!).side,
    by: plain.inPeriod(by),
    ...(then && { reached: words.distance(then.value!) }),
    ...(!passed &&
      way?.now && { way: { distance: words.distance(way.now.value), period: plain.inPeriod(way.now.period) } }),
  });
  return [{ text: ` ${text}` }];
}

function areaPhrases(line: GapLine, told: Told): Phrase[] {
  const { words } = told;
  const last = lastValued(line.points) as GapPoint | undefined;
  if (!last) return [{ text: words.plain.messages.areaHasNoFigures(words.plain.name(line.area)) }];
  return [
    ...words.form.summary(areaFact(line, last, told)),
    ...targetPhrase(line, last, told),
    ...(last.status === 'provisional' ? [{ text: ` ${words.form.provisional}` }] : []),
  ];
}

/** Without a chosen area: how many lie on which side in the latest period, and how far the distances reach. */
function spreadPhrases({ gaps, words, context }: Told): Phrase[] {
  const at = gaps.periods.findLastIndex((_, index) => gaps.series.some(({ points }) => points[index]!.value !== null));
  const known = gaps.series
    .map(({ area, points }) => ({ area, point: points[at]! }))
    .filter(({ point }) => point.value !== null)
    .sort((a, b) => a.point.value! - b.point.value!);
  const [low, high] = [known[0]!, known.at(-1)!];
  const clear = known.filter(({ point }) => isClearGap(point));
  const count = (side: 'above' | 'below' | 'same'): number =>
    clear.filter(({ point }) => words.distance(point.value!).side === side).length;
  return [
    ...words.form.spread({
      period: words.plain.inPeriod(gaps.periods[at]!),
      to: words.to,
      above: count('above'),
      below: count('below'),
      level: count('same'),
      unclear: known.length - clear.length,
      areas: context.locale.messages.areas(known.length, sharedKind(known.map(({ area }) => area))),
      low: words.signed.bare(low.point.value!),
      lowArea: words.plain.name(low.area),
      high: words.signed.quantity(high.point.value!),
      highArea: words.plain.name(high.area),
    }),
  ];
}

/** @param told `gaps` holds at least one distance. */
export function gapSummary(told: Told): Phrase[] {
  const highlight = findSeries(told.gaps.series, 'highlight');
  return highlight ? areaPhrases(highlight as GapLine, told) : spreadPhrases(told);
}
