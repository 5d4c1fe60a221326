/** What was done to a geography that is in order: worth knowing, no fault. */
import { issue, type Issue, type IssueCode, type IssueValues } from '../issues.js';

export function info<Code extends IssueCode>(code: Code, pointer: string, values: IssueValues[Code]): Issue {
  return { ...issue(code, pointer, values), severity: 'info' };
}
