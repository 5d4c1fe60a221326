/** Who stands in which row, by level from leadership down. */
import type { Level } from '../../schema/generated/document.js';
import { textWidth } from '../shared/text-width.js';
import type { LevelRow } from './levels-places.js';
import type { NetworkActor, NetworkData } from './network-data.js';
import type { MissingView } from './network-missing.js';
import type { NetworkWords } from './network-words.js';

/** Px at ordinary size: of two lines the wider, and no name can be narrower than its longest part. */
export function nameWidth(text: string): number {
  const widthOf = (part: string): number => textWidth(part, 12.5, 700);
  return Math.max(widthOf(text) * 0.55, ...text.split(/[ \u00ad]/).map(widthOf));
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
    const all = data.actors.filter(belongs).length;
    const count = key === 'support' ? '' : key === 'initiative' ? messages.initiatives(all) : messages.actors(all);
    return { key, title, count, actors: own, seats: seats?.get(key as Level) };
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
