/** What a form puts on a map: a fill for each area, and all that is told in words. Forms make it; scene and list draw it. */
import type { Phrase } from '../../i18n/phrase.js';
import type { Position } from '../../model/geo/shapes.js';
import type { Area } from '../../schema/generated/document.js';
import type { ColorRole, Pattern } from '../scene.js';
import type { LegendItem, Obstacle, PeriodChoice, TableView } from '../widget-view.js';

export interface AreaFill {
  /** Absent: no figure; the ground shows under the pattern. */
  readonly role?: ColorRole;
  /** In which the fill's number and name are written. */
  readonly on: ColorRole;
  /** On the ground: dots for hidden, hatching for no data, lines in the role's colour where patterns are asked for. */
  readonly pattern?: Pattern;
  /** Number of the class; empty = none. */
  readonly number: string;
  /** "skjult", "ingen data"; empty where there is a figure. */
  readonly word: string;
}

/** One line of the list beside the map. */
export interface MapRow {
  readonly id: string;
  readonly name: string;
  /** "3", or empty where the area has no rank. */
  readonly rank: string;
  /** With what is missing in words. */
  readonly value: string;
  /** Length of the bar, 0–1; absent = none. */
  readonly bar?: number;
  readonly fill: AreaFill;
  readonly isHighlighted: boolean;
}

export interface MapList {
  readonly title: string;
  /** "Pct." */
  readonly unit: string;
  readonly rows: readonly MapRow[];
  /** Dashes between the bars: "Eksempelby Kommune 53,0 pct.", at a place 0–1. */
  readonly benchmark?: { readonly at: number; readonly label: string };
}

/** Something that went from one area to another. */
export interface MapArrow {
  readonly from: string;
  readonly to: string;
  readonly labels: readonly string[];
}

/** An exact place where an actor can be met. */
export interface MapPlaceMark {
  readonly position: Position;
  readonly label: string;
  readonly actor: string;
  readonly isFixed: boolean;
}

export interface MapContent {
  readonly arrows?: readonly MapArrow[];
  readonly places?: readonly MapPlaceMark[];
  readonly heading: string;
  readonly definition: string;
  readonly summary: readonly Phrase[];
  /** Measure, unit and period, for the picture's accessible name. */
  readonly subject: string;
  /** Areas on the map, in the document's order. */
  readonly shown: readonly Area[];
  readonly fills: ReadonlyMap<string, AreaFill>;
  readonly legend: readonly LegendItem[];
  readonly list: MapList;
  /** Name, value, class and rank of an area, read aloud. */
  stopText(id: string): string;
  /** Short text in a tile. */
  tileText(id: string): string;
  readonly notes: readonly string[];
  readonly obstacles: readonly Obstacle[];
  readonly periods?: PeriodChoice;
  /** With columns of the form; where the area lies is added by the map. */
  table(makers: typeof import('./map-table.js')): TableView;
}
