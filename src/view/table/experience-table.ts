/** What practitioners see in the districts, with the figures that they confirm, nuance, contradict or explain. */
import type { Experience } from '../../schema/generated/document.js';
import {
  countAreas,
  isWithin,
  recordTable,
  type RecordColumn,
  type RecordTable,
  type TableInput,
} from './record-table.js';
import { optionalCell, type TableWords } from './table-words.js';

/** "tandpleje (kommunal institution)": always a function; where none is told, the actor or the sector alone. */
function voiceText({ from }: Experience, { messages, names, text }: TableWords): string {
  const sector = from?.sector ? messages.sector[from.sector] : '';
  const who = text(from?.role) || names.actor(from?.actor);
  return who && sector ? `${who} (${sector})` : who || sector;
}

function relationText({ links = [] }: Experience, { messages, names, list }: TableWords): string {
  return list(links.map(({ indicator, relation }) => `${messages.relation[relation]}: ${names.indicator(indicator)}`));
}

function columnsOf(words: TableWords): readonly RecordColumn<Experience>[] {
  const { messages, names, text, textCell } = words;
  return [
    { key: 'area', cell: ({ area }) => textCell(names.area(area)) },
    { key: 'period', cell: ({ period }) => words.periodCell(period) },
    { key: 'from', cell: (experience) => textCell(voiceText(experience, words)) },
    { key: 'theme', cell: ({ theme }) => textCell(names.theme(theme)) },
    { key: 'subject', cell: ({ title }) => optionalCell(text(title)) },
    { key: 'experience', cell: (experience) => textCell(text(experience.text)) },
    { key: 'assessment', cell: ({ assessment }) => textCell(assessment ? messages.assessment[assessment] : '') },
    { key: 'voices', numeric: true, cell: ({ voices }) => words.numberCell(voices) },
    { key: 'relation', cell: (experience) => optionalCell(relationText(experience, words)) },
  ];
}

/** A page cannot know who reads it: what is not for the public is left out, and counted. */
export function experienceTable(input: TableInput): RecordTable {
  const { model, areas, indicator, words } = input;
  const asked = [...model.experiences.values()].filter(
    ({ area, links = [] }) =>
      isWithin(areas, [area]) && (!indicator || links.some((link) => link.indicator === indicator)),
  );
  const records = asked.filter(({ audience = 'public' }) => audience === 'public');
  const withheld = asked.length - records.length;
  const places = countAreas(
    input,
    records.map(({ area }) => area),
  );
  return recordTable(
    {
      records,
      columns: columnsOf(words),
      summary: words.messages.experiences(records.length, places),
      notes: withheld ? [words.messages.withheld(withheld)] : [],
      targetOf: ({ id }) => ({ kind: 'experience', id }),
    },
    words,
  );
}
