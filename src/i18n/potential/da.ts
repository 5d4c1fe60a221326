import type { PotentialMessages } from './messages.js';

export const da: PotentialMessages = {
  chart: 'Potentiale',
  heading: (area, comparison) => `Hvis ${area} lå som ${comparison}`,
  definition: (currency, year) => `${currency} om året${year && `, prisniveau ${year}`}`,
  summary: ({ area, comparison, total, closed, counted, count }) => [
    {
      text: `Var ${closed === 100 ? 'hele afstanden' : `${closed} pct. af afstanden`} mellem ${area} og ${comparison} lukket, svarer det til `,
    },
    { text: total, strong: true },
    { text: ` om året med de viste forudsætninger. ${counted} af ${count} felter er regnet med.` },
  ],
  nothing: (area, comparison) => `Ingen af felterne kan regnes ud for ${area} og ${comparison}.`,
  total: 'I alt om året',
  currency: (code) => (code === 'DKK' ? 'kr.' : code),
  gap: (value, reference, gap) => `${value} mod ${reference}: afstand ${gap}`,
  persons: (gap, base, closed, persons) =>
    `${gap} af ${base} personer${closed === 100 ? '' : ` × ${closed} pct. lukket`} = ${persons} personer`,
  amount: (persons, amount) => `${persons} personer × ${amount}`,
  status: {
    counted: 'regnet med',
    ahead: 'Ingen afstand at lukke.',
    unclear: 'Forskellen er for usikker til at regne med.',
    hidden: 'Bydelens tal mangler eller vises ikke.',
    'no-reference': 'Sammenligningen har ikke noget tal for samme periode.',
    'no-direction': 'Nøgletallet siger ikke, hvad der er bedst.',
    'no-share': 'Nøgletallet er ikke en andel af personer.',
    'no-base': 'Antallet af personer mangler. Skriv det under forudsætninger.',
  },
  caution:
    'Regnestykket er ingen prognose: det siger ikke, om afstanden kan lukkes, hvad det koster, eller hvem der får beløbet.',
  rounding:
    'Hvert led er rundet af, som det står, så summen kan regnes efter. De samme personer kan tælle i flere felter.',
  provisional: 'Mindst ét af tallene er foreløbigt.',
  assumptions: 'Skift forudsætninger',
  assumptionsHint: 'Tomme felter følger dokumentet.',
  closed: 'Del af afstanden, der lukkes',
  percent: 'pct.',
  amountOf: (field) => `${field}, beløb pr. person`,
  personsOf: (field) => `${field}, personer i gruppen`,
  columns: {
    field: 'Felt',
    period: 'Periode',
    gap: 'Afstand',
    base: 'Personer i gruppen',
    persons: 'Personer',
    perPerson: 'Beløb pr. person',
    amount: 'Beløb om året',
    status: 'Bemærkning',
  },
  noPotential: 'Dokumentet siger ikke, hvad der skal regnes på. Tilføj potential med felter og beløb.',
  noAreas: 'Dokumentet har ingen bydele.',
  twinsName: 'de nærmeste bydele',
  twins: (names, count) =>
    `De nærmeste bydele er ${names} (euklidisk afstand på ${count === 1 ? '1 standardiseret' : `${count} standardiserede`} nøgletal). Deres gennemsnit er ikke vægtet med antal beboere.`,
  noTwins: (area) => `Ingen andre bydele har tal for de samme nøgletal som ${area}.`,
  unknownComparison: (id) => `Sammenligningen »${id}« findes ikke i dokumentet. Ret attributten comparison.`,
  sameArea: (area) => `${area} kan ikke sammenlignes med sig selv.`,
  badPeriod: (key) => `Perioden »${key}« kan ikke læses. Skriv for eksempel 2024.`,
};
