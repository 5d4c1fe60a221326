/**
 * The invented outlines: a hand-drawn net of corners and borders, roughened by repeatable chance. A border is made once
 * and used by both of its districts, so they meet without gaps. The municipality lies in open sea in the Kattegat,
 * where it cannot be mistaken for a real one. As RFC 7946 asks: WGS84, longitude first, outer rings counter-clockwise.
 */
import { bell, seededRandom } from './random.js';

type XY = readonly [number, number];

/** Corners on a drawing board of 100 × 80, about 150 m a step, y upwards. */
const CORNERS: Readonly<Record<string, XY>> = {
  coastSouthWest: [6, 22],
  coastWest: [3, 35],
  coastHvid: [4, 48],
  coastNorthWest: [10, 68],
  north: [34, 77],
  northEast: [60, 79],
  coastNorthEast: [88, 70],
  east: [96, 46],
  southEast: [93, 25],
  cape: [80, 9],
  bayEast: [63, 10],
  quayEast: [51, 16],
  quayWest: [42, 14],
  south: [24, 9],
  fields: [16, 50],
  forestWest: [29, 60],
  forestSouth: [42, 58],
  forestEast: [58, 62],
  marsh: [68, 59],
  marshEast: [78, 51],
  station: [46, 44],
  gasworks: [58, 47],
  square: [36, 46],
  ring: [64, 40],
  ringEast: [75, 39],
  ringSouth: [65, 31],
  ringSouthEast: [75, 30],
  beach: [82, 22],
  strand: [60, 24],
  bridge: [40, 30],
  mill: [30, 29],
  heath: [25, 37],
  dyke: [25, 21],
  lockWest: [42, 22],
  lockEast: [52, 22],
};

/** Each district as its corners in order. */
const OUTLINES: Readonly<Record<string, readonly string[]>> = {
  sivkaer: ['coastHvid', 'coastNorthWest', 'north', 'forestWest', 'fields'],
  kogleskoven: ['north', 'northEast', 'forestEast', 'forestSouth', 'forestWest'],
  mosehatten: ['northEast', 'coastNorthEast', 'east', 'marshEast', 'marsh', 'forestEast'],
  hvidtornet: ['coastWest', 'coastHvid', 'fields', 'forestWest', 'forestSouth', 'square', 'heath'],
  lygtemarken: ['forestSouth', 'forestEast', 'gasworks', 'station', 'square'],
  klokkeengen: ['forestEast', 'marsh', 'marshEast', 'ringEast', 'ring', 'gasworks'],
  tranehoejparken: ['ring', 'ringEast', 'ringSouthEast', 'ringSouth'],
  floejtevangen: ['marshEast', 'east', 'southEast', 'beach', 'ringSouthEast', 'ringEast'],
  torvebyen: [
    'square',
    'station',
    'gasworks',
    'ring',
    'ringSouth',
    'strand',
    'quayEast',
    'lockEast',
    'lockWest',
    'bridge',
  ],
  nattergalparken: ['square', 'bridge', 'mill', 'heath'],
  pilelyngen: ['coastWest', 'heath', 'mill', 'dyke', 'coastSouthWest'],
  ravnsbroen: ['coastSouthWest', 'dyke', 'mill', 'bridge', 'lockWest', 'quayWest', 'south'],
  sejlmagerkajen: ['quayWest', 'lockWest', 'lockEast', 'quayEast'],
  strandloen: ['ringSouth', 'ringSouthEast', 'beach', 'southEast', 'cape', 'bayEast', 'quayEast', 'strand'],
};

const edgeName = (from: string, to: string): string => [from, to].sort().join(' ');

function edgesOf(corners: readonly string[]): (readonly [string, string])[] {
  return corners.map((corner, index) => [corner, corners[(index + 1) % corners.length] ?? corner]);
}

/** Borders with the sea belong to one district only. */
const COAST: ReadonlySet<string> = (() => {
  const uses = new Map<string, number>();
  for (const corners of Object.values(OUTLINES)) {
    for (const [from, to] of edgesOf(corners)) {
      const name = edgeName(from, to);
      uses.set(name, (uses.get(name) ?? 0) + 1);
    }
  }
  return new Set([...uses].filter(([, count]) => count === 1).map(([name]) => name));
})();

