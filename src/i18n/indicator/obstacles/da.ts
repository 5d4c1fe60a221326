import type { ObstacleMessages } from './messages.js';

export const da: ObstacleMessages = {
  unknownForm: (form, known) => `Formen »${form}« kan ikke tegnes. Brug en af disse: ${known}.`,
  noIndicators: 'Dokumentet har ingen indikatorer.',
  unknownBenchmark: (id) => `Sammenligningen »${id}« har ingen tal for denne indikator.`,
  unknownPeriod: (key) => `Perioden »${key}« kan ikke læses. Skriv for eksempel 2024, 2024-Q1 eller 2022..2023.`,
  unknownCategory: (id) => `Kategorien »${id}« har ingen tal for denne indikator.`,
  twinsName: 'de nærmeste bydele',
  twins: (names, count) =>
    `De nærmeste bydele er ${names} (euklidisk afstand på ${count === 1 ? '1 standardiseret' : `${count} standardiserede`} nøgletal). Deres gennemsnit er ikke vægtet med antal beboere.`,
  twinsOfNone: `Skriv med area, hvilken bydel de nærmeste bydele skal findes til.`,
  noTwins: 'Ingen andre bydele har tal for alle nøgletallene, så de nærmeste kan ikke findes.',
};
