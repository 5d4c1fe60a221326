/** Lanes that are kept as long as only the stretch of time or the choice changes: shaping is the slower half of a view. */
import type { Model } from '../../model/model.js';
import { timelineLanes, type TimelineLanes } from './timeline-lanes.js';
import type { TimelineOptions } from './timeline-options.js';

/** Remembers what was made last, and from what. */
class Kept<T> {
  #from: readonly unknown[] = [];
  #made: T | undefined;

  get(from: readonly unknown[], make: () => T): T {
    if (this.#made === undefined || from.some((part, index) => part !== this.#from[index])) {
      this.#made = make();
      this.#from = from;
    }
    return this.#made;
  }
}

export class KeptLanes {
  #all = new Kept<TimelineLanes>();
  #filtered = new Kept<TimelineLanes>();

  all(model: Model, options: TimelineOptions): TimelineLanes {
    const { today, group, areas, themes } = options;
    return this.#all.get([model, today, group, areas, themes], () => timelineLanes(model, options));
  }

  /** @param from What the filtering depends on besides the lanes. */
  filtered(lanes: TimelineLanes, from: readonly unknown[], filter: () => TimelineLanes): TimelineLanes {
    return this.#filtered.get([lanes, ...from], filter);
  }
}
