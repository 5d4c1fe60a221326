/**
 * What a page's author and reader can ask of `<bydel-timeline>`, cleaned: lists split, unknown words kept to be told
 * about.
 */

export const TIMELINE_GROUPS = ['area', 'theme', 'approach', 'lead', 'goal'] as const;
export type TimelineGroup = (typeof TIMELINE_GROUPS)[number];

/** How a list is ordered: by beginning under years, by name, or under the lanes of the picture. */
export type ListOrder = 'newest' | 'oldest' | 'name' | 'lanes';

/** What can be laid on the picture. */
export type TimelineLayer = 'goals' | 'bands' | 'experiences' | 'money';

/** A stretch of time, UTC ms. */
export interface TimeWindow {
  readonly start: number;
  readonly end: number;
}

export interface TimelineOptions {
  /** The reader's day as an ISO date. Views have no clock. */
  readonly today: string;
  /** As written. Default area. */
  readonly group?: string;
  /** Area ids to show; empty = all. */
  readonly areas?: readonly string[];
  /** Theme ids to show; empty = all. */
  readonly themes?: readonly string[];
  /** First and last period to show. Default what the initiatives need. */
  readonly from?: string;
  readonly to?: string;
  /** Layers to show. Default all but experiences; with an indicator all. */
  readonly show?: readonly string[];
  /** Id of an indicator whose trend is laid above the lanes. */
  readonly indicator?: string;
  /** The stretch that the reader has zoomed to. Default by `from`, `to` and the initiatives. */
  readonly window?: TimeWindow;
  /** Picture or list, as the reader has chosen. Default by the room there is. */
  readonly form?: 'picture' | 'list';
  /** Of the list. Default `newest`. */
  readonly order?: ListOrder;
  /** Id of the chosen initiative. */
  readonly initiative?: string;
  /** Id of the chosen area: its lane's name stands out. Never filters. */
  readonly area?: string;
  /** Lanes that the reader has opened (true) or closed, by key. Default by how much there is to show. */
  readonly open?: ReadonlyMap<string, boolean>;
}

export function hasTimelineLayer({ show, indicator }: TimelineOptions, layer: TimelineLayer): boolean {
  return show?.length ? show.includes(layer) : layer !== 'experiences' || Boolean(indicator);
}

export function isTimelineGroup(group: string): group is TimelineGroup {
  return (TIMELINE_GROUPS as readonly string[]).includes(group);
}

/** Whether something is asked for that stands in a strip between context and axis. */
export function needsStrip(options: TimelineOptions): boolean {
  return Boolean(options.indicator) || hasTimelineLayer(options, 'experiences');
}
