/**
 * A thin strip above the lanes on the same axis: an indicator's trend for one area beside its benchmark, and what people
 * there have experienced. Loaded where a page asks for it. Coming together in time is not cause and effect, so nothing
 * ties the line to a bar.
 */
import { factWords } from '../../i18n/timeline/fact-words.js';
import { stripWords } from '../../i18n/timeline/strip-words.js';
import { periodPosition } from '../../model/period.js';
import { seriesBreaks } from '../indicator/comparable.js';
import { indicatorSeries, lastValued, type AreaSeries, type IndicatorSeries } from '../indicator/indicator-series.js';
import { stretchesOf, type LineRule, type PlacedPoint, type Stretch } from '../indicator/line-pieces.js';
import type { Mark } from '../scene.js';
import { spreadLabels } from '../shared/spread-labels.js';
import { textWidth, wrapText } from '../shared/text-width.js';
import { valueAxis, type ValueAxis } from '../shared/value-axis.js';
import { localText, type ViewContext } from '../view-context.js';
import type { Obstacle } from '../widget-view.js';
import { bubbleMarks, voicesFor, voiceSpot, type Voice } from './experience-marks.js';
import type { Strip, StripMaker, StripRules } from './strip-slot.js';
import { hasTimelineLayer, type TimelineOptions } from './timeline-options.js';
import type { TimelineWords } from './timeline-words.js';

const HEIGHT = 84;
const ROW_HEIGHT = 34;
/** Room above the highest value for its name, and under the lowest. */
const PADDING = { top: 14, bottom: 8 };
const FIGURES = 12;
/** Px from a line to a mark under it. */
const UNDER = 14;
/** Without an area to look at, more lines than this would be a tangle. */
const MOST_LINES = 12;

function shapeOf({ model }: ViewContext, options: TimelineOptions): IndicatorSeries | undefined {
  const indicator = options.indicator === undefined ? undefined : model.indicators.get(options.indicator);
  if (!indicator) return undefined;
  const { areas = [] } = options;
  const area = options.area ?? (areas.length === 1 ? areas[0] : undefined);
  return indicatorSeries(model, indicator, { area, areas });
}

/** The area that is looked at and what it is held against; without one, all lines. */
function drawnSeries({ series }: IndicatorSeries): readonly AreaSeries[] {
  const hasOne = series.some(({ role }) => role === 'highlight');
  return hasOne ? series.filter(({ role }) => role !== 'other') : series.slice(0, MOST_LINES);
}

function ruleOf(shaped: IndicatorSeries): LineRule {
  const { periods } = shaped;
  const steps = periods
    .slice(1)
    .map((period, index) => period.start - periods[index]!.start)
    .sort((a, b) => a - b);
  const breaks = seriesBreaks(shaped).map(({ at }) => periods[at]!.start);
  return { step: steps[Math.floor(steps.length / 2)] ?? Infinity, breaks };
}

const n = (value: number): string => String(Math.round(value * 10) / 10);

/** A line, cut where it leaves the plot. */
function linePath(stretch: Stretch, { left, right }: StripRules['scale']): string {
  let d = '';
  stretch.forEach((b, index) => {
    const a = stretch[index - 1];
    if (!a || b.x <= left || a.x >= right) return;
    const at = (x: number): string => `${n(x)},${n(a.y + ((b.y - a.y) * (x - a.x)) / (b.x - a.x))}`;
    d += !d || a.x < left ? `M${at(Math.max(a.x, left))}` : '';
    d += `L${at(Math.min(b.x, right))}`;
  });
  return d;
}

interface Line {
  readonly series: AreaSeries;
  readonly points: readonly PlacedPoint[];
  readonly stretches: readonly Stretch[];
}

function linesOf(shaped: IndicatorSeries, axis: ValueAxis, { scale }: StripRules): Line[] {
  const rule = ruleOf(shaped);
  return drawnSeries(shaped).map((series) => {
    const points = series.points.map((point) => ({
      x: scale.x(periodPosition(point.period)),
      y: axis.scale(point.value ?? 0),
      point,
    }));
    return { series, points, stretches: stretchesOf(points, rule) };
  });
}

function lineMarks({ series: { role }, stretches }: Line, { scale, unit }: StripRules): Mark[] {
  const paint =
    role === 'highlight'
      ? ({ stroke: 'accent', width: 2.25 } as const)
      : role === 'benchmark'
        ? ({ stroke: 'ink', width: 1.5, dash: [5, 3.5] } as const)
        : ({ stroke: 'other', width: 1.1 } as const);
  const d = stretches.map((stretch) => linePath(stretch, scale)).join('');
  const lone = stretches
    .filter(({ length }) => length === 1)
    .flatMap(([point]) => (point && point.x >= scale.left && point.x <= scale.right ? [point] : []));
  const dots = lone.map(({ x, y }): Mark => ({ type: 'circle', cx: x, cy: y, r: 2 * unit, fill: paint.stroke }));
  return d ? [{ type: 'path', d, ...paint }, ...dots] : dots;
}

