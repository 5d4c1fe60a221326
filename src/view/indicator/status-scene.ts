/** Draws placed levels and changes: the two lines that part the plot, the points, their names, and the list of numbers. */
import type { StatusMessages, StatusPlace } from '../../i18n/indicator/status/messages.js';
import type { ColorRole, Mark, Scene, SceneGroup } from '../scene.js';
import { textWidth, wrapText } from '../shared/text-width.js';
import type { IndicatorWords } from './indicator-words.js';
import { DOT, type PlacedStatus, type PlacedStatusPoint } from './status-layout.js';
import type { Status, StatusPoint } from './status-series.js';

export interface StatusTexts {
  readonly words: IndicatorWords;
  readonly form: StatusMessages;
  readonly axisX: string;
  readonly axisY: string;
  /** The line between high and low, by name and level. */
  readonly line: string;
  tone(place: StatusPlace): ColorRole;
}

export const isUnclear = ({ place }: StatusPoint): boolean => place.level === 'unclear' || place.change === 'unclear';

function axisMarks({ plot, x, y, size, height, list }: PlacedStatus, { words, axisX, axisY }: StatusTexts): Mark[] {
  const text = (at: { x: number; y: number }, content: string, anchor: 'start' | 'middle' | 'end'): Mark => ({
    type: 'text',
    ...at,
    anchor,
    size,
    fill: 'ink3',
    text: content,
  });
  const marks: Mark[] = y.ticks.flatMap((tick): Mark[] => {
    const at = y.scale(tick);
    const label = text({ x: plot.left - 8, y: at + size * 0.35 }, words.format.signed(tick, y.decimals), 'end');
    const stroke = tick === 0 ? 'axis' : 'hairline';
    return [
      { type: 'line', x1: plot.left, x2: plot.right, y1: at, y2: at, stroke, width: tick === 0 ? 1.5 : 1 },
      label,
    ];
  });
  for (const tick of x.ticks) {
    const at = x.scale(tick);
    const label = words.format.number(tick, x.decimals);
    const half = textWidth(label, size) / 2;
    marks.push(
      { type: 'line', x1: at, x2: at, y1: plot.bottom, y2: plot.bottom + 5, stroke: 'axis' },
      text({ x: Math.min(at, plot.right - half + 2), y: plot.bottom + size + 8 }, label, 'middle'),
    );
  }
  marks.push({ type: 'line', x1: plot.left, x2: plot.right, y1: plot.bottom, y2: plot.bottom, stroke: 'axis' });
  const width = plot.right;
  const [top = ''] = wrapText(axisY, size, width, { maxLines: 1 });
  const [under = ''] = wrapText(axisX, size, width, { maxLines: 1 });
  const foot = list.length ? plot.bottom + size * 2.7 : Math.min(height - 4, plot.bottom + size * 2.9);
  return [...marks, text({ x: 0, y: size }, top, 'start'), text({ x: plot.right, y: foot }, under, 'end')];
}

function lineMarks({ plot, x, size, width }: PlacedStatus, line: number | null, name: string): Mark[] {
  if (line === null) return [];
  const at = x.scale(line);
  const [text = ''] = wrapText(name, size, width - 4, { maxLines: 1, weight: 600 });
  const half = textWidth(text, size, 600) / 2;
  const middle = Math.max(half, Math.min(at, width - half));
  return [
    { type: 'line', x1: at, x2: at, y1: plot.top - 4, y2: plot.bottom, stroke: 'ink', width: 1.75, dash: [6, 4] },
    { type: 'text', x: middle, y: plot.top - 9, anchor: 'middle', size, weight: 600, fill: 'ink', text },
  ];
}

function cornerMarks({ corners, size }: PlacedStatus, { tone }: StatusTexts): Mark[] {
  return corners.flatMap(({ lines, judged, x, y, anchor, place }) =>
    lines.map(
      (text, index): Mark => ({
        type: 'text',
        x,
        y: y + index * size * 1.25,
        anchor,
        size,
        weight: 600,
        fill: judged ? tone(place) : 'ink2',
        text,
        halo: true,
      }),
    ),
  );
}

function pointMarks({ point, x, y }: PlacedStatusPoint): Mark[] {
  const role: ColorRole = point.series.role === 'highlight' ? 'accent' : 'ink2';
  const r = point.series.role === 'highlight' ? DOT + 1 : DOT;
  return isUnclear(point)
    ? [{ type: 'circle', cx: x, cy: y, r, fill: 'ground', stroke: role, width: 2 }]
    : [{ type: 'circle', cx: x, cy: y, r, fill: role }];
}

function labelMarks({ point, x, y, label }: PlacedStatusPoint, size: number): Mark[] {
  if (!label) return [];
  const isOwn = point.series.role === 'highlight';
  const words: Mark = {
    type: 'text',
    x: label.x,
    y: label.y,
    size,
    weight: isOwn ? 650 : 400,
    fill: isOwn ? 'accent' : 'ink',
    text: label.text,
    halo: true,
  };
  if (!label.far) return [words];
  const { left, right, top, bottom } = label.box;
  const end = { x: Math.max(left, Math.min(x, right)), y: Math.max(top, Math.min(y, bottom)) };
  return [{ type: 'line', x1: x, y1: y, x2: end.x, y2: end.y, stroke: 'axis' }, words];
}

export function statusScene(status: Status, placed: PlacedStatus, texts: StatusTexts): Scene {
  const { words } = texts;
  const { size } = placed;
  const target = ({ series }: StatusPoint): SceneGroup['target'] => ({ kind: 'area', id: series.area.id });
  const back = [...placed.points].reverse();
  const groups: SceneGroup[] = [
    { key: 'axes', marks: axisMarks(placed, texts) },
    { key: 'line', marks: lineMarks(placed, status.line, texts.line) },
    { key: 'leaders', marks: back.flatMap((one) => labelMarks(one, size).filter(({ type }) => type === 'line')) },
    { key: 'corners', marks: cornerMarks(placed, texts) },
    ...back.map(
      (one): SceneGroup => ({
        key: `point-${one.point.series.area.id}`,
        label: words.name(one.point.series.area),
        target: target(one.point),
        marks: [...pointMarks(one), ...labelMarks(one, size).filter(({ type }) => type === 'text')],
      }),
    ),
    ...placed.list.map(({ text, x, y, point }): SceneGroup => {
      const isOwn = point.series.role === 'highlight';
      const mark: Mark = { type: 'text', x, y, size, weight: isOwn ? 650 : 400, fill: isOwn ? 'accent' : 'ink2', text };
      return { key: `name-${point.series.area.id}`, target: target(point), marks: [mark] };
    }),
  ];
  return { width: placed.width, height: placed.height, groups: groups.filter(({ marks }) => marks.length > 0) };
}
