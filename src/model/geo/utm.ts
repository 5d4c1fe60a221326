/**
 * UTM zone 32 north on the ellipsoid GRS80 (EPSG:25832), to degrees and back, by Krüger's series: to the millimetre within
 * 3,000 km of 9° east. WGS84 and ETRS89 are taken as the same, as everywhere in maps of districts.
 */
import type { Position } from './shapes.js';

const AXIS = 6_378_137;
const FLATTENING = 1 / 298.257222101;
const [SCALE, FALSE_EASTING, MERIDIAN] = [0.9996, 500_000, 9];

const N = FLATTENING / (2 - FLATTENING);
const [N2, N3] = [N ** 2, N ** 3];
/** The meridian's length over one radian, in the mean. */
const LENGTH = (AXIS / (1 + N)) * (1 + N2 / 4 + N2 ** 2 / 64);
const ALPHA = [N / 2 - (2 / 3) * N2 + (5 / 16) * N3, (13 / 48) * N2 - (3 / 5) * N3, (61 / 240) * N3] as const;
const BETA = [N / 2 - (2 / 3) * N2 + (37 / 96) * N3, (1 / 48) * N2 + (1 / 15) * N3, (17 / 480) * N3] as const;
const DELTA = [2 * N - (2 / 3) * N2 - 2 * N3, (7 / 3) * N2 - (8 / 5) * N3, (56 / 15) * N3] as const;
const ECCENTRICITY = (2 * Math.sqrt(N)) / (1 + N);

const RADIANS = Math.PI / 180;

/** The sum of a series in both directions: what it adds to the first and to the second coordinate. */
function series(factors: readonly number[], xi: number, eta: number): readonly [number, number] {
  let [first, second] = [0, 0];
  factors.forEach((factor, index) => {
    const times = 2 * (index + 1);
    first += factor * Math.sin(times * xi) * Math.cosh(times * eta);
    second += factor * Math.cos(times * xi) * Math.sinh(times * eta);
  });
  return [first, second];
}

/** Easting and northing in metres → longitude and latitude in degrees. */
export function degreesFromUtm([easting, northing]: Position): Position {
  const xi = northing / (SCALE * LENGTH);
  const eta = (easting - FALSE_EASTING) / (SCALE * LENGTH);
  const [overXi, overEta] = series(BETA, xi, eta);
  const [x, y] = [xi - overXi, eta - overEta];
  const chi = Math.asin(Math.sin(x) / Math.cosh(y));
  const latitude = DELTA.reduce((sum, factor, index) => sum + factor * Math.sin(2 * (index + 1) * chi), chi);
  return [MERIDIAN + Math.atan2(Math.sinh(y), Math.cos(x)) / RADIANS, latitude / RADIANS];
}

/** Longitude and latitude in degrees → easting and northing in metres. */
export function utmFromDegrees([longitude, latitude]: Position): Position {
  const sine = Math.sin(latitude * RADIANS);
  const t = Math.sinh(Math.atanh(sine) - ECCENTRICITY * Math.atanh(ECCENTRICITY * sine));
  const away = (longitude - MERIDIAN) * RADIANS;
  const xi = Math.atan2(t, Math.cos(away));
  const eta = Math.atanh(Math.sin(away) / Math.hypot(1, t));
  const [overXi, overEta] = series(ALPHA, xi, eta);
  return [FALSE_EASTING + SCALE * LENGTH * (eta + overEta), SCALE * LENGTH * (xi + overXi)];
}
