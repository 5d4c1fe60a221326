/**
 * One drawn scene as an `<svg>` element that is kept: another scene changes the attributes that differ, and no others.
 * Colours by the classes of theme.styles.ts, no style attributes. Knows nothing of Lit. What is drawn is decoration for
 * assistive technology: name, role and keys are the frame's.
 */
import type { Mark, Paint, Scene, SceneGroup, TextMark } from '../../view/scene.js';
import { FADE_STOPS, HATCH, fadeOf, hatchOf, paintServers, round2, type Fade, type Hatch } from '../paint.js';

type Value = string | number | undefined;

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

function create(name: string, attributes: Readonly<Record<string, Value>> = {}): SVGElement {
  const node = document.createElementNS('http://www.w3.org/2000/svg', name);
  for (const [attribute, value] of Object.entries(attributes)) setAttribute(node, attribute, value);
  return node;
}

function setAttribute(node: SVGElement, name: string, value: Value): void {
  if (value === undefined) node.removeAttribute(name);
  else node.setAttribute(name, String(value));
}

/** A colour class, except where a gradient or a pattern takes its place. */
function classOf({ fill, stroke, fade, hatch, round }: Paint): string | undefined {
  const filled = fill && !fade && !hatch ? `fill-${fill} ` : '';
  const stroked = stroke && !fade ? `stroke-${stroke} ` : '';
  return filled + stroked + (round ? 'round' : '') || undefined;
}

function paintOf(mark: Exclude<Mark, TextMark>, prefix: string): Value[] {
  const { fill, stroke, fade, hatch } = mark;
  const fillId = fill && (hatch ? hatchOf(fill, prefix).id : fade && fadeOf(mark, fill, prefix).id);
  const strokeId = stroke && fade && fadeOf(mark, stroke, prefix).id;
  const [filled, stroked] = [fillId && `url(#${fillId})`, strokeId && `url(#${strokeId})`];
  return [classOf(mark), mark.width, mark.dash?.join(' '), mark.opacity, filled || undefined, stroked || undefined];
}

function textValues({ fill, halo, x, y, size, weight, anchor }: TextMark): Value[] {
  return [`fill-${fill}${halo ? ' halo' : ''}`, round2(x), round2(y), round2(size), weight, anchor];
}

function shapeValues(mark: Exclude<Mark, TextMark>): Value[] {
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
  const written = kept?.mark.type === 'text' ? kept.mark.text : undefined;
  if (mark.type === 'text' && mark.text !== written) node.textContent = mark.text;
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

function drawFade({ id, role, from, to }: Fade): SVGElement {
  const node = create('linearGradient', { id, gradientUnits: 'userSpaceOnUse', x1: from, x2: to, y1: 0, y2: 0 });
  for (const [offset, opacity] of FADE_STOPS) {
    node.append(create('stop', { class: `stop-${role}`, offset, 'stop-opacity': opacity }));
  }
  return node;
}

function drawHatch({ id, role }: Hatch): SVGElement {
  const { step, width } = HATCH;
  const turned = { patternUnits: 'userSpaceOnUse', patternTransform: 'rotate(45)' };
  const node = create('pattern', { id, width: step, height: step, ...turned });
  node.append(create('path', { class: `stroke-${role}`, 'stroke-width': width, d: `M${step / 2} 0V${step}` }));
  return node;
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
    arrange(this.svg, [...this.#drawDefs(scene), ...nodes]);
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

  #drawDefs(scene: Scene): SVGElement[] {
    const { fades, hatches } = paintServers(scene, this.prefix);
    if (fades.length + hatches.length === 0) return [];
    const defs = create('defs');
    defs.append(...fades.map(drawFade), ...hatches.map(drawHatch));
    return [defs];
  }
}
