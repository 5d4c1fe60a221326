/** `bydelsblik migrate`: a document of an older version, brought to the newest. */
import { openDocument, versionOf } from './open-document.js';
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

export async function migrateFile(context: CommandContext): Promise<ExitCode> {
  const { messages, terminal } = context;
  const [file, out] = [onlyFile(context), outFile(context)];
  const bytes = readBytes(file, context);
  const opened = openDocument(bytes, file);
  const issues = await tellIssues(opened.document ? [] : opened.issues, opened, context);
  if (!opened.document) {
    report(context, { file, out: null, issues });
    terminal.err(messages.notWritten(out));
    return 1;
  }
  const from = opened.version;
  const to = versionOf(opened.raw);
  terminal.err(messages.migrated(from, to));
  // What needs no step is copied: not a space of it changes.
  writeFile(out, from === to ? bytes : documentText(opened.raw as object), context);
  report(context, { file, out, from, to, issues });
  return 0;
}
