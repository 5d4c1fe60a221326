/** The analyst's bench: a document, a widget over it, and what goes into the page. Nothing that is opened here is sent. */
import { syntaxErrorPlace } from '../../dist/cdn/bydelsblik.js';
import { mergeParts } from '../../dist/cdn/importers.js';
import { CodeEditor } from '../../dist/demo/code-editor.js';
import { copyText, saveJson } from '../hand-over.js';
import { button, labelled, make, nextTask, select } from '../make.js';
import { Preview } from '../preview.js';
import { restBeforeCheck } from '../try-it/text.js';
import { pageText, snippetText } from './code-text.js';
import { addParts, documentLines, isRecord, looksLikeDocument } from './document-text.js';
import { ImportPanel } from './import-panel.js';
import { OptionsForm } from './options-form.js';
import { arrangePanel, protectPanel, themePanel, vegaPanel } from './panels.js';
import { Problems } from './problems.js';
import { keysAt, valuesAt } from './schema-completion.js';
import { LONG_LINK, LONGEST_LINK, packWork, unpackWork } from './share.js';
import { attributesFor, optionsFor, tagFor, widgetsOf } from './widget-options.js';
import { forgetWork, keepWork, keptWork, MOST_KEPT, readWork, START_SETTINGS } from './work-store.js';
import { language, say } from './words.js';

const LARGEST_FILE = 20_000_000;
const KEEP_AFTER = 600;
const SAMPLES = [
  ['', say('sample')],
  ['data/eksempelby.json', 'Eksempelby'],
  ['data/fire-kommuner.json', 'Fire kommuner'],
];
/** What the widgets take in forced colours, as near as a page can come to it. */
const FORCED = { ground: 'Canvas', band: 'Canvas', box: 'Canvas', accent: 'Highlight' };

const find = (id) => document.querySelector(`#${id}`);

