import type { ObstacleWords } from './obstacles.js';

export const obstaclesDa: ObstacleWords = {
  unknownActor: (id) => `Aktøren »${id}« findes ikke i dokumentet. Ret attributten actor.`,
  actorNotShown: (name) => `${name} er ikke med i det viste netværk.`,
  unknownNetwork: (id, known) =>
    `Netværket »${id}« findes ikke i dokumentet. Ret attributten networks.${known && ` Dokumentet har: ${known}.`}`,
  noMap:
    'Ingen bydele i dokumentet har grænser eller punkter, der kan læses. Netværket vises uden kort. Tilføj geography eller point.',
  unknownForm: (form, known) => `Formen »${form}« kan ikke tegnes. Brug en af disse: ${known}.`,
  unknownLayer: (word) => `Ordet »${word}« i attributten show kendes ikke.`,
  unknownPeriod: (key) => `Perioden »${key}« kan ikke læses. Skriv for eksempel 2024, 2024-Q1 eller 2022..2023.`,
  noLevels: 'Ingen aktører har et niveau i dokumentet, så netværket vises uden niveauer.',
  noActors: 'Dokumentet har ingen aktører.',
  noneInPeriod: 'Ingen aktører hører til det valgte netværk i den valgte periode.',
};
