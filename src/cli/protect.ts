/** `bydelsblik protect`: hides small numbers before publishing, and writes nothing that is not proven safe. */
import { needsPrivacyGuard } from '../analysis/privacy-need.js';
import { PRIVACY_PROFILES } from '../analysis/privacy-rule.js';
import { protectDocument } from '../analysis/protect-document.js';
import type { PrivacyAudit } from '../analysis/audit-privacy.js';
import { parseDocument } from '../model/parse-document.js';
import type { Document } from '../schema/generated/document.js';
import { openDocument } from './open-document.js';
import { choiceOption, onlyFile, outFile } from './options.js';
import {
  CommandError,
  documentText,
  readBytes,
  report,
  tellIssues,
  writeFile,
  type CommandContext,
  type ExitCode,
} from './terminal.js';

/** The document with the profile that was asked for, where it has no rule of its own. */
function withRule(document: Document, context: CommandContext): Document {
  const profile = choiceOption(context, 'profile', PRIVACY_PROFILES);
  const ruled = document.privacy || !profile ? document : { ...document, privacy: { profile } };
  if (!needsPrivacyGuard(parseDocument(ruled))) throw new CommandError(context.messages.noRule, 1);
  return ruled;
}

function tellAudit({ findings, figures, hidden, sums }: PrivacyAudit, { messages, terminal }: CommandContext): void {
  if (findings.length === 0) return terminal.err(messages.auditPassed(figures, hidden, sums));
  terminal.err(messages.auditFailed(findings.length));
  for (const { fault, indicator, area, period, category } of findings.slice(0, 50)) {
    const where = [indicator, area, period, category].filter((part) => part !== null).join(', ');
    terminal.err(`  ${messages.finding(messages.faults[fault], where)}`);
  }
}

export async function protect(context: CommandContext): Promise<ExitCode> {
  const { messages, terminal, options, today } = context;
  const [file, out] = [onlyFile(context), outFile(context)];
  const opened = openDocument(readBytes(file, context), file);
  const issues = await tellIssues(opened.issues, opened, context);
  const isUnread = opened.document?.observations !== undefined && 'href' in opened.document.observations;
  if (!opened.document || isUnread) {
    report(context, { file, out: null, issues });
    terminal.err(messages.notWritten(out));
    return 1;
  }
  const { document, hidden, rounded, audit } = protectDocument(withRule(opened.document, context), today);
  const isSafe = audit.findings.length === 0;
  report(context, { file, out: isSafe ? out : null, hidden, rounded, audit, issues });
  if (!options['json']) {
    terminal.err(messages.protectedFigures(hidden, rounded));
    tellAudit(audit, context);
  }
  if (!isSafe) {
    terminal.err(messages.notWritten(out));
    return 1;
  }
  // What the checker left out is not in what was proven, so it is not written either.
  writeFile(out, documentText(document), context);
  return 0;
}
