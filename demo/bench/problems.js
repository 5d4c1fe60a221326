/** What is wrong with the document: a list with a way to each place, and marks in the editor. */
import { describeIssue, placeOf } from '../../dist/cdn/bydelsblik.js';
import { make, nextTask } from '../make.js';
import { language, say } from './words.js';

/** Problems written out; the rest are counted. */
const LISTED = 50;

export class Problems {
  #list;
  #count;
  #editor;
  #showing = new AbortController();

  /** @param {{ list: HTMLElement, count: HTMLElement, editor: any }} parts */
  constructor({ list, count, editor }) {
    this.#list = list;
    this.#count = count;
    this.#editor = editor;
  }

  /**
   * Shows the problems of a text; what is still under way from an earlier call is given up.
   *
   * @param {readonly any[]} issues of the library
   */
  async show(issues) {
    this.#showing.abort();
    const { signal } = (this.#showing = new AbortController());
    const listed = issues.slice(0, LISTED);
    const sentences = await Promise.all(listed.map((issue) => describeIssue(issue, language)));
    if (signal.aborted) return;
    this.#tell(issues.length);
    const rows = listed.map((issue, index) => this.#row(issue, sentences[index]));
    this.#list.replaceChildren(...rows.map(({ row }) => row));
    const text = listed.length > 0 ? this.#editor.text : '';
    const marks = [];
    for (const [index, issue] of listed.entries()) {
      await nextTask();
      const place = issue.code === 'json-syntax' ? issue.values : await placeOf(text, issue.pointer);
      if (signal.aborted) return;
      if (!place) continue;
      marks.push({ line: place.line, column: place.column, severity: issue.severity, message: sentences[index] });
      rows[index].where.textContent = say('place', place.line, place.column);
      rows[index].button.onclick = () => this.#editor.goTo(place);
    }
    if (!signal.aborted) this.#editor.mark(marks);
  }

  #row({ severity }, sentence) {
    const where = make('span', { className: 'where' });
    const kind = make('strong', { textContent: say(severity) });
    const button = make('button', { type: 'button', className: 'problem' }, kind, ` ${sentence} `, where);
    button.dataset.severity = severity;
    return { row: make('li', {}, button), where, button };
  }

  #tell(count) {
    if (count === 0) this.#count.textContent = say('noProblems');
    else if (count === 1) this.#count.textContent = say('oneProblem');
    else this.#count.textContent = say('manyProblems', count) + (count > LISTED ? say('listed', LISTED) : '');
  }
}
