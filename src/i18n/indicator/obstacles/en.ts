import type { ObstacleMessages } from './messages.js';

export const en: ObstacleMessages = {
  unknownForm: (form, known) => `The form “${form}” cannot be drawn. Use one of these: ${known}.`,
  noIndicators: 'The document has no indicators.',
  unknownBenchmark: (id) => `The benchmark “${id}” has no figures for this indicator.`,
  unknownPeriod: (key) => `The period “${key}” cannot be read. Write 2024, 2024-Q1 or 2022..2023, for example.`,
  unknownCategory: (id) => `The category “${id}” has no figures for this indicator.`,
  twinsName: 'the nearest districts',
  twins: (names, count) =>
    `The nearest districts are ${names} (Euclidean distance on ${count} standardised ${count === 1 ? 'indicator' : 'indicators'}). Their mean is not weighted by residents.`,
  twinsOfNone: 'Say with area which district the nearest districts are to be found for.',
  noTwins: 'No other district has figures for all of the indicators, so the nearest cannot be found.',
};
