import type { ExperiencesMessages, Relation } from './messages.js';

const RELATIONS: Readonly<Record<Relation, string>> = {
  confirms: 'Confirms',
  nuances: 'Nuances',
  contradicts: 'Contradicts',
  explains: 'Explains',
};

export const en: ExperiencesMessages = {
  chart: 'Experiences',
  heading: 'What practitioners see',
  signalsHeading: 'From figure to decision',
  columns: { step: 'Step', outcome: 'What happened' },
  summary: (count, contradictions, places) => [
    { text: String(count), strong: true },
    { text: ` ${count === 1 ? 'experience' : 'experiences'} from ${places}` },
    { text: contradictions ? `, of which ${contradictions} contradict a figure.` : '.' },
  ],
  signals: (count, open) =>
    `${count === 1 ? 'One figure has' : `${count} figures have`} led to dialogue${open ? `; ${open} not closed yet` : ''}.`,
  quote: (text) => `“${text}”`,
  voices: (count) => (count === 1 ? '1\u00a0voice' : `${count}\u00a0voices`),
  relation: (relation, indicator) => `${RELATIONS[relation]}: ${indicator}`,
  relations: RELATIONS,
  unlinked: 'Not linked to a figure',
  step: {
    figure: 'Figure',
    dialogue: 'Dialogue',
    'local-experience': 'Local experience',
    decision: 'Decision',
    closed: 'Closed',
  },
  open: 'not closed yet',
  withoutGroup: 'Other',
  filterLabel: 'Show those that',
  groupLabel: 'Ordered by',
  group: { theme: 'Theme', sector: 'Sector', period: 'Period' },
  all: 'All',
  counted: (word, count) => `${word} (${count})`,
  caution: 'Experiences are what practitioners see. They do not tell how many it holds for.',
  capped: (shown, count) => `The newest ${shown} of ${count} experiences are shown. All are in the table.`,
  withheld: (count) =>
    count === 1
      ? '1 experience is not for the public and is not shown.'
      : `${count} experiences are not for the public and are not shown.`,
  nothing: 'There are no experiences that fit what is chosen.',
  noSignals: 'The document has no trail from figure to dialogue for what is chosen.',
  unknownTheme: (id) => `The theme “${id}” is not in the document. Correct the attribute theme.`,
  unknownRelation: (word) => `“${word}” is no relation. Use confirms, nuances, contradicts or explains.`,
  unknownShow: (word) => `“${word}” cannot be shown. Use signals, or leave out the attribute show.`,
};
