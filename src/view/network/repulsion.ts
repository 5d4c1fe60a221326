/**
 * All nodes push each other away; far ones are taken together (Barnes and Hut 1986), so that n nodes cost n log n. A
 * quadtree on flat arrays, filled anew for every round. Knows no edges and no steps.
 */

/** Of so few, each is held against each: quicker than sorting them. */
const FEW = 100;

/** A cell this many times smaller than it is far away counts as one point. */
const OPENING = 1.1;
const FAR = OPENING * OPENING;
const DEEPEST = 40;

/** Nearer than this, squared, nodes push no harder. */
const NEAREST = 1e-4;
/** Nodes between two pauses. */
const PIECE = 400;

export interface Push {
  /** x and y for each node; added to. */
  readonly force: Float64Array;
  readonly strength: number;
}

function pushPairs(at: Float64Array, mass: Float64Array, { force, strength }: Push): void {
  for (let a = 0; a < mass.length; a += 1) {
    const x = at[a * 2]!;
    const y = at[a * 2 + 1]!;
    let fx = 0;
    let fy = 0;
    for (let b = a + 1; b < mass.length; b += 1) {
      const dx = x - at[b * 2]!;
      const dy = y - at[b * 2 + 1]!;
      const square = dx * dx + dy * dy;
      const push = strength / (square > NEAREST ? square : NEAREST);
      const own = push * mass[b]!;
      const other = push * mass[a]!;
      fx += dx * own;
      fy += dy * own;
      force[b * 2] = force[b * 2]! - dx * other;
      force[b * 2 + 1] = force[b * 2 + 1]! - dy * other;
    }
    force[a * 2] = force[a * 2]! + fx;
    force[a * 2 + 1] = force[a * 2 + 1]! + fy;
  }
}

export class Repulsion {
  #children = new Int32Array(0);
  #mass = new Float64Array(0);
  #x = new Float64Array(0);
  #y = new Float64Array(0);
  #size = new Float64Array(0);
  /** Node in a leaf, −1 in a cell that is divided. */
  #node = new Int32Array(0);
  #used = 0;
  #stack = new Int32Array(256);

  /** Adds the push of all on all to `force`. Yields from time to time how many nodes are done. */
  *pushAll(at: Float64Array, mass: Float64Array, push: Push): Generator<number, void> {
    const count = mass.length;
    if (count <= FEW) return pushPairs(at, mass, push);
    this.#build(at, mass);
    for (let node = 0; node < count; node += 1) {
      this.#push(node, at, push);
      if (node % PIECE === PIECE - 1) yield node;
    }
  }

