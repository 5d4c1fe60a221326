/** `bydelsblik migrate`: a document of an older version, brought to the newest. */
import { describeIssue } from '../i18n/describe-issue.js';
import { openDocument } from './open-document.js';
import {
  documentText,
  onlyFile,
  outFile,
  readBytes,
  writeFile,
  type CommandContext,
  type ExitCode,
} from './terminal.js';

const versionOf = (raw: unknown): string =>
  typeof raw === 'object' && raw !== null && 'version' in raw ? String(raw.version) : '?';

export async function migrateFile(context: CommandContext): Promise<ExitCode> {
  const { messages, language, terminal } = context;
  const [file, out] = [onlyFile(context), outFile(context)];
  const bytes = readBytes(file, context);
  const opened = openDocument(bytes, file);
  const [fatal] = opened.document ? [] : opened.issues;
  if (fatal) {
    terminal.err(`${messages.severity.error}: ${await describeIssue(fatal, language)}`);
    return 1;
  }
  const before = versionOf(JSON.parse(new TextDecoder().decode(bytes).replace(/^\uFEFF/, '')));
  terminal.err(messages.migrated(before, versionOf(opened.raw)));
  writeFile(out, documentText(opened.raw as object), context);
  return 0;
}
