/** What each form of an indicator chart is given and gives back; the frame around it is made in `indicator-view.ts`. */
import type { Phrase } from '../../i18n/phrase.js';
import type { Vocabulary } from '../../i18n/vocabulary.js';
import type { ViewContext } from '../view-context.js';
import type { LegendItem, Obstacle, PeriodChoice, Picture, TableView } from '../widget-view.js';
import type { FormDrawing } from './form-drawing.js';
import type { IndicatorOptions } from './indicator-options.js';
import type { IndicatorSeries } from './indicator-series.js';
import type { IndicatorWords } from './indicator-words.js';
import type { Voice } from './trend-voices.js';

export interface FormInput {
  readonly shaped: IndicatorSeries;
  readonly words: IndicatorWords;
  readonly options: IndicatorOptions;
  readonly context: ViewContext;
}

export interface FormView {
  /** Instead of the indicator's label, where the form shows something else of it, such as a distance. */
  readonly heading?: string;
  /** Instead of the indicator's definition. */
  readonly definition?: string;
  readonly summary: readonly Phrase[];
  readonly picture: Picture | null;
  readonly legend: readonly LegendItem[];
  readonly notes: readonly string[];
  readonly obstacles?: readonly Obstacle[];
  /** The periods that the reader can step through, where the form shows one at a time. */
  readonly periods?: PeriodChoice;
  /** Practitioners' voices that stand as text beside the picture. */
  readonly voices?: readonly Voice[];
  /** What was drawn, with its places. Absent where nothing was. */
  readonly drawing?: FormDrawing;
  /** Made on first use: a table of thousands of cells costs more than the picture. */
  table(): TableView;
}

/** A form: its view and the words that it alone uses. */
export interface IndicatorForm<Words = unknown> {
  /** Loaded with the form. Absent = the words that all forms share are enough. */
  readonly vocabulary?: Vocabulary<Words>;
  /** Pure. @param words The form's own words in the reader's language. */
  view(input: FormInput, words: Words): FormView;
}

/** A form that cannot be drawn from the data says what is missing, and gives no picture. */
export function formObstacle({ words }: FormInput, code: string, text: string): FormView {
  return {
    summary: [],
    picture: null,
    legend: [],
    notes: [],
    obstacles: [{ code, text }],
    table: () => ({ caption: words.label, columns: [], rows: [] }),
  };
}
