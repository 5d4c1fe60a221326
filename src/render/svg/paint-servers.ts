/**
 * Gradients and patterns of drawn scenes: a fade for an open end, hatching for what is uncertain; and texts that go on in
 * another look. Most pictures have none of these, so elements whose pictures do ask for them, once, with
 * `addPaintServers`.
 */
import type { Paint, Scene, TextMark } from '../../view/scene.js';
import { FADE_STOPS, fadeOf, hatchOf, paintServers, type Fade, type Hatch } from '../paint.js';
import { create, drawPaintWith, setAttribute, type PaintedMark } from './scene-drawing.js';

function drawFade({ id, role, from, to }: Fade): SVGElement {
  const node = create('linearGradient', { id, gradientUnits: 'userSpaceOnUse', x1: from, x2: to, y1: 0, y2: 0 });
  for (const [offset, opacity] of FADE_STOPS) {
    node.append(create('stop', { class: `stop-${role}`, offset, 'stop-opacity': opacity }));
  }
  return node;
}

function drawHatch({ id, role, pattern }: Hatch): SVGElement {
  const { step, width, angle } = pattern;
  const turned = { patternUnits: 'userSpaceOnUse', patternTransform: angle ? `rotate(${angle})` : undefined };
  const node = create('pattern', { id, width: step, height: step, ...turned });
  const middle = step / 2;
  node.append(
    angle
      ? create('path', { class: `stroke-${role}`, 'stroke-width': width, d: `M${middle} 0V${step}` })
      : create('circle', { class: `fill-${role}`, cx: middle, cy: middle, r: width / 2 }),
  );
  return node;
}

function drawDefs(scene: Scene, prefix: string): SVGElement[] {
  const { fades, hatches } = paintServers(scene, prefix);
  if (fades.length + hatches.length === 0) return [];
  const defs = create('defs');
  defs.append(...fades.map(drawFade), ...hatches.map(drawHatch));
  return [defs];
}

const address = (id: string): string => `url(#${id})`;

function fillOf(mark: PaintedMark, prefix: string): string | undefined {
  const { fill, fade, hatch }: Paint = mark;
  if (!fill) return undefined;
  if (hatch) return address(hatchOf(mark, fill, prefix).id);
  return fade ? address(fadeOf(mark, fill, prefix).id) : undefined;
}

function strokeOf(mark: PaintedMark, prefix: string): string | undefined {
  const { stroke, fade }: Paint = mark;
  return stroke && fade ? address(fadeOf(mark, stroke, prefix).id) : undefined;
}

function drawRuns(node: SVGElement, { more = [] }: TextMark): void {
  const { children } = node;
  while (children.length > more.length) node.lastChild?.remove();
  more.forEach(({ text, gap, fill, weight = 400 }, index) => {
    const run = children[index] ?? node.appendChild(create('tspan'));
    for (const [name, value] of Object.entries({ class: `fill-${fill}`, dx: gap, 'font-weight': weight })) {
      setAttribute(run, name, value);
    }
    if (run.textContent !== text) run.textContent = text;
  });
}

/** From now on scenes are drawn with their fades, hatchings and runs. Calling it again changes nothing. */
export function addPaintServers(): void {
  drawPaintWith({ drawDefs, fillOf, strokeOf, drawRuns });
}
