/**
 * Places level against change: axes, points, and a name at every point, with a leader where it had to move. Where the
 * names do not all find room each point has a number instead, and a list below the plot says who it is. Pixels only.
 */
import { areApart, type Box } from '../shared/boxes.js';
import { textWidth, wrapText } from '../shared/text-width.js';
import { valueAxis, type ValueAxis } from '../shared/value-axis.js';
import type { Space } from '../widget-view.js';
import type { StatusMessages, StatusPlace } from '../../i18n/indicator/status/messages.js';
import type { IndicatorWords } from './indicator-words.js';
import type { Status, StatusPoint } from './status-series.js';

export interface PlacedStatusPoint {
  readonly point: StatusPoint;
  readonly x: number;
  readonly y: number;
  /** Name or number, and where its text begins; absent where no place is free. */
  readonly label?: {
    readonly text: string;
    readonly x: number;
    readonly y: number;
    readonly box: Box;
    readonly far: boolean;
  };
}

export interface StatusCorner {
  readonly place: StatusPlace;
  readonly lines: readonly string[];
  /** Whether the words say better or worse: only then may a colour. */
  readonly judged: boolean;
  readonly x: number;
  readonly anchor: 'start' | 'end';
  /** Baseline of the first line. */
  readonly y: number;
}

export interface StatusListItem {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly point: StatusPoint;
}

export interface PlacedStatus {
  readonly width: number;
  readonly height: number;
  readonly size: number;
  readonly plot: { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number };
  readonly x: ValueAxis;
  readonly y: ValueAxis;
  readonly points: readonly PlacedStatusPoint[];
  readonly corners: readonly StatusCorner[];
  readonly list: readonly StatusListItem[];
}

const NARROW = 560;
/** Radius of a point, px. */
export const DOT = 5;

interface Frame {
  readonly status: Status;
  readonly words: IndicatorWords;
  readonly form: StatusMessages;
  readonly size: number;
  readonly plot: PlacedStatus['plot'];
  readonly narrow: boolean;
}

/** Corners in words: what it means to stand there, and where the measure is judged whether that is better or worse. */
function cornersOf({ status, form, size, plot, narrow }: Frame, judged: (place: StatusPlace) => string): Corner[] {
  if (status.line === null) return [];
  return (['above', 'below'] as const).flatMap((change) =>
    (['below', 'above'] as const).map((level): Corner => {
      const place: StatusPlace = { level, change };
      const words = [form.corner(place), narrow ? '' : judged(place)].filter(Boolean);
      const room = Math.max((plot.right - plot.left) / 4, 64);
      return {
        place,
        judged: words.length > 1,
        lines: words.flatMap((text) => wrapText(text, size, room, { weight: 600 })),
      };
    }),
  );
}

type Corner = Pick<StatusCorner, 'place' | 'lines' | 'judged'>;

/** In the plot's own corners; left out where its side of the line has no room. */
function placeCorners(corners: readonly Corner[], { size, plot }: Frame, lineX: number): StatusCorner[] {
  return corners.flatMap(({ place, lines, judged }): StatusCorner[] => {
    const isLeft = place.level === 'below';
    const width = Math.max(...lines.map((line) => textWidth(line, size, 600)));
    if (width > (isLeft ? lineX - plot.left : plot.right - lineX) - 10) return [];
    const y = place.change === 'above' ? plot.top + size + 2 : plot.bottom - 7 - size * 1.25 * (lines.length - 1);
    return [{ place, lines, judged, x: isLeft ? plot.left + 6 : plot.right - 6, anchor: isLeft ? 'start' : 'end', y }];
  });
}

function cornerBox({ lines, x, anchor, y }: StatusCorner, size: number): Box {
  const width = Math.max(...lines.map((line) => textWidth(line, size, 600)));
  const left = anchor === 'start' ? x : x - width;
  return { left, right: left + width, top: y - size, bottom: y + size * (1.25 * (lines.length - 1) + 0.3) };
}

/** Round a point: right, left, above, below, then further and further away. */
function candidates(at: { x: number; y: number }, width: number, size: number, reach: number): Box[] {
  const boxes: Box[] = [];
  for (let radius = DOT + 3; radius <= reach; radius += 9) {
    for (const turn of [0, 4, 2, 6, 1, 7, 3, 5]) {
      const [dx, dy] = [Math.cos((turn * Math.PI) / 4), Math.sin((turn * Math.PI) / 4)];
      const [x, y] = [at.x + dx * radius, at.y + dy * radius];
      const left = Math.abs(dx) < 0.1 ? x - width / 2 : dx > 0 ? x : x - width;
      const middle = y + Math.sign(Math.round(dy * 10)) * size * 0.45;
      boxes.push({ left, right: left + width, top: middle - size * 0.6, bottom: middle + size * 0.6 });
    }
  }
  return boxes;
}

