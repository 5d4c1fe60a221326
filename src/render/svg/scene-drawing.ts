/**
 * One drawn scene as an `<svg>` element that is kept: another scene changes the attributes that differ, and no others.
 * Colours by the classes of theme.styles.ts, no style attributes. Knows nothing of Lit. What is drawn is decoration for
 * assistive technology: name, role and keys are the frame's.
 */
import type { Mark, Paint, Scene, SceneGroup, TextMark } from '../../view/scene.js';
import { round2 } from '../round2.js';

type Value = string | number | undefined;
export type PaintedMark = Exclude<Mark, TextMark>;

/** Draws what marks are painted with besides one plain colour. */
export interface PaintDrawing {
  drawDefs(scene: Scene, prefix: string): SVGElement[];
  fillOf(mark: PaintedMark, prefix: string): string | undefined;
  strokeOf(mark: PaintedMark, prefix: string): string | undefined;
  drawRuns(node: SVGElement, mark: TextMark): void;
}

/** Absent until an element whose pictures need it has asked for it. */
let paint: PaintDrawing | undefined;

export function drawPaintWith(drawing: PaintDrawing): void {
  paint = drawing;
}

const PAINT = ['class', 'stroke-width', 'stroke-dasharray', 'opacity', 'fill', 'stroke'] as const;

/** The attributes of each type of mark. A mark's values stand in the same order; undefined = not set. */
const ATTRIBUTES: Readonly<Record<Mark['type'], readonly string[]>> = {
  text: ['class', 'x', 'y', 'font-size', 'font-weight', 'text-anchor'],
  path: [...PAINT, 'd'],
  line: [...PAINT, 'x1', 'y1', 'x2', 'y2'],
  rect: [...PAINT, 'x', 'y', 'width', 'height', 'rx'],
  circle: [...PAINT, 'cx', 'cy', 'r'],
};

interface DrawnMark {
  readonly mark: Mark;
  readonly node: SVGElement;
  readonly values: readonly Value[];
}

interface DrawnGroup {
  readonly node: SVGElement;
  readonly kind: string | undefined;
  readonly marks: readonly DrawnMark[];
}

/** An SVG element with its attributes. */
export function create(name: string, attributes: Readonly<Record<string, Value>> = {}): SVGElement {
  const node = document.createElementNS('http://www.w3.org/2000/svg', name);
  for (const [attribute, value] of Object.entries(attributes)) setAttribute(node, attribute, value);
  return node;
}

export function setAttribute(node: Element, name: string, value: Value): void {
  if (value === undefined) node.removeAttribute(name);
  else node.setAttribute(name, String(value));
}

/** A colour class, except where a gradient or a pattern takes its place. */
function classOf({ fill, stroke, fade, hatch, round }: Paint): string | undefined {
  const filled = fill && !fade && !hatch ? `fill-${fill} ` : '';
  const stroked = stroke && !fade ? `stroke-${stroke} ` : '';
  return filled + stroked + (round ? 'round' : '') || undefined;
}

function paintOf(mark: PaintedMark, prefix: string): Value[] {
  const isServed = mark.fade || mark.hatch;
  const [filled, stroked] = isServed ? [paint?.fillOf(mark, prefix), paint?.strokeOf(mark, prefix)] : [];
  return [classOf(mark), mark.width, mark.dash?.join(' '), mark.opacity, filled, stroked];
}

function textValues({ fill, halo, x, y, size, weight, anchor }: TextMark): Value[] {
  return [`fill-${fill}${halo ? ' halo' : ''}`, round2(x), round2(y), round2(size), weight, anchor];
}

function shapeValues(mark: PaintedMark): Value[] {
  switch (mark.type) {
    case 'path':
      return [mark.d];
    case 'line':
      return [round2(mark.x1), round2(mark.y1), round2(mark.x2), round2(mark.y2)];
    case 'rect':
      return [round2(mark.x), round2(mark.y), round2(Math.max(0, mark.w)), round2(Math.max(0, mark.h)), mark.radius];
    case 'circle':
      return [round2(mark.cx), round2(mark.cy), round2(Math.max(0, mark.r))];
  }
}

function drawMark(mark: Mark, before: DrawnMark | undefined, prefix: string): DrawnMark {
  if (before?.mark === mark) return before;
  const kept = before?.mark.type === mark.type ? before : undefined;
  const node = kept?.node ?? create(mark.type);
  const values = mark.type === 'text' ? textValues(mark) : [...paintOf(mark, prefix), ...shapeValues(mark)];
  ATTRIBUTES[mark.type].forEach((name, index) => {
    if (values[index] !== kept?.values[index]) setAttribute(node, name, values[index]);
  });
  if (mark.type === 'text') {
    const written = kept?.mark.type === 'text' ? kept.mark.text : undefined;
    if (mark.text !== written) node.textContent = mark.text;
    paint?.drawRuns(node, mark);
  }
  return { mark, node, values };
}

/** Puts the children in order; those that are not named go. */
function arrange(parent: SVGElement, children: readonly SVGElement[]): void {
  let next = parent.firstChild;
  for (const child of children) {
    if (child === next) next = next.nextSibling;
    else parent.insertBefore(child, next);
  }
  while (next) {
    const { nextSibling } = next;
    next.remove();
    next = nextSibling;
  }
}

export class SceneDrawing {
  /** Groups carry their key as `data-key`; those that can be chosen, the kind as `data-target`. */
  readonly svg = create('svg', { class: 'scene', 'aria-hidden': 'true', fill: 'none' });
  #scene: Scene | undefined;
  #groups = new Map<string, DrawnGroup>();

  /** @param prefix begins every id; two scenes in one shadow root need different ones */
  constructor(readonly prefix: string) {}

  draw(scene: Scene): void {
    if (scene === this.#scene) return;
    this.#scene = scene;
    const [width, height] = [round2(scene.width), round2(scene.height)];
    setAttribute(this.svg, 'width', width);
    setAttribute(this.svg, 'height', height);
    setAttribute(this.svg, 'viewBox', `0 0 ${width} ${height}`);
    const before = this.#groups;
    this.#groups = new Map();
    const nodes = scene.groups.map((group) => {
      // A key that comes twice is a mistake of the view's, and must not make one group of two.
      const drawn = this.#drawGroup(group, this.#groups.has(group.key) ? undefined : before.get(group.key));
      this.#groups.set(group.key, drawn);
      return drawn.node;
    });
    arrange(this.svg, [...(paint?.drawDefs(scene, this.prefix) ?? []), ...nodes]);
  }

  #drawGroup({ key, target, marks }: SceneGroup, before: DrawnGroup | undefined): DrawnGroup {
    const node = before?.node ?? create('g', { 'data-key': key });
    if (target?.kind !== before?.kind) setAttribute(node, 'data-target', target?.kind);
    const drawn = marks.map((mark, index) => drawMark(mark, before?.marks[index], this.prefix));
    arrange(
      node,
      drawn.map((mark) => mark.node),
    );
    return { node, kind: target?.kind, marks: drawn };
  }
}
