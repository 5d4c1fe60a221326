/** What was asked of a network and is not there, in words. Loaded where something is not. */
import type { ObstacleWords } from '../../i18n/network/obstacles.js';
import { parsePeriod } from '../../model/period.js';
import type { Obstacle } from '../widget-view.js';
import { DRAWN_FORMS, isDrawnForm, NETWORK_LAYERS } from './network-options.js';
import type { NetworkSetting } from './network-view.js';
import type { NetworkWords } from './network-words.js';

export { obstacleVocabulary } from '../../i18n/network/obstacles.js';

export function findObstacles(
  { data, options, context }: Pick<NetworkSetting, 'data' | 'options' | 'context'>,
  words: NetworkWords,
  messages: ObstacleWords,
): Obstacle[] {
  const { model } = context;
  const obstacles: Obstacle[] = [];
  const say = (code: string, text: string): void => void obstacles.push({ code, text });
  const known = (model.document.networks ?? []).map(({ id }) => id);
  for (const id of options.networks ?? []) {
    if (!known.includes(id)) say('unknown-network', messages.unknownNetwork(id, known.slice(0, 20).join(', ')));
  }
  const { actor, form, period } = options;
  if (actor && !model.actors.has(actor)) say('unknown-actor', messages.unknownActor(actor));
  else if (actor && data.actors.length && !data.indexOf.has(actor)) {
    say('actor-not-shown', messages.actorNotShown(words.nameOf(model.actors.get(actor)!)));
  }
  if (form === 'map' && !options.map && data.actors.length) say('no-map', messages.noMap);
  else if (form && !isDrawnForm(form)) say('unknown-form', messages.unknownForm(form, DRAWN_FORMS.join(', ')));
  else if (form === 'levels' && !data.hasLevels && data.actors.length) say('no-levels', messages.noLevels);
  if (period && !parsePeriod(period)) say('bad-period', messages.unknownPeriod(period));
  for (const word of options.show ?? []) {
    if (!NETWORK_LAYERS.includes(word)) say('unknown-layer', messages.unknownLayer(word));
  }
  if (!model.actors.size) say('no-actors', messages.noActors);
  else if (!data.actors.length && !obstacles.length) say('no-actors', messages.noneInPeriod);
  return obstacles;
}
