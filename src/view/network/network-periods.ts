/** The years that a network can be shown in: from the first to the last that any tie or membership names, and all together. */
import type { NetworkMessages } from '../../i18n/network/messages.js';
import type { Model } from '../../model/model.js';
import { parsePeriod } from '../../model/period.js';
import type { ViewContext } from '../view-context.js';
import type { PeriodChoice } from '../widget-view.js';
import type { NetworkOptions } from './network-options.js';

const MOST_YEARS = 80;

/** First and last year of each document, which does not change. */
const spans = new WeakMap<Model, readonly [first: number, last: number]>();

function* namedTimes({ document: { ties = [], networks = [] } }: Model): Generator<string | undefined> {
  for (const { since, until } of ties) yield* [since, until];
  for (const { from, to, members = [] } of networks) {
    yield* [from, to];
    for (const member of members) yield* [member.from, member.to];
  }
}

function spanOf(model: Model, thisYear: number): readonly [number, number] {
  const known = spans.get(model);
  if (known) return known;
  let [first, last] = [Infinity, -Infinity];
  for (const time of new Set(namedTimes(model))) {
    const period = time === undefined ? undefined : parsePeriod(time);
    if (!period) continue;
    const [start, end] = [new Date(period.start).getUTCFullYear(), new Date(period.end - 1).getUTCFullYear()];
    [first, last] = [Math.min(first, start), Math.max(last, end)];
  }
  // What goes on still goes on: the present year belongs to it.
  const span = [first, first < thisYear ? Math.max(last, thisYear) : last] as const;
  spans.set(model, span);
  return span;
}

/** undefined where the document names no two years. The last choice is all of them. */
export function networkPeriods(
  { model }: ViewContext,
  { period, today }: NetworkOptions,
  messages: NetworkMessages,
): PeriodChoice | undefined {
  const [first, last] = spanOf(model, Number(today.slice(0, 4)));
  if (!(last > first) || last - first > MOST_YEARS) return undefined;
  const years = Array.from({ length: last - first + 1 }, (_, index) => String(first + index));
  const all = { key: `${first}..${last}`, label: messages.allYears };
  const periods = [...years.map((key) => ({ key, label: key })), all];
  const at = periods.findIndex(({ key }) => key === period);
  return { periods, at: at < 0 ? periods.length - 1 : at };
}
