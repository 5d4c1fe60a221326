/**
 * Stands in for the package `vega` in our own bundles: what Vega-Lite and vega-embed use of it, from Vega's own parts.
 * Without maps, trees, force layouts, nearest-point search and regression lines, which would be a fifth of the whole.
 */
import { transforms } from 'vega-dataflow';
import * as encode from 'vega-encode';
import * as basic from 'vega-transforms';
import { extend } from 'vega-util';
import * as viewTransforms from 'vega-view-transforms';

extend(transforms, basic, viewTransforms, encode);

export * from 'vega-util';
export { changeset } from 'vega-dataflow';
export {
  numberFormatDefaultLocale as formatLocale,
  resetDefaultLocale,
  timeFormatDefaultLocale as timeFormatLocale,
} from 'vega-format';
export { expressionFunction } from 'vega-functions';
export { loader } from 'vega-loader';
export { parse } from 'vega-parser';
export { View } from 'vega-view';
/** vega-embed brings the interpreter itself. */
export const expressionInterpreter = undefined;
/** Of the package that this stands in for; a test holds it against package.json. */
export const version = '6.4.0';
