/** What a page's author can ask of `<bydel-profile>`. */
export interface ProfileOptions {
  /** `spine` or `matrix`, as written. Default `spine`. */
  readonly form?: string;
  /** Area id. Default the first district with figures. */
  readonly area?: string;
  /** Area ids of the matrix. Default all districts. */
  readonly areas?: readonly string[];
  /** Indicator ids in order. Default all with figures but counts and measures of origin. */
  readonly indicators?: readonly string[];
  /** One or two of area ids and `twins`. Default the municipality, else the first benchmark of an indicator. */
  readonly benchmark?: readonly string[];
  /** Latest period. Default none. */
  readonly period?: string;
  readonly chosenPeriod?: string;
}
