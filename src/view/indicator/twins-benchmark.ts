/** `benchmark="twins"` of a chart: every form draws and exports the mean as it does any benchmark. No pixels, no colours. */
import type { ObstacleMessages } from '../../i18n/indicator/obstacles/messages.js';
import { heldAgainstTwins, TWINS } from '../shared/held-against-twins.js';
import type { Obstacle } from '../widget-view.js';
import { findIndicator, type IndicatorSetting } from './indicator-view.js';

export interface SettingWithTwins {
  readonly setting: IndicatorSetting;
  /** Which districts the mean is made of. */
  readonly note?: string;
  readonly obstacle?: Obstacle;
}

/** The same setting where nobody asks for twins, or an area of the document has that id. */
export function settingWithTwins(setting: IndicatorSetting, messages: ObstacleMessages): SettingWithTwins {
  const { options, context } = setting;
  const { areas, indicators: known } = context.model;
  if (options.benchmark !== TWINS || areas.has(TWINS)) return { setting };
  const asked = [findIndicator(options, context)?.id, ...(options.indicators ?? [])];
  const indicators = [...new Set(asked.filter((id) => id !== undefined && known.has(id)))] as string[];
  const { model, ...told } = heldAgainstTwins(context, { area: options.area, indicators }, messages);
  return { ...told, setting: { ...setting, context: { ...context, model } } };
}
