/** Visions, goals and targets: who has them, where they hold, which figure is to be reached and by when. */
import type { Goal } from '../../schema/generated/document.js';
import { isWithin, recordTable, type RecordColumn, type RecordTable, type TableInput } from './record-table.js';
import { EMPTY_CELL, optionalCell } from './table-words.js';

/** "30,0 pct.", "7,0 procentpoint fra kommunen", "+3,0 procentpoint siden 2024". */
export function targetText(
  { target, indicator: id }: Goal,
  { model, locale, words }: Pick<TableInput, 'model' | 'locale' | 'words'>,
): string {
  const indicator = model.indicators.get(id ?? '');
  if (!target) return '';
  if (!indicator) return locale.format.number(target.value, 1);
  const decimals = words.decimals(indicator);
  const unit = words.unit(indicator);
  if (target.type === 'absolute') return locale.format.quantity(target.value, unit, decimals);
  const distanceUnit = indicator.unit === 'percent' && !unit.label ? { unit: 'percentage-points' } : unit;
  const distance = locale.format.quantity(target.value, distanceUnit, decimals);
  if (target.type === 'gap') return words.messages.gapTarget(distance, words.names.area(target.benchmark));
  const since = target.baseline ? words.period(target.baseline) : '';
  return words.messages.trendTarget(target.value > 0 ? `+${distance}` : distance, since);
}

function columnsOf(input: TableInput): readonly RecordColumn<Goal>[] {
  const { messages, names, text, textCell, periodCell } = input.words;
  return [
    { key: 'goal', cell: (goal) => textCell(text(goal.text)) },
    { key: 'goalKind', cell: ({ kind = 'goal' }) => textCell(messages.goalKind[kind]) },
    { key: 'level', cell: ({ level = 'municipality' }) => textCell(messages.level[level]) },
    { key: 'area', cell: ({ area }) => optionalCell(names.area(area)) },
    { key: 'theme', cell: ({ theme }) => optionalCell(names.theme(theme)) },
    { key: 'indicator', cell: ({ indicator }) => optionalCell(names.indicator(indicator)) },
    { key: 'target', cell: (goal) => optionalCell(targetText(goal, input)) },
    { key: 'by', cell: ({ by }) => (by ? periodCell(by) : EMPTY_CELL) },
    { key: 'parentGoal', cell: ({ parent }) => optionalCell(names.goal(parent)) },
  ];
}

/** With areas given: their own goals, and those that hold for all. */
export function goalTable(input: TableInput): RecordTable {
  const { model, areas, indicator, words } = input;
  const records = [...model.goals.values()].filter(
    (goal) => (!indicator || goal.indicator === indicator) && (!goal.area || isWithin(areas, [goal.area])),
  );
  const targets = records.filter(({ target }) => target).length;
  return recordTable(
    {
      records,
      columns: columnsOf(input),
      summary: words.messages.goals(records.length, targets),
      targetOf: ({ id }) => ({ kind: 'goal', id }),
    },
    words,
  );
}
