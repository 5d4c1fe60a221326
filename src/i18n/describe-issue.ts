/** An issue as a sentence. The tables of sentences are loaded on first use: most pages never need them. */
import type { Issue } from '../model/issues.js';
import type { IssueLanguage } from './issue-sentences.js';
import type { LanguageCode } from './locale.js';

async function loadLanguage(language: LanguageCode): Promise<IssueLanguage> {
  return language === 'da' ? (await import('./issues.da.js')).ISSUES_DA : (await import('./issues.en.js')).ISSUES_EN;
}

/**
 * What is wrong, where, and what to do, in one or two sentences of plain text.
 *
 * Rejects where the table cannot be loaded, as any import does.
 */
export async function describeIssue(issue: Issue, language: LanguageCode): Promise<string> {
  const { sentences, where, recordDropped } = await loadLanguage(language);
  const sentence = sentences[issue.code] as (values: Issue['values'], where: string) => string;
  const { record, address = '' } = issue.values;
  const place = where(issue.pointer, String(address));
  return sentence(issue.values, place) + (record === undefined ? '' : recordDropped(String(record)));
}
