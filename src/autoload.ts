/**
 * The small entry for a script tag: finds `bydel-*` tags, now and later, and loads what each needs. It holds no Lit, so
 * that a page whose policy stops Lit still gets a message. Shares no module with the elements: their files would
 * otherwise import this one, under an address that a query string in the script tag makes a second copy of.
 */
import type { Place } from './data/json-place.js';
import type { Issue } from './model/issues.js';
import { showFailure } from './show-failure.js';

const MODULES: ReadonlyMap<string, () => Promise<unknown>> = new Map([
  ['bydel-source', () => import('./elements/source/source.js')],
  ['bydel-indicator', () => import('./elements/indicator/indicator.js')],
  ['bydel-table', () => import('./elements/table/table.js')],
  ['bydel-timeline', () => import('./elements/timeline/timeline.js')],
  ['bydel-network', () => import('./elements/network/network.js')],
  ['bydel-map', () => import('./elements/map/map.js')],
  ['bydel-criteria', () => import('./elements/criteria/criteria.js')],
  ['bydel-profile', () => import('./elements/profile/profile.js')],
  ['bydel-experiences', () => import('./elements/experiences/experiences.js')],
  ['bydel-goals', () => import('./elements/goals/goals.js')],
  ['bydel-twins', () => import('./elements/twins/twins.js')],
  ['bydel-potential', () => import('./elements/potential/potential.js')],
  ['bydel-chart', () => import('./elements/chart/chart.js')],
  ['bydel-dashboard', () => import('./elements/dashboard/dashboard.js')],
]);

/** What all of them need. Asked for at once, since an element's file would name it only after its own journey. */
const loadCore = (): Promise<unknown> => import('./elements/base/widget-element.js');

/** Every tag that this version knows. */
export const TAGS: readonly string[] = [...MODULES.keys()];

const loads = new Map<string, Promise<unknown>>();
const awaitedNames = new Set<string>();

/** An element that has code which not every page needs: of a form, or of large documents. */
interface HasForms {
  readonly loadForm?: (form?: string) => Promise<void>;
}

/**
 * Loads and registers one tag. Nothing is loaded where the page has registered the tag already.
 * @param name a tag: "bydel-indicator"
 * @param form one of its forms, whose code is loaded as well, as is that of large documents: for pages that make their elements
 * later
 * @throws (rejects) for a tag that this version does not know, and with the browser's error where loading fails; the next
 * call tries again
 */
export async function load(name: string, form?: string): Promise<void> {
  await loadElement(name);
  const element = customElements.get(name) as (CustomElementConstructor & HasForms) | undefined;
  await element?.loadForm?.(form);
}

async function loadElement(name: string): Promise<void> {
  if (customElements.get(name)) return;
  const loadModule = MODULES.get(name);
  if (!loadModule) throw new Error(`bydelsblik knows no <${name}>. Known tags: ${TAGS.join(', ')}.`);
  const running = loads.get(name) ?? Promise.all([loadCore(), loadModule()]);
  loads.set(name, running);
  try {
    await running;
  } catch (error) {
    loads.delete(name);
    throw error;
  }
}

/** An issue of a widget in words: what is wrong, where, and what to do. For pages that list problems themselves. */
export async function describeIssue(issue: Issue, language: 'da' | 'en'): Promise<string> {
  return (await import('./i18n/describe-issue.js')).describeIssue(issue, language);
}

/** Line and column, from 1, of the value that a JSON pointer names in a text; undefined where there is none. */
export async function placeOf(text: string, pointer: string): Promise<Place | undefined> {
  return (await import('./data/json-place.js')).placeOf(text, pointer);
}

/** Line and column, from 1, at which a text stops being JSON; undefined where it is. */
export async function syntaxErrorPlace(text: string): Promise<Place | undefined> {
  return (await import('./data/json-place.js')).syntaxErrorPlace(text);
}

/** An undefined element of the page may get a shadow root, and tags of ours in it, once it is defined. */
async function rescanWhenDefined(name: string): Promise<void> {
  if (awaitedNames.has(name)) return;
  awaitedNames.add(name);
  await customElements.whenDefined(name);
  scan(document);
}

function visit(element: Element): void {
  const name = element.localName;
  if (MODULES.has(name)) {
    loadElement(name).catch((error: unknown) => showFailure(element, error));
  } else if (element.shadowRoot) {
    watch(element.shadowRoot);
  } else if (name.includes('-') && !element.matches(':defined')) {
    void rescanWhenDefined(name);
  }
}

function scan(root: ParentNode): void {
  for (const element of root.querySelectorAll('*')) visit(element);
}

/** What comes later. None on a server, where modules are read without a page. */
const observer =
  globalThis.document &&
  new MutationObserver((records) => {
    for (const { addedNodes } of records)
      for (const node of addedNodes)
        if (node instanceof Element) {
          visit(node);
          scan(node);
        }
  });

function watch(root: Document | ShadowRoot): void {
  observer.observe(root, { childList: true, subtree: true });
  scan(root);
}

if (observer) watch(document);
