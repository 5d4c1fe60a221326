/** Sentences for issues, fetched when there are any: pages without problems carry none of them. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { describeIssue } from '../i18n/describe-issue.js';
import type { LanguageCode } from '../i18n/locale.js';
import type { Issue } from '../model/issues.js';

/** Issues that are written out; the rest are counted. */
const LISTED = 20;

export class IssueTexts implements ReactiveController {
  #host: ReactiveControllerHost;
  #asked: { readonly issues: readonly Issue[]; readonly language: LanguageCode } | undefined;
  #texts: readonly string[] = [];

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#asked = undefined;
  }

  /** The sentences of the first issues, as far as they have arrived. Asks the host for an update when they do. */
  textsOf(issues: readonly Issue[], language: LanguageCode): readonly string[] {
    if (!issues.length) return [];
    const listed = issues.slice(0, LISTED);
    if (!this.#isAsked(listed, language)) void this.#fetch(listed, language);
    return this.#texts;
  }

  #isAsked(issues: readonly Issue[], language: LanguageCode): boolean {
    const asked = this.#asked;
    if (asked?.language !== language || asked.issues.length !== issues.length) return false;
    return issues.every((one, index) => one === asked.issues[index]);
  }

  async #fetch(issues: readonly Issue[], language: LanguageCode): Promise<void> {
    const asked = (this.#asked = { issues, language });
    this.#texts = [];
    const texts = await Promise.all(issues.map((one) => describeIssue(one, language)));
    if (this.#asked !== asked) return;
    this.#texts = texts;
    this.#host.requestUpdate();
  }
}