  /** Sorts the nodes into the tree. `at` holds x and y of each. */
  #build(at: Float64Array, mass: Float64Array): void {
    const count = mass.length;
    this.#reserve(Math.max(64, count * 3));
    let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
    for (let node = 0; node < count; node += 1) {
      const [x, y] = [at[node * 2]!, at[node * 2 + 1]!];
      left = Math.min(left, x);
      right = Math.max(right, x);
      top = Math.min(top, y);
      bottom = Math.max(bottom, y);
    }
    const size = Math.max(right - left, bottom - top, 1e-6) * 1.001;
    this.#used = 0;
    this.#cell(size);
    for (let node = 0; node < count; node += 1) this.#insert(node, { at, mass, left, top });
    // Until now a cell has held sums.
    for (let cell = 0; cell < this.#used; cell += 1) {
      this.#x[cell] = this.#x[cell]! / this.#mass[cell]!;
      this.#y[cell] = this.#y[cell]! / this.#mass[cell]!;
    }
  }

  /** Adds the push on one node to `force`: mass × `strength` ÷ distance. Written for the machine: it is all the time there is. */
  #push(node: number, at: Float64Array, { force, strength }: Push): void {
    const x = at[node * 2]!;
    const y = at[node * 2 + 1]!;
    const stack = this.#stack;
    const xs = this.#x;
    const ys = this.#y;
    const masses = this.#mass;
    const sizes = this.#size;
    const nodes = this.#node;
    const children = this.#children;
    let depth = 1;
    let fx = 0;
    let fy = 0;
    stack[0] = 0;
    while (depth > 0) {
      const cell = stack[--depth]!;
      const dx = x - xs[cell]!;
      const dy = y - ys[cell]!;
      const square = dx * dx + dy * dy;
      const size = sizes[cell]!;
      const own = nodes[cell]!;
      if (own >= 0 || size * size < square * FAR) {
        if (own === node || square === 0) continue;
        const push = (strength * masses[cell]!) / (square > NEAREST ? square : NEAREST);
        fx += dx * push;
        fy += dy * push;
        continue;
      }
      const first = cell * 4;
      if (children[first]) stack[depth++] = children[first];
      if (children[first + 1]) stack[depth++] = children[first + 1]!;
      if (children[first + 2]) stack[depth++] = children[first + 2]!;
      if (children[first + 3]) stack[depth++] = children[first + 3]!;
    }
    force[node * 2] = force[node * 2]! + fx;
    force[node * 2 + 1] = force[node * 2 + 1]! + fy;
  }

  /** Written for the machine too: on the way down, every cell is given the node's mass, and where it is times its mass. */
  #insert(node: number, space: { at: Float64Array; mass: Float64Array; left: number; top: number }): void {
    // However deep it goes, the arrays need not grow on the way.
    if (this.#used + DEEPEST * 2 + 4 > this.#size.length) this.#reserve(this.#size.length * 2 + DEEPEST * 2);
    const { at, mass } = space;
    const masses = this.#mass;
    const xs = this.#x;
    const ys = this.#y;
    const nodes = this.#node;
    const sizes = this.#size;
    const x = at[node * 2]!;
    const y = at[node * 2 + 1]!;
    const own = mass[node]!;
    let { left, top } = space;
    let cell = 0;
    for (let depth = 0; ; depth += 1) {
      const before = masses[cell]!;
      const leaf = nodes[cell]!;
      const sumX = xs[cell]!;
      const sumY = ys[cell]!;
      masses[cell] = before + own;
      xs[cell] = sumX + x * own;
      ys[cell] = sumY + y * own;
      if (before === 0) {
        nodes[cell] = node;
        return;
      }
      const half = sizes[cell]! / 2;
      if (leaf >= 0) {
        const oldX = at[leaf * 2]!;
        const oldY = at[leaf * 2 + 1]!;
        if (depth >= DEEPEST || (oldX === x && oldY === y)) return;
        nodes[cell] = -1;
        const moved = this.#child(cell, (oldX >= left + half ? 1 : 0) + (oldY >= top + half ? 2 : 0));
        nodes[moved] = leaf;
        masses[moved] = before;
        xs[moved] = sumX;
        ys[moved] = sumY;
      }
      const isRight = x >= left + half;
      const isLow = y >= top + half;
      cell = this.#child(cell, (isRight ? 1 : 0) + (isLow ? 2 : 0));
      if (isRight) left += half;
      if (isLow) top += half;
    }
  }

  #child(cell: number, quarter: number): number {
    const at = cell * 4 + quarter;
    if (!this.#children[at]) this.#children[at] = this.#cell(this.#size[cell]! / 2);
    return this.#children[at]!;
  }

  #cell(size: number): number {
    const cell = this.#used++;
    const children = this.#children;
    children[cell * 4] = children[cell * 4 + 1] = children[cell * 4 + 2] = children[cell * 4 + 3] = 0;
    this.#mass[cell] = this.#x[cell] = this.#y[cell] = 0;
    this.#size[cell] = size;
    this.#node[cell] = -1;
    return cell;
  }

  #reserve(cells: number): void {
    if (this.#size.length >= cells) return;
    const grow = <T extends Int32Array | Float64Array>(old: T, made: T): T => (made.set(old as never), made);
    this.#children = grow(this.#children, new Int32Array(cells * 4));
    this.#mass = grow(this.#mass, new Float64Array(cells));
    this.#x = grow(this.#x, new Float64Array(cells));
    this.#y = grow(this.#y, new Float64Array(cells));
    this.#size = grow(this.#size, new Float64Array(cells));
    this.#node = grow(this.#node, new Int32Array(cells));
  }
}
