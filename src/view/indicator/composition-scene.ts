/**
 * Draws placed stacked shares. A category is told by its place in the stack, by its colour and by the pattern of a line
 * along the foot of its part; what is not known is hatched.
 */
import type { ColorRole, Mark, Scene, SceneGroup } from '../scene.js';
import { partMarks, restMarks } from '../shared/stacked-parts.js';
import { textWidth } from '../shared/text-width.js';
import type { PlacedBar, PlacedComposition, PlacedPart } from './composition-layout.js';

function labelMark({ x, w, label, index }: PlacedPart, { y, h }: PlacedBar, drawing: Drawing): Mark[] {
  if (!label) return [];
  const { size } = drawing.placed;
  // The foot line has the lower part of the bar.
  const middle = y + (h - (h > 20 ? 4 : 0)) / 2;
  const weight = drawing.isFirstMain && index === 0 ? 650 : 400;
  return [
    {
      type: 'text',
      x: x + w / 2,
      y: middle + size.note * 0.36,
      text: label,
      size: size.note,
      anchor: 'middle',
      fill: 'ground',
      weight,
    },
  ];
}

interface Drawing {
  readonly placed: PlacedComposition;
  readonly axisTitle: string;
  /** The first category is the one that the page is about. */
  readonly isFirstMain: boolean;
  percent(value: number): string;
}

function nameMarks({ bar, name, baseline }: PlacedBar, { placed }: Drawing): Mark[] {
  const { text: size } = placed.size;
  const fill: ColorRole = bar.role === 'highlight' ? 'accent' : 'ink';
  const weight = bar.role === 'highlight' ? 650 : bar.role === 'benchmark' ? 600 : 400;
  return name.map(
    (text, index): Mark => ({ type: 'text', x: 0, y: baseline + size * 1.25 * index, text, size, fill, weight }),
  );
}

function restGroup({ rest, y, h }: PlacedBar, { placed }: Drawing): Mark[] {
  if (!rest) return [];
  const { note: size } = placed.size;
  const marks = restMarks({ x: rest.x, y, w: rest.w, h });
  if (!rest.label) return marks;
  const x = rest.x + rest.w / 2;
  const width = textWidth(rest.label, size) + 8;
  return [
    ...marks,
    { type: 'rect', x: x - width / 2, y: y + 3, w: width, h: h - 6, fill: 'ground' },
    { type: 'text', x, y: y + h / 2 + size * 0.36, text: rest.label, size, anchor: 'middle', fill: 'ink2' },
  ];
}

function wordMarks({ words, y, h }: PlacedBar, { placed }: Drawing): Mark[] {
  const { note: size } = placed.size;
  const first = y + h / 2 + size * 0.36 - ((words.length - 1) * size * 1.2) / 2;
  return words.map(
    (text, index): Mark => ({
      type: 'text',
      x: placed.plot.left,
      y: first + size * 1.2 * index,
      text,
      size,
      fill: 'ink3',
    }),
  );
}

function barGroup(row: PlacedBar, label: string, drawing: Drawing): SceneGroup {
  const { y, h, bar } = row;
  return {
    key: `bar-${bar.key}`,
    label,
    target: { kind: 'area', id: bar.area.id },
    marks: [
      ...row.parts.flatMap(({ index, x, w }) => partMarks(index, { x, y, w, h })),
      ...restGroup(row, drawing),
      ...row.parts.flatMap((part) => labelMark(part, row, drawing)),
      ...wordMarks(row, drawing),
      ...nameMarks(row, drawing),
    ],
  };
}

/** 0, 25, 50, 75 and 100 under the bars, with the unit once. */
function axisMarks({ placed, axisTitle, percent }: Drawing): Mark[] {
  const { plot, size, scale } = placed;
  const y = plot.bottom + 4;
  const marks: Mark[] = [{ type: 'line', x1: plot.left, x2: plot.right, y1: y, y2: y, stroke: 'axis' }];
  for (const tick of [0, 25, 50, 75, 100]) {
    const x = scale(tick);
    const text = tick === 100 ? `${percent(tick)} ${axisTitle}` : percent(tick);
    const anchor = tick === 0 ? 'start' : tick === 100 ? 'end' : 'middle';
    marks.push(
      { type: 'line', x1: x, x2: x, y1: y, y2: y + 5, stroke: 'axis' },
      { type: 'text', x, y: y + size.note + 9, anchor, size: size.note, fill: 'ink3', text },
    );
  }
  return marks;
}

export function compositionScene(drawing: Drawing, nameOf: (row: PlacedBar) => string): Scene {
  const { placed } = drawing;
  const heads = placed.heads.map(
    ({ x, y, text }): Mark => ({ type: 'text', x, y, text, size: placed.size.note, fill: 'ink2' }),
  );
  const groups: SceneGroup[] = [
    { key: 'heads', marks: heads },
    ...placed.bars.map((row) => barGroup(row, nameOf(row), drawing)),
    { key: 'axis', marks: axisMarks(drawing) },
  ];
  return { width: placed.width, height: placed.height, groups: groups.filter(({ marks }) => marks.length > 0) };
}
