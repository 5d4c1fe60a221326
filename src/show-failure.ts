/** A message in a tag whose code did not come or could not start. Holds no Lit: that may be what was stopped. */
import { loadFailedText } from './i18n/load-failed.js';

const failedElements = new WeakSet<Element>();
const alertedTags = new Set<string>();

/** The nearest `lang` that says something, also across the border of a shadow root; empty where there is none. */
function nearestLanguage(element: Element): string {
  const root = element.getRootNode();
  const nearest = element.closest<HTMLElement>('[lang]:not([lang=""])');
  return nearest?.lang ?? ('host' in root ? nearestLanguage((root as ShadowRoot).host) : '');
}

/** Puts the message after what stands in the tag. Only the first failure of a tag interrupts a screen reader. */
export function showFailure(element: Element, error: unknown): void {
  if (failedElements.has(element)) return;
  failedElements.add(element);
  const reason = error instanceof Error ? error.message : String(error);
  const message = document.createElement('p');
  message.textContent = loadFailedText(nearestLanguage(element), reason);
  if (!alertedTags.has(element.localName)) message.setAttribute('role', 'alert');
  alertedTags.add(element.localName);
  element.append(message);
  const detail = { code: 'load-failed', message: message.textContent, pointer: '' };
  element.dispatchEvent(new CustomEvent('bydel-error', { detail }));
}