/** Names over the lines' ends, and the last figures right of today. */
function endMarks(lines: readonly Line[], rules: StripRules, top: number, label: (value: number) => string): Mark[] {
  const { scale, unit, sizes, context } = rules;
  const ends = lines.flatMap(({ series, points }) => {
    const last = points.findLast(({ point }) => point.value !== null);
    if (series.role === 'other' || !last || last.x < scale.left || last.x > scale.right) return [];
    return [{ series, points, last, name: localText(context, series.area.name), value: label(last.point.value ?? 0) }];
  });
  const pill = textWidth(rules.words.messages.today, sizes.note, 600) / 2 + 7 * unit;
  const from = Math.max((scale.todayX ?? -Infinity) + pill, ...ends.map(({ last }) => last.x)) + 9 * unit;
  const bounds = [top, top + HEIGHT * unit] as const;
  const middles = spreadLabels(
    ends.map(({ last }) => ({ at: last.y, size: sizes.note * 1.25 })),
    bounds,
  );
  return ends.flatMap(({ series: { role }, points, last, name, value }, index): Mark[] => {
    const style = role === 'highlight' ? ({ fill: 'accent', weight: 600 } as const) : ({ fill: 'ink' } as const);
    const other = ends[1 - index];
    // The lower of two lines that run close has its name below.
    const isBelow = other
      ? last.y > other.last.y && last.y - other.last.y < 34 * unit
      : lines.filter((line) => (line.points.at(-1)?.y ?? 0) < last.y).length > lines.length / 2;
    const x = Math.min(last.x, (scale.todayX ?? Infinity) - 8 * unit) - 4 * unit;
    const under = points.filter((one) => one.point.value !== null && one.x > x - textWidth(name, sizes.note, 600) - 20);
    const ys = under.map((one) => one.y);
    const y = isBelow ? Math.max(...ys) + sizes.note * 1.1 : Math.min(...ys) - 6 * unit;
    const fits = x - textWidth(name, sizes.note, 600) >= scale.left;
    return [
      ...(role === 'highlight'
        ? [{ type: 'circle', cx: last.x, cy: last.y, r: 3 * unit, fill: 'accent' } as const]
        : []),
      ...(fits
        ? [{ type: 'text', x, y, anchor: 'end', size: sizes.note, text: name, halo: true, ...style } as const]
        : []),
      ...(from + textWidth(value, sizes.note, 600) <= scale.right
        ? [
            {
              type: 'text',
              x: from,
              y: middles[index]! + sizes.note * 0.36,
              size: sizes.note,
              text: value,
              ...style,
              weight: 600,
            } as const,
          ]
        : []),
    ];
  });
}

function axisMarks(axis: ValueAxis, shaped: IndicatorSeries, rules: StripRules): Mark[] {
  const { scale, unit, sizes, column, top, context } = rules;
  const { format } = context.locale;
  const size = FIGURES * unit;
  const figures = axis.ticks.flatMap((tick): Mark[] => {
    const y = axis.scale(tick);
    const text = format.number(tick, axis.decimals);
    return [
      { type: 'line', x1: scale.left, x2: scale.right, y1: y, y2: y, stroke: 'hairline' },
      { type: 'text', x: column - 8 * unit, y: y + size * 0.35, anchor: 'end', size, fill: 'ink3', text },
    ];
  });
  const { label, unit: kind, unitLabel } = shaped.indicator;
  const room = column - 8 * unit - textWidth('000', size) - 6 * unit;
  const names = wrapText(localText(context, label), sizes.note, room, { maxLines: 3, weight: 600 });
  const title = format.unitTitle({ unit: kind, label: localText(context, unitLabel) || undefined });
  const lines = [...names, ...wrapText(title, sizes.note, room, { maxLines: 1 })];
  const first = top + ((HEIGHT - 8) * unit - lines.length * 15 * unit) / 2 + 13 * unit;
  const words = lines.map((text, index): Mark => {
    const style = index < names.length ? ({ fill: 'ink', weight: 600 } as const) : ({ fill: 'ink3' } as const);
    return { type: 'text', x: 0, y: first + index * 15 * unit, size: sizes.note, text, ...style };
  });
  return [...figures, ...words];
}

/** Where a line stands at a place between its points. */
function heightAt({ stretches }: Line, x: number): number | undefined {
  for (const stretch of stretches) {
    for (let index = 1; index < stretch.length; index += 1) {
      const [a, b] = [stretch[index - 1]!, stretch[index]!];
      if (x >= a.x && x <= b.x) return a.y + ((b.y - a.y) * (x - a.x)) / (b.x - a.x || 1);
    }
  }
  return undefined;
}

