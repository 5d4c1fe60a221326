/**
 * The view of `<bydel-indicator>`: finds the indicator, settles the form, and sets the form's picture, sentence and table
 * into the frame that every widget shares. What was asked for and is not there is said in words.
 */
import { indicatorMessages } from '../../i18n/indicator/messages.js';
import { parsePeriod } from '../../model/period.js';
import type { Indicator } from '../../schema/generated/document.js';
import { lazy } from '../shared/lazy.js';
import { sourceLine } from '../shared/source-line.js';
import { localText, type ViewContext } from '../view-context.js';
import type { Obstacle, WidgetView } from '../widget-view.js';
import type { IndicatorFormView } from './indicator-form.js';
import type { IndicatorOptions } from './indicator-options.js';
import { indicatorSeries, type IndicatorSeries } from './indicator-series.js';
import { indicatorWords } from './indicator-words.js';
import { rankingView } from './ranking-view.js';
import { trendView } from './trend-view.js';

const FORMS: Readonly<Record<string, IndicatorFormView>> = { trend: trendView, ranking: rankingView };

/** Several periods → trend, else ranking. */
function chooseForm(asked: string | undefined, { periods }: IndicatorSeries): string {
  if (asked && Object.hasOwn(FORMS, asked)) return asked;
  return periods.length > 1 ? 'trend' : 'ranking';
}

/** What was asked for by id or word and is not in the document. The picture is drawn all the same where it can be. */
function findObstacles(options: IndicatorOptions, context: ViewContext, shaped: IndicatorSeries): Obstacle[] {
  const { model, locale } = context;
  const messages = indicatorMessages(locale.code);
  const obstacles: Obstacle[] = [];
  const say = (code: string, text: string): void => void obstacles.push({ code, text });
  for (const id of [options.area, ...(options.areas ?? [])]) {
    if (id && !model.areas.has(id)) say('unknown-area', locale.messages.unknownArea(id));
  }
  if (options.form && !Object.hasOwn(FORMS, options.form)) {
    say('unknown-form', messages.unknownForm(options.form, Object.keys(FORMS).join(', ')));
  }
  const { benchmark, category } = options;
  const drawn = shaped.series.some(({ area, role }) => role === 'benchmark' && area.id === benchmark);
  if (benchmark && benchmark !== 'none' && benchmark !== options.area && !drawn) {
    say('unknown-benchmark', messages.unknownBenchmark(benchmark));
  }
  if (category && !shaped.series.length) say('unknown-category', messages.unknownCategory(category));
  for (const key of [options.period, options.from, options.to]) {
    if (key && !parsePeriod(key)) say('bad-period', messages.unknownPeriod(key));
  }
  return obstacles;
}

/** A frame with words alone. */
function wordsOnly(context: ViewContext, heading: string, obstacles: readonly Obstacle[]): WidgetView {
  return {
    heading, definition: '', summary: [], picture: null, legend: [], notes: [], source: sourceLine(context), obstacles,
    table: { caption: heading, columns: [], rows: [] },
  };
}

function definitionOf(context: ViewContext, indicator: Indicator, category: string | null): string {
  const found = indicator.breakdown?.categories.find(({ id }) => id === category);
  const definition = localText(context, indicator.definition);
  if (!found) return definition;
  const label = `${localText(context, indicator.breakdown?.label)}: ${localText(context, found.label)}`.replace(/^: /, '');
  return [definition, label].filter(Boolean).join(' ');
}

/** Pure: the same input always gives the same view. Never throws for anything a checked document can hold. */
export function indicatorView(options: IndicatorOptions, context: ViewContext): WidgetView {
  const { model, locale } = context;
  const messages = indicatorMessages(locale.code);
  const first = model.indicators.values().next().value;
  const indicator = options.indicator ? model.indicators.get(options.indicator) : first;
  if (!indicator) {
    const obstacle = options.indicator
      ? { code: 'unknown-indicator', text: locale.messages.unknownIndicator(options.indicator) }
      : { code: 'no-indicators', text: messages.noIndicators };
    return wordsOnly(context, '', [obstacle]);
  }
  const heading = localText(context, indicator.label);
  const shaped = indicatorSeries(model, indicator, options);
  const obstacles = findObstacles(options, context, shaped);
  if (!shaped.periods.length) {
    const none = { code: 'no-figures', text: messages.noFigures(heading) };
    return wordsOnly(context, heading, obstacles.length ? obstacles : [none]);
  }
  const words = indicatorWords(context, shaped);
  const form = FORMS[chooseForm(options.form, shaped)]!({ shaped, words, options, context });
  const table = lazy(form.table);
  return Object.freeze({
    heading,
    definition: definitionOf(context, indicator, shaped.category),
    summary: form.summary,
    picture: form.picture,
    legend: form.legend,
    notes: form.notes,
    source: sourceLine(context, indicator),
    obstacles: [...obstacles, ...(form.obstacles ?? [])],
    get table() {
      return table();
    },
  });
}
