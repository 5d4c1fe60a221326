/** What a widget says of what is wrong. Loaded when something is: most pages never need it. */
import type { ReactiveControllerHost, TemplateResult } from 'lit';
import { IssueTexts } from '../../controllers/issue-texts.js';
import type { Locale } from '../../i18n/locale.js';
import type { Issue } from '../../model/issues.js';
import { renderProblems } from '../../render/html/problems.js';

export class WidgetIssues {
  #texts: IssueTexts;

  constructor(host: ReactiveControllerHost) {
    this.#texts = new IssueTexts(host);
  }

  /** The sentence about an issue, as far as it has come. */
  textsOf(failure: Issue, { code }: Locale): readonly string[] {
    return this.#texts.textsOf([failure], code);
  }

  /** All of them, folded away. */
  render(issues: readonly Issue[], { code, messages }: Locale): TemplateResult {
    return renderProblems(issues.length, this.#texts.textsOf(issues, code), messages);
  }
}
