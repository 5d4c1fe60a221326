/**
 * Takes what is plainly right of a long list: nearly all of it. Goes by the same rules as `check-value.ts`, in one function
 * that an engine soon knows by heart, where that one is made of hundreds; what is wrong, rare or in doubt it leaves to that
 * one, which also says why. So it lets nothing through that the other would not, and reports nothing.
 */
import { parsePeriod, type Period } from '../model/period.js';
import { DEFAULT_CAPS, type Walk } from './caps.js';
import { DEFINITION, PROPERTY, RECORD, meanings, rules, type CheckContext } from './check-value.js';
import { SPANS, type Meaning } from './check-meaning.js';
import { FORBIDDEN_KEYS } from './plain.js';

/** Not plainly right. */
export const UNSURE = Symbol('unsure');

type Kind =
  | 'text'
  | 'pattern'
  | 'choice'
  | 'reference'
  | 'period'
  | 'end'
  | 'number'
  | 'integer'
  | 'boolean'
  | 'list'
  | 'map'
  | 'record'
  /** A text, or what `item` says. */
  | 'text-or'
  | 'doubtful';

/** What a value must be. All of one shape, for the engine. */
interface Test {
  readonly kind: Kind;
  readonly pattern: RegExp | undefined;
  readonly words: Pick<ReadonlySet<string>, 'has'> | undefined;
  readonly lower: number;
  readonly upper: number;
  readonly item: Test | undefined;
  readonly properties: ReadonlyMap<string, Property> | undefined;
  /** How many properties a record cannot stand without. */
  readonly required: number;
}

interface Property {
  readonly isRequired: boolean;
  /** Whether it is where the record's span begins (1) or ends (2), else 0. */
  readonly edge: 0 | 1 | 2;
  readonly notation: string;
  /** Made when the first such value comes. */
  test: Test | undefined;
}

const PLAIN: Test = {
  kind: 'doubtful',
  pattern: undefined,
  words: undefined,
  lower: -Infinity,
  upper: Infinity,
  item: undefined,
  properties: undefined,
  required: 0,
};

/** Reads one notation for all items of a list. */
export class QuickCheck {
  /** What the record means beyond its fields; asked once it stands in its list. */
  readonly meaning: Meaning | undefined;
  readonly #item: Test;
  readonly #tests = new Map<string, Test>();
  /** The period that was read last; undefined for an end that is none. */
  #period: Period | undefined;

  /**
   * @param name of the definition that every item follows
   * @param walk counts on, for what is taken
   */
  constructor(
    name: string,
    readonly context: Pick<CheckContext, 'characters' | 'ids'>,
    readonly walk: Pick<Walk, 'values'>,
  ) {
    const rule = rules[name] ?? '';
    this.#item = RECORD.test(rule) ? this.#record(rule) : PLAIN;
    this.meaning = meanings[name];
  }

  /** A copy of what is plainly right. */
  take(item: unknown): object | typeof UNSURE {
    return this.#take(item, this.#item) as object | typeof UNSURE;
  }

