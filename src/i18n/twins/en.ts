import type { TwinsMessages } from './messages.js';

export const en: TwinsMessages = {
  chart: 'Twins',
  heading: (area) => `Districts like ${area}`,
  definition: (count, scale) =>
    `Distance on ${count} ${count === 1 ? 'indicator' : 'indicators'}, in ${scale === 'z' ? 'standard deviations' : 'parts of the range from lowest to highest district'}`,
  summary: (area, nearest, distance, most) => [
    { text: nearest, strong: true },
    { text: ` is most like ${area}, at a distance of ${distance}.` },
    { text: most ? ` What sets them apart most is ${most.name}, with ${most.share} of the distance.` : '' },
  ],
  distance: 'Distance',
  district: 'District',
  share: (percent) => `${percent}%`,
  most: (parts) => `most: ${parts}`,
  formula: {
    z: 'The distance is the square root of the weighted mean of the squared differences. Each difference is divided by the standard deviation between districts. The share of an indicator is its part of the squared distance.',
    range:
      'The distance is the square root of the weighted mean of the squared differences. Each difference is divided by the range from lowest to highest district. The share of an indicator is its part of the squared distance.',
  },
  left: (names) => `Without a distance, since a figure is missing or not shown: ${names}.`,
  unused: (names) => `Not used, since the district has no figure that can be shown: ${names}.`,
  others: (count) =>
    `${count === 1 ? '1 more district has' : `${count} more districts have`} a distance. They are in the table.`,
  otherVariables: 'Other indicators',
  caution: 'That two districts are alike in figures does not tell that they need the same.',
  shareColumn: (indicator) => `${indicator}, share of the distance`,
  choose: 'Choose indicators and weights',
  chooseHint: 'The weight 0 leaves an indicator out.',
  noAreas: 'The document has no districts.',
  noFigures: (area) => `${area} has no figures for the chosen indicators, or all weights are 0.`,
  noTwins: (area) => `No other district has figures for the same indicators as ${area}.`,
  badWeights: (given, needed) =>
    `The number of weights is ${given}, that of indicators ${needed}. Write one weight for each, all 0 or more. The weight 1 is used.`,
  unknownScale: (word) => `There is no scale “${word}”. Use z or range.`,
  badPeriod: (key) => `The period “${key}” cannot be read. Write, for example, 2024.`,
  badCount: (word) => `“${word}” is not a number of districts. Write a whole number from 1 to 20.`,
};
