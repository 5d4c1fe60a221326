/** What a page's author can ask of `<bydel-indicator>`, cleaned: lists split, unknown words kept to be told about. */

/** What can be laid on the picture. */
type IndicatorLayer = 'benchmark' | 'targets' | 'thresholds' | 'intervals' | 'initiatives' | 'experiences' | 'breaks';

export interface IndicatorOptions {
  /** Indicator id. Default the document's first. */
  readonly indicator?: string;
  /** As written. Default by data: several periods → trend, else ranking. */
  readonly form?: string;
  /** Area id to highlight; never filters. */
  readonly area?: string;
  /** Area ids to show; empty = all. */
  readonly areas?: readonly string[];
  /** Indicator ids, for the form that shows several. */
  readonly indicators?: readonly string[];
  /** Area id, `twins` or `none`. Default the indicator's first benchmark that has figures. */
  readonly benchmark?: string;
  /** Period key for forms that show one period. Default the latest with figures. */
  readonly period?: string;
  /** Period key that the reader has chosen under the same source: the nearest that this indicator has comes first. */
  readonly chosenPeriod?: string;
  /** First and last period key to show. Default all. */
  readonly from?: string;
  readonly to?: string;
  /** Category of the indicator's breakdown. Default the whole, else the first category. */
  readonly category?: string;
  /** Layers to show. Default all that belong to the figures; initiatives and experiences are laid on top when named. */
  readonly show?: readonly string[];
  /** Keys of legend items that the reader leaves out. */
  readonly hidden?: ReadonlySet<string>;
  /** The reader's day as an ISO date, for what is planned. Views have no clock. */
  readonly today?: string;
}

const ADDED_LAYERS: readonly string[] = ['initiatives', 'experiences'] satisfies IndicatorLayer[];

/** Naming a layer of the figures shows just those that are named; naming only what is added leaves the others as they are. */
export function hasLayer({ show = [] }: IndicatorOptions, layer: IndicatorLayer): boolean {
  if (show.includes(layer)) return true;
  return !ADDED_LAYERS.includes(layer) && show.every((named) => ADDED_LAYERS.includes(named));
}
