/**
 * Which outline belongs to which area: by the property that the document names, else by the one that fits best; by id, code
 * or name, also where a code has lost its first zeros. What finds no match on either side is told.
 */
import type { Area } from '../../schema/generated/document.js';
import { issue, type Issue } from '../issues.js';
import { info } from './info.js';
import type { Polygon, Position } from './shapes.js';
import type { GeoFeature } from './read-geography.js';
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
}

const bare = (code: string): string => (/^\d+$/.test(code) ? code.replace(/^0+(?=\d)/, '') : code);
const plain = (name: string): string => name.normalize('NFC').toLowerCase();

/** How an area can be called in a file, best first. Two areas of one name or code answer to neither. */
function namesOf(areas: readonly Area[]): (text: string) => Area | undefined {
  const spoken = ({ name }: Area): readonly string[] => (typeof name === 'string' ? [name] : Object.values(name));
  const ways: readonly ((area: Area) => readonly string[])[] = [
    ({ id }) => [id],
    ({ code }) => (code ? [code] : []),
    ({ code, id }) => [code ?? id].map(bare),
    (area) => spoken(area).map(plain),
  ];
  const maps = ways.map((keysOf) => {
    const map = new Map<string, Area | undefined>();
    for (const area of areas) {
      for (const key of keysOf(area)) map.set(key, map.has(key) && map.get(key) !== area ? undefined : area);
    }
    return map;
  });
  return (text) => {
    const keys = [text, text, bare(text), plain(text)];
    for (const [index, map] of maps.entries()) {
      const area = map.get(keys[index]!);
      if (area) return area;
    }
    return undefined;
  };
}

/** As many features tell which property is the key. */
const SAMPLE = 400;

type KeyReader = (feature: GeoFeature) => string;

function keyOf(
  features: readonly GeoFeature[],
  find: (text: string) => Area | undefined,
  wanted: string | undefined,
): { readonly read: KeyReader; readonly name: string } {
  const byProperty =
    (key: string): KeyReader =>
    ({ properties }) =>
      textOf(properties[key]);
  const byId: KeyReader = ({ id }) => id;
  const sample = features.slice(0, SAMPLE);
  const hits = (read: KeyReader): number => new Set(sample.map((feature) => find(read(feature))?.id)).size;
  const isFound = (read: KeyReader): boolean => sample.some((feature) => find(read(feature)) !== undefined);
  if (wanted !== undefined && isFound(byProperty(wanted))) return { read: byProperty(wanted), name: wanted };
  if (wanted === undefined && isFound(byId)) return { read: byId, name: 'id' };
  const keys = [...new Set(sample.flatMap(({ properties }) => Object.keys(properties)))];
  const candidates = [{ read: byId, name: 'id' }, ...keys.map((name) => ({ read: byProperty(name), name }))].filter(
    ({ read }) => isFound(read),
  );
  candidates.sort((a, b) => hits(b.read) - hits(a.read));
  return candidates[0] ?? { read: wanted === undefined ? byId : byProperty(wanted), name: wanted ?? 'id' };
}

/** Names for a message, as many as a reader takes in. */
function examples(names: readonly string[]): string {
  return names.slice(0, 5).join(', ') + (names.length > 5 ? ' …' : '');
}

export interface JoinOptions {
  /** As the document writes it. */
  readonly key?: string | undefined;
  /** Areas that are expected on the map. */
  readonly expected: readonly Area[];
  readonly pointer: string;
}

function told(
  { expected, pointer, key }: JoinOptions,
  {
    shapes,
    restNames,
    name,
    isPadded,
  }: { shapes: Joined['shapes']; restNames: string[]; name: string; isPadded: boolean },
): Issue[] {
  const issues: Issue[] = [];
  if (key !== undefined && key !== name) issues.push(issue('geo-key-missing', pointer, { key, used: name }));
  if (isPadded) issues.push(info('geo-codes-padded', pointer, { key: name }));
  const without = expected.filter(({ id, point }) => !shapes.has(id) && !point);
  if (without.length) {
    const names = examples(without.map(({ id }) => id));
    issues.push(issue('geo-areas-unmatched', pointer, { count: without.length, examples: names }));
  }
  if (restNames.length) {
    issues.push(
      issue('geo-features-unmatched', pointer, { count: restNames.length, key: name, examples: examples(restNames) }),
    );
  }
  return issues;
}

/** Several features of one area are put together; an outline comes before a point. */
export function joinAreas(areas: readonly Area[], features: readonly GeoFeature[], options: JoinOptions): Joined {
  const find = namesOf(areas);
  const { read, name } = keyOf(features, find, options.key);
  const shapes = new Map<string, { area: Area; polygons: Polygon[]; point?: Position }>();
  const rest: GeoFeature[] = [];
  const restNames: string[] = [];
  let isPadded = false;
  for (const feature of features) {
    const text = read(feature);
    const area = text ? find(text) : undefined;
    if (!area) {
      rest.push(feature);
      restNames.push(text || feature.id);
      continue;
    }
    if (area.code !== undefined && area.code !== text && area.id !== text && bare(area.code) === bare(text))
      isPadded = true;
    const shape = shapes.get(area.id) ?? { area, polygons: [] };
    shape.polygons.push(...feature.polygons);
    if (feature.point) shape.point ??= feature.point;
    if (shape.polygons.length || shape.point) shapes.set(area.id, shape);
  }
  // Several parts of one area are one; what has no name is each for itself.
  const names = [...new Set(restNames.filter(Boolean)), ...restNames.filter((one) => !one).map(() => '?')];
  return { shapes, rest, issues: told(options, { shapes, restNames: names, name, isPadded }) };
}
