/** The figures of a document, in its own order: where, what, when, how much and how sure. */
import type { Observation } from '../../model/model.js';
import { comparePeriods, type Period } from '../../model/period.js';
import type { Indicator } from '../../schema/generated/document.js';
import type { TableCell } from '../widget-view.js';
import {
  countAreas,
  isWithin,
  recordTable,
  type RecordColumn,
  type RecordTable,
  type TableInput,
} from './record-table.js';
import { EMPTY_CELL } from './table-words.js';

type ObservationColumn = RecordColumn<Observation>;

/** How the figures of each indicator are written; found once for each. */
function figureWriter({ model, locale, words, indicator: only }: TableInput): (id: string, value: number) => string {
  const writers = new Map<string, (value: number) => string>();
  const create = (indicator: Indicator): ((value: number) => string) => {
    const [unit, decimals] = [words.unit(indicator), words.decimals(indicator)];
    // The heading of a single indicator's column names the unit once.
    if (only) return (value) => locale.format.number(value, decimals);
    return (value) => locale.format.quantity(value, unit, decimals);
  };
  return (id, value) => {
    const indicator = model.indicators.get(id);
    const write = writers.get(id) ?? (indicator ? create(indicator) : String);
    writers.set(id, write);
    return write(value);
  };
}

/** For a single indicator the column is named after its breakdown. */
function categoryColumn({ model, indicator, words }: TableInput): ObservationColumn {
  const labels = new Map(
    [...model.indicators.values()].map(({ id, breakdown }) => [
      id,
      new Map(breakdown?.categories.map((category) => [category.id, words.text(category.label)])),
    ]),
  );
  const label = words.text(indicator ? model.indicators.get(indicator)?.breakdown?.label : undefined);
  return {
    key: 'category',
    label: label || undefined,
    cell: ({ indicator: id, category }) =>
      words.textCell(category === null ? words.messages.wholeCategory : (labels.get(id)?.get(category) ?? category)),
  };
}

function indicatorColumn({ model, locale, words }: TableInput): ObservationColumn {
  const cells = new Map(
    [...model.indicators.values()].map((indicator): [string, TableCell] => {
      const text = words.text(indicator.label);
      // A file of figures has no other place for the unit.
      const value = [text, locale.format.unitTitle(words.unit(indicator)).toLowerCase()].filter(Boolean).join(', ');
      return [indicator.id, { text, value }];
    }),
  );
  return { key: 'indicator', cell: ({ indicator }) => cells.get(indicator) ?? words.textCell(indicator) };
}

function statusColumn({ locale, words }: TableInput): ObservationColumn {
  return {
    key: 'status',
    cell: ({ value, status }) => {
      if (value === null) return EMPTY_CELL;
      return words.textCell(status === 'final' ? words.messages.final : locale.messages.status[status]);
    },
  };
}

function figureColumn(
  key: 'figure' | 'lower' | 'upper',
  { value, label }: { value: (observation: Observation) => number | null; label?: string },
  { input, write }: { input: TableInput; write: (id: string, value: number) => string },
): ObservationColumn {
  const { missing } = input.locale.messages;
  return {
    key,
    label,
    numeric: true,
    cell: (observation) => {
      const figure = value(observation);
      if (figure !== null) return { text: write(observation.indicator, figure), value: figure };
      return key === 'figure' ? { text: missing[observation.missing ?? 'none'], value: null } : EMPTY_CELL;
    },
  };
}

function columnsOf(input: TableInput, observations: readonly Observation[]): readonly ObservationColumn[] {
  const { model, locale, words } = input;
  const { columns } = words.messages;
  const single = input.indicator ? model.indicators.get(input.indicator) : undefined;
  const unit = single ? locale.format.unitTitle(words.unit(single)).toLowerCase() : '';
  const figures = { input, write: figureWriter(input) };
  return [
    { key: 'area', cell: ({ area }) => words.textCell(words.names.area(area)) },
    ...(single ? [] : [indicatorColumn(input)]),
    { key: 'period', cell: ({ period }) => ({ text: locale.format.period(period), value: period.key }) },
    ...(observations.some(({ category }) => category !== null) ? [categoryColumn(input)] : []),
    figureColumn(
      'figure',
      { value: ({ value }) => value, label: unit ? `${columns.figure} (${unit})` : undefined },
      figures,
    ),
    figureColumn('lower', { value: ({ value, lower }) => (value === null ? null : lower) }, figures),
    figureColumn('upper', { value: ({ value, upper }) => (value === null ? null : upper) }, figures),
    ...(observations.some(({ status }) => status !== 'final') ? [statusColumn(input)] : []),
  ];
}

function summaryOf(input: TableInput, observations: readonly Observation[]): RecordTable['summary'] {
  const indicators = new Set<string>();
  const areas = new Set<string>();
  let missing = 0;
  let first: Period | undefined;
  let last: Period | undefined;
  for (const { indicator, area, value, period } of observations) {
    indicators.add(indicator);
    areas.add(area);
    if (value === null) missing += 1;
    if (!first || comparePeriods(period, first) < 0) first = period;
    if (!last || comparePeriods(period, last) > 0) last = period;
  }
  if (!first || !last) return [];
  return input.words.messages.observations({
    figures: observations.length - missing,
    missing,
    indicators: indicators.size,
    areas: countAreas(input, areas),
    from: input.locale.format.period(first),
    to: input.locale.format.period(last),
  });
}

export function observationTable(input: TableInput): RecordTable {
  const { model, areas, indicator } = input;
  const records = model.observations.filter(
    (observation) => (!indicator || observation.indicator === indicator) && isWithin(areas, [observation.area]),
  );
  return recordTable(
    {
      records,
      columns: columnsOf(input, records),
      summary: summaryOf(input, records),
      targetOf: ({ area }) => ({ kind: 'area', id: area }),
    },
    input.words,
  );
}