function corner(name: string): XY {
  const found = CORNERS[name];
  if (!found) throw new Error(`No corner "${name}"`);
  return found;
}

/** Midpoint displacement: each half again, always less, until the pieces are short. */
function roughen(from: XY, to: XY, shape: { readonly rough: number; readonly random: () => number }): XY[] {
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  const length = Math.sqrt(dx * dx + dy * dy);
  if (length < 1.6) return [from];
  const shift = bell(shape.random) * shape.rough;
  const middle: XY = [(from[0] + to[0]) / 2 - dy * shift, (from[1] + to[1]) / 2 + dx * shift];
  return [...roughen(from, middle, shape), ...roughen(middle, to, shape)];
}

/** The border from one corner to the next, without the last point. The same points whichever way it is walked. */
function border(from: string, to: string): XY[] {
  const name = edgeName(from, to);
  const [first, last] = name.split(' ') as [string, string];
  const rough = COAST.has(name) ? 0.075 : 0.035;
  const points = [...roughen(corner(first), corner(last), { rough, random: seededRandom(name) }), corner(last)];
  return (first === from ? points : points.reverse()).slice(0, -1);
}

const degrees = (value: number): number => Math.round(value * 1e5) / 1e5;
const toDegrees = ([x, y]: XY): XY => [degrees(11.18 + x * 0.00243), degrees(56.36 + y * 0.00135)];

/** Twice the signed area; above zero where the ring runs counter-clockwise. */
function turn(ring: readonly XY[]): number {
  return ring.reduce((sum, [x, y], index) => {
    const [nextX, nextY] = ring[(index + 1) % ring.length] ?? [x, y];
    return sum + x * nextY - nextX * y;
  }, 0);
}

function ringOf(corners: readonly string[]): XY[] {
  const ring = edgesOf(corners).flatMap(([from, to]) => border(from, to));
  return turn(ring) > 0 ? ring : ring.reverse();
}

/** Centre of gravity of a ring that does not cross itself. */
function centre(ring: readonly XY[]): XY {
  const doubled = turn(ring);
  const [sumX, sumY] = ring.reduce<XY>(
    ([atX, atY], [x, y], index) => {
      const [nextX, nextY] = ring[(index + 1) % ring.length] ?? [x, y];
      const cross = x * nextY - nextX * y;
      return [atX + (x + nextX) * cross, atY + (y + nextY) * cross];
    },
    [0, 0],
  );
  return [sumX / (3 * doubled), sumY / (3 * doubled)];
}

const RINGS: ReadonlyMap<string, readonly XY[]> = new Map(
  Object.entries(OUTLINES).map(([id, corners]) => [id, ringOf(corners)]),
);

/**
 * A place in a district, as longitude and latitude.
 *
 * @param east steps of about 150 m from the district's middle, to the east.
 * @param north the same to the north.
 */
export function placeIn(district: string, east = 0, north = 0): XY {
  const ring = RINGS.get(district);
  if (!ring) throw new Error(`No outline of "${district}"`);
  const [x, y] = centre(ring);
  return toDegrees([x + east, y + north]);
}

export interface Feature {
  readonly type: 'Feature';
  readonly properties: { readonly bydel_id: string; readonly navn: string };
  readonly geometry: { readonly type: 'Polygon'; readonly coordinates: readonly (readonly XY[])[] };
}

export interface FeatureCollection {
  readonly type: 'FeatureCollection';
  readonly features: readonly Feature[];
}

/** The districts' outlines as GeoJSON, in the order given. */
export function outlines(districts: readonly { readonly id: string; readonly name: string }[]): FeatureCollection {
  const features = districts.map(({ id, name }): Feature => {
    const ring = (RINGS.get(id) ?? []).map(toDegrees);
    const closed = [...ring, ...ring.slice(0, 1)];
    return {
      type: 'Feature',
      properties: { bydel_id: id, navn: name },
      geometry: { type: 'Polygon', coordinates: [closed] },
    };
  });
  return { type: 'FeatureCollection', features };
}
