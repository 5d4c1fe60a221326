/** Reads the theme that a widget is shown in, as plain data. Needs layout: for canvas and files, not for every draw. */
import { COLOR_ROLES, type ColorRole, type TimelineRole } from '../view/scene.js';
import type { Theme } from './default-theme.js';
import { MAP_ROLES } from './map-tokens.js';
import { privateProperty } from './tokens.js';

/** Spelt out, for their values are loaded with a timeline only. A test holds them to those. */
const TIMELINE_ROLES = ['theme', 'bar'].flatMap((name) =>
  [1, 2, 3, 4, 5, 6, 7].map((number) => `${name}${number}` as TimelineRole),
);
const ROLES: readonly ColorRole[] = [...COLOR_ROLES, ...MAP_ROLES, ...TIMELINE_ROLES, 'letters'];

/**
 * @param base An element inside the widget's `.base` wrapper, or the wrapper itself.
 * @returns Colours as the browser computes them, "rgb(138, 31, 108)".
 */
export function readTheme(base: Element): Theme {
  const probe = base.ownerDocument.createElement('span');
  const style = getComputedStyle(probe);
  probe.style.setProperty('forced-color-adjust', 'none');
  base.append(probe);
  const colorOf = (role: ColorRole): string => {
    probe.style.setProperty('color', `var(${privateProperty(role)})`);
    return style.color;
  };
  try {
    const colors = Object.fromEntries(ROLES.map((role) => [role, colorOf(role)])) as Record<ColorRole, string>;
    return { colors, fontFamily: style.fontFamily };
  } finally {
    probe.remove();
  }
}
