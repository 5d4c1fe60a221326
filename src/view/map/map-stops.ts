/** Where the keyboard can stand in a map, in the order of the list. */
import type { Stop } from '../widget-view.js';
import type { MapContent } from './map-content.js';
import type { PlacedArea } from './placed.js';

export function stopsOf({ list, stopText }: MapContent, areas: readonly PlacedArea[]): Stop[][] {
  const byId = new Map(areas.map((area) => [area.id, area]));
  return list.rows.flatMap(({ id }): Stop[][] => {
    const area = byId.get(id);
    if (!area) return [];
    const stop: Stop = {
      ...{ key: id, x: area.x, y: area.y, target: { kind: 'area', id } },
      get text() {
        return `${stopText(id)}.`;
      },
    };
    return [[stop]];
  });
}
