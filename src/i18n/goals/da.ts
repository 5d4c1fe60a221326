import type { GoalsMessages } from './messages.js';

const counted = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

export const da: GoalsMessages = {
  chart: 'Måltræ',
  heading: 'Fra vision til indsats',
  headingOf: (area) => `Fra vision til indsats: ${area}`,
  summary: ({ goals, targets, initiatives, loose }) => [
    { text: counted(goals, 'mål', 'mål'), strong: true },
    { text: `, heraf ${counted(targets, 'måltal', 'måltal')}, med ${counted(initiatives, 'indsats', 'indsatser')}.` },
    { text: loose ? ` ${counted(loose, 'led mangler', 'led mangler')} en kobling.` : ' Alle led er koblet.' },
  ],
  kind: { vision: 'Vision', goal: 'Mål', target: 'Måltal' },
  initiative: 'Indsats',
  indicator: 'Følges med',
  by: (period) => `senest ${period}`,
  target: (text) => `måltal: ${text}`,
  looseHeading: 'Uden kobling',
  loose: {
    'goal-without-parent': 'Mål, der ikke hører til en vision eller et andet mål',
    'goal-without-initiative': 'Måltal, som ingen indsats arbejder for',
    'target-without-indicator': 'Måltal uden et nøgletal at følge',
    'initiative-without-goal': 'Indsatser uden mål',
  },
  caution: 'En kobling siger, hvad en indsats arbejder for, ikke hvad den har ført til.',
  noGoals: 'Dokumentet har ingen mål.',
  noGoalsHere: 'Dokumentet har ingen mål for det valgte område.',
  columns: { initiatives: 'Indsatser', missing: 'Mangler' },
};
