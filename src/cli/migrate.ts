/** `bydelsblik migrate`: a document of an older version, brought to the newest. */
import { openDocument } from './open-document.js';
import {
  documentText,
  onlyFile,
  outFile,
  readBytes,
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
  if (!opened.document) {
    await tellIssues(opened.issues, context);
    return 1;
  }
  const before = versionOf(JSON.parse(new TextDecoder().decode(bytes).replace(/^\uFEFF/, '')));
  terminal.err(messages.migrated(before, versionOf(opened.raw)));
  writeFile(out, documentText(opened.raw as object), context);
  return 0;
}
