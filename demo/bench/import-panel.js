/** What a file was taken to mean, in words, with every choice that its importer takes; a change reads the file again. */
import { describeDecision, describeImportIssue, importFile } from '../../dist/cdn/importers.js';
import { button, labelled, make, select } from '../make.js';
import { language, say } from './words.js';

const FORMATS = [
  'csv',
  'json-stat',
  'px',
  'district-facts',
  'geojson',
  'topojson',
  'graphml',
  'gexf',
  'edge-list',
  'actor-list',
  'node-link',
  'initiatives',
];
const ROLES = [
  'area',
  'area-name',
  'period',
  'indicator',
  'category',
  'value',
  'numerator',
  'denominator',
  'lower',
  'upper',
  'status',
  'unit',
  'from',
  'to',
  'ignore',
];
const LISTED = 30;
const MOST_COLUMNS = 60;

/** Choices by format; the others take none but their format. */
const TABLE = ['encoding', 'decimal', 'period', 'area', 'marks'];
const CUBE = ['breakdown', 'fileLanguage', 'dataset', 'marks'];
const GEO = ['key', 'keep', 'dataset', 'encoding'];
const CHOICES = {
  csv: TABLE,
  initiatives: TABLE,
  'edge-list': ['encoding'],
  'actor-list': ['encoding'],
  'json-stat': CUBE,
  px: CUBE,
  'district-facts': ['period'],
  geojson: GEO,
  topojson: GEO,
};

/** "..=suppressed, -=zero" → { '..': 'suppressed', '-': 'zero' } */
function marksOf(text) {
  const pairs = text.split(',').map((pair) => pair.trim());
  return Object.fromEntries(
    pairs
      .filter((pair) => pair.lastIndexOf('=') > 0)
      .map((pair) => [pair.slice(0, pair.lastIndexOf('=')).trim(), pair.slice(pair.lastIndexOf('=') + 1).trim()]),
  );
}

export class ImportPanel {
  #place;
  #use;
  #tell;
  #running = new AbortController();
  #file;
  #chosen = {};
  #mode = 'replace';

  /**
   * @param {HTMLElement} place
   * @param {{
   *   use: (parts: object, name: string, mode: string, isAgain: boolean) => Promise<void>,
   *   tell: (text: string) => void,
   * }} calls
   */
  constructor(place, { use, tell }) {
    this.#place = place;
    this.#use = use;
    this.#tell = tell;
  }

  /** @param {string} name @param {Uint8Array | string} input */
  open(name, input) {
    this.#file = { name, input };
    this.#chosen = {};
    this.#mode = 'replace';
    return this.#read(false);
  }

  close() {
    this.#running.abort();
    this.#place.hidden = true;
    this.#place.replaceChildren();
  }

