/**
 * The keywords of a PX file, one after the other: name, language, subjects and values, with the line each begins on. Stops at
 * DATA, whose cells follow without keyword. Knows the notation, not the keywords.
 */
import { ImportError } from '../import-error.js';

export interface PxKeyword {
  readonly name: string;
  readonly language: string;
  /** What stands in brackets: a dimension, a value of it. */
  readonly subjects: readonly string[];
  /** Texts; adjacent quoted texts are one. Bare words as they stand. */
  readonly values: readonly string[];
  readonly line: number;
}

const NAME = /[A-Za-z][A-Za-z0-9_-]*/y;
const SPACE = /\s*/y;
const BARE = /[^\s",;()=[\]]+/y;

export class PxReader {
  index = 0;
  #counted = 0;
  #line = 1;

  constructor(readonly text: string) {}

  /** Line of the present place. */
  get line(): number {
    const end = Math.min(this.index, this.text.length);
    for (let at = this.text.indexOf('\n', this.#counted); at >= 0 && at < end; at = this.text.indexOf('\n', at + 1)) {
      this.#line += 1;
      this.#counted = at + 1;
    }
    return this.#line;
  }

  /**
   * The next keyword; undefined at DATA, after which `index` stands on the first cell, and at the end of the text.
   *
   * @throws ImportError `broken-px` with the line where the notation breaks
   */
  next(): PxKeyword | undefined {
    this.#skip(SPACE);
    if (this.index >= this.text.length) return undefined;
    const { line } = this;
    const name = this.#skip(NAME).toUpperCase();
    if (!name) this.#fail();
    this.#skip(SPACE);
    const language = this.#bracketed('[', ']').join('');
    const subjects = this.#bracketed('(', ')');
    this.#skip(SPACE);
    this.#expect('=');
    if (name === 'DATA') return undefined;
    const values = this.#values();
    return { name, language, subjects, values, line };
  }

  #skip(pattern: RegExp): string {
    pattern.lastIndex = this.index;
    const found = pattern.exec(this.text)?.[0] ?? '';
    this.index += found.length;
    return found;
  }

  #fail(): never {
    const found = this.text.slice(this.index, this.index + 20).replace(/\s+/g, ' ');
    throw new ImportError('broken-px', { line: this.line }, { found });
  }

  #expect(sign: string): void {
    if (this.text[this.index] !== sign) this.#fail();
    this.index += 1;
  }

  #bracketed(open: string, close: string): readonly string[] {
    if (this.text[this.index] !== open) return [];
    this.index += 1;
    const parts: string[] = [];
    for (;;) {
      this.#skip(SPACE);
      parts.push(this.text[this.index] === '"' ? this.#quoted() : this.#skip(BARE));
      this.#skip(SPACE);
      if (this.text[this.index] !== ',') break;
      this.index += 1;
    }
    this.#expect(close);
    this.#skip(SPACE);
    return parts;
  }

  #quoted(): string {
    const end = this.text.indexOf('"', this.index + 1);
    if (end < 0) this.#fail();
    const text = this.text.slice(this.index + 1, end);
    // A quote that was forgotten swallows what follows: tell where it was opened, not where the text ends.
    if (/[\r\n]\s*[A-Z][A-Z-]+\s*(?:\[\w+\]\s*)?[=(]/.test(text)) this.#fail();
    this.index = end + 1;
    return text;
  }

  /** Up to the semicolon. `TLIST(A1,"2003")` and `TLIST(A1),"2003"` both occur: the scale becomes a value of its own. */
  #values(): readonly string[] {
    const values: string[] = [];
    let isContinued = false;
    for (;;) {
      this.#skip(SPACE);
      const sign = this.text[this.index];
      if (sign === undefined) this.#fail();
      if (sign === ';') break;
      if (sign === '"') {
        const text = this.#quoted().replace(/\s*[\r\n]+\s*/g, ' ');
        if (isContinued) values[values.length - 1] += text;
        else values.push(text);
        isContinued = true;
        continue;
      }
      isContinued = false;
      if (sign === ',' || sign === '(' || sign === ')') this.index += 1;
      else {
        const bare = this.#skip(BARE);
        if (!bare) this.#fail();
        values.push(bare);
      }
    }
    this.index += 1;
    return values;
  }
}
