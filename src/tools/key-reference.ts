/** Prints the page that lists every widget's keys, from the same source as the help in the widgets. */
import { format, resolveConfig } from 'prettier';
import { keyMap, type KeyEntry, type KeyGroup } from '../a11y/key-map.js';
import { en } from '../i18n/keys/en.js';
import { keyName } from '../i18n/keys/messages.js';

const INTRODUCTION = `# Keys

Generated from \`src/a11y/key-map.ts\` by \`npm run generate\`. Do not edit.

Every widget shows this list of its own where the reader presses <kbd>?</kbd> in it, or the button **Keys** under its picture.
\`test/elements/base/keys.browser.ts\` presses each of them, and looks for things that a pointer can do and no key can.
`;

/** Places, one section each, whichever widgets have them. */
const WIDGETS = [
  ...['indicator', 'timeline', 'network', 'map', 'table', 'criteria', 'profile', 'experiences', 'goals', 'twins'],
  ...['potential', 'chart', 'dashboard'],
].map((name) => `bydel-${name}`);

function row({ keys, does, by }: KeyEntry): string {
  const names = keys.map((key) => `<kbd>${keyName(key, en)}</kbd>`).join(` ${en.or} `);
  return `| ${names} | ${en.actions[does]} | ${by?.join(', ') ?? ''} |`;
}

function section({ place, entries }: KeyGroup, tags: readonly string[]): string {
  const where = tags.length === WIDGETS.length ? 'Every widget.' : `${tags.map((tag) => `\`<${tag}>\``).join(', ')}.`;
  const head = '| key | does | by pointer |\n| --- | --- | --- |';
  return `## ${en.places[place]}\n\n${where}\n\n${head}\n${entries.map(row).join('\n')}\n`;
}

/**
 * @param path of the page, for its format
 * @returns the page as Markdown
 */
export async function printKeys(path: string): Promise<string> {
  const groups = new Map<KeyGroup, string[]>();
  for (const tag of WIDGETS) for (const group of keyMap(tag)) groups.set(group, [...(groups.get(group) ?? []), tag]);
  const text = [INTRODUCTION, ...[...groups].map(([group, tags]) => section(group, tags))].join('\n');
  return format(text, { ...(await resolveConfig(path)), filepath: path });
}
