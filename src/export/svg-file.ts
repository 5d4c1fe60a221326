/** A widget as a self-contained SVG file. */
import { staticScene } from '../render/static/static-scene.js';
import type { Theme } from '../theme/default-theme.js';
import type { WidgetView } from '../view/widget-view.js';
import { framed } from './frame-scene.js';

/**
 * @param rem The widget's text size in px. Default 16.
 * @param drawn The picture as SVG, where another than our own renderers has drawn it.
 */
export function svgFile(view: WidgetView, theme: Theme, rem?: number, drawn?: string): string {
  const { scene, picture } = framed(view, rem);
  return staticScene(scene, {
    theme,
    inside: drawn ? { ...picture, svg: drawn } : undefined,
    title: view.picture?.name ?? view.heading,
    description: view.summary.map(({ text }) => text).join(''),
  });
}
