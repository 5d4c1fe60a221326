/** Places practitioners' voices as quotations, each headed by its mark, in as many columns as there is room for. */
import type { Relation } from '../../i18n/experiences/messages.js';
import { voiceMarks } from '../indicator/voice-marks.js';
import type { Mark, SceneGroup } from '../scene.js';
import { label, labelLines, lineHeight, rule } from '../shared/scene-marks.js';
import { wrapText } from '../shared/text-width.js';

export interface Quote {
  readonly id: string;
  /** Mark of the first figure that it speaks of; null = it speaks of none. */
  readonly relation: Relation | null;
  /** One line per figure. */
  readonly heads: readonly string[];
  /** Who, where and when. */
  readonly who: string;
  readonly text: string;
  readonly isChosen: boolean;
}

export interface QuoteGroup {
  readonly heading: string;
  readonly quotes: readonly Quote[];
}

export interface PlacedQuote {
  readonly quote: Quote;
  readonly x: number;
  readonly y: number;
}

export interface Blocks {
  readonly groups: readonly SceneGroup[];
  readonly placed: readonly PlacedQuote[];
  readonly bottom: number;
}

interface Frame {
  readonly width: number;
  readonly em: number;
}

const INDENT = 2;
const COLUMN_GAP = 2.5;
/** From this width on there are two columns, rem. */
const TWO = 44;

/** A bubble alone: an experience that speaks of no figure. */
function plainBubble(x: number, y: number): Mark[] {
  return [{ type: 'circle', cx: x, cy: y, r: 7.6, fill: 'ground', stroke: 'ink2', width: 1.5 }];
}

interface DrawnQuote {
  readonly marks: readonly Mark[];
  readonly height: number;
  readonly at: { readonly x: number; readonly y: number };
}

function drawQuote(quote: Quote, at: { x: number; y: number; width: number }, em: number): DrawnQuote {
  const size = em * 0.84;
  const note = em * 0.78;
  const x = at.x + em * INDENT;
  const room = at.width - em * INDENT;
  const heads = quote.heads.flatMap((head) => wrapText(head, size, room, { weight: 600 }));
  const who = wrapText(quote.who, note, room);
  const text = wrapText(quote.text, size, room);
  const first = at.y + size;
  const second = first + (heads.length - 1) * lineHeight(size) + (who.length ? lineHeight(note) : 0);
  const third = second + (who.length - 1) * lineHeight(note) + lineHeight(size);
  const bottom = third + (text.length - 1) * lineHeight(size) + em * 0.4;
  const mark = { x: at.x + 10, y: at.y + size * 0.62 };
  const chosen: Mark[] = quote.isChosen
    ? [{ type: 'line', x1: at.x - 5, x2: at.x - 5, y1: at.y, y2: bottom, stroke: 'accent', width: 3 }]
    : [];
  return {
    marks: [
      ...chosen,
      ...(quote.relation ? voiceMarks(quote.relation, mark) : plainBubble(mark.x, mark.y)),
      ...labelLines(heads, x, first, { size, weight: 600 }),
      ...labelLines(who, x, second, { size: note, fill: 'ink3' }),
      ...labelLines(text, x, third, { size }),
    ],
    height: bottom - at.y,
    at: mark,
  };
}

export function placeQuotes(list: readonly QuoteGroup[], { width, em }: Frame): Blocks {
  const columns = width >= TWO * em ? 2 : 1;
  const column = (width - (columns - 1) * COLUMN_GAP * em) / columns - 6;
  const groups: SceneGroup[] = [];
  const placed: PlacedQuote[] = [];
  let y = 0;
  for (const [index, { heading, quotes }] of list.entries()) {
    const base = y + em;
    groups.push({
      key: `group-${index}`,
      marks: [
        label(heading, 0, base, { size: em * 0.875, weight: 600, fill: 'ink2' }),
        rule(base + em * 0.5, [0, width]),
      ],
    });
    const ends = Array.from({ length: columns }, () => base + em * 1.4);
    for (const quote of quotes) {
      const at = ends.indexOf(Math.min(...ends));
      const x = 6 + at * (column + 6 + COLUMN_GAP * em);
      const drawn = drawQuote(quote, { x, y: ends[at]!, width: column }, em);
      groups.push({
        key: quote.id,
        label: quote.text,
        target: { kind: 'experience', id: quote.id },
        marks: drawn.marks,
      });
      placed.push({ quote, ...drawn.at });
      ends[at]! += drawn.height + em * 0.9;
    }
    y = Math.max(...ends) + em * 0.4;
  }
  return { groups, placed, bottom: y };
}
