/**
 * The editor: CodeMirror with what the bench needs of it, bundled to `dist/demo/`. It lives in a shadow root, where its
 * styles are adopted sheets: a page without inline styles lets them through.
 */
import { autocompletion } from '@codemirror/autocomplete';
import { history, invertedEffects, isolateHistory, redo, redoDepth, undo, undoDepth } from '@codemirror/commands';
import { json } from '@codemirror/lang-json';
import { HighlightStyle, syntaxHighlighting, syntaxTree } from '@codemirror/language';
import { setDiagnostics } from '@codemirror/lint';
import { EditorState, StateEffect, StateField, Text, Transaction } from '@codemirror/state';
import { EditorView } from '@codemirror/view';
import { tags } from '@lezer/highlight';
import { basicSetup } from 'codemirror';

const THEME = EditorView.theme({
  '&': { height: '100%', color: 'var(--ink)', backgroundColor: 'var(--page)', fontSize: '14px' },
  '&.cm-focused': { outline: '3px solid var(--brand)', outlineOffset: '-3px' },
  '.cm-scroller': { fontFamily: 'ui-monospace, Consolas, "DejaVu Sans Mono", monospace', lineHeight: '1.5' },
  '.cm-content': { caretColor: 'var(--ink)' },
  '.cm-cursor, .cm-dropCursor': { borderLeftColor: 'var(--ink)' },
  '.cm-gutters': { backgroundColor: 'var(--tint)', color: 'var(--soft)', borderRight: '1px solid var(--rule)' },
  '.cm-activeLine': { backgroundColor: 'light-dark(#1120460a, #ffffff0d)' },
  '.cm-activeLineGutter': { backgroundColor: 'light-dark(#11204614, #ffffff1a)', color: 'var(--ink)' },
  '&.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground, .cm-selectionBackground': {
    background: 'light-dark(#c4dcea, #2c4a5c) !important',
  },
  '.cm-foldPlaceholder': { backgroundColor: 'var(--tint)', color: 'var(--ink)', borderColor: 'var(--edge)' },
  '.cm-tooltip, .cm-panels': { backgroundColor: 'var(--tint)', color: 'var(--ink)', borderColor: 'var(--edge)' },
  '.cm-tooltip-autocomplete > ul > li[aria-selected]': { backgroundColor: 'var(--brand)', color: 'var(--page)' },
  '.cm-completionInfo': { maxWidth: '22rem' },
  '.cm-completionDetail': { color: 'inherit' },
  '.cm-button, .cm-textfield': { backgroundImage: 'none', backgroundColor: 'var(--page)', color: 'var(--ink)' },
});

const COLORS = syntaxHighlighting(
  HighlightStyle.define([
    { tag: tags.propertyName, color: 'light-dark(#0b5563, #83cbd9)' },
    { tag: tags.string, color: 'light-dark(#6b2c5c, #e2a9d3)' },
    { tag: tags.number, color: 'light-dark(#7a3e00, #f0b47e)' },
    { tag: [tags.bool, tags.null], color: 'light-dark(#1c5ba3, #8dc2f5)' },
  ]),
);

const DANISH = EditorState.phrases.of({
  Find: 'Find',
  Replace: 'Erstat',
  next: 'næste',
  previous: 'forrige',
  all: 'alle',
  'match case': 'store og små bogstaver',
  regexp: 'regulært udtryk',
  'by word': 'hele ord',
  replace: 'erstat',
  'replace all': 'erstat alle',
  close: 'luk',
  Completions: 'Forslag',
  Diagnostics: 'Problemer',
  'Fold line': 'Fold linjen',
  'Unfold line': 'Fold linjen ud',
  'folded code': 'foldet tekst',
  unfold: 'fold ud',
  'Control character': 'Kontroltegn',
  'Go to line': 'Gå til linje',
  go: 'gå',
});

const setSettings = StateEffect.define();
/** What is chosen beside the text goes through the same history, so that one undo takes back the last step of either. */
const settingsField = StateField.define({
  create: () => ({}),
  update: (value, { effects }) => effects.findLast((effect) => effect.is(setSettings))?.value ?? value,
});
const settingsHistory = invertedEffects.of((transaction) =>
  transaction.effects.some((effect) => effect.is(setSettings))
    ? [setSettings.of(transaction.startState.field(settingsField))]
    : [],
);

