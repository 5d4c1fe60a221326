/**
 * When a widget has drawn what was last asked for: resolves `ready` and tells the page once per document, by
 * `bydel-ready` or `bydel-error`. Neither event bubbles.
 */
import type { LitElement } from 'lit';
import type { LanguageCode } from '../../i18n/locale.js';
import type { Issue } from '../../model/issues.js';

/** `about` is the document or the failure: the page is told when it changes. */
export type Outcome =
  | { readonly about: object; readonly issues: readonly Issue[]; readonly failure?: undefined }
  | { readonly about: object; readonly failure: Issue; readonly language: LanguageCode };

export class Readiness {
  #host: LitElement;
  #told: object | undefined;
  #settled = false;
  #waiting: (() => void)[] = [];

  constructor(host: LitElement) {
    this.#host = host;
  }

  async whenSettled(): Promise<void> {
    for (;;) {
      await this.#host.updateComplete;
      if (this.#settled) return;
      await new Promise<void>((resolve) => this.#waiting.push(resolve));
    }
  }

  /** @param outcome undefined while loading or not yet drawn. */
  update(outcome: Outcome | undefined): void {
    this.#settled = outcome !== undefined;
    if (!outcome) return;
    this.#waiting.splice(0).forEach((resolve) => resolve());
    if (this.#told === outcome.about) return;
    this.#told = outcome.about;
    if (outcome.failure) void this.#tellFailure(outcome.failure, outcome.language);
    else this.#host.dispatchEvent(new CustomEvent('bydel-ready', { detail: { issues: outcome.issues } }));
  }

  async #tellFailure(failure: Issue, language: LanguageCode): Promise<void> {
    const { code, pointer } = failure;
    const { describeIssue } = await import('../../i18n/describe-issue.js');
    const message = await describeIssue(failure, language);
    this.#host.dispatchEvent(new CustomEvent('bydel-error', { detail: { code, message, pointer } }));
  }
}
