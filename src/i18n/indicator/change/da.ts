import { endSentence } from '../../sentence.js';
import type { Phrase } from '../../phrase.js';
import { NOUNS } from '../da.js';
import type { ChangeMessages, TurnCountFact } from './messages.js';

const capital = (text: string): string => `${text[0]?.toUpperCase() ?? ''}${text.slice(1)}`;
const VERBS = { rose: 'steget', fell: 'faldet' } as const;

function list(items: readonly string[]): string {
  return items.length > 1 ? `${items.slice(0, -1).join(', ')} og ${items.at(-1)}` : (items[0] ?? '');
}

/** "steget i 5 af 12 bydele, faldet i 6 og uændret i 1". */
function counts({ areas, total, rose, fell, same }: TurnCountFact): string {
  const parts: [string, number][] = [
    ['steget', rose],
    ['faldet', fell],
    ['uændret', same],
  ];
  const told = parts.filter(([, count]) => count > 0).sort((a, b) => b[1] - a[1]);
  if (told.length === 1 && told[0]![1] === total) return `${told[0]![0]} i ${total > 1 ? `alle ${areas}` : areas}`;
  return list(told.map(([word, count], index) => `${word} i ${count}${index === 0 ? ` af ${areas}` : ''}`));
}

function turns(fact: TurnCountFact): readonly Phrase[] {
  const { noun, areas, total, unclear, periods } = fact;
  const span = periods && `fra ${periods.first} til ${periods.last}`;
  if (unclear === total) {
    const whole = total > 1 ? `ingen af de ${areas}` : areas;
    const no = total > 1 ? 'kan' : 'kan ikke';
    return [{ text: `I ${whole} ${no} en ændring${span ? ` ${span}` : ''} skelnes fra usikkerheden.` }];
  }
  const begin = span ? `${capital(span)} er ${NOUNS[noun]} ` : `${capital(NOUNS[noun])} er `;
  const rest = unclear ? `; i ${unclear} kan ændringen ikke skelnes fra usikkerheden.` : '.';
  return [{ text: begin }, { text: counts(fact), strong: span !== undefined }, { text: rest }];
}

export const da: ChangeMessages = {
  chart: 'Ændring mellem to perioder',
  areaChange: ({ area, noun, turn, first, firstPeriod, last, lastPeriod, distance, verdict }) => {
    const figure: Phrase = { text: last, strong: true };
    if (turn === 'same')
      return [
        { text: `I ${area} er ${NOUNS[noun]} ` },
        figure,
        { text: ` ${lastPeriod}, det samme som ${firstPeriod}.` },
      ];
    if (turn === 'unclear') {
      const text = ` ${lastPeriod}; de to tals sikkerhedsintervaller overlapper, så der er ingen ændring, der kan skelnes.`;
      return [{ text: `I ${area} er ${NOUNS[noun]} gået fra ${first} ${firstPeriod} til ` }, figure, { text }];
    }
    const judged = verdict ? `, en ændring til det ${verdict === 'better' ? 'bedre' : 'dårligere'}` : '';
    return [
      { text: `I ${area} er ${NOUNS[noun]} ${VERBS[turn]} ${distance}${judged}: fra ${first} ${firstPeriod} til ` },
      figure,
      { text: ` ${lastPeriod}.` },
    ];
  },
  areaMissing: (area, ends) => endSentence(`Ændringen i ${area} kan ikke vises: ${ends}`),
  turns,
  missing: (areas, total) => `For ${areas} mangler tallet i ${total === 1 ? 'en' : 'mindst en'} af de to perioder.`,
  turn: (turn, distance) => {
    if (turn === 'unclear') return 'kan ikke skelnes';
    return turn === 'same' ? 'uændret' : `${VERBS[turn]} ${distance}`;
  },
  verdict: { better: 'bedre', worse: 'dårligere' },
  since: (turn, period) => `${turn} siden ${period}`,
  mean: (period) => `gennemsnit ${period}`,
  withoutLine: 'Uden linje',
  end: (period, point) => `${period} ${point}`,
  reasonCount: (areas, reason) => `${areas}: ${reason}`,
  change: 'Ændring',
  outcome: 'Retning',
  acrossBreak: (period, text) =>
    endSentence(`Tallene før og efter ${period} kan ikke uden videre sammenlignes: ${text.replace(/\.$/, '')}`),
  differentKinds: 'De to perioder er ikke lige lange, så forskellen kan skyldes opgørelsen.',
  overlapping: 'De to gennemsnit har år til fælles, så de kan ikke ligge langt fra hinanden.',
  chosenPeriods: (first, last) => `Ændringen er vist fra ${first} til ${last}, som er opgjort på samme måde.`,
  needsTwo:
    'En ændring kræver to perioder, der er opgjort på samme måde, med tal for det samme område. ' +
    'Vælg to perioder med from og to, eller brug form="ranking".',
  noLine: (first, last) => `Ingen områder har tal for både ${first} og ${last}. Vælg to andre perioder med from og to.`,
};