/** The node of a value, or of the name of a member, that holds a place. */
const VALUES = new Set(['Object', 'Array', 'String', 'Number', 'True', 'False', 'Null']);

/** @param {EditorState} state @param {any} node */
function textOf(state, node) {
  try {
    return JSON.parse(state.sliceDoc(node.from, node.to));
  } catch {
    return '';
  }
}

/** Keys and places in lists from the document down to a node. */
function pathOf(state, node) {
  const path = [];
  for (let at = node; at.parent; at = at.parent) {
    const { parent } = at;
    if (at.name === 'Property') {
      const name = at.getChild('PropertyName');
      path.unshift(name ? textOf(state, name) : '');
    } else if (parent.name === 'Array') {
      let place = 0;
      for (let before = at.prevSibling; before; before = before.prevSibling) if (VALUES.has(before.name)) place += 1;
      path.unshift(place);
    }
  }
  return path;
}

/** Where something is about to be written: the path, and whether it is a name or a value. */
function placeOf(state, position) {
  const node = syntaxTree(state).resolveInner(position, -1);
  if (node.name === 'PropertyName') {
    const property = node.parent;
    return { kind: 'key', path: pathOf(state, property.parent), object: property.parent, from: node.from, to: node.to };
  }
  if (['String', 'Number', 'True', 'False', 'Null'].includes(node.name)) {
    return { kind: 'value', path: pathOf(state, node), from: node.from, to: node.to };
  }
  const before = state
    .sliceDoc(Math.max(0, position - 200), position)
    .trimEnd()
    .at(-1);
  if (before === ':') {
    const property = node.name === 'Property' ? node : (node.getChild?.('Property') ?? node.parent);
    const owner = property?.name === 'Property' ? property : lastProperty(node, position);
    return owner && { kind: 'value', path: pathOf(state, owner), from: position, to: position };
  }
  const holder = holderOf(node);
  if (holder?.name === 'Object') {
    return { kind: 'key', path: pathOf(state, holder), object: holder, from: position, to: position };
  }
  if (holder?.name !== 'Array') return undefined;
  let place = 0;
  for (let child = holder.firstChild; child && child.from < position; child = child.nextSibling) {
    if (VALUES.has(child.name)) place += 1;
  }
  return { kind: 'value', path: [...pathOf(state, holder), place], from: position, to: position };
}

function holderOf(node) {
  for (let at = node; at; at = at.parent) if (at.name === 'Object' || at.name === 'Array') return at;
  return undefined;
}

function lastProperty(node, position) {
  const properties = holderOf(node)?.getChildren('Property') ?? [];
  return properties.filter(({ from }) => from < position).at(-1);
}

const EMPTY = { object: '{}', array: '[]', text: '""', other: '' };

function completionsFor(propose) {
  return ({ state, pos, explicit }) => {
    const word = /[\w-]*$/.exec(state.sliceDoc(Math.max(0, pos - 80), pos))[0];
    const place = placeOf(state, pos);
    const isQuoted = place && place.from < pos;
    if (!place || (!explicit && !isQuoted && !word)) return null;
    const present = (place.object?.getChildren('Property') ?? []).map((one) =>
      textOf(state, one.getChild('PropertyName')),
    );
    const options = propose(place.kind, place.path, present).map(({ label, detail, shape }) => {
      const isKey = place.kind === 'key';
      const isNew = isKey && !/^\s*:/.test(state.sliceDoc(place.to, place.to + 20));
      const text = isKey ? JSON.stringify(label) + (isNew ? `: ${EMPTY[shape]}` : '') : label;
      const back = isNew && EMPTY[shape] ? 1 : 0;
      const apply = (view, _completion, from, to) => {
        const end = Math.max(to, place.to);
        view.dispatch({
          changes: { from, to: end, insert: text },
          selection: { anchor: from + text.length - back },
          userEvent: 'input.complete',
        });
      };
      return {
        label: isKey ? JSON.stringify(label) : label,
        info: detail || undefined,
        type: isKey ? 'property' : 'enum',
        apply,
      };
    });
    const from = isQuoted ? place.from : pos - word.length;
    return { from, options, validFor: /^"?[\w-]*"?$/ };
  };
}

