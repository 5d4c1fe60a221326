import type { MapObstacleMessages } from './obstacles.js';

export const en: MapObstacleMessages = {
  noAreas: 'The document has no districts. Add them in areas.',
  noIndicators: 'The document has no indicators. Add them in indicators.',
  noFigures: (indicator) => `The document has no figures for “${indicator}” that can be shown.`,
  noFiguresIn: (period) => `There are no figures for ${period}.`,
  noOutlines:
    'No district of the document has outlines or a point that can be read. They are shown as tiles; add geography or point.',
  unknownForm: (word, forms) => `There is no form “${word}”. Use ${forms}.`,
  unknownClasses: (word, methods) => `There is no classing “${word}”. Use ${methods}.`,
  noBreaks: (indicator) =>
    `“${indicator}” has no class limits in the document. Write them in classBreaks; quantiles are used.`,
  unknownShape: (word, shapes) => `“${word}” is no way of showing the map. Use ${shapes}.`,
  badPeriod: (key) => `The period “${key}” cannot be read. Write, for example, 2024.`,
  unknownBenchmark: (id) => `“${id}” has no figures to compare with. Correct the attribute benchmark.`,
  noBenchmarkFigure: (benchmark) =>
    `The classes go from low to high: there is no figure for ${benchmark} that can be shown in the period.`,
  outlines: 'The districts',
  twinsName: 'the nearest districts',
  twins: (names, count) =>
    `The nearest districts are ${names} (Euclidean distance on ${count} standardised ${count === 1 ? 'indicator' : 'indicators'}). Their mean is not weighted by residents.`,
  twinsOfNone: 'Say with area, or choose on the map, which district the nearest districts are to be found for.',
  noTwins: 'No other district has figures for all of the indicators, so the nearest cannot be found.',
};
