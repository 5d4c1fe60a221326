/** What the options of a command say. A value that one cannot have ends the command, with those that it can. */
import { CommandError, type CommandContext } from './terminal.js';

export function textOption({ options }: CommandContext, name: string): string | undefined {
  const value = options[name];
  return typeof value === 'string' ? value : undefined;
}

export function listOption({ options }: CommandContext, name: string): readonly string[] {
  const value = options[name];
  return Array.isArray(value) ? (value as readonly string[]) : [];
}

/** What an option was given, and what it can be. */
interface Asked<T extends string> {
  readonly option: string;
  readonly asked: string;
  readonly allowed: readonly T[];
}

/** @throws CommandError that names the values which the option can have */
function refuse({ messages }: CommandContext, { option, asked, allowed }: Asked<string>): never {
  const values = allowed.map((value) => (/^\w/.test(value) ? value : `"${value}"`));
  throw new CommandError(messages.badValue(option, asked, values.join(', ')), 2);
}

/** @throws CommandError where the value is none of those allowed */
export function choiceOption<T extends string>(
  context: CommandContext,
  option: string,
  allowed: readonly T[],
): T | undefined {
  const asked = textOption(context, option);
  if (asked === undefined) return undefined;
  return allowed.find((one) => one === asked) ?? refuse(context, { option, asked, allowed });
}

/**
 * "NAME=VALUE" of an option that may be repeated; the name may hold equals signs, the value none.
 *
 * @throws CommandError where a value is none of those allowed
 */
export function pairsOption<T extends string>(
  context: CommandContext,
  option: string,
  allowed: readonly T[],
): Readonly<Record<string, T>> {
  return Object.fromEntries(
    listOption(context, option).map((text) => {
      const [, name = '', asked = ''] = /^(.*)=([^=]*)$/s.exec(text) ?? [];
      const known = allowed.find((one) => one === asked);
      return [name, known ?? refuse(context, { option, asked: text, allowed })];
    }),
  );
}

/**
 * A number above 0.
 *
 * @throws CommandError where the value is none, or above `most`
 */
export function numberOption(context: CommandContext, name: string, most = Infinity): number | undefined {
  const asked = textOption(context, name);
  if (asked === undefined) return undefined;
  const number = Number(asked);
  if (number > 0 && number <= most && number < Infinity) return number;
  throw new CommandError(context.messages.badNumber(name, asked, most), 2);
}

/** The only file of a command. */
export function onlyFile({ files, messages }: CommandContext): string {
  const [file] = files;
  if (file === undefined || files.length > 1) throw new CommandError(messages.noFile, 2);
  return file;
}

export function outFile(context: CommandContext): string {
  const file = textOption(context, 'out');
  if (file === undefined) throw new CommandError(context.messages.noOut, 2);
  return file;
}
