/**
 * The wrapper that keeps the page's CSS out and the theme in, and the classes by which marks take their colours. Goes
 * into the shadow root of every widget; `.base` is the wrapper's class, `.scene` that of a picture. Light or dark
 * follows the `color-scheme` that the page gives the place where the widget stands, never the reader's system alone: a
 * page that is always light stays light.
 */
import { css, unsafeCSS, type CSSResult } from 'lit';
import type { ColorRole } from '../view/scene.js';
import { COLORS, FONT_FAMILY, FONT_SIZE, colorProperty, privateProperty } from './tokens.js';

/**
 * Of each role: its private property, which has the page's value, else ours for the place's colour scheme; and the classes
 * by which marks take it.
 *
 * @param system Values of the reader's system, over the page's: the few colours of a contrast theme. Default CanvasText.
 */
export function roleStyles<R extends ColorRole>(
  colors: Readonly<Record<R, readonly [light: string, dark: string]>>,
  system: Readonly<Partial<Record<R, string>>>,
): CSSResult {
  const each = (line: (role: R) => string): CSSResult => unsafeCSS((Object.keys(colors) as R[]).map(line).join(''));
  const properties = each(
    (role) => `${privateProperty(role)}:var(${colorProperty(role)},light-dark(${colors[role].join()}));`,
  );
  const systemColors = each((role) => `${privateProperty(role)}:${system[role] ?? 'CanvasText'};`);
  const classes = each((role) => {
    const color = `var(${privateProperty(role)})`;
    return `.fill-${role}{fill:${color}}.stroke-${role}{stroke:${color}}.stop-${role}{stop-color:${color}}`;
  });
  return css`
    .base {
      ${properties}
    }
    @media (forced-colors: active) {
      .base {
        ${systemColors}
      }
    }
    ${classes}
  `;
}

const basicRoleStyles = roleStyles(COLORS, {
  ground: 'Canvas',
  band: 'Canvas',
  box: 'Canvas',
  accent: 'Highlight',
  // Not GrayText: that says "cannot be used", and some contrast themes give it the colour of a warning.
  hairline: 'color-mix(in srgb, CanvasText 25%, Canvas)',
});

export const themeStyles: CSSResult = css`
  ${basicRoleStyles}
  .base {
    all: initial;
    display: block;
    direction: ltr;
    color-scheme: inherit;
    visibility: inherit;
    pointer-events: inherit;
    color: var(--_ink);
    font-family: var(${unsafeCSS(FONT_FAMILY)}, inherit);
    font-size: max(var(${unsafeCSS(FONT_SIZE)}, 1rem), 16px);
    font-variant-numeric: tabular-nums;
    line-height: 1.45;
    overflow-wrap: break-word;
    -webkit-font-smoothing: inherit;
    -moz-osx-font-smoothing: inherit;
    -webkit-text-size-adjust: inherit;
    text-size-adjust: inherit;
  }
  @media (prefers-contrast: more) and (forced-colors: none) {
    .base {
      --_ink-2: var(--_ink);
      --_ink-3: var(--_ink);
      --_other: var(--_core);
      --_axis: var(--_core);
      --_hairline: ${unsafeCSS(COLORS.other[0])};
    }
  }
  @media print {
    .base {
      color-scheme: light;
    }
  }
  .scene {
    /* Kept as it was painted, while what lies beside and over it changes. */
    isolation: isolate;
    display: block;
    max-width: 100%;
    height: auto;
    forced-color-adjust: none;
  }
  .round {
    stroke-linecap: round;
    stroke-linejoin: bevel;
  }
  .halo {
    paint-order: stroke;
    stroke: var(--_ground);
    stroke-width: 4px;
    stroke-linejoin: round;
  }
  .scene [data-target] {
    cursor: pointer;
  }
`;
