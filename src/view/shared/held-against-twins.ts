/** What is drawn against the plain mean of the nearest districts, and what to say of it, or of why there is none. No pixels. */
import type { Model } from '../../model/model.js';
import { localText, type ViewContext } from '../view-context.js';
import type { Obstacle } from '../widget-view.js';
import { TWINS, withTwins } from './twins-model.js';

export { TWINS };

export interface TwinsWords {
  readonly twinsName: string;
  /** How many indicators they were found by. */
  twins(names: string, count: number): string;
  /** Twins are those of one area, and none is chosen. */
  readonly twinsOfNone: string;
  readonly noTwins: string;
}

export interface HeldAgainstTwins {
  /** With one more area, `twins`, where there are any. */
  readonly model: Model;
  /** Which districts the mean is made of, and how they were found. */
  readonly note?: string;
  readonly obstacle?: Obstacle;
}

/** With means of these indicators over the twins of the area, if one is chosen. A mean that a hidden figure is part of is missing. */
export function heldAgainstTwins(
  context: ViewContext,
  { area: id, indicators }: { readonly area: string | undefined; readonly indicators: readonly string[] },
  words: TwinsWords,
): HeldAgainstTwins {
  const { model, locale } = context;
  const area = id === undefined ? undefined : model.areas.get(id);
  if (!area) return { model, obstacle: { code: 'no-area', text: words.twinsOfNone } };
  const extended = withTwins(model, area, { name: words.twinsName, indicators });
  if (!extended.twins.length) return { model, obstacle: { code: 'no-twins', text: words.noTwins } };
  const names = locale.format.list(extended.twins.map(({ name }) => localText(context, name)));
  return { model: extended.model, note: words.twins(names, extended.variables) };
}
