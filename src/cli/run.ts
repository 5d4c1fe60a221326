/// <reference types="node" />
/** Understands a command line and runs its command. Never throws: whatever goes wrong is said in words. */
import { COMMANDS, loadCliMessages, type CommandName } from '../i18n/cli/messages.js';
import type { LanguageCode } from '../i18n/locale.js';
import { commandOf, optionsOf, type OptionsConfig } from './command-line.js';
import { importFiles } from './import.js';
import { migrateFile } from './migrate.js';
import { choiceOption } from './options.js';
import { protect } from './protect.js';
import { render } from './render.js';
import { CommandError, type CommandContext, type ExitCode, type Terminal } from './terminal.js';
import { validate } from './validate.js';

const RUNS: Readonly<Record<CommandName, (context: CommandContext) => Promise<ExitCode>>> = {
  validate,
  import: importFiles,
  protect,
  render,
  migrate: migrateFile,
};

const LANGUAGES: readonly LanguageCode[] = ['da', 'en'];

const text = { type: 'string' } as const;
const flag = { type: 'boolean' } as const;
const list = { type: 'string', multiple: true } as const;
const COMMON: OptionsConfig = { lang: text, json: flag, help: { ...flag, short: 'h' } };
const OPTIONS: Readonly<Record<CommandName, OptionsConfig>> = {
  validate: { 'allow-warnings': flag },
  import: {
    ...{ out: text, format: text, encoding: text, decimal: text, role: list, mark: list, period: text, area: text },
    ...{ breakdown: text, dataset: text, language: text, key: text, keep: text },
  },
  protect: { out: text, profile: text },
  render: { out: text, widget: text, indicator: text, form: text, width: text },
  migrate: { out: text },
};

export interface Surroundings {
  readonly terminal: Terminal;
  readonly today: string;
  readonly version: string;
  /** As `process.env` has them. */
  readonly environment: Readonly<Record<string, string | undefined>>;
}

/** The language that was asked for last, that of the system, or Danish. */
function languageOf(args: readonly string[], environment: Surroundings['environment']): LanguageCode {
  const at = args.findLastIndex((arg) => arg === '--lang' || arg.startsWith('--lang='));
  const given = at < 0 ? undefined : (args[at]!.split('=')[1] ?? args[at + 1]);
  const system = environment['LC_ALL'] || environment['LC_MESSAGES'] || environment['LANG'] || '';
  return (given ?? system).toLowerCase().startsWith('en') ? 'en' : 'da';
}

const isCommand = (name: string | undefined): name is CommandName =>
  (COMMANDS as readonly string[]).includes(name ?? '');

/** What may stand in the place of a command. */
const ANSWERED: readonly string[] = ['help', '--help', '-h', '--version'];

export async function run(args: readonly string[], surroundings: Surroundings): Promise<ExitCode> {
  const { terminal, today, version, environment } = surroundings;
  const language = languageOf(args, environment);
  const messages = await loadCliMessages(language);
  try {
    const [name, rest] = commandOf(args);
    const command = isCommand(name) ? name : undefined;
    const isUnknown = name !== undefined && !command && !ANSWERED.includes(name);
    if (isUnknown) throw new CommandError(messages.unknownCommand(name), 2);
    const line = optionsOf(rest, { command, options: { ...COMMON, ...(command && OPTIONS[command]) }, messages });
    const context = { ...line, messages, language, terminal, today };
    choiceOption(context, 'lang', LANGUAGES);
    if (command && line.options['help'] !== true) return await RUNS[command](context);
    terminal.out(name === '--version' ? version : messages.help[command ?? 'main']);
    return name === undefined ? 2 : 0;
  } catch (error) {
    terminal.err(error instanceof Error ? error.message : String(error));
    return error instanceof CommandError ? error.exitCode : 1;
  }
}
