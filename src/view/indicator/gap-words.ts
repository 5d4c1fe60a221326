/** How distances are written: signed, in the distance's unit, and what the benchmark is called in running text. */
import type { UnitSpec } from '../../i18n/locale.js';
import type { Distance, GapMessages } from '../../i18n/indicator/gap/messages.js';
import { localText, type ViewContext } from '../view-context.js';
import type { GapPoint, GapSeries } from './gap-series.js';
import type { IndicatorWords } from './indicator-words.js';

export interface GapWords {
  /** For levels. */
  readonly plain: IndicatorWords;
  /** The same for distances: `bare` and `quantity` carry a sign, `missing` tells which figure is missing. */
  readonly signed: IndicatorWords;
  readonly form: GapMessages;
  /** "kommunen", else the benchmark's name. */
  readonly to: string;
  /** "Procentpoint". */
  readonly unitTitle: string;
  /** Without sign, with its side. */
  distance(value: number): Distance;
  /** A target's distance, without decimals that it does not have. */
  aim(value: number): Distance;
  /** The same with sign, such as "+15 procentpoint"; without the unit where `bare`. */
  signedAim(value: number, bare?: boolean): string;
}

interface Texts {
  readonly plain: IndicatorWords;
  readonly form: GapMessages;
}

/** By its kind where it is the only one of it, else by name. */
function runningName({ model }: ViewContext, { benchmark }: GapSeries, { plain, form }: Texts): string {
  const kin = form.kin[benchmark.kind ?? ''];
  const alike = [...model.areas.values()].filter(({ kind }) => kind === benchmark.kind);
  return kin && alike.length === 1 ? kin : plain.name(benchmark);
}

export function gapWords(context: ViewContext, gaps: GapSeries, texts: Texts): GapWords {
  const { plain, form } = texts;
  const { indicator } = gaps;
  const { format } = context.locale;
  const label = localText(context, indicator.unitLabel) || undefined;
  const unit: UnitSpec = indicator.unit === 'percent' ? { unit: 'percentage-points' } : { unit: indicator.unit, label };
  const to = runningName(context, gaps, texts);
  const withSign = (value: number, text: string): string => {
    const side = plain.relation(value, 0);
    return side === 'same' ? text : `${side === 'above' ? '+' : '\u2212'}${text}`;
  };
  const signed: IndicatorWords = {
    ...plain,
    bare: (value) => withSign(value, plain.bare(Math.abs(value))),
    quantity: (value) => withSign(value, plain.distance(value)),
    missing: (point) => ((point as GapPoint).lacksReference ? form.noReference(to) : plain.missing(point)),
    point: (point) => (point.value === null ? signed.missing(point) : signed.quantity(point.value)),
  };
  return {
    plain,
    signed,
    form,
    to,
    unitTitle: format.unitTitle(unit),
    distance: (value) => ({ text: plain.distance(value), side: plain.relation(value, 0) }),
    aim: (value) => ({ text: plain.givenDistance(value), side: plain.relation(value, 0) }),
    signedAim: (value, bare) => withSign(value, bare ? plain.bareLevel(Math.abs(value)) : plain.givenDistance(value)),
  };
}
