/** Who stands in which row, by level from leadership down. */
import type { Level } from '../../schema/generated/document.js';
import { textWidth } from '../shared/text-width.js';
import type { LevelRow } from './levels-places.js';
import type { NetworkActor, NetworkData } from './network-data.js';
import type { MissingView } from './network-missing.js';
import type { NetworkWords } from './network-words.js';

/** Names that a row is measured by. */
const MOST_MEASURED = 60;

/** Px at ordinary size: no name can be narrower than its longest word. */
export function widestWord(actors: readonly number[], { name }: NetworkWords): number {
  const widths = actors.slice(0, MOST_MEASURED).flatMap((index) =>
    name(index)
      .split(/[ -]/)
      .map((word) => textWidth(word, 12.5, 700)),
  );
  return Math.max(0, ...widths);
}

export type Seats = MissingView['seats'];

/** Rows from leadership down; those without a level last, and what actors do together. */
export function levelRows(
  data: NetworkData,
  { words, seats }: { words: NetworkWords; seats?: Seats },
  actors = data.actors,
): LevelRow[] {
  const { messages } = words;
  const row = (key: LevelRow['key'], title: string, belongs: (actor: NetworkActor) => boolean): LevelRow => {
    const own = actors.filter(belongs).map(({ index }) => index);
    const widest = widestWord(own, words);
    const all = data.actors.filter(belongs).length;
    const count = key === 'support' ? '' : key === 'initiative' ? messages.initiatives(all) : messages.actors(all);
    return { key, title, count, widest, actors: own, seats: seats?.get(key as Level) };
  };
  const at = (level: Level): LevelRow =>
    row(level, messages.level[level], (actor) => actor.level === level && !actor.isSupport);
  return [
    at('strategic'),
    row('support', messages.support, ({ isSupport }) => isSupport),
    at('coordinating'),
    at('operational'),
    row('none', messages.noLevel, ({ level, isSupport, stands }) => !level && !isSupport && stands !== 'initiative'),
    row('initiative', messages.sectorMany.initiative, ({ stands }) => stands === 'initiative'),
  ];
}
