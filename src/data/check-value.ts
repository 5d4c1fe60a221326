/**
 * Checks a value against the schema's rules and copies it in the same walk: what is right is copied, what is wrong is
 * reported and left out, and the smallest part that can be left out is. Knows shapes; `check-meaning.ts` knows more.
 *
 * The notation of `schema/generated/rules.ts`:
 * `string number integer boolean null object any never raw` a type (`any` is copied, `raw` passed on, `never` refused);
 * `integer:0:6` with limits; `|a|b` one of a list; `/…/id` a pattern and its name; `%period` a calendar text;
 * `@areas` id of a record in that part; `Area` a definition; `Area[]` a list, `number[2]` of two; `*Area` an object
 * with free keys; `string+TextByLanguage` the alternative whose type fits. A record is a list of `name=notation`, or of
 * `name!notation` where it cannot stand without; `*=any` stands for all other names.
 */
import type { IssueCode } from '../model/issues.js';
import { nearest } from '../model/nearest.js';
import { parsePeriod } from '../model/period.js';
import { FURTHER_PARTS, RULES } from '../schema/generated/rules.js';
import { MEANINGS, spanOf } from './check-meaning.js';
import type { IssueLog } from './issue-log.js';
import { FORBIDDEN_KEYS, excerpt, isPlainObject, typeOf } from './plain.js';

/** What a check gives back for a value that is left out. */
export const DROPPED = Symbol('dropped');

/** Ids by part of the document: "areas" → its areas' ids. */
export type IdsByPart = Pick<ReadonlyMap<string, ReadonlySet<string>>, 'get'>;

export interface CheckContext {
  readonly log: IssueLog;
  /** Longest string let through. */
  readonly characters: number;
  /** What references are held against. */
  readonly ids: IdsByPart;
  /** Told of each reference that leads nowhere; true = to a record that was left out, which has been reported. */
  readonly lost?: { count(part: string, id: string): boolean } | undefined;
}

/** @returns the copy, or DROPPED after reporting why. */
export type Check = (value: unknown, context: CheckContext) => unknown;

type TextCode = Extract<IssueCode, `bad-${string}`>;
type Bounds = readonly [lower: number, upper: number];

/** A name in the table; how a list of properties begins, and each property in it. */
export const DEFINITION = /^[A-Z]\w*$/;
export const RECORD = /^[\w$-]+[=!]/;
export const PROPERTY = /(\S+?)([=!])(\S+)/g;

const checks = new Map<string, Check>();
/** All that are loaded, by definition: what the values must be, and what the fields of a record mean together. */
export let rules = RULES;
export let meanings = MEANINGS;

/** Adds the rules of parts that not every document has. Adding them again changes nothing. */
export function addRules(parts: Iterable<string>, furtherRules: typeof RULES, furtherMeanings: typeof MEANINGS): void {
  for (const part of parts) FURTHER_PARTS.delete(part);
  rules = { ...rules, ...furtherRules };
  meanings = { ...meanings, ...furtherMeanings };
}

/** The check of a notation; made once. */
export function checkOf(notation: string): Check {
  let check = checks.get(notation);
  if (!check) checks.set(notation, (check = makeCheck(notation)));
  return check;
}

function makeCheck(notation: string): Check {
  if (DEFINITION.test(notation)) return definitionCheck(notation);
  const list = /^([^/].*)\[(\d*)\]$/.exec(notation);
  if (list) return listCheck(checkOf(list[1]!), list[2] ? Number(list[2]) : undefined);
  const rest = notation.slice(1);
  switch (notation.charAt(0)) {
    case '|':
      return choiceCheck(rest.split('|'));
    case '/':
      return patternCheck(rest);
    case '%':
      return calendarCheck(rest);
    case '@':
      return referenceCheck(rest);
    case '*':
      return mapCheck(checkOf(rest));
  }
  return notation.includes('+') ? eitherCheck(notation.split('+')) : typeCheck(notation);
}

/** A rule is looked up when the first value comes: until then it may not be there. */
function definitionCheck(name: string): Check {
  let check: Check | undefined;
  return (value, context) => {
    if (!check) {
      const rule = rules[name];
      if (rule === undefined) throw new Error(`The rules of ${name} are not loaded.`);
      check = RECORD.test(rule) ? recordCheck(name, rule) : checkOf(rule);
    }
    return check(value, context);
  };
}

function refuseType(expected: string, value: unknown, { log }: CheckContext): typeof DROPPED {
  const isNumber = typeof value === 'number';
  if (isNumber && !Number.isFinite(value)) log.report('not-finite', () => ({}));
  else log.report('wrong-type', () => ({ expected, actual: typeOf(value) }));
  return DROPPED;
}

