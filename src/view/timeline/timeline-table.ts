/** The timeline as a table: one row per initiative with all that the document says of it. */
import type { TableCell, TableRow, TableView } from '../widget-view.js';
import { factWords, type ColumnWord } from '../../i18n/timeline/fact-words.js';
import { actorLines, eventLines, financingLines, inOneLine, siteLines } from './initiative-facts.js';
import { momentOf } from './time-span.js';
import type { InitiativeFact, TimelineLanes } from './timeline-lanes.js';
import type { TimelineWords } from './timeline-words.js';

type CellOf = (fact: InitiativeFact, words: TimelineWords, lanes: TimelineLanes) => TableCell;

const cell = (text: string): TableCell => ({ text, value: text || null });

/** Dates are sorted by when they are, not by how they are written. */
const dated = (text: string, key: string | undefined): TableCell => ({
  text,
  value: key && /^\d/.test(key) ? key : text || null,
});

const COLUMNS: Readonly<Record<ColumnWord, CellOf>> = {
  name: ({ initiative }, { title }) => cell(title(initiative)),
  areas: ({ initiative }, words, { clock }) => cell(inOneLine(siteLines(initiative, words, clock))),
  theme: ({ initiative }, { theme }) => cell(theme(initiative.theme)),
  approach: ({ initiative: { approach } }, { messages }) =>
    cell(approach ? messages.approach[approach] : messages.none.approach),
  status: ({ initiative: { status }, state }, { messages, code }) =>
    cell(
      status && status !== 'unknown' && (state === 'running' || state === 'planned')
        ? factWords(code).status[status]
        : messages.state[state],
    ),
  start: ({ initiative, span }, { start }) => dated(start(span), initiative.start),
  // An end that comes before the beginning is drawn as unknown, and told as it is written.
  end: ({ initiative, span }, { end, date }) =>
    dated(initiative.end && momentOf(initiative.end) ? date(initiative.end) : end(span), initiative.end),
  lead: ({ initiative }, { lead }) => cell(lead(initiative)),
  actors: ({ initiative }, words) => {
    const others = (initiative.actors ?? []).filter(({ role }) => role !== 'lead');
    return cell(inOneLine(actorLines({ ...initiative, actors: others }, words)));
  },
  targetGroup: ({ initiative }, { text }) => cell(text(initiative.targetGroup)),
  aims: ({ initiative: { aims = [] } }, { text }) => cell(aims.map((aim) => text(aim)).join('; ')),
  financing: ({ initiative }, words) => cell(inOneLine(financingLines(initiative, words))),
  events: ({ initiative }, words) => cell(inOneLine(eventLines(initiative, words))),
  goals: ({ initiative: { goals = [] } }, { goal }) => cell(goals.map(goal).filter(Boolean).join('; ')),
  indicators: ({ initiative: { indicators = [] } }, { indicator }) =>
    cell(indicators.map(indicator).filter(Boolean).join('; ')),
};
const NAMES = Object.keys(COLUMNS) as readonly ColumnWord[];

/** Columns in which nothing stands are left out. */
export function timelineTable(lanes: TimelineLanes, words: TimelineWords): TableView {
  const { column } = factWords(words.code);
  const cells = lanes.facts.map((fact) => NAMES.map((name) => COLUMNS[name](fact, words, lanes)));
  const kept = [...NAMES.keys()].filter((index) => index === 0 || cells.some((row) => row[index]!.value !== null));
  return {
    caption: words.messages.heading,
    columns: kept.map((index) => ({ key: NAMES[index]!, label: column[NAMES[index]!] })),
    rows: lanes.facts.map(
      ({ initiative: { id } }, row): TableRow => ({
        key: id,
        target: { kind: 'initiative', id },
        cells: kept.map((index) => cells[row]![index]!),
      }),
    ),
  };
}
