/**
 * The words inside a picture of distances: which side is better, why there are gaps, what the flags say. Each takes the
 * place where it lies on no other word and on as few lines as can be.
 */
import { parsePeriod } from '../../model/period.js';
import type { ColorRole, Mark } from '../scene.js';
import type { Box } from '../shared/boxes.js';
import { freePlace, type LinePoint } from '../shared/free-place.js';
import { textWidth, wrapText } from '../shared/text-width.js';
import type { GapDrawing, PlacedGap } from './gap-layout.js';
import { targetLines } from './gap-wishes.js';
import { FLAG_HEIGHT } from './target-flag.js';

interface Note {
  readonly text: string;
  readonly size: number;
  readonly weight?: number;
  readonly fill: ColorRole;
  /** A triangle before the words. */
  readonly sign?: 'up' | 'down';
  /** Left ends and middles of the line of words, the best first. */
  readonly places: readonly LinePoint[];
  /** Further ones, only where all the places lie on other words. */
  readonly fallback?: readonly LinePoint[];
  /** Left out rather than written on top of other words; `airy` also rather than across a line. */
  readonly optional?: 'words' | 'airy';
}

export interface PlotNotes {
  readonly groups: readonly { readonly key: string; readonly marks: readonly Mark[] }[];
  /** Reasons for gaps that found no place in the plot, to be told below it. */
  readonly untold: readonly string[];
}

const SIGN = 15;

function noteBox({ text, size, weight, sign }: Note, { x, y }: LinePoint): Box {
  const width = textWidth(text, size, weight) + (sign ? SIGN : 0);
  return { left: x - 2, right: x + width + 2, top: y - size * 0.62, bottom: y + size * 0.62 };
}

function noteMarks({ text, size, weight, fill, sign }: Note, { x, y }: LinePoint): Mark[] {
  const words: Mark = {
    type: 'text',
    x: sign ? x + SIGN : x,
    y: y + size * 0.35,
    size,
    weight,
    fill,
    text,
    halo: true,
  };
  if (!sign) return [words];
  const tip = sign === 'up' ? -1 : 1;
  const d = `M${x.toFixed(1)},${(y - tip * 4).toFixed(1)}h11l-5.5,${tip * 9}z`;
  return [{ type: 'path', d, fill }, words];
}

/** Beside the benchmark's line at the rail, else at the plot's edge, else at the line's other end. */
function sidePlaces(placed: PlacedGap, side: 'above' | 'below', width: number): LinePoint[] {
  const { plot, zero, lastX, sizes } = placed;
  const half = sizes.axis * 0.62;
  const [near, far] = side === 'above' ? [zero - half - 6, plot.top + half] : [zero + half + 6, plot.bottom - half - 3];
  const [left, right] = [plot.left + 14, Math.max(plot.left + 14, lastX - width - 8)];
  const levels = [0, 1, 0.2, 0.4, 0.6, 0.8].map((share) => near + (far - near) * share);
  return levels.flatMap((y) => [left, right, (left + right) / 2].map((x) => ({ x, y })));
}

/** Which way is better, by what the document says of the measure; of a measure without direction only over and under. */
export function sideTone({ gaps }: GapDrawing, side: 'above' | 'below'): 'better' | 'worse' | undefined {
  const { direction } = gaps.indicator;
  if (direction !== 'higher-is-worse' && direction !== 'higher-is-better') return undefined;
  return (side === 'above') === (direction === 'higher-is-better') ? 'better' : 'worse';
}

function sideNote(drawing: GapDrawing, placed: PlacedGap, side: 'above' | 'below'): Note {
  const { form, to } = drawing.words;
  const { sizes, plot, lastX } = placed;
  const tone = sideTone(drawing, side);
  const name = sizes.narrow ? undefined : to;
  const words = tone === undefined ? form[side](name) : form[tone](name);
  const [text = words] = wrapText(words, sizes.axis, Math.max(60, lastX - plot.left - 40), {
    maxLines: 1,
    weight: 600,
  });
  const width = textWidth(text, sizes.axis, 600) + SIGN;
  return {
    text,
    size: sizes.axis,
    weight: 600,
    fill: tone ?? 'ink2',
    sign: side === 'above' ? 'up' : 'down',
    places: sidePlaces(placed, side, width),
  };
}

