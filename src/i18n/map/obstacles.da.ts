import type { MapObstacleMessages } from './obstacles.js';

export const da: MapObstacleMessages = {
  noAreas: 'Dokumentet har ingen bydele. Tilføj dem i areas.',
  noIndicators: 'Dokumentet har ingen indikatorer. Tilføj dem i indicators.',
  noFigures: (indicator) => `Dokumentet har ingen tal for »${indicator}«, der kan vises.`,
  noFiguresIn: (period) => `Der er ingen tal for ${period}.`,
  noOutlines:
    'Ingen bydele i dokumentet har grænser eller punkter, der kan læses. De er vist som felter; tilføj geography eller point.',
  unknownForm: (word, forms) => `Formen »${word}« findes ikke. Brug ${forms}.`,
  unknownClasses: (word, methods) => `Inddelingen »${word}« findes ikke. Brug ${methods}.`,
  noBreaks: (indicator) =>
    `»${indicator}« har ingen klassegrænser i dokumentet. Skriv dem i classBreaks; kvantiler er brugt.`,
  unknownShape: (word, shapes) => `»${word}« er ingen måde at vise kortet på. Brug ${shapes}.`,
  badPeriod: (key) => `Perioden »${key}« kan ikke læses. Skriv for eksempel 2024.`,
  unknownBenchmark: (id) => `»${id}« har ingen tal at sammenligne med. Ret attributten benchmark.`,
  noBenchmarkFigure: (benchmark) =>
    `Klasserne går fra lav til høj: der er intet tal for ${benchmark}, der kan vises i perioden.`,
  outlines: 'Bydelene',
  twinsName: 'de nærmeste bydele',
  twins: (names, count) =>
    `De nærmeste bydele er ${names} (euklidisk afstand på ${count === 1 ? '1 standardiseret' : `${count} standardiserede`} nøgletal). Deres gennemsnit er ikke vægtet med antal beboere.`,
  twinsOfNone: 'Skriv med area, eller vælg på kortet, hvilken bydel de nærmeste bydele skal findes til.',
  noTwins: 'Ingen andre bydele har tal for alle nøgletallene, så de nærmeste kan ikke findes.',
};
