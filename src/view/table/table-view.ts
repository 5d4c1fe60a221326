/**
 * The view of `<bydel-table>`: a part of a document as a table. What was asked for and is not there is said in words.
 * Which columns a kind of record has stands in the file of that kind.
 */
import { sourceLine } from '../shared/source-line.js';
import { localText, type ViewContext } from '../view-context.js';
import type { Obstacle, WidgetView } from '../widget-view.js';
import { actorTable } from './actor-table.js';
import { experienceTable } from './experience-table.js';
import { goalTable } from './goal-table.js';
import { initiativeTable } from './initiative-table.js';
import { observationTable } from './observation-table.js';
import { countAreas, type RecordTable, type TableInput } from './record-table.js';
import { isTableKind, TABLE_KINDS, type TableKind, type TableOptions } from './table-options.js';
import { tableWords, type TableWords } from './table-words.js';
import { tieTable } from './tie-table.js';

const TABLES: Readonly<Record<TableKind, (input: TableInput) => RecordTable>> = {
  observations: observationTable,
  initiatives: initiativeTable,
  actors: actorTable,
  ties: tieTable,
  experiences: experienceTable,
  goals: goalTable,
};

/** More ids or names than this are not written out. */
const MOST_IDS = 20;
const MOST_NAMES = 3;

const NOTHING: Omit<WidgetView, 'heading' | 'source' | 'obstacles'> = {
  definition: '',
  summary: [],
  picture: null,
  legend: [],
  notes: [],
  table: { caption: '', columns: [], rows: [] },
};

/** What was asked for by id and is not in the document, with what is. */
function findObstacles({ indicator, areas = [] }: TableOptions, context: ViewContext, words: TableWords): Obstacle[] {
  const { model, locale } = context;
  const known = (ids: Iterable<string>): string => {
    const all = [...ids];
    const listed = all.slice(0, MOST_IDS).join(', ');
    return listed && ` ${words.messages.known(all.length > MOST_IDS ? `${listed} …` : listed)}`;
  };
  const obstacles = areas
    .filter((id) => !model.areas.has(id))
    .map((id) => ({ code: 'unknown-area', text: locale.messages.unknownArea(id) + known(model.areas.keys()) }));
  if (!indicator || model.indicators.has(indicator)) return obstacles;
  const text = locale.messages.unknownIndicator(indicator) + known(model.indicators.keys());
  return [...obstacles, { code: 'unknown-indicator', text }];
}

/** "Uden job, pct.", "Alle indsatser", "Indsatser i Nordparken: Uden job". */
function captionOf(kind: TableKind, input: TableInput): string {
  const { model, locale, words, areas, indicator } = input;
  const { messages, names } = words;
  const places = areas.size <= MOST_NAMES ? words.list([...areas].map(names.area)) : countAreas(input, areas);
  const found = model.indicators.get(indicator ?? '');
  if (kind === 'observations' && found) {
    const unit = locale.format.unitTitle(words.unit(found)).toLowerCase();
    return [words.text(found.label), unit, places].filter(Boolean).join(', ');
  }
  if (places) return messages.within(kind, places) + (found ? `: ${words.text(found.label)}` : '');
  return found ? `${messages.headings[kind]}: ${words.text(found.label)}` : messages.all[kind];
}

/** Indicator and areas are asked for only where the document has them; with none left, nothing is shown. */
function maybeInput(options: TableOptions, context: ViewContext, words: TableWords): TableInput | undefined {
  const { model, locale } = context;
  const asked = options.areas ?? [];
  const areas = new Set(asked.filter((id) => model.areas.has(id)));
  const indicator = options.indicator || undefined;
  const isUnknown = (indicator && !model.indicators.has(indicator)) || (asked.length > 0 && areas.size === 0);
  return isUnknown ? undefined : { model, locale, words, areas, indicator };
}

function fillView(kind: TableKind, input: TableInput, context: ViewContext): Partial<WidgetView> {
  const { model, words } = input;
  const made = TABLES[kind](input);
  if (!made.count) {
    const isFiltered = input.areas.size > 0 || input.indicator !== undefined;
    return { notes: made.notes, obstacles: [{ code: 'no-records', text: words.messages.none(kind, isFiltered) }] };
  }
  const single = kind === 'observations' ? model.indicators.get(input.indicator ?? '') : undefined;
  return {
    ...(single && { heading: words.text(single.label), definition: words.text(single.definition) }),
    source: sourceLine(context, single),
    summary: made.summary,
    notes: [...(single?.caveats ?? []).map((caveat) => localText(context, caveat)), ...made.notes],
    table: {
      caption: captionOf(kind, input),
      columns: made.columns,
      get rows() {
        return made.rows();
      },
    },
  };
}

/** Pure: the same input always gives the same view. Never throws for anything a checked document can hold. */
export function tableView(options: TableOptions, context: ViewContext): WidgetView {
  const words = tableWords(context, options.today);
  const of = options.of || 'observations';
  if (!isTableKind(of)) {
    const text = words.messages.unknownKind(of, TABLE_KINDS.join(', '));
    return { ...NOTHING, heading: '', source: sourceLine(context), obstacles: [{ code: 'unknown-table', text }] };
  }
  const input = maybeInput(options, context, words);
  const filled: Partial<WidgetView> = input ? fillView(of, input, context) : {};
  return Object.freeze({
    ...NOTHING,
    heading: words.messages.headings[of],
    source: sourceLine(context),
    ...filled,
    obstacles: [...findObstacles(options, context, words), ...(filled.obstacles ?? [])],
  });
}
