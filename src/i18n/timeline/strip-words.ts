/** Words of the strip above a timeline's lanes. They are loaded with it. */
import type { ExperienceLink } from '../../schema/generated/document.js';
import type { LanguageCode } from '../locale.js';

export interface StripWords {
  readonly experiences: string;
  readonly relation: Readonly<Record<NonNullable<ExperienceLink['relation']>, string>>;
  /** "Uden job: Nordparken 27,8 pct. i 2016 og 20,9 pct. i 2025; hele kommunen 8,5 pct. i 2025." */
  line(place: string, from: string, to: string): string;
  point(place: string, to: string): string;
  at(value: string, period: string): string;
  noFigures(indicator: string): string;
  voices(count: number): string;
}

const WORDS: Readonly<Record<LanguageCode, StripWords>> = {
  da: {
    experiences: 'Erfaringer',
    relation: { confirms: 'Bekræfter', nuances: 'Nuancerer', contradicts: 'Modsiger', explains: 'Forklarer' },
    line: (place, from, to) => `${place} ${from} og ${to}`,
    point: (place, to) => `${place} ${to}`,
    at: (value, period) => `${value} i ${period}`,
    noFigures: (indicator) => `Indikatoren »${indicator}« har ingen tal for det valgte.`,
    voices: (count) => `${count} ${count === 1 ? 'erfaring' : 'erfaringer'} er sat på tidslinjen.`,
  },
  en: {
    experiences: 'Experiences',
    relation: { confirms: 'Confirms', nuances: 'Nuances', contradicts: 'Contradicts', explains: 'Explains' },
    line: (place, from, to) => `${place} ${from} and ${to}`,
    point: (place, to) => `${place} ${to}`,
    at: (value, period) => `${value} in ${period}`,
    noFigures: (indicator) => `The indicator “${indicator}” has no figures for what is chosen.`,
    voices: (count) => `${count} ${count === 1 ? 'experience stands' : 'experiences stand'} on the timeline.`,
  },
};

export function stripWords(code: LanguageCode): StripWords {
  return WORDS[code];
}
