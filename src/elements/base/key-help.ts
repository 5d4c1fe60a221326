/** The dialog that tells which keys do what in a widget. Loaded when a reader asks for it. */
import { render, type ReactiveController, type ReactiveElement } from 'lit';
import { keyMap } from '../../a11y/key-map.js';
import type { LanguageCode } from '../../i18n/locale.js';
import { keyVocabulary } from '../../i18n/keys/messages.js';
import { keyHelpStyles } from '../../render/html/key-help.styles.js';
import { renderKeyHelp } from '../../render/html/key-help.js';
import { addStyles } from './add-styles.js';

/** Fields where a question mark is text, and widgets inside this one, which have answered themselves. */
const ELSEWHERE = /^(?:select|textarea|bydel-[a-z]+)$/;
const WRITTEN_IN = /^(?:search|text|number)$/;

function isWrittenIn(target: EventTarget | null): boolean {
  if (target instanceof HTMLInputElement) return WRITTEN_IN.test(target.type);
  return target instanceof Element && ELSEWHERE.test(target.localName);
}

class KeyHelp implements ReactiveController {
  #host: ReactiveElement;
  #dialog = document.createElement('dialog');

  constructor(host: ReactiveElement) {
    this.#host = host;
    addStyles(host, keyHelpStyles);
    this.#dialog.className = 'keys';
    this.#dialog.setAttribute('aria-labelledby', 'keys-title');
    // Escape and the other keys of the dialog are its own, not the page's or the widget's.
    this.#dialog.addEventListener('keydown', (event) => event.stopPropagation());
    this.#dialog.addEventListener('close', () => this.#dialog.remove());
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#dialog.close();
    this.#dialog.remove();
  }

  async show(code: LanguageCode): Promise<void> {
    const words = code === 'da' ? keyVocabulary.da : await keyVocabulary.en();
    const root = this.#host.renderRoot;
    if (!this.#host.isConnected || this.#dialog.open) return;
    const groups = keyMap(this.#host.localName)
      .filter(({ selector }) => root.querySelector(selector))
      .map(({ place, entries }) => ({
        heading: words.places[place],
        rows: entries.map(({ keys, does }) => ({ keys, does: words.actions[does] })),
      }));
    this.#dialog.lang = code;
    render(
      renderKeyHelp(groups, words, () => this.#dialog.close()),
      this.#dialog,
    );
    // Inside the frame, where the theme's colours are.
    (root.querySelector('.base') ?? root).append(this.#dialog);
    this.#dialog.showModal();
  }
}

const helps = new WeakMap<ReactiveElement, KeyHelp>();

/**
 * Opens the list; when it closes, the focus is where it was.
 * @param target where the key was pressed: nothing happens where a question mark is written
 */
export async function showKeys(host: ReactiveElement, code: LanguageCode, target: EventTarget | null): Promise<void> {
  if (isWrittenIn(target)) return;
  const help = helps.get(host) ?? new KeyHelp(host);
  helps.set(host, help);
  await help.show(code);
}
