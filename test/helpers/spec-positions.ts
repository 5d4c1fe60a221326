/**
 * Where the data stand in a picture and in Vega's drawing of its specification, as shares of the plot's width and height:
 * the two must agree. Knows the scenegraph of a Vega view, in a browser or without.
 */
import type { IndicatorView } from '../../src/view/indicator/indicator-view.js';
import type { FormDrawing } from '../../src/view/indicator/form-drawing.js';

interface Plot {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** An item of Vega's scenegraph, as far as it is used here. */
interface Item {
  readonly x?: number;
  readonly y?: number;
  readonly x2?: number;
  readonly width?: number;
  readonly height?: number;
  readonly datum?: Readonly<Record<string, unknown>>;
  readonly items?: readonly Item[];
  readonly marktype?: string;
  readonly role?: string;
  readonly name?: string;
}

export interface Position {
  readonly x: number;
  readonly y: number;
  /** What the mark is drawn from. */
  readonly datum?: Readonly<Record<string, unknown>>;
}

function plotOf(drawing: FormDrawing): Plot {
  if (drawing.form === 'trend') return { ...drawing.trend.plot, right: drawing.trend.axisEnd };
  if (drawing.form === 'multiples') return drawing.placed.panels[0]!.plot;
  return drawing.placed.plot;
}

/** Drawn stops by their key. What depends on where rows stand is told by their order alone. */
export function picturePositions({ picture, drawing }: IndicatorView): Map<string, Position> {
  const found = new Map<string, Position>();
  const rowsOf = new Map<number, number>();
  const order = (y: number): number => rowsOf.get(y) ?? rowsOf.set(y, rowsOf.size).get(y)!;
  picture!.stops.forEach((stops, row) =>
    stops.forEach((stop) => {
      if (stop.missing) return;
      const { left, right, top, bottom } =
        drawing!.form === 'multiples' ? drawing!.placed.panels[row]!.plot : plotOf(drawing!);
      const x = (stop.x - left) / (right - left);
      const isRows = drawing!.form === 'composition' || drawing!.form === 'strip';
      if (drawing!.form === 'strip') {
        const placed = drawing!.placed.rows.find((one) => stop.key.endsWith(`/${one.row.period.key}`))!;
        const isBenchmark = !placed.dots.some(({ series }) => stop.key.startsWith(`${series.area.id}/`));
        if (!isBenchmark)
          found.set(stop.key, { x, y: drawing!.placed.rows.indexOf(placed) + (stop.y - placed.y) / 1000 });
        return;
      }
      found.set(stop.key, { x, y: isRows ? order(stop.y) : (stop.y - top) / (bottom - top) });
    }),
  );
  return found;
}

function keyOf(form: FormDrawing['form'], datum: Readonly<Record<string, unknown>>): string | undefined {
  const { areaId, periodId, panelId, end, barId, order, role } = datum as Record<string, string>;
  if (form === 'multiples') return panelId && role !== 'benchmark' ? `${panelId}/${periodId}` : undefined;
  if (form === 'composition') return barId && order !== undefined ? `${barId}/${order}` : undefined;
  if (!areaId) return undefined;
  if (form === 'ranking' || form === 'status') return areaId;
  return form === 'change' ? `${areaId}/${end}` : `${areaId}/${periodId}`;
}

const DATA_MARKS = new Set(['line', 'symbol', 'rect']);

/** @param scenegraph Of a view that has run: `view.scenegraph().root` */
export function specPositions(scenegraph: unknown, form: FormDrawing['form']): Map<string, Position> {
  const found = new Map<string, Position>();
  const rows = new Map<number, number>();
  const order = (y: number): number => rows.get(y) ?? rows.set(y, rows.size).get(y)!;
  const walk = (mark: Item, plot: Item): void => {
    for (const item of mark.items ?? []) {
      if (mark.marktype === 'group') {
        const group = item.width ? item : plot;
        for (const child of item.items ?? []) if (child.role !== 'axis' && child.role !== 'legend') walk(child, group);
      } else if (DATA_MARKS.has(mark.marktype ?? '') && item.datum) {
        const key = keyOf(form, item.datum);
        const isValue = mark.marktype !== 'rect' || form === 'composition' || form === 'ranking';
        if (!key || !isValue || !Number.isFinite(item.x) || !Number.isFinite(item.y)) continue;
        const isRect = mark.marktype === 'rect';
        const right = (item.x ?? 0) + (isRect ? (item.width ?? 0) : 0);
        const x = form === 'composition' ? (item.x! + right) / 2 : right;
        const middle = item.y! + (isRect ? (item.height ?? 0) / 2 : 0);
        const { width = 1, height = 1 } = plot;
        if (form === 'strip') {
          const shift = Number(item.datum['shift']);
          found.set(key, {
            x: x / width,
            y: order(Math.round((middle - shift) * 10)) + shift / 1000,
            datum: item.datum,
          });
        } else {
          const y = form === 'composition' ? order(Math.round(middle)) : middle / height;
          found.set(key, { x: x / width, y, datum: item.datum });
        }
      }
    }
  };
  walk(scenegraph as Item, {});
  return found;
}

/** What differs, in words; empty where the two pictures have the data in the same places. */
export function differences(view: IndicatorView, scenegraph: unknown): string[] {
  const picture = picturePositions(view);
  const drawn = specPositions(scenegraph, view.drawing!.form);
  const wrong: string[] = picture.size ? [] : ['the picture has no stops'];
  for (const [key, at] of picture) {
    if (/^(?:goal\/|target-|voice-|initiative-)/.test(key)) continue;
    const other = drawn.get(key);
    if (!other) wrong.push(`${key} is not drawn`);
    else if (Math.abs(at.x - other.x) > 0.004 || Math.abs(at.y - other.y) > 0.004) {
      wrong.push(`${key}: ${at.x.toFixed(4)}, ${at.y.toFixed(4)} and ${other.x.toFixed(4)}, ${other.y.toFixed(4)}`);
    }
  }
  return wrong;
}

/** Figures, as written, that a drawn mark has and the picture's own words at that place have not. */
export function wrongFigures(view: IndicatorView, scenegraph: unknown): string[] {
  const drawn = specPositions(scenegraph, view.drawing!.form);
  const told = view.picture!.stops.flat().filter(({ missing, key }) => !missing && drawn.has(key));
  const wrong: string[] = told.length ? [] : ['no figure is told'];
  for (const { key, text } of told) {
    const label = drawn.get(key)!.datum?.['label'];
    if (typeof label !== 'string' || label === '' || !bare(text).includes(bare(label)))
      wrong.push(`${key}: »${String(label)}« and »${text}«`);
  }
  return wrong;
}

const bare = (text: string): string => text.replace(/\s/g, ' ');
