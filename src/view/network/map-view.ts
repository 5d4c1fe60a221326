/**
 * The view of a network on a map: the view that every form has, with outlines, names of areas and marks of several actors set
 * into its picture, and areas into its table. Loaded with the first such map.
 */
import type { Scene, SceneGroup } from '../scene.js';
import type { TableView } from '../widget-view.js';
import { areasOf, mapPlaces, type MapSeen, type MapSetting } from './map-places.js';
import type { NodeEntry } from './network-data.js';
import type { ActorMap } from './network-options.js';
import { isNarrow, networkView, type NetworkSetting, type NetworkView } from './network-view.js';

export interface MappedView {
  /** For the options of the view. */
  readonly map: ActorMap;
  view(setting: NetworkSetting): NetworkView;
}

/** Outlines lie under all, names of areas and marks over the ties. */
function mapScene(scene: Scene, { beneath, over }: MapSeen): Scene {
  const isAbove = ({ key }: SceneGroup): boolean => /^(?:actor|dots|seat|name|group)-/.test(key);
  const at = scene.groups.findIndex(isAbove);
  const end = at < 0 ? scene.groups.length : at;
  return { ...scene, groups: [...beneath, ...scene.groups.slice(0, end), ...over, ...scene.groups.slice(end)] };
}

/** With a column after the sector. */
function withAreas(table: TableView, nodes: ReadonlyMap<string, NodeEntry>, setting: MapSetting): TableView {
  const { texts, format } = setting;
  const at = table.columns.findIndex(({ key }) => key === 'sector') + 1;
  if (!at) return table;
  const column = { key: 'areas', label: texts.areas };
  return {
    ...table,
    columns: [...table.columns.slice(0, at), column, ...table.columns.slice(at)],
    rows: table.rows.map((row) => ({
      key: row.key,
      target: row.target,
      get cells() {
        const { cells } = row;
        const text = format.list(areasOf(nodes.get(row.key)!, setting).names);
        const cell = text ? { text, value: text } : { text: texts.notStated, value: null };
        return [...cells.slice(0, at), cell, ...cells.slice(at)];
      },
    })),
  };
}

/** Without writing it: it is read only when it is shown. */
function withoutTable(view: NetworkView): Omit<NetworkView, 'table'> {
  const others: PropertyDescriptorMap = { ...Object.getOwnPropertyDescriptors(view) };
  delete others['table'];
  return Object.defineProperties({}, others) as NetworkView;
}

export function mapView(setting: MapSetting): MappedView {
  const { texts } = setting;
  const map: ActorMap = { areasTitle: texts.areas, areasOf: (node) => areasOf(node, setting) };
  return {
    map,
    view: (asked) => {
      const usual = networkView({ ...asked, fit: (input) => mapPlaces({ ...input, ...setting }) });
      const { picture, places, legend, notes } = usual;
      // On narrow screens one actor and its neighbours are drawn, and no map.
      const isMap = !isNarrow(asked.context);
      const seen = places && 'beneath' in places ? (places as typeof places & MapSeen) : undefined;
      const nodes = new Map(usual.data.actors.map((node) => [node.key, node]));
      let made: { readonly from: TableView; readonly table: TableView } | undefined;
      return Object.freeze({
        ...withoutTable(usual),
        ...{ map, definition: usual.picture && isMap ? texts.definition : usual.definition },
        picture: picture && {
          ...picture,
          name: (isMap ? texts.chart : asked.messages.chart.organic) + picture.name,
          scene: seen ? mapScene(picture.scene, seen) : picture.scene,
        },
        legend: [...legend, ...(seen?.legend ?? [])],
        notes: [...(seen?.notes ?? []), ...notes],
        get table() {
          const from = usual.table;
          if (made?.from !== from) made = { from, table: withAreas(from, nodes, setting) };
          return made.table;
        },
      });
    },
  };
}
