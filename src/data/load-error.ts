/** The one way in which loading fails inside `data/`: an exception that carries the issue to be shown. */
import { issue, type Issue, type IssueCode, type IssueValues } from '../model/issues.js';

interface LoadErrorOptions extends ErrorOptions {
  /** Milliseconds after which another try may succeed; absent = it would fail again. */
  readonly retryAfter?: number | undefined;
}

/** Thrown inside `data/` only; `loadDocument` and `readDocument` turn it into an issue of their result. */
export class LoadError<Code extends IssueCode = IssueCode> extends Error {
  readonly issue: Issue;
  readonly retryAfter: number | undefined;

  constructor(code: Code, values: IssueValues[Code], options: LoadErrorOptions = {}) {
    super(code, options);
    this.issue = issue(code, '', values);
    this.retryAfter = options.retryAfter;
  }
}

/**
 * What went wrong with a file that a document names, told where the document names it: the rest is still drawn.
 *
 * @throws what is no LoadError
 */
export function partIssue(error: unknown, pointer: string): Issue {
  if (!(error instanceof LoadError)) throw error;
  return { ...error.issue, severity: 'warning', pointer };
}
