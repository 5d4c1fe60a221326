/**
 * Puts bars with their names into the rows of one lane. A name depends on the row, for threads cross some rows and not
 * others; so each bar tries row after row with the name that would stand there. Pixels.
 */
import { Rows, type Stretch } from './pack-rows.js';
import type { Bar } from './place-bar.js';
import { mergedInto } from './segment-texts.js';
import { placeLabel, type LabelRules, type LabelTexts, type PlacedLabel } from './place-label.js';
import { segmentKey, type Segment } from './timeline-lanes.js';

/** Where the threads of a segment go to, and come from, seen from its lane. */
export interface ThreadEnds {
  readonly from?: 'above' | 'below';
  readonly to?: 'above' | 'below';
}

export interface NamedRules extends Omit<LabelRules, 'threads'> {
  /** Px kept free between two bars in one row. */
  readonly gap: number;
  /** Threads that pass the whole lane, px. */
  readonly passing: readonly number[];
  /** The row where a segment stands already, by its key. */
  rowOf(key: string): number | undefined;
  textsOf(segment: Segment): LabelTexts;
  endsOf(segment: Segment): ThreadEnds;
}

export interface NamedBar extends Bar {
  readonly label: PlacedLabel;
  /** From 0 at the top. */
  readonly row: number;
}

/** A thread that runs from a row to the lane's upper or lower edge. */
interface Line {
  readonly x: number;
  readonly row: number;
  readonly to: 'above' | 'below';
}

type Wish = 'first' | 'any' | 'last';

/** A thread passes fewest bars when it ends in the row next to where it comes from, or leaves next to where it goes. */
function wishOf({ from, to }: ThreadEnds): Wish {
  const side = from ?? to;
  return side === undefined ? 'any' : side === 'above' ? 'first' : 'last';
}

function linesOf({ segment }: Bar, row: number, { endsOf, scale: { x } }: NamedRules): Line[] {
  const { arrives, leaves } = segment;
  const { from, to } = endsOf(segment);
  return [
    ...(from && arrives !== undefined ? [{ x: x(arrives), row, to: from }] : []),
    ...(to && leaves !== undefined ? [{ x: x(leaves), row, to }] : []),
  ];
}

/** What a bar takes up, row by row. */
function spotsOf(bar: NamedBar): (readonly [row: number, Stretch])[] {
  const { row, label } = bar;
  return label.above
    ? [
        [row - 1, label],
        [row, bar],
      ]
    : [[row, label]];
}

const crosses = (line: Line, row: number): boolean => (line.to === 'above' ? row < line.row : row > line.row);

/**
 * Bars whose threads go up come first, the latest of them on top, so that the thread of an earlier one passes before
 * the later one begins; those whose threads go down come last, the longest of them on top. The others come by their
 * beginning, and right after what became part of them: a line joins the two where nothing lies between.
 */
function inOrder(bars: readonly Bar[], { endsOf }: NamedRules): Bar[] {
  const joining = bars.map((bar) => ({ into: mergedInto(bar.segment), x0: bar.x0 })).filter(({ into }) => into);
  const starts = new Map(
    bars.map((bar) => {
      const own = joining.filter(({ into }) => into === bar.segment.initiative.id);
      return [bar, Math.min(bar.x0, ...own.map(({ x0 }) => x0))];
    }),
  );
  const wishing = (wish: Wish): Bar[] => bars.filter(({ segment }) => wishOf(endsOf(segment)) === wish);
  return [
    ...wishing('first').sort((a, b) => b.x0 - a.x0),
    ...wishing('any').sort((a, b) => starts.get(a)! - starts.get(b)!),
    ...wishing('last').sort((a, b) => b.x1 - a.x1),
  ];
}

export function placeNamed(bars: readonly Bar[], rules: NamedRules): { bars: NamedBar[]; rows: number } {
  const { gap, passing, rowOf, textsOf, endsOf } = rules;
  const rows = new Rows(gap);
  const own = new Map(bars.map((bar) => [bar, linesOf(bar, 0, rules).map(({ x }) => x)]));
  // Those that come from below and go on up will cross every row above them, whichever row is theirs.
  const rising = bars.filter(({ segment }) => endsOf(segment).from === 'below' && endsOf(segment).to === 'above');
  const placed: NamedBar[] = [];
  const lines: Line[] = [];
  // Those that stand already keep their rows, and are put before the others.
  const isNew = ({ segment }: Bar): boolean => rowOf(segmentKey(segment)) === undefined;
  const known = bars.flatMap((bar) => (isNew(bar) ? [] : linesOf(bar, rowOf(segmentKey(bar.segment))!, rules)));
  for (const bar of inOrder(bars, rules).sort((a, b) => Number(isNew(a)) - Number(isNew(b)))) {
    const wish = wishOf(endsOf(bar.segment));
    const texts = textsOf(bar.segment);
    // Among bars with threads it is not settled yet which will cross which.
    const others = (wish === 'any' ? rising : bars)
      .filter((other) => other !== bar)
      .flatMap((other) => own.get(other)!);
    const put = (row: number, never?: 'over' | 'above', within = lines, beside = others): boolean => {
      const crossing = within.filter((line) => crosses(line, row)).map(({ x }) => x);
      const label = placeLabel(bar, texts, { ...rules, threads: [...passing, ...beside, ...crossing] });
      const one = { ...bar, label, row };
      const spots = spotsOf(one);
      if ((never && label[never]) || !spots.every(([at, stretch]) => at >= 0 && rows.hasRoom(at, stretch)))
        return false;
      for (const [at, stretch] of spots) rows.put(at, stretch);
      placed.push(one);
      lines.push(...linesOf(bar, row, rules));
      return true;
    };
    const held = rowOf(segmentKey(bar.segment));
    if (held !== undefined && (put(held, 'above') || put(held, undefined, known, []))) continue;
    const putFrom = (row: number, never?: 'over'): boolean =>
      put(row, never) || (row < rows.count - (never ? 1 : -1) && putFrom(row + 1, never));
    const first = wish === 'last' ? Math.max(0, rows.count - 1) : 0;
    // Rather in another row than over threads.
    if (!putFrom(first, wish === 'any' ? 'over' : undefined)) putFrom(first);
  }
  // Now that every row is known, a name that kept clear of a thread which passes elsewhere can stand where it should.
  placed.forEach((bar, index) => {
    if (wishOf(endsOf(bar.segment)) === 'any') return;
    const crossing = lines.filter((line) => crosses(line, bar.row)).map(({ x }) => x);
    const label = placeLabel(bar, textsOf(bar.segment), { ...rules, threads: [...passing, ...crossing] });
    const taken = new Rows(gap);
    for (const other of placed) if (other !== bar) for (const [at, stretch] of spotsOf(other)) taken.put(at, stretch);
    if (!label.above && taken.hasRoom(bar.row, label)) placed[index] = { ...bar, label };
  });
  // Rows that nothing has come to close up, unless a gesture goes on.
  if (!bars.every(isNew)) return { bars: placed, rows: rows.count };
  const used = [...new Set(placed.flatMap((bar) => spotsOf(bar).map(([row]) => row)))].sort((a, b) => a - b);
  return { bars: placed.map((bar) => ({ ...bar, row: used.indexOf(bar.row) })), rows: used.length };
}
