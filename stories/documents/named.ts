/** Documents by name, each made once: a story drawn again does not read its document again. */
import type { Document } from '../../src/schema/generated/document.js';

export interface NamedDocuments<Name extends string> {
  readonly names: readonly Name[];
  get(name: Name): Document;
}

export function named<Name extends string>(makers: Readonly<Record<Name, () => Document>>): NamedDocuments<Name> {
  const made = new Map<Name, Document>();
  return {
    names: Object.keys(makers) as Name[],
    get(name) {
      const document = made.get(name) ?? makers[name]();
      made.set(name, document);
      return document;
    },
  };
}