  async #read(isAgain) {
    this.#running.abort();
    const { signal } = (this.#running = new AbortController());
    const { name, input } = this.#file;
    const progress = make('progress', { max: 1, value: 0, 'aria-label': say('reading', name) });
    const line = make('p', { className: 'line' }, say('reading', name), ' ', progress, ' ');
    line.append(button(say('stop'), () => this.close()));
    this.#place.hidden = false;
    this.#place.replaceChildren(line);
    const options = { name, ...this.#options(), signal, onProgress: (share) => (progress.value = share) };
    try {
      const imported = await importFile(input, options);
      if (signal.aborted) return;
      const isUsable = Object.keys(imported.parts).length > 0;
      if (isUsable) await this.#use(imported.parts, name, this.#mode, isAgain);
      if (signal.aborted) return;
      await this.#show(imported, isUsable);
      if (signal.aborted) return;
      this.#tell(isUsable ? say('read', name, imported.format) : say('notRead', name));
    } catch (error) {
      if (signal.aborted) return;
      this.#place.replaceChildren(make('p', { textContent: say('failed', error.message) }));
    }
  }

  #options() {
    const { marks, fileLanguage, keep, ...rest } = this.#chosen;
    const given = {
      ...rest,
      language: fileLanguage,
      keep: keep ? Number(keep) : undefined,
      marks: marks && marksOf(marks),
    };
    return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined && value !== ''));
  }

  async #show({ format, decisions, issues, summary }, isUsable) {
    const [taken, found] = await Promise.all([
      Promise.all(decisions.slice(0, LISTED).map((one) => describeDecision(one, language))),
      Promise.all(
        issues.slice(0, LISTED).map(async (one) => `${say(one.severity)}: ${await describeImportIssue(one, language)}`),
      ),
    ]);
    const head = isUsable ? say('read', this.#file.name, format) : say('notRead', this.#file.name);
    this.#place.replaceChildren(
      make('h3', { textContent: say('imported') }),
      make('p', { textContent: head, className: 'strong' }),
      ...listOf(say('decisions'), taken, decisions.length),
      ...listOf(say('importIssues'), found, issues.length),
      this.#form(format, summary.columns ?? [], isUsable),
    );
  }

  #form(format, columns, isUsable) {
    const shown = isUsable ? format : (this.#chosen.format ?? format);
    const fields = [
      labelled(
        say('format'),
        select([['', say('byItself')], ...FORMATS.map((one) => [one, one])], this.#chosen.format ?? '', {
          name: 'format',
        }),
      ),
      ...(CHOICES[shown] ?? []).map((name) => this.#field(name, columns)),
    ];
    const modes = ['replace', 'add'].map((mode) => {
      const input = make('input', { type: 'radio', name: 'mode', value: mode, checked: this.#mode === mode });
      return make('label', { className: 'radio' }, input, ` ${say(`${mode}Mode`)}`);
    });
    const form = make(
      'form',
      { className: 'fields' },
      ...fields,
      ...(columns.length > 0 && shown === 'csv' ? [this.#columns(columns)] : []),
      make('fieldset', { className: 'line wide' }, make('legend', { textContent: say('document') }), ...modes),
      make('button', { className: 'tool', textContent: say('again') }),
    );
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#take(form);
      void this.#read(true);
    });
    // What is chosen from a list is chosen at once; what is written waits for Enter or the button.
    form.addEventListener('change', ({ target }) => {
      if (target.localName === 'select' || target.type === 'radio') form.requestSubmit();
    });
    return make('details', { open: !isUsable }, make('summary', { textContent: say('change') }), form);
  }

  #field(name, columns) {
    const value = this.#chosen[name] ?? '';
    const choices = {
      decimal: [
        ['', say('byItself')],
        [',', ','],
        ['.', '.'],
      ],
      encoding: [
        ['', say('byItself')],
        ['utf-8', 'UTF-8'],
        ['windows-1252', 'Windows-1252'],
        ['utf-16le', 'UTF-16'],
        ['iso-8859-15', 'ISO-8859-15'],
      ],
    }[name];
    if (choices) return labelled(say(name), select(choices, value, { name }));
    const input = make('input', { name, value, autocomplete: 'off' });
    const names = columns.map((column) => column.name);
    if (!['breakdown', 'key'].includes(name) || names.length === 0) {
      return labelled(say(name), input, name === 'marks' ? say('marksHint') : undefined);
    }
    return labelled(say(name), select([['', say('byItself')], ...names.map((one) => [one, one])], value, { name }));
  }

  #columns(columns) {
    const rows = columns.slice(0, MOST_COLUMNS).map(({ name, role, numbers, missing }) => {
      const roles = [...new Set([...ROLES, role])].map((one) => [one, one]);
      const choice = select(roles, this.#chosen.roles?.[name] ?? role, { 'aria-label': say('roleOf', name) });
      choice.dataset.column = name;
      choice.dataset.role = role;
      const gaps = Object.values(missing).reduce((sum, count) => sum + count, 0);
      return make(
        'tr',
        {},
        make('th', { scope: 'row', textContent: name }),
        make('td', {}, choice),
        make('td', { textContent: String(numbers) }),
        make('td', { textContent: String(gaps) }),
      );
    });
    const heads = ['column', 'role', 'numbers', 'missing'].map((key) =>
      make('th', { scope: 'col', textContent: say(key) }),
    );
    const table = make(
      'table',
      {},
      make('caption', { textContent: say('columns') }),
      make('thead', {}, make('tr', {}, ...heads)),
      make('tbody', {}, ...rows),
    );
    return make('div', { className: 'scroll wide', tabIndex: 0, role: 'region', 'aria-label': say('columns') }, table);
  }

  #take(form) {
    const data = new FormData(form);
    const { roles = {} } = this.#chosen;
    this.#mode = data.get('mode') ?? 'replace';
    this.#chosen = Object.fromEntries([...data].filter(([name]) => name !== 'mode'));
    const changed = [...form.querySelectorAll('[data-column]')].filter(
      ({ value, dataset }) => value !== dataset.role || Object.hasOwn(roles, dataset.column),
    );
    if (changed.length > 0)
      this.#chosen.roles = Object.fromEntries(changed.map(({ value, dataset }) => [dataset.column, value]));
  }
}

/** @param {string} title @param {readonly string[]} sentences @param {number} count */
function listOf(title, sentences, count) {
  if (sentences.length === 0) return [];
  const rest = count > sentences.length ? [make('li', { textContent: say('listed', sentences.length).trim() })] : [];
  return [
    make('h4', { textContent: title }),
    make('ul', {}, ...sentences.map((text) => make('li', { textContent: text })), ...rest),
  ];
}
