/** The words of the command line. */
import type { LanguageCode } from '../locale.js';

export interface CliMessages {
  /** Of the whole, and of each command. */
  readonly help: Readonly<Record<'main' | CommandName, string>>;
  readonly unknownCommand: (name: string) => string;
  /** The option with its hyphens; `command` is undefined where none was given. */
  readonly unknownOption: (option: string, command: CommandName | undefined) => string;
  readonly valueMissing: (option: string, command: CommandName | undefined) => string;
  readonly valueNotTaken: (option: string, command: CommandName | undefined) => string;
  readonly noFile: string;
  readonly noOut: string;
  readonly badValue: (option: string, asked: string, allowed: string) => string;
  /** `most` may be Infinity. */
  readonly badNumber: (option: string, asked: string, most: number) => string;
  readonly badPeriod: (option: string, asked: string) => string;
  readonly badEnding: (file: string) => string;
  readonly nothingToDraw: (file: string) => string;
  readonly cannotRead: (file: string, reason: string) => string;
  readonly cannotWrite: (file: string, reason: string) => string;
  readonly place: (line: number, column: number) => string;
  readonly valid: (file: string) => string;
  readonly faulty: (file: string, errors: number, warnings: number, infos: number) => string;
  readonly severity: Readonly<Record<'error' | 'warning' | 'info', string>>;
  readonly imported: (file: string, format: string, counts: string) => string;
  readonly counts: Readonly<
    Record<
      'areas' | 'indicators' | 'observations' | 'initiatives' | 'actors' | 'ties' | 'features',
      (count: number) => string
    >
  >;
  readonly decisions: string;
  readonly issues: string;
  readonly written: (file: string) => string;
  readonly notWritten: (file: string) => string;
  readonly nothingImported: string;
  readonly noRule: string;
  readonly protectedFigures: (hidden: number, rounded: number) => string;
  readonly auditPassed: (figures: number, hidden: number, sums: number) => string;
  readonly auditFailed: (count: number) => string;
  readonly finding: (fault: string, where: string) => string;
  readonly faults: Readonly<Record<'small' | 'left-behind' | 'given-away' | 'pinned', string>>;
  readonly migrated: (from: string, to: string) => string;
  readonly legend: string;
  readonly table: string;
  /** Under a table of a page that does not hold all rows of it. */
  readonly cut: (shown: number, all: number, file: string) => string;
}

export const COMMANDS = ['validate', 'import', 'protect', 'render', 'migrate'] as const;
export type CommandName = (typeof COMMANDS)[number];

export async function loadCliMessages(language: LanguageCode): Promise<CliMessages> {
  return language === 'da' ? (await import('./da.js')).da : (await import('./en.js')).en;
}
