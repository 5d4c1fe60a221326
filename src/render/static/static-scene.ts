/**
 * Writes a scene as a complete SVG document: for files, print and pages without script. No DOM: runs in Node. Nothing
 * in it depends on a page: concrete colours, no style sheet, no script, no address.
 */
import type { Theme } from '../../theme/default-theme.js';
import type { Mark, Scene, SceneGroup, TextMark } from '../../view/scene.js';
import { FADE_STOPS, HALO_WIDTH, fadeOf, hatchOf, paintServers, type Fade, type Hatch } from '../paint.js';
import { round2 } from '../round2.js';

export interface StaticSceneOptions {
  readonly theme: Theme;
  /** Name of the picture. */
  readonly title: string;
  /** What it shows, in a sentence. Default none. */
  readonly description?: string;
  /** Begins every id. Two documents inlined in one page need different ones. Default "scene". */
  readonly prefix?: string;
  /** A complete SVG that another renderer wrote, laid on the scene. */
  readonly inside?: { readonly x: number; readonly y: number; readonly svg: string };
}

interface Pen {
  readonly colors: Theme['colors'];
  readonly prefix: string;
}

type Attributes = Readonly<Record<string, string | number | undefined>>;

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text as XML allows it: characters that it forbids become U+FFFD, line separators a space. */
export function escapeXml(text: string): string {
  return text
    .replace(/[\u2028\u2029]/g, ' ')
    .replace(/[^\P{Cc}\t\n\r]|\p{Surrogate}|[\ufffe\uffff]/gu, '\ufffd')
    .replace(/[&<>"]/g, (character) => ENTITIES[character] ?? '');
}

function element(name: string, attributes: Attributes, content = ''): string {
  const written = Object.entries(attributes)
    .map(([key, value]) => (value === undefined ? '' : ` ${key}="${escapeXml(String(value))}"`))
    .join('');
  return content ? `<${name}${written}>${content}</${name}>` : `<${name}${written}/>`;
}

/** The halo is a text of its own underneath: office programs do not know `paint-order` and would hide the letters. */
function writeText(mark: TextMark, { colors }: Pen): string {
  const attributes: Attributes = {
    x: round2(mark.x),
    y: round2(mark.y),
    'font-size': round2(mark.size),
    'font-weight': mark.weight,
    'text-anchor': mark.anchor,
  };
  // Runs have a colour of their own, which their halo must not have.
  const content = (isHalo: boolean): string =>
    escapeXml(mark.text) +
    (mark.more ?? [])
      .map(({ text, gap, fill, weight = 400 }) => {
        const look = { dx: gap, 'font-weight': weight, fill: isHalo ? undefined : colors[fill] };
        return element('tspan', look, escapeXml(text));
      })
      .join('');
  const halo = {
    ...attributes,
    stroke: colors.ground,
    'stroke-width': HALO_WIDTH,
    'stroke-linejoin': 'round',
    'aria-hidden': 'true',
  };
  return (
    (mark.halo ? element('text', halo, content(true)) : '') +
    element('text', { ...attributes, fill: colors[mark.fill] }, content(false))
  );
}

function shapeAttributes(mark: Exclude<Mark, TextMark>): Attributes {
  switch (mark.type) {
    case 'path':
      return { d: mark.d };
    case 'line':
      return { x1: round2(mark.x1), y1: round2(mark.y1), x2: round2(mark.x2), y2: round2(mark.y2) };
    case 'circle':
      return { cx: round2(mark.cx), cy: round2(mark.cy), r: round2(Math.max(0, mark.r)) };
    case 'rect':
      return {
        x: round2(mark.x),
        y: round2(mark.y),
        width: round2(Math.max(0, mark.w)),
        height: round2(Math.max(0, mark.h)),
        rx: mark.radius,
      };
  }
}

function writeMark(mark: Mark, pen: Pen): string {
  if (mark.type === 'text') return writeText(mark, pen);
  const { fill, stroke, fade, hatch, dash, round } = mark;
  const fillId = fill && (hatch ? hatchOf(mark, fill, pen.prefix).id : fade && fadeOf(mark, fill, pen.prefix).id);
  const strokeId = stroke && fade && fadeOf(mark, stroke, pen.prefix).id;
  return element(mark.type, {
    ...shapeAttributes(mark),
    fill: fillId ? `url(#${fillId})` : fill && pen.colors[fill],
    stroke: strokeId ? `url(#${strokeId})` : stroke && pen.colors[stroke],
    'stroke-width': mark.width,
    'stroke-dasharray': dash?.join(' '),
    'stroke-linecap': round ? 'round' : undefined,
    'stroke-linejoin': round ? 'round' : undefined,
    opacity: mark.opacity,
  });
}

function writeGroup({ label, marks }: SceneGroup, pen: Pen): string {
  const title = label ? element('title', {}, escapeXml(label)) : '';
  return element('g', {}, title + marks.map((mark) => writeMark(mark, pen)).join(''));
}

function writeFade({ id, role, from, to }: Fade, { colors }: Pen): string {
  const stops = FADE_STOPS.map(([offset, opacity]) =>
    element('stop', { offset, 'stop-color': colors[role], 'stop-opacity': opacity }),
  );
  return element(
    'linearGradient',
    { id, gradientUnits: 'userSpaceOnUse', x1: from, x2: to, y1: 0, y2: 0 },
    stops.join(''),
  );
}

function writeHatch({ id, role, pattern }: Hatch, { colors }: Pen): string {
  const { step, width, angle } = pattern;
  const middle = step / 2;
  const mark = angle
    ? element('path', { d: `M${middle} 0V${step}`, stroke: colors[role], 'stroke-width': width })
    : element('circle', { cx: middle, cy: middle, r: width / 2, fill: colors[role] });
  const patternTransform = angle ? `rotate(${angle})` : undefined;
  return element('pattern', { id, patternUnits: 'userSpaceOnUse', width: step, height: step, patternTransform }, mark);
}

/** @returns SVG, without an XML declaration, so that it can also stand in an HTML page. Transparent ground. */
export function staticScene(
  scene: Scene,
  { theme, title, description, prefix = 'scene', inside }: StaticSceneOptions,
): string {
  const pen: Pen = { colors: theme.colors, prefix };
  const { fades, hatches } = paintServers(scene, prefix);
  const defs = [...fades.map((fade) => writeFade(fade, pen)), ...hatches.map((hatch) => writeHatch(hatch, pen))].join(
    '',
  );
  const [width, height] = [round2(scene.width), round2(scene.height)];
  const content = [
    element('title', {}, escapeXml(title)),
    description ? element('desc', {}, escapeXml(description)) : '',
    defs ? element('defs', {}, defs) : '',
    ...scene.groups.map((group) => writeGroup(group, pen)),
    inside ? inside.svg.replace(/^<svg/, `<svg x="${round2(inside.x)}" y="${round2(inside.y)}"`) : '',
  ];
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      role: 'img',
      width,
      height,
      viewBox: `0 0 ${width} ${height}`,
      fill: 'none',
      'font-family': theme.fontFamily,
    },
    content.join(''),
  );
}
