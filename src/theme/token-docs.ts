/** A sentence on each public custom property, for the generated reference and the manifest. Not part of any page. */
import type { ColorRole } from '../view/scene.js';

export const COLOR_DOCS: Readonly<Record<ColorRole, string>> = {
  ground: 'The ground the widget stands on; halos are drawn in it, the widget itself paints no ground.',
  ink: 'Heading, summary, benchmark, flags and speech marks.',
  ink2: 'Legal limits and their labels, secondary values, legend, time axis. At least 4.5:1 on the ground.',
  ink3: 'Definition, value axis, source, periods of initiatives. At least 4.5:1 on the ground.',
  accent: 'The highlighted district and nothing else: line, value and name. At least 4.5:1 on the ground.',
  other: 'Other areas, intervals, whiskers and frames. At least 3:1 on the ground.',
  axis: 'Base line, ticks, leaders and hatching. At least 3:1 on the ground.',
  core: 'Bars of initiatives, filled or outlined.',
  better: 'Better than the benchmark; always with the word and a shape.',
  worse: 'Worse than the benchmark; always with the word and a shape.',
  hairline: 'Grid and dividers: decoration that carries no fact.',
  band: 'The ground of a gap in the data; words carry the fact.',
  box: 'The middle half in a spine; its frame carries the fact.',
  category1: 'First category of a breakdown.',
  category2: 'Second category of a breakdown.',
  category3: 'Third category of a breakdown.',
  category4: 'Fourth category of a breakdown.',
  category5: 'Fifth category of a breakdown.',
  category6: 'Sixth category of a breakdown.',
  class1:
    'Lowest class of a map. At least 3:1 on the ground, as all of them: a seam in the ground’s colour divides districts.',
  class2: 'Second class of a map.',
  class3: 'Third class of a map.',
  class4: 'Fourth class of a map.',
  class5: 'Highest class of a map, farthest from the ground.',
  below1: 'Districts far below the benchmark on a map that diverges around it.',
  below2: 'Districts a little below the benchmark.',
  above1: 'Districts a little above the benchmark.',
  above2: 'Districts far above the benchmark.',
};

export const FONT_DOCS = {
  family: 'Font family. Default: the family of the page around the widget.',
  size: 'Size of running text; everything else follows it. Default 1rem, never under 16px.',
} as const;
