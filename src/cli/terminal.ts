/// <reference types="node" />
/**
 * What the commands share: reading and writing files, progress, and what goes to whom. Results go to stdout, everything that
 * is said about them to stderr.
 */
import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import type { CliMessages } from '../i18n/cli/messages.js';
import { describeIssue } from '../i18n/describe-issue.js';
import type { LanguageCode } from '../i18n/locale.js';
import type { Place } from '../data/json-place.js';
import type { Issue } from '../model/issues.js';
import type { OpenedDocument } from './open-document.js';

/** How a command ends: 0 = nothing wrong, 1 = a file is, 2 = the command was not understood. */
export type ExitCode = 0 | 1 | 2;

export interface Terminal {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  /** Whether somebody watches: then long work tells how far it is. */
  readonly isWatched: boolean;
}

export interface CommandContext {
  readonly files: readonly string[];
  readonly options: Readonly<Record<string, string | boolean | readonly string[] | undefined>>;
  readonly messages: CliMessages;
  readonly language: LanguageCode;
  readonly terminal: Terminal;
  /** The day, `2026-10-01`. */
  readonly today: string;
}

/** A command that cannot go on: what to say, and how to end. */
export class CommandError extends Error {
  constructor(
    message: string,
    readonly exitCode: ExitCode,
  ) {
    super(message);
  }
}

const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

export function readBytes(file: string, { messages }: CommandContext): Uint8Array {
  try {
    return readFileSync(file);
  } catch (error) {
    throw new CommandError(messages.cannotRead(file, reasonOf(error)), 1);
  }
}

/** Writes beside the file and puts it in its place at the end: nobody finds half of it. */
export function writeFile(file: string, content: string | Uint8Array, { messages, terminal }: CommandContext): void {
  try {
    const beside = `${file}.${process.pid}.part`;
    writeFileSync(beside, content);
    renameSync(beside, file);
  } catch (error) {
    throw new CommandError(messages.cannotWrite(file, reasonOf(error)), 1);
  }
  terminal.err(messages.written(file));
}

/** An issue with its sentence, and where in the file it stands. */
export interface ToldIssue extends Issue {
  readonly place: Place | undefined;
  readonly message: string;
}

type Opened = Pick<OpenedDocument, 'file' | 'placeOf'>;

/** Issues of a document in words, each with its place. */
export async function describeIssues(
  issues: readonly Issue[],
  { placeOf }: Opened,
  { language }: CommandContext,
): Promise<readonly ToldIssue[]> {
  const told = issues.map(async (found) => {
    return { ...found, place: placeOf(found), message: await describeIssue(found, language) };
  });
  return Promise.all(told);
}

/** "gladsaxe.json:10:3 warning: …", as editors and build steps read it. */
export function issueLine({ severity, place, message }: ToldIssue, { file }: Opened, context: CommandContext): string {
  const where = place ? `${file}:${place.line}:${place.column}` : file;
  return `${where} ${context.messages.severity[severity]}: ${message}`;
}

/**
 * Puts in words what stands in the way of a document or of parts of it; `validate` says the rest. Says it at once where no
 * report for machines is asked for.
 */
export async function tellIssues(
  issues: readonly Issue[],
  opened: Opened,
  context: CommandContext,
): Promise<readonly ToldIssue[]> {
  const { terminal, options } = context;
  const grave = issues.filter(({ severity }) => severity !== 'info');
  const told = await describeIssues(grave, opened, context);
  if (options['json']) return told;
  for (const one of told) terminal.err(issueLine(one, opened, context));
  return told;
}

/** The report for machines, where one is asked for. */
export function report({ options, terminal }: CommandContext, content: object): void {
  if (options['json']) terminal.out(JSON.stringify(content, null, 2));
}

/** A document as others edit it: two spaces, rows of figures on a line each. */
export function documentText(document: object): string {
  const text = JSON.stringify(document, null, 2);
  return `${text.replace(/\[\n\s+((?:"(?:[^"\\]|\\.)*"|[-\w.]+)(?:,\n\s+(?:"(?:[^"\\]|\\.)*"|[-\w.]+))*)\n\s+\]/g, (_, cells: string) => `[${cells.replace(/,\n\s+/g, ', ')}]`)}\n`;
}

/** "12 %" on one line that writes over itself. */
export function progress({ terminal }: CommandContext, file: string): ((share: number) => void) | undefined {
  if (!terminal.isWatched) return undefined;
  return (share) => terminal.err(`\r${file} ${Math.round(share * 100)} %`);
}
