/**
 * What an initiative's indicators showed in its areas: first and last figure in words beside a small line. That it is a
 * cause is never said.
 */
import { factWords } from '../../i18n/timeline/fact-words.js';
import { periodPosition } from '../../model/period.js';
import type { Observation } from '../../model/model.js';
import type { Initiative } from '../../schema/generated/document.js';
import type { Scene } from '../scene.js';
import { localText, type ViewContext } from '../view-context.js';
import type { TimelineWords } from './timeline-words.js';

export interface IndicatorLine {
  readonly label: string;
  readonly text: string;
  readonly spark?: Scene;
}

const WIDTH = 86;
const HEIGHT = 24;
/** Indicators times areas of one initiative; the rest stands in the table. */
const MOST = 6;

/** From zero, so that a small change looks small. */
function sparkOf(key: string, points: readonly Observation[]): Scene | undefined {
  const known = points.flatMap(({ period, value }) => (value === null ? [] : [{ at: periodPosition(period), value }]));
  const [first, last] = [known[0], known.at(-1)];
  if (!first || !last || first === last) return undefined;
  const [low, high] = known.reduce(([a, b], { value }) => [Math.min(a, value), Math.max(b, value)], [0, 0]);
  const x = (at: number): number => 1 + ((at - first.at) / (last.at - first.at)) * (WIDTH - 2);
  const y = (value: number): number => HEIGHT - 2 - ((value - low) / (high - low || 1)) * (HEIGHT - 5);
  const d = known
    .map(({ at, value }, index) => `${index ? 'L' : 'M'}${x(at).toFixed(1)},${y(value).toFixed(1)}`)
    .join('');
  return {
    width: WIDTH,
    height: HEIGHT,
    groups: [
      {
        key,
        marks: [
          { type: 'line', x1: 0, x2: WIDTH, y1: y(0), y2: y(0), stroke: 'axis' },
          { type: 'path', d, stroke: 'accent', width: 1.75 },
        ],
      },
    ],
  };
}

function lineOf(
  { indicator: id, area }: { readonly indicator: string; readonly area: string },
  context: ViewContext,
  words: TimelineWords,
): IndicatorLine[] {
  const indicator = context.model.indicators.get(id);
  const points = (context.model.byIndicator.get(id)?.get(area) ?? []).filter(({ category }) => category === null);
  const known = points.filter(({ value }) => value !== null);
  const [first, last] = [known[0], known.at(-1)];
  if (!indicator || !first || !last) return [];
  const { unit, unitLabel, decimals = 0 } = indicator;
  const { format } = context.locale;
  const write = ({ value, period }: Observation): string =>
    factWords(words.code).figureIn(
      format.quantity(value ?? 0, { unit, label: localText(context, unitLabel) || undefined }, decimals),
      format.period(period),
    );
  const text = first === last ? write(last) : `${write(first)}, ${write(last)}`;
  return [{ label: `${words.indicator(id)}, ${words.area(area)}`, text, spark: sparkOf(`${id}-${area}`, points) }];
}

export function indicatorLines(
  { indicators = [], sites = [] }: Initiative,
  context: ViewContext,
  words: TimelineWords,
): IndicatorLine[] {
  const areas = [...new Set(sites.map(({ area }) => area))];
  const lines = indicators.flatMap((indicator) => areas.flatMap((area) => lineOf({ indicator, area }, context, words)));
  const told = new Set(lines.map(({ label }) => label));
  const bare = indicators
    .map((id) => words.indicator(id))
    .filter((name) => name && ![...told].some((label) => label.startsWith(`${name},`)))
    .map((name) => ({ label: '', text: name }));
  return [...lines.slice(0, MOST), ...bare];
}