function voiced(voices: readonly Voice[], rules: StripRules, heightOf: (x: number) => number): Omit<Strip, 'height'> {
  const strip = stripWords(rules.context.locale.code);
  const placed = voices.map((voice) => ({ voice, y: heightOf(voice.x) }));
  return {
    marks: placed.flatMap(({ voice, y }) => bubbleMarks(voice, y, 9 * rules.unit)),
    spots: placed.map(({ voice, y }) => voiceSpot(voice, y, { rules, strip })),
  };
}

/** Experiences alone, where no indicator is asked for or none can be drawn. */
function voiceRow(rules: StripRules): Strip | undefined {
  const { top, unit, sizes, options, context } = rules;
  if (!hasTimelineLayer(options, 'experiences') || !context.model.experiences.size) return undefined;
  const y = top + (ROW_HEIGHT / 2) * unit;
  const { marks, spots } = voiced(
    voicesFor({ ...rules, options: { ...options, indicator: undefined } }),
    rules,
    () => y,
  );
  const text = stripWords(context.locale.code).experiences;
  const label: Mark = { type: 'text', x: 0, y: top + 21 * unit, size: sizes.note, fill: 'ink3', text };
  return { height: ROW_HEIGHT * unit, marks: [label, ...marks], spots };
}

function placeStrip(rules: StripRules): Strip | undefined {
  const { context, options, top, unit } = rules;
  const shaped = shapeOf(context, options);
  const values = shaped ? drawnSeries(shaped).flatMap(({ points }) => points.flatMap(({ value }) => value ?? [])) : [];
  if (!shaped || !values.length) return voiceRow(rules);
  const height = HEIGHT * unit;
  const bottom = top + height - PADDING.bottom * unit;
  const axis = valueAxis(values, { range: [bottom, top + PADDING.top * unit], count: 2, zero: true });
  const lines = linesOf(shaped, axis, rules);
  const { unit: kind, decimals = 0 } = shaped.indicator;
  const label = (value: number): string => context.locale.format.number(value, kind === 'count' ? 0 : decimals);
  const [first] = lines;
  const isOne = first?.series.role === 'highlight';
  const heightOf = (x: number): number =>
    Math.min(bottom - 6 * unit, ((isOne ? heightAt(first, x) : undefined) ?? bottom - 20 * unit) + UNDER * unit);
  const voices = hasTimelineLayer(options, 'experiences') ? voicesFor(rules) : [];
  const { marks, spots } = voiced(voices, rules, heightOf);
  return {
    height,
    spots,
    marks: [
      ...axisMarks(axis, shaped, rules),
      ...[...lines].reverse().flatMap((line) => lineMarks(line, rules)),
      ...endMarks(lines, rules, top, label),
      ...marks,
    ],
  };
}

function notesOf(context: ViewContext, options: TimelineOptions, words: TimelineWords): string[] {
  const shaped = shapeOf(context, options);
  if (!shaped) return [];
  const strip = stripWords(context.locale.code);
  const { format } = context.locale;
  const { label, unit, unitLabel, decimals = 0 } = shaped.indicator;
  const told = drawnSeries(shaped).flatMap((series) => {
    const last = lastValued(series.points);
    const first = series.points.find(({ value }) => value !== null);
    if (series.role === 'other' || !last || !first) return [];
    const write = ({ value, period }: typeof last): string =>
      strip.at(
        format.quantity(value ?? 0, { unit, label: localText(context, unitLabel) || undefined }, decimals),
        format.period(period),
      );
    const name = localText(context, series.area.name);
    return [first === last ? strip.point(name, write(last)) : strip.line(name, write(first), write(last))];
  });
  const line = told.length ? [`${localText(context, label)}: ${told.join('; ')}.`] : [];
  return [...line, factWords(words.code).coincidence];
}

function obstaclesOf({ model, locale, ...context }: ViewContext, options: TimelineOptions): Obstacle[] {
  const { indicator } = options;
  if (indicator === undefined) return [];
  const known = model.indicators.get(indicator);
  if (!known) return [{ code: 'unknown-indicator', text: locale.messages.unknownIndicator(indicator) }];
  const shaped = shapeOf({ model, locale, ...context }, options);
  if (shaped && drawnSeries(shaped).some(({ points }) => lastValued(points))) return [];
  const name = localText({ model, locale }, known.label);
  return [{ code: 'no-figures', text: stripWords(locale.code).noFigures(name) }];
}

export const indicatorStrip: StripMaker = { place: placeStrip, notes: notesOf, obstacles: obstaclesOf };
