/**
 * How a sector is drawn: shape says the sector, hue the family it belongs to. Six hues for all; a sector more gets a new
 * shape in the hue of its family. Shapes look equally large. Knows no words.
 */
import type { ColorRole, PathMark } from '../scene.js';
import type { NodeSector } from './network-data.js';
import { oneDecimal } from './route-ties.js';

interface SectorLook {
  readonly hue: ColorRole;
  /** Corners as x, y round the middle, px at full size. A circle has none. */
  readonly corners: readonly number[];
}

const SQUARE = [-7.6, -7.6, 7.6, -7.6, 7.6, 7.6, -7.6, 7.6];
const TRIANGLE = [0, -10.4, 10.2, 7, -10.2, 7];
const HEXAGON = [-9.4, 0, -4.7, -8.1, 4.7, -8.1, 9.4, 0, 4.7, 8.1, -4.7, 8.1];
const PLUS = [
  -3.7, -9.4, 3.7, -9.4, 3.7, -3.7, 9.4, -3.7, 9.4, 3.7, 3.7, 3.7, 3.7, 9.4, -3.7, 9.4, -3.7, 3.7, -9.4, 3.7, -9.4,
  -3.7, -3.7, -3.7,
];
const HOUSE = [0, -9.8, 8.6, -2.4, 8.6, 8.2, -8.6, 8.2, -8.6, -2.4];
const TRAPEZIUM = [-5.4, -7, 5.4, -7, 10.4, 7, -10.4, 7];
const DIAMOND = [0, -10.6, 10.6, 0, 0, 10.6, -10.6, 0];
const UPSIDE_DOWN = [-10.2, -7, 10.2, -7, 0, 10.4];
const FIVE_POINTS = [
  0, -11, 2.9, -4, 10.5, -3.4, 4.7, 1.5, 6.5, 8.9, 0, 4.9, -6.5, 8.9, -4.7, 1.5, -10.5, -3.4, -2.9, -4,
];
const FOUR_POINTS = [0, -11.5, 3.9, -3.9, 11.5, 0, 3.9, 3.9, 0, 11.5, -3.9, 3.9, -11.5, 0, -3.9, -3.9];
const SHIELD = [-8.2, -8.4, 8.2, -8.4, 8.2, 1.4, 0, 9.8, -8.2, 1.4];
const ARCH = [-8.4, 8, -8.4, -2, -6, -6.8, -2, -9, 2, -9, 6, -6.8, 8.4, -2, 8.4, 8, 2.8, 8, 2.8, 2, -2.8, 2, -2.8, 8];
const HOURGLASS = [-8.8, -8.8, 8.8, -8.8, 3, 0, 8.8, 8.8, -8.8, 8.8, -3, 0];
/** No actor: what actors do together. A bar, as on the timeline. */
const BAR = [-11, -4.6, 11, -4.6, 11, 4.6, -11, 4.6];
const CIRCLE: readonly number[] = [];

const LOOKS: Readonly<Record<NodeSector, SectorLook>> = {
  'municipal-central': { hue: 'category3', corners: SQUARE },
  'municipal-institution': { hue: 'category1', corners: TRIANGLE },
  education: { hue: 'category1', corners: HEXAGON },
  'health-region': { hue: 'category5', corners: PLUS },
  'housing-organisation': { hue: 'category2', corners: HOUSE },
  landowner: { hue: 'category2', corners: TRAPEZIUM },
  volunteers: { hue: 'category4', corners: CIRCLE },
  'local-association': { hue: 'category4', corners: FIVE_POINTS },
  residents: { hue: 'category4', corners: ARCH },
  police: { hue: 'category6', corners: DIAMOND },
  business: { hue: 'category6', corners: UPSIDE_DOWN },
  'faith-community': { hue: 'category6', corners: FOUR_POINTS },
  foundation: { hue: 'category6', corners: SHIELD },
  other: { hue: 'category6', corners: HOURGLASS },
  initiative: { hue: 'core', corners: BAR },
};

/** Sectors in the order of a legend. */
export const SECTORS = Object.keys(LOOKS) as readonly NodeSector[];

/** Radius within which every symbol stays at full size, px. */
export const SYMBOL_RADIUS = 11;

export function hueOf(sector: NodeSector): ColorRole {
  return LOOKS[sector].hue;
}

export function circlePath(x: number, y: number, radius: number): string {
  const r = oneDecimal(radius);
  return `M${oneDecimal(x - r)},${oneDecimal(y)}a${r},${r} 0 1 0 ${2 * r},0a${r},${r} 0 1 0 ${-2 * r},0Z`;
}

/** The outline of a sector's symbol. `size` 1 is full size. */
export function symbolPath(sector: NodeSector, { x, y, size }: { x: number; y: number; size: number }): string {
  const { corners } = LOOKS[sector];
  const at = oneDecimal;
  if (!corners.length) return circlePath(x, y, 8.6 * size);
  let path = '';
  for (let corner = 0; corner < corners.length; corner += 2) {
    path += `${corner ? 'L' : 'M'}${at(x + corners[corner]! * size)},${at(y + corners[corner + 1]! * size)}`;
  }
  return `${path}Z`;
}

/** Filled in focus; hollow, with the ground it stands on inside, out of focus. */
export function symbolMark(
  sector: NodeSector,
  at: { x: number; y: number; size: number },
  hollowOn?: ColorRole,
): PathMark {
  const d = symbolPath(sector, at);
  const hue = hueOf(sector);
  return { type: 'path', d, fill: hollowOn ?? hue, stroke: hue, width: 1.6, round: true };
}