/** @returns undefined where a label finds no free place and all must. */
function placeLabels(
  points: readonly Omit<PlacedStatusPoint, 'label'>[],
  texts: readonly string[],
  { size, plot, taken, reach }: { size: number; plot: PlacedStatus['plot']; taken: readonly Box[]; reach: number },
): readonly PlacedStatusPoint[] | undefined {
  const dots = points.map(
    ({ x, y }): Box => ({ left: x - DOT - 1, right: x + DOT + 1, top: y - DOT - 1, bottom: y + DOT + 1 }),
  );
  const boxes: Box[] = [...taken, ...dots];
  const placed = new Map<number, PlacedStatusPoint>();
  const order = [...points.keys()].sort(
    (a, b) =>
      Number(points[b]!.point.series.role === 'highlight') - Number(points[a]!.point.series.role === 'highlight'),
  );
  for (const index of order) {
    const point = points[index]!;
    const text = texts[index]!;
    const width = textWidth(text, size, point.point.series.role === 'highlight' ? 650 : 400);
    const options = candidates(point, width, size, reach).filter(
      ({ left, right, top, bottom }) =>
        left >= plot.left + 2 && right <= plot.right && top >= plot.top && bottom <= plot.bottom,
    );
    const free = options.find((box) => boxes.every((other) => areApart(box, other)));
    if (!free) return undefined;
    boxes.push(free);
    const near = Math.hypot(
      Math.max(free.left - point.x, point.x - free.right, 0),
      Math.max(free.top - point.y, point.y - free.bottom, 0),
    );
    placed.set(index, {
      ...point,
      label: { text, x: free.left, y: (free.top + free.bottom) / 2 + size * 0.35, box: free, far: near > DOT + 6 },
    });
  }
  return points.map((_, index) => placed.get(index)!);
}

interface Columns {
  readonly count: number;
  readonly width: number;
  readonly rows: number;
}

function listColumns(names: readonly string[], width: number, size: number): Columns {
  const widest = Math.min(width, Math.max(...names.map((name) => textWidth(name, size, 650))) + 16);
  const count = Math.max(1, Math.floor(width / widest));
  return { count, width: width / count, rows: Math.ceil(names.length / count) };
}

export function placeStatus(
  status: Status,
  texts: { words: IndicatorWords; form: StatusMessages; judged: (place: StatusPlace) => string },
  space: Space,
): PlacedStatus {
  const { words, form, judged } = texts;
  const unit = (space.rem ?? 16) / 16;
  const size = 12.5 * unit;
  const narrow = space.width < NARROW * unit;
  const sorted = [...status.points].sort((a, b) => b.level - a.level);
  const names = sorted.map(({ series }) => words.name(series.area));
  const numbered = names.map((name, index) => `${index + 1} ${name}`);
  const columns = listColumns(numbered, space.width, size);
  const step = size * 1.5;
  const [head, foot] = [size * 3.6, size * 4];
  const usual = (narrow ? 23 : 30) * 16 * unit;
  const draw = (withList: boolean): PlacedStatus | undefined => {
    const listHeight = withList ? columns.rows * step + size : 0;
    const plotHeight = Math.max(11 * size, (space.height ?? usual) - head - foot - listHeight * (space.height ? 1 : 0));
    const bottom = head + plotHeight;
    const rough = { left: 40, right: space.width - 2, top: head, bottom };
    const named = cornersOf({ status, words, form, size, plot: rough, narrow }, judged);
    const wanted = Math.max(0, ...named.map(({ lines }) => lines.length)) * size * 1.25 + 12;
    // In a low box the scale comes before the names of the corners; the table has them.
    const isLow = wanted > plotHeight / 4;
    const band = isLow ? size * 0.6 : wanted;
    const reach = Math.max(...sorted.map(({ change }) => Math.abs(change))) || 1;
    const y = valueAxis([...sorted.map(({ change }) => change), reach * 0.1, -reach * 0.1], {
      range: [bottom - band, head + band],
      zero: true,
      count: Math.max(2, Math.min(6, Math.floor((plotHeight - 2 * band) / 40))),
    });
    const tickWidth = Math.max(...y.ticks.map((tick) => textWidth(words.format.signed(tick, y.decimals), size)));
    const plot = { left: tickWidth + 12, right: space.width - 2, top: head, bottom };
    const x = valueAxis([...sorted.map(({ level }) => level), ...(status.line === null ? [] : [status.line])], {
      range: [plot.left + 16, plot.right - 16],
      count: narrow ? 4 : 7,
      limits: words.isShare ? [0, 100] : undefined,
    });
    const lineX = status.line === null ? undefined : x.scale(status.line);
    const frame: Frame = { status, words, form, size, plot, narrow };
    const corners = lineX === undefined || isLow ? [] : placeCorners(named, frame, lineX);
    const bare = sorted.map((point) => ({ point, x: x.scale(point.level), y: y.scale(point.change) }));
    const zero = y.scale(0);
    const taken = corners.map((corner) => cornerBox(corner, size));
    taken.push({ left: plot.left, right: plot.right, top: zero - 2, bottom: zero + 2 });
    if (lineX !== undefined) taken.push({ left: lineX - 3, right: lineX + 3, top: plot.top, bottom: plot.bottom });
    const setting = { size, plot, taken, reach: (withList ? 420 : 64) * unit };
    const labels = withList ? names.map((_, index) => String(index + 1)) : names;
    const points = placeLabels(bare, labels, setting) ?? (withList ? bare : undefined);
    if (!points) return undefined;
    const list = withList
      ? sorted.map((point, index): StatusListItem => {
          const [text = ''] = wrapText(numbered[index]!, size, columns.width - 10, { maxLines: 1, weight: 650 });
          const column = Math.floor(index / columns.rows);
          return { text, point, x: column * columns.width, y: bottom + foot + step * ((index % columns.rows) + 0.8) };
        })
      : [];
    return { width: space.width, height: bottom + foot + listHeight, size, plot, x, y, points, corners, list };
  };
  return draw(false) ?? draw(true)!;
}
