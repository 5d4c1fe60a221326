/** `bydelsblik validate`: what is wrong with a document, and where. */
import { needsPrivacyGuard } from '../analysis/privacy-need.js';
import { guardPrivacy } from '../analysis/privacy-guard.js';
import type { Issue, Severity } from '../model/issues.js';
import { parseDocument } from '../model/parse-document.js';
import { openDocument, type OpenedDocument } from './open-document.js';
import { outlineIssues } from './open-geography.js';
import { onlyFile } from './options.js';
import { describeIssues, issueLine, readBytes, report, type CommandContext, type ExitCode } from './terminal.js';

/** The document's own findings, what its rule for small numbers would hide, and what is wrong with its outlines. */
function allIssues({ document, issues, file }: OpenedDocument): readonly Issue[] {
  const model = document && parseDocument(document);
  if (!model) return issues;
  const hidden = needsPrivacyGuard(model) ? guardPrivacy(model).issues : [];
  return [...issues, ...hidden, ...outlineIssues(model, file)];
}

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];

export async function validate(context: CommandContext): Promise<ExitCode> {
  const { messages, terminal, options } = context;
  const file = onlyFile(context);
  const opened = openDocument(readBytes(file, context), file);
  const issues = await describeIssues(allIssues(opened), opened, context);
  const count = (severity: Severity): number => issues.filter((one) => one.severity === severity).length;
  const [errors = 0, warnings = 0, infos = 0] = SEVERITIES.map(count);
  const isValid = errors === 0 && (warnings === 0 || options['allow-warnings'] === true);
  report(context, { file, valid: isValid, errors, warnings, infos, issues });
  if (options['json']) return isValid ? 0 : 1;
  for (const one of issues) terminal.out(issueLine(one, opened, context));
  terminal.err(issues.length === 0 ? messages.valid(file) : messages.faulty(file, errors, warnings, infos));
  return isValid ? 0 : 1;
}
