/// <reference types="node" />
/** Takes a command line apart: the command, its files and its options. Knows no command, and says nothing itself. */
import { parseArgs, type ParseArgsConfig } from 'node:util';
import type { CliMessages, CommandName } from '../i18n/cli/messages.js';
import { CommandError, type CommandContext } from './terminal.js';

export type OptionsConfig = NonNullable<ParseArgsConfig['options']>;

/** The command that is asked for, and what belongs to it. A language named before it is one of its options. */
export function commandOf(args: readonly string[]): readonly [name: string | undefined, rest: readonly string[]] {
  const [first = ''] = args;
  const before = first === '--lang' ? 2 : first.startsWith('--lang=') ? 1 : 0;
  const [name, ...rest] = args.slice(before);
  return [name, [...args.slice(0, before), ...rest]];
}

/** One option as it was written. */
interface Written {
  readonly name: string;
  /** With its hyphens. */
  readonly rawName: string;
  readonly value?: string | undefined;
  readonly inlineValue?: boolean | undefined;
}

/** Whether the value is another option: then the value itself was forgotten. */
const isForgotten = ({ value, inlineValue }: Written): boolean =>
  value === undefined || (inlineValue !== true && /^-./.test(value));

/** What a command, or none, can be told. */
interface Grammar {
  readonly command: CommandName | undefined;
  readonly options: OptionsConfig;
  readonly messages: CliMessages;
}

/** Why an option cannot be used as it was written; undefined = it can. */
function faultOf(written: Written, { command, options, messages }: Grammar): string | undefined {
  const { name, rawName, value } = written;
  const type = Object.hasOwn(options, name) ? options[name]?.type : undefined;
  if (type === undefined) return messages.unknownOption(rawName, command);
  if (type === 'string') return isForgotten(written) ? messages.valueMissing(rawName, command) : undefined;
  return value === undefined ? undefined : messages.valueNotTaken(rawName, command);
}

/** @throws CommandError where there is no option of a name, its value is missing, or it can have none */
export function optionsOf(rest: readonly string[], grammar: Grammar): Pick<CommandContext, 'files' | 'options'> {
  const { options } = grammar;
  // Not strict: what Node says of a wrong option, it says in English.
  const config = {
    args: [...rest],
    options,
    allowPositionals: true,
    strict: false,
    tokens: true,
  } satisfies ParseArgsConfig;
  const { values, positionals, tokens } = parseArgs(config);
  for (const token of tokens) {
    const fault = token.kind === 'option' ? faultOf(token, grammar) : undefined;
    if (fault !== undefined) throw new CommandError(fault, 2);
  }
  return { files: positionals, options: values as CommandContext['options'] };
}
