/**
 * What every widget's view consists of: one frozen object from which picture, table, sentence, legend, CSV, SVG file
 * and tests are made, so that they cannot disagree. Views are made by pure functions; all texts in them are finished.
 */
import type { Issue } from '../model/issues.js';
import type { Phrase } from '../i18n/phrase.js';
import type { Scene, Target } from './scene.js';

/** One position that the keyboard or the pointer can reach in a picture. */
export interface Stop {
  /** Unique in the picture and stable between redraws. */
  readonly key: string;
  readonly x: number;
  readonly y: number;
  /** What is announced and shown when the reader stands here: name, value and unit, period, position, flag. */
  readonly text: string;
  /** Nothing is drawn here: reached by keyboard, not by the pointer. Default false. */
  readonly missing?: boolean;
  /** What Enter or a click chooses. */
  readonly target?: Target;
}

export interface Picture {
  readonly scene: Scene;
  /** Accessible name: type, measure, unit and period. */
  readonly name: string;
  /** Rows of stops: arrow left and right move in a row, up and down between rows. Empty = a still picture. */
  readonly stops: readonly (readonly Stop[])[];
  /** Top and bottom of the upright line through the stop where the reader stands, px. Absent = only a ring. */
  readonly crosshair?: readonly [top: number, bottom: number];
}

export interface LegendItem {
  readonly key: string;
  readonly label: string;
  /** A small picture of the mark, at most 40 × 20 px. */
  readonly swatch: Scene;
  /** The reader can leave out what the item stands for; whether it is shown now. Absent = only a key. */
  readonly shown?: boolean;
}

/** Periods in order of time, of which a picture shows one. */
export interface PeriodChoice {
  readonly periods: readonly { readonly key: string; readonly label: string }[];
  /** Index of the one that is shown. */
  readonly at: number;
}

export interface TableColumn {
  readonly key: string;
  readonly label: string;
  /** Right-aligned with tabular figures. Default false. */
  readonly numeric?: boolean;
}

export interface TableCell {
  /** As read on screen, in the reader's language, with words for what is missing. */
  readonly text: string;
  /** For sorting and for CSV; null = missing. */
  readonly value: string | number | null;
  /** A judgement that the text says in words, said in colour too. Absent = none. */
  readonly tone?: 'better' | 'worse';
}

export interface TableRow {
  readonly key: string;
  readonly target?: Target;
  /** In the order of the columns; the first is the row's heading. */
  readonly cells: readonly TableCell[];
}

export interface TableView {
  readonly caption: string;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly TableRow[];
}

/** Something asked for that the document cannot give, said in words where the picture would stand. */
export interface Obstacle {
  readonly code: string;
  readonly text: string;
}

export interface WidgetView {
  /** The measure or subject; never a conclusion. */
  readonly heading: string;
  /** One quiet line under the heading. Empty = none. */
  readonly definition: string;
  readonly summary: readonly Phrase[];
  /** null where the table or text is the whole view, or where an obstacle stands. */
  readonly picture: Picture | null;
  readonly legend: readonly LegendItem[];
  readonly table: TableView;
  /** Asks for code without which the table has no rows yet. Absent = it has them. */
  loadTable?(): Promise<unknown>;
  /** Quiet lines under the legend: breaks, caveats, reasons for gaps. */
  readonly notes: readonly string[];
  /** The source line, finished. Empty = none. */
  readonly source: string;
  readonly obstacles: readonly Obstacle[];
  /** What was found wrong with the document while drawing it. Absent = nothing. */
  readonly issues?: readonly Issue[];
  /** The periods that the reader can step through. Absent = the picture shows them all. */
  readonly periods?: PeriodChoice;
  /** Absent = CSV, SVG and PNG only. */
  readonly files?: readonly ViewFile[];
}

/** A file that one kind of view gives away beside CSV, SVG and PNG. */
export interface ViewFile {
  readonly label: string;
  /** Ending of the file's name: "graphml". */
  readonly ending: string;
  /** MIME type. */
  readonly type: string;
  write(): Promise<string>;
}

/** What a view function needs to know of the place where it will be drawn. */
export interface Space {
  /** Width of the picture in px. */
  readonly width: number;
  /** Height of the picture in px where the host fixes it; absent = as high as the content asks. */
  readonly height?: number;
  /** One rem in px. Default 16. */
  readonly rem?: number;
}
