/**
 * The public styling API: every colour role with its value on light and on dark ground, and how custom properties are
 * named. What each is for stands in token-docs.ts, so that pages need not carry the sentences.
 */
import type { BasicRole, ColorRole } from '../view/scene.js';

/** Values on light and on dark ground, `#rrggbb`. Contrast on the ground of the same theme is tested. */
export const COLORS: Readonly<Record<BasicRole, readonly [light: string, dark: string]>> = {
  ground: ['#ffffff', '#13181d'],
  ink: ['#17212b', '#eef2f5'],
  ink2: ['#4a5662', '#bcc6cf'],
  ink3: ['#626d78', '#9aa6b1'],
  accent: ['#8a1f6c', '#f08fd2'],
  other: ['#8a949d', '#74808b'],
  axis: ['#8b959e', '#6c7782'],
  core: ['#4f5d6a', '#a7b3be'],
  better: ['#1c6cb3', '#6cb0f0'],
  worse: ['#b5560a', '#f09a4e'],
  hairline: ['#e3e7ea', '#2a323a'],
  band: ['#f3f5f6', '#1c2329'],
  box: ['#dfe3e7', '#343d46'],
  category1: ['#0f766e', '#4fc1b5'],
  category2: ['#8a6500', '#d9b24a'],
  category3: ['#6d4bb5', '#b39df0'],
  category4: ['#8f4a2f', '#dd9b80'],
  category5: ['#587618', '#a9c763'],
  category6: ['#4f5d6a', '#a7b3be'],
};

/** The host page's family: `inherit`. */
export const FONT_FAMILY = '--bydel-font-family';
/** The size of running text, at least 16 px so that the smallest text stays at 12. Default 1rem. */
export const FONT_SIZE = '--bydel-font-size';

/** "ink2" → "ink-2", "category1" → "category-1". */
function wordsOf(role: ColorRole): string {
  return role.replace(/\d/, '-$&');
}

/** The public custom property of a role: `--bydel-color-ink-2`. */
export function colorProperty(role: ColorRole): string {
  return `--bydel-color-${wordsOf(role)}`;
}

/** What our own style sheets and marks use: `--_ink-2`. It has a value in every theme; the public one may not. */
export function privateProperty(role: ColorRole): string {
  return `--_${wordsOf(role)}`;
}