/** A target whose words stand at its flag: in a narrow picture, and where its year has come. */
function flagNotes(drawing: GapDrawing, placed: PlacedGap): Note[] {
  const { sizes, plot, labels, inPlot } = placed;
  return placed.targets.flatMap(({ target, x, y }): Note[] => {
    const isLabelled = labels.some(({ key }) => key === `target-${target.goal.id}`);
    if (isLabelled) return [];
    const text = targetLines(target, drawing.words, sizes.narrow)
      .map((line) => line.text)
      .join(': ');
    const width = textWidth(text, sizes.note, 600);
    const under = y + sizes.note * 0.62 + 8;
    const start = Math.max(plot.left + 6, Math.min(x - width / 2, (inPlot ? x + 2 : placed.width - 2) - width));
    const places = [
      { x: start, y: under },
      { x: start, y: y - FLAG_HEIGHT - sizes.note * 0.7 },
      { x: Math.max(plot.left + 6, x - width - 8), y: y - 10 },
    ];
    return [{ text, size: sizes.note, weight: 600, fill: 'ink', places: inPlot ? places.slice(0, 1) : places }];
  });
}

/** At 360 px the benchmark's name stands on its own line. */
function benchmarkNotes({ words }: GapDrawing, { inPlot, plot, sizes, zero, labels }: PlacedGap): Note[] {
  if (!inPlot || labels.some(({ key }) => key === 'end-benchmark')) return [];
  const name = words.to.charAt(0).toUpperCase() + words.to.slice(1);
  const room = (plot.right - plot.left) * 0.45;
  const [text = name] = wrapText(name, sizes.note, room, { maxLines: 1, weight: 600 });
  const x = plot.right - textWidth(text, sizes.note, 600);
  return [{ text, size: sizes.note, weight: 600, fill: 'ink', places: [{ x, y: zero - sizes.note * 0.62 - 3 }] }];
}

/** At 360 px the reader's line carries its name where it begins. */
function nameNotes({ words }: GapDrawing, { lines, sizes, plot }: PlacedGap): Note[] {
  const own = lines.find(({ series }) => series.role === 'highlight');
  const points = own?.stretches.flat() ?? [];
  if (!sizes.narrow || !own || !points.length) return [];
  const name = words.plain.name(own.series.area);
  const [text = name] = wrapText(name, sizes.name, plot.right - plot.left - 20, { maxLines: 1, weight: 650 });
  const width = textWidth(text, sizes.name, 650);
  const places = points
    .filter(({ x }, index) => index === 0 || x + width < plot.right)
    .flatMap(({ x, y }) => {
      const left = Math.max(plot.left + 8, Math.min(x, plot.right - width));
      return [y - sizes.name - 5, y + sizes.name + 5].map((at) => ({ x: left, y: at }));
    })
    .filter(({ y }) => y > plot.top - sizes.name && y < plot.bottom - sizes.name);
  const [high, low] = [plot.top + sizes.name, plot.bottom - sizes.name];
  const edges = [0, 8, 1, 7, 2, 6, 3, 5, 4].map((step) => ({ x: plot.left + 8, y: high + ((low - high) * step) / 8 }));
  return [{ text, size: sizes.name, weight: 650, fill: 'accent', places, fallback: edges }];
}

function gapNotes({ gaps, sizes, plot }: PlacedGap): Note[] {
  return gaps.map(({ left, right, period, reason }): Note => {
    const text = `${period}: ${reason}`;
    const width = textWidth(text, sizes.note);
    const x = Math.max(plot.left + 8, Math.min((left + right - width) / 2, plot.right - width));
    const [from, to] = [plot.bottom - 12, plot.top + 10];
    const places = [0, 8, 1, 7, 2, 3, 4, 5, 6].map((step) => ({ x, y: from + ((to - from) * step) / 8 }));
    return {
      text,
      size: sizes.note,
      fill: 'ink2',
      places: width > plot.right - plot.left - 12 ? [] : places,
      optional: 'words',
    };
  });
}

function breakNotes({ breaks, sizes, plot }: PlacedGap): Note[] {
  if (sizes.narrow) return [];
  return breaks
    .filter(({ text }) => textWidth(text, sizes.note) < plot.right - plot.left)
    .map(({ x, text }): Note => {
      const width = textWidth(text, sizes.note);
      const at = Math.max(plot.left, Math.min(x - width / 2, plot.right - width));
      const places = [plot.top - 10, plot.top + 10, plot.bottom - 12].map((y) => ({ x: at, y }));
      return { text, size: sizes.note, fill: 'ink2', places, optional: 'words' };
    });
}

