/** A widget as a self-contained SVG file. */
import { staticScene } from '../render/static/static-scene.js';
import type { Theme } from '../theme/default-theme.js';
import type { WidgetView } from '../view/widget-view.js';
import { frameScene } from './frame-scene.js';

/** @param rem The widget's text size in px. Default 16. */
export function svgFile(view: WidgetView, theme: Theme, rem?: number): string {
  return staticScene(frameScene(view, rem), {
    theme,
    title: view.picture?.name ?? view.heading,
    description: view.summary.map(({ text }) => text).join(''),
  });
}
