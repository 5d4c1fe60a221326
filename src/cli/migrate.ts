/** `bydelsblik migrate`: a document of an older version, brought to the newest. */
import { openDocument } from './open-document.js';
import { onlyFile, outFile } from './options.js';
import {
  documentText,
  readBytes,
  report,
  tellIssues,
  writeFile,
  type CommandContext,
  type ExitCode,
} from './terminal.js';

const versionOf = (raw: unknown): string =>
  typeof raw === 'object' && raw !== null && 'version' in raw ? String(raw.version) : '?';

export async function migrateFile(context: CommandContext): Promise<ExitCode> {
  const { messages, terminal } = context;
  const [file, out] = [onlyFile(context), outFile(context)];
  const bytes = readBytes(file, context);
  const opened = await openDocument(bytes, file);
  const issues = await tellIssues(opened.document ? [] : opened.issues, context);
  if (!opened.document) {
    report(context, { file, out: null, issues });
    terminal.err(messages.notWritten(out));
    return 1;
  }
  const from = versionOf(JSON.parse(new TextDecoder().decode(bytes).replace(/^\uFEFF/, '')));
  const to = versionOf(opened.raw);
  terminal.err(messages.migrated(from, to));
  writeFile(out, documentText(opened.raw as object), context);
  report(context, { file, out, from, to, issues });
  return 0;
}
