/** Where the actors of a picture stand, whatever the form: what each form gives and what drawing needs. Pixels only. */
import type { Space } from '../widget-view.js';
import type { NetworkOptions } from './network-options.js';
import type { Viewport } from '../shared/zoom.js';
import type { ColorRole } from '../scene.js';
import type { furtherNames } from './further-names.js';
import type { RadiusOf, RoutedTie, TieLine } from './route-ties.js';

/** On which side of an actor its name is tried first. */
export type Side = 'right' | 'left' | 'below' | 'above';

/** A stripe across the picture that names those who stand on it. */
export interface PlacedBand {
  readonly key: string;
  /** Empty where the stripe has no name. */
  readonly title: string;
  readonly count: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** Baseline of the title. */
  readonly titleY: number;
  readonly ground: ColorRole;
  /** Room beside the actors in which the title stands, px; 0 = it stands above them. */
  readonly gutter: number;
  /** Rounded, inside another one. Default false. */
  readonly isPanel?: boolean;
}

/** A seat that nobody has taken, as it stands in the picture. */
export interface PlacedSeat {
  readonly key: string;
  readonly title: string;
  readonly x: number;
  readonly y: number;
  /** Room for its words, px. */
  readonly width: number;
}

/** Several actors that are drawn as one mark with their number. */
export interface SeenMark {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly actors: readonly number[];
  /** What it is, and what a click does. */
  readonly text: string;
  /** The part of the picture in which they stand one by one. */
  opens(): Viewport;
}

type Route = (lines: readonly TieLine[], places: Places, radiusOf: RadiusOf) => RoutedTie[];

/** What a picture has that looks otherwise in each part of it, at each zoom. */
export interface SeenPlaces {
  readonly route: Route;
  readonly x: Float64Array;
  readonly y: Float64Array;
  isInView(index: number): boolean;
  readonly marks: readonly SeenMark[];
  readonly detail: Pick<Detail, 'size' | 'ties' | 'symbols'>;
  /** What no name may cover. */
  readonly taken: readonly Box[];
  /** Where an actor stands, in a sentence. */
  whereOf(index: number): string;
}

/** A name that stands over a group of actors: a network among many, a sector. */
export interface GroupTitle {
  readonly key: string;
  readonly title: string;
  readonly actors: readonly number[];
}

export interface Places extends Partial<Omit<SeenPlaces, 'x' | 'y' | 'route'>> {
  readonly width: number;
  readonly height: number;
  /** Middle of each actor by its number; NaN = not in the picture. */
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly bands: readonly PlacedBand[];
  readonly seats: readonly PlacedSeat[];
  /** Room that names and symbols may cover. */
  readonly bounds: Box;
  groundOf(index: number): ColorRole;
  sidesOf(index: number): readonly Side[];
  /** Where ties run. Absent: in curves between rows. */
  readonly route?: Route;
  /** Names that found no place at their actor, further out. Absent: they are left out. */
  readonly further?: typeof furtherNames;
  /** As a part of it looks. Absent: as the whole. @param moved Where the reader has put actors, px of the whole. */
  readonly seen?: (view: Viewport, moved: NetworkOptions['moved']) => SeenPlaces;
}

export interface ViewedPlaces extends Places {
  /** Whether an actor is in sight, by its number. */
  isInView(index: number): boolean;
  /** Nothing lies outside. */
  readonly isWhole: boolean;
}

/** The whole picture, as it was placed. */
export function wholePlaces(places: Places): ViewedPlaces {
  return { isInView: (index) => !Number.isNaN(places.x[index]!), ...places, isWhole: true };
}

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** How much is drawn of an actor and its ties, by how many actors are in the picture. */
export interface Detail {
  /** 1 = full size. */
  readonly size: number;
  /** Ties by kind, or only by weight. */
  readonly ties: 'kind' | 'weight';
  /** Shapes, or dots. */
  readonly symbols: 'shape' | 'dot';
  /** At most so many names. */
  readonly names: number;
}

/** More actors than this in the picture cannot be told apart one by one. */
export const MOST_APART = 150;

export function detailOf(count: number): Detail {
  if (count <= 60) return { size: 1, ties: 'kind', symbols: 'shape', names: count };
  if (count <= MOST_APART) return { size: 0.82, ties: 'kind', symbols: 'shape', names: count };
  const names = Math.min(40, Math.ceil(count / 20));
  if (count <= 1500) return { size: 0.5, ties: 'weight', symbols: 'shape', names };
  return { size: 0.22, ties: 'weight', symbols: 'dot', names };
}

/** Least distance of two empty seats, and the size of one, px at ordinary size. */
export const SEAT = { step: 112, radius: 13 } as const;

/** One pixel of the design at the reader's text size. */
export function unitOf({ rem = 16 }: Space): number {
  return rem / 16;
}
