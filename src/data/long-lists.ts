/**
 * Checks the long lists of a document in pieces, so that a page stays alive meanwhile. Loaded for documents that have some.
 */
import type { Steps } from '../model/steps.js';
import { RULES } from '../schema/generated/rules.js';
import { PROPERTY, checkItems, checkOf, copyOf, type CheckContext } from './check-value.js';

/** Items after which the caller may pause. */
export const PIECE = 1_000;

/**
 * Takes the long lists out of a document and checks them.
 *
 * @param document a copy, which loses the lists: they are as good as checked
 * @returns their copies, by part
 */
export function* takeLongLists(document: Record<string, unknown>, context: CheckContext): Steps<object> {
  const taken: Record<string, unknown> = {};
  for (const [, part = '', , notation = ''] of (RULES['Document'] ?? '').matchAll(PROPERTY)) {
    const list = document[part];
    if (!notation.endsWith('[]') || !Array.isArray(list) || list.length <= PIECE) continue;
    const into = copyOf(list);
    const check = checkOf(notation.slice(0, -2));
    context.log.path.push(part);
    for (let from = 0; from < list.length; from += PIECE) {
      checkItems(into, check, context, from, from + PIECE);
      yield;
    }
    context.log.path.pop();
    Reflect.deleteProperty(document, part);
    taken[part] = into.copies;
  }
  return taken;
}
