import type { TwinsMessages } from './messages.js';

export const da: TwinsMessages = {
  chart: 'Tvillinger',
  heading: (area) => `Bydele, der ligner ${area}`,
  definition: (count, scale) =>
    `Afstand på ${count} nøgletal, målt i ${scale === 'z' ? 'standardafvigelser' : 'dele af spændet mellem laveste og højeste bydel'}`,
  summary: (area, nearest, distance, most) => [
    { text: nearest, strong: true },
    { text: ` ligner ${area} mest med en afstand på ${distance}.` },
    { text: most ? ` Det, der skiller dem mest, er ${most.name} med ${most.share} af afstanden.` : '' },
  ],
  distance: 'Afstand',
  district: 'Bydel',
  share: (percent) => `${percent}\u00a0pct.`,
  most: (parts) => `mest: ${parts}`,
  formula: {
    z: 'Afstanden er kvadratroden af det vægtede gennemsnit af de kvadrerede forskelle. Hver forskel er delt med standardafvigelsen mellem bydelene. Et nøgletals andel er dets del af den kvadrerede afstand.',
    range:
      'Afstanden er kvadratroden af det vægtede gennemsnit af de kvadrerede forskelle. Hver forskel er delt med afstanden mellem laveste og højeste bydel. Et nøgletals andel er dets del af den kvadrerede afstand.',
  },
  left: (names) => `Uden afstand, fordi et af tallene mangler eller ikke vises: ${names}.`,
  unused: (names) => `Bruges ikke, fordi bydelen ikke har et tal, der kan vises: ${names}.`,
  others: (count) => `${count === 1 ? '1 bydel til har' : `${count} bydele til har`} en afstand. De står i tabellen.`,
  otherVariables: 'Øvrige nøgletal',
  caution: 'At to bydele ligner hinanden på tallene siger ikke, at de har det samme behov.',
  shareColumn: (indicator) => `${indicator}, andel af afstanden`,
  choose: 'Vælg nøgletal og vægte',
  chooseHint: 'Vægten 0 tager et nøgletal ud.',
  noAreas: 'Dokumentet har ingen bydele.',
  noFigures: (area) => `${area} har ikke tal for de valgte nøgletal, eller alle vægte er 0.`,
  noTwins: (area) => `Ingen andre bydele har tal for de samme nøgletal som ${area}.`,
  badWeights: (given, needed) =>
    `Der er ${given} vægte og ${needed} nøgletal. Skriv én vægt for hvert nøgletal, alle 0 eller højere. Vægten 1 er brugt.`,
  unknownScale: (word) => `Skalaen »${word}« findes ikke. Brug z eller range.`,
  badPeriod: (key) => `Perioden »${key}« kan ikke læses. Skriv for eksempel 2024.`,
  badCount: (word) => `»${word}« er ikke et antal. Skriv et helt tal fra 1 til 20.`,
};
