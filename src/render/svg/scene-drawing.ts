/**
 * One drawn scene as an `<svg>` element that is kept: another scene changes the attributes that differ, and no others.
 * Colours by the classes of theme.styles.ts, no style attributes. Knows nothing of Lit. What is drawn is decoration for
 * assistive technology: name, role and keys are the frame's.
 */
import type { Mark, Paint, Scene, SceneGroup } from '../../view/scene.js';
import { FADE_STOPS, HATCH, fadeOf, hatchOf, paintServers, round2, type Fade, type Hatch } from '../paint.js';

type Attributes = Readonly<Record<string, string | number | undefined>>;

interface DrawnMark {
  readonly mark: Mark;
  readonly node: SVGElement;
  /** Marks of a type have the same attributes, in the same order; those they lack are undefined. */
  readonly attributes: Attributes;
}

interface DrawnGroup {
  readonly node: SVGElement;
  readonly attributes: Attributes;
  readonly marks: readonly DrawnMark[];
}

function create(name: string, attributes: Attributes = {}): SVGElement {
  const node = document.createElementNS('http://www.w3.org/2000/svg', name);
  setAttributes(node, attributes);
  return node;
}

function setAttributes(node: SVGElement, attributes: Attributes, before: Attributes = {}): void {
  for (const name in attributes) {
    const value = attributes[name];
    if (value === before[name]) continue;
    if (value === undefined) node.removeAttribute(name);
    else node.setAttribute(name, String(value));
  }
}

/** A colour class, except where a gradient or a pattern takes its place. */
function classOf({ fill, stroke, fade, hatch, round }: Paint): string | undefined {
  const filled = fill && !fade && !hatch ? `fill-${fill} ` : '';
  const stroked = stroke && !fade ? `stroke-${stroke} ` : '';
  return filled + stroked + (round ? 'round' : '') || undefined;
}

function paintOf(mark: Exclude<Mark, { type: 'text' }>, prefix: string): Attributes {
  const { fill, stroke, fade, hatch } = mark;
  const fillId = fill && (hatch ? hatchOf(fill, prefix).id : fade && fadeOf(mark, fill, prefix).id);
  const strokeId = stroke && fade && fadeOf(mark, stroke, prefix).id;
  return {
    class: classOf(mark),
    'stroke-width': mark.width,
    'stroke-dasharray': mark.dash?.join(' '),
    opacity: mark.opacity,
    fill: fillId ? `url(#${fillId})` : undefined,
    stroke: strokeId ? `url(#${strokeId})` : undefined,
  };
}

function attributesOf(mark: Mark, prefix: string): Attributes {
  switch (mark.type) {
    case 'text':
      return {
        class: `fill-${mark.fill}${mark.halo ? ' halo' : ''}`,
        x: round2(mark.x),
        y: round2(mark.y),
        'font-size': round2(mark.size),
        'font-weight': mark.weight,
        'text-anchor': mark.anchor,
      };
    case 'path':
      return { ...paintOf(mark, prefix), d: mark.d };
    case 'line': {
      const ends = { x1: round2(mark.x1), y1: round2(mark.y1), x2: round2(mark.x2), y2: round2(mark.y2) };
      return { ...paintOf(mark, prefix), ...ends };
    }
    case 'rect': {
      const size = { width: round2(Math.max(0, mark.w)), height: round2(Math.max(0, mark.h)) };
      return { ...paintOf(mark, prefix), x: round2(mark.x), y: round2(mark.y), ...size, rx: mark.radius };
    }
    case 'circle':
      return { ...paintOf(mark, prefix), cx: round2(mark.cx), cy: round2(mark.cy), r: round2(Math.max(0, mark.r)) };
  }
}

function drawMark(mark: Mark, before: DrawnMark | undefined, prefix: string): DrawnMark {
  if (before?.mark === mark) return before;
  const kept = before?.mark.type === mark.type ? before : undefined;
  const node = kept?.node ?? create(mark.type);
  const attributes = attributesOf(mark, prefix);
  setAttributes(node, attributes, kept?.attributes);
  if (mark.type === 'text' && node.textContent !== mark.text) node.textContent = mark.text;
  return { mark, node, attributes };
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
    setAttributes(this.svg, { width, height, viewBox: `0 0 ${width} ${height}` });
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
    const attributes = { 'data-target': target?.kind };
    setAttributes(node, attributes, before?.attributes);
    const drawn = marks.map((mark, index) => drawMark(mark, before?.marks[index], this.prefix));
    arrange(
      node,
      drawn.map((mark) => mark.node),
    );
    return { node, attributes, marks: drawn };
  }

  #drawDefs(scene: Scene): SVGElement[] {
    const { fades, hatches } = paintServers(scene, this.prefix);
    if (fades.length + hatches.length === 0) return [];
    const defs = create('defs');
    defs.append(...fades.map(drawFade), ...hatches.map(drawHatch));
    return [defs];
  }
}
