/** What a page asks of a map by word or id and cannot have, in words. The map is drawn all the same where it can be. */
import type { MapMessages } from '../../i18n/map/messages.js';
import { parsePeriod } from '../../model/period.js';
import type { ViewContext } from '../view-context.js';
import type { Obstacle } from '../widget-view.js';
import { CLASS_METHODS, isOneOf, MAP_FORMS, MAP_SHAPES, type MapOptions } from './map-options.js';

export { wordsOnly } from '../shared/words-only.js';

interface ObstacleInput {
  readonly options: MapOptions;
  readonly context: ViewContext;
  readonly messages: MapMessages;
}

export function obstaclesOf({ options, context, messages }: ObstacleInput): Obstacle[] {
  const { form, classes, shape, area, period, benchmark } = options;
  const { model, locale } = context;
  const obstacles: Obstacle[] = [];
  const say = (code: string, text: string): void => void obstacles.push({ code, text });
  if (form && !isOneOf(MAP_FORMS, form)) say('unknown-form', messages.unknownForm(form, MAP_FORMS.join(', ')));
  if (classes && !isOneOf(CLASS_METHODS, classes))
    say('unknown-classes', messages.unknownClasses(classes, CLASS_METHODS.join(', ')));
  if (shape && !isOneOf(MAP_SHAPES, shape)) say('unknown-shape', messages.unknownShape(shape, MAP_SHAPES.join(', ')));
  if (area && !model.areas.has(area)) say('unknown-area', locale.messages.unknownArea(area));
  if (benchmark && benchmark !== 'none' && !model.areas.has(benchmark))
    say('unknown-benchmark', messages.unknownBenchmark(benchmark));
  if (period && !parsePeriod(period)) say('bad-period', messages.badPeriod(period));
  return obstacles;
}
