/**
 * Reads XML piece by piece, so that the caller can stop between any two pieces. Elements, attributes, text, CDATA and the
 * five entities that XML itself has; a document type is passed over, and one that declares entities of its own is refused.
 * Reaches for nothing outside the text.
 */
import { ImportError } from '../import-error.js';

export type XmlPiece =
  | { readonly type: 'open'; readonly name: string; readonly attributes: Readonly<Record<string, string>> }
  | { readonly type: 'close'; readonly name: string }
  | { readonly type: 'text'; readonly text: string };

/** Elements inside each other; honest files have a dozen. */
const DEEPEST = 200;
const NAME = /[^\s/>=<"'&!?]+/y;
const SPACE = /\s*/y;
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** A name without its namespace: "viz:color" → "color". */
const localName = (name: string): string => name.slice(name.indexOf(':') + 1);

export class XmlReader {
  #index = 0;
  readonly #open: string[] = [];
  #pending: XmlPiece | undefined;
  #hasRoot = false;

  constructor(readonly text: string) {}

  /** Share of the text that has been read. */
  get share(): number {
    return this.#index / Math.max(1, this.text.length);
  }

  /** Line and column of the present place, from 1. Counts from the beginning: for messages only. */
  get place(): { readonly line: number; readonly column: number } {
    const before = this.text.slice(0, this.#index).split('\n');
    return { line: before.length, column: (before.at(-1) ?? '').length + 1 };
  }

  /**
   * The next piece; undefined at the end.
   *
   * @throws ImportError `broken-xml` with the place
   */
  next(): XmlPiece | undefined {
    const pending = this.#pending;
    this.#pending = undefined;
    if (pending) return pending;
    for (;;) {
      if (this.#index >= this.text.length) return this.#end();
      if (this.text[this.#index] !== '<') {
        const piece = this.#text();
        if (piece) return piece;
      } else if (this.text.startsWith('<?', this.#index)) this.#pass('?>');
      else if (this.text.startsWith('<!--', this.#index)) this.#pass('-->');
      else if (this.text.startsWith('<![CDATA[', this.#index)) return this.#cdata();
      else if (this.text.startsWith('<!', this.#index)) this.#passDoctype();
      else return this.text[this.#index + 1] === '/' ? this.#close() : this.#openTag();
    }
  }

  #end(): undefined {
    if (this.#open.length > 0 || !this.#hasRoot) this.#fail(this.#open.at(-1) ?? '');
    return undefined;
  }

  #fail(found = this.text.slice(this.#index, this.#index + 20)): never {
    throw new ImportError('broken-xml', this.place, { found: found.slice(0, 40) });
  }

  #pass(end: string): number {
    const at = this.text.indexOf(end, this.#index);
    if (at < 0) this.#fail();
    this.#index = at + end.length;
    return at;
  }

  #passDoctype(): void {
    const end = this.text.indexOf('>', this.#index);
    if (end < 0 || this.text.slice(this.#index, end).includes('[')) this.#fail('<!DOCTYPE');
    this.#index = end + 1;
  }

  #cdata(): XmlPiece {
    const start = this.#index + '<![CDATA['.length;
    return { type: 'text', text: this.text.slice(start, this.#pass(']]>')) };
  }

  #text(): XmlPiece | undefined {
    const found = this.text.indexOf('<', this.#index);
    const end = found < 0 ? this.text.length : found;
    const raw = this.text.slice(this.#index, end);
    const isBlank = raw.trim() === '';
    if (!isBlank && this.#open.length === 0) this.#fail();
    const text = isBlank ? '' : this.#decode(raw);
    this.#index = end;
    return isBlank ? undefined : { type: 'text', text };
  }

  #decode(text: string): string {
    if (!text.includes('&')) return text;
    return text.replace(/&([^;&]{0,12};?)/g, (entity, name: string) => {
      const [, hex, decimal] = /^#(?:x([\da-f]+)|(\d+));$/i.exec(name) ?? [];
      const code = hex ? parseInt(hex, 16) : Number(decimal);
      if (Number.isInteger(code) && code > 0 && code <= 0x10ffff) return String.fromCodePoint(code);
      const known = name.endsWith(';') ? ENTITIES[name.slice(0, -1)] : undefined;
      return known ?? this.#fail(entity);
    });
  }

  #skip(pattern: RegExp): string {
    pattern.lastIndex = this.#index;
    const found = pattern.exec(this.text)?.[0] ?? '';
    this.#index += found.length;
    return found;
  }

  #openTag(): XmlPiece {
    this.#index += 1;
    const name = this.#skip(NAME);
    const isSecondRoot = this.#open.length === 0 && this.#hasRoot;
    if (!name || isSecondRoot || this.#open.length >= DEEPEST) this.#fail();
    this.#hasRoot = true;
    const attributes = this.#attributes();
    if (this.text[this.#index] === '/') {
      this.#index += 1;
      this.#pending = { type: 'close', name: localName(name) };
    } else this.#open.push(name);
    if (this.text[this.#index] !== '>') this.#fail();
    this.#index += 1;
    return { type: 'open', name: localName(name), attributes };
  }

  #attributes(): Readonly<Record<string, string>> {
    const attributes = Object.create(null) as Record<string, string>;
    for (;;) {
      this.#skip(SPACE);
      const name = this.#skip(NAME);
      if (!name) return attributes;
      this.#skip(SPACE);
      if (this.text[this.#index] !== '=') this.#fail();
      this.#index += 1;
      this.#skip(SPACE);
      const quote = this.text[this.#index];
      const end = quote === '"' || quote === "'" ? this.text.indexOf(quote, this.#index + 1) : -1;
      if (end < 0) this.#fail();
      attributes[name] = this.#decode(this.text.slice(this.#index + 1, end));
      this.#index = end + 1;
    }
  }

  #close(): XmlPiece {
    this.#index += 2;
    const name = this.#skip(NAME);
    if (name !== this.#open.at(-1)) this.#fail(`</${name}`);
    this.#open.pop();
    this.#skip(SPACE);
    if (this.text[this.#index] !== '>') this.#fail();
    this.#index += 1;
    return { type: 'close', name: localName(name) };
  }
}
