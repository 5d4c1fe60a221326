/** The frame of a widget with words alone: for a document that has nothing to draw for what is asked. */
import type { ViewContext } from '../view-context.js';
import type { Obstacle, WidgetView } from '../widget-view.js';
import { sourceLine } from './source-line.js';

export function wordsOnly(context: ViewContext, heading: string, obstacles: readonly Obstacle[]): WidgetView {
  return Object.freeze({
    heading,
    definition: '',
    summary: [],
    picture: null,
    legend: [],
    notes: [],
    source: sourceLine(context),
    obstacles,
    table: { caption: heading, columns: [], rows: [] },
  });
}
