/** The views of a document for a page without script: every indicator, the map, the initiatives and the network. */
import { indicatorVocabulary } from '../i18n/indicator/messages.js';
import type { LanguageCode } from '../i18n/locale.js';
import { danish, loadEnglish } from '../i18n/locales.js';
import { timelineVocabulary } from '../i18n/timeline/messages.js';
import type { ReadGeography } from '../model/geo/read-geography.js';
import type { Model } from '../model/model.js';
import { formLoader } from '../view/indicator/indicator-forms.js';
import type { IndicatorOptions } from '../view/indicator/indicator-options.js';
import { indicatorView, planIndicator } from '../view/indicator/indicator-view.js';
import { findObstacles, indicatorWordsOnly, obstacleVocabulary } from '../view/indicator/indicator-obstacles.js';
import * as timelineAbove from '../view/timeline/above.js';
import * as timelineCrowd from '../view/timeline/crowd.js';
import { timelineTable } from '../view/timeline/timeline-table.js';
import { timelineView } from '../view/timeline/timeline-view.js';
import type { ViewContext } from '../view/view-context.js';
import type { WidgetView } from '../view/widget-view.js';
import { mapViewOf } from './map-view-of.js';
import { networkViewOf } from './network-view-of.js';
import { wordsOf } from './words-of.js';

export interface ViewsAsked {
  readonly language: LanguageCode;
  readonly width: number;
  readonly today: string;
  readonly indicator?: string | undefined;
  readonly form?: string | undefined;
  /** The document's outlines; without any there is a map only where it is asked for, of tiles. */
  readonly geography?: ReadGeography | undefined;
  /** Only what this widget shows. Default all. */
  readonly widget?: StaticWidget | undefined;
}

/** Widgets that can be drawn without script. */
export const STATIC_WIDGETS = ['indicator', 'map', 'timeline', 'network'] as const;
export type StaticWidget = (typeof STATIC_WIDGETS)[number];

const NO_OUTLINES: ReadGeography = { features: [], crs: undefined, issues: [] };

async function indicatorViewOf(options: IndicatorOptions, context: ViewContext): Promise<WidgetView> {
  const messages = await wordsOf(indicatorVocabulary, context.locale);
  const setting = { options, context, messages };
  const plan = planIndicator(options, context);
  const obstacleWords = await wordsOf(obstacleVocabulary, context.locale);
  if (!plan) return indicatorWordsOnly(setting, obstacleWords);
  const obstacles = findObstacles(setting, plan.shaped, obstacleWords);
  const form = await formLoader(plan.form, plan.isLayered)();
  const words = form.vocabulary && (await wordsOf(form.vocabulary, context.locale));
  return indicatorView(plan, { form, words }, { ...setting, obstacles });
}

/** @returns in the order of a page: indicators, map, initiatives, network; only those that the document has */
export async function documentViews(model: Model, asked: ViewsAsked): Promise<readonly WidgetView[]> {
  const { width, today, indicator, form, geography = NO_OUTLINES } = asked;
  const widget = asked.widget ?? (indicator === undefined ? undefined : 'indicator');
  const isAsked = (name: StaticWidget): boolean => widget === undefined || widget === name;
  const locale = asked.language === 'da' ? danish : await loadEnglish();
  const context: ViewContext = { model, locale, space: { width } };
  const ids = indicator === undefined ? [...model.byIndicator.keys()] : [indicator];
  const views: WidgetView[] = [];
  for (const id of isAsked('indicator') ? ids : [])
    views.push(await indicatorViewOf({ indicator: id, today, ...(form ? { form } : {}) }, context));
  if (widget === 'map' || (isAsked('map') && geography.features.length > 0)) {
    const view = await mapViewOf(context, { indicator, today, ...(widget === 'map' && { form }) }, geography);
    if (view?.picture) views.push(view);
  }
  if (isAsked('timeline') && model.initiatives.size > 0) {
    views.push(
      timelineView(
        { today },
        {
          context,
          messages: await wordsOf(timelineVocabulary, locale),
          above: timelineAbove,
          crowd: timelineCrowd,
          table: () => timelineTable,
        },
      ),
    );
  }
  if (isAsked('network') && model.actors.size > 0) {
    const options = { today, ...(widget === 'network' && { form }) };
    views.push(await networkViewOf(context, options, geography));
  }
  return views;
}
