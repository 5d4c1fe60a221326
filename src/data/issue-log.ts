/**
 * Where a check writes what it finds: it knows the place it has come to, keeps the number of issues bounded however bad
 * the document is, and gathers what is told in one issue for all. Knows nothing of what is checked.
 */
import { issue, type Issue, type IssueCode, type IssueValues } from '../model/issues.js';
import { nearest } from '../model/nearest.js';

/** Issues of one code that are listed one by one; the rest are counted. */
const LISTED_PER_CODE = 200;
/** Keys are cut to this length in pointers: one may be megabytes long. */
const LONGEST_STEP = 200;
/** Unknown fields that are named. */
const FIELDS_NAMED = 5;

/** A property's name or a list's index. */
export type Step = string | number;

export class IssueLog {
  /** Steps from the root to the value that is being checked. */
  readonly path: Step[] = [];
  readonly #issues: Issue[] = [];
  readonly #counts = new Map<IssueCode, number>();
  readonly #fields: string[] = [];
  #unknownFields = 0;
  #firstField = '';
  /** Index of the issue reported last; -1 where it was counted only. */
  #last = -1;

  /** JSON pointer (RFC 6901) to the value that is being checked, or to one below it. */
  pointer(...below: readonly Step[]): string {
    const steps = [...this.path, ...below].map((step) => String(step).slice(0, LONGEST_STEP));
    return steps.map((step) => `/${step.replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
  }

  /** An issue with the value that is being checked, or with one below it. `values` is called only if it is listed. */
  report<Code extends IssueCode>(code: Code, values: () => IssueValues[Code], ...below: readonly Step[]): void {
    const count = (this.#counts.get(code) ?? 0) + 1;
    this.#counts.set(code, count);
    this.#last = count > LISTED_PER_CODE ? -1 : this.#issues.push(issue(code, this.pointer(...below), values())) - 1;
  }

  /**
   * Adds to the last issue that the record which is being checked was left out because of it. Does nothing where that
   * issue stands elsewhere: not every record is left out for something that is reported there.
   */
  dropRecord(): void {
    const last = this.#issues[this.#last];
    if (!last) return;
    const record = this.pointer();
    if (!`${last.pointer}/`.startsWith(`${record}/`)) return;
    this.#issues[this.#last] = { ...last, values: { ...last.values, record } };
  }

  /** A field that this version does not know. `known` = those that it does; `step` leads to it. */
  unknownField(name: string, known: Iterable<string>, step: Step = name): void {
    this.#unknownFields += 1;
    if (this.#fields.length >= FIELDS_NAMED) return;
    const suggestion = nearest(name, known);
    this.#fields.push(this.pointer(step) + (suggestion ? ` (${suggestion}?)` : ''));
    this.#firstField ||= this.pointer(step);
  }

  /** Everything found, with one issue for what was only counted. */
  finish(): readonly Issue[] {
    const issues = [...this.#issues];
    if (this.#unknownFields > 0) {
      const values = { fields: this.#fields.join(', '), count: this.#unknownFields };
      issues.push(issue('unknown-field', this.#firstField, values));
    }
    for (const [code, count] of this.#counts) {
      if (count > LISTED_PER_CODE) issues.push(issue('more-issues', '', { of: code, count: count - LISTED_PER_CODE }));
    }
    return issues;
  }
}
