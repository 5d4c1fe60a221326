/**
 * The one sentence that a page may need before any other code has arrived: a widget's own code did not load. Apart from
 * the other messages because the autoloader must stay small.
 */

/** Who is given Danish, as `languageOf` in `resolve-locale.ts` decides it; a test holds the two together. */
const DANISH_READERS = /^\s*(da|kl|fo|n[bno]|sv)?(?![a-z])/i;

/** @param reason the browser's own words, untranslated; may be empty */
export function loadFailedText(language: string, reason: string): string {
  const isEnglish = !DANISH_READERS.test(language);
  const text = isEnglish
    ? 'This view could not be loaded. Reload the page, or tell those who edit it.'
    : 'Visningen kunne ikke indlæses. Genindlæs siden, eller giv besked til dem, der redigerer den.';
  if (!reason) return text;
  return `${text} ${isEnglish ? 'Technical reason' : 'Teknisk årsag'}: ${reason}`;
}
