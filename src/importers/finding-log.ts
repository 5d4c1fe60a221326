/** Where an importer writes down what it finds. Keeps the number of issues bounded however bad the file is. */
import {
  decision,
  importIssue,
  type Decision,
  type DecisionCode,
  type DecisionValues,
  type FilePlace,
  type ImportIssue,
  type ImportIssueCode,
  type ImportIssueValues,
} from '../model/import-findings.js';

/** Issues of one code that are listed one by one; the rest are counted. */
const LISTED_PER_CODE = 20;
/** Decisions of one code that are listed: one per column of a wide table is plenty. */
const DECISIONS_PER_CODE = 100;

export class FindingLog {
  readonly #issues: ImportIssue[] = [];
  readonly #decisions: Decision[] = [];
  readonly #counts = new Map<string, number>();

  issue<Code extends ImportIssueCode>(code: Code, place: FilePlace, values: ImportIssueValues[Code]): void {
    if (this.#count(`issue ${code}`) <= LISTED_PER_CODE) this.#issues.push(importIssue(code, place, values));
  }

  decide<Code extends DecisionCode>(code: Code, place: FilePlace, values: DecisionValues[Code]): void {
    if (this.#count(code) <= DECISIONS_PER_CODE) this.#decisions.push(decision(code, place, values));
  }

  get decisions(): readonly Decision[] {
    return this.#decisions;
  }

  /** Everything found, with one issue for each code of which some were only counted. */
  get issues(): readonly ImportIssue[] {
    const more = [...this.#counts]
      .filter(([key, count]) => key.startsWith('issue ') && count > LISTED_PER_CODE)
      .map(([key, count]) =>
        importIssue('more-of-same', {}, { of: key.slice('issue '.length), count: count - LISTED_PER_CODE }),
      );
    return [...this.#issues, ...more];
  }

  #count(key: string): number {
    const count = (this.#counts.get(key) ?? 0) + 1;
    this.#counts.set(key, count);
    return count;
  }
}
