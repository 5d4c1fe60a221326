/** Districts as equal tiles: name above, figure below, the class's number in the corner. */
import type { Mark, Scene, SceneGroup } from '../scene.js';
import { textWidth } from '../shared/text-width.js';
import { breakName } from './break-name.js';
import type { AreaFill } from './map-content.js';
import { fillMarks, hasEdge } from './map-fills.js';
import type { TileCell } from './tiles.js';
import type { PlacedArea } from './placed.js';

export { tileCells } from './tiles.js';

export interface TileSceneInput {
  readonly cells: readonly TileCell[];
  readonly width: number;
  /** The host's own; absent: as high as the tiles ask. */
  readonly height?: number;
  readonly rem: number;
  readonly fills: ReadonlyMap<string, AreaFill>;
  nameOf(id: string): string;
  tileText(id: string): string;
  stopText(id: string): string;
  readonly highlighted: string | undefined;
}

export interface TileScene {
  readonly scene: Scene;
  readonly areas: readonly PlacedArea[];
}

const EDGE = 5;

interface Grid {
  readonly size: number;
  readonly gap: number;
  readonly height: number;
}

function gridOf({ cells, width, height, rem }: TileSceneInput): Grid {
  const columns = 1 + Math.max(0, ...cells.map(({ column }) => column));
  const rows = 1 + Math.max(0, ...cells.map(({ row }) => row));
  const gap = width / columns < 90 ? 8 : 10;
  const across = (width - 2 * EDGE - (columns - 1) * gap) / columns;
  const down = height === undefined ? Infinity : (height - 2 * EDGE - (rows - 1) * gap) / rows;
  const size = Math.max(12, Math.min(across, down, 7.2 * rem));
  return { size, gap, height: height ?? 2 * EDGE + rows * size + (rows - 1) * gap };
}

function tileMarks(id: string, [x, y]: readonly [number, number], input: TileSceneInput, grid: Grid): Mark[] {
  const { fills, nameOf, tileText, highlighted, rem } = input;
  const { size } = grid;
  const fill = fills.get(id)!;
  const box: Mark = { type: 'rect', x, y, w: size, h: size, radius: 2 };
  const edge: Mark[] = hasEdge(fill) ? [{ ...box, stroke: fill.role ?? 'ink3', width: 1.5 }] : [];
  const look = { type: 'text', fill: fill.on, halo: hasEdge(fill) } as const;
  const inset = size > 100 ? 10 : size > 80 ? 7 : 5;
  const nameSize = size > 110 ? rem * 0.8125 : rem * 0.75;
  const valueSize = size > 90 ? rem * 1.3125 : rem * 0.9375;
  const weight = id === highlighted ? 700 : 500;
  const room = size - 2 * inset;
  const leading = nameSize * 1.2;
  // What stands at the bottom: the figure, or why there is none.
  const value = fill.word
    ? (breakName(fill.word, { size: nameSize, weight: 400, width: room, most: 2 }) ?? [])
    : [tileText(id)].filter((text) => textWidth(text, valueSize, 600) <= room && size > valueSize * 2);
  const below = value.length ? value.length * (fill.word ? leading : valueSize * 1.1) : size / 2;
  const most = Math.floor((room - below) / leading + 0.1);
  const name = breakName(nameOf(id), { size: nameSize, weight, width: room, most }) ?? [];
  const marks: Mark[] = [...fillMarks(box, fill), ...edge];
  name.forEach((text, index) => {
    const y2 = y + inset + nameSize * 0.85 + index * leading;
    marks.push({ ...look, x: x + inset, y: y2, text, size: nameSize, weight });
  });
  value.forEach((text, index) => {
    const y2 = y + size - inset - (value.length - 1 - index) * leading;
    const type = fill.word ? { size: nameSize, weight: 400 } : { size: valueSize, weight: 600 };
    marks.push({ ...look, ...type, x: x + inset, y: y2, text });
  });
  if (!fill.number) return marks;
  const number = { ...look, text: fill.number } as const;
  if (!value.length)
    marks.push({
      ...{ ...number, x: x + size / 2, y: y + size / 2 + 5 },
      ...({ size: rem * 0.9375, anchor: 'middle', weight: 700 } as const),
    });
  else if (size > 90 && textWidth(value[0]!, valueSize, 600) + 16 <= room)
    marks.push({ ...number, x: x + size - inset, y: y + size - inset, size: nameSize, anchor: 'end' as const });
  return marks;
}

export function tileScene(input: TileSceneInput): TileScene {
  const { cells, fills, width, highlighted, stopText } = input;
  const grid = gridOf(input);
  const step = grid.size + grid.gap;
  const groups: SceneGroup[] = [];
  const areas: PlacedArea[] = [];
  for (const { id, column, row } of cells) {
    if (!fills.has(id)) continue;
    const [x, y] = [EDGE + column * step, EDGE + row * step];
    const { size } = grid;
    groups.push({
      key: id,
      get label() {
        return stopText(id);
      },
      target: { kind: 'area', id },
      marks: tileMarks(id, [x, y], input, grid),
    });
    const ring = [x, y, x + size, y, x + size, y + size, x, y + size];
    areas.push({
      ...{ id, d: '', rings: [ring], box: [x, y, x + size, y + size] as const, isPoint: false },
      ...{ x: x + size / 2, y: y + size / 2 },
    });
  }
  const chosen = areas.find(({ id }) => id === highlighted);
  if (chosen) {
    const [left, top, right, bottom] = chosen.box;
    const frame: Mark = {
      type: 'rect',
      x: left - 2.5,
      y: top - 2.5,
      w: right - left + 5,
      h: bottom - top + 5,
      radius: 3,
    };
    groups.push({
      key: 'highlight',
      marks: [
        { ...frame, stroke: 'ground', width: 5 },
        { ...frame, stroke: 'accent', width: 3 },
      ],
    });
  }
  return { scene: { width, height: grid.height, groups }, areas };
}
