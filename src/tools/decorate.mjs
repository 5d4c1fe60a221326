/**
 * What our own bundles have for tslib: its one helper that the build uses, for the one kind of decorator that the source
 * has, on a field.
 * @param {readonly ((prototype: object, name: string) => void)[]} decorators
 * @param {object} prototype
 * @param {string} name
 */
export function __decorate(decorators, prototype, name) {
  for (const decorate of [...decorators].reverse()) decorate(prototype, name);
}
