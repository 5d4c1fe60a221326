/** The widget of a stage: one element, given new data and attributes; made anew only where the tag is another. */
import { load } from '../dist/cdn/bydelsblik.js';

export class Preview {
  #place;
  #onIssues;
  #element;
  #tag;

  /** @param {HTMLElement} place @param {(issues: readonly object[]) => void} onIssues told after each document */
  constructor(place, onIssues) {
    this.#place = place;
    this.#onIssues = onIssues;
  }

  get element() {
    return this.#element;
  }

  /**
   * @param {{ tag: string, attributes: readonly (readonly [string, string])[], data: unknown, spec?: object }} wanted
   * @throws (rejects) where the widget cannot be loaded
   */
  async show({ tag, attributes, data, spec }) {
    this.#tag = tag;
    await load(tag);
    if (this.#tag !== tag) return;
    if (this.#element?.localName !== tag) this.#make(tag);
    this.#setAttributes(new Map(attributes));
    if (tag === 'bydel-chart') this.#element.spec = spec;
    if (this.#element.data !== data) this.#element.data = data;
  }

  #make(tag) {
    const made = document.createElement(tag);
    // The list of problems waits for the drawing, also where the widget is below the edge of a small screen.
    made.eager = true;
    for (const name of ['bydel-ready', 'bydel-error']) {
      made.addEventListener(name, () => {
        if (made === this.#element) this.#onIssues(made.issues);
      });
    }
    this.#element = made;
    this.#place.replaceChildren(made);
  }

  #setAttributes(wanted) {
    for (const name of this.#element.getAttributeNames()) {
      if (name !== 'eager' && !wanted.has(name)) this.#element.removeAttribute(name);
    }
    for (const [name, value] of wanted) this.#element.setAttribute(name, value);
  }
}
