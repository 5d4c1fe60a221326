/** An author's specification on top of a default one, and what is done to it so that it fits the place where it stands. */
import type { Spec } from './spec-parts.js';

/** What makes a chart another chart: with one of these, nothing of how the default is drawn is left. */
const DRAWING = ['mark', 'layer', 'facet', 'repeat', 'concat', 'hconcat', 'vconcat', 'spec'];
/** What stays of a default of which another chart is made. */
const KEPT = ['title', 'description', 'data', 'config'];

const isPlain = (value: unknown): value is Spec => typeof value === 'object' && value !== null && !Array.isArray(value);

/** Objects by key, all else replaced. */
export function mergeDeep(base: Spec, over: Spec): Spec {
  const merged: Record<string, unknown> = { ...base };
  for (const [key, value] of Object.entries(over)) {
    const before = merged[key];
    merged[key] = isPlain(before) && isPlain(value) ? mergeDeep(before, value) : value;
  }
  return merged;
}

/** All but some entries of an object. */
export function without(spec: Spec, ...names: readonly string[]): Spec {
  return Object.fromEntries(Object.entries(spec).filter(([name]) => !names.includes(name)));
}

export function isDrawing(spec: Spec): boolean {
  return DRAWING.some((key) => key in spec);
}

/**
 * An author who changes a title or an axis keeps the form; one who gives marks of their own gets its data, title and look.
 */
export function mergeSpec(base: Spec, author: Spec): Spec {
  if (!isDrawing(author)) return mergeDeep(base, author);
  const kept = Object.fromEntries(Object.entries(base).filter(([key]) => KEPT.includes(key)));
  const data = 'data' in author ? { data: author['data'] } : {};
  return { ...mergeDeep(kept, author), ...data };
}

/** Every name under which a part of the specification asks for data. */
export function dataNames(part: unknown, found = new Set<string>()): ReadonlySet<string> {
  if (Array.isArray(part)) part.forEach((one) => dataNames(one, found));
  else if (isPlain(part)) {
    for (const [key, value] of Object.entries(part)) {
      if (key === 'values' || key === 'datasets') continue;
      if (key === 'data' && isPlain(value) && typeof value['name'] === 'string') found.add(value['name']);
      dataNames(value, found);
    }
  }
  return found;
}

export interface Place {
  readonly width: number;
  readonly height?: number;
  readonly narrow: boolean;
}

/** The space beside a view for its axis, px. */
const BESIDE = 64;
const LEAST = 120;

function fitChild(child: unknown, width: number): unknown {
  if (!isPlain(child) || typeof child['width'] === 'number' || isPlain(child['width'])) return child;
  const inner = child['spec'];
  if (isPlain(inner)) return { ...child, spec: fitChild(inner, width / Number(child['columns'] ?? 2) - BESIDE / 2) };
  return 'mark' in child || 'layer' in child ? { ...child, width: Math.max(LEAST, Math.round(width)) } : child;
}

/** Views beside each other share the width; on a phone they stand below each other. */
function fitMany(spec: Spec, { width, narrow }: Place): Spec {
  const key = ['hconcat', 'vconcat', 'concat'].find((one) => Array.isArray(spec[one]));
  if (key) {
    const list = spec[key] as readonly unknown[];
    const asked = key === 'hconcat' ? list.length : key === 'vconcat' ? 1 : Number(spec['columns'] ?? list.length);
    const columns = narrow ? 1 : Math.max(1, asked);
    const own = width / columns - BESIDE;
    return { ...without(spec, key), concat: list.map((one) => fitChild(one, own)), columns };
  }
  const inner = spec['spec'];
  if (!isPlain(inner)) return spec;
  const asked = Number(spec['columns'] ?? 3);
  const columns = narrow ? Math.max(1, Math.min(2, asked)) : asked;
  const isGrid = typeof (spec['facet'] as Spec | undefined)?.['field'] === 'string' || Array.isArray(spec['repeat']);
  if (!isGrid) return spec;
  return { ...spec, columns, spec: fitChild(inner, (width - BESIDE) / columns - BESIDE / 3) };
}

/** As wide as the place, and as high where that is given. Sizes that the author gave in px stay. */
export function fitSpec(spec: Spec, place: Place): Spec {
  const isSingle = 'mark' in spec || 'layer' in spec;
  const encoding = (spec['encoding'] ?? {}) as Spec;
  const isFacet = isPlain(encoding) && ['facet', 'row', 'column'].some((channel) => channel in encoding);
  if (!isSingle || isFacet) return fitMany(spec, place);
  const { width, height } = spec;
  const isFree = width === undefined || width === 'container';
  if (!isFree && !isPlain(width)) return spec;
  const isWhole = place.height !== undefined && (height === undefined || height === 'container');
  const fitted = isWhole ? { type: 'fit', contains: 'padding' } : { type: 'fit-x', contains: 'padding' };
  return {
    ...without(spec, 'height'),
    ...(isWhole ? { height: place.height } : height !== undefined && height !== 'container' && { height }),
    width: Math.floor(place.width),
    autosize: spec['autosize'] ?? fitted,
  };
}
