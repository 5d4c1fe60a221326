/** The layer of targets on a trend: an open flag at the exact value and year, and what it says. */
import type { LayerMessages } from '../../i18n/indicator/layers/messages.js';
import type { Phrase } from '../../i18n/phrase.js';
import { periodPosition, type Period } from '../../model/period.js';
import type { SceneGroup } from '../scene.js';
import { localText } from '../view-context.js';
import type { TableRow } from '../widget-view.js';
import type { EndWish } from './end-labels.js';
import type { FormInput } from './indicator-form.js';
import { findSeries, lastValued, type AreaSeries } from './indicator-series.js';
import { nextTarget, targetsFor, type IndicatorTarget } from './indicator-targets.js';
import { flagMarks } from './target-flag.js';
import type { TrendLayer } from './trend-addition.js';
import type { PlacedTrend } from './trend-layout.js';
import { trendSizes } from './trend-sizes.js';

/** A target with a level and a year can be drawn. */
interface DrawnTarget extends IndicatorTarget {
  readonly level: number;
  readonly by: Period;
}

function isDrawn(target: IndicatorTarget): target is DrawnTarget {
  return target.level !== null && target.by !== null;
}

function yearOf({ by }: IndicatorTarget, { words }: FormInput): string | undefined {
  return by ? words.period(by) : undefined;
}

/** "højst 44 pct.", "højst 7 procentpoint over Eksempelby Kommune". */
function valueText(target: IndicatorTarget, { words, context }: FormInput, messages: LayerMessages): string {
  const { type, sense, level, gap, benchmark } = target;
  const area = benchmark === null ? undefined : context.model.areas.get(benchmark);
  if (type === 'gap' && gap !== null && area) {
    return messages.targetGap({
      sense,
      distance: words.givenDistance(gap),
      above: gap >= 0,
      benchmark: words.name(area),
    });
  }
  return level === null ? '' : messages.targetValue(sense, words.level(level));
}

function wishOf(target: DrawnTarget, index: number, input: FormInput, messages: LayerMessages): EndWish {
  const { words, context } = input;
  const time = periodPosition(target.by);
  const key = `end-target-${index}`;
  if (trendSizes(context.space).narrow) {
    const text = `${messages.targetName(undefined)} ${words.bareLevel(target.level)}`;
    return { key, role: 'target', value: target.level, time, lines: [{ text, tone: 'name' }] };
  }
  const lines = [
    { text: messages.targetName(yearOf(target, input)), tone: 'name' as const },
    { text: valueText(target, input, messages), tone: 'quiet' as const },
  ];
  return { key, role: 'target', value: target.level, time, lines };
}

function flagGroup(
  target: DrawnTarget,
  index: number,
  { trend, label }: { trend: PlacedTrend; label: string },
): SceneGroup {
  const at = { x: Math.round(trend.time.place(target.by)), y: Math.round(trend.value.scale(target.level)) };
  return { key: `target-${index}`, label, target: { kind: 'goal', id: target.goal.id }, marks: flagMarks(at) };
}

function rowOf(
  target: IndicatorTarget,
  input: FormInput,
  messages: LayerMessages,
): (periods: readonly Period[]) => TableRow {
  const name = `${messages.targetName(yearOf(target, input))}: ${localText(input.context, target.goal.text)}`;
  return (periods) => ({
    key: `target-${target.goal.id}`,
    target: { kind: 'goal', id: target.goal.id },
    cells: [
      { text: name, value: name },
      ...periods.map(({ key }) =>
        key === target.by?.key
          ? { text: valueText(target, input, messages), value: target.level }
          : { text: '', value: null },
      ),
    ],
  });
}

/** The target that is still ahead of the latest figure. */
function summaryOf(targets: readonly IndicatorTarget[], input: FormInput, messages: LayerMessages): Phrase[] {
  const { periods, series } = input.shaped;
  const own = findSeries(series, 'highlight');
  const last = (own && lastValued(own.points)?.period) ?? periods.at(-1)!;
  const next = nextTarget(targets, last);
  const text = next && valueText(next, input, messages);
  if (!text) return [];
  const isPast = next.by !== null && periodPosition(next.by) <= periodPosition(last);
  return [{ text: ` ${messages.targetSentence(text, yearOf(next, input), isPast)}` }];
}

/** The goals of the highlighted area; without one there is nobody whose target it would be. */
export function targetLayer(input: FormInput, messages: LayerMessages): TrendLayer {
  const own: AreaSeries | undefined = findSeries(input.shaped.series, 'highlight');
  const targets = own ? targetsFor(input.context.model, input.shaped, own) : [];
  const drawn = targets.filter(isDrawn);
  const benchmarks = new Set(
    targets.flatMap(({ type, benchmark }) => (type === 'gap' && benchmark ? [benchmark] : [])),
  );
  const label = (target: IndicatorTarget): string =>
    `${messages.targetName(yearOf(target, input))}: ${valueText(target, input, messages)}`;
  return {
    values: drawn.map(({ level }) => level),
    until: drawn.map(({ by }) => by).sort((a, b) => b.end - a.end)[0],
    wishes: drawn.map((target, index) => wishOf(target, index, input, messages)),
    targets: drawn,
    summary: summaryOf(targets, input, messages),
    notes: [...benchmarks].flatMap((id) => {
      const area = input.context.model.areas.get(id);
      return area ? [messages.gapNote(input.words.name(area))] : [];
    }),
    over: (trend) => drawn.map((target, index) => flagGroup(target, index, { trend, label: label(target) })),
    stops: (trend) =>
      drawn.map((target, index) => ({
        key: `target-${index}`,
        x: trend.time.place(target.by),
        y: trend.value.scale(target.level),
        text: `${label(target)}. ${localText(input.context, target.goal.text)}`,
        target: { kind: 'goal', id: target.goal.id },
      })),
    columns: targets.flatMap(({ by }) => by ?? []),
    rows: (periods) => targets.map((target) => rowOf(target, input, messages)(periods)),
  };
}
