/** The forms of an indicator chart, each loaded when a page first asks for it. Nothing else imports a form. */
import type { IndicatorForm } from './indicator-form.js';

const LOADERS = {
  trend: async () => (await import('./trend-view.js')).trendForm,
  ranking: async () => (await import('./ranking-view.js')).rankingForm,
  gap: async () => (await import('./gap-view.js')).gapForm,
  change: async () => (await import('./change-view.js')).changeForm,
  strip: async () => (await import('./strip-view.js')).stripForm,
  multiples: async () => (await import('./multiples-view.js')).multiplesForm,
  composition: async () => (await import('./composition-view.js')).compositionForm,
  status: async () => (await import('./status-view.js')).statusForm,
} as const satisfies Record<string, () => Promise<IndicatorForm>>;

export type DrawnForm = keyof typeof LOADERS;
export const DRAWN_FORMS = Object.keys(LOADERS) as readonly DrawnForm[];

export function isDrawnForm(form: string): form is DrawnForm {
  return Object.hasOwn(LOADERS, form);
}

const loadLayeredTrend = async (): Promise<IndicatorForm> => (await import('./layered-trend.js')).layeredTrendForm;

/**
 * The function that loads a form; always the same one for a form.
 *
 * @param isLayered Whether breaks, limits, targets, voices or initiatives belong to a trend.
 */
export function formLoader(form: DrawnForm, isLayered: boolean): () => Promise<IndicatorForm> {
  return form === 'trend' && isLayered ? loadLayeredTrend : LOADERS[form];
}
