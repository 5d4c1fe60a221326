/**
 * The fourteen invented districts: what the figures are made from. The names are made up; none of the places exists.
 */

export interface District {
  readonly id: string;
  readonly name: string;
  /** Residents on 1 January 2026. */
  readonly population: number;
  /** Residents gained a year. */
  readonly growth: number;
  /** How challenged the district is, 0 (least) to 1 (most): every indicator's level follows from it. */
  readonly burden: number;
  /** Shares of residents aged 0–5, 6–17, 18–29, 30–64, 65 and over; they sum to 1. */
  readonly ages: readonly [number, number, number, number, number];
  /** Residents per household. */
  readonly householdSize: number;
  /** Income, in percent of the region's mean, above or below what the burden alone would give. */
  readonly incomeExtra: number;
  /** Place in the tile map, [column, row]. */
  readonly tile: readonly [number, number];
  /** First year that the district exists; before it its residents were counted in `splitFrom`. */
  readonly since?: number;
  readonly splitFrom?: string;
}

type Row = readonly [
  string,
  string,
  number,
  number,
  number,
  District['ages'],
  number,
  number,
  readonly [number, number],
];

const ROWS: readonly Row[] = [
  ['tranehoejparken', 'Tranehøjparken', 4310, 6, 1, [0.085, 0.165, 0.19, 0.42, 0.14], 2.35, 0, [3, 2]],
  ['nattergalparken', 'Nattergalparken', 2950, -12, 0.85, [0.08, 0.16, 0.18, 0.42, 0.16], 2.25, 0, [1, 2]],
  ['floejtevangen', 'Fløjtevangen', 5620, 22, 0.56, [0.075, 0.15, 0.16, 0.43, 0.185], 2.15, 1, [4, 1]],
  ['klokkeengen', 'Klokkeengen', 6240, 14, 0.5, [0.07, 0.145, 0.16, 0.43, 0.195], 2.1, -1, [3, 1]],
  ['lygtemarken', 'Lygtemarken', 7390, 30, 0.33, [0.065, 0.15, 0.14, 0.445, 0.2], 2.15, 0, [2, 1]],
  ['torvebyen', 'Torvebyen', 11280, 85, 0.3, [0.045, 0.075, 0.29, 0.39, 0.2], 1.65, -4, [2, 2]],
  ['sejlmagerkajen', 'Sejlmagerkajen', 2400, 225, 0.08, [0.06, 0.07, 0.22, 0.47, 0.18], 1.75, 14, [2, 3]],
  ['ravnsbroen', 'Ravnsbroen', 8930, 18, 0.25, [0.06, 0.14, 0.14, 0.44, 0.22], 2.1, 0, [1, 3]],
  ['pilelyngen', 'Pilelyngen', 5080, 4, 0.1, [0.055, 0.15, 0.09, 0.455, 0.25], 2.25, 3, [0, 2]],
  ['hvidtornet', 'Hvidtornet', 6710, 48, 0.12, [0.065, 0.17, 0.1, 0.465, 0.2], 2.35, 2, [0, 1]],
  ['kogleskoven', 'Kogleskoven', 4790, 62, 0.06, [0.07, 0.18, 0.08, 0.47, 0.2], 2.5, 9, [2, 0]],
  ['strandloen', 'Strandloen', 3720, 9, 0.02, [0.045, 0.14, 0.08, 0.435, 0.3], 2.2, 21, [4, 2]],
  ['mosehatten', 'Mosehatten', 1260, -5, 0.22, [0.06, 0.16, 0.1, 0.46, 0.22], 2.3, -2, [4, 0]],
  ['sivkaer', 'Sivkær', 842, -8, 0.28, [0.06, 0.15, 0.09, 0.45, 0.25], 2.2, -3, [0, 0]],
];

export const HARBOUR_SINCE = 2018;

function toDistrict(row: Row): District {
  const [id, name, population, growth, burden, ages, householdSize, incomeExtra, tile] = row;
  const district = { id, name, population, growth, burden, ages, householdSize, incomeExtra, tile };
  return id === 'sejlmagerkajen' ? { ...district, since: HARBOUR_SINCE, splitFrom: 'torvebyen' } : district;
}

export const DISTRICTS: readonly District[] = ROWS.map(toDistrict);

/** Whether the district existed in the year; before `since` it has no figures of its own. */
export function existsIn(district: District, year: number): boolean {
  return district.since === undefined || year >= district.since;
}
