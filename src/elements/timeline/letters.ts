/** Measures words in the font that the page gives a timeline, so that names stand where there is room for them. */

/** Px; large, so that rounding is small. */
const SIZE = 100;
/** A picture sets letters a little wider here and there than a canvas does. */
const SAFE = 1.02;

export class Letters {
  #pen = document.createElement('canvas').getContext('2d')!;
  #widths = new Map<string, number>();
  #font = '';

  /**
   * @param onLoad Called when a font that was still on its way has come.
   * @returns undefined while the font is not there.
   */
  in(host: Element, onLoad: () => void): ((text: string) => number) | undefined {
    const style = getComputedStyle(host);
    this.#pen.font = `500 ${SIZE}px ${style.getPropertyValue('--bydel-font-family') || style.fontFamily}`;
    const { font } = this.#pen;
    // A list of fonts that makes no sense leaves it as it was.
    if (!font.includes(`${SIZE}px`)) return undefined;
    if (!document.fonts.check(font)) {
      void document.fonts.load(font).then(onLoad, () => {});
      return undefined;
    }
    if (font !== this.#font) this.#widths.clear();
    this.#font = font;
    return this.#widthOf;
  }

  readonly #widthOf = (text: string): number => {
    let width = this.#widths.get(text);
    if (width === undefined) {
      // Figures are all as wide as a zero.
      width = (this.#pen.measureText(text.replace(/\d/g, '0')).width / SIZE) * SAFE;
      this.#widths.set(text, width);
    }
    return width;
  };
}
