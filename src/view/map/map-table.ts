/**
 * The table of a map: figures with class and rank, and columns that say where areas lie, which a reader without the picture
 * misses. Loaded when a table or a file of it is asked for.
 */
import type { Direction, MapMessages } from '../../i18n/map/messages.js';
import type { TableRow, TableView } from '../widget-view.js';
import { classCount, valueText, type Told } from './indicator-content.js';
import type { AreaFigure } from './map-figures.js';
import { neighboursOf } from './neighbours.js';
import type { PlacedArea } from './placed.js';
import type { ProjectedMap } from './projected.js';

export interface PlaceColumns {
  readonly areas: readonly PlacedArea[];
  readonly projected: ProjectedMap;
  readonly messages: MapMessages;
  readonly isTiles: boolean;
  nameOf(id: string): string;
}

/** Where in the map an area lies, as a compass says it. */
function positionOf({ x, y }: PlacedArea, all: readonly PlacedArea[]): Direction {
  const xs = all.map((area) => area.x);
  const ys = all.map((area) => area.y);
  const third = (value: number, values: readonly number[]): number => {
    const [low, high] = [Math.min(...values), Math.max(...values)];
    return high > low ? Math.min(2, Math.floor((3 * (value - low)) / (high - low))) : 1;
  };
  const [column, row] = [third(x, xs), third(y, ys)];
  const up = ['north', '', 'south'][row]!;
  const aside = ['west', '', 'east'][column]!;
  return (up + aside || 'middle') as Direction;
}

/** Where an area lies and what it borders on: what a reader without the map misses. */
export function withPlaces(table: TableView, { areas, projected, nameOf, messages, isTiles }: PlaceColumns): TableView {
  if (isTiles) return table;
  const byId = new Map(areas.map((area) => [area.id, area]));
  const hasBorders = projected.areas.some(({ id }) => neighboursOf(projected, id).length > 0);
  return {
    ...table,
    columns: [
      ...table.columns,
      ...(hasBorders ? [{ key: 'neighbours', label: messages.neighbours }] : []),
      { key: 'position', label: messages.position },
    ],
    rows: table.rows.map((row) => {
      const area = byId.get(row.key);
      const names = neighboursOf(projected, row.key).map(nameOf).join(', ');
      const position = area ? messages.directions[positionOf(area, areas)] : '';
      return {
        ...row,
        cells: [
          ...row.cells,
          ...(hasBorders ? [{ text: names, value: names || null }] : []),
          { text: position, value: position || null },
        ],
      };
    }),
  };
}

export function indicatorTable(told: Told): TableView {
  const { words, messages, ranked, figures } = told;
  const count = classCount(figures);
  const row = (figure: AreaFigure): TableRow => {
    const { area, value, rank, classIndex, point } = figure;
    const flag = point ? words.flag(point) : '';
    const written = value === null ? valueText(figure, told) : `${words.bare(value)}${flag && ` (${flag})`}`;
    return {
      key: area.id,
      target: { kind: 'area', id: area.id },
      cells: [
        { text: words.name(area), value: words.name(area) },
        { text: written, value: value === null ? null : point!.value },
        {
          text: classIndex === undefined ? '' : `${classIndex + 1}`,
          value: classIndex === undefined ? null : classIndex + 1,
        },
        { text: rank === undefined ? '' : String(rank), value: rank ?? null },
      ],
    };
  };
  const period = figures.period ? `, ${words.period(figures.period)}` : '';
  return {
    caption: words.messages.tableCaption(`${words.label}${period}`, words.unitTitle.toLowerCase()),
    columns: [
      { key: 'area', label: messages.district },
      { key: 'value', label: words.unitTitle, numeric: true },
      { key: 'class', label: `${messages.class} (1\u2013${count})`, numeric: true },
      { key: 'rank', label: messages.rank, numeric: true },
    ],
    rows: ranked.map(row),
  };
}
