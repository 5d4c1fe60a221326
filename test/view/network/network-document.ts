/** The way from a document to the view of its network, and questions to the view. */
import { checkDocument } from '../../../src/data/check-document.js';
import { english } from '../../../src/i18n/english.js';
import { danish } from '../../../src/i18n/locales.js';
import type { LanguageCode } from '../../../src/i18n/locale.js';
import { en } from '../../../src/i18n/network/en.js';
import { mapDa } from '../../../src/i18n/network/map.da.js';
import { mapEn } from '../../../src/i18n/network/map.en.js';
import { obstaclesEn } from '../../../src/i18n/network/obstacles.en.js';
import { readingEn } from '../../../src/i18n/network/reading.en.js';
import { readingVocabulary } from '../../../src/i18n/network/reading.js';
import { networkVocabulary } from '../../../src/i18n/network/messages.js';
import type { Issue } from '../../../src/model/issues.js';
import { readGeography } from '../../../src/model/geo/read-geography.js';
import type { Model } from '../../../src/model/model.js';
import { parseDocument } from '../../../src/model/parse-document.js';
import type { Document } from '../../../src/schema/generated/document.js';
import { layOutAtOnce } from '../../../src/view/network/force-layout.js';
import { organicPlaces } from '../../../src/view/network/organic-places.js';
import { shapeNetwork } from '../../../src/view/network/shape-network.js';
import { actorDetails, type ActorDetails } from '../../../src/view/network/actor-details.js';
import { bridgingOf, type BridgingInput } from '../../../src/view/network/bridging.js';
import { bridgingVocabulary } from '../../../src/i18n/network/bridging.js';
import * as crowd from '../../../src/view/network/crowd.js';
import { networkData, type NetworkData } from '../../../src/view/network/network-data.js';
import { isShaped, type NetworkOptions } from '../../../src/view/network/network-options.js';
import { mapPlaces, networkMap, type NetworkMap } from '../../../src/view/network/map-places.js';
import { mapView } from '../../../src/view/network/map-view.js';
import type { ViewContext } from '../../../src/view/view-context.js';
import { networkTable } from '../../../src/view/network/network-table.js';
import { findObstacles, obstacleVocabulary } from '../../../src/view/network/network-obstacles.js';
import {
  isAllThere,
  needsLayout,
  networkView,
  type NetworkSetting,
  type NetworkView,
} from '../../../src/view/network/network-view.js';
import type { Places } from '../../../src/view/network/network-places.js';
import { placeMap } from '../../../src/view/map/placed.js';
import { chosenRows } from '../../../src/view/network/chosen-rows.js';
import { focusOn } from '../../../src/view/network/network-focus.js';
import { viewPlaces } from '../../../src/view/network/viewport.js';
import { stopAt, walkOf, type WalkStop } from '../../../src/view/network/network-walk.js';
import type { PathMark, SceneGroup, TextMark } from '../../../src/view/scene.js';

/** Checked and parsed as a widget gets it. */
export function modelOf(raw: unknown): { readonly model: Model; readonly issues: readonly Issue[] } {
  const { document, issues } = checkDocument(raw);
  if (!document) throw new Error(`no document: ${issues[0]?.code ?? ''}`);
  return { model: parseDocument(document as Document), issues };
}

/** As the widget reads the outlines of a document; undefined where there are none. */
function mapOf(context: ViewContext): NetworkMap | undefined {
  const { geography } = context.model.document;
  const read = geography?.data
    ? readGeography(geography.data, geography, '/geography/data')
    : { features: [], crs: undefined, issues: [] };
  return networkMap(context, read);
}

/** Where everybody stands in the whole of a map, whatever is gathered; outlines in px with all their corners. */
export function placeOnMap(
  raw: unknown,
  width: number,
): {
  readonly places: Places;
  readonly data: NetworkData;
  readonly ringsOf: (area: string) => number[][];
  readonly at: (position: readonly [number, number]) => readonly [number, number];
} {
  const { model } = modelOf(raw);
  const context = { model, locale: danish, space: { width } };
  const map = mapOf(context)!;
  const data = networkData(model, {});
  const places = mapPlaces({ map, texts: mapDa, options: {}, format: danish.format, data, space: context.space });
  // So near that nobody is gathered.
  const scale = 1e5;
  const near = places.seen!({ scale, x: 0, y: 0 }, undefined);
  const [x, y] = [near.x.map((value) => value / scale), near.y.map((value) => value / scale)];
  // Nobody stands under the map where everybody has a place; else the map ends where the first row is headed.
  const height = places.bands[0]?.y ?? places.height;
  const { at } = placeMap(map.projected, { width, height, viewport: { scale: 1, x: 0, y: 0 } });
  const { geography } = model.document;
  const { features } = readGeography(geography!.data, geography!, '');
  const ringsOf = (area: string): number[][] =>
    features
      .find(({ id }) => id === area)!
      .polygons.flat()
      .map((ring) => ring.flatMap((position) => [...at(position)]));
  return { places: { ...places, x, y }, data, ringsOf, at: (position) => at([...position]) };
}

