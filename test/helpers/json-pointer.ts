/** Reads and changes JSON values by RFC 6901 pointer, for tests. */

function steps(pointer: string): string[] {
  return pointer
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
}

/** The value at a pointer; undefined where there is none. */
export function valueAt(root: unknown, pointer: string): unknown {
  let value = root;
  for (const step of steps(pointer)) {
    if (typeof value !== 'object' || value === null) return undefined;
    value = (value as Record<string, unknown>)[step];
  }
  return value;
}

/** A copy with another value at a pointer; undefined takes it away, and `/-` at the end adds to a list. */
export function changed(root: unknown, pointer: string, value: unknown): unknown {
  const copy: unknown = structuredClone(root);
  const path = steps(pointer);
  const last = path.pop() ?? '';
  const parent = valueAt(copy, path.map((step) => `/${step.replaceAll('~', '~0').replaceAll('/', '~1')}`).join(''));
  if (typeof parent !== 'object' || parent === null) throw new Error(`There is nothing at ${pointer}.`);
  if (Array.isArray(parent)) {
    if (value === undefined) parent.splice(Number(last), 1);
    else parent[last === '-' ? parent.length : Number(last)] = value;
  } else if (value === undefined) Reflect.deleteProperty(parent, last);
  else Object.defineProperty(parent, last, { value, enumerable: true, writable: true, configurable: true });
  return copy;
}
