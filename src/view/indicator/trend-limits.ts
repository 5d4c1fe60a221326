/** The layer of limits on a trend: stepped and moving lines with their names, what the steps mean, and where the area stands. */
import type { Phrase } from '../../i18n/phrase.js';
import { endSentence } from '../../i18n/sentence.js';
import type { LayerMessages } from '../../i18n/indicator/layers/messages.js';
import type { Mark, SceneGroup, TextMark } from '../scene.js';
import { textWidth, wrapText } from '../shared/text-width.js';
import { localText } from '../view-context.js';
import type { TableRow } from '../widget-view.js';
import type { EndWish } from './end-labels.js';
import type { FormInput } from './indicator-form.js';
import { limitAt, limitLines, sinceWhen, type LimitLine, type LimitStep } from './indicator-limits.js';
import { findSeries, lastValued } from './indicator-series.js';
import type { TrendLayer } from './trend-addition.js';
import type { PlacedTrend } from './trend-layout.js';
import { trendSizes } from './trend-sizes.js';
import { isFree, type Point } from './trend-space.js';

/** A limit's line is named at its end while it holds for the last figures. */
function isInForce({ to }: LimitStep, { shaped }: FormInput): boolean {
  const last = shaped.periods.at(-1);
  return last !== undefined && to > last.start;
}

/** "1,5 × Eksempelby Kommune" or "60 pct.", of a limit that moves its last value. */
function ruleText(step: LimitStep, { words }: FormInput, messages: LayerMessages): string {
  const { follows, points } = step;
  if (!follows) return words.level(points.at(-1)!.value);
  const multiplier = words.format.number(follows.multiplier, Number.isInteger(follows.multiplier) ? 0 : 1);
  return messages.follows(multiplier, words.name(follows.area));
}

function wishOf(line: LimitLine, input: FormInput, messages: LayerMessages): EndWish[] {
  const { shaped, words, context } = input;
  const step = line.steps.at(-1)!;
  const last = step.points.at(-1)!;
  if (!isInForce(step, input)) return [];
  const label = localText(context, step.label);
  const first = shaped.periods[0];
  const isOlder = !step.fixed || step.since === null || (first !== undefined && step.from <= first.start);
  const since = isOlder ? undefined : step.since!.slice(0, 4);
  const value = step.follows
    ? `${ruleText(step, input, messages)}: ${words.quantity(last.value)}`
    : messages.limitSince(words.level(last.value), since);
  const { narrow: isNarrow } = trendSizes(context.space);
  return [
    {
      key: `end-${line.key}`,
      role: 'limit',
      value: last.value,
      lines: isNarrow
        ? [
            {
              text: `${messages.limit} ${step.follows ? words.bare(last.value) : words.bareLevel(last.value)}`,
              tone: 'quiet',
            },
          ]
        : [
            { text: label ? messages.limitName(label) : messages.limit, tone: 'name' },
            { text: value, tone: 'quiet' },
          ],
    },
  ];
}

/** The points of a step within the plot; a fixed limit runs from edge to edge of the time it holds. */
function stepPoints(step: LimitStep, { plot, time, value }: PlacedTrend): Point[] {
  const [from, to] = [step.from, step.to].map((at) => Math.max(plot.left, Math.min(time.x(at), plot.right)));
  if (step.fixed) {
    const y = value.scale(step.points[0]!.value);
    return [
      { x: from!, y },
      { x: to!, y },
    ];
  }
  // A limit that moves is known in the periods that have a value only.
  return step.points.map((point) => ({
    x: Math.max(from!, Math.min(time.x(point.at), to!)),
    y: value.scale(point.value),
  }));
}

const n = (value: number): number => Math.round(value * 100) / 100;

function pathOf(line: LimitLine, trend: PlacedTrend): string {
  let before = NaN;
  let d = '';
  for (const step of line.steps) {
    const points = stepPoints(step, trend);
    const joins = step.from === before;
    d += points.map(({ x, y }, index) => `${index || joins ? 'L' : 'M'}${n(x)},${n(y)}`).join('');
    before = step.to;
  }
  return d;
}

