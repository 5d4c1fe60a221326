/**
 * Draws a scene as SVG with Lit. Stateless; colours by the classes of theme.styles.ts, no style attributes. What is
 * drawn is decoration for assistive technology: name, role and keys are the frame's.
 */
import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import type { Mark, Paint, Scene, SceneGroup, TextMark } from '../../view/scene.js';
import { FADE_STOPS, HATCH, fadeOf, hatchOf, paintServers, round2, type Fade, type Hatch } from '../paint.js';

export interface RenderSceneOptions {
  /** Begins every id. Two scenes in one shadow root need different ones. Default "scene". */
  readonly prefix?: string;
}

type ShapeMark = Exclude<Mark, TextMark>;

/** A colour class, except where a gradient or a pattern takes its place. */
function classOf({ fill, stroke, fade, hatch, round }: Paint): string {
  const filled = fill && !fade && !hatch ? `fill-${fill} ` : '';
  const stroked = stroke && !fade ? `stroke-${stroke} ` : '';
  return filled + stroked + (round ? 'round' : '');
}

function renderText(mark: TextMark): SVGTemplateResult {
  return svg`<text class=${`fill-${mark.fill}${mark.halo ? ' halo' : ''}`} x=${round2(mark.x)} y=${round2(mark.y)}
    font-size=${round2(mark.size)} font-weight=${mark.weight ?? nothing}
    text-anchor=${mark.anchor ?? nothing}>${mark.text}</text>`;
}

function renderShape(mark: ShapeMark): SVGTemplateResult {
  const paint = classOf(mark);
  const width = mark.width ?? nothing;
  switch (mark.type) {
    case 'path':
      return svg`<path class=${paint} stroke-width=${width} d=${mark.d}></path>`;
    case 'line':
      return svg`<line class=${paint} stroke-width=${width} x1=${round2(mark.x1)} y1=${round2(mark.y1)}
      x2=${round2(mark.x2)} y2=${round2(mark.y2)}></line>`;
    case 'rect':
      return svg`<rect class=${paint} stroke-width=${width} x=${round2(mark.x)} y=${round2(mark.y)}
      width=${round2(Math.max(0, mark.w))} height=${round2(Math.max(0, mark.h))} rx=${mark.radius ?? nothing}></rect>`;
    case 'circle':
      return svg`<circle class=${paint} stroke-width=${width} cx=${round2(mark.cx)} cy=${round2(mark.cy)}
      r=${round2(Math.max(0, mark.r))}></circle>`;
  }
}

/** What few marks have is inherited from a group around them, so that the many plain ones stay light. */
function renderMark(mark: Mark, prefix: string): SVGTemplateResult {
  if (mark.type === 'text') return renderText(mark);
  const { fill, stroke, fade, hatch, dash, opacity } = mark;
  if (!fade && !hatch && !dash && opacity === undefined) return renderShape(mark);
  const fillId = fill && (hatch ? hatchOf(fill, prefix).id : fade && fadeOf(mark, fill, prefix).id);
  const strokeId = stroke && fade && fadeOf(mark, stroke, prefix).id;
  return svg`<g fill=${fillId ? `url(#${fillId})` : nothing} stroke=${strokeId ? `url(#${strokeId})` : nothing}
    stroke-dasharray=${dash?.join(' ') ?? nothing} opacity=${opacity ?? nothing}>${renderShape(mark)}</g>`;
}

function renderGroup({ key, target, marks }: SceneGroup, prefix: string): SVGTemplateResult {
  const drawn = marks.map((mark) => renderMark(mark, prefix));
  return svg`<g data-key=${key} data-target=${target?.kind ?? nothing}>${drawn}</g>`;
}

function renderFade({ id, role, from, to }: Fade): SVGTemplateResult {
  return svg`<linearGradient id=${id} gradientUnits="userSpaceOnUse" x1=${from} x2=${to} y1="0" y2="0">${FADE_STOPS.map(
    ([offset, opacity]) => svg`<stop class=${`stop-${role}`} offset=${offset} stop-opacity=${opacity}></stop>`,
  )}</linearGradient>`;
}

function renderHatch({ id, role }: Hatch): SVGTemplateResult {
  const { step, width } = HATCH;
  return svg`<pattern id=${id} patternUnits="userSpaceOnUse" width=${step} height=${step}
    patternTransform="rotate(45)"><path class=${`stroke-${role}`} stroke-width=${width}
    d=${`M${step / 2} 0V${step}`}></path></pattern>`;
}

function renderDefs(scene: Scene, prefix: string): SVGTemplateResult | typeof nothing {
  const { fades, hatches } = paintServers(scene, prefix);
  if (fades.length + hatches.length === 0) return nothing;
  return svg`<defs>${fades.map(renderFade)}${hatches.map(renderHatch)}</defs>`;
}

/** A whole `<svg>`. Groups carry their key as `data-key`; those that can be chosen, the kind as `data-target`. */
export function renderScene(scene: Scene, { prefix = 'scene' }: RenderSceneOptions = {}): TemplateResult {
  const { width, height, groups } = scene;
  const [w, h] = [round2(width), round2(height)];
  return html`<svg class="scene" aria-hidden="true" fill="none" width=${w} height=${h} viewBox=${`0 0 ${w} ${h}`}>
    ${renderDefs(scene, prefix)}${groups.map((group) => renderGroup(group, prefix))}
  </svg>`;
}
