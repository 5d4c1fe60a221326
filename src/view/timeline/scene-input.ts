/** What every drawing part of the timeline is given, and how much what is not chosen is stepped back. */
import type { Above } from './above-slot.js';
import type { Crowd } from './crowd-slot.js';
import type { Segment } from './timeline-lanes.js';
import type { PlacedTimeline } from './timeline-layout.js';
import type { TimelineOptions } from './timeline-options.js';
import type { TimelineWords } from './timeline-words.js';

export interface SceneInput {
  readonly placed: PlacedTimeline;
  readonly words: TimelineWords;
  readonly options: TimelineOptions;
  /** Absent where nothing stands above the lanes. */
  readonly above?: Above;
  /** Absent where no lane has thin bars or counts. */
  readonly crowd?: Crowd;
}

const DIMMED = 0.3;

/** 1, or less for a segment that is not of the chosen initiative. */
export function opacityOf(segment: Segment, { initiative }: TimelineOptions): number {
  return initiative === undefined || segment.initiative.id === initiative ? 1 : DIMMED;
}
