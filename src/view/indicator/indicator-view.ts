/**
 * The view of `<bydel-indicator>`: finds the indicator, settles the form, and sets the form's picture, sentence and table
 * into the frame that every widget shares. What was asked for and is not there is said in words.
 */
import type { IndicatorMessages } from '../../i18n/indicator/messages.js';
import type { Model } from '../../model/model.js';
import { parsePeriod } from '../../model/period.js';
import type { Indicator } from '../../schema/generated/document.js';
import { lazy } from '../shared/lazy.js';
import { sourceLine } from '../shared/source-line.js';
import { localText, type ViewContext } from '../view-context.js';
import type { Obstacle, WidgetView } from '../widget-view.js';
import type { FormDrawing } from './form-drawing.js';
import type { IndicatorForm } from './indicator-form.js';
import { isDrawnForm, type DrawnForm } from './indicator-forms.js';
import { hasLayer, type IndicatorOptions } from './indicator-options.js';
import { indicatorSeries, type IndicatorSeries } from './indicator-series.js';
import { indicatorWords } from './indicator-words.js';
import type { Voice } from './trend-voices.js';

/** What an indicator's view is made for. */
export interface IndicatorSetting {
  readonly options: IndicatorOptions;
  readonly context: ViewContext;
  readonly messages: IndicatorMessages;
  /** What is asked for and not there, in words. The picture is drawn all the same where it can be. Default none. */
  readonly obstacles?: readonly Obstacle[];
}

/** Whether all that is asked for by id or word is in the document; what is not, `indicator-obstacles.ts` tells of. */
export function isAllThere({ options, context: { model } }: IndicatorSetting, { series }: IndicatorSeries): boolean {
  const { area, areas = [], form, benchmark = 'none', category, period, from, to } = options;
  const isHeldAgainst =
    benchmark === 'none' ||
    benchmark === area ||
    series.some(({ area: { id }, role }) => role === 'benchmark' && id === benchmark);
  return (
    isHeldAgainst &&
    [area, ...areas].every((id) => !id || model.areas.has(id)) &&
    (!form || isDrawnForm(form)) &&
    (!category || series.length > 0) &&
    [period, from, to].every((key) => !key || parsePeriod(key) !== undefined)
  );
}

function definitionOf(context: ViewContext, indicator: Indicator, category: string | null): string {
  const { breakdown } = indicator;
  const found = breakdown?.categories.find(({ id }) => id === category);
  const label = [found && breakdown?.label, found?.label].map((text) => localText(context, text)).filter(Boolean);
  return [localText(context, indicator.definition), label.join(': ')].filter(Boolean).join(' ');
}

/** What is asked for, shaped: enough to know which form to draw, and to draw it. */
export interface IndicatorPlan {
  readonly indicator: Indicator;
  readonly shaped: IndicatorSeries;
  readonly form: DrawnForm;
  /** Whether a trend has more laid on it than its lines. */
  readonly isLayered: boolean;
}

/** An indicator's view: the frame's, and the voices that stand as text beside the picture. */
export interface IndicatorView extends WidgetView {
  readonly voices?: readonly Voice[];
  /** What the picture was drawn from, for its Vega-Lite specification. */
  readonly drawing?: FormDrawing;
}

function hasLayers(
  options: IndicatorOptions,
  { model }: ViewContext,
  { id, thresholds, seriesBreaks = [] }: Indicator,
): boolean {
  return (
    seriesBreaks.length > 0 ||
    (thresholds !== undefined && thresholds.length > 0 && hasLayer(options, 'thresholds')) ||
    (hasLayer(options, 'targets') && [...model.goals.values()].some((goal) => goal.target && goal.indicator === id)) ||
    hasLayer(options, 'experiences') ||
    hasLayer(options, 'initiatives')
  );
}

export function findIndicator(options: IndicatorOptions, { model }: ViewContext): Indicator | undefined {
  const id = options.indicator ?? options.indicators?.find((one) => model.indicators.has(one));
  return id === undefined ? model.indicators.values().next().value : model.indicators.get(id);
}

interface Shaping {
  readonly indicator: Indicator;
  readonly options: IndicatorOptions;
  readonly shaped: IndicatorSeries;
}

/** Each model's last shaping: a picture that is drawn again at another size has nothing to shape anew. */
const lastShapings = new WeakMap<Model, Shaping>();

function isSame(a: IndicatorOptions, b: IndicatorOptions): boolean {
  return (Object.keys({ ...a, ...b }) as (keyof IndicatorOptions)[]).every((name) => a[name] === b[name]);
}

function shape(model: Model, indicator: Indicator, options: IndicatorOptions): IndicatorSeries {
  const last = lastShapings.get(model);
  if (last?.indicator === indicator && isSame(last.options, options)) return last.shaped;
  const shaped = indicatorSeries(model, indicator, options);
  lastShapings.set(model, { indicator, options, shaped });
  return shaped;
}

/** The form that the options and the data ask for: several periods → trend, else ranking. undefined = nothing to draw. */
export function planIndicator(options: IndicatorOptions, context: ViewContext): IndicatorPlan | undefined {
  const indicator = findIndicator(options, context);
  if (!indicator) return undefined;
  const shaped = shape(context.model, indicator, options);
  if (!shaped.periods.length) return undefined;
  const byData = shaped.periods.length > 1 ? 'trend' : 'ranking';
  return {
    indicator,
    shaped,
    form: options.form && isDrawnForm(options.form) ? options.form : byData,
    isLayered: hasLayers(options, context, indicator),
  };
}

/** Pure: the same input always gives the same view. Never throws for anything a checked document can hold. */
export function indicatorView<Words>(
  { indicator, shaped }: IndicatorPlan,
  { form, words: formWords }: { readonly form: IndicatorForm<Words>; readonly words: Words },
  setting: IndicatorSetting,
): IndicatorView {
  const { options, context, messages } = setting;
  const words = indicatorWords(context, shaped, messages);
  const made = form.view({ shaped, words, options, context }, formWords);
  const table = lazy(made.table);
  return Object.freeze({
    heading: made.heading ?? words.label,
    definition: made.definition ?? definitionOf(context, indicator, shaped.category),
    summary: made.summary,
    picture: made.picture,
    legend: made.legend,
    notes: made.notes,
    periods: made.periods,
    voices: made.voices,
    drawing: made.drawing,
    source: sourceLine(context, indicator),
    obstacles: [...(setting.obstacles ?? []), ...(made.obstacles ?? [])],
    get table() {
      return table();
    },
  });
}
