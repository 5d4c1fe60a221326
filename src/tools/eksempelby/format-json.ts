/**
 * JSON for people who read differences: a short object or list stands on one line, a long one takes a line for each
 * member. The layout is also what the project's formatter leaves as it is.
 */

const WIDTH = 120;

type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

function isPlain(value: Json): value is string | number | boolean | null {
  return typeof value !== 'object' || value === null;
}

function oneLine(value: Json): string {
  if (isPlain(value)) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${(value as readonly Json[]).map(oneLine).join(', ')}]`;
  const members = Object.entries(value).map(([key, member]) => `${JSON.stringify(key)}: ${oneLine(member)}`);
  return members.length ? `{ ${members.join(', ')} }` : '{}';
}

/** Lists of several lists or objects always take a line for each, as the formatter wants it. */
function mustBreak(value: Json): boolean {
  if (isPlain(value)) return false;
  if (!Array.isArray(value)) return Object.values(value as Record<string, Json>).some(mustBreak);
  const list = value as readonly Json[];
  const isLong = (member: Json): boolean => !isPlain(member) && Object.keys(member).length > 1;
  return (list.length > 1 && list.every(isLong)) || list.some(mustBreak);
}

function write(value: Json, indent: string, before: number): string {
  const short = oneLine(value);
  if (isPlain(value) || (!mustBreak(value) && indent.length + before + short.length + 1 <= WIDTH)) return short;
  const deeper = `${indent}  `;
  if (Array.isArray(value)) {
    const members = (value as readonly Json[]).map((member) => `${deeper}${write(member, deeper, 0)}`);
    return `[\n${members.join(',\n')}\n${indent}]`;
  }
  const members = Object.entries(value).map(([key, member]) => {
    const name = `${JSON.stringify(key)}: `;
    return `${deeper}${name}${write(member, deeper, name.length)}`;
  });
  return `{\n${members.join(',\n')}\n${indent}}`;
}

/** @param value anything that JSON can hold. @returns text with a final line feed. */
export function formatJson(value: unknown): string {
  return `${write(value as Json, '', 0)}\n`;
}
