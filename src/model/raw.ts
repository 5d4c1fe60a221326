/** Values of JSON that nobody has checked yet: what an object, a list and a text is. */
export type Raw = Readonly<Record<string, unknown>>;

export const isObject = (value: unknown): value is Raw =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? (value as unknown[]) : []);

/** A text or a number as it is written; empty for all else. */
export const writtenText = (value: unknown): string =>
  typeof value === 'string' ? value : typeof value === 'number' ? String(value) : '';

/** As `writtenText`, without spaces round it. */
export const textOf = (value: unknown): string => writtenText(value).trim();
