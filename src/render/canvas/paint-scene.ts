/**
 * Paints a scene on a canvas: for very many marks and for PNG files. Knows the context only by the members it uses, so
 * that it can be watched in a test. Clears nothing: the caller decides what lies under the picture.
 */
import type { Theme } from '../../theme/default-theme.js';
import type { ColorRole, Mark, Paint, Pattern, Scene, SceneGroup, TextMark } from '../../view/scene.js';
import { FADE_STOPS, HALO_WIDTH, fadeRange, patternOf } from '../paint.js';

/** The members of `CanvasRenderingContext2D` (and its off-screen twin) that painting uses. */
export type PaintContext = Pick<
  CanvasRenderingContext2D,
  | 'save'
  | 'restore'
  | 'scale'
  | 'clip'
  | 'fill'
  | 'stroke'
  | 'fillText'
  | 'strokeText'
  | 'measureText'
  | 'setLineDash'
  | 'createLinearGradient'
  | 'fillStyle'
  | 'strokeStyle'
  | 'lineWidth'
  | 'lineCap'
  | 'lineJoin'
  | 'miterLimit'
  | 'globalAlpha'
  | 'font'
  | 'textAlign'
  | 'textBaseline'
  | 'direction'
>;

export interface PaintOptions {
  /** Canvas pixels for one px of the scene. Default 1. */
  readonly scale?: number;
  /** Paths of an earlier painting, kept for those that come again; what is painted is added. */
  readonly paths?: Map<string, Path2D>;
  /** Puts the kept pixels of a group that stays on the canvas; false where it has to be painted. */
  readonly putKept?: (group: SceneGroup) => boolean;
}

interface Painter {
  readonly context: PaintContext;
  readonly theme: Theme;
  /** The lines or dots of a pattern over the whole scene; each mark that has it shows its part of them. */
  hatching(pattern: Pattern): Path2D;
  readonly paths: Map<string, Path2D> | undefined;
}

type ShapeMark = Exclude<Mark, TextMark>;

const ALIGN = { start: 'left', middle: 'center', end: 'right' } as const;

/** A length below zero would mirror the shape; it draws nothing, as in SVG. */
function shapeOf(mark: ShapeMark, paths: Painter['paths']): Path2D {
  if (mark.type === 'path') {
    const known = paths?.get(mark.d) ?? new Path2D(mark.d);
    paths?.set(mark.d, known);
    return known;
  }
  const path = new Path2D();
  if (mark.type === 'line') {
    path.moveTo(mark.x1, mark.y1);
    path.lineTo(mark.x2, mark.y2);
  } else if (mark.type === 'circle') {
    path.arc(mark.cx, mark.cy, Math.max(0, mark.r), 0, 2 * Math.PI);
  } else {
    path.roundRect(mark.x, mark.y, Math.max(0, mark.w), Math.max(0, mark.h), mark.radius ?? 0);
  }
  return path;
}

function hatchLines({ width, height }: Scene, { step: apart, angle, width: thick }: Pattern): Path2D {
  const path = new Path2D();
  if (!angle) {
    for (let x = apart / 2; x < width; x += apart) {
      for (let y = apart / 2; y < height; y += apart) {
        path.moveTo(x + thick / 2, y);
        path.arc(x, y, thick / 2, 0, 2 * Math.PI);
      }
    }
    return path;
  }
  const step = apart * Math.SQRT2;
  const [from, to] = angle > 0 ? [0, height] : [height, 0];
  for (let at = step / 2; at < width + height; at += step) {
    path.moveTo(at, from);
    path.lineTo(at - height, to);
  }
  return path;
}

/**
 * A colour as the theme writes it, "#rrggbb" or computed ("rgb(1, 2, 3)", "oklch(0.5 0.1 30)"), with an opacity. One
 * that has an opacity of its own keeps it, and ends in nothing.
 */
