/** One space where there are several, also for hard ones; no word joiners. */
export function plain(text: string): string {
  return text
    .replace(/\u2060/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}
