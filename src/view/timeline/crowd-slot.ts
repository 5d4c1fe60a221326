/** What a timeline of many initiatives needs on top: counts instead of bars, thin bars without names. Loaded where there are many. */
import type { TimelineLanes } from './timeline-lanes.js';
import type { TimelineOptions } from './timeline-options.js';

export type Crowd = typeof import('./crowd.js');

/** Up to so many initiatives all lanes are open and have names, as far as their rows are not too many. */
export const MOST_NAMED = 80;
/** Up to so many they have names in as many rows as they need. */
export const SPARSE = 45;
/** More named rows than this in one lane are too many. */
export const MOST_ROWS = 16;
/** So many single lines the strip of all years has room for. */
export const MOST_LINES = 60;

/** Whether a document at hand, which nobody has looked at yet, may hold so many that what counts them can be asked for. */
export function looksCrowded(raw: unknown): boolean {
  const initiatives: unknown = (raw as { readonly initiatives?: unknown } | undefined)?.initiatives;
  return Array.isArray(initiatives) && initiatives.length > MOST_NAMED;
}

/** Whether some lane may have to count: there are many initiatives, or the reader has closed it. */
export function needsCrowd({ lanes, facts }: TimelineLanes, { open }: TimelineOptions): boolean {
  const counts = lanes.map(({ segments }) => segments.length);
  const count = counts.reduce((sum, own) => sum + own, 0);
  return (
    count > MOST_NAMED ||
    facts.length > MOST_LINES ||
    (count > SPARSE && counts.some((own) => own > MOST_ROWS)) ||
    [...(open?.values() ?? [])].includes(false)
  );
}
