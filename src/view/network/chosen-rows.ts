/** Rows of a narrow picture without levels. Loaded with the reading. */
import type { LevelRow } from './levels-places.js';
import type { NetworkActor } from './network-data.js';

/** The chosen actor on top, its neighbours below. */
export function chosenRows(actors: readonly NetworkActor[], chosen: number): LevelRow[] {
  const others = actors.filter(({ index }) => index !== chosen).map(({ index }) => index);
  return [
    { key: 'strategic', title: '', count: '', actors: [chosen] },
    { key: 'none', title: '', count: '', actors: others },
  ];
}
