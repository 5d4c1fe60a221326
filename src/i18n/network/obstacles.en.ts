import type { ObstacleWords } from './obstacles.js';

export const obstaclesEn: ObstacleWords = {
  unknownActor: (id) => `The document has no actor “${id}”. Correct the attribute actor.`,
  actorNotShown: (name) => `${name} is not part of the network shown.`,
  unknownNetwork: (id, known) =>
    `The document has no network “${id}”. Correct the attribute networks.${known && ` The document has: ${known}.`}`,
  noMap:
    'No district of the document has outlines or a point that can be read. The network is shown without a map. Add geography or point.',
  unknownForm: (form, known) => `The form “${form}” cannot be drawn. Use one of these: ${known}.`,
  unknownLayer: (word) => `The word “${word}” in the attribute show is not known.`,
  unknownPeriod: (key) => `The period “${key}” cannot be read. Write for example 2024, 2024-Q1 or 2022..2023.`,
  noLevels: 'No actor has a level in the document, so the network is shown without levels.',
  noActors: 'The document has no actors.',
  noneInPeriod: 'No actor belongs to the chosen network in the chosen period.',
};
