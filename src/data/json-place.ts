/**
 * Places in JSON text: where the syntax breaks, and where the value of a JSON pointer stands. Loaded only when something
 * is wrong. Engines word a syntax error differently and not always with a position, hence this recogniser of our own
 * (RFC 8259); it keeps its own stack, so that text nested 100,000 levels deep is no harder than any other.
 */

/** Line and column count from 1; columns count UTF-16 units, as editors' text fields do. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

const SPACE = /[ \t\r\n]*/y;
const WORD = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;
const ESCAPE = /\\(?:["\\/bfnrt]|u[\da-fA-F]{4})/y;

/** End of what a sticky pattern matches at an index; the index itself where it does not match. */
function skip(pattern: RegExp, text: string, index: number): number {
  pattern.lastIndex = index;
  return pattern.test(text) ? pattern.lastIndex : index;
}

const skipSpace = (text: string, index: number): number => skip(SPACE, text, index);

/** Index after the string that opens at `start`, or the place of its first fault as a negative number minus one. */
function readString(text: string, start: number): number {
  let index = start + 1;
  while (text[index] !== '"') {
    if (index >= text.length || text.charCodeAt(index) < 0x20) return -index - 1;
    const next = text[index] === '\\' ? skip(ESCAPE, text, index) : index + 1;
    if (next === index) return -index - 1;
    index = next;
  }
  return index + 1;
}

function toPlace(text: string, index: number): Place {
  const lines = text.slice(0, index).split(/\r\n|\r|\n/);
  return { line: lines.length, column: (lines.at(-1) ?? '').length + 1 };
}

/** What may stand next. */
type Expected = 'value' | 'value or ]' | 'key' | 'key or }' | ':' | 'comma or end';

/** Walks the text token by token; stops at the first that may not stand there. */
class Recogniser {
  #index = 0;
  #expected: Expected = 'value';
  /** The open brackets, outermost first. */
  readonly #open: ('{' | '[')[] = [];

  constructor(readonly text: string) {}

  /** @returns index of the first fault; undefined = none */
  run(): number | undefined {
    for (;;) {
      this.#index = skipSpace(this.text, this.#index);
      const isWhole = this.#expected === 'comma or end' && this.#open.length === 0;
      if (isWhole) return this.#index < this.text.length ? this.#index : undefined;
      const next = this.#step(this.text[this.#index]);
      if (next < 0) return -next - 1;
      this.#index = next;
    }
  }

  /** Takes one token. @returns the index after it; the fault's index, negative minus one, where it may not stand here. */
  #step(character: string | undefined): number {
    switch (this.#expected) {
      case ':':
        return character === ':' ? this.#take('value') : this.#fault();
      case 'comma or end':
        if (character === ',') return this.#take(this.#open.at(-1) === '{' ? 'key' : 'value');
        return this.#close(character);
      case 'key or }':
        if (character === '}') return this.#close(character);
        return this.#key(character);
      case 'key':
        return this.#key(character);
      case 'value or ]':
        if (character === ']') return this.#close(character);
        return this.#value(character);
      case 'value':
        return this.#value(character);
    }
  }

  #fault(): number {
    return -this.#index - 1;
  }

  #take(expected: Expected): number {
    this.#expected = expected;
    return this.#index + 1;
  }

  #close(character: string | undefined): number {
    if (character !== (this.#open.at(-1) === '{' ? '}' : ']')) return this.#fault();
    this.#open.pop();
    return this.#take('comma or end');
  }

  #key(character: string | undefined): number {
    if (character !== '"') return this.#fault();
    this.#expected = ':';
    return readString(this.text, this.#index);
  }

  #value(character: string | undefined): number {
    if (character === '{' || character === '[') {
      this.#open.push(character);
      return this.#take(character === '{' ? 'key or }' : 'value or ]');
    }
    this.#expected = 'comma or end';
    if (character === '"') return readString(this.text, this.#index);
    const end = skip(WORD, this.text, this.#index);
    return end === this.#index ? this.#fault() : end;
  }
}

/** Where the text stops being JSON; undefined where it is JSON. Truncated text has its fault at its end. */
export function syntaxErrorPlace(text: string): Place | undefined {
  const index = new Recogniser(text).run();
  return index === undefined ? undefined : toPlace(text, index);
}

/** The same for a text that has been refused as JSON. */
export function faultOf(text: string): Place {
  return syntaxErrorPlace(text) ?? { line: 1, column: 1 };
}

/** Index after the value that begins at `start`. The text must be JSON. */
function skipValue(text: string, start: number): number {
  let depth = 0;
  let index = start;
  do {
    index = skipSpace(text, index);
    const character = text[index] ?? '';
    if (character === '"') index = readString(text, index);
    else if ('{[}],:'.includes(character)) index += 1;
    else index = skip(WORD, text, index);
    if (character === '{' || character === '[') depth += 1;
    if (character === '}' || character === ']') depth -= 1;
  } while (depth > 0);
  return index;
}

/** Index of the member's value in the object or array that opens at `start`; of equal keys the last, as JSON.parse does. */
function memberIndex(text: string, start: number, name: string): number | undefined {
  const isObject = text[start] === '{';
  if (!isObject && text[start] !== '[') return undefined;
  let found: number | undefined;
  let index = skipSpace(text, start + 1);
  for (let position = 0; text[index] !== '}' && text[index] !== ']'; position += 1) {
    let key = String(position);
    if (isObject) {
      const end = readString(text, index);
      key = JSON.parse(text.slice(index, end)) as string;
      index = skipSpace(text, skipSpace(text, end) + 1);
    }
    if (key === name) found = index;
    index = skipSpace(text, skipValue(text, index));
    if (text[index] === ',') index = skipSpace(text, index + 1);
  }
  return found;
}

/**
 * Where the value of a JSON pointer begins.
 *
 * @param text JSON text; other text has no places.
 * @param pointer RFC 6901; a member that is not there (a property that is missing) gives the place of the innermost
 * object or array that is.
 */
export function placeOf(text: string, pointer: string): Place | undefined {
  if (syntaxErrorPlace(text)) return undefined;
  let index = skipSpace(text, 0);
  for (const token of pointer.split('/').slice(1)) {
    const name = token.replaceAll('~1', '/').replaceAll('~0', '~');
    const next = memberIndex(text, index, name);
    if (next === undefined) break;
    index = next;
  }
  return toPlace(text, index);
}
