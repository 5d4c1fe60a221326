/** `bydelsblik import`: one document of one or more files, with what each was taken to mean. */
import { describeDecision, describeImportIssue } from '../i18n/importers/describe-import.js';
import { importFile } from '../importers/import-file.js';
import type { ColumnRole, ImportFormat, ImportOptions, Imported } from '../importers/imported.js';
import { mergeParts } from '../importers/merge-parts.js';
import {
  CommandError,
  documentText,
  listOption,
  outFile,
  progress,
  readBytes,
  textOption,
  writeFile,
  type CommandContext,
  type ExitCode,
} from './terminal.js';

/** "name=role" → [name, role]; the name may hold equals signs, the role none. */
function pairs(texts: readonly string[]): Readonly<Record<string, string>> {
  return Object.fromEntries(
    texts.map((text) => {
      const at = text.lastIndexOf('=');
      return at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at + 1)];
    }),
  );
}

function importOptions(context: CommandContext, file: string): ImportOptions {
  const text = (name: string): string | undefined => textOption(context, name);
  const decimal = text('decimal');
  const keep = Number(text('keep'));
  const given: Readonly<Record<string, unknown>> = {
    format: text('format') as ImportFormat | undefined,
    encoding: text('encoding'),
    decimal: decimal === ',' || decimal === '.' ? decimal : undefined,
    period: text('period'),
    area: text('area'),
    breakdown: text('breakdown'),
    dataset: text('dataset'),
    language: text('language'),
    key: text('key'),
    keep: keep > 0 ? keep : undefined,
    onProgress: progress(context, file),
  };
  const set = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
  return {
    ...set,
    name: file,
    roles: pairs(listOption(context, 'role')) as Record<string, ColumnRole>,
    marks: pairs(listOption(context, 'mark')) as NonNullable<ImportOptions['marks']>,
  };
}

const PARTS = ['areas', 'indicators', 'initiatives', 'actors', 'ties'] as const;

function countsOf({ parts, summary }: Imported, { messages: { counts } }: CommandContext): string {
  const told = PARTS.map((name) => [counts[name], parts[name]?.length ?? 0] as const);
  const table = parts.observations;
  const all = [
    ...told,
    [counts.observations, table && 'rows' in table ? table.rows.length : 0],
    [counts.features, summary.features ?? 0],
  ] as const;
  return all
    .filter(([, count]) => count > 0)
    .map(([name, count]) => `${count} ${name}`)
    .join(', ');
}

async function tell(imported: Imported, file: string, context: CommandContext): Promise<void> {
  const { messages, language, terminal } = context;
  terminal.err(messages.imported(file, imported.format, countsOf(imported, context) || messages.nothingImported));
  for (const decision of imported.decisions) terminal.err(`  · ${await describeDecision(decision, language)}`);
  for (const issue of imported.issues) {
    terminal.err(`  ${messages.severity[issue.severity]}: ${await describeImportIssue(issue, language)}`);
  }
}

export async function importFiles(context: CommandContext): Promise<ExitCode> {
  const { files, messages, terminal, options } = context;
  if (files.length === 0) throw new CommandError(messages.noFile, 2);
  const out = outFile(context);
  const imported: Imported[] = [];
  for (const file of files) {
    const one = await importFile(readBytes(file, context), importOptions(context, file));
    if (terminal.isWatched) terminal.err('\r');
    imported.push(one);
    if (!options['json']) await tell(one, file, context);
  }
  const hasFailed = imported.some(({ issues }) => issues.some(({ severity }) => severity === 'error'));
  if (options['json']) {
    const reports = imported.map(({ format, summary, decisions, issues }, index) => ({
      file: files[index],
      format,
      summary,
      decisions,
      issues,
    }));
    terminal.out(JSON.stringify({ out: hasFailed ? null : out, files: reports }, null, 2));
  }
  if (hasFailed) terminal.err(messages.notWritten(out));
  else writeFile(out, documentText(mergeParts(imported.map(({ parts }) => parts))), context);
  return hasFailed ? 1 : 0;
}
