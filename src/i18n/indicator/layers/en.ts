import type { LayerMessages, LimitOperator, TargetSense } from './messages.js';

const OPERATORS: Readonly<Record<LimitOperator, string>> = {
  over: 'over',
  'at-least': 'at least',
  under: 'under',
  'at-most': 'at most',
};
const SENSES: Readonly<Record<TargetSense, string>> = { 'at-most': 'at most ', 'at-least': 'at least ', at: '' };
const lower = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

export const en: LayerMessages = {
  limitName: (name) => `Limit, ${lower(name)}`,
  limit: 'Limit',
  limitSince: (value, since) => (since ? `${value} since ${since}` : value),
  follows: (multiplier, area) => `${multiplier} × ${area}`,
  limitSteps: ({ period, raised, value }) => `${period}: the limit is ${raised ? 'raised' : 'lowered'} to ${value}`,
  limitStand: ({ name, value, relation, since, area }) => {
    const limit = `the limit of ${value}${name ? ` for ${lower(name)}` : ''}`;
    if (relation === 'same') return [{ text: `${area} is exactly at ${limit}.` }];
    const side = relation === 'above' ? 'above' : 'below';
    if (since) return [{ text: `Since ${since} ${area} has been ${side} ${limit}.` }];
    return [{ text: `${area} is ${side} ${limit}.` }];
  },
  operator: (operator, value) => `${OPERATORS[operator]} ${value}`,
  tooSmall: (area, population) =>
    `${area} has fewer than ${population} residents. The rule does not apply to areas this small; the limit is for orientation only.`,
  targetName: (year) => (year ? `Target for ${year}` : 'Target'),
  targetValue: (sense, value) => `${SENSES[sense]}${value}`,
  targetGap: ({ sense, distance, above, benchmark }) =>
    `${SENSES[sense]}${distance} ${above ? 'above' : 'below'} ${benchmark}`,
  targetSentence: (value, year, isPast) => `The target ${isPast ? 'was' : 'is'} ${value}${year ? ` in ${year}` : ''}.`,
  gapNote: (benchmark) =>
    `The target is a distance. The flag stands where the target lies if the figure for ${benchmark} does not change.`,
  voices: 'Voices from practice',
  initiatives: 'Initiatives',
  today: 'today',
  relation: { confirms: 'Confirms', nuances: 'Nuances', contradicts: 'Contradicts', explains: 'Explains' },
  counted: (word, count) => `${word} (${count})`,
  quote: (text) => `“${text}”`,
  core: 'Adjusted core service',
  extra: 'Additional initiative',
  adjustment: 'Adjustment',
  openEnd: 'No planned end',
  unknownEnd: 'End unknown',
  move: 'Moved between areas',
  planned: 'Planned',
  provisional: 'An open circle is a provisional figure.',
  caution: 'That an initiative and a change coincide in time does not show that the initiative is the cause.',
  initiativeTime: ({ start, end, open, unknown, adjusted }) => {
    const time = open
      ? `from ${start}`
      : unknown
        ? `from ${start}, end unknown`
        : start === end
          ? start
          : `${start}–${end}`;
    return adjusted ? `${time}, adjusted ${adjusted}` : time;
  },
  movedTo: (area) => `moved to ${area}`,
  more: (count) => (count === 1 ? '1 more initiative is in the table.' : `${count} more initiatives are in the table.`),
  noInitiatives: (area) => `The document has no initiatives for the indicator${area ? ` in ${area}` : ''}.`,
  noVoices: (area) => `The document has no voices from practice on the indicator${area ? ` in ${area}` : ''}.`,
  runs: 'running',
  adjusted: 'adjusted',
};
