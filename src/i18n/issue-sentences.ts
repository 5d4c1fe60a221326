/** The shape of the two tables of sentences about issues. Types only. */
import type { IssueCode, IssueValues } from '../model/issues.js';

/**
 * One function per code: what is wrong, where, and what to do.
 *
 * `where` opens a sentence and names the place: "Ved /areas/3", "At /areas/3".
 */
export type IssueSentences = {
  readonly [Code in IssueCode]: (values: IssueValues[Code], where: string) => string;
};

export interface IssueLanguage {
  readonly sentences: IssueSentences;
  /** Opens a sentence with the place; the pointer is empty for the whole document, the address where the file is known. */
  readonly where: (pointer: string, address: string) => string;
  /** That the record which the issue stands in was left out. */
  readonly recordDropped: (record: string) => string;
}
