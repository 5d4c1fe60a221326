/**
 * `benchmark="twins"`: the plain mean of the nearest districts as one more area of the model, so that every form draws and
 * exports it as it does any benchmark. A mean that a hidden figure is part of is missing. No pixels, no colours.
 */
import { findTwins } from '../../analysis/twins.js';
import type { ObstacleMessages } from '../../i18n/indicator/obstacles/messages.js';
import type { Model, Observation } from '../../model/model.js';
import type { Area } from '../../schema/generated/document.js';
import { TWIN_COUNT } from '../shared/benchmarks.js';
import { localText } from '../view-context.js';
import type { Obstacle } from '../widget-view.js';
import { findIndicator, type IndicatorSetting } from './indicator-view.js';

const TWINS = 'twins';

export interface HeldAgainstTwins {
  readonly setting: IndicatorSetting;
  /** Which districts the mean is made of. */
  readonly note?: string;
  readonly obstacle?: Obstacle;
}

const keyOf = ({ period, category }: Observation): string => `${period.key} ${category ?? ''}`;

/** The mean of an indicator for each period and category in which every one of the areas has a figure. */
function means(model: Model, indicator: string, areas: readonly Area[]): readonly Observation[] {
  const lists = areas.map(({ id }) => model.byIndicator.get(indicator)?.get(id) ?? []);
  const [first = [], ...others] = lists;
  const byKey = others.map((list) => new Map(list.map((one) => [keyOf(one), one.value])));
  return first.flatMap((one): Observation[] => {
    const values = [one.value, ...byKey.map((figures) => figures.get(keyOf(one)) ?? null)];
    if (values.includes(null)) return [];
    const value = values.reduce<number>((sum, own) => sum + own!, 0) / values.length;
    const none = { missing: null, lower: null, upper: null, numerator: null, denominator: null } as const;
    return [{ ...one, ...none, area: TWINS, value, status: 'final' }];
  });
}

interface Extended {
  readonly key: string;
  readonly model: Model;
  readonly twins: readonly Area[];
}

/** Each model's last extension: a picture that is drawn again at another size looks for no twins anew. */
const lastExtensions = new WeakMap<Model, Extended>();

function extend(model: Model, area: Area, name: string, indicators: readonly string[]): Extended {
  const key = [area.id, name, ...indicators].join(' ');
  const last = lastExtensions.get(model);
  if (last?.key === key) return last;
  const twins = findTwins(model, { area })
    .twins.slice(0, TWIN_COUNT)
    .map((twin) => twin.area);
  const added = indicators.map(
    (id) => [id, new Map([...(model.byIndicator.get(id) ?? []), [TWINS, means(model, id, twins)]])] as const,
  );
  const extended: Extended = {
    key,
    twins,
    model: Object.freeze({
      ...model,
      areas: new Map([...model.areas, [TWINS, { id: TWINS, name, kind: 'group' as const }]]),
      byIndicator: new Map([...model.byIndicator, ...added]),
    }),
  };
  lastExtensions.set(model, extended);
  return extended;
}

/** The same setting where nobody asks for twins, or an area of the document has that id. */
export function heldAgainstTwins(setting: IndicatorSetting, messages: ObstacleMessages): HeldAgainstTwins {
  const { options, context } = setting;
  const { model, locale } = context;
  if (options.benchmark !== TWINS || model.areas.has(TWINS)) return { setting };
  const area = options.area === undefined ? undefined : model.areas.get(options.area);
  if (!area) return { setting, obstacle: { code: 'no-area', text: messages.twinsOfNone } };
  const asked = [findIndicator(options, context)?.id, ...(options.indicators ?? [])];
  const indicators = [...new Set(asked.filter((id) => id !== undefined && model.indicators.has(id)))] as string[];
  const extended = extend(model, area, messages.twinsName, indicators);
  if (!extended.twins.length) return { setting, obstacle: { code: 'no-twins', text: messages.noTwins } };
  const names = locale.format.list(extended.twins.map(({ name }) => localText(context, name)));
  return {
    setting: { ...setting, context: { ...context, model: extended.model } },
    note: messages.twins(names),
  };
}