function note(text: string, at: { x: number; y: number; anchor?: 'middle' | 'end' }, size: number): TextMark {
  return { type: 'text', ...at, size, fill: 'ink2', text, halo: true };
}

/** An older step's value stands on its own step, above or under it, where no line runs. */
function oldLevel(step: LimitStep, trend: PlacedTrend, text: string): TextMark[] {
  const size = trend.sizes.note;
  const points = stepPoints(step, trend);
  const [from, to] = [points[0]!, points.at(-1)!];
  const width = textWidth(text, size);
  if (width > to.x - from.x - 4) return [];
  // The text of a limit whose values the document gives is its last one: it stands there.
  const isLast = !step.fixed && !step.follows;
  const left = isLast ? to.x - width - 4 : from.x;
  const level = isLast ? to.y : from.y;
  const y = [level - 7, level + size + 5].find((at) =>
    isFree(trend, { left, right: left + width, top: at - size, bottom: at + 3 }),
  );
  return y === undefined ? [] : [note(text, { x: left + 2, y }, size)];
}

/** Why a limit steps, beside the step, where it is free; else the notes tell. */
function stepReason(line: LimitLine, index: number, trend: PlacedTrend, text: string): TextMark[] {
  const [before, after] = [line.steps[index - 1]!, line.steps[index]!];
  const { sizes, plot, time } = trend;
  if (sizes.narrow || before.points.at(-1)!.value === after.points[0]!.value) return [];
  const size = sizes.note;
  const lines = wrapText(text, size, 170, { maxLines: 2 });
  const width = Math.max(...lines.map((one) => textWidth(one, size)));
  const x = Math.min(time.x(after.from) + 8, plot.right - width);
  const high = Math.min(...stepPoints(after, trend).map(({ y }) => y), ...stepPoints(before, trend).map(({ y }) => y));
  const low = Math.max(...stepPoints(after, trend).map(({ y }) => y), ...stepPoints(before, trend).map(({ y }) => y));
  const height = lines.length * size * 1.3;
  const tops = [high - height - 8, plot.top + 2, low + 6];
  const top = tops.find(
    (at) =>
      at >= plot.top - 4 &&
      at + height < plot.bottom - 4 &&
      isFree(trend, { left: x, right: x + width, top: at - 2, bottom: at + height + 2 }),
  );
  if (top === undefined) return [];
  return lines.map((one, row) => note(one, { x, y: top + size + row * size * 1.3 }, size));
}

/** "2018: grænsen hæves til 60 pct." for every step of a line but the first. */
function stepTexts(line: LimitLine, input: FormInput, messages: LayerMessages): readonly string[] {
  return line.steps.slice(1).map((step, index) => {
    const [was, is] = [line.steps[index]!.points.at(-1)!.value, step.points[0]!.value];
    const reason = localText(input.context, step.note);
    if (was === is || !step.fixed) return reason;
    const period = step.since?.slice(0, 4) ?? '';
    return reason
      ? `${period}: ${reason}`
      : messages.limitSteps({ period, raised: is > was, value: input.words.level(is) });
  });
}

function lineGroup(
  line: LimitLine,
  input: FormInput,
  drawing: { trend: PlacedTrend; messages: LayerMessages },
): SceneGroup {
  const { trend, messages } = drawing;
  const texts = stepTexts(line, input, messages);
  const label = localText(input.context, line.steps.at(-1)!.label);
  const marks: Mark[] = [
    { type: 'path', d: pathOf(line, trend), stroke: 'ink2', width: 1.25 },
    ...line.steps.slice(0, isInForce(line.steps.at(-1)!, input) ? -1 : undefined).flatMap((step, index) => {
      const isSame = line.steps[index + 1]?.points[0]!.value === step.points.at(-1)!.value;
      const text = `${messages.limit} ${ruleText(step, input, messages)}`;
      return isSame ? [] : oldLevel(step, trend, text);
    }),
    ...texts.flatMap((text, index) => (text ? stepReason(line, index + 1, trend, text) : [])),
  ];
  return { key: line.key, label: label ? messages.limitName(label) : messages.limit, marks };
}

