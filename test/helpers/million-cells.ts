/** A table as large as the importers must take without holding a page up. */

const MILLION = 1_000_000;
const COLUMNS = 5;

export const MILLION_ROWS = MILLION / COLUMNS;

/** CSV of a million cells: areas, times, sexes and two kinds of number. */
export function millionCells(): Uint8Array {
  const lines = ['bydel;kode;tid;køn;indhold'];
  for (let row = 0; row < MILLION_ROWS; row += 1) {
    const [area, time, sex] = [row % 1000, Math.floor(row / 1000) % 100, Math.floor(row / 100_000)];
    lines.push(
      `Bydel ${area};${String(area).padStart(4, '0')};${1920 + time};${sex ? 'Mænd' : 'Kvinder'};${row}${row % 7 ? ',5' : ''}`,
    );
  }
  return new TextEncoder().encode(lines.join('\r\n'));
}
