/** Which areas of a document are districts, and which are only what districts are compared with. Pure. */
import type { Area } from '../schema/generated/document.js';
import type { Model } from './model.js';

const LOCAL_KINDS: ReadonlySet<string> = new Set(['district', 'housing-area', 'housing-section', 'village', 'parish']);

export function isLocal({ kind = 'district' }: Area): boolean {
  return LOCAL_KINDS.has(kind);
}

/** The area asked for, else the first district that fits, else the first of all. */
export function findArea(model: Model, asked: string | undefined, fits: (area: Area) => boolean): Area | undefined {
  const area = asked === undefined ? undefined : model.areas.get(asked);
  const local = localAreas(model);
  return area ?? local.find(fits) ?? local[0];
}

/** Districts in the document's order; in a document of larger areas alone, all of them. */
export function localAreas({ areas }: Model): readonly Area[] {
  const all = [...areas.values()];
  const local = all.filter(isLocal);
  return local.length ? local : all;
}
