/** A theme as plain data, for what is drawn outside the page's CSS: canvas, picture files, output without a browser. */
import type { ColorRole } from '../view/scene.js';
import { MAP_COLORS } from './map-tokens.js';
import { TIMELINE_COLORS } from './timeline-tokens.js';
import { COLORS } from './tokens.js';

export interface Theme {
  /** A concrete CSS colour for every role; no custom properties. */
  readonly colors: Readonly<Record<ColorRole, string>>;
  /** CSS font list. */
  readonly fontFamily: string;
}

const ALL = Object.entries({ ...COLORS, ...MAP_COLORS, ...TIMELINE_COLORS });

/** The light values and the reader's own sans-serif. */
export const lightTheme: Theme = {
  colors: Object.fromEntries(ALL.map(([role, [light]]) => [role, light])) as Record<ColorRole, string>,
  fontFamily: 'system-ui, "Segoe UI", Roboto, Arial, sans-serif',
};
