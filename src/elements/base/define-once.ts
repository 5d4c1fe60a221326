/**
 * Registers a tag without ever throwing: two copies of the library may meet on one page, where the first one wins. Each
 * class carries its copy's version under a key that all copies share, so that the warning can name both.
 */
import { warnOnce } from './log.js';
import { VERSION } from './version.js';

const VERSION_KEY = Symbol.for('bydelsblik.version');

/** @param tag "bydel-indicator". Where another class has the tag already, that class stays and the page is warned once. */
export function defineOnce(tag: string, ctor: CustomElementConstructor): void {
  const present = customElements.get(tag);
  if (present === ctor) return;
  if (present) {
    warnOnce(
      'two-copies',
      `<${tag}> is registered already, by version ${versionOf(present)}, and stays; this copy is version ${VERSION}. ` +
        'Load one copy per page.',
    );
    return;
  }
  Object.defineProperty(ctor, VERSION_KEY, { value: VERSION });
  customElements.define(tag, ctor);
}

function versionOf(ctor: CustomElementConstructor): string {
  const version: unknown = Reflect.get(ctor, VERSION_KEY);
  return typeof version === 'string' ? version : 'unknown';
}
