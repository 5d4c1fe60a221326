/** What a page's author can ask of `<bydel-indicator>`, cleaned: lists split, unknown words kept to be told about. */

/** What can be laid on the picture. */
export const INDICATOR_LAYERS = [
  'benchmark',
  'targets',
  'thresholds',
  'intervals',
  'initiatives',
  'experiences',
  'breaks',
] as const;
export type IndicatorLayer = (typeof INDICATOR_LAYERS)[number];

export interface IndicatorOptions {
  /** Indicator id. Default the document's first. */
  readonly indicator?: string;
  /** As written. Default by data: several periods → trend, else ranking. */
  readonly form?: string;
  /** Area id to highlight; never filters. */
  readonly area?: string;
  /** Area ids to show; empty = all. */
  readonly areas?: readonly string[];
  /** Area id, `twins` or `none`. Default the indicator's first benchmark that has figures. */
  readonly benchmark?: string;
  /** Period key for forms that show one period. Default the latest with figures. */
  readonly period?: string;
  /** First and last period key to show. Default all. */
  readonly from?: string;
  readonly to?: string;
  /** Category of the indicator's breakdown. Default the whole, else the first category. */
  readonly category?: string;
  /** Layers to show. Default benchmark, intervals, breaks. */
  readonly show?: readonly string[];
}

const DEFAULT_LAYERS: readonly string[] = ['benchmark', 'intervals', 'breaks'];

export function hasLayer(options: IndicatorOptions, layer: IndicatorLayer): boolean {
  return (options.show?.length ? options.show : DEFAULT_LAYERS).includes(layer);
}
