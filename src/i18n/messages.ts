/** The words that every widget needs. Words of one widget stand in its own folder, so that others do not carry them. */

export interface Messages {
  /** Opens the list of keys. */
  readonly keys: string;
  readonly showTable: string;
  readonly showPicture: string;
  readonly download: string;
  readonly downloadCsv: string;
  readonly downloadSvg: string;
  readonly downloadPng: string;
  readonly downloadSpec: string;
  readonly loading: string;
  readonly slow: string;
  readonly retry: string;
  /** Heading of the card that stands where nothing could be drawn. */
  readonly failed: string;
  /** "3 oplysninger i dokumentet kunne ikke bruges". */
  problems(count: number): string;
  moreProblems(count: number): string;
  readonly noDocument: string;
  readonly tableShown: string;
  readonly pictureShown: string;
  readonly saved: string;
  /** How the picture is used by keyboard, read after its name. */
  readonly pictureKeys: string;
  /** Names of the steps through a picture's periods. */
  readonly period: string;
  readonly previousPeriod: string;
  readonly nextPeriod: string;
  /** "Kilde: A, B." */
  source(names: string): string;
  updated(date: string): string;
  readonly constructed: string;
  readonly estimated: string;
  readonly position: (index: number, count: number) => string;
  /** Why a figure is missing, in words, after MissingReason; `none` = the document has no record. */
  readonly missing: Readonly<Record<MissingWord, string>>;
  /** Flags that follow a figure, after ObservationStatus. */
  readonly status: Readonly<Record<'provisional' | 'estimated' | 'revised', string>>;
  /** Areas by kind in the plural, for counts: "8 bydele". */
  areas(count: number, kind: string | undefined): string;
  otherAreas(count: number, kind: string | undefined): string;
  unknownIndicator(id: string): string;
  unknownArea(id: string): string;
}

export type MissingWord =
  | 'suppressed'
  | 'not-collected'
  | 'not-applicable'
  | 'not-yet-published'
  | 'too-uncertain'
  | 'withdrawn'
  | 'unknown'
  | 'none';
