/** Columns of a map's table that say where areas lie: what a reader without the picture misses. */
import type { Direction, MapMessages } from '../../i18n/map/messages.js';
import type { TableView } from '../widget-view.js';
import type { Neighbours } from './neighbours.js';
import type { PlacedArea } from './placed.js';

export interface PlaceColumns {
  readonly areas: readonly PlacedArea[];
  readonly neighbours: () => Neighbours;
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
export function withPlaces(
  table: TableView,
  { areas, neighbours, nameOf, messages, isTiles }: PlaceColumns,
): TableView {
  if (isTiles) return table;
  const byId = new Map(areas.map((area) => [area.id, area]));
  const around = neighbours();
  const hasBorders = [...around.values()].some(({ length }) => length > 0);
  return {
    ...table,
    columns: [
      ...table.columns,
      ...(hasBorders ? [{ key: 'neighbours', label: messages.neighbours }] : []),
      { key: 'position', label: messages.position },
    ],
    rows: table.rows.map((row) => {
      const area = byId.get(row.key);
      const names = (around.get(row.key) ?? []).map(nameOf).join(', ');
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
