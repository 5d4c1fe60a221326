/** A sentence ends with one full stop, also after an abbreviation such as "pct." */
export function endSentence(text: string): string {
  return text.endsWith('.') ? text : `${text}.`;
}