function checkString(value: unknown, context: CheckContext): unknown {
  if (typeof value !== 'string') return refuseType('string', value, context);
  const limit = context.characters;
  if (value.length <= limit) return value;
  context.log.report('string-too-long', () => ({ length: value.length, limit }));
  return DROPPED;
}

function numberCheck(type: string, [lower, upper]: Bounds): Check {
  return (value, context) => {
    const isRight = type === 'integer' ? Number.isInteger(value) : Number.isFinite(value);
    if (!isRight) return refuseType(type, value, context);
    const actual = value as number;
    if (actual >= lower && actual <= upper) return actual;
    context.log.report('out-of-range', () => ({ actual, lower, upper }));
    return DROPPED;
  };
}

/** Copies whatever JSON can carry. Recursion ends because the caps on depth were checked before. */
function copyAny(value: unknown, context: CheckContext): unknown {
  if (Array.isArray(value)) return checkOf('any[]')(value, context);
  if (isPlainObject(value)) return checkOf('*any')(value, context);
  if (value === null || typeof value === 'boolean') return value;
  return typeof value === 'string' ? checkString(value, context) : checkOf('number')(value, context);
}

function typeCheck(notation: string): Check {
  const [type = '', lower, upper] = notation.split(':');
  switch (type) {
    case 'number':
    case 'integer':
      return numberCheck(type, [lower ? Number(lower) : -Infinity, upper ? Number(upper) : Infinity]);
    case 'string':
      return checkString;
    case 'any':
      return copyAny;
    case 'raw':
      return (value) => value;
    case 'never':
      return (_, { log }) => {
        log.report('attribute-not-allowed', () => ({ attribute: excerpt(log.path.at(-1)) }));
        return DROPPED;
      };
  }
  return (value, context) => (typeOf(value) === type ? value : refuseType(type, value, context));
}

/** A text that must be well formed; `format` names its issue: "id" → `bad-id`. */
function textCheck(format: string, isRight: (text: string) => boolean): Check {
  const code = `bad-${format}` as TextCode;
  return (value, context) => {
    const text = checkString(value, context);
    if (typeof text !== 'string' || isRight(text)) return text;
    context.log.report(code, () => ({ actual: excerpt(text) }));
    return DROPPED;
  };
}

function patternCheck(rest: string): Check {
  const end = rest.lastIndexOf('/');
  const pattern = new RegExp(rest.slice(0, end));
  return textCheck(rest.slice(end + 1), (text) => pattern.test(text));
}

function isPeriod(text: string): boolean {
  return parsePeriod(text) !== undefined;
}

function calendarCheck(format: string): Check {
  if (format === 'period') return textCheck(format, isPeriod);
  if (format === 'end') return textCheck(format, (text) => text === 'open' || text === 'unknown' || isPeriod(text));
  return textCheck(format, (text) => /^[\d-]+$/.test(text) && isPeriod(text));
}

function choiceCheck(choices: readonly string[]): Check {
  return (value, context) => {
    const text = checkString(value, context);
    if (typeof text !== 'string' || choices.includes(text)) return text;
    context.log.report('not-in-list', () => ({
      actual: excerpt(text),
      allowed: choices.join(', '),
      suggestion: nearest(text, choices),
    }));
    return DROPPED;
  };
}

function referenceCheck(part: string): Check {
  return (value, context) => {
    const id = checkString(value, context);
    const ids = context.ids.get(part) ?? new Set<string>();
    if (typeof id !== 'string' || ids.has(id)) return id;
    if (!context.lost?.count(part, id)) {
      context.log.report('unknown-reference', () => ({ id: excerpt(id), part, suggestion: nearest(id, ids) }));
    }
    return DROPPED;
  };
}

function eitherCheck(alternatives: readonly string[]): Check {
  const typed = new Map(alternatives.map((name) => [DEFINITION.test(name) ? 'object' : name, checkOf(name)]));
  const expected = [...typed.keys()].join('+');
  return (value, context) => {
    const check = typed.get(typeOf(value));
    return check ? check(value, context) : refuseType(expected, value, context);
  };
}

/** A list and what came of its items so far; ids are held against each other where there is more than one item. */
export interface ListCopy {
  readonly list: readonly unknown[];
  readonly copies: unknown[];
  readonly ids: Set<string> | undefined;
}

export function copyOf(list: readonly unknown[]): ListCopy {
  return { list, copies: [], ids: list.length > 1 ? new Set() : undefined };
}