export interface Drawn {
  readonly view: NetworkView;
  readonly data: NetworkData;
}

export function drawNetwork(
  raw: unknown,
  options: Partial<NetworkOptions> = {},
  { width = 900, rem = 16, code = 'da' as LanguageCode } = {},
): Drawn {
  const { model } = modelOf(raw);
  const context = { model, locale: code === 'da' ? danish : english, space: { width, rem } };
  const texts = code === 'da' ? mapDa : mapEn;
  const outlines = options.form === 'map' ? mapOf(context) : undefined;
  const mapped = outlines && mapView({ map: outlines, texts, options, format: context.locale.format });
  const asked: NetworkOptions = { today: '2026-10-01', map: mapped?.map, ...options };
  const data = isShaped(asked) ? shapeNetwork(model, asked) : networkData(model, asked);
  const positions = needsLayout(data, asked, context) ? layOutAtOnce(data.graph) : undefined;
  const messages = code === 'da' ? networkVocabulary.da : en;
  const bridging = asked.show?.includes('bridges')
    ? (input: Pick<BridgingInput, 'data' | 'words' | 'format'>) =>
        bridgingOf({ ...input, texts: bridgingVocabulary.da })
    : undefined;
  const obstacles: NetworkSetting['obstacles'] = isAllThere(data, asked, context)
    ? undefined
    : (words) =>
        findObstacles({ data, options: asked, context }, words, code === 'da' ? obstacleVocabulary.da : obstaclesEn);
  const view = (mapped?.view ?? networkView)({
    ...{
      data,
      options: asked,
      context,
      messages,
      positions,
      fit: organicPlaces,
      crowd,
      reading: { chosenRows, focusOn, viewPlaces, texts: code === 'da' ? readingVocabulary.da : readingEn },
      bridging,
      obstacles,
      table: () => networkTable,
    },
  });
  return { data, view };
}

export function groupsOf(view: NetworkView, prefix: string): readonly SceneGroup[] {
  return view.picture?.scene.groups.filter(({ key }) => key.startsWith(prefix)) ?? [];
}

/** Where a reader can stop: the actors in the order of walking, then the empty seats. */
export function stopsOf(view: NetworkView): readonly (WalkStop & { readonly key: string })[] {
  const walk = walkOf(view, 'ties');
  const actors = walk.order.map((index) => view.data.actors[index]!.key);
  const seats = view.places?.seats.map(({ key }) => `seat-${key}`) ?? [];
  return [...actors, ...seats].map((key, at) => ({ key, ...stopAt(walk, { at, trail: [] }, readingVocabulary.da)! }));
}

/** Middle of an actor. */
export function placeOf(view: NetworkView, id: string): { readonly x: number; readonly y: number } {
  const stop = stopsOf(view).find(({ key }) => key === id);
  if (!stop) throw new Error(`${id} is not in the picture`);
  return stop;
}

export function symbolOf(view: NetworkView, id: string): PathMark {
  const group = groupsOf(view, `actor-${id}`).find(({ key }) => key === `actor-${id}`);
  return group?.marks.findLast((mark) => mark.type === 'path') as PathMark;
}

export function textsOf(view: NetworkView): readonly TextMark[] {
  return view.picture?.scene.groups.flatMap(({ marks }) => marks.filter((mark) => mark.type === 'text')) ?? [];
}

export const sentence = (view: NetworkView): string => view.summary.map(({ text }) => text).join('');

/** What is told of the chosen actor. */
export function detailsOf({ chosen, data, words, map }: NetworkView): ActorDetails {
  if (chosen === undefined) throw new Error('nobody is chosen');
  return actorDetails(chosen, { data, words, texts: readingVocabulary.da, map });
}
