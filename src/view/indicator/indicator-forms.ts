/** The forms that this version draws, each loaded when a page first asks for it. Nothing else imports a form. */
import type { IndicatorFormView } from './indicator-form.js';

const LOADERS = {
  trend: async () => (await import('./trend-view.js')).trendView,
  ranking: async () => (await import('./ranking-view.js')).rankingView,
} as const satisfies Record<string, () => Promise<IndicatorFormView>>;

export type DrawnForm = keyof typeof LOADERS;
export const DRAWN_FORMS = Object.keys(LOADERS) as readonly DrawnForm[];

export function isDrawnForm(form: string): form is DrawnForm {
  return Object.hasOwn(LOADERS, form);
}

/** The function that loads a form; always the same one for a form. */
export function formLoader(form: DrawnForm): () => Promise<IndicatorFormView> {
  return LOADERS[form];
}
