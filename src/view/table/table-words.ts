/** The names of a document's records and the cells of its tables, as the reader's language writes them. */
import { tableMessages, type TableMessages } from '../../i18n/table/messages.js';
import { parsePeriod } from '../../model/period.js';
import type { Text } from '../../model/text.js';
import type { UnitSpec } from '../../i18n/locale.js';
import type { Indicator } from '../../schema/generated/document.js';
import { lazy } from '../shared/lazy.js';
import { localText, type ViewContext } from '../view-context.js';
import type { TableCell } from '../widget-view.js';
import { actorName } from './actor-name.js';

/** Names by id; the id itself where the document lacks the record, empty where there is no id. */
export interface RecordNames {
  area(id: string | undefined): string;
  actor(id: string | undefined): string;
  theme(id: string | undefined): string;
  indicator(id: string | undefined): string;
  initiative(id: string | undefined): string;
  goal(id: string | undefined): string;
  network(id: string | undefined): string;
}

export interface TableWords {
  readonly messages: TableMessages;
  readonly names: RecordNames;
  text(text: Text | undefined): string;
  /** "a, b og c". */
  list(items: readonly string[]): string;
  /** A period of the document, written out. */
  period(key: string): string;
  /** A cell of words; empty words are told to be missing. */
  textCell(text: string): TableCell;
  /** Read as written out, sorted by its key. */
  periodCell(key: string | undefined): TableCell;
  /** A number that the document need not give. */
  numberCell(value: number | undefined): TableCell;
  unit(indicator: Indicator): UnitSpec;
  decimals(indicator: Indicator): number;
}

export const EMPTY_CELL: TableCell = { text: '', value: null };

/** Words that the document need not give: nothing to read where it does not. */
export function optionalCell(text: string): TableCell {
  return text ? { text, value: text } : EMPTY_CELL;
}

function recordNames(context: ViewContext, messages: TableMessages, today: string): RecordNames {
  const { model } = context;
  const networks = lazy(() => new Map(model.document.networks?.map((network) => [network.id, network])));
  const named =
    <T>(find: (id: string) => T | undefined, textOf: (record: T) => Text | undefined, unnamed?: string) =>
    (id: string | undefined): string => {
      if (!id) return '';
      const record = find(id);
      return record === undefined ? id : localText(context, textOf(record)) || (unnamed ?? id);
    };
  return {
    area: named(
      (id) => model.areas.get(id),
      ({ name }) => name,
    ),
    actor: named(
      (id) => model.actors.get(id),
      (actor) => actorName(actor, today),
      messages.unnamedPerson,
    ),
    theme: named(
      (id) => model.themes.get(id),
      ({ label }) => label,
    ),
    indicator: named(
      (id) => model.indicators.get(id),
      ({ label }) => label,
    ),
    initiative: named(
      (id) => model.initiatives.get(id),
      ({ title }) => title,
    ),
    goal: named(
      (id) => model.goals.get(id),
      ({ text }) => text,
    ),
    network: named(
      (id) => networks().get(id),
      ({ name }) => name,
    ),
  };
}

/** @param today The reader's day, `2026-10-01`. */
export function tableWords(context: ViewContext, today: string): TableWords {
  const { format, code } = context.locale;
  const messages = tableMessages(code);
  const missing: TableCell = { text: messages.notStated, value: null };
  const period = (key: string): string => {
    const parsed = parsePeriod(key);
    return parsed ? format.period(parsed) : key;
  };
  return {
    messages,
    names: recordNames(context, messages, today),
    text: (text) => localText(context, text),
    list: (items) => format.list(items),
    period,
    textCell: (text) => (text ? { text, value: text } : missing),
    periodCell: (key) => (key ? { text: period(key), value: key } : missing),
    numberCell: (value) =>
      value === undefined ? EMPTY_CELL : { text: format.number(value, Number.isInteger(value) ? 0 : 1), value },
    unit: ({ unit, unitLabel }) => ({ unit, label: localText(context, unitLabel) || undefined }),
    decimals: ({ unit, decimals }) => decimals ?? (unit === 'count' ? 0 : 1),
  };
}
