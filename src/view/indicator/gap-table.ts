/** The table of a picture of distances: each area's distance, the benchmark's own figures, the targets and their paths. */
import { periodPosition, type Period } from '../../model/period.js';
import type { TableCell, TableRow, TableView } from '../widget-view.js';
import { figureCell } from './figure-words.js';
import type { GapDrawing } from './gap-layout.js';
import type { GapPoint } from './gap-series.js';
import type { GapTarget } from './gap-targets.js';
import type { IndicatorSeries } from './indicator-series.js';
import { evenPath } from './indicator-targets.js';

const EMPTY: TableCell = { text: '', value: null };

/** The years of targets that lie after the figures, each once. */
function laterColumns({ gaps, targets }: GapDrawing): Period[] {
  const end = gaps.periods.at(-1);
  const later = targets.map(({ by }) => by).filter((by) => !end || periodPosition(by) > periodPosition(end));
  return [...new Map(later.map((by) => [by.key, by])).values()].sort((a, b) => a.end - b.end);
}

/** The even path in each period it passes, and the target in its own. */
function targetCell({ by, gap, way }: GapTarget, period: Period, { words }: GapDrawing): TableCell {
  const isEnd = period.key === by.key;
  const start = way && { period: way.from.period, value: way.from.value! };
  const value = isEnd ? gap : start && evenPath(start, { period: by, value: gap }, period);
  if (value === undefined) return EMPTY;
  const rounded = Number(value.toFixed(6));
  return { text: isEnd ? words.signedAim(gap, true) : words.signed.bare(rounded), value: rounded };
}

function targetRow(target: GapTarget, periods: readonly Period[], drawing: GapDrawing): TableRow {
  const { form, plain, signedAim } = drawing.words;
  const text = form.targetRow(`${form.bounded(target.sense, signedAim(target.gap))}, ${plain.period(target.by)}`);
  return {
    key: `goal/${target.goal.id}`,
    target: { kind: 'goal', id: target.goal.id },
    cells: [{ text, value: text }, ...periods.map((period) => targetCell(target, period, drawing))],
  };
}

/** @param shaped The levels, for the benchmark's own row. */
export function gapTable(drawing: GapDrawing, shaped: IndicatorSeries): TableView {
  const { gaps, targets, words } = drawing;
  const later = laterColumns(drawing);
  const periods = [...gaps.periods, ...later];
  const empty = later.map(() => EMPTY);
  const row = (area: string, name: string, cells: readonly TableCell[]): TableRow => ({
    key: area,
    target: { kind: 'area', id: area },
    cells: [{ text: name, value: name }, ...cells, ...empty],
  });
  const offset = shaped.periods.indexOf(gaps.periods[0]!);
  const levels = shaped.series
    .filter(({ role }) => role === 'benchmark')
    .map(({ area, points }) => {
      const own = points.slice(offset, offset + gaps.periods.length);
      const name = words.form.levelRow(words.plain.name(area), words.plain.unitTitle.toLowerCase());
      return row(
        area.id,
        name,
        own.map((point) => figureCell(point, words.plain)),
      );
    });
  return {
    caption: words.form.tableCaption(words.plain.label, words.to, words.unitTitle.toLowerCase()),
    columns: [
      { key: 'area', label: words.plain.messages.area },
      ...periods.map((period) => ({ key: period.key, label: words.plain.period(period), numeric: true })),
    ],
    rows: [
      ...gaps.series.map(({ area, points }) =>
        row(
          area.id,
          words.plain.name(area),
          points.map((point: GapPoint) => figureCell(point, words.signed)),
        ),
      ),
      ...levels,
      ...targets.map((target) => targetRow(target, periods, drawing)),
    ],
  };
}