  #take(value: unknown, test: Test): unknown {
    switch (test.kind) {
      case 'text':
        return typeof value === 'string' && value.length <= this.context.characters ? value : UNSURE;
      case 'pattern':
        return typeof value === 'string' && value.length <= this.context.characters && test.pattern!.test(value)
          ? value
          : UNSURE;
      case 'choice':
      case 'reference':
        return test.words!.has(value as string) ? value : UNSURE;
      case 'period':
      case 'end':
        return this.#takePeriod(value, test);
      case 'number':
        return Number.isFinite(value) && this.#isWithin(value as number, test) ? value : UNSURE;
      case 'integer':
        return Number.isInteger(value) && this.#isWithin(value as number, test) ? value : UNSURE;
      case 'boolean':
        return typeof value === 'boolean' ? value : UNSURE;
      case 'list':
        return this.#takeList(value, test);
      case 'map':
        return this.#takeMap(value, test);
      case 'record':
        return this.#takeRecord(value, test);
      case 'text-or':
        if (typeof value !== 'string') return this.#take(value, test.item!);
        return value.length <= this.context.characters ? value : UNSURE;
      case 'doubtful':
        return UNSURE;
    }
  }

  #isWithin(value: number, { lower, upper }: Test): boolean {
    return value >= lower && value <= upper;
  }

  #takePeriod(value: unknown, { kind, pattern }: Test): unknown {
    if (typeof value !== 'string' || value.length > this.context.characters) return UNSURE;
    this.#period = parsePeriod(value);
    if (!this.#period) return kind === 'end' && (value === 'open' || value === 'unknown') ? value : UNSURE;
    return pattern && !pattern.test(value) ? UNSURE : value;
  }

  #takeList(value: unknown, { item, lower, upper }: Test): unknown {
    if (!Array.isArray(value) || Object.getPrototypeOf(value) !== Array.prototype) return UNSURE;
    const { length } = value;
    if (length < lower || length > upper) return UNSURE;
    // Two items may have one id: that is the other check's business.
    if (length > 1 && item!.properties?.has('id')) return UNSURE;
    this.walk.values += length;
    if (this.walk.values > DEFAULT_CAPS.bytes) return UNSURE;
    const copies: unknown[] = value.slice();
    for (let index = 0; index < length; index += 1) {
      const child = copies[index];
      const copy = this.#take(child, item!);
      if (copy === UNSURE) return UNSURE;
      if (copy !== child) copies[index] = copy;
    }
    return copies;
  }

  #takeMap(value: unknown, { item }: Test): unknown {
    if (!isOwnObject(value)) return UNSURE;
    const copy = Object.create(null) as Record<string, unknown>;
    for (const key of Object.keys(value)) {
      const result = FORBIDDEN_KEYS.has(key) ? UNSURE : this.#take(value[key], item!);
      if (result === UNSURE) return UNSURE;
      copy[key] = result;
      this.walk.values += 1;
    }
    return copy;
  }

  #takeRecord(value: unknown, { properties, required }: Test): unknown {
    if (!isOwnObject(value)) return UNSURE;
    const copy: Record<string, unknown> = { ...value };
    let missing = required;
    let start: Period | undefined;
    let end: Period | undefined;
    for (const key in copy) {
      const property = properties!.get(key);
      if (!property) return UNSURE;
      const child = copy[key];
      const result = this.#take(child, (property.test ??= this.#testOf(property.notation)));
      if (result === UNSURE) return UNSURE;
      if (result !== child) copy[key] = result;
      if (property.isRequired) missing -= 1;
      if (property.edge === 1) start = this.#period;
      else if (property.edge === 2) end = this.#period;
      this.walk.values += 1;
    }
    return missing > 0 || (start && end && end.end <= start.start) ? UNSURE : copy;
  }

  #testOf(notation: string): Test {
    let test = this.#tests.get(notation);
    if (!test) this.#tests.set(notation, (test = this.#makeTest(notation)));
    return test;
  }

  #makeTest(notation: string): Test {
    if (DEFINITION.test(notation)) {
      const rule = rules[notation];
      // What a record inside another means is told with the place where it stands, which is not known here.
      if (rule === undefined || meanings[notation]) return PLAIN;
      return RECORD.test(rule) ? this.#record(rule) : this.#testOf(rule);
    }
    const list = /^([^/].*)\[(\d*)\]$/.exec(notation);
    if (list) {
      const [lower, upper] = list[2] ? [Number(list[2]), Number(list[2])] : [0, Infinity];
      return { ...PLAIN, kind: 'list', item: this.#testOf(list[1]!), lower, upper };
    }
    const rest = notation.slice(1);
    switch (notation.charAt(0)) {
      case '|':
        return { ...PLAIN, kind: 'choice', words: new Set(rest.split('|')) };
      case '/':
        return { ...PLAIN, kind: 'pattern', pattern: new RegExp(rest.slice(0, rest.lastIndexOf('/'))) };
      case '%':
        if (rest === 'end') return { ...PLAIN, kind: 'end' };
        return { ...PLAIN, kind: 'period', pattern: rest === 'period' ? undefined : /^[\d-]+$/ };
      case '@':
        return { ...PLAIN, kind: 'reference', words: this.context.ids.get(rest) ?? new Set() };
      case '*':
        return { ...PLAIN, kind: 'map', item: this.#testOf(rest) };
    }
    const [type = '', lower, upper] = notation.split(':');
    switch (type) {
      case 'string':
        return { ...PLAIN, kind: 'text' };
      case 'boolean':
        return { ...PLAIN, kind: 'boolean' };
      case 'number':
      case 'integer':
        return { ...PLAIN, kind: type, lower: Number(lower || -Infinity), upper: Number(upper || Infinity) };
    }
    const other = /^string\+(\w+)$/.exec(notation)?.[1];
    return other ? { ...PLAIN, kind: 'text-or', item: this.#testOf(other) } : PLAIN;
  }

  #record(rule: string): Test {
    const properties = new Map<string, Property>();
    let required = 0;
    const names = [...rule.matchAll(PROPERTY)];
    const calendar = names
      .filter(([, , , notation]) => notation === 'Period' || notation === 'End')
      .map(([, key]) => key);
    const span = SPANS.find((edges) => edges.every((edge) => calendar.includes(edge)));
    for (const [, key = '', mark, notation = ''] of names) {
      const isRequired = mark === '!';
      if (isRequired) required += 1;
      const edge = key === span?.[0] ? 1 : key === span?.[1] ? 2 : 0;
      properties.set(key, { isRequired, edge, notation, test: undefined });
    }
    // Names that are free are rare in records: `*` is no name that a record can have.
    properties.delete('*');
    return { ...PLAIN, kind: 'record', properties, required };
  }
}

/** A plain object of this page: all that comes from JSON. */
function isOwnObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;
}
