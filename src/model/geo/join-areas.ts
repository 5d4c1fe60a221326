/**
 * Which outline belongs to which area: by the property that the document names, else by the one that fits best; by id, code
 * or name. Where names are only alike, or something is left over on either side, `settle-join.ts` goes on.
 */
import type { Area } from '../../schema/generated/document.js';
import type { Issue } from '../issues.js';
import type { GeoFeature } from './plain-geography.js';
import type { Polygon, Position } from './shapes.js';
import { textOf } from '../raw.js';

/** Where an area is: outlines, else a point. */
export interface AreaShape {
  readonly area: Area;
  readonly polygons: readonly Polygon[];
  readonly point?: Position;
}

export interface Joined {
  readonly shapes: ReadonlyMap<string, AreaShape>;
  /** Outlines that no area of the document answers to. */
  readonly rest: readonly GeoFeature[];
  readonly issues: readonly Issue[];
  /** Whether there is more to find, or to tell, than was found. */
  readonly isOpen?: boolean;
}

/** Finds the area that a text of the file stands for. */
export type FindArea = (text: string) => Area | undefined;

/** How areas can be called in a file, best first. Two areas of one name or code answer to neither. */
export function finder(areas: readonly Area[], ways: readonly ((area: Area) => readonly string[])[]): FindArea {
  const maps = ways.map((keysOf) => {
    const map = new Map<string, Area | undefined>();
    for (const area of areas) {
      for (const key of keysOf(area)) map.set(key, map.has(key) && map.get(key) !== area ? undefined : area);
    }
    return map;
  });
  return (text) => {
    for (const map of maps) {
      const area = text ? map.get(text) : undefined;
      if (area) return area;
    }
    return undefined;
  };
}

export const spokenNames = ({ name }: Area): readonly string[] =>
  typeof name === 'string' ? [name] : Object.values(name);

/** As many features tell which property is the key. */
const SAMPLE = 400;

export interface Key {
  readonly name: string;
  read(feature: GeoFeature): string;
}

/** The property that the document names, where it names any area; else the feature's id or the property that names most. */
export function keyOf(features: readonly GeoFeature[], find: FindArea, wanted: string | undefined): Key {
  const byProperty = (name: string): Key => ({ name, read: ({ properties }) => textOf(properties[name]) });
  const byId: Key = { name: 'id', read: ({ id }) => id };
  const sample = features.slice(0, SAMPLE);
  const hits = ({ read }: Key): number => new Set(sample.flatMap((feature) => find(read(feature)) ?? [])).size;
  const asked = wanted === undefined ? byId : byProperty(wanted);
  const found = hits(asked);
  // An id that only counts features may be the code of some area by chance.
  if (wanted === undefined ? found === sample.length : found) return asked;
  const names = new Set(sample.flatMap(({ properties }) => Object.keys(properties)));
  const others = [byId, ...[...names].map(byProperty)].map((key) => ({ key, count: hits(key) }));
  return others.reduce((best, other) => (other.count > best.count ? other : best), { key: asked, count: found }).key;
}

export interface JoinOptions {
  /** As the document writes it. */
  readonly key?: string | undefined;
  /** Areas that are expected on the map. */
  readonly expected: readonly Area[];
  readonly pointer: string;
}

/** A join by exact names, with what it was made from. */
export interface OpenJoin {
  readonly areas: readonly Area[];
  readonly features: readonly GeoFeature[];
  readonly options: JoinOptions;
  readonly key: Key;
  readonly shapes: ReadonlyMap<string, AreaShape>;
  readonly rest: readonly GeoFeature[];
}

/** Several features of one area are put together; an outline comes before a point. */
export function gatherShapes(
  features: readonly GeoFeature[],
  areaOf: (feature: GeoFeature) => Area | undefined,
): Pick<OpenJoin, 'shapes' | 'rest'> {
  const shapes = new Map<string, AreaShape>();
  const rest: GeoFeature[] = [];
  for (const feature of features) {
    const area = areaOf(feature);
    if (!area) rest.push(feature);
    else {
      const { polygons = [], point = feature.point } = shapes.get(area.id) ?? {};
      const all = polygons.length ? [...polygons, ...feature.polygons] : feature.polygons;
      if (all.length || point) shapes.set(area.id, { area, polygons: all, ...(point && { point }) });
    }
  }
  return { shapes, rest };
}

/** @param settle what to do where exact names do not find all of both; absent: that is left open */
export function joinAreas(
  areas: readonly Area[],
  features: readonly GeoFeature[],
  options: JoinOptions,
  settle?: (open: OpenJoin) => Joined,
): Joined {
  const find = finder(areas, [({ id }) => [id], ({ code }) => (code ? [code] : []), spokenNames]);
  const key = keyOf(features, find, options.key);
  const { shapes, rest } = gatherShapes(features, (feature) => find(key.read(feature)));
  const isWhole = options.expected.every(({ id, point }) => shapes.has(id) || point);
  const isAsked = options.key === undefined || options.key === key.name;
  if (isWhole && isAsked && shapes.size === features.length) return { shapes, rest, issues: [] };
  return settle?.({ areas, features, options, key, shapes, rest }) ?? { shapes, rest, issues: [], isOpen: true };
}
