/** How many straight edges cross another: the measure by which layouts and orders are compared. */

/** @param at x and y of each node. Edges that share an end do not cross. */
export function countCrossings(
  { from, to }: { readonly from: Uint32Array; readonly to: Uint32Array },
  at: Float64Array,
): number {
  let crossings = 0;
  // Above 0 where c lies on one side of the line from a to b, below it on the other. Plain names in here: it runs for every pair.
  const turn = (a: number, b: number, c: number): number =>
    (at[b * 2]! - at[a * 2]!) * (at[c * 2 + 1]! - at[a * 2 + 1]!) -
    (at[b * 2 + 1]! - at[a * 2 + 1]!) * (at[c * 2]! - at[a * 2]!);
  for (let one = 0; one < from.length; one += 1) {
    const a = from[one]!;
    const b = to[one]!;
    for (let two = one + 1; two < from.length; two += 1) {
      const c = from[two]!;
      const d = to[two]!;
      if (a === c || a === d || b === c || b === d) continue;
      if (turn(a, b, c) * turn(a, b, d) < 0 && turn(c, d, a) * turn(c, d, b) < 0) crossings += 1;
    }
  }
  return crossings;
}
