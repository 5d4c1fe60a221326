/** Parts of Vega that come without types of their own: sets of transforms, by name. */
declare module 'vega-dataflow' {
  export const transforms: Record<string, unknown>;
  export function changeset(): unknown;
}
declare module 'vega-encode';
declare module 'vega-format' {
  export const numberFormatDefaultLocale: unknown;
  export const resetDefaultLocale: unknown;
  export const timeFormatDefaultLocale: unknown;
}
declare module 'vega-functions' {
  export const expressionFunction: unknown;
}
declare module 'vega-loader' {
  export const loader: unknown;
}
declare module 'vega-parser' {
  export const parse: unknown;
}
declare module 'vega-transforms';
declare module 'vega-view-transforms';
declare module 'vega-view' {
  export const View: unknown;
}
