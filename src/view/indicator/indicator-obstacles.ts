/** What a page asks of an indicator and the document does not have, in words. Loaded when that is so. */
import type { ObstacleMessages } from '../../i18n/indicator/obstacles/messages.js';
import { parsePeriod } from '../../model/period.js';
import { wordsOnly } from '../shared/words-only.js';
import { localText } from '../view-context.js';
import type { Obstacle, WidgetView } from '../widget-view.js';
import { DRAWN_FORMS, isDrawnForm } from './indicator-forms.js';
import { indicatorSeries, type IndicatorSeries } from './indicator-series.js';
import { findIndicator, type IndicatorSetting } from './indicator-view.js';

export { obstacleVocabulary } from '../../i18n/indicator/obstacles/messages.js';

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
