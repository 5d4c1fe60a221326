import type { CSSResult, ReactiveElement } from 'lit';

/** Adds the styles of what is loaded later to a widget's own, once. */
export function addStyles({ renderRoot }: ReactiveElement, { styleSheet }: CSSResult): void {
  if (!(renderRoot instanceof ShadowRoot) || !styleSheet) return;
  if (renderRoot.adoptedStyleSheets.includes(styleSheet)) return;
  renderRoot.adoptedStyleSheets = [...renderRoot.adoptedStyleSheets, styleSheet];
}
