/** What the types must refuse; nothing imports it. */
import type { SvelteHTMLElements } from 'svelte/elements';

type Indicator = SvelteHTMLElements['bydel-indicator'];

export const wrong: readonly Indicator[] = [
  // @ts-expect-error no such form
  { form: 'kage' },
  // @ts-expect-error no such attribute
  { formular: 'trend' },
  // @ts-expect-error the detail has no name
  { 'onbydel-select': ({ detail }) => detail.name },
];
