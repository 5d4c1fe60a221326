/**
 * What a page's author may have in a specification. Takes out addresses, what steers vega-embed, and names that would act
 * on the page's own objects; tells what it took and from where. A document never comes this way: it brings values only.
 */
import type { Spec } from './spec-parts.js';

export interface Refusal {
  readonly code: 'address' | 'input' | 'name' | 'deep' | 'library' | 'image';
  /** JSON pointer into the author's specification. */
  readonly pointer: string;
}

export interface LockedSpec {
  readonly spec: Spec;
  readonly refusals: readonly Refusal[];
}

const DEEPEST = 60;
/** Keys that hold rows: names in them are the author's own fields. */
const ROWS = new Set(['values', 'datasets']);
/** Fetched, followed, or read from elsewhere on the page. */
const ADDRESSES = new Set(['url', 'href']);
/** Never the author's: who embeds decides, not the specification. */
const SILENT = new Set(['usermeta', '$schema']);
const ADDRESS_IN_COLOR = /url\s*\((?!\s*['"]?\s*#)/i;

const escapePart = (part: string): string => part.replace(/~/g, '~0').replace(/\//g, '~1');
const isForeignName = (name: string): boolean => name in Object.prototype || name === '__proto__';

class Locker {
  readonly refusals: Refusal[] = [];

  #refuse(code: Refusal['code'], pointer: string): undefined {
    this.refusals.push({ code, pointer });
    return undefined;
  }

  value(part: unknown, pointer: string, depth: number): unknown {
    if (typeof part === 'string' && ADDRESS_IN_COLOR.test(part)) return this.#refuse('address', pointer);
    if (typeof part === 'function' || typeof part === 'symbol') return undefined;
    if (typeof part !== 'object' || part === null) return part;
    if (depth > DEEPEST) return this.#refuse('deep', pointer);
    if (Array.isArray(part)) {
      return part
        .map((one: unknown, index) => this.value(one, `${pointer}/${index}`, depth + 1))
        .filter((one) => one !== undefined);
    }
    return this.#object(part as Spec, pointer, depth);
  }

  #object(part: Spec, pointer: string, depth: number): Spec | undefined {
    if (part['type'] === 'image') return this.#refuse('image', pointer);
    const kept: [string, unknown][] = [];
    for (const [key, one] of Object.entries(part)) {
      const at = `${pointer}/${escapePart(key)}`;
      const value = this.#entry(key, one, { at, depth });
      if (value !== undefined) kept.push([key, value]);
    }
    return Object.fromEntries(kept);
  }

  #entry(key: string, value: unknown, { at, depth }: { at: string; depth: number }): unknown {
    if (SILENT.has(key)) return undefined;
    if (isForeignName(key)) return this.#refuse('name', at);
    if (ADDRESSES.has(key)) return this.#refuse('address', at);
    if (key === 'mark' && value === 'image') return this.#refuse('image', at);
    if (key === 'bind' && (hasKey(value, 'input') || hasKey(value, 'element') || isBindMap(value))) {
      return this.#refuse('input', at);
    }
    return ROWS.has(key) ? this.#rows(value, at) : this.value(value, at, depth + 1);
  }

  /** Rows are copied with the names that can be kept. */
  #rows(rows: unknown, at: string): unknown {
    return JSON.parse(
      JSON.stringify(rows ?? [], (key, value: unknown) => {
        if (!isForeignName(key)) return value;
        this.#refuse('name', `${at}/${escapePart(key)}`);
        return undefined;
      }),
    );
  }
}

function hasKey(value: unknown, key: string): boolean {
  return typeof value === 'object' && value !== null && key in value;
}

/** One input per field: `{ "year": { "input": "range" } }`. */
function isBindMap(value: unknown): boolean {
  return typeof value === 'object' && value !== null && Object.values(value).some((one) => hasKey(one, 'input'));
}

/**
 * @param author what the page's author gave; copied, never changed
 * @returns an empty specification where it is no object
 */
export function lockSpec(author: unknown): LockedSpec {
  const locker = new Locker();
  const spec = (locker.value(author, '', 0) ?? {}) as Spec;
  const schema = hasKey(author, '$schema') ? String((author as Spec)['$schema']) : '';
  if (/\/vega\/v/.test(schema)) locker.refusals.push({ code: 'library', pointer: '/$schema' });
  return { spec: Array.isArray(spec) ? {} : spec, refusals: locker.refusals };
}

/**
 * Which events a chart may hear: those on itself, and the pointer's way while something is dragged. Never keys, never
 * other elements, no clock, no inputs; the wheel belongs to the page.
 */
const EVENTS: Spec = {
  view: [
    ...['click', 'dblclick', 'pointerdown', 'pointerup', 'pointermove', 'pointerover', 'pointerout'],
    ...['mousedown', 'mouseup', 'mousemove', 'mouseover', 'mouseout', 'touchstart', 'touchmove', 'touchend'],
  ],
  window: ['pointermove', 'pointerup', 'mousemove', 'mouseup'],
  selector: false,
  timer: false,
  container: false,
  bind: 'none',
};

/** The last word on what a specification may do, whoever wrote it. */
export function lockConfig(spec: Spec, locale: unknown): Spec {
  const config = (spec['config'] ?? {}) as Spec;
  return { ...spec, config: { ...config, events: EVENTS, locale, aria: false } };
}
