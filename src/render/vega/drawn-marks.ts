/**
 * Reads what Vega has drawn: where each mark stands and what is told of it. From it come the keyboard's way through the
 * chart, the words beside a mark, and the table of a chart that an analyst has written. Knows Vega's scenegraph by shape.
 */
import { bareText } from './guard-text.js';
import type { Target } from '../../view/scene.js';

/** An item or a mark of the scenegraph, as far as it is read. */
interface Item {
  readonly x?: number;
  readonly y?: number;
  readonly x2?: number;
  readonly y2?: number;
  readonly width?: number;
  readonly height?: number;
  readonly innerRadius?: number;
  readonly outerRadius?: number;
  readonly startAngle?: number;
  readonly endAngle?: number;
  readonly opacity?: number;
  readonly datum?: unknown;
  readonly tooltip?: unknown;
  readonly items?: readonly Item[];
  readonly marktype?: string;
  readonly role?: string;
  readonly interactive?: boolean;
}

/** A title and its value, both finished texts. */
export type Told = readonly [title: string, value: string];

export interface DrawnMark {
  readonly x: number;
  readonly y: number;
  readonly told: readonly Told[];
  readonly target?: Target;
}

/** More marks than this are read in the table. */
const MOST = 5_000;
const GUIDES = new Set(['axis', 'legend', 'title', 'column-header', 'row-header', 'column-footer', 'row-footer']);

function centre({ x = 0, y = 0, x2, y2, width = 0, height = 0, ...arc }: Item, type: string): [number, number] {
  if (type === 'arc') {
    const angle = ((arc.startAngle ?? 0) + (arc.endAngle ?? 0)) / 2;
    const radius = ((arc.innerRadius ?? 0) + (arc.outerRadius ?? 0)) / 2;
    return [x + Math.sin(angle) * radius, y - Math.cos(angle) * radius];
  }
  if (type === 'rect') return [x + width / 2, y + height / 2];
  if (type === 'rule') return [(x + (x2 ?? x)) / 2, (y + (y2 ?? y)) / 2];
  return [x, y];
}

/** A tooltip is a text, or titles with their values. */
function toldOf(tooltip: unknown): Told[] {
  if (tooltip === null || tooltip === undefined || tooltip === '') return [];
  if (typeof tooltip !== 'object') return [['', bareText(String(tooltip))]];
  return Object.entries(tooltip).map(([title, value]) => [bareText(title), bareText(String(value))]);
}

function targetOf(datum: unknown): Target | undefined {
  const id = typeof datum === 'object' && datum !== null ? (datum as { areaId?: unknown }).areaId : undefined;
  return typeof id === 'string' ? { kind: 'area', id: bareText(id) } : undefined;
}

/** @returns Rows of marks: one per line, bar series or other mark, in order from left to right. */
export function drawnMarks(root: unknown, origin: readonly [number, number]): DrawnMark[][] {
  const rows: DrawnMark[][] = [];
  let count = 0;
  const walk = (mark: Item, dx: number, dy: number): void => {
    if (GUIDES.has(mark.role ?? '') || count > MOST) return;
    const row: DrawnMark[] = [];
    for (const item of mark.items ?? []) {
      if (mark.marktype === 'group') {
        for (const child of item.items ?? []) walk(child, dx + (item.x ?? 0), dy + (item.y ?? 0));
        continue;
      }
      const told = toldOf(item.tooltip);
      const [x, y] = centre(item, mark.marktype ?? '');
      if (!told.length || !Number.isFinite(x) || !Number.isFinite(y) || item.opacity === 0) continue;
      count += 1;
      row.push({ x: x + dx, y: y + dy, told, target: targetOf(item.datum) });
    }
    if (row.length) rows.push(row.sort((a, b) => a.x - b.x || a.y - b.y));
  };
  walk(root as Item, origin[0], origin[1]);
  return withoutDoubles(rows);
}

/** A point on a line is the line's own mark drawn twice: read once. */
function withoutDoubles(rows: readonly DrawnMark[][]): DrawnMark[][] {
  const known = new Set<string>();
  return rows
    .map((row) =>
      row.filter(({ x, y, told }) => {
        const key = `${Math.round(x)} ${Math.round(y)} ${told.map(([, value]) => value).join(' ')}`;
        return known.has(key) ? false : known.add(key);
      }),
    )
    .filter(({ length }) => length > 0);
}
