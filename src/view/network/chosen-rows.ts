/** Rows of a narrow picture without levels. Loaded with the reading. */
import { widestWord } from './level-rows.js';
import type { LevelRow } from './levels-places.js';
import type { NetworkActor } from './network-data.js';
import type { NetworkWords } from './network-words.js';

/** The chosen actor on top, its neighbours below. */
export function chosenRows(actors: readonly NetworkActor[], chosen: number, words: NetworkWords): LevelRow[] {
  const others = actors.filter(({ index }) => index !== chosen).map(({ index }) => index);
  return [
    { key: 'chosen', title: '', count: '', widest: 0, actors: [chosen] },
    { key: 'none', title: '', count: '', widest: widestWord(others, words), actors: others },
  ];
}
