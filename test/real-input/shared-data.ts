/** The real files that lie beside the repository, where they do. Tests that need them are skipped where they are absent. */
import { existsSync, readFileSync } from 'node:fs';

const FOLDER = new URL('../../../shared/data/', import.meta.url);

/** For the `skip` option of a test: a message where the files are absent, else false. */
export const absent: string | false = existsSync(FOLDER) ? false : 'the real files of ../shared/data are not here';

/** @param path below `../shared/data/` */
export function readShared(path: string): string {
  return readFileSync(new URL(path, FOLDER), 'utf8').replace(/^\ufeff/, '');
}

/** Records of a plain CSV file: no quotes, one record a line. Of columns with the same name the first one counts. */
export function readCsv(path: string, separator: string): readonly Readonly<Record<string, string>>[] {
  const [head = '', ...lines] = readShared(path).trim().split(/\r?\n/);
  const columns = head.split(separator);
  return lines.map((line) => {
    const cells = line.split(separator);
    return Object.fromEntries(columns.map((column, index) => [column, cells[index] ?? '']).reverse());
  });
}
