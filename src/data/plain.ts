/** What a value of unknown origin is, and as much of it as a sentence can carry. Knows JSON, not documents. */

/** Keys that reach an object's prototype when they are copied carelessly. */
export const FORBIDDEN_KEYS: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

/** Whether a value is a plain object, of this page or of another frame; class instances are not. */
export function isPlainObject(value: unknown): value is Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  // A class instance has its class between itself and Object.prototype, which alone has no prototype of its own.
  return prototype === null || (Object.getPrototypeOf(prototype) === null && !Array.isArray(value));
}

/** Name of a value's type as issues give it: JSON's own names, "instance" for objects of a class, else JavaScript's. */
export function typeOf(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'array';
  return typeof value === 'object' && !isPlainObject(value) ? 'instance' : typeof value;
}

/** A text from the document as far as a sentence can carry it, without what could break out of the sentence. */
export function excerpt(value: unknown): string {
  const text = typeof value === 'string' ? value : typeOf(value);
  const visible = text.slice(0, 60).replace(/[\p{C}\p{Zl}\p{Zp}]/gu, '');
  return text.length > 60 ? `${visible}…` : visible;
}
