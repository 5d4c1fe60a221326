/** A scene as a PNG, painted directly: no picture address is made, so the strictest page policy allows it. */
import { paintScene } from '../render/canvas/paint-scene.js';
import type { Theme } from '../theme/default-theme.js';
import type { Scene } from '../view/scene.js';

/** Canvas sides beyond this come out empty in some browsers, px. */
const MOST = 8192;

/** A part of the picture that another renderer paints. */
export interface PaintedInside {
  readonly x: number;
  readonly y: number;
  paint(scale: number): Promise<HTMLCanvasElement>;
}

/**
 * @param scale Pixels for one px of the scene; less where the picture would grow beyond 8,192 pixels.
 * @throws {Error} Where the browser has no room for the picture.
 */
export async function scenePng(scene: Scene, theme: Theme, scale: number, inside?: PaintedInside): Promise<Blob> {
  await document.fonts.ready;
  const fitting = Math.min(scale, MOST / Math.max(scene.width, scene.height, 1));
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.round(scene.width * fitting));
  canvas.height = Math.max(1, Math.round(scene.height * fitting));
  const context = canvas.getContext('2d');
  if (context) paintScene(context, scene, { theme, scale: fitting });
  if (context && inside) {
    context.setTransform(1, 0, 0, 1, 0, 0);
    context.drawImage(await inside.paint(fitting), inside.x * fitting, inside.y * fitting);
  }
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  canvas.width = 0;
  if (!context || !blob) throw new Error(`No room for a picture of ${scene.width} × ${scene.height}`);
  return blob;
}
