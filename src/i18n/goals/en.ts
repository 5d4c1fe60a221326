import type { GoalsMessages } from './messages.js';

const counted = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

export const en: GoalsMessages = {
  chart: 'Tree of goals',
  heading: 'From vision to initiative',
  headingOf: (area) => `From vision to initiative: ${area}`,
  summary: ({ goals, targets, initiatives, loose }) => [
    { text: counted(goals, 'goal', 'goals'), strong: true },
    { text: `, ${targets} of them with a figure to reach, and ${counted(initiatives, 'initiative', 'initiatives')}.` },
    { text: loose ? ` ${counted(loose, 'part lacks', 'parts lack')} a link.` : ' All parts are linked.' },
  ],
  kind: { vision: 'Vision', goal: 'Goal', target: 'Target' },
  initiative: 'Initiative',
  indicator: 'Followed by',
  by: (period) => `by ${period}`,
  target: (text) => `target: ${text}`,
  looseHeading: 'Not linked',
  loose: {
    'goal-without-parent': 'Goals that belong to no vision and no other goal',
    'goal-without-initiative': 'Targets that no initiative works for',
    'target-without-indicator': 'Targets without an indicator to follow',
    'initiative-without-goal': 'Initiatives without a goal',
  },
  caution: 'A link tells what an initiative works for, not what it has led to.',
  noGoals: 'The document has no goals.',
  noGoalsHere: 'The document has no goals for the chosen area.',
  columns: { initiatives: 'Initiatives', missing: 'Missing' },
};
