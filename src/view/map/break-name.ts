/**
 * Where a place name may be broken that is too wide for its place: at spaces, after hyphens, at soft hyphens of the document,
 * else before the word for a place that many Danish names end in. Never by letter count.
 */
import { textWidth, wrapText } from '../shared/text-width.js';

const ENDINGS =
  'kvarteret|parken|marken|vangen|skoven|kajen|lyngen|engen|vejen|havnen|haven|gården|torvet|tornet|broen|byen|højen|toften|lunden|bakken|dalen|holmen|krogen|stien|husene|vænget|bjerg|holm|vang|lund|gade|park|mark|skov|høj|kær|næs|bro|by|ing|tofte|strup|rup|borg|sted|bæk|dal';
const COMPOUND = new RegExp(`^(\\p{L}{3,}?)(${ENDINGS})$`, 'iu');

function parts(word: string): readonly string[] {
  if (word.includes('\u00ad')) return word.split('\u00ad');
  const [, stem, ending] = COMPOUND.exec(word) ?? [];
  return stem && ending ? [stem, ending] : [word];
}

/** As narrow as a name can be written; undefined where that is not narrower than its longest word. */
export function narrowName(name: string, size: number, weight: number): readonly string[] | undefined {
  const measure = (text: string): number => textWidth(text, size, weight);
  const words = name.split(/ |(?<=-)/);
  const pieces = words.flatMap((word) => parts(word).map((part, index, all) => (all[index + 1] ? `${part}-` : part)));
  if (pieces.length === words.length) return undefined;
  return breakName(name, { size, weight, width: Math.max(...pieces.map(measure)), most: 3 });
}

/**
 * @returns the lines, or undefined where the name does not fit
 */
export function breakName(
  name: string,
  { size, weight, width, most }: { size: number; weight: number; width: number; most: number },
): readonly string[] | undefined {
  const plain = name.replaceAll('\u00ad', '');
  const isNarrow = (text: string): boolean => textWidth(text, size, weight) <= width;
  const pieces = name.split(' ').flatMap((word) => {
    const whole = word.replaceAll('\u00ad', '');
    const isFit = whole.split(/(?<=-)/).every(isNarrow);
    return isFit ? [whole] : parts(word).map((part, index, all) => (index < all.length - 1 ? `${part}-` : part));
  });
  const text = pieces.length === plain.split(' ').length ? plain : pieces.join(' ');
  if (!text.split(/ |(?<=-)/).every(isNarrow)) return undefined;
  const lines = wrapText(text, size, width, { weight });
  return lines.length <= most ? lines : undefined;
}
