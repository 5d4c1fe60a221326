/** Goes before Lit in the classic file: where the page's policy stops that, every tag says what is wrong. */
import { showFailure } from './show-failure.js';

/** Empty where the browser keeps it from a file of another server. */
let reason: unknown = '';

function onError({ error }: ErrorEvent): void {
  reason = error ?? '';
}

function tellAll(): void {
  for (const element of document.querySelectorAll('*')) {
    if (element.localName.startsWith('bydel-')) showFailure(element, reason);
  }
}

addEventListener('error', onError);
// By then the whole file has run, or was stopped.
queueMicrotask(() => {
  removeEventListener('error', onError);
  if (customElements.get('bydel-source')) return;
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', tellAll);
  else tellAll();
});
