/** The interval of a share that is counted from a number of people. */

/** 97.5 % quantile of the normal distribution: a 95 % interval leaves 2.5 % out on either side. */
const Z = 1.959963984540054;

/**
 * Wilson's score interval for a share (Wilson 1927, without continuity correction). Holds for small numbers and near 0
 * and 1, where the plain normal interval does not.
 *
 * @param numerator Those who count, from 0 to `denominator`.
 * @param denominator All who were asked or registered.
 * @returns Lower and upper end at 95 %, as parts of one; null where the numbers are no share.
 */
export function wilson(numerator: number, denominator: number): readonly [lower: number, upper: number] | null {
  if (!(denominator > 0) || !(numerator >= 0) || numerator > denominator) return null;
  const share = numerator / denominator;
  const spread = (Z * Z) / denominator;
  const centre = share + spread / 2;
  const half = Z * Math.sqrt((share * (1 - share) + spread / 4) / denominator);
  return [Math.max(0, (centre - half) / (1 + spread)), Math.min(1, (centre + half) / (1 + spread))];
}