function adoptionNotes({ words }: GapDrawing, { targets, sizes, plot }: PlacedGap): Note[] {
  if (sizes.narrow) return [];
  return targets.flatMap(({ target, from }): Note[] => {
    const adopted = parsePeriod(target.goal.adopted ?? '');
    if (!from || !adopted) return [];
    const text = words.form.adopted(words.plain.period(adopted));
    const width = textWidth(text, sizes.note);
    const x = Math.min(from.x + 7, plot.right - width);
    const places = [from.y - 16, from.y + 16, from.y - 34, from.y + 34]
      .filter((y) => y > plot.top && y < plot.bottom - 10)
      .map((y) => ({ x, y }));
    return places.length ? [{ text, size: sizes.note, fill: 'ink2', places, optional: 'airy' }] : [];
  });
}

interface Ground {
  readonly taken: Box[];
  readonly lines: readonly (readonly LinePoint[])[];
}

/** What stands fast: the labels, the flags, the axis title, and the lines. */
function groundOf({ words }: GapDrawing, placed: PlacedGap): Ground {
  const { labels, sizes, targets, width } = placed;
  const lines: LinePoint[][] = placed.lines.flatMap(({ stretches }) => stretches.map((stretch) => [...stretch]));
  for (const { from, x, y } of targets) if (from) lines.push([from, { x, y }]);
  const taken: Box[] = labels.map(({ x, y, height }) => ({ left: x - 4, right: width, top: y, bottom: y + height }));
  for (const { x, y } of targets) taken.push({ left: x - 14, right: x + 14, top: y - FLAG_HEIGHT, bottom: y + 3 });
  taken.push({ left: 0, right: textWidth(words.unitTitle, sizes.axis), top: 0, bottom: sizes.axis * 1.3 });
  return { taken, lines };
}

/** The marks of a note in its best place, which is then taken; undefined where it is left out. */
function placeNote(note: Note, { taken, lines }: Ground): Mark[] | undefined {
  const find = (
    places: readonly LinePoint[],
  ): { place: LinePoint; overlaps: number; crossings: number } | undefined => {
    if (!places.length) return undefined;
    const { index, ...rest } = freePlace(
      places.map((at) => noteBox(note, at)),
      taken,
      lines,
    );
    return { place: places[index]!, ...rest };
  };
  const near = find(note.places);
  const best = near && !near.overlaps ? near : (find(note.fallback ?? []) ?? near);
  if (!best) return undefined;
  if (note.optional && best.overlaps) return undefined;
  if (note.optional === 'airy' && best.crossings) return undefined;
  taken.push(noteBox(note, best.place));
  return noteMarks(note, best.place);
}

/** All words in the plot, the most needed first: later ones keep clear of them. */
export function plotNotes(drawing: GapDrawing, placed: PlacedGap): PlotNotes {
  const ground = groundOf(drawing, placed);
  const untold: string[] = [];
  const { highest, lowest } = sidesOf(placed);
  const sides = (['above', 'below'] as const).filter((side) => (side === 'above' ? highest : lowest));
  const notes: readonly (readonly [key: string, notes: readonly Note[]])[] = [
    ['flag-words', flagNotes(drawing, placed)],
    ['benchmark-words', benchmarkNotes(drawing, placed)],
    ['sides', sides.map((side) => sideNote(drawing, placed, side))],
    ['own-name', nameNotes(drawing, placed)],
    ['gap-words', gapNotes(placed)],
    ['break-words', breakNotes(placed)],
    ['adoptions', adoptionNotes(drawing, placed)],
  ];
  const groups = notes.map(([key, list]) => ({
    key,
    marks: list.flatMap((note) => {
      const marks = placeNote(note, ground);
      if (!marks && key === 'gap-words') untold.push(note.text);
      return marks ?? [];
    }),
  }));
  return { groups: groups.filter(({ marks }) => marks.length > 0), untold };
}

/** A side is named where there is room for its words. */
function sidesOf({ zero, plot, sizes }: PlacedGap): { readonly highest: boolean; readonly lowest: boolean } {
  const room = sizes.axis * 1.3 + 4;
  return { highest: zero - plot.top > room, lowest: plot.bottom - zero > room };
}
