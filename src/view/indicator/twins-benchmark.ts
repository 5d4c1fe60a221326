/**
 * `benchmark="twins"`: the plain mean of the nearest districts as one more area of the model, so that every form draws and
 * exports it as it does any benchmark. A mean that a hidden figure is part of is missing. No pixels, no colours.
 */
import type { ObstacleMessages } from '../../i18n/indicator/obstacles/messages.js';
import { TWINS, withTwins } from '../shared/twins-model.js';
import { localText } from '../view-context.js';
import type { Obstacle } from '../widget-view.js';
import { findIndicator, type IndicatorSetting } from './indicator-view.js';

export interface HeldAgainstTwins {
  readonly setting: IndicatorSetting;
  /** Which districts the mean is made of. */
  readonly note?: string;
  readonly obstacle?: Obstacle;
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
  const extended = withTwins(model, area, { name: messages.twinsName, indicators });
  if (!extended.twins.length) return { setting, obstacle: { code: 'no-twins', text: messages.noTwins } };
  const names = locale.format.list(extended.twins.map(({ name }) => localText(context, name)));
  return {
    setting: { ...setting, context: { ...context, model: extended.model } },
    note: messages.twins(names),
  };
}
