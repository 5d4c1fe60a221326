/// <reference types="node" />
/** Understands a command line and runs its command. Never throws: whatever goes wrong is said in words. */
import { parseArgs, type ParseArgsConfig } from 'node:util';
import { COMMANDS, loadCliMessages, type CommandName } from '../i18n/cli/messages.js';
import type { LanguageCode } from '../i18n/locale.js';
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

type OptionsConfig = NonNullable<ParseArgsConfig['options']>;

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

/** The language that was asked for, that of the system, or Danish. */
function languageOf(args: readonly string[], environment: Surroundings['environment']): LanguageCode {
  const at = args.findIndex((arg) => arg === '--lang' || arg.startsWith('--lang='));
  const given = at < 0 ? undefined : (args[at]!.split('=')[1] ?? args[at + 1]);
  const system = environment['LC_ALL'] || environment['LC_MESSAGES'] || environment['LANG'] || '';
  return (given ?? system).toLowerCase().startsWith('en') ? 'en' : 'da';
}

const isCommand = (name: string | undefined): name is CommandName =>
  (COMMANDS as readonly string[]).includes(name ?? '');

export async function run(args: readonly string[], surroundings: Surroundings): Promise<ExitCode> {
  const { terminal, today, version, environment } = surroundings;
  const language = languageOf(args, environment);
  const messages = await loadCliMessages(language);
  const [name, ...rest] = args;
  if (name === '--version') {
    terminal.out(version);
    return 0;
  }
  if (!isCommand(name)) {
    const asksHelp =
      name === undefined || name === '--help' || name === '-h' || name === 'help' || name.startsWith('--lang');
    if (asksHelp) terminal.out(messages.help.main);
    else terminal.err(messages.unknownCommand(name));
    return asksHelp && name !== undefined ? 0 : 2;
  }
  try {
    const config = { args: rest, options: { ...COMMON, ...OPTIONS[name] }, allowPositionals: true, strict: true };
    const { values, positionals } = parseArgs(config);
    if (values['help']) {
      terminal.out(messages.help[name]);
      return 0;
    }
    const options = values as CommandContext['options'];
    const context = { files: positionals, options, messages, language, terminal, today };
    choiceOption(context, 'lang', LANGUAGES);
    return await RUNS[name](context);
  } catch (error) {
    const isUsage = error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');
    const message = error instanceof Error ? error.message : String(error);
    terminal.err(isUsage ? messages.unknownOption(message) : message);
    if (error instanceof CommandError) return error.exitCode;
    return isUsage ? 2 : 1;
  }
}
