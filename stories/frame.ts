/**
 * The place that a story gives its widget: as wide as the page, as narrow as a phone, or of a fixed height, and the
 * language around it. Styles stand in a sheet of the document, as style attributes are not the house's way.
 */
import { html, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';

/** `narrow`: 320 px wide. `high`, `low`: a box of 420 and of 200 px that the widget fills. */
export const PLACES = ['wide', 'narrow', 'high', 'low'] as const;
export type Place = (typeof PLACES)[number];

export interface FrameArgs {
  readonly place?: Place;
  readonly lang?: 'da' | 'en';
}

const sheet = new CSSStyleSheet();
sheet.replaceSync(`
  .story-narrow { inline-size: 320px; }
  .story-high > * { block-size: 420px; }
  .story-low > * { block-size: 200px; }
`);
document.adoptedStyleSheets.push(sheet);

export const FRAME_ARG_TYPES = {
  place: { control: 'select', options: PLACES, description: 'The box that the page gives the widget.' },
  lang: { control: 'select', options: [undefined, 'da', 'en'], description: 'Language of the page around it.' },
} as const;

export function frame({ place = 'wide', lang }: FrameArgs, widget: TemplateResult): TemplateResult {
  return html`<div class=${`story-${place}`} lang=${ifDefined(lang)}>${widget}</div>`;
}

/** The day on which every story plays. */
export const storyClock = (): Date => new Date('2026-10-15T12:00:00');
