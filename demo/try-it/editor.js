/** The text field: replaces its text, tells where the caret is, and goes to a place. */
import { offsetOf, placeAt, tokenEnd } from './text.js';

export class Editor {
  #field;

  /**
   * @param {HTMLTextAreaElement} field
   * @param {HTMLElement} caret told the caret's place in words
   */
  constructor(field, caret) {
    this.#field = field;
    let isAsked = false;
    const tell = () => {
      isAsked = false;
      const { line, column } = placeAt(field.value, field.selectionEnd);
      caret.textContent = `Linje ${line}, tegn ${column}`;
    };
    const ask = () => {
      if (isAsked) return;
      isAsked = true;
      requestAnimationFrame(tell);
    };
    for (const name of ['selectionchange', 'input', 'keyup', 'click', 'focus']) field.addEventListener(name, ask);
    tell();
  }

  get text() {
    return this.#field.value;
  }

  set text(text) {
    this.#field.value = text;
    this.#field.setSelectionRange(0, 0);
    this.#field.scrollTo(0, 0);
  }

  /**
   * Selects what stands at a place and shows it in the middle of the field.
   *
   * @param {import('./text.js').Place} place
   */
  goTo(place) {
    const field = this.#field;
    const { value } = field;
    const start = offsetOf(value, place);
    field.focus({ preventScroll: true });
    field.setSelectionRange(start, tokenEnd(value, start));
    const { lineHeight } = getComputedStyle(field);
    const left = (place.column - 1) * this.#characterWidth();
    field.scrollTo({
      top: (place.line - 1) * parseFloat(lineHeight) - field.clientHeight / 2,
      left: left < field.clientWidth * 0.8 ? 0 : left - field.clientWidth / 2,
    });
    field.scrollIntoView({ block: 'nearest' });
  }

  /** Every character of the field's font is as wide as any other. */
  #characterWidth() {
    const context = document.createElement('canvas').getContext('2d');
    const { fontSize, fontFamily } = getComputedStyle(this.#field);
    context.font = `${fontSize} ${fontFamily}`;
    return context.measureText('0').width;
  }
}
