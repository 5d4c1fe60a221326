/** What the reader has asked of a network beyond what the page asks. */
import type { WalkOrder } from '../../i18n/network/reading.js';
import { NO_FILTER, type NetworkFilter } from '../../view/network/network-options.js';

export interface NetworkChoices {
  readonly filter: NetworkFilter;
  readonly order: WalkOrder;
  readonly sizeByTies: boolean;
  /** Absent: as the page asks. */
  readonly initiatives?: boolean;
  readonly bridges?: boolean;
}

export const NO_CHOICES: NetworkChoices = { filter: NO_FILTER, order: 'ties', sizeByTies: false };

/** The layers of the page, with those that the reader has put on or taken off. */
export function layersOf(show: readonly string[], { initiatives, bridges }: NetworkChoices): readonly string[] {
  const layers = new Set(show.length ? show : ['missing']);
  for (const [layer, isOn] of Object.entries({ initiatives, bridges })) {
    if (isOn !== undefined) layers[isOn ? 'add' : 'delete'](layer);
  }
  return [...layers];
}
