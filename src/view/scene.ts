/**
 * The scene: what a picture consists of, as plain data. A scene knows nothing of the DOM, of colours or of languages:
 * marks name colour *roles*, and every text is finished. Three renderers draw any scene: SVG (Lit), canvas, static text.
 * All lengths are CSS pixels in the scene's own coordinate system, origin at the top left.
 */

/** The colour roles that every page may need. `theme/tokens.ts` gives each a value per theme. */
export const COLOR_ROLES = [
  'ground',
  'ink',
  'ink2',
  'ink3',
  'accent',
  'other',
  'axis',
  'core',
  'better',
  'worse',
  'hairline',
  'band',
  'box',
  'category1',
  'category2',
  'category3',
  'category4',
  'category5',
  'category6',
] as const;
/** Classes of a map from few to many; below and above a benchmark, far and near. `theme/map-tokens.ts` gives them values. */
export type MapRole = 'class1' | 'class2' | 'class3' | 'class4' | 'class5' | 'below1' | 'below2' | 'above1' | 'above2';
type ThemeNumber = 1 | 2 | 3 | 4 | 5 | 6 | 7;
/** Themes of initiatives as outlines, and as solid bars with letters on them. `theme/timeline-tokens.ts` gives them values. */
export type ThemeRole = `theme${ThemeNumber}`;
export type TimelineRole = ThemeRole | `bar${ThemeNumber}` | 'letters';
export type BasicRole = (typeof COLOR_ROLES)[number];
export type ColorRole = BasicRole | MapRole | TimelineRole;
/** A pattern of lines, or of dots where there is no angle. */
export interface Pattern {
  /** Px between two lines or dots. */
  readonly step: number;
  /** Px: how thick they are. */
  readonly width: number;
  /** Degrees by which lines lean from the upright; absent = dots. */
  readonly angle?: 45 | -45;
}

/** How a mark is painted. No `fill` and no `stroke` draws nothing. */
export interface Paint {
  readonly fill?: ColorRole;
  readonly stroke?: ColorRole;
  /** Stroke width in px. Default 1. */
  readonly width?: number;
  /** Dash pattern in px, as SVG's `stroke-dasharray`. Default solid. */
  readonly dash?: readonly number[];
  /** Round line caps and joins. Default false (butt, miter). */
  readonly round?: boolean;
  /** 0–1. Default 1. */
  readonly opacity?: number;
  /** Fades from full (left) to nothing (right) over the mark's own box: "no planned end". Default false. */
  readonly fade?: boolean;
  /** Fills with 45° hatching, or another pattern, in the fill role instead of a plain fill. Default false. */
  readonly hatch?: boolean | Pattern;
}

export interface PathMark extends Paint {
  readonly type: 'path';
  readonly d: string;
}
export interface LineMark extends Paint {
  readonly type: 'line';
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}
export interface RectMark extends Paint {
  readonly type: 'rect';
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
  readonly radius?: number;
}
export interface CircleMark extends Paint {
  readonly type: 'circle';
  readonly cx: number;
  readonly cy: number;
  readonly r: number;
}

export type TextAnchor = 'start' | 'middle' | 'end';
/** Text that goes on in another look. */
export interface TextRun {
  readonly text: string;
  /** Px kept free before it, wherever the text before it really ends. */
  readonly gap: number;
  readonly fill: ColorRole;
  /** Default 400. */
  readonly weight?: number;
}
export interface TextMark {
  readonly type: 'text';
  readonly x: number;
  /** The baseline. */
  readonly y: number;
  readonly text: string;
  /** Font size in px. */
  readonly size: number;
  readonly fill: ColorRole;
  /** 400, 500, 600, 650 or 700. Default 400. */
  readonly weight?: number;
  /** Default `start`. */
  readonly anchor?: TextAnchor;
  /** A halo of the ground colour under the letters, so that what they cross stays readable. Default false. */
  readonly halo?: boolean;
  /** On the same line. */
  readonly more?: readonly TextRun[];
}
export type Mark = PathMark | LineMark | RectMark | CircleMark | TextMark;

/** Something in the document that a reader can choose. The kinds are those of the `bydel-select` event. */
export interface Target {
  readonly kind: 'area' | 'actor' | 'initiative' | 'goal' | 'experience';
  readonly id: string;
}

/** Marks that belong together, drawn in order. */
export interface SceneGroup {
  /** Unique in the scene and stable between redraws. */
  readonly key: string;
  /** Accessible name for the SVG file and static output; absent = decoration. */
  readonly label?: string;
  /** What a click on the group chooses. */
  readonly target?: Target;
  /** The same object from scene to scene as long as it looks the same: a canvas may keep its pixels. Default false. */
  readonly isKept?: boolean;
  readonly marks: readonly Mark[];
}

export interface Scene {
  readonly width: number;
  readonly height: number;
  readonly groups: readonly SceneGroup[];
}
