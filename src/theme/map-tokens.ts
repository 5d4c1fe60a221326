/**
 * The colours of a map: five classes that begin at 3:1 on the ground, so that one seam in the ground's colour outlines every
 * district; below and above a benchmark in blue and orange. Loaded with what draws maps.
 */
import type { MapRole } from '../view/scene.js';

/** Values on light and on dark ground. More is always farther from the ground. */
export const MAP_COLORS: Readonly<Record<MapRole, readonly [light: string, dark: string]>> = {
  class1: ['#649baa', '#437183'],
  class2: ['#3d7e98', '#6ba1b0'],
  class3: ['#2b668d', '#8cbbc6'],
  class4: ['#1d4b78', '#b3d5da'],
  class5: ['#132f55', '#ddf0ef'],
  below1: ['#1c4f8a', '#9fcbf5'],
  below2: ['#4f93cf', '#3a72a6'],
  above1: ['#c4762b', '#9c5c1e'],
  above2: ['#8a3f06', '#f7b674'],
};

export const MAP_ROLES = Object.keys(MAP_COLORS) as readonly MapRole[];
