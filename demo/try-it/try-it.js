/** The try-it pane: text → problems, widget and code. Nothing that is written or opened here leaves the browser. */
import { syntaxErrorPlace } from '../../dist/cdn/bydelsblik.js';
import { copyText, saveJson } from '../hand-over.js';
import { Preview } from '../preview.js';
import { SCRIPT, tagText } from '../tag-text.js';
import { attributesFor, choicesOf, FORMS, LAYERS, TABLES, TAGS, takes } from './choices.js';
import { Editor } from './editor.js';
import { Problems } from './problems.js';
import { restBeforeCheck } from './text.js';

const LARGEST_FILE = 5_000_000;
const OWN_NAME = 'mit-dokument.json';

const find = (id) => document.querySelector(`#${id}`);
const form = find('bench');
const field = find('bench-text');
const { tag, of, indicator, form: formChoice, area, benchmark, show, lang, width } = form.elements;

const editor = new Editor(field, find('bench-caret'));
const problems = new Problems({
  list: find('problems'),
  count: find('problem-count'),
  goTo: (place) => editor.goTo(place),
});
const preview = new Preview(find('stage-width'), (issues) => {
  if (isReadable) void problems.show(issues, () => editor.text);
});

/** The last document that could be read, and whether the text of this moment is it. */
let data;
let isReadable = false;
/** Where the text came from, as the tag would name it. */
let address = OWN_NAME;
/** What stood in the field before something else was put there. */
let before;
let waiting;

function tellNews(text) {
  find('bench-news').textContent = text;
}

/** Fills a list and keeps what was chosen where it is still there. */
function fill(select, choices) {
  const chosen = select.value;
  select.replaceChildren(...choices.map(({ id, label }) => new Option(label, id)));
  select.value = choices.some(({ id }) => id === chosen) ? chosen : choices[0].id;
}

function fillFromDocument() {
  const { indicators, areas } = choicesOf(data);
  fill(indicator, [{ id: '', label: 'Dokumentets første' }, ...indicators]);
  fill(area, [{ id: '', label: 'Intet' }, ...areas]);
  fill(benchmark, [{ id: '', label: 'Indikatorens egen' }, { id: 'none', label: 'Ingen' }, ...areas]);
}

function chosenAttributes() {
  const names = ['of', 'indicator', 'form', 'area', 'benchmark', 'show', 'lang'];
  return attributesFor(tag.value, Object.fromEntries(names.map((name) => [name, form.elements[name].value])));
}

async function draw() {
  for (const select of [of, formChoice, area, benchmark, show]) select.disabled = !takes(tag.value, select.name);
  const attributes = chosenAttributes();
  find('stage-width').dataset.width = width.value;
  find('bench-code').textContent = `${SCRIPT}\n${tagText(tag.value, [['src', address], ...attributes])}`;
  if (data === undefined) return;
  try {
    await preview.show({ tag: tag.value, attributes, data });
  } catch (error) {
    tellNews(`Widgetten kunne ikke hentes: ${error.message}`);
  }
}

/** The text is no document: what is drawn stays, and the one fault is told. */
function refuse(code, values) {
  isReadable = false;
  find('stage-note').hidden = data === undefined;
  field.setAttribute('aria-invalid', 'true');
  return problems.show([{ code, severity: 'error', pointer: '', values }], () => editor.text);
}

async function refuseSyntax(text) {
  const place = await syntaxErrorPlace(text);
  if (place && text === editor.text) await refuse('json-syntax', place);
}

async function check() {
  const { text } = editor;
  let read;
  try {
    read = JSON.parse(text);
  } catch {
    return refuseSyntax(text);
  }
  // To a widget, null means that nothing was given.
  if (read === null) return refuse('not-an-object', { actual: 'null' });
  data = read;
  isReadable = true;
  find('stage-note').hidden = true;
  field.removeAttribute('aria-invalid');
  fillFromDocument();
  await draw();
}

/** Puts another text in the field; the one that goes can be had back. */
function replaceText(next, news) {
  before = { text: editor.text, address };
  find('bench-undo').hidden = false;
  editor.text = next.text;
  address = next.address;
  clearTimeout(waiting);
  tellNews(news);
  return check();
}

async function openAddress(from, title) {
  try {
    const response = await fetch(from);
    if (!response.ok) throw new Error(`Serveren svarede ${response.status}.`);
    await replaceText({ text: await response.text(), address: from }, `${title} er hentet.`);
  } catch (error) {
    tellNews(`${from} kunne ikke hentes. ${error.message}`);
  }
}

async function openFile(file) {
  if (!file) return;
  if (file.size > LARGEST_FILE) {
    const size = (file.size / 1e6).toLocaleString('da', { maximumFractionDigits: 1 });
    tellNews(`${file.name} fylder ${size} MB. Ruden kan tage op til ${LARGEST_FILE / 1e6} MB.`);
    return;
  }
  await replaceText(
    { text: await file.text(), address: file.name },
    `${file.name} er åbnet. Filen bliver i din browser.`,
  );
}

function save() {
  const name = address.split('/').at(-1);
  saveJson(editor.text, name);
  tellNews(`${name} er gemt.`);
}

async function copy() {
  const code = find('bench-code');
  const isCopied = await copyText(code.textContent, code);
  find('copy-news').textContent = isCopied ? 'Koden er kopieret.' : 'Koden er markeret. Kopiér den med Ctrl+C.';
}

function reset() {
  for (const select of [tag, of, indicator, formChoice, area, benchmark, show, lang, width]) select.selectedIndex = 0;
  return replaceText({ text: field.defaultValue, address: OWN_NAME }, 'Det lille dokument er tilbage.');
}

function start() {
  fill(
    tag,
    TAGS.map((id) => ({ id, label: id })),
  );
  fill(of, TABLES);
  fill(formChoice, [{ id: '', label: 'Vælges efter tallene' }, ...FORMS]);
  fill(show, LAYERS);
  fill(lang, [
    { id: '', label: 'Dansk' },
    { id: 'en', label: 'Engelsk' },
  ]);
  fill(width, [
    { id: '', label: 'Hele bredden' },
    { id: '768', label: '768 px' },
    { id: '360', label: '360 px' },
  ]);
  field.addEventListener('input', () => {
    clearTimeout(waiting);
    waiting = setTimeout(check, restBeforeCheck(editor.text));
  });
  form.addEventListener('submit', (event) => event.preventDefault());
  form.querySelector('.choices').addEventListener('change', () => {
    find('copy-news').textContent = '';
    void draw();
  });
  for (const button of form.querySelectorAll('[data-open]')) {
    button.addEventListener('click', () => openAddress(button.dataset.open, button.textContent.replace('Vis ', '')));
  }
  find('bench-file').addEventListener('change', async ({ target }) => {
    await openFile(target.files[0]);
    // The same file can be opened again after a change on disk.
    target.value = '';
  });
  form.addEventListener('dragover', (event) => event.preventDefault());
  form.addEventListener('drop', (event) => {
    if (!event.dataTransfer.files.length) return;
    event.preventDefault();
    void openFile(event.dataTransfer.files[0]);
  });
  find('bench-save').addEventListener('click', save);
  find('bench-reset').addEventListener('click', reset);
  find('bench-undo').addEventListener('click', () => replaceText(before, 'Den forrige tekst er tilbage.'));
  find('bench-copy').addEventListener('click', copy);
  find('bench-off').hidden = true;
  form.hidden = false;
  void check();
}

start();
