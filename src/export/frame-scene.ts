/**
 * A whole widget as one scene, for picture files: heading, definition, sentence, picture, legend, notes and source line
 * on a ground of their own, so that the file can stand alone in a report. Pure; knows no colours and no output format.
 */
import { textWidth, wrapText } from '../view/shared/text-width.js';
import type { ColorRole, Mark, Scene, SceneGroup, TextMark } from '../view/scene.js';
import type { LegendItem, WidgetView } from '../view/widget-view.js';
import { translateMark } from './translate-mark.js';

/** One part of the frame, placed from its own top left. */
interface Block {
  readonly groups: readonly SceneGroup[];
  readonly height: number;
  /** Px of air above. */
  readonly above: number;
  readonly isPicture?: boolean;
}

interface TextStyle {
  readonly size: number;
  readonly fill: ColorRole;
  readonly above: number;
  readonly weight?: number;
  /** Of the font size. Default 1.45. */
  readonly lineHeight?: number;
  /** Default all there is. */
  readonly maxWidth?: number;
}

/** Widths in px at a 16 px text size, after the visual language. */
const MARGIN = { wide: 32, narrow: 16, below: 560 } as const;
const LEGEND = { gap: 22, keyGap: 8, rowGap: 6, size: 12.5 } as const;
/** Where a picture is missing, or is very narrow, the words still need room. */
const LEAST_WIDTH = 320;

function textBlock(key: string, text: string, width: number, style: TextStyle): Block[] {
  if (!text) return [];
  const { size, weight, fill, above, lineHeight = 1.45, maxWidth = width } = style;
  const step = size * lineHeight;
  const lines = wrapText(text, size, Math.min(width, maxWidth), { weight });
  const marks = lines.map(
    (line, index): TextMark => ({
      type: 'text',
      x: 0,
      y: step * (index + 0.5) + size * 0.35,
      text: line,
      size,
      weight,
      fill,
    }),
  );
  return [{ groups: [{ key: `frame-${key}`, marks }], height: step * lines.length, above }];
}

/** Keys and words in rows, broken where the width ends. */
function legendBlock(items: readonly LegendItem[], width: number, unit: number): Block[] {
  if (!items.length) return [];
  const size = LEGEND.size * unit;
  const rowHeight = Math.max(size * 1.45, ...items.map(({ swatch }) => swatch.height));
  const marks: Mark[] = [];
  let [x, y] = [0, 0];
  for (const { label, swatch } of items) {
    const itemWidth = swatch.width + LEGEND.keyGap + textWidth(label, size);
    if (x > 0 && x + itemWidth > width) [x, y] = [0, y + rowHeight + LEGEND.rowGap];
    const top = y + (rowHeight - swatch.height) / 2;
    for (const mark of swatch.groups.flatMap((group) => group.marks)) marks.push(translateMark(mark, x, top));
    const place = { x: x + swatch.width + LEGEND.keyGap, y: y + rowHeight / 2 + size * 0.35 };
    marks.push({ type: 'text', ...place, text: label, size, fill: 'ink2' });
    x += itemWidth + LEGEND.gap;
  }
  return [{ groups: [{ key: 'frame-legend', marks }], height: y + rowHeight, above: 14 }];
}

function dividerBlock(width: number): Block {
  const line: Mark = { type: 'line', x1: 0, y1: 0, x2: width, y2: 0, stroke: 'hairline' };
  return { groups: [{ key: 'frame-divider', marks: [line] }], height: 0, above: 14 };
}

function blocksOf(view: WidgetView, width: number, unit: number): Block[] {
  const { picture, notes, obstacles, summary } = view;
  const sentence = summary.map(({ text }) => text).join('');
  const small = { size: 12.5 * unit, fill: 'ink3' } as const;
  const isNarrow = width < MARGIN.below * unit;
  return [
    ...textBlock('heading', view.heading, width, {
      size: (isNarrow ? 18 : 21) * unit,
      weight: 650,
      fill: 'ink',
      lineHeight: 1.25,
      above: 0,
    }),
    ...textBlock('definition', view.definition, width, { size: 13 * unit, fill: 'ink3', above: 3 }),
    ...textBlock('summary', sentence, width, {
      size: (isNarrow ? 15 : 16) * unit,
      fill: 'ink',
      above: 12,
      maxWidth: 44 * 16 * unit,
    }),
    ...obstacles.flatMap(({ text }, index) =>
      textBlock(`obstacle-${index}`, text, width, { size: 15 * unit, fill: 'ink', above: 12 }),
    ),
    ...(picture ? [{ groups: picture.scene.groups, height: picture.scene.height, above: 18, isPicture: true }] : []),
    ...legendBlock(view.legend, width, unit),
    ...notes.flatMap((note, index) => textBlock(`note-${index}`, note, width, { ...small, above: index ? 4 : 10 })),
    ...(view.source ? [dividerBlock(width), ...textBlock('source', view.source, width, { ...small, above: 11 })] : []),
  ];
}

export interface Framed {
  readonly scene: Scene;
  /** Top left of the picture, for one that another renderer has drawn. */
  readonly picture: { readonly x: number; readonly y: number };
}

/** @param rem The widget's text size in px, which its picture was made for. Default 16. */
export function framed(view: WidgetView, rem = 16): Framed {
  const unit = rem / 16;
  const content = Math.max(view.picture?.scene.width ?? 0, LEAST_WIDTH * unit);
  const margin = (content < MARGIN.below * unit ? MARGIN.narrow : MARGIN.wide) * unit;
  const width = content + 2 * margin;
  const groups: SceneGroup[] = [];
  let y = margin;
  let picture = { x: margin, y };
  for (const block of blocksOf(view, content, unit)) {
    y += block.above;
    if (block.isPicture) picture = { x: margin, y };
    for (const group of block.groups) {
      groups.push({ ...group, marks: group.marks.map((mark) => translateMark(mark, margin, y)) });
    }
    y += block.height;
  }
  const height = Math.ceil(y + margin);
  const ground: Mark = { type: 'rect', x: 0, y: 0, w: width, h: height, fill: 'ground' };
  return { scene: { width, height, groups: [{ key: 'frame-ground', marks: [ground] }, ...groups] }, picture };
}
