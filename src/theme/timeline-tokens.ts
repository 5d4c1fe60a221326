/**
 * The colours of initiatives by theme. In the dark a solid bar is darker than an outline: white letters stay readable on it
 * and the page stays calm. The seventh is for themes beyond six and for initiatives without one. Loaded with the timeline.
 */
import type { TimelineRole } from '../view/scene.js';

/** On light ground; on dark ground as an outline, and as a solid bar. */
const THEMES = [
  ['#2f628f', '#74a7d2', '#40739f'],
  ['#8a5713', '#cf9f57', '#8f682f'],
  ['#2a6d62', '#68b2a3', '#357a6f'],
  ['#7a4680', '#c08fc8', '#8b6193'],
  ['#4f5b66', '#9aa6b1', '#66727d'],
  ['#5b6620', '#9fa955', '#6b762b'],
  ['#6b7781', '#828e99', '#5f6a74'],
] as const;

const ofThemes = THEMES.flatMap(([light, line, bar], index) => [
  [`theme${index + 1}`, [light, line]],
  [`bar${index + 1}`, [light, bar]],
]);

/** Values on light and on dark ground. */
export const TIMELINE_COLORS = {
  ...Object.fromEntries(ofThemes),
  letters: ['#ffffff', '#ffffff'],
} as Readonly<Record<TimelineRole, readonly [light: string, dark: string]>>;
