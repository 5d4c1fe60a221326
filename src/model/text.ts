/** Texts of a document: a plain string in the document's language, or one string per language. */

export type Text = string | Readonly<Record<string, string | undefined>>;

/**
 * The text in the first language that has it, then in any language.
 *
 * @param text A document text; undefined gives the empty string.
 * @param languages Languages in order of preference, such as the reader's and the document's.
 */
export function textIn(text: Text | undefined, languages: readonly string[]): string {
  if (text === undefined) return '';
  if (typeof text === 'string') return text;
  for (const language of languages) {
    const found = text[language];
    if (found !== undefined) return found;
  }
  return Object.values(text).find((found) => found !== undefined) ?? '';
}
