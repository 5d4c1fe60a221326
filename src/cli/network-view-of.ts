/** The network of a document for a page without script, in any form, with all code of networks at hand. */
import { networkMapVocabulary } from '../i18n/network/map.js';
import { networkVocabulary } from '../i18n/network/messages.js';
import { readingVocabulary } from '../i18n/network/reading.js';
import type { ReadGeography } from '../model/geo/read-geography.js';
import { chosenRows } from '../view/network/chosen-rows.js';
import * as crowd from '../view/network/crowd.js';
import { layOutAtOnce } from '../view/network/force-layout.js';
import { networkMap } from '../view/network/map-places.js';
import { mapView, type MappedView } from '../view/network/map-view.js';
import { networkData } from '../view/network/network-data.js';
import { focusOn } from '../view/network/network-focus.js';
import { findObstacles, obstacleVocabulary } from '../view/network/network-obstacles.js';
import { isShaped, type NetworkOptions } from '../view/network/network-options.js';
import { networkTable } from '../view/network/network-table.js';
import { needsLayout, networkView } from '../view/network/network-view.js';
import { organicPlaces } from '../view/network/organic-places.js';
import { shapeNetwork } from '../view/network/shape-network.js';
import { viewPlaces } from '../view/network/viewport.js';
import type { ViewContext } from '../view/view-context.js';
import type { WidgetView } from '../view/widget-view.js';
import { wordsOf } from './words-of.js';

async function mappedOf(
  context: ViewContext,
  options: NetworkOptions,
  geography: ReadGeography,
): Promise<MappedView | undefined> {
  const map = options.form === 'map' ? networkMap(context, geography) : undefined;
  const { locale } = context;
  if (!map) return undefined;
  const texts = await wordsOf(networkMapVocabulary, locale);
  return mapView({ map, options, texts, format: locale.format, isStill: true });
}

export async function networkViewOf(
  context: ViewContext,
  asked: NetworkOptions,
  geography: ReadGeography,
): Promise<WidgetView> {
  const { locale, model } = context;
  const mapped = await mappedOf(context, asked, geography);
  const options = { ...asked, map: mapped?.map };
  const data = isShaped(options) ? shapeNetwork(model, options) : networkData(model, options);
  const positions = needsLayout(data, options, context) ? layOutAtOnce(data.graph) : undefined;
  const obstacleWords = await wordsOf(obstacleVocabulary, locale);
  return (mapped?.view ?? networkView)({
    data,
    options,
    context,
    crowd,
    fit: organicPlaces,
    table: () => networkTable,
    messages: await wordsOf(networkVocabulary, locale),
    reading: { chosenRows, focusOn, viewPlaces, texts: await wordsOf(readingVocabulary, locale) },
    obstacles: (words) => findObstacles({ data, options, context }, words, obstacleWords),
    ...(positions ? { positions } : {}),
  });
}
