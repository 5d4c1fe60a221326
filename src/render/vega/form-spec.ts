/**
 * An indicator's picture as a Vega-Lite specification: complete, with its data inside, in the reader's language and the
 * page's colours. Made of the same shaped figures and the same places as the picture, and of nothing else.
 */
import type { Locale } from '../../i18n/locale.js';
import type { Theme } from '../../theme/default-theme.js';
import type { FormDrawing } from '../../view/indicator/form-drawing.js';
import type { IndicatorView } from '../../view/indicator/indicator-view.js';
import { wrapText } from '../../view/shared/text-width.js';
import { changeSpec } from './change-spec.js';
import { compositionSpec } from './composition-spec.js';
import { gapSpec } from './gap-spec.js';
import { guardAll, guardRows } from './guard-text.js';
import { multiplesSpec } from './multiples-spec.js';
import { rankingSpec } from './ranking-spec.js';
import { specConfig } from './spec-config.js';
import { isRole, type Row, type Spec } from './spec-parts.js';
import { statusSpec } from './status-spec.js';
import { stripSpec } from './strip-spec.js';
import { trendSpec } from './trend-spec.js';

/** What is special to a form. */
export interface FormSpec {
  /** Size of the plot, px; of one of several. Absent where the body says it. */
  readonly width?: number;
  readonly height?: number | Spec;
  readonly rows: readonly Row[];
  /** Layers, encoding and what else Vega-Lite draws by. */
  readonly body: Spec;
}

export const SCHEMA = 'https://vega.github.io/schema/vega-lite/v6.json';
/** The name of a form's own rows. */
export const FIGURES = 'figures';

function bodyOf(drawing: FormDrawing): FormSpec {
  switch (drawing.form) {
    case 'trend':
      return trendSpec(drawing);
    case 'ranking':
      return rankingSpec(drawing);
    case 'gap':
      return gapSpec(drawing);
    case 'change':
      return changeSpec(drawing);
    case 'strip':
      return stripSpec(drawing);
    case 'multiples':
      return multiplesSpec(drawing);
    case 'composition':
      return compositionSpec(drawing);
    case 'status':
      return statusSpec(drawing);
  }
}

/** Gives every colour role its value in a theme. */
export function paint<T>(part: T, theme: Theme): T {
  if (isRole(part)) return theme.colors[part.role] as T & string;
  if (Array.isArray(part)) return part.map((one: unknown) => paint(one, theme)) as T & unknown[];
  if (typeof part !== 'object' || part === null) return part;
  return Object.fromEntries(Object.entries(part).map(([key, value]) => [key, paint(value as unknown, theme)])) as T;
}

/** Heading, sentence and source as a title that keeps within the picture. */
function titleOf({ heading, summary, source, picture }: IndicatorView): Spec {
  const width = picture?.scene.width ?? 600;
  const sentence = summary.map(({ text }) => text).join('');
  return {
    text: wrapText(heading, 18, width, { weight: 600 }),
    subtitle: [...wrapText(sentence, 13, width), ...wrapText(source, 13, width)],
  };
}

export interface SpecSetting {
  readonly theme: Theme;
  readonly locale: Locale;
}

/** @returns undefined where the view has no picture. */
export function formSpec(view: IndicatorView, { theme, locale }: SpecSetting): Spec | undefined {
  if (!view.drawing || !view.picture) return undefined;
  const { width, height, rows, body } = bodyOf(view.drawing);
  const sentence = view.summary.map(({ text }) => text).join('');
  const spec = {
    $schema: SCHEMA,
    title: guardAll(titleOf(view)),
    description: guardAll(`${view.picture.name}. ${sentence}`),
    ...(width !== undefined && { width: Math.round(width) }),
    ...(height !== undefined && { height }),
    data: { name: FIGURES, values: guardRows(rows) },
    // The data of the layers go through the same guard as those of the whole: field names are ours in both.
    ...guardAll(body),
    config: specConfig(theme, locale),
  };
  return paint(spec, theme);
}
