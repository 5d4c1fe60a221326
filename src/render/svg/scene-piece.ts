/** Draws a stretch of a scene, from one height to another, as an `<svg>` of its own. */
import type { Scene } from '../../view/scene.js';
import { round2 } from '../round2.js';
import { SceneDrawing, setAttribute } from './scene-drawing.js';

/**
 * @param scene the marks of the stretch, where they stand in the whole; its height is the stretch's
 * @param top where the stretch begins, px
 * @param prefix begins every id
 */
export function drawPiece(scene: Scene, top: number, prefix: string): SVGElement {
  const drawing = new SceneDrawing(prefix);
  drawing.draw(scene);
  setAttribute(drawing.svg, 'viewBox', `0 ${round2(top)} ${round2(scene.width)} ${round2(scene.height)}`);
  return drawing.svg;
}
