/** The settings that stories are drawn in: all of theme × language × width, or pairs of them spread over the stories. */

const THEMES = ['light', 'dark', 'forced'] as const;
const LANGUAGES = ['da', 'en'] as const;
const WIDTHS = [360, 960] as const;

export interface Setting {
  readonly theme: (typeof THEMES)[number];
  readonly lang: (typeof LANGUAGES)[number];
  readonly width: (typeof WIDTHS)[number];
}

export const ALL_SETTINGS: readonly Setting[] = THEMES.flatMap((theme) =>
  LANGUAGES.flatMap((lang) => WIDTHS.map((width) => ({ theme, lang, width }))),
);

/**
 * Two settings for the story of that number: both widths, both languages and two themes for each story, and every
 * combination of the three after twelve stories.
 */
export function pairwise(story: number): readonly Setting[] {
  const theme = (shift: number): Setting['theme'] => THEMES[(story + shift) % THEMES.length]!;
  const lang = (shift: number): Setting['lang'] => LANGUAGES[(Math.floor(story / THEMES.length) + shift) % 2]!;
  return WIDTHS.map((width, index) => ({ theme: theme(index), lang: lang(index), width }));
}

export const settingName = ({ theme, lang, width }: Setting): string => `${theme}, ${lang}, ${width} px`;