/** Where the highlighted area stands to the limit that it passed last, else to the one it is nearest to. */
function standPhrases(lines: readonly LimitLine[], input: FormInput, messages: LayerMessages): Phrase[] {
  const { shaped, words, context } = input;
  const own = findSeries(shaped.series, 'highlight');
  const last = own && lastValued(own.points);
  if (!own || !last || last.value === null) return [];
  const { value, period } = last;
  const [stand] = lines
    .flatMap((line) => {
      const limit = limitAt(line, period);
      return limit ? [{ limit, since: sinceWhen(own, line) }] : [];
    })
    .sort(
      (a, b) =>
        (b.since?.start ?? -Infinity) - (a.since?.start ?? -Infinity) ||
        Math.abs(a.limit.value - value) - Math.abs(b.limit.value - value),
    );
  if (!stand) return [];
  const { limit, since } = stand;
  const phrases = messages.limitStand({
    name: localText(context, limit.step.label),
    value: limit.step.follows ? words.quantity(limit.value) : words.level(limit.value),
    relation: words.relation(value, limit.value),
    area: words.name(own.area),
    ...(since && { since: words.period(since) }),
  });
  return [{ text: ' ' }, ...phrases];
}

/** Rules for areas from a number of residents on are only for orientation in smaller ones. */
function sizeNote(lines: readonly LimitLine[], input: FormInput, messages: LayerMessages): string[] {
  const own = findSeries(input.shaped.series, 'highlight')?.area;
  const least = Math.max(0, ...lines.flatMap(({ steps }) => steps.map(({ minPopulation }) => minPopulation)));
  if (!own || own.population === undefined || own.population >= least) return [];
  return [messages.tooSmall(input.words.name(own), input.words.format.number(least))];
}

function rowOf(
  line: LimitLine,
  input: FormInput,
  messages: LayerMessages,
): (periods: Parameters<NonNullable<TrendLayer['rows']>>[0]) => TableRow {
  const { words, context } = input;
  const label = localText(context, line.steps.at(-1)!.label);
  const name = label ? messages.limitName(label) : messages.limit;
  return (periods) => ({
    key: line.key,
    cells: [
      { text: name, value: name },
      ...periods.map((period) => {
        const limit = limitAt(line, period);
        if (!limit) return { text: '', value: null };
        return {
          text: messages.operator(
            limit.step.operator,
            (limit.step.follows ? words.bare : words.bareLevel)(limit.value),
          ),
          value: limit.value,
        };
      }),
    ],
  });
}

/** Two limits that read the same at their ends need one name. */
function distinct(wishes: readonly EndWish[]): EndWish[] {
  const textOf = ({ lines }: EndWish): string => lines.map(({ text }) => text).join();
  return wishes.filter((wish, index) => wishes.findIndex((one) => textOf(one) === textOf(wish)) === index);
}

export function limitLayer(input: FormInput, messages: LayerMessages): TrendLayer {
  const lines = limitLines(input.context.model, input.shaped);
  const drawnTexts = lines.flatMap((line) => stepTexts(line, input, messages)).filter(Boolean);
  return {
    values: lines.flatMap(({ steps }) => steps.flatMap(({ points }) => points.map(({ value }) => value))),
    wishes: distinct(lines.flatMap((line) => wishOf(line, input, messages))),
    limits: lines,
    summary: standPhrases(lines, input, messages),
    notes: [
      ...(trendSizes(input.context.space).narrow ? drawnTexts.map(endSentence) : []),
      ...sizeNote(lines, input, messages),
    ],
    under: (trend) => lines.map((line) => lineGroup(line, input, { trend, messages })),
    rows: (periods) => lines.map((line) => rowOf(line, input, messages)(periods)),
  };
}
