import type { LayerMessages, LimitOperator, TargetSense } from './messages.js';

const OPERATORS: Readonly<Record<LimitOperator, string>> = {
  over: 'over',
  'at-least': 'mindst',
  under: 'under',
  'at-most': 'højst',
};
const SENSES: Readonly<Record<TargetSense, string>> = { 'at-most': 'højst ', 'at-least': 'mindst ', at: '' };
const lower = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

export const da: LayerMessages = {
  limitName: (name) => `Grænse, ${lower(name)}`,
  limit: 'Grænse',
  limitSince: (value, since) => (since ? `${value} siden ${since}` : value),
  follows: (multiplier, area) => `${multiplier} × ${area}`,
  limitSteps: ({ period, raised, value }) => `${period}: grænsen ${raised ? 'hæves' : 'sænkes'} til ${value}`,
  limitStand: ({ name, value, relation, since, area }) => {
    const limit = `grænsen på ${value}${name ? ` for ${lower(name)}` : ''}`;
    if (relation === 'same') return [{ text: `${area} ligger lige på ${limit}.` }];
    const side = relation === 'above' ? 'over' : 'under';
    if (since) return [{ text: `Siden ${since} har ${area} ligget ${side} ${limit}.` }];
    return [{ text: `${area} ligger ${side} ${limit}.` }];
  },
  operator: (operator, value) => `${OPERATORS[operator]} ${value}`,
  tooSmall: (area, population) =>
    `${area} har under ${population} beboere. Reglen gælder ikke for så små områder, og grænsen er kun til orientering.`,
  targetName: (year) => (year ? `Mål for ${year}` : 'Mål'),
  targetValue: (sense, value) => `${SENSES[sense]}${value}`,
  targetGap: ({ sense, distance, above, benchmark }) =>
    `${SENSES[sense]}${distance} ${above ? 'over' : 'under'} ${benchmark}`,
  targetSentence: (value, year, isPast) => `Målet ${isPast ? 'var' : 'er'} ${value}${year ? ` i ${year}` : ''}.`,
  gapNote: (benchmark) =>
    `Målet er en afstand. Flaget står, hvor målet ligger, hvis tallet for ${benchmark} ikke ændrer sig.`,
  voices: 'Stemmer fra praksis',
  initiatives: 'Indsatser',
  today: 'i dag',
  relation: { confirms: 'Bekræfter', nuances: 'Nuancerer', contradicts: 'Modsiger', explains: 'Forklarer' },
  counted: (word, count) => `${word} (${count})`,
  quote: (text) => `»${text}«`,
  core: 'Justeret kernedrift',
  extra: 'Ekstra indsats',
  adjustment: 'Justering',
  openEnd: 'Ingen planlagt slutdato',
  unknownEnd: 'Slutdato ukendt',
  move: 'Flyttet mellem områder',
  planned: 'Planlagt',
  provisional: 'Åben cirkel er et foreløbigt tal.',
  caution: 'Når en indsats og en ændring falder sammen i tid, viser det ikke, at indsatsen er årsagen.',
  initiativeTime: ({ start, end, open, unknown, adjusted }) => {
    const time = open
      ? `fra ${start}`
      : unknown
        ? `fra ${start}, slutdato ukendt`
        : start === end
          ? start
          : `${start}–${end}`;
    return adjusted ? `${time}, justeret ${adjusted}` : time;
  },
  movedTo: (area) => `flyttet til ${area}`,
  more: (count) => (count === 1 ? '1 indsats mere står i tabellen.' : `${count} indsatser mere står i tabellen.`),
  noInitiatives: (area) => `Dokumentet har ingen indsatser for indikatoren${area ? ` i ${area}` : ''}.`,
  noVoices: (area) => `Dokumentet har ingen stemmer fra praksis om indikatoren${area ? ` i ${area}` : ''}.`,
  runs: 'i gang',
  adjusted: 'justeret',
};
