/**
 * Watches what a page must never see from a widget: errors, dialogs, new globals, changed prototypes, foreign elements.
 * Begin before anything is drawn, look at the end.
 */
import { oneFrame } from '../helpers/widget-suite.js';

const DIALOGS = ['alert', 'confirm', 'prompt', 'print', 'open'] as const;
const PROTOTYPES = {
  Object: Object.prototype,
  Array: Array.prototype,
  String: String.prototype,
  Function: Function.prototype,
};

/** Every element that a widget may be made of. */
const ELEMENTS = new Set(
  (
    'div section p h2 h3 h4 h5 h6 strong span ul ol li dl dt dd details summary button slot label input output select option fieldset legend ' +
    'table caption thead tbody tfoot tr th td svg g path line rect circle text tspan canvas progress lineargradient stop defs pattern clippath'
  ).split(' '),
);
/** Frames. */
const PATIENCE = 200;
const LINK = /^(https?:|mailto:)/i;

const namesOf = (object: object): ReadonlySet<string> => new Set(Reflect.ownKeys(object).map(String));

export interface PageWatch {
  /** What happened that must not, in words. Empty = nothing. */
  problems(): readonly string[];
  stop(): void;
}

export function watchPage(): PageWatch {
  const seen: string[] = [];
  const listening = new AbortController();
  const { signal } = listening;
  addEventListener('error', ({ message }) => seen.push(`error: ${message}`), { signal });
  addEventListener('unhandledrejection', ({ reason }) => seen.push(`rejection: ${String(reason)}`), { signal });
  document.addEventListener('securitypolicyviolation', ({ violatedDirective }) => seen.push(violatedDirective), {
    signal,
  });
  const own = DIALOGS.map((name) => [name, window[name]] as const);
  for (const name of DIALOGS) {
    Object.defineProperty(window, name, {
      configurable: true,
      writable: true,
      value: () => void seen.push(`dialog: ${name}`),
    });
  }
  const globals = namesOf(window);
  const prototypes = Object.entries(PROTOTYPES).map(([name, object]) => [name, object, namesOf(object)] as const);
  const address = location.href;
  const title = document.title;
  return {
    problems: () => [
      ...seen,
      ...added(window, globals).map((name) => `global: ${name}`),
      ...prototypes.flatMap(([name, object, before]) => added(object, before).map((key) => `${name}.prototype.${key}`)),
      ...(location.href === address && document.title === title ? [] : ['the page itself was changed']),
    ],
    stop: () => {
      listening.abort();
      for (const [name, value] of own)
        Object.defineProperty(window, name, { configurable: true, writable: true, value });
    },
  };
}

function added(object: object, before: ReadonlySet<string>): string[] {
  return [...namesOf(object)].filter((name) => !before.has(name));
}

/** Elements and attributes below a root that no text of a document may ever lead to, in words. */
export function foreignMarkup(root: ParentNode): string[] {
  return [...root.querySelectorAll('*')].flatMap((element) => {
    if (element.localName.startsWith('bydel-')) return element.shadowRoot ? foreignMarkup(element.shadowRoot) : [];
    const isKnown = ELEMENTS.has(element.localName.toLowerCase()) || isSafeLink(element);
    const handlers = element.getAttributeNames().filter((name) => isForeign(element, name));
    return [...(isKnown ? [] : [`<${element.localName}>`]), ...handlers.map((name) => `${element.localName} ${name}`)];
  });
}

/** Places and sizes are set by script, in numbers: no text of a document is among them. */
const MEASURES = /^(?:[a-z-]+:\s*-?[\d.]+(?:px|%)?;?\s*)*$/;

function isForeign(element: Element, name: string): boolean {
  if (name === 'style') return !MEASURES.test(element.getAttribute(name)!);
  return /^(on|src|formaction|xlink)/i.test(name);
}

function isSafeLink(element: Element): boolean {
  return element.localName === 'a' && LINK.test(element.getAttribute('href') ?? '');
}

/** Settles when a widget has said what is wrong with its document: sentences about issues come with a file of their own. */
export async function whenTold(widget: Element): Promise<void> {
  const isTold = (): boolean => {
    const count = (selector: string): number => widget.shadowRoot!.querySelectorAll(selector).length;
    if (count('.failure') > 0) return count('.failure p:not(:has(strong, button))') > 0;
    return count('.problems') === count('.problems:has(li)');
  };
  // Not by a timer with a deadline: that would hold the widget after it has gone.
  for (let frame = 0; !isTold(); frame += 1) {
    if (frame > PATIENCE) throw new Error('no sentence came');
    await oneFrame();
  }
}

/** What a widget shows, word for word and mark for mark. */
export function fingerprint(widget: Element): string {
  const base = widget.shadowRoot?.querySelector('.base');
  const scene = base?.querySelector('.scene')?.outerHTML ?? '';
  return `${base?.textContent ?? ''}\n${scene}`.replace(/<!--.*?-->/g, '');
}