/** Checks the items of a list from one index up to another. */
export function checkItems(
  { list, copies, ids }: ListCopy,
  check: Check,
  context: CheckContext,
  from = 0,
  to = list.length,
): void {
  const { log } = context;
  for (let index = from; index < to && index < list.length; index += 1) {
    log.path.push(index);
    const copy = check(list[index], context);
    if (copy !== DROPPED && !(ids && isRepeated(copy, ids, log))) copies.push(copy);
    log.path.pop();
  }
}

function listCheck(check: Check, length: number | undefined): Check {
  return (value, context) => {
    if (!Array.isArray(value)) return refuseType('array', value, context);
    const { log } = context;
    if (length !== undefined && value.length !== length) {
      log.report('wrong-length', () => ({ expected: length, actual: value.length }));
      return DROPPED;
    }
    const into = copyOf(value);
    checkItems(into, check, context);
    return length === undefined || into.copies.length === length ? into.copies : DROPPED;
  };
}

/** Whether a record has the id of an earlier one in its list. */
function isRepeated(copy: unknown, ids: Set<string>, log: IssueLog): boolean {
  const id: unknown = typeof copy === 'object' && copy !== null && 'id' in copy ? copy.id : undefined;
  if (typeof id !== 'string') return false;
  const { size } = ids;
  if (ids.add(id).size > size) return false;
  log.report('duplicate-id', () => ({ id: excerpt(id) }));
  return true;
}

/** Whether a key may be copied; says so where not. Keys without value are as good as not there. */
function isKeyAllowed(key: string, value: unknown, { log }: CheckContext): boolean {
  if (FORBIDDEN_KEYS.has(key)) log.report('forbidden-key', () => ({ key }), key);
  return value !== undefined && !FORBIDDEN_KEYS.has(key);
}

function mapCheck(check: Check): Check {
  return (value, context) => {
    if (!isPlainObject(value)) return refuseType('object', value, context);
    // Free keys may be called anything: without a prototype, no look-up finds what the document does not hold.
    const copy = Object.create(null) as Record<string, unknown>;
    for (const [key, child] of Object.entries(value)) {
      if (!isKeyAllowed(key, child, context)) continue;
      context.log.path.push(key);
      const result = check(child, context);
      context.log.path.pop();
      if (result !== DROPPED) copy[key] = result;
    }
    return copy;
  };
}

/** Made when the first such record comes: a document holds few of the schema's kinds. */
function recordCheck(name: string, rule: string): Check {
  let check: Check | undefined;
  return (value, context) => (check ??= makeRecordCheck(name, rule))(value, context);
}

function makeRecordCheck(name: string, rule: string): Check {
  const known = new Map<string, Check>();
  const calendar: string[] = [];
  const required: string[] = [];
  for (const [, key = '', mark, notation = ''] of rule.matchAll(PROPERTY)) {
    known.set(key, checkOf(notation));
    if (notation === 'Period' || notation === 'End') calendar.push(key);
    if (mark === '!') required.push(key);
  }
  const checkSpan = spanOf(calendar);
  const checkMeaning = meanings[name];
  return (value, context) => {
    if (!isPlainObject(value)) return refuseType('object', value, context);
    const { log } = context;
    // An engine copies a whole object much faster than property by property: what must not stay is taken out of the copy.
    let copy: Record<string, unknown> = { ...value };
    let isComplete = true;
    let isWhole = true;
    let stands = true;
    for (const key of Object.keys(copy)) {
      const child = copy[key];
      let check = known.get(key);
      let result: unknown = DROPPED;
      // What the schema names is no forbidden key.
      if (check ? child !== undefined : isKeyAllowed(key, child, context)) {
        check ??= known.get('*');
        if (check) {
          log.path.push(key);
          result = check(child, context);
          log.path.pop();
          if (result === DROPPED) {
            isComplete = false;
            if (required.includes(key)) {
              log.dropRecord();
              stands = false;
            }
          }
        } else log.unknownField(key, known.keys());
      }
      if (result === DROPPED) isWhole = !Reflect.deleteProperty(copy, key);
      else if (result !== child) copy[key] = result;
    }
    // An object that has lost properties is slow to read.
    if (!isWhole) copy = { ...copy };
    for (const property of required) {
      if (value[property] !== undefined) continue;
      log.report('missing-property', () => ({ property, suggestion: nearest(property, Object.keys(value)) }));
      log.dropRecord();
      stands = false;
    }
    if (!stands) return DROPPED;
    checkSpan?.(copy, log);
    const fault = checkMeaning?.(copy, isComplete, log);
    if (!fault) return copy;
    // Where a field was left out before, the record lacks it for that reason, which has been reported.
    if (isComplete) log.report(fault[0], () => fault[1]);
    log.dropRecord();
    return DROPPED;
  };
}