export class CodeEditor {
  #view;

  /**
   * @param {HTMLElement} host gets the editor as its shadow root
   * @param {{
   *   label: string,
   *   language: string,
   *   lines?: readonly string[],
   *   settings?: object,
   *   propose?: (kind: 'key' | 'value', path: readonly (string | number)[], present: readonly string[]) => readonly any[],
   *   onChange?: (change: { isText: boolean, isOwn: boolean }) => void,
   * }} options
   */
  constructor(host, { label, language, lines = [''], settings = {}, propose = () => [], onChange }) {
    const root = host.attachShadow({ mode: 'open' });
    const frame = document.createElement('div');
    frame.style.setProperty('height', '100%');
    root.append(frame);
    const tell = EditorView.updateListener.of(({ docChanged, transactions }) => {
      const isSettings = transactions.some(({ effects }) => effects.some((effect) => effect.is(setSettings)));
      if (!docChanged && !isSettings) return;
      const isOwn = transactions.some((one) =>
        /^(input|delete|move)/.test(one.annotation(Transaction.userEvent) ?? ''),
      );
      onChange?.({ isText: docChanged, isOwn });
    });
    const state = EditorState.create({
      doc: Text.of([...lines]),
      extensions: [
        basicSetup,
        history(),
        json(),
        settingsField.init(() => settings),
        settingsHistory,
        autocompletion({ override: [completionsFor(propose)] }),
        COLORS,
        THEME,
        language === 'da' ? DANISH : [],
        EditorView.contentAttributes.of({ 'aria-label': label, spellcheck: 'false', tabindex: '0' }),
        tell,
      ],
    });
    this.#view = new EditorView({ state, parent: frame, root });
  }

  get text() {
    return this.#view.state.doc.toString();
  }

  get length() {
    return this.#view.state.doc.length;
  }

  get settings() {
    return this.#view.state.field(settingsField);
  }

  get canUndo() {
    return undoDepth(this.#view.state) > 0;
  }

  get canRedo() {
    return redoDepth(this.#view.state) > 0;
  }

  undo() {
    return undo(this.#view);
  }

  redo() {
    return redo(this.#view);
  }

  /**
   * One step of the history: another text, other settings, or both.
   *
   * @param {{ lines?: readonly string[], settings?: object }} next
   */
  replace({ lines, settings }) {
    const { doc } = this.#view.state;
    this.#view.dispatch({
      ...(lines ? { changes: { from: 0, to: doc.length, insert: Text.of([...lines]) }, selection: { anchor: 0 } } : {}),
      effects: settings ? [setSettings.of(settings)] : [],
      annotations: isolateHistory.of('full'),
    });
    if (lines) this.#view.scrollDOM.scrollTo(0, 0);
  }

  /** @param {{ line: number, column: number }} place */
  #offset({ line, column }) {
    const { doc } = this.#view.state;
    const found = doc.line(Math.min(Math.max(1, line), doc.lines));
    return Math.min(found.from + Math.max(0, column - 1), found.to);
  }

  /** The string, number or word at a place, else one character. */
  #range(place) {
    const from = this.#offset(place);
    const line = this.#view.state.doc.lineAt(from);
    const [token = ' '] = /^(?:"(?:[^"\\]|\\.)*"?|[-+.\w]+|.)/.exec(line.text.slice(from - line.from)) ?? [];
    return { from, to: Math.min(from + token.length, line.to) };
  }

  /** @param {readonly { line: number, column: number, severity: 'error' | 'warning' | 'info', message: string }[]} problems */
  mark(problems) {
    const found = problems.map(({ severity, message, ...place }) => ({ ...this.#range(place), severity, message }));
    this.#view.dispatch(setDiagnostics(this.#view.state, found));
  }

  /** @param {{ line: number, column: number }} place */
  goTo(place) {
    const { from, to } = this.#range(place);
    this.#view.dispatch({
      selection: { anchor: from, head: to },
      effects: EditorView.scrollIntoView(from, { y: 'center' }),
    });
    this.#view.focus();
  }
}
