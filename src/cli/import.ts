/** `bydelsblik import`: one document of one or more files, with what each was taken to mean. */
import { describeDecision, describeImportIssue } from '../i18n/importers/describe-import.js';
import { isEncoding } from '../importers/decode-text.js';
import { importFile } from '../importers/import-file.js';
import { COLUMN_ROLES, IMPORT_FORMATS, type ImportOptions, type Imported } from '../importers/imported.js';
import { mergeParts } from '../importers/merge-parts.js';
import { MARKS } from '../importers/missing-marks.js';
import { readTimeCode } from '../importers/time-code.js';
import { choiceOption, numberOption, outFile, pairsOption, textOption } from './options.js';
import {
  CommandError,
  documentText,
  progress,
  readBytes,
  report,
  writeFile,
  type CommandContext,
  type ExitCode,
} from './terminal.js';

/** A few labels for the eye; many more are known. */
const ENCODINGS: readonly string[] = ['utf-8', 'utf-16le', 'windows-1252', 'cp850'];

function encodingOption(context: CommandContext): string | undefined {
  const asked = textOption(context, 'encoding');
  return asked !== undefined && isEncoding(asked) ? asked : choiceOption(context, 'encoding', ENCODINGS);
}

/** @throws CommandError where it is no period, also for files that have time of their own and need none */
function periodOption(context: CommandContext): string | undefined {
  const asked = textOption(context, 'period');
  if (asked === undefined || readTimeCode(asked) !== undefined) return asked;
  throw new CommandError(context.messages.badPeriod('period', asked), 2);
}

function importOptions(context: CommandContext): ImportOptions {
  const text = (name: string): string | undefined => textOption(context, name);
  const given: ImportOptions = {
    format: choiceOption(context, 'format', IMPORT_FORMATS),
    encoding: encodingOption(context),
    decimal: choiceOption(context, 'decimal', [',', '.']),
    period: periodOption(context),
    area: text('area'),
    breakdown: text('breakdown'),
    dataset: text('dataset'),
    language: text('language'),
    key: text('key'),
    keep: numberOption(context, 'keep', 1),
    roles: pairsOption(context, 'role', COLUMN_ROLES),
    marks: pairsOption(context, 'mark', MARKS),
  };
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
}

const PARTS = ['areas', 'indicators', 'initiatives', 'actors', 'ties'] as const;

/** The outlines that the document gets: features of one code become one, and lines none. */
function outlinesOf({ geography }: Imported['parts']): number {
  const features = geography?.data?.['features'];
  return Array.isArray(features) ? features.length : 0;
}

function countsOf({ parts }: Imported, { messages: { counts } }: CommandContext): string {
  const told = PARTS.map((name) => [counts[name], parts[name]?.length ?? 0] as const);
  const table = parts.observations;
  const all = [
    ...told,
    [counts.observations, table && 'rows' in table ? table.rows.length : 0],
    [counts.features, outlinesOf(parts)],
  ] as const;
  return all
    .filter(([, count]) => count > 0)
    .map(([told, count]) => told(count))
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
  const given = importOptions(context);
  const imported: Imported[] = [];
  for (const file of files) {
    const one = await importFile(readBytes(file, context), {
      ...given,
      name: file,
      onProgress: progress(context, file),
    });
    if (terminal.isWatched) terminal.err('\r');
    imported.push(one);
    if (!options['json']) await tell(one, file, context);
  }
  const hasFailed = imported.some(({ issues }) => issues.some(({ severity }) => severity === 'error'));
  const reports = imported.map(({ format, summary, decisions, issues }, index) => {
    return { file: files[index], format, summary, decisions, issues };
  });
  report(context, { out: hasFailed ? null : out, files: reports });
  if (hasFailed) terminal.err(messages.notWritten(out));
  else writeFile(out, documentText(mergeParts(imported.map(({ parts }) => parts))), context);
  return hasFailed ? 1 : 0;
}
