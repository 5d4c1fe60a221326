import { endSentence } from '../../sentence.js';
import { NOUNS } from '../da.js';
import type { StandingFact, StripMessages } from './messages.js';

const capital = (text: string): string => `${text[0]?.toUpperCase() ?? ''}${text.slice(1)}`;

/** "højere end i 9 af 13 andre bydele, lavere end i 1 og det samme som i 1; 2 kan ikke skelnes fra den". */
function stands({ others, total, above, below, same, unclear }: StandingFact): string {
  if (unclear === total) return `sikkerhedsintervallet kan ikke skelnes fra nogen af de ${others}`;
  const whole = total > 1 ? `alle ${others}` : others;
  const parts = [
    ['højere end i', above],
    ['lavere end i', below],
    ['det samme som i', same],
  ] as const;
  const told = parts.filter(([, count]) => count > 0);
  const texts = told.map(([word, count], index) => {
    const of = count === total ? whole : `${count}${index === 0 ? ` af ${others}` : ''}`;
    return `${word} ${of}`;
  });
  const list = texts.length > 1 ? `${texts.slice(0, -1).join(', ')} og ${texts.at(-1)}` : texts[0];
  return `${list}${unclear ? `; ${unclear} kan ikke skelnes fra den` : ''}`;
}

export const da: StripMessages = {
  chart: 'Spredning mellem områder',
  standing: (fact) => {
    const { area, noun, value, period, total } = fact;
    const rest = total ? `: ${stands(fact)}.` : '.';
    return [{ text: `I ${area} er ${NOUNS[noun]} ` }, { text: value, strong: true }, { text: ` ${period}${rest}` }];
  },
  ownMissing: (area, period, reason) => endSentence(`${area} har ikke noget tal ${period}: ${reason}`),
  middle: ({ areas, period, lower, upper }) => [
    { text: `${capital(period)} ligger den midterste halvdel af ${areas} mellem ` },
    { text: `${lower} og ${upper}`, strong: true },
    { text: upper.endsWith('.') ? '' : '.' },
  ],
  distance: ({ areas, period, distance }) => [
    { text: `${capital(period)} er der ` },
    { text: distance, strong: true },
    { text: ` mellem den laveste og den højeste af ${areas}.` },
  ],
  spreadChange: ({ change, first, firstPeriod, last, lastPeriod, among }) => {
    const who = among ? ` blandt de ${among}, der har tal begge gange,` : '';
    const begin = `Afstanden mellem den laveste og den højeste${who}`;
    if (change === 'same') return endSentence(`${begin} er ${last}, den samme som ${firstPeriod}`);
    const verb = change === 'grown' ? 'vokset' : 'blevet mindre,';
    return `${begin} er ${verb} fra ${first} ${firstPeriod} til ${last} ${lastPeriod}.`;
  },
  missing: (areas, period) => `For ${areas} mangler tallet ${period}.`,
  middleHalf: 'Den midterste halvdel af områderne',
  withheld: 'Den midterste halvdel er ikke tegnet, hvor et områdes tal ikke vises af hensyn til privatliv.',
  better: 'bedre',
  worse: 'dårligere',
  bestBetween: (lower, upper) => `Bedst mellem ${lower} og ${upper}`,
  mean: (period) => `gennemsnit ${period}`,
  ownGap: (area, periods, reason) => endSentence(`${area}, ${periods}: ${reason}`),
};