function withAlpha(color: string, alpha: number): string {
  if (/^#[\da-f]{6}$/i.test(color))
    return (
      color +
      Math.round(alpha * 255)
        .toString(16)
        .padStart(2, '0')
    );
  if (!color.endsWith(')') || /^rgba|^hsla|\//.test(color)) return alpha ? color : 'transparent';
  return `${color.slice(0, -1)}${color.includes(',') ? ',' : ' /'} ${alpha})`;
}

function fading(mark: ShapeMark, color: string, context: PaintContext): CanvasGradient {
  const [from, to] = fadeRange(mark);
  const gradient = context.createLinearGradient(from, 0, to, 0);
  for (const [offset, opacity] of FADE_STOPS) gradient.addColorStop(offset, withAlpha(color, opacity));
  return gradient;
}

function styleOf(mark: ShapeMark, role: ColorRole, { context, theme }: Painter): string | CanvasGradient {
  return mark.fade ? fading(mark, theme.colors[role], context) : theme.colors[role];
}

function setStroke({ width = 1, dash = [], round }: Paint, context: PaintContext): void {
  context.lineWidth = width;
  context.lineCap = round ? 'round' : 'butt';
  context.lineJoin = round ? 'round' : 'miter';
  context.setLineDash([...dash]);
}

function paintHatch(shape: Path2D, mark: ShapeMark, { context, theme, hatching }: Painter): void {
  const pattern = patternOf(mark);
  const color = theme.colors[mark.fill!];
  context.save();
  context.clip(shape);
  setStroke({ width: pattern.width }, context);
  [context.strokeStyle, context.fillStyle] = [color, color];
  if (pattern.angle) context.stroke(hatching(pattern));
  else context.fill(hatching(pattern));
  context.restore();
}

function paintShape(mark: ShapeMark, painter: Painter): void {
  const { context } = painter;
  const shape = shapeOf(mark, painter.paths);
  context.globalAlpha = mark.opacity ?? 1;
  if (mark.fill && mark.hatch) {
    paintHatch(shape, mark, painter);
  } else if (mark.fill) {
    context.fillStyle = styleOf(mark, mark.fill, painter);
    context.fill(shape);
  }
  if (mark.stroke) {
    setStroke(mark, context);
    context.strokeStyle = styleOf(mark, mark.stroke, painter);
    context.stroke(shape);
  }
}

function paintWords(
  words: Pick<TextMark, 'text' | 'fill' | 'halo'>,
  [x, y]: readonly [number, number],
  painter: Painter,
): void {
  const { context, theme } = painter;
  if (words.halo) {
    setStroke({ width: HALO_WIDTH, round: true }, context);
    context.strokeStyle = theme.colors.ground;
    context.strokeText(words.text, x, y);
  }
  context.fillStyle = theme.colors[words.fill];
  context.fillText(words.text, x, y);
}

/** What goes on in another look is set after what stands before it, so its width has to be asked for. */
function paintRuns({ more = [], ...mark }: TextMark, painter: Painter): void {
  const { context } = painter;
  const runs = [{ ...mark, gap: 0 }, ...more.map((run) => ({ weight: 400, ...run }))].map((run) => {
    setFont(run.weight, mark.size, painter);
    return { ...run, width: context.measureText(run.text).width };
  });
  const width = runs.reduce((sum, run) => sum + run.gap + run.width, 0);
  let x = mark.x - width * { start: 0, middle: 0.5, end: 1 }[mark.anchor ?? 'start'];
  context.textAlign = 'left';
  for (const { gap, width: own, weight, ...run } of runs) {
    setFont(weight, mark.size, painter);
    paintWords({ ...run, halo: mark.halo }, [x + gap, mark.y], painter);
    x += gap + own;
  }
}

function setFont(weight: number | undefined, size: number, { context, theme }: Painter): void {
  context.font = `${weight ?? 400} ${size}px ${theme.fontFamily}`;
}

function paintText(mark: TextMark, painter: Painter): void {
  const { context } = painter;
  context.globalAlpha = 1;
  if (mark.more) return paintRuns(mark, painter);
  setFont(mark.weight, mark.size, painter);
  context.textAlign = ALIGN[mark.anchor ?? 'start'];
  paintWords(mark, [mark.x, mark.y], painter);
}

/** Leaves the context as it was. Fonts must have been loaded. Needs `Path2D`. */
export function paintScene(
  context: PaintContext,
  scene: Scene,
  { theme, scale = 1, paths, putKept }: PaintOptions & { theme: Theme },
): void {
  const drawn = new Map<Pattern, Path2D>();
  const hatching: Painter['hatching'] = (pattern) => {
    const known = drawn.get(pattern) ?? hatchLines(scene, pattern);
    drawn.set(pattern, known);
    return known;
  };
  const painter: Painter = { context, theme, hatching, paths };
  context.save();
  context.scale(scale, scale);
  context.miterLimit = 4;
  context.textBaseline = 'alphabetic';
  context.direction = 'ltr';
  for (const group of scene.groups) {
    if (group.isKept && putKept?.(group)) continue;
    for (const mark of group.marks) {
      if (mark.type === 'text') paintText(mark, painter);
      else paintShape(mark, painter);
    }
  }
  context.restore();
}
