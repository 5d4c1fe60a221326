/**
 * How wide a text will be, from a table: views place labels before anything is drawn, in Node as in the browser. The
 * table holds the widest of Arial, Open Sans, Roboto and Inter (with tabular figures), measured glyph by glyph, and is
 * stretched to hold fonts as wide as Verdana and DejaVu Sans too. Knows no font of the page.
 */

/** Hundredths of an em for U+0020 to U+007E, two digits each. */
const ASCII = (
  '28284065648973223636556628462841' +
  '64646464646464646464' +
  '28286666665699' +
  '6867737367617874285567569075786778726764746895676763' +
  '364136545658' +
  '5662566258366161252554259361606161415236615681545654' +
  '38553868'
)
  .match(/../g)!
  .map((digits) => Number(digits) / 100);

/** The other characters that Danish texts use most, in em. */
const OTHER: Readonly<Record<string, number>> = {
  æ: 0.93,
  ø: 0.61,
  å: 0.56,
  Æ: 1,
  Ø: 0.78,
  Å: 0.68,
  é: 0.58,
  '\u00a0': 0.28,
  '–': 0.66,
  '−': 0.66,
  '…': 1,
  '·': 0.28,
  '»': 0.56,
  '«': 0.56,
  '›': 0.36,
  '‹': 0.36,
  '“': 0.41,
  '”': 0.41,
  '„': 0.41,
  '’': 0.23,
};
/** Other alphabets and symbols. */
const USUAL = 0.7;
const WIDE = 1.02;
const EMOJI = 1.3;
/** How much wider than the table the wide fonts run. */
const STRETCH = 1.055;
/** Letters of weight 600 and above are this much wider. */
const BOLD = 1.14;

const CJK = '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Hangul}\\u3000-\\u303f\\uff01-\\uff60';
const IS_WIDE = new RegExp(`[${CJK}—→←▲▼]`, 'u');
const IS_EMOJI = /\p{Emoji_Presentation}/u;
const IS_INVISIBLE = /^[\p{M}\p{Cf}\p{Cc}]/u;
/** One character as a reader counts them: with its accents, its skin tone and what a joiner ties to it. */
const CLUSTERS = /(?:\p{RI}\p{RI}|[\s\S])(?:[\p{M}\p{EMod}\ufe0f]|\u200d\P{M})*/gu;
/** What stays on one line: a word, a part of a word up to its hyphen, a CJK character; with the space after it. */
const PIECES = new RegExp(`[${CJK}] *|(?:[^ \\-${CJK}]|-(?!\\p{L}))*-? *`, 'gu');

function clustersOf(text: string): readonly string[] {
  return text.match(CLUSTERS) ?? [];
}

/** Em of one cluster. Its first character decides, without its accent. */
function clusterWidth(cluster: string): number {
  if (IS_EMOJI.test(cluster)) return EMOJI;
  if (IS_INVISIBLE.test(cluster)) return 0;
  const base = cluster.normalize('NFD').charAt(0);
  return OTHER[cluster] ?? ASCII[base.charCodeAt(0) - 32] ?? OTHER[base] ?? (IS_WIDE.test(cluster) ? WIDE : USUAL);
}

/**
 * The width of one line of text.
 *
 * @param size Font size in px.
 * @param weight 400–900. Default 400.
 * @returns px, rather too much than too little.
 */
export function textWidth(text: string, size: number, weight = 400): number {
  let em = 0;
  for (const letter of text) {
    const width = ASCII[letter.charCodeAt(0) - 32] ?? OTHER[letter];
    if (width === undefined) {
      em = clustersOf(text).reduce((sum, cluster) => sum + clusterWidth(cluster), 0);
      break;
    }
    em += width;
  }
  return em * size * (weight >= 600 ? STRETCH * BOLD : STRETCH);
}

export interface WrapOptions {
  /** Default: as many as the text needs. The last one ends in "…" where the text goes on. */
  readonly maxLines?: number;
  /** Default 400. */
  readonly weight?: number;
}

/** As much of the text as fits, and "…". */
function cutText(text: string, maxWidth: number, measure: (text: string) => number): string {
  let room = maxWidth - measure('…');
  let cut = '';
  for (const cluster of clustersOf(text)) {
    room -= measure(cluster);
    if (room < 0) break;
    cut += cluster;
  }
  return `${cut.trimEnd()}…`;
}

/**
 * Breaks a text into lines: at spaces (never at no-break spaces), after hyphens in words and between CJK characters;
 * inside a word only where it is wider than a whole line. Never inside an accented letter or an emoji.
 *
 * @param size Font size in px.
 * @param maxWidth Px.
 * @returns No line where the text is empty.
 */
export function wrapText(text: string, size: number, maxWidth: number, options: WrapOptions = {}): string[] {
  // A hundredth of a pixel for rounding: a text fits in exactly its own width.
  const room = maxWidth + 0.01;
  const measure = (part: string): number => textWidth(part, size, options.weight);
  // Most texts are a name or a figure with room to spare: the patterns below take longer to read than those.
  if (text && text === text.trim() && !/[\t\n\r\f]| {2}/.test(text) && measure(text) <= room) return [text];
  const pieces = (
    text
      .replace(/[ \t\n\r\f]+/g, ' ')
      .trim()
      .match(PIECES) ?? []
  )
    .filter((piece) => piece)
    .flatMap((piece) => (measure(piece.trimEnd()) > room ? clustersOf(piece) : [piece]));
  const lines: string[] = [];
  let line = '';
  let used = 0;
  for (const [index, piece] of pieces.entries()) {
    if (line && used + measure(piece.trimEnd()) > room) {
      if (lines.length + 1 === options.maxLines) {
        return [...lines, cutText(line + pieces.slice(index).join(''), room, measure)];
      }
      lines.push(line.trimEnd());
      line = '';
      used = 0;
    }
    line += piece;
    used += measure(piece);
  }
  return line ? [...lines, line.trimEnd()] : lines;
}
