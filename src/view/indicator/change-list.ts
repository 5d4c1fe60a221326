/**
 * Places what stands below the lines of a change: in a narrow picture a name and its figures for every line, each on rows
 * of its own and never cut, and in any picture the areas that have no line, with the reason. Pixels only.
 */
import { wrapText } from '../shared/text-width.js';
import { keptLines, restLines } from './change-kept.js';
import type { ChangeSizes } from './change-layout.js';
import type { Change, ChangeEnds, ChangeLine } from './change-series.js';
import { countText, missingTexts, outcomeText, type ChangeWords } from './change-words.js';

export interface PlacedItem {
  readonly key: string;
  /** Top. */
  readonly y: number;
  readonly height: number;
  /** What its mark and colour follow; absent = areas without a line, or many together. */
  readonly line?: ChangeLine;
  readonly ends?: ChangeEnds;
  readonly name: readonly string[];
  readonly detail: readonly string[];
}

/** More lines than this are not listed one by one in a narrow picture. */
const MOST_LISTED = 24;
/** Left of a name: the mark of a rise or a fall. */
export const LIST_INDENT = 20;
/** Height of a row, px per px of font size. */
export const ROW = 1.4;

type Unplaced = Omit<PlacedItem, 'y' | 'height'>;

function lineItem(line: ChangeLine, texts: ChangeWords, sizes: ChangeSizes): Unplaced {
  const { words, context } = texts;
  const room = context.space.width - LIST_INDENT;
  const weight = line.series.role === 'other' ? 400 : 650;
  const detail = `${words.bare(line.start)} → ${words.quantity(line.end)} · ${outcomeText(texts, line)}`;
  return {
    key: `row-${line.series.area.id}`,
    line,
    name: wrapText(words.name(line.series.area), sizes.text, room, { weight }),
    detail: wrapText(detail, sizes.note, room),
  };
}

function listedLines(change: Change, texts: ChangeWords, sizes: ChangeSizes): Unplaced[] {
  if (!sizes.narrow) return [];
  const isWhole = change.lines.length <= MOST_LISTED && !texts.context.space.height;
  const listed = isWhole ? change.lines : keptLines(change);
  const rest = restLines(change, listed);
  const items = [...listed].sort((a, b) => b.end - a.end).map((line) => lineItem(line, texts, sizes));
  if (!rest.length) return items;
  const ends = rest.map(({ end }) => end);
  const range = `${texts.words.bare(Math.min(...ends))}–${texts.words.quantity(Math.max(...ends))}`;
  const name = countText(
    texts,
    rest.map(({ series }) => series.area),
    true,
  );
  return [...items, { key: 'row-others', name: [name], detail: [range] }];
}

function missingItems(change: Change, texts: ChangeWords, sizes: ChangeSizes): Unplaced[] {
  const found = missingTexts(texts, change);
  if (!found.length) return [];
  const wrap = (text: string): string[] => wrapText(text, sizes.note, texts.context.space.width - 2);
  return [
    { key: 'missing', name: [], detail: wrap(texts.messages.withoutLine) },
    ...found.map(({ text, ends }, index) => ({
      key: `missing-${ends?.series.area.id ?? index}`,
      ends,
      name: [],
      detail: wrap(text),
    })),
  ];
}

/** @returns Items from the top 0 on, and the height that they take. */
export function placeList(
  change: Change,
  texts: ChangeWords,
  sizes: ChangeSizes,
): { readonly items: readonly PlacedItem[]; readonly height: number } {
  const gap = 6 * sizes.unit;
  let y = gap;
  const place = (item: Unplaced): PlacedItem => {
    const height = item.name.length * sizes.text * ROW + item.detail.length * sizes.note * ROW;
    const placed = { ...item, y, height };
    y += height + (item.name.length ? gap : 0);
    return placed;
  };
  const lines = listedLines(change, texts, sizes).map(place);
  if (lines.length) y += gap;
  const missing = missingItems(change, texts, sizes).map(place);
  const items = [...lines, ...missing];
  return { items, height: items.length ? y + gap : 0 };
}