/** A document names its files from its own place; in the editor it stands in this page's. */
const addressesFrom = (folder, text) => text.replace(/("href":\s*")(?![a-z]+:|\/)/g, `$1${folder}`);

class Bench {
  #editor;
  #problems;
  #preview;
  #imports;
  #options;
  #panels;
  #widgets;
  #schema;
  #start;
  /** The last document that could be read. */
  #data;
  #isReadable = false;
  /** A document that was put into the editor as an object: its text need not be read again. */
  #atHand;
  /** What an import is added to, when its decisions change. */
  #beforeImport;
  #timers = new Map();
  #look = { lang: language, width: '', scheme: '' };
  #parts = {};

  /** @param {{ manifest: object, schema: object, start: string }} given */
  constructor({ manifest, schema, start }) {
    this.#widgets = widgetsOf(manifest);
    this.#schema = schema;
    this.#start = start;
  }

  get data() {
    return this.#data;
  }

  get text() {
    return this.#editor.text;
  }

  get settings() {
    return this.#editor.settings;
  }

  get widget() {
    return this.#preview.element;
  }

  get attributes() {
    return attributesFor(this.#widgets, this.settings.tag, this.settings.values);
  }

  get #tags() {
    return this.#widgets.map(({ tag }) => tag);
  }

  async open() {
    const work = keptWork(this.#tags) ?? { text: this.#start, settings: START_SETTINGS };
    this.#build(work);
    await this.#openLink();
    await this.#check();
  }

  #build({ text, settings }) {
    const main = find('bench');
    const host = make('div', { id: 'editor' });
    main.replaceChildren(this.#dataColumn(host), this.#viewColumn());
    this.#editor = new CodeEditor(host, {
      label: say('editor'),
      language,
      lines: text.split('\n'),
      settings,
      propose: (kind, path, present) =>
        kind === 'key' ? keysAt(this.#schema, path, present) : valuesAt(this.#schema, path, this.#data),
      onChange: (change) => this.#changed(change),
    });
    this.#problems = new Problems({ list: find('problems'), count: find('problem-count'), editor: this.#editor });
    this.#preview = new Preview(find('stage-width'), (issues) => {
      if (this.#isReadable) void this.#problems.show(issues);
    });
    this.#options = new OptionsForm(find('options'), (values) => this.setSettings({ values }));
    this.#imports = new ImportPanel(find('import'), {
      use: (parts, name, mode, isAgain) => this.#useParts(parts, name, mode, isAgain),
      tell: (news) => this.tell(news),
    });
    this.#panels = [
      arrangePanel(this),
      themePanel(this, this.#widgets[0]?.tokens ?? []),
      vegaPanel(this),
      protectPanel(this),
    ];
    find('panels').replaceChildren(...this.#panels.map(({ element }) => element));
    this.#listen();
  }

  #dataColumn(host) {
    const file = make('input', { type: 'file', id: 'file', className: 'visually-hidden' });
    file.addEventListener('change', () => {
      void this.openFile(file.files[0]);
      // The same file can be opened again after a change on disk.
      file.value = '';
    });
    const samples = select(SAMPLES, '', { 'aria-label': say('sample'), className: 'tool' });
    samples.addEventListener('change', () => {
      void this.#openAddress(samples.value);
      samples.value = '';
    });
    const part = this.#parts;
    part.undo = button(say('undo'), () => this.#editor.undo(), { id: 'undo' });
    part.redo = button(say('redo'), () => this.#editor.redo(), { id: 'redo' });
    return make(
      'section',
      { className: 'column', ariaLabel: say('document') },
      make('h2', { textContent: say('document') }),
      make(
        'p',
        { className: 'line' },
        make('label', { className: 'tool main-tool' }, file, say('open')),
        button(say('paste'), () => this.#pasteFromClipboard()),
        samples,
        part.undo,
        part.redo,
        button(say('download'), () => this.#download(), { id: 'download' }),
        button(say('discard'), () => this.#discard(), { id: 'discard' }),
      ),
      make('p', { className: 'hint', textContent: say('openHint') }),
      make('p', { id: 'news', role: 'status' }),
      make('section', { id: 'import', hidden: true, ariaLabel: say('imported') }),
      host,
      make('p', { className: 'hint', textContent: say('editorHint') }),
      make('h3', { id: 'problems-title', textContent: say('problems') }),
      make('p', { id: 'problem-count', role: 'status' }),
      make('ol', { id: 'problems', 'aria-labelledby': 'problems-title' }),
      make('p', { id: 'kept', className: 'hint' }),
    );
  }

  #viewColumn() {
    const part = this.#parts;
    part.tag = select(
      this.#tags.map((tag) => [tag, `<${tag}>`]),
      START_SETTINGS.tag,
    );
    part.tag.addEventListener('change', () => this.setSettings({ tag: part.tag.value }));
    part.spec = make('textarea', { rows: 10, spellcheck: false, className: 'code' });
    part.spec.addEventListener('change', () => this.setSettings({ spec: part.spec.value }));
    part.specField = labelled(say('spec'), part.spec);
    return make(
      'section',
      { className: 'column', ariaLabel: say('view') },
      make('h2', { textContent: say('view') }),
      make('div', { className: 'fields' }, labelled(say('widget'), part.tag)),
      make('fieldset', { id: 'options', className: 'fields', ariaLabel: say('options') }),
      part.specField,
      this.#lookFields(),
      make('p', { id: 'stage-note', hidden: true, textContent: say('stale') }),
      make('section', { id: 'stage', tabIndex: 0, ariaLabel: say('stage') }, make('div', { id: 'stage-width' })),
      make('h3', { textContent: say('code') }),
      make('pre', { id: 'code', className: 'code', tabIndex: 0, role: 'region', ariaLabel: say('code') }),
      make(
        'p',
        { className: 'line' },
        button(say('copyTag'), () => this.#copy(snippetText(this.#chosen())), {
          id: 'copy-tag',
          className: 'tool main-tool',
        }),
        button(say('copyPage'), () => this.#copy(pageText(this.#chosen(), this.#title())), { id: 'copy-page' }),
        button(say('copyJson'), () => this.#copy(this.text), { id: 'copy-json' }),
        button(say('shareLink'), () => this.#share(), { id: 'share' }),
      ),
      make('p', { id: 'copy-news', role: 'status' }),
      make('p', { className: 'hint', textContent: `${say('codeHint')} ${say('linkHint')}` }),
      make('div', { id: 'panels' }),
    );
  }

  #lookFields() {
    const widths = [['', say('free')], ...['360', '768', '1280'].map((width) => [width, `${width} px`])];
    const languages = [
      ['da', say('danish')],
      ['en', say('english')],
    ];
    const schemes = ['auto', 'light', 'dark', 'forced'].map((one) => [one === 'auto' ? '' : one, say(one)]);
    const field = (key, name, choices) => {
      const control = select(choices, this.#look[name], { id: `look-${name}` });
      control.addEventListener('change', () => {
        this.#look[name] = control.value;
        void this.#draw();
      });
      return labelled(say(key), control);
    };
    return make(
      'fieldset',
      { className: 'fields', ariaLabel: say('look') },
      field('language', 'lang', languages),
      field('width', 'width', widths),
      field('scheme', 'scheme', schemes),
    );
  }

  #listen() {
    const take = (event, transfer) => {
      const [file] = transfer?.files ?? [];
      if (!file) return false;
      event.preventDefault();
      event.stopPropagation();
      void this.openFile(file);
      return true;
    };
    addEventListener('dragover', (event) => event.preventDefault());
    addEventListener('drop', (event) => take(event, event.dataTransfer), { capture: true });
    addEventListener(
      'paste',
      (event) => {
        if (take(event, event.clipboardData)) return;
        if (
          event
            .composedPath()
            .some(
              (one) =>
                one instanceof HTMLElement && (one.isContentEditable || /^(input|textarea)$/.test(one.localName)),
            )
        )
          return;
        const text = event.clipboardData?.getData('text/plain');
        if (!text) return;
        event.preventDefault();
        void this.openBytes(say('pasted'), text);
      },
      { capture: true },
    );
  }

  tell(text) {
    find('news').textContent = text;
  }

  /** Does something later, and only the last time that it is asked for. */
  #later(name, milliseconds, work) {
    clearTimeout(this.#timers.get(name));
    this.#timers.set(name, setTimeout(work, milliseconds));
  }

  #changed({ isText, isOwn }) {
    this.#later('keep', KEEP_AFTER, () => this.#keep());
    if (!isText) return void this.#draw();
    if (isOwn) {
      this.#atHand = undefined;
      return this.#later('check', restBeforeCheck({ length: this.#editor.length }), () => this.#check());
    }
    // Another text at one go, or a step of the history: nothing to wait for.
    return this.#later('check', 0, () => this.#check());
  }

  async #check() {
    const atHand = this.#atHand;
    this.#atHand = undefined;
    if (atHand !== undefined) return this.#accept(atHand);
    const { text } = this;
    try {
      const read = JSON.parse(text);
      // To a widget, null means that nothing was given.
      if (read === null) return this.#refuse('not-an-object', { actual: 'null' });
      return this.#accept(read);
    } catch {
      const place = await syntaxErrorPlace(text);
      return place && this.#refuse('json-syntax', place);
    }
  }

  /** The text is no document: what is drawn stays, and the one fault is told. */
  #refuse(code, values) {
    this.#isReadable = false;
    find('stage-note').hidden = this.#data === undefined;
    return this.#problems.show([{ code, severity: 'error', pointer: '', values }]);
  }

  #accept(data) {
    this.#data = data;
    this.#isReadable = true;
    find('stage-note').hidden = true;
    return this.#draw();
  }

  #spec() {
    const { tag, spec } = this.settings;
    if (tag !== 'bydel-chart' || !spec.trim()) return undefined;
    try {
      return JSON.parse(spec);
    } catch (error) {
      this.tell(say('badSpec', error.message));
      return undefined;
    }
  }

  async #draw() {
    const { tag, values, spec, tokens } = this.settings;
    const part = this.#parts;
    part.tag.value = tag;
    part.specField.hidden = tag !== 'bydel-chart';
    if (part.spec.value !== spec) part.spec.value = spec;
    part.undo.disabled = !this.#editor.canUndo;
    part.redo.disabled = !this.#editor.canRedo;
    this.#options.show(tag, optionsFor(this.#widgets, tag, this.#data, language), values);
    for (const { update } of this.#panels) update();
    find('code').textContent = snippetText(this.#chosen());
    find('copy-news').textContent = '';
    this.#dress(tokens);
    if (this.#data === undefined) return;
    const attributes = [...this.attributes, ['lang', this.#look.lang]];
    try {
      await this.#preview.show({ tag, attributes, data: this.#data, spec: this.#spec() });
    } catch (error) {
      this.tell(say('notLoaded', error.message));
    }
  }

  #dress(tokens) {
    const { width, scheme } = this.#look;
    const stage = find('stage-width');
    stage.dataset.width = width;
    find('stage').dataset.scheme = scheme;
    for (const name of [...stage.style]) stage.style.removeProperty(name);
    const known = this.#widgets[0]?.tokens ?? [];
    for (const { name } of known) {
      const role = name.replace('--bydel-color-', '');
      const isForced = scheme === 'forced' && role !== name;
      const value = isForced ? (FORCED[role] ?? 'CanvasText') : tokens[name];
      if (value) stage.style.setProperty(name, value);
    }
  }

  #chosen() {
    const { tag, spec, tokens, name } = this.settings;
    return { tag, address: name, attributes: this.attributes, lang: this.#look.lang, spec, tokens };
  }

  #title() {
    const title = this.#data?.title;
    return (isRecord(title) ? (title[this.#look.lang] ?? Object.values(title)[0]) : title) || 'bydelsblik';
  }

  /** @param {object} changed one step of the history */
  setSettings(changed) {
    const settings = { ...this.settings, ...changed };
    if (JSON.stringify(settings) !== JSON.stringify(this.settings)) this.#editor.replace({ settings });
  }

  /** @param {unknown} next @param {object} [settings] */
  async setDocument(next, settings) {
    const lines = await documentLines(next, { breathe: nextTask });
    this.#atHand = next;
    this.#editor.replace({ lines: [...lines, ''], settings: settings && { ...this.settings, ...settings } });
  }

  /** @param {File | undefined} file */
  async openFile(file) {
    if (!file) return;
    if (file.size > LARGEST_FILE) {
      const size = Math.round(file.size / 1e5) / 10;
      this.tell(say('tooLarge', file.name, size, LARGEST_FILE / 1e6));
      return;
    }
    await this.openBytes(file.name, new Uint8Array(await file.arrayBuffer()));
  }

  /** @param {string} name @param {Uint8Array | string} input */
  async openBytes(name, input) {
    const read = await this.#readDocument(input);
    if (!read) return this.#imports.open(name, input);
    this.#imports.close();
    this.#beforeImport = undefined;
    await this.#useText(read.text, read.data, name);
    return this.tell(say('opened', name));
  }

  /** A document of ours, or undefined: data to be imported. */
  async #readDocument(input) {
    const start = typeof input === 'string' ? input : new TextDecoder().decode(input.subarray(0, 400));
    if (!/^\uFEFF?\s*\{/.test(start)) return undefined;
    const text = typeof input === 'string' ? input : new TextDecoder().decode(input);
    await nextTask();
    try {
      const data = JSON.parse(text);
      return looksLikeDocument(data) ? { text, data } : undefined;
    } catch {
      return undefined;
    }
  }

  async #useText(text, data, name) {
    await nextTask();
    this.#atHand = data;
    this.#editor.replace({ lines: text.split(/\r\n?|\n/), settings: this.#settingsFor(name, data) });
  }

  /** Options name records of the document that goes: only the widget stays, where it has something to show. */
  #settingsFor(name, document) {
    const base = name
      .replace(/^.*[/\\]/, '')
      .replace(/\.\w+$/, '')
      .replace(/[^\p{L}\d._-]+/gu, '-')
      .slice(0, 80);
    return {
      ...this.settings,
      tag: tagFor(this.settings.tag, document),
      values: {},
      name: `${base || 'mit-dokument'}.json`,
    };
  }

  async #useParts(parts, name, mode, isAgain) {
    if (!isAgain) this.#beforeImport = this.#data;
    const isAdded = mode === 'add' && isRecord(this.#beforeImport);
    const made = isAdded ? addParts(this.#beforeImport, parts, mergeParts) : mergeParts([parts]);
    const title = name.replace(/\.\w+$/, '');
    const next = isAdded ? made : { version: '1.0', title, language: 'da', ...made };
    await this.setDocument(next, isAdded ? {} : this.#settingsFor(name, next));
  }

  async #openAddress(address) {
    if (!address) return;
    try {
      const response = await fetch(address);
      if (!response.ok) throw new Error(String(response.status));
      const [, folder, name] = /^(.*\/)?(.*)$/.exec(address);
      await this.openBytes(name, addressesFrom(folder ?? '', await response.text()));
    } catch (error) {
      this.tell(say('failed', error.message));
    }
  }

  async #pasteFromClipboard() {
    try {
      await this.openBytes(say('pasted'), await navigator.clipboard.readText());
    } catch {
      this.tell(say('noClipboard'));
    }
  }

  #discard() {
    this.#imports.close();
    this.#editor.replace({ lines: this.#start.split('\n'), settings: START_SETTINGS });
    clearTimeout(this.#timers.get('keep'));
    forgetWork();
    find('kept').textContent = '';
    this.tell(say('discarded'));
  }

  #keep() {
    const isShort = this.#editor.length <= MOST_KEPT;
    if (!isShort) forgetWork();
    const isKept = isShort && keepWork({ text: this.text, settings: this.settings });
    find('kept').textContent = say(isKept ? 'kept' : 'notKept');
  }

  #download() {
    saveJson(this.text, this.settings.name);
    this.tell(say('saved', this.settings.name));
  }

  async #copy(text, news = say('copied')) {
    const isCopied = await copyText(text, find('code'));
    find('copy-news').textContent = isCopied ? news : say('selected');
  }

  async #share() {
    const end = await packWork({ text: this.text, settings: this.settings });
    if (end.length > LONGEST_LINK) {
      find('copy-news').textContent = say('linkTooLong', end.length, LONGEST_LINK);
      return;
    }
    const address = new URL(end, location.href).href;
    await this.#copy(address, say(address.length > LONG_LINK ? 'linkLong' : 'linkMade', address.length));
  }

  async #openLink() {
    try {
      const work = readWork(await unpackWork(location.hash), this.#tags);
      if (!work) return;
      this.#editor.replace({ lines: work.text.split('\n'), settings: work.settings });
      this.tell(say('linkOpened'));
      // So that a reload shows what was made of it, not the link's work once more.
      window.history.replaceState(null, '', location.pathname + location.search);
    } catch {
      this.tell(say('linkBad'));
    }
  }
}

async function read(address) {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response;
}

function speak() {
  document.documentElement.lang = language;
  for (const element of document.querySelectorAll('[data-word]')) element.textContent = say(element.dataset.word);
}

async function start() {
  speak();
  const [manifest, schema, first] = await Promise.all([
    read('../dist/custom-elements.json').then((one) => one.json()),
    read('../dist/schema.json').then((one) => one.json()),
    read('bench/start.json').then((one) => one.text()),
  ]);
  await new Bench({ manifest, schema, start: first }).open();
}

start().catch((error) => {
  const place = find('bench-off');
  if (place) place.textContent = say('failed', error.message);
  else throw error;
});
