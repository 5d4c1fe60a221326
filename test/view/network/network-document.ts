/** The way from a document to the view of its network, and questions to the view. */
import { checkDocument } from '../../../src/data/check-document.js';
import { english } from '../../../src/i18n/english.js';
import { danish } from '../../../src/i18n/locales.js';
import type { LanguageCode } from '../../../src/i18n/locale.js';
import { en } from '../../../src/i18n/network/en.js';
import { obstaclesEn } from '../../../src/i18n/network/obstacles.en.js';
import { readingVocabulary } from '../../../src/i18n/network/reading.js';
import { networkVocabulary } from '../../../src/i18n/network/messages.js';
import type { Issue } from '../../../src/model/issues.js';
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
import { networkTable } from '../../../src/view/network/network-table.js';
import { findObstacles, obstacleVocabulary } from '../../../src/view/network/network-obstacles.js';
import {
  isAllThere,
  needsLayout,
  networkView,
  type NetworkSetting,
  type NetworkView,
} from '../../../src/view/network/network-view.js';
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

export interface Drawn {
  readonly view: NetworkView;
  readonly data: NetworkData;
}

export function drawNetwork(
  raw: unknown,
  options: Partial<NetworkOptions> = {},
  { width = 900, code = 'da' as LanguageCode } = {},
): Drawn {
  const { model } = modelOf(raw);
  const asked: NetworkOptions = { today: '2026-10-01', ...options };
  const context = { model, locale: code === 'da' ? danish : english, space: { width } };
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
  const view = networkView({
    ...{
      data,
      options: asked,
      context,
      messages,
      positions,
      fit: organicPlaces,
      crowd,
      reading: { chosenRows, focusOn, viewPlaces },
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
export function detailsOf({ chosen, data, words }: NetworkView): ActorDetails {
  if (chosen === undefined) throw new Error('nobody is chosen');
  return actorDetails(chosen, { data, words, texts: readingVocabulary.da });
}
