/** What a page asks of an indicator and the document does not have as it stands: made of it, or told in words. */
import type { ObstacleMessages } from '../../i18n/indicator/obstacles/messages.js';
import { parsePeriod } from '../../model/period.js';
import { wordsOnly } from '../shared/words-only.js';
import { localText } from '../view-context.js';
import type { Obstacle, WidgetView } from '../widget-view.js';
import { DRAWN_FORMS, isDrawnForm } from './indicator-forms.js';
import { hasLayer } from './indicator-options.js';
import { indicatorSeries, type IndicatorSeries } from './indicator-series.js';
import {
  findIndicator,
  planIndicator,
  type IndicatorPlan,
  type IndicatorSetting,
  type IndicatorView,
} from './indicator-view.js';
import { settingWithTwins } from './twins-benchmark.js';

export { obstacleVocabulary } from '../../i18n/indicator/obstacles/messages.js';

/**
 * What there is to draw all the same, with what the view must tell besides; or a view of words alone.
 *
 * @param draw gives undefined while the form is on its way
 */
export function tellIndicator(
  given: IndicatorSetting,
  messages: ObstacleMessages,
  draw: (plan: IndicatorPlan, setting: IndicatorSetting) => IndicatorView | undefined,
): IndicatorView | undefined {
  const { setting, note, obstacle } = settingWithTwins(given, messages);
  const plan = planIndicator(setting.options, setting.context);
  if (!plan) return indicatorWordsOnly(setting, messages);
  const found = findObstacles(setting, plan.shaped, messages);
  const obstacles = obstacle ? [...found.filter(({ code }) => code !== 'unknown-benchmark'), obstacle] : found;
  const view = draw(plan, { ...setting, obstacles });
  return view && note ? Object.freeze({ ...view, notes: [...view.notes, note] }) : view;
}

/** What was asked for by id or word and is not in the document. The picture is drawn all the same where it can be. */
export function findObstacles(
  { options, context }: IndicatorSetting,
  shaped: IndicatorSeries,
  messages: ObstacleMessages,
): Obstacle[] {
  const { model, locale } = context;
  const obstacles: Obstacle[] = [];
  const say = (code: string, text: string): void => void obstacles.push({ code, text });
  for (const id of [options.area, ...(options.areas ?? [])]) {
    if (id && !model.areas.has(id)) say('unknown-area', locale.messages.unknownArea(id));
  }
  if (options.form && !isDrawnForm(options.form)) {
    say('unknown-form', messages.unknownForm(options.form, DRAWN_FORMS.join(', ')));
  }
  const { benchmark, category } = options;
  const isAsked = benchmark && benchmark !== 'none' && benchmark !== options.area && hasLayer(options, 'benchmark');
  if (isAsked && !shaped.series.some(({ area, role }) => role === 'benchmark' && area.id === benchmark)) {
    say('unknown-benchmark', messages.unknownBenchmark(benchmark));
  }
  if (category && !shaped.series.length) say('unknown-category', messages.unknownCategory(category));
  for (const key of [options.period, options.from, options.to]) {
    if (key && !parsePeriod(key)) say('bad-period', messages.unknownPeriod(key));
  }
  return obstacles;
}

/** The frame with words alone, for a document that has nothing to draw for the options. */
export function indicatorWordsOnly(setting: IndicatorSetting, obstacleMessages: ObstacleMessages): WidgetView {
  const { options, context, messages } = setting;
  const { locale } = context;
  const indicator = findIndicator(options, context);
  if (!indicator) {
    const obstacle = options.indicator
      ? { code: 'unknown-indicator', text: locale.messages.unknownIndicator(options.indicator) }
      : { code: 'no-indicators', text: obstacleMessages.noIndicators };
    return wordsOnly(context, '', [obstacle]);
  }
  const heading = localText(context, indicator.label);
  const obstacles = findObstacles(setting, indicatorSeries(context.model, indicator, options), obstacleMessages);
  return wordsOnly(
    context,
    heading,
    obstacles.length ? obstacles : [{ code: 'no-figures', text: messages.noFigures(heading) }],
  );
}
