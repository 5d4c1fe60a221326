/**
 * How a worker and a page hand an import over: long lists go in pieces, since the page would else stand still while it reads
 * two hundred thousand rows out of one message.
 */
import type { ImportOptions, Imported } from './imported.js';

export interface Question {
  readonly input: Uint8Array<ArrayBuffer> | string;
  readonly options: Omit<ImportOptions, 'signal' | 'onProgress'>;
}

/** Items that belong at the end of the list at this path. */
export interface Piece {
  readonly path: readonly string[];
  readonly items: readonly unknown[];
}

export type Answer =
  | { readonly share: number }
  /** Everything but the items of long lists. */
  | { readonly skeleton: Imported }
  | Piece
  | { readonly isDone: true };

/** Values of a piece: some 5 ms of reading. */
const MOST_VALUES = 20_000;

/** Values in a value, itself included; counts no further than the most that is asked about. */
function weigh(value: unknown, most: number): number {
  if (typeof value !== 'object' || value === null) return 1;
  let weight = 1;
  for (const inner of Object.values(value)) {
    if (weight > most) break;
    weight += weigh(inner, most - weight);
  }
  return weight;
}

function piecesOf(path: readonly string[], list: readonly unknown[]): readonly Piece[] {
  const pieces: Piece[] = [];
  let [from, weight] = [0, 0];
  list.forEach((item, index) => {
    weight += weigh(item, MOST_VALUES);
    if (weight < MOST_VALUES && index < list.length - 1) return;
    pieces.push({ path, items: list.slice(from, index + 1) });
    [from, weight] = [index + 1, 0];
  });
  return pieces;
}

export function takeApart(imported: Imported): { readonly skeleton: Imported; readonly pieces: readonly Piece[] } {
  const pieces: Piece[] = [];
  const strip = (value: unknown, path: readonly string[]): unknown => {
    if (typeof value !== 'object' || value === null || weigh(value, MOST_VALUES) <= MOST_VALUES) return value;
    if (Array.isArray(value)) {
      pieces.push(...piecesOf(path, value));
      return [];
    }
    return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, strip(inner, [...path, name])]));
  };
  return { skeleton: strip(imported, []) as Imported, pieces };
}

/** Puts a piece back where it was taken from. */
export function addPiece(imported: Imported, { path, items }: Piece): void {
  const list = path.reduce<unknown>((value, name) => (value as Record<string, unknown>)[name], imported) as unknown[];
  for (const item of items) list.push(item);
}
