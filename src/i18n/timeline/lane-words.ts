/** What is said of a lane after the reader has opened, closed or chosen it. Loaded with what reads the picture. */
import type { LanguageCode } from '../locale.js';

export interface LaneWords {
  /** @param counts "5 indsatser, 3 i gang". */
  opened(name: string, counts: string): string;
  closed(name: string): string;
  chosen(name: string): string;
  notChosen(name: string): string;
}

const WORDS: Readonly<Record<LanguageCode, LaneWords>> = {
  da: {
    opened: (name, counts) => `${name} er åbnet: ${counts}.`,
    closed: (name) => `${name} er lukket.`,
    chosen: (name) => `${name} er valgt.`,
    notChosen: (name) => `${name} er ikke længere valgt.`,
  },
  en: {
    opened: (name, counts) => `${name} is open: ${counts}.`,
    closed: (name) => `${name} is closed.`,
    chosen: (name) => `${name} is chosen.`,
    notChosen: (name) => `${name} is no longer chosen.`,
  },
};

export function laneWords(code: LanguageCode): LaneWords {
  return WORDS[code];
}
