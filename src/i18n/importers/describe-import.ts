/** What an importer found, as sentences. The tables are loaded on first use. */
import type { Decision, ImportIssue } from '../../model/import-findings.js';
import type { LanguageCode } from '../locale.js';
import type { ImportLanguage } from './import-sentences.js';

async function loadLanguage(language: LanguageCode): Promise<ImportLanguage> {
  return language === 'da'
    ? (await import('./imports.da.js')).IMPORTS_DA
    : (await import('./imports.en.js')).IMPORTS_EN;
}

type Sentence = (values: ImportIssue['values']) => string;

/** What is wrong, where, and what to do. Rejects where the table cannot be loaded, as any import does. */
export async function describeImportIssue(found: ImportIssue, language: LanguageCode): Promise<string> {
  const { issues, where } = await loadLanguage(language);
  return where(found.place) + (issues[found.code] as Sentence)(found.values);
}

/** What the importer took the file to mean. Rejects as `describeImportIssue` does. */
export async function describeDecision(decision: Decision, language: LanguageCode): Promise<string> {
  const { decisions, where } = await loadLanguage(language);
  return where(decision.place) + (decisions[decision.code] as Sentence)(decision.values);
}
