/** What each form of an indicator chart is given and gives back; the frame around it is made in `indicator-view.ts`. */
import type { Phrase } from '../../i18n/phrase.js';
import type { ViewContext } from '../view-context.js';
import type { LegendItem, Obstacle, Picture, TableView } from '../widget-view.js';
import type { IndicatorOptions } from './indicator-options.js';
import type { IndicatorSeries } from './indicator-series.js';
import type { IndicatorWords } from './indicator-words.js';

export interface FormInput {
  readonly shaped: IndicatorSeries;
  readonly words: IndicatorWords;
  readonly options: IndicatorOptions;
  readonly context: ViewContext;
}

export interface FormView {
  readonly summary: readonly Phrase[];
  readonly picture: Picture | null;
  readonly legend: readonly LegendItem[];
  readonly notes: readonly string[];
  readonly obstacles?: readonly Obstacle[];
  /** Made on first use: a table of thousands of cells costs more than the picture. */
  table(): TableView;
}

export type IndicatorFormView = (input: FormInput) => FormView;
