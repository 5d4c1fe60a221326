/** Tables of invented counts for the tests of disclosure control, and a linear check that shares no code with it. */
import type { Model, Observation } from '../../src/model/model.js';
import { parseDocument } from '../../src/model/parse-document.js';
import type { Privacy } from '../../src/schema/generated/document.js';

/** A generator of numbers between 0 and 1 that always gives the same ones (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Log-normal counts with a median of about 13, as in trials of the method. */
function randomCount(random: () => number): number {
  const normal = Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
  return Math.floor(Math.exp(2.56 + 1.1 * normal));
}

export interface RandomTable {
  readonly model: Model;
  readonly rows: number;
  readonly columns: number;
}

/** Districts by categories of one count, with the totals of rows, of columns and of all. */
export function randomTable(
  random: () => number,
  privacy: Privacy = { profile: 'standard', minCount: 5 },
): RandomTable {
  const [rows, columns] = [4 + Math.floor(random() * 5), 3 + Math.floor(random() * 4)];
  const cells = Array.from({ length: rows }, () => Array.from({ length: columns }, () => randomCount(random)));
  const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
  const figures: (readonly [area: string, category: string | null, value: number])[] = [];
  cells.forEach((row, index) => {
    row.forEach((value, column) => figures.push([`a${index}`, `c${column}`, value]));
    figures.push([`a${index}`, null, sum(row)]);
  });
  for (let column = 0; column < columns; column += 1)
    figures.push(['all', `c${column}`, sum(cells.map((row) => row[column]!))]);
  figures.push(['all', null, sum(cells.flat())]);
  const categories = Array.from({ length: columns }, (_, index) => ({ id: `c${index}`, label: `c${index}` }));
  const model = parseDocument({
    version: '1.0',
    privacy,
    areas: [
      { id: 'all', name: 'All', kind: 'municipality' },
      ...cells.map((_, index) => ({ id: `a${index}`, name: `A${index}`, parent: 'all' })),
    ],
    indicators: [{ id: 'i', label: 'I', unit: 'count', breakdown: { label: 'B', partsOfWhole: true, categories } }],
    observations: figures.map(([area, category, value]) => ({ indicator: 'i', area, period: '2024', category, value })),
  });
  return { model, rows, columns };
}

/**
 * The hidden figures of a protected table that its rows and columns give back, by plain elimination over fractions of whole
 * numbers modulo a prime.
 */
export function recoverable({ model, rows, columns }: RandomTable): readonly Observation[] {
  const PRIME = 1_000_003n;
  const cellOf = new Map(model.observations.map((one) => [`${one.area} ${one.category ?? ''}`, one]));
  const areas = [...Array.from({ length: rows }, (_, index) => `a${index}`)];
  const categories = Array.from({ length: columns }, (_, index) => `c${index}`);
  const lines: (readonly string[])[] = [
    ...['all', ...areas].map((area) => [`${area} `, ...categories.map((category) => `${area} ${category}`)]),
    ...['', ...categories].map((category) => [`all ${category}`, ...areas.map((area) => `${area} ${category}`)]),
  ];
  const hidden = [...cellOf].filter(([, { value }]) => value === null).map(([key]) => key);
  const matrix = lines.map((line) =>
    hidden.map((key) => (line[0] === key ? PRIME - 1n : line.includes(key) ? 1n : 0n)),
  );
  const inverse = (number: bigint): bigint => {
    let [result, base, power] = [1n, number, PRIME - 2n];
    for (; power > 0n; power >>= 1n) {
      if (power & 1n) result = (result * base) % PRIME;
      base = (base * base) % PRIME;
    }
    return result;
  };
  let rank = 0;
  for (let column = 0; column < hidden.length; column += 1) {
    const pivot = matrix.findIndex((row, index) => index >= rank && row[column] !== 0n);
    if (pivot < 0) continue;
    [matrix[rank], matrix[pivot]] = [matrix[pivot]!, matrix[rank]!];
    const scale = inverse(matrix[rank]![column]!);
    matrix[rank] = matrix[rank]!.map((number) => (number * scale) % PRIME);
    matrix.forEach((row, index) => {
      const factor = row[column]!;
      if (index !== rank && factor !== 0n) {
        matrix[index] = row.map((number, at) => (((number - factor * matrix[rank]![at]!) % PRIME) + PRIME) % PRIME);
      }
    });
    rank += 1;
  }
  return matrix
    .map((row) => hidden.filter((_, column) => row[column] !== 0n))
    .filter((left) => left.length === 1)
    .map(([key]) => cellOf.get(key!)!);
}
