/** Moves nodes that all but cover each other apart: each is looked for in a grid among its neighbours only. */

/** Share of the spacing of an even spread that is kept between two nodes. */
const LEAST = 0.3;
const ROUNDS = 12;

function boxOf(at: Float64Array): { left: number; top: number; width: number; height: number } {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (let axis = 0; axis < at.length; axis += 2) {
    left = Math.min(left, at[axis]!);
    right = Math.max(right, at[axis]!);
    top = Math.min(top, at[axis + 1]!);
    bottom = Math.max(bottom, at[axis + 1]!);
  }
  return { left, top, width: right - left, height: bottom - top };
}

/** One round. @returns whether any were too near */
function pushApart(at: Float64Array, least: number): boolean {
  const { left, top, width, height } = boxOf(at);
  // A free cell all round saves asking for the edges.
  const columns = Math.floor(width / least) + 3;
  const first = new Int32Array(columns * (Math.floor(height / least) + 3)).fill(-1);
  const next = new Int32Array(at.length / 2);
  let wasNear = false;
  for (let node = 0; node < next.length; node += 1) {
    let x = at[node * 2]!;
    let y = at[node * 2 + 1]!;
    const cell = (Math.floor((y - top) / least) + 1) * columns + Math.floor((x - left) / least) + 1;
    for (let row = cell - columns; row <= cell + columns; row += columns) {
      for (let near = row - 1; near <= row + 1; near += 1) {
        for (let other = first[near]!; other >= 0; other = next[other]!) {
          const dx = x - at[other * 2]! || least * 1e-3;
          const dy = y - at[other * 2 + 1]!;
          const square = dx * dx + dy * dy;
          if (square >= least * least) continue;
          const apart = Math.sqrt(square);
          const push = (least * 1.02 - apart) / apart / 2;
          x += dx * push;
          y += dy * push;
          at[other * 2] = at[other * 2]! - dx * push;
          at[other * 2 + 1] = at[other * 2 + 1]! - dy * push;
          wasNear = true;
        }
      }
    }
    at[node * 2] = x;
    at[node * 2 + 1] = y;
    next[node] = first[cell]!;
    first[cell] = node;
  }
  return wasNear;
}

/** Changes the places in place. */
export function keepApart(at: Float64Array): void {
  const { width, height } = boxOf(at);
  const least = LEAST * Math.sqrt((width * height) / (at.length / 2));
  for (let round = 0; least > 0 && round < ROUNDS && pushApart(at, least); round += 1);
}
