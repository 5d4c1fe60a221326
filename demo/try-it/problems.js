/** The list of problems: what is wrong in words, where it stands, and a way there. */
import { describeIssue, placeOf } from '../../dist/cdn/bydelsblik.js';
import { make, nextTask } from '../make.js';

/** Problems written out; the rest are counted. */
const LISTED = 50;

const SEVERITIES = { error: 'Fejl', warning: 'Advarsel', info: 'Oplysning' };

export class Problems {
  #list;
  #count;
  #goTo;
  #showing = new AbortController();

  /**
   * @param {{ list: HTMLElement, count: HTMLElement, goTo: (place: { line: number, column: number }) => void }} parts
   */
  constructor({ list, count, goTo }) {
    this.#list = list;
    this.#count = count;
    this.#goTo = goTo;
  }

  /**
   * Shows the problems of a text; what is still under way from an earlier call is given up.
   *
   * @param {readonly object[]} issues of the library
   * @param {() => string} text the text as it is now
   */
  async show(issues, text) {
    this.#showing.abort();
    const { signal } = (this.#showing = new AbortController());
    const listed = issues.slice(0, LISTED);
    const sentences = await Promise.all(listed.map((issue) => describeIssue(issue, 'da')));
    if (signal.aborted) return;
    const items = listed.map((issue, index) => this.#item(issue, sentences[index], text));
    this.#list.replaceChildren(...items.map(({ row }) => row));
    this.#tellCount(issues.length);
    for (const { issue, where } of items) {
      await nextTask();
      if (signal.aborted) return;
      const place = await this.#placeOf(issue, text);
      if (place) where.textContent = `Linje ${place.line}, tegn ${place.column}`;
    }
  }

  /** A fault of the syntax carries its own place; every other one is looked up where its pointer leads. */
  #placeOf({ code, pointer, values }, text) {
    return code === 'json-syntax' ? values : placeOf(text(), pointer);
  }

  #item(issue, sentence, text) {
    // The sentence names the pointer; line and column follow when they are found.
    const where = make('span', { className: 'problem-where' });
    const kind = make('strong', { textContent: SEVERITIES[issue.severity] });
    const button = make('button', { type: 'button', className: 'problem' }, kind, ` ${sentence} `, where);
    button.dataset.severity = issue.severity;
    button.addEventListener('click', async () => {
      const place = await this.#placeOf(issue, text);
      if (place) this.#goTo(place);
    });
    return { row: make('li', {}, button), issue, where };
  }

  #tellCount(count) {
    const shown = count > LISTED ? ` De første ${LISTED} er vist.` : '';
    const many = `${count} problemer.${shown} Vælg et for at gå til stedet.`;
    const some = count === 1 ? '1 problem. Vælg det for at gå til stedet.' : many;
    this.#count.textContent = count === 0 ? 'Ingen problemer.' : some;
  }
}
