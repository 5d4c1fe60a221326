/** Text in letters that every system knows: for names of files and for ids. */

/** Letters that do not come apart into a plain one and a mark. */
const LETTERS: Readonly<Record<string, string>> = {
  æ: 'ae',
  ø: 'oe',
  å: 'aa',
  ä: 'ae',
  ö: 'oe',
  ü: 'ue',
  ß: 'ss',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ł: 'l',
};

/**
 * "Nørre Åby, 2. sogn" → "noerre-aaby-2-sogn": small letters a to z and digits, a hyphen for all else.
 *
 * @param most characters of the result
 */
export function plainLetters(text: string, most: number): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[æøåäöüßđðþł]/g, (letter) => LETTERS[letter] ?? '')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-/, '')
    .slice(0, most)
    .replace(/-$/, '');
}
