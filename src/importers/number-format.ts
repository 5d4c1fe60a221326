/**
 * How a column writes its numbers. Gathers evidence cell by cell and decides for the column as a whole; a lone "1.234" is
 * no evidence, for it may be a thousand or a little more than one.
 */

export interface NumberFormat {
  readonly decimal: ',' | '.';
  /** "" where the numbers have none. */
  readonly thousands: '' | ',' | '.' | ' ' | "'";
}

/** Hard spaces of all widths, which group digits in Danish and French tables. */
const SPACES = /[\u00a0\u2000-\u200a\u202f\u2009 ]/g;
const AFFIXES = /^(?:kr\.?|dkk|€|eur|\$|£)\s*|\s*(?:%|pct\.?|procent|kr\.?|dkk|€|eur)$/gi;
const DIGITS = /\d/;

/** A cell without unit, with an ordinary minus and ordinary spaces; undefined where no number can be in it. */
export function bareNumber(text: string): string | undefined {
  if (!DIGITS.test(text) || text.length > 40) return undefined;
  const bare = text
    .replace(AFFIXES, '')
    .replace(/^[\u2212\u2013]/, '-')
    .replace(SPACES, ' ')
    .trim();
  return /^[-+]?[\d.,' ]+(?:[eE][-+]?\d{1,3})?$/.test(bare) && /\d$/.test(bare) ? bare : undefined;
}

/** Which signs a number has, and what they prove. */
type Evidence = 'plain' | 'decimal' | 'thousands' | 'both' | 'unclear';

const SHAPES: readonly (readonly [RegExp, Evidence, (match: RegExpExecArray) => NumberFormat])[] = [
  [/^[-+]?\d{1,3}(?:([.' ])\d{3})(?:\1\d{3})*,\d+$/, 'both', ([, sign]) => format(',', sign)],
  [/^[-+]?\d{1,3}(?:([,' ])\d{3})(?:\1\d{3})*\.\d+$/, 'both', ([, sign]) => format('.', sign)],
  [/^[-+]?\d{1,3}(?:([' ])\d{3})(?:\1\d{3})*$/, 'thousands', ([, sign]) => format(',', sign)],
  [/^[-+]?\d{1,3}(?:\.\d{3}){2,}$/, 'thousands', () => format(',', '.')],
  [/^[-+]?\d{1,3}(?:,\d{3}){2,}$/, 'thousands', () => format('.', ',')],
  [/^[-+]?[1-9]\d{0,2}\.\d{3}$/, 'unclear', () => format('.', '')],
  [/^[-+]?[1-9]\d{0,2},\d{3}$/, 'unclear', () => format(',', '')],
  [/^[-+]?\d+,\d+$/, 'decimal', () => format(',', '')],
  [/^[-+]?\d*\.\d+(?:[eE][-+]?\d+)?$/, 'decimal', () => format('.', '')],
  [/^[-+]?\d+(?:[eE][-+]?\d+)?$/, 'plain', () => format('.', '')],
];

function format(decimal: NumberFormat['decimal'], thousands = ''): NumberFormat {
  return { decimal, thousands: thousands as NumberFormat['thousands'] };
}

/** What was found out about a column. */
export type Verdict =
  | { readonly kind: 'format'; readonly format: NumberFormat; readonly example: string; readonly isPlain: boolean }
  /** Only numbers like "1.234". */
  | { readonly kind: 'ambiguous'; readonly example: string; readonly row: number }
  /** Numbers that contradict each other. */
  | { readonly kind: 'mixed'; readonly first: string; readonly second: string; readonly row: number };

interface Witness {
  readonly text: string;
  readonly row: number;
}

/** Gathers what a column's cells prove. */
export class NumberEvidence {
  readonly #decimal = new Map<',' | '.', Witness>();
  readonly #thousands = new Map<string, Witness>();
  #unclear: Witness | undefined;
  #plain: Witness | undefined;

  /** @param bare what `bareNumber` gave. @returns whether it is a number in any notation */
  add(bare: string, row: number): boolean {
    for (const [pattern, evidence, formatOf] of SHAPES) {
      const match = pattern.exec(bare);
      if (!match) continue;
      const witness = { text: bare, row };
      const { decimal, thousands } = formatOf(match);
      if (evidence === 'plain') this.#plain ??= witness;
      else if (evidence === 'unclear') this.#unclear ??= witness;
      else {
        const provesDecimal = evidence !== 'thousands' || thousands === '.' || thousands === ',';
        if (provesDecimal && !this.#decimal.has(decimal)) this.#decimal.set(decimal, witness);
        if (thousands && !this.#thousands.has(thousands)) this.#thousands.set(thousands, witness);
      }
      return true;
    }
    return false;
  }

  /** @param given the caller's word on the decimal mark, for columns that do not tell */
  verdict(given?: ',' | '.'): Verdict {
    const [first, second] = [...this.#decimal.values()];
    if (first && second) return { kind: 'mixed', first: first.text, second: second.text, row: second.row };
    const proven = [...this.#decimal.keys()][0];
    const unclear = this.#unclear;
    if (unclear && !proven && !given) return { kind: 'ambiguous', example: unclear.text, row: unclear.row };
    const decimal = proven ?? given ?? '.';
    const grouping = [...this.#thousands.keys()];
    const groupsByUnclear = unclear?.text.includes(decimal) === false ? (decimal === ',' ? '.' : ',') : '';
    const thousands = grouping[0] ?? groupsByUnclear;
    const other = grouping.find((sign) => sign !== thousands);
    if (other !== undefined) {
      const [one, two] = [this.#thousands.get(thousands)!, this.#thousands.get(other)!];
      return { kind: 'mixed', first: one.text, second: two.text, row: two.row };
    }
    const example = first?.text ?? [...this.#thousands.values()][0]?.text ?? unclear?.text ?? this.#plain?.text ?? '';
    return { kind: 'format', format: format(decimal, thousands), example, isPlain: !proven && !thousands };
  }
}

/** Nothing but digits and at most one decimal mark, as most cells are. */
const QUICK: Readonly<Record<NumberFormat['decimal'], RegExp>> = { ',': /^-?\d+(?:,\d+)?$/, '.': /^-?\d+(?:\.\d+)?$/ };

/** Reads a number in the column's format; undefined where it is none. */
export function readNumber(text: string, { decimal, thousands }: NumberFormat): number | undefined {
  if (QUICK[decimal].test(text)) return Number(decimal === ',' ? text.replace(',', '.') : text);
  const bare = bareNumber(text);
  if (bare === undefined) return undefined;
  let plain = thousands ? bare.replaceAll(thousands, '') : bare;
  if (decimal === ',') plain = plain.replace(',', '.');
  return /^[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?$/.test(plain) ? Number(plain) : undefined;
}
