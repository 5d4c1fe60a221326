/**
 * The specification that `<bydel-chart>` draws: the form's own, the author's on top of it, the document's named data that
 * it asks for, the page's look, and the locks. Plain data in and out.
 */
import { D3_LOCALES } from '../../i18n/chart/d3-locale.js';
import type { Locale } from '../../i18n/locale.js';
import type { Theme } from '../../theme/default-theme.js';
import type { DataRow } from '../../view/chart/named-data.js';
import type { IndicatorView } from '../../view/indicator/indicator-view.js';
import { FIGURES, formSpec } from './form-spec.js';
import { guardRows } from './guard-text.js';
import { lockConfig, lockSpec, type Refusal } from './lock-spec.js';
import { dataNames, fitSpec, isDrawing, mergeDeep, mergeSpec, without, type Place } from './merge-spec.js';
import { specConfig } from './spec-config.js';
import type { Spec } from './spec-parts.js';

export interface ChartTask {
  /** The form that the chart begins with. */
  readonly form?: IndicatorView;
  /** What the page's author gave. */
  readonly author?: Spec;
  readonly place: Place;
  readonly locale: Locale;
  readonly theme: Theme;
  /** Rows of the document by a name of ours; undefined for any other name. */
  rows(name: string): readonly DataRow[] | undefined;
}

export interface ChartSpec {
  readonly spec: Spec;
  readonly refusals: readonly Refusal[];
  /** Names that neither the document nor the author has data for. */
  readonly unknown: readonly string[];
  /** Rows of the document, and the names they came under. */
  readonly count: number;
  readonly names: readonly string[];
  /** Whether the author's own data are drawn. */
  readonly hasOwnData: boolean;
  /** The author's own marks are drawn, not the form's. */
  readonly isOwn: boolean;
}

/** More rows than this are painted, not set as nodes. */
export const MOST_SVG_ROWS = 2_000;

function inlineNames(part: unknown, found = new Set<string>()): Set<string> {
  if (Array.isArray(part)) part.forEach((one) => inlineNames(one, found));
  else if (typeof part === 'object' && part !== null) {
    const { name, values } = part as { name?: unknown; values?: unknown };
    if (typeof name === 'string' && values !== undefined) found.add(name);
    for (const [key, value] of Object.entries(part)) if (key !== 'values') inlineNames(value, found);
  }
  return found;
}

/** A chart's own look, where neither form nor author has given one; marks tell what they are drawn from. */
function lookOf(theme: Theme, locale: Locale, isOwn: boolean): Spec {
  const config = mergeDeep(specConfig(theme, locale), { background: 'transparent' });
  return isOwn ? mergeDeep(config, { mark: { tooltip: true } }) : config;
}

export function chartSpec({ form, author = {}, place, locale, theme, rows }: ChartTask): ChartSpec {
  const { spec: own, refusals } = lockSpec(author);
  const isOwn = isDrawing(own);
  const { config, ...base } = (form && formSpec(form, { theme, locale })) ?? {};
  const merged = mergeSpec({ ...base, config: mergeDeep((config ?? {}) as Spec, lookOf(theme, locale, isOwn)) }, own);
  const { datasets } = merged;
  const drawn = without(merged, 'title', '$schema', 'datasets');
  const asked = [...dataNames(drawn)];
  const given = (datasets ?? {}) as Readonly<Record<string, unknown>>;
  const inline = inlineNames(drawn);
  const found = asked.flatMap((name) => {
    const own = inline.has(name) ? undefined : rows(name);
    return own ? [[name, guardRows(own)] as const] : [];
  });
  const known = new Set([...found.map(([name]) => name), ...Object.keys(given), ...inline]);
  const spec = {
    ...fitSpec(drawn, place),
    ...(found.length || datasets ? { datasets: { ...given, ...Object.fromEntries(found) } } : {}),
  };
  return {
    spec: lockConfig(spec, D3_LOCALES[locale.code]),
    refusals,
    isOwn,
    unknown: asked.filter((name) => !known.has(name)),
    count: found.reduce((sum, [, list]) => sum + list.length, 0),
    names: found.map(([name]) => name),
    hasOwnData: [...inline].some((name) => name !== FIGURES) || Object.keys(given).length > 0 || found.length === 0,
  };
}
