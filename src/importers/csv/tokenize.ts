/**
 * Records of separated text (RFC 4180), one at a time, so that the caller can stop between any two. Quoted fields may hold
 * separators, quotes and line breaks. Lines without a quote, which are nearly all, are split at once.
 */
export interface CsvRecord {
  readonly cells: readonly string[];
  /** Line on which it begins, from 1. */
  readonly line: number;
}

export class CsvReader {
  #index = 0;
  #line = 1;
  /** Index of the next carriage return. */
  #return = -1;
  /** Line of a quote that nothing closes. */
  unclosed: number | undefined;

  constructor(
    readonly text: string,
    readonly separator: string,
  ) {}

  /** Share of the text that has been read. */
  get share(): number {
    return this.text.length === 0 ? 1 : this.#index / this.text.length;
  }

  /** The next record; undefined at the end. A line without anything is no record. */
  next(): CsvRecord | undefined {
    for (;;) {
      if (this.#index >= this.text.length) return undefined;
      const line = this.#line;
      const end = this.#lineEnd();
      const text = this.text.slice(this.#index, end);
      if (text.includes('"')) return { cells: this.#quoted(), line };
      this.#skipLine(end);
      if (text !== '') return { cells: text.split(this.separator), line };
    }
  }

  /** Index of the line break, of any system's kind, or of the end. */
  #lineEnd(): number {
    const feed = this.text.indexOf('\n', this.#index);
    const end = feed < 0 ? this.text.length : feed;
    // Looked for again only after the last one has been passed: most texts have none, or one at every end.
    if (this.#return < this.#index) {
      const found = this.text.indexOf('\r', this.#index);
      this.#return = found < 0 ? Infinity : found;
    }
    return Math.min(this.#return, end);
  }

  #skipLine(end: number): void {
    const isPair = this.text[end] === '\r' && this.text[end + 1] === '\n';
    this.#index = end + (isPair ? 2 : 1);
    this.#line += 1;
  }

  #quoted(): string[] {
    const cells: string[] = [];
    for (;;) {
      const isOpen = this.text[this.#index] === '"';
      cells.push(isOpen ? this.#quotedCell() : this.#plainCell());
      const sign = this.text[this.#index];
      if (sign === this.separator) this.#index += 1;
      else {
        if (sign !== undefined) this.#skipLine(this.#index);
        return cells;
      }
    }
  }

  #plainCell(): string {
    const start = this.#index;
    while (this.#index < this.text.length && !this.#isEnd(this.text[this.#index]!)) this.#index += 1;
    return this.text.slice(start, this.#index);
  }

  #isEnd(sign: string): boolean {
    return sign === this.separator || sign === '\n' || sign === '\r';
  }

  /** What stands between quotes; a doubled quote is one. Signs after the closing quote belong to the cell. */
  #quotedCell(): string {
    const line = this.#line;
    let cell = '';
    let from = this.#index + 1;
    for (;;) {
      const quote = this.text.indexOf('"', from);
      const end = quote < 0 ? this.text.length : quote;
      cell += this.#countLines(this.text.slice(from, end));
      if (quote < 0) this.unclosed ??= line;
      if (this.text[end + 1] !== '"' || quote < 0) {
        this.#index = Math.min(end + 1, this.text.length);
        return cell + this.#plainCell();
      }
      cell += '"';
      from = end + 2;
    }
  }

  #countLines(text: string): string {
    this.#line += text.match(/\r\n|\r|\n/g)?.length ?? 0;
    return text;
  }
}
