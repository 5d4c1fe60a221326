/** Words of the help that lists a widget's keys. Loaded when a reader asks for it. */
import type { KeyAction, KeyPlace } from '../../a11y/key-map.js';
import type { Vocabulary } from '../vocabulary.js';
import { da } from './da.js';

export interface KeyMessages {
  readonly title: string;
  readonly close: string;
  /** Headings of the columns. */
  readonly key: string;
  readonly action: string;
  /** Between keys that do the same. */
  readonly or: string;
  readonly places: Readonly<Record<KeyPlace, string>>;
  readonly actions: Readonly<Record<KeyAction, string>>;
  /** What stands on the key, by `KeyboardEvent.key` and the names of keys that are held; else the key itself. */
  readonly names: Readonly<Record<string, string>>;
}

export const keyVocabulary: Vocabulary<KeyMessages> = {
  da,
  en: async () => (await import('./en.js')).en,
};

/** A key as it is written: "Ctrl + Home". */
export function keyName(key: string, { names }: KeyMessages): string {
  if (key === '+') return key;
  return key
    .split('+')
    .map((part) => (Object.hasOwn(names, part) ? names[part]! : part))
    .join('\u00a0+\u00a0');
}
