/** The page's own switches and the "show the code" folds. Knows the widgets only as tags on the page. */
import { tagText } from './tag-text.js';

/** Attributes that belong to the page, not to the widget. */
const PAGE_ATTRIBUTES = new Set(['class', 'tabindex']);

/**
 * @param {HTMLElement} form
 * @param {string} name of the radio buttons
 * @param {(value: string) => void} apply
 */
function startSwitch(form, name, apply) {
  const read = () => apply(new FormData(form).get(name));
  form.addEventListener('change', read);
  form.hidden = false;
  read();
}

/** @param {Element} element */
function attributesOf(element) {
  return [...element.attributes]
    .filter(({ name }) => !PAGE_ATTRIBUTES.has(name))
    .map(({ name, value }) => /** @type {const} */ ([name, value]));
}

/** @param {Element} widget */
function codeOf(widget) {
  const own = tagText(widget.localName, attributesOf(widget));
  const source = widget.closest('bydel-source');
  if (!source) return own;
  const inline = source.querySelector(':scope > script') ? '<script type="application/json">{ … }</script>\n' : '';
  return tagText('bydel-source', attributesOf(source), inline + own);
}

/** @param {string} lang @param {string} text */
function words(lang, text) {
  const span = document.createElement('span');
  span.lang = lang;
  span.textContent = text;
  return span;
}

/** @param {Element} block */
function addCode(block) {
  const widget = block.querySelector('bydel-indicator, bydel-table');
  if (!widget) return;
  const fold = document.createElement('details');
  const title = document.createElement('summary');
  const code = document.createElement('pre');
  fold.className = 'code';
  title.append(words('da', 'Vis koden'), words('en', 'Show the code'));
  code.textContent = codeOf(widget);
  fold.append(title, code);
  block.after(fold);
}

const settings = document.querySelector('#settings');
const root = document.documentElement;
startSwitch(settings, 'theme', (value) => {
  root.dataset.theme = value;
});
startSwitch(settings, 'font', (value) => {
  root.dataset.font = value;
});

const article = document.querySelector('#tosproget');
startSwitch(document.querySelector('#language'), 'language', (value) => {
  article.lang = value;
});

for (const block of document.querySelectorAll('.cms-block')) addCode(block);
