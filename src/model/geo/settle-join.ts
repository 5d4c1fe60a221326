/**
 * Areas and outlines that do not meet by exact names: those whose names differ in capitals, spaces, signs or leading zeros meet all
 * the same; what is left over on either side is told, with what it looks like.
 */
import type { Area } from '../../schema/generated/document.js';
import { issue, type Issue } from '../issues.js';
import { nearest } from '../nearest.js';
import { plainLetters } from '../plain-letters.js';
import { info } from './info.js';
import { finder, gatherShapes, keyOf, spokenNames } from './join-areas.js';
import type { AreaShape, Joined, Key, OpenJoin } from './join-areas.js';
import type { GeoFeature } from './plain-geography.js';

/** 101, 0101 and 101.0 are one code. */
const bare = (code: string): string => {
  const [, digits] = /^0*(\d+)(?:[.,]0+)?$/.exec(code) ?? [];
  return digits ?? '';
};

/** "Nørre By", "nørre by" and "noerre-by" are one name. */
const plain = (text: string): string => plainLetters(text, 80).replace(/-/g, '');

/** Names for a message, as many as a reader takes in. */
function examples(names: readonly string[]): string {
  return names.slice(0, 5).join(', ') + (names.length > 5 ? ' …' : '');
}

/** The same outline twice is one. */
function withoutCopies(shape: AreaShape): AreaShape {
  const seen = new Set<string>();
  const polygons = shape.polygons.filter((polygon) => {
    const text = JSON.stringify(polygon);
    return !seen.has(text) && seen.add(text);
  });
  return { ...shape, polygons };
}

interface Alike extends Key {
  areaOf(feature: GeoFeature): Area | undefined;
  /** How the file calls areas that it does not call by their exact names. */
  readonly near: ReadonlyMap<string, Area>;
  readonly isPadded: boolean;
}

function alike({ areas, features, options, key, shapes, rest }: OpenJoin): Alike {
  const byNumber = finder(areas, [({ code, id }) => [bare(code ?? id)]]);
  const byLetters = finder(areas, [
    ({ id, code = '' }) => [plain(id), plain(code)],
    (area) => spokenNames(area).map(plain),
  ]);
  const find = (text: string): Area | undefined => byNumber(bare(text)) ?? byLetters(plain(text));
  const { name, read } = shapes.size ? key : keyOf(features, find, options.key);
  const near = new Map<string, Area>();
  const taken = new Set(shapes.keys());
  let isPadded = false;
  for (const feature of rest) {
    const text = read(feature);
    const area = find(text);
    if (near.has(text) || !area || taken.has(area.id)) continue;
    taken.add(area.id);
    near.set(text, area);
    if (byNumber(bare(text))) isPadded = true;
  }
  const exact = finder(areas, [({ id }) => [id], ({ code }) => (code ? [code] : []), spokenNames]);
  return { name, read, near, isPadded, areaOf: (feature) => near.get(read(feature)) ?? exact(read(feature)) };
}

const namesOf = (area: Area): readonly string[] => [area.id, area.code ?? '', ...spokenNames(area)].filter(Boolean);

/** Areas that the file has several features of. */
function severalOf(features: readonly GeoFeature[], areaOf: Alike['areaOf']): readonly string[] {
  const counts = new Map<string, number>();
  for (const feature of features) {
    const id = areaOf(feature)?.id;
    if (id !== undefined) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return [...counts].flatMap(([id, count]) => (count > 1 ? [id] : []));
}

/** What no area answers to, with the area that was perhaps meant. Several parts of one are one; what has no name is each for itself. */
function toldRest(names: readonly string[], key: string, { options: { pointer }, lacking }: Lacking): Issue {
  const distinct = [...new Set(names.filter(Boolean)), ...names.filter((one) => !one).map(() => '?')];
  const known = new Map(lacking.flatMap((area) => namesOf(area).map((text) => [text, area.id])));
  const meant = distinct.slice(0, 100).flatMap((text) => {
    const found = known.get(nearest(text, known.keys()));
    return found === undefined ? [] : [`${text} → ${found}`];
  });
  return issue('geo-features-unmatched', pointer, {
    ...{ count: distinct.length, key, examples: examples(distinct), meant: examples(meant) },
  });
}

interface Lacking {
  readonly options: OpenJoin['options'];
  readonly lacking: readonly Area[];
}

export function settleJoin(open: OpenJoin): Joined {
  const { features, options } = open;
  const { key, expected, pointer } = options;
  const { name, read, near, isPadded, areaOf } = alike(open);
  const { shapes, rest } = gatherShapes(features, areaOf);
  const issues: Issue[] = [];
  if (key !== undefined && key !== name) issues.push(issue('geo-key-missing', pointer, { key, used: name }));
  if (isPadded) issues.push(info('geo-codes-padded', pointer, { key: name }));
  const unlike = [...near].filter(([text]) => !bare(text)).map(([text, { id }]) => `${text} → ${id}`);
  if (unlike.length) {
    issues.push(info('geo-names-alike', pointer, { count: unlike.length, key: name, examples: examples(unlike) }));
  }
  const several = severalOf(features, areaOf);
  if (several.length) {
    issues.push(info('geo-joined', pointer, { count: several.length, examples: examples(several) }));
  }
  const lacking = expected.filter(({ id, point }) => !shapes.has(id) && !point);
  if (lacking.length) {
    const names = examples(lacking.map(({ id }) => id));
    issues.push(issue('geo-areas-unmatched', pointer, { count: lacking.length, examples: names }));
  }
  const names = rest.map((feature) => read(feature) || feature.id);
  if (rest.length) issues.push(toldRest(names, name, { options, lacking }));
  const wholes = new Map([...shapes].map(([id, shape]) => [id, several.includes(id) ? withoutCopies(shape) : shape]));
  return { shapes: wholes, rest, issues };
}
