/** The map of a document for a page without script, with all code of maps at hand. */
import * as jenks from '../analysis/jenks.js';
import { indicatorVocabulary } from '../i18n/indicator/messages.js';
import { mapVocabulary } from '../i18n/map/messages.js';
import * as geo from '../model/geo/further-geo.js';
import type { ReadGeography } from '../model/geo/read-geography.js';
import * as counts from '../view/map/count-content.js';
import * as lenses from '../view/map/lenses.js';
import * as obstacles from '../view/map/map-obstacles.js';
import type { MapOptions } from '../view/map/map-options.js';
import * as tables from '../view/map/map-table.js';
import { mapView } from '../view/map/map-view.js';
import * as tiles from '../view/map/tile-scene.js';
import type { ViewContext } from '../view/view-context.js';
import type { WidgetView } from '../view/widget-view.js';
import { wordsOf } from './words-of.js';

/** From here on, px, a map leaves room for a list beside it, which no picture has. */
const WIDEST = 700;

export async function mapViewOf(
  context: ViewContext,
  options: MapOptions,
  geography: ReadGeography,
): Promise<WidgetView | undefined> {
  const { locale, space } = context;
  const view = mapView({
    // What writes a scene as text writes its patterns too.
    parts: { counts, geo, jenks, lenses, obstacles, tiles, patterns: {} },
    options,
    context: { ...context, space: { ...space, width: Math.min(space.width, WIDEST) } },
    messages: await wordsOf(mapVocabulary, locale),
    countMessages: await wordsOf(counts.countVocabulary, locale),
    obstacleMessages: await wordsOf(obstacles.obstacleVocabulary, locale),
    indicatorMessages: await wordsOf(indicatorVocabulary, locale),
    geography,
    before: undefined,
    table: () => tables,
  });
  return 'needs' in view ? undefined : view;
}
