/** The cells of a PX file, in order, also where KEYS names the rows: numbers, and texts where figures are missing. */
import { ImportError } from '../import-error.js';
import type { Pacer } from '../pacer.js';

/** Numbers and texts by cell. NaN = no number. */
export interface PxCells {
  readonly values: Float64Array;
  readonly marks: ReadonlyMap<number, string>;
  /** How many were there. */
  readonly count: number;
}

/** Where a row of keys begins, and which cells a row without keys fills. */
export interface PxLayout {
  readonly length: number;
  /** Cells in a row. */
  readonly width: number;
  /** Number of keys before each row; 0 = none. */
  readonly keys: number;
  /** First cell of the row that these keys name. @throws ImportError where they name none */
  readonly rowOf: (keys: readonly string[], line: number) => number;
}

const TOKEN = /"([^"]*)"|([^\s,;"]+)|(;)/g;

export async function readCells(
  text: string,
  { from, line, layout, pacer }: { from: number; line: number; layout: PxLayout; pacer: Pacer },
): Promise<PxCells> {
  const values = new Float64Array(layout.length).fill(NaN);
  const marks = new Map<number, string>();
  let [count, cell, rowEnd] = [0, 0, layout.keys > 0 ? 0 : layout.length];
  let keys: string[] = [];
  let [place, lines] = [from, line];
  const lineAt = (index: number): number => {
    for (let at = text.indexOf('\n', place); at >= 0 && at < index; at = text.indexOf('\n', at + 1)) {
      lines += 1;
      place = at + 1;
    }
    return lines;
  };
  TOKEN.lastIndex = from;
  for (let match = TOKEN.exec(text); match && !match[3]; match = TOKEN.exec(text)) {
    const [, quoted, bare = ''] = match;
    if (layout.keys > 0 && cell === rowEnd && keys.length < layout.keys) {
      keys.push(quoted ?? bare);
      if (keys.length < layout.keys) continue;
      cell = layout.rowOf(keys, lineAt(match.index));
      rowEnd = cell + layout.width;
      keys = [];
      continue;
    }
    const number = quoted === undefined ? Number(bare) : NaN;
    if (cell >= layout.length) count += 1;
    else {
      if (Number.isFinite(number) && bare !== '') values[cell] = number;
      else marks.set(cell, quoted ?? bare);
      count += 1;
      cell += 1;
    }
    if ((count & 1023) === 0 && pacer.isDue) await pacer.pause(match.index / text.length);
  }
  return { values, marks, count };
}

/** @throws ImportError where there are fewer or more cells than the dimensions ask for */
export function checkCount({ count }: PxCells, layout: PxLayout, line: number): void {
  const isWrong = layout.keys > 0 ? count > layout.length || count % layout.width > 0 : count !== layout.length;
  if (isWrong)
    throw new ImportError('size-mismatch', { line, field: 'DATA' }, { expected: layout.length, actual: count });
}
