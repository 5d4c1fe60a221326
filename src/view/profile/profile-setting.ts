/** What both forms of a profile are made from, and what they say alike. */
import type { IndicatorMessages } from '../../i18n/indicator/messages.js';
import type { ProfileMessages } from '../../i18n/profile/messages.js';
import type { Indicator } from '../../schema/generated/document.js';
import { localText, type ViewContext } from '../view-context.js';
import type { Obstacle } from '../widget-view.js';
import type { ProfileOptions } from './profile-options.js';
import type { ProfilePlan } from './profile-plan.js';
import type { ProfileRow } from './profile-rows.js';

export interface ProfileWords {
  readonly own: ProfileMessages;
  readonly indicator: IndicatorMessages;
}

/** What both forms are made from. */
export interface ProfileSetting {
  readonly options: ProfileOptions;
  readonly context: ViewContext;
  readonly words: ProfileWords;
  readonly plan: ProfilePlan;
  readonly obstacles: readonly Obstacle[];
}

const endYear = ({ point }: ProfileRow): number => new Date(point.period.end - 1).getUTCFullYear();

/** The first and last year that figures belong to, and how many there are. */
export function definitionOf(rows: readonly ProfileRow[], messages: ProfileMessages): string {
  const years = rows.map(endYear);
  const count = new Set(rows.map(({ indicator }) => indicator.id)).size;
  return messages.definition(count, String(Math.min(...years)), String(Math.max(...years)));
}

/** Only what is judged has a colour. */
export function toneOf({ outcome }: ProfileRow): 'better' | 'worse' | undefined {
  return outcome === 'better' || outcome === 'worse' ? outcome : undefined;
}

/** The unit as it stands after a name: "pct." */
export function unitOf({ unit, unitLabel }: Indicator, context: ViewContext): string {
  const title = context.locale.format.unitTitle({ unit, label: localText(context, unitLabel) || undefined });
  return `${title.charAt(0).toLowerCase()}${title.slice(1)}`;
}
