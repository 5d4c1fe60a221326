import { endSentence } from '../sentence.js';
import type { ConclusionFact, CriteriaMessages } from './messages.js';

const OPERATORS = { over: 'over', 'at-least': 'mindst', under: 'under', 'at-most': 'højst' } as const;
const lower = (text: string): string => `${text.charAt(0).toLowerCase()}${text.slice(1)}`;

function residents({ area, residents: count }: ConclusionFact): string {
  return count ? ` ${area} har ${count}.` : '';
}

function conclusion(fact: ConclusionFact): string {
  const { needed, atLeast, hidesOrigin } = fact;
  const label = lower(fact.label);
  const place = atLeast ? `et område med mindst ${atLeast} beboere` : 'et område';
  switch (fact.conclusion) {
    case 'fulfilled':
      return `Det er nok til, at ${place} regnes som ${label}.${residents(fact)}`;
    case 'not-fulfilled':
      return `Det er ikke nok til, at ${place} regnes som ${label}.${residents(fact)}`;
    case 'open':
      return hidesOrigin
        ? `Om området regnes som ${label}, afhænger også af et kriterium om oprindelse, som ikke vises her.`
        : `Tallene kan ikke afgøre, om området regnes som ${label}. Der skal mindst ${needed} kriterier til.`;
    case 'orientation':
      return `Reglerne gælder kun områder med mindst ${atLeast} beboere.${residents(fact)} Kriterierne er kun til orientering.`;
  }
}

export const da: CriteriaMessages = {
  chart: 'Kriterier',
  heading: (label) => `Kriterier for ${lower(label)}`,
  official: (since, year) => `Lovens regler${since && ` fra ${since}`}, liste 1. december ${year}`,
  own: (since, year) => `Kommunens egne kriterier${since && ` fra ${since}`}, opgjort for ${year}`,
  met: (area, met, count, year) => [
    { text: `${area} opfylder ` },
    { text: `${met} af ${count}`, strong: true },
    { text: ` kriterier i ${year}.` },
  ],
  unanswered: (count) => `${count === 1 ? 'Ét kriterium' : `${count} kriterier`} kan ikke afgøres med tallene.`,
  conclusion,
  years: (met, needed) => `Betingelserne var opfyldt i ${met} af de seneste ${needed} år. Der kræves ${needed}.`,
  of: 'af',
  criteria: 'kriterier',
  outcome: { met: 'opfyldt', 'not-met': 'ikke opfyldt', unclear: 'for usikkert', unknown: 'kan ikke afgøres' },
  limit: (operator, value) => `grænse: ${OPERATORS[operator]} ${value}`,
  limitUnknown: 'grænsen kendes ikke',
  distance: (distance, side) =>
    side === 'same' ? 'præcis på grænsen' : `${distance} ${side === 'above' ? 'over' : 'under'} grænsen`,
  keys: { limit: 'Grænse', isMet: 'Kriteriet er opfyldt' },
  scale: 'Skalaen går fra 25 pct. under til 25 pct. over grænsen.',
  follows: (criterion, times, area, value) => endSentence(`${criterion}: ${times} gange tallet for ${area}, ${value}`),
  mean: (criterion, years) => `${criterion}: gennemsnit af ${years} år.`,
  formerly: (name, from, to) => `Hed »${lower(name)}« ${from}–${to}.`,
  originHidden: 'Reglerne har også et kriterium om oprindelse. Det vises og bruges kun, hvor siden beder om det.',
  legalFact: 'Et opfyldt kriterium er en oplysning efter reglerne, ikke en vurdering af bydelen.',
  columns: {
    criterion: 'Kriterium',
    value: 'Værdi',
    period: 'Periode',
    limit: 'Grænse',
    distance: 'Afstand til grænsen',
    outcome: 'Resultat',
  },
  caption: (label, area, year) => `${label}, ${area}, ${year}`,
  unknownRuleSet: (id, known) => `Regelsættet »${id}« findes ikke. Brug et af disse: ${known}.`,
  notInForce: (label, year) => `»${label}« gjaldt ikke i ${year}.`,
  noFigures: (area) => `Dokumentet har ingen tal, som kriterierne kan holdes op mod for ${area}.`,
  noAreas: 'Dokumentet har ingen bydele.',
  badPeriod: (key) => `Perioden »${key}« kan ikke læses. Skriv et listeår, for eksempel 2024.`,
  unknownShow: (word) => `»${word}« kan ikke vises. Brug origin, eller udelad attributten show.`,
  noIndicator: 'ingen indikator',
};
