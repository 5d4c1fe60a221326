import { endSentence } from '../sentence.js';
import type { ConclusionFact, CriteriaMessages } from './messages.js';

const OPERATORS = { over: 'over', 'at-least': 'at least', under: 'under', 'at-most': 'at most' } as const;
const lower = (text: string): string => `${text.charAt(0).toLowerCase()}${text.slice(1)}`;

function residents({ area, residents: count }: ConclusionFact): string {
  return count ? ` ${area} has ${count}.` : '';
}

function conclusion(fact: ConclusionFact): string {
  const { needed, atLeast, hidesOrigin } = fact;
  const label = lower(fact.label);
  const place = atLeast ? `an area of at least ${atLeast} residents` : 'an area';
  switch (fact.conclusion) {
    case 'fulfilled':
      return `That is enough for ${place} to count as: ${label}.${residents(fact)}`;
    case 'not-fulfilled':
      return `That is not enough for ${place} to count as: ${label}.${residents(fact)}`;
    case 'open':
      return hidesOrigin
        ? `Whether it counts as ${label} also depends on a criterion of origin, which is not shown here.`
        : `The figures cannot tell whether it counts as ${label}. At least ${needed} criteria must be met.`;
    case 'orientation':
      return `The rules hold only for areas of at least ${atLeast} residents.${residents(fact)} The criteria are for orientation only.`;
  }
}

export const en: CriteriaMessages = {
  chart: 'Criteria',
  heading: (label) => `Criteria: ${lower(label)}`,
  official: (since, year) => `Rules of the Danish act${since && ` from ${since}`}, list of 1 December ${year}`,
  own: (since, year) => `The municipality’s own criteria${since && ` from ${since}`}, for ${year}`,
  met: (area, met, count, year) => [
    { text: `${area} meets ` },
    { text: `${met} of ${count}`, strong: true },
    { text: ` criteria in ${year}.` },
  ],
  unanswered: (count) => `The figures cannot settle ${count === 1 ? 'one criterion' : `${count} criteria`}.`,
  conclusion,
  years: (met, needed) => `The conditions were met in ${met} of the last ${needed} years. All ${needed} are required.`,
  of: 'of',
  criteria: 'criteria',
  outcome: { met: 'met', 'not-met': 'not met', unclear: 'too uncertain', unknown: 'cannot be settled' },
  limit: (operator, value) => `limit: ${OPERATORS[operator]} ${value}`,
  limitUnknown: 'limit not known',
  distance: (distance, side) =>
    side === 'same' ? 'exactly at the limit' : `${distance} ${side === 'above' ? 'above' : 'below'} the limit`,
  keys: { limit: 'Limit', isMet: 'The criterion is met' },
  scale: 'The scale runs from 25% below to 25% above the limit.',
  follows: (criterion, times, area, value) =>
    endSentence(`${criterion}: ${times} times the figure of ${area}, ${value}`),
  mean: (criterion, years) => `${criterion}: mean of ${years} years.`,
  formerly: (name, from, to) => `Called “${lower(name)}” ${from}–${to}.`,
  originHidden: 'The rules also have a criterion of origin. It is shown and used only where the page asks for it.',
  legalFact: 'A criterion that is met is a fact under the rules, not a judgement of the district.',
  columns: {
    criterion: 'Criterion',
    value: 'Value',
    period: 'Period',
    limit: 'Limit',
    distance: 'Distance to the limit',
    outcome: 'Outcome',
  },
  caption: (label, area, year) => `${label}, ${area}, ${year}`,
  unknownRuleSet: (id, known) => `There is no rule set “${id}”. Use one of these: ${known}.`,
  notInForce: (label, year) => `“${label}” was not in force in ${year}.`,
  noFigures: (area) => `The document has no figures that the criteria can be held against for ${area}.`,
  noAreas: 'The document has no districts.',
  badPeriod: (key) => `The period “${key}” cannot be read. Write a list year, such as 2024.`,
  unknownShow: (word) => `“${word}” cannot be shown. Use origin, or leave out the attribute show.`,
  noIndicator: 'no indicator',
};
