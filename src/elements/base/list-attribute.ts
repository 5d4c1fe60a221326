/**
 * Lists in attributes are separated by spaces or commas. Frameworks that find the property set it to the attribute's text
 * (React 19, Vue and Svelte do), so the property takes both.
 */

/** Under `@property()`: what is set, text or list, is kept as a list. */
export function list(prototype: object, name: string): void {
  const key = `_${name}`;
  Object.defineProperty(prototype, name, {
    configurable: true,
    get(this: Record<string, unknown>) {
      return this[key];
    },
    set(this: Record<string, unknown>, value: unknown) {
      // The text of a list has commas.
      this[key] = String(value ?? '')
        .split(/[\s,]+/)
        .filter(Boolean);
    },
  });
}
