/* Generated from document.schema.json by `npm run generate`. Do not edit. */

/**
 * One document of district work: areas, figures, initiatives, actors and what practitioners see. Every widget draws
 * from it. Fields that this version does not know are kept aside and reported, never fatal.
 */
export interface Document {
  /** Address of this schema, for editors. Never fetched. */
  readonly $schema?: string;
  /** Version of the document format. Another number before the point is refused. */
  readonly version: string;
  /** Name of the document itself, used in file names of downloads. */
  readonly id?: Id;
  /** What the document is about. */
  readonly title?: Text;
  /** A few sentences about scope and occasion. */
  readonly description?: Text;
  /** Language of every text that is a plain string, as a language code. Default: "da". */
  readonly language?: string;
  /** Who answers for the document. */
  readonly publisher?: Publisher;
  /** When the document was last changed. Written in the source line. */
  readonly updated?: PartialDate;
  /** Terms for using the figures. */
  readonly licence?: Licence;
  /**
   * Where the figures come from. A source or an indicator may say otherwise for its own figures. Default:
   * "published".
   */
  readonly provenance?: Provenance;
  /** A remark that every widget's source line may carry. */
  readonly note?: Text;
  /** What a reader of any figure in the document must know. */
  readonly caveats?: readonly Text[];
  /** Where figures come from; indicators refer to them by id. */
  readonly sources?: readonly Source[];
  /** The document's own rule for small numbers. What breaks it is not drawn. */
  readonly privacy?: Privacy;
  /** Districts and everything they are compared with. */
  readonly areas?: readonly Area[];
  /** The areas' outlines. */
  readonly geography?: Geography;
  /** Subjects that indicators, initiatives and experiences are sorted under. */
  readonly themes?: readonly Theme[];
  /** What is measured. */
  readonly indicators?: readonly Indicator[];
  /** The figures: a list of records, a table, or the address of a file with one of these. */
  readonly observations?: Observations;
  /** What practitioners see in the districts. */
  readonly experiences?: readonly Experience[];
  /** The trail from a figure through dialogue and local experience to a decision. */
  readonly signals?: readonly Signal[];
  /** What is done in the districts: core services adjusted to a district, and additional initiatives. */
  readonly initiatives?: readonly Initiative[];
  /** Organisations, units and functions that work in the districts. */
  readonly actors?: readonly Actor[];
  /** District networks, steering bodies and support functions with their members. */
  readonly networks?: readonly Network[];
  /** Who works with whom. */
  readonly ties?: readonly Tie[];
  /** Fixed places of actors in a network picture, by network id and actor id. */
  readonly positions?: Readonly<Record<string, NetworkPositions>>;
  /** Visions, goals and targets, linked upwards by parent. */
  readonly goals?: readonly Goal[];
  /** The document's own sets of criteria. The official Danish ones need not be written: refer to them by id. */
  readonly ruleSets?: readonly RuleSet[];
  /** What closing the gap to a comparison area would be worth. */
  readonly potential?: Potential;
  /** Stretches of time to shade behind time axes, such as council terms. */
  readonly bands?: readonly Band[];
  /** Sections of widgets that `<bydel-dashboard>` shows. */
  readonly dashboard?: Dashboard;
}

/** A slug: small letters, digits, hyphen, underscore and full stop; begins with a letter or digit. */
export type Id = string;

/** Id of an area. */
export type AreaId = Id;

/** Id of a theme. */
export type ThemeId = Id;

/** Id of a source. */
export type SourceId = Id;

/** Id of an indicator. */
export type IndicatorId = Id;

/** Id of a signal. */
export type SignalId = Id;

/** Id of an initiative. */
export type InitiativeId = Id;

/** Id of an actor. */
export type ActorId = Id;

/** Id of a network. */
export type NetworkId = Id;

/** Id of a goal. */
export type GoalId = Id;

/**
 * Id of a rule set: one of the document's, or an official one (`ghetto-2010`, `ghetto-2014`, `udsat-2018`,
 * `parallel-2018`, `omdannelse-2018`, `forebyg-2021`).
 */
export type RuleSetId = Id;

/** Name of a category in a breakdown. Freer than other ids: capitals and plus are allowed. */
export type CategoryId = string;

/**
 * A text in the document's language, or an object of texts by language code. Never markup, at most 10,000 characters
 * each.
 */
export type Text = string | TextByLanguage;

/** The same text in several languages, by language code. */
export type TextByLanguage = Readonly<Record<string, string>>;

/** A link that the reader may follow: http, https or mailto. Never fetched. */
export type Url = string;

/** Address of a part of the document: relative, or same origin as the document. */
export type Href = string;

/** A day, a month or a year. */
export type PartialDate = string;

/**
 * A stretch of time: year `2024`, quarter `2024-Q1`, half-year `2024-H1`, month `2024-03`, day `2024-03-15`, school
 * year `2023/24`, mean of several `2022..2023`.
 */
export type Period = string;

/** A period; `open` where no end is planned; `unknown` where nobody knows. */
export type End = string;

/** A place as longitude and latitude (WGS84), in that order. */
export type Point = readonly [number, number];

/**
 * `published`: from a published source. `constructed`: invented, for invented districts only. `estimated`:
 * calculated by somebody.
 */
export type Provenance = 'published' | 'constructed' | 'estimated';

/** Who answers for the document. */
export interface Publisher {
  /** Name of the organisation. */
  readonly name: Text;
  /** Its page. */
  readonly url?: Url;
}

/** Terms of use. */
export interface Licence {
  /** Name of the licence. */
  readonly name: Text;
  /** Its text. */
  readonly url?: Url;
}

/** Where figures come from. */
export interface Source {
  /** Name that indicators refer to. */
  readonly id: Id;
  /** As the source line writes it. */
  readonly name: Text;
  /** What the source holds and how it counts. */
  readonly description?: Text;
  /** The source's own name for the table. */
  readonly code?: string;
  /** Its page. */
  readonly url?: Url;
  /** When the source was updated. */
  readonly updated?: PartialDate;
  /** When the figures were taken. */
  readonly retrieved?: PartialDate;
  /** The source's terms. */
  readonly licence?: Licence;
  /** Kind of figures in this source. Absent: as the document. */
  readonly provenance?: Provenance;
  /** A remark. */
  readonly note?: Text;
}

/**
 * How carefully small numbers are treated. `open`: population and housing. `standard`: employment, education,
 * income. `sensitive`: crime, health, benefits, origin, children.
 */
export type PrivacyProfile = 'open' | 'standard' | 'sensitive';

/** Limits under which a figure is not shown. What is not given follows the profile. */
export interface Privacy {
  /** Which set of limits. Default: "standard". */
  readonly profile?: PrivacyProfile;
  /** Smallest number of persons that may be shown. Default: 5. */
  readonly minCount?: number;
  /** Smallest group that a rate may be shown for, in persons. Default: 50. */
  readonly minDenominator?: number;
  /** Counts are rounded to this number. Default: 1. */
  readonly roundTo?: number;
  /** Indicators that follow the profile `sensitive` whatever the document's profile is. */
  readonly sensitive?: readonly IndicatorId[];
  /** Totals and their parts beyond those that `areas.parent` tells, from which a hidden figure could be computed. */
  readonly groups?: readonly PrivacyGroup[];
  /** Who protected the figures before publishing, and when. */
  readonly applied?: PrivacyApplied;
}

/** A total and the parts that add up to it. */
export interface PrivacyGroup {
  /** Area that is the sum. */
  readonly total: AreaId;
  /** Areas that add up to it. */
  readonly parts: readonly AreaId[];
}

/** Record of the protection that was done before publishing. */
export interface PrivacyApplied {
  /** Who did it. */
  readonly name?: Text;
  /** When. */
  readonly date?: PartialDate;
  /** How. */
  readonly note?: Text;
}

/** What sort of area. */
export type AreaKind =
  | 'district'
  | 'housing-area'
  | 'housing-section'
  | 'village'
  | 'parish'
  | 'municipality'
  | 'rest-of-municipality'
  | 'region'
  | 'country'
  | 'group';

/** A district, or an area that districts are compared with. The interface says district. */
export interface Area {
  /** Name that everything else refers to. */
  readonly id: Id;
  /** Name as people say it. */
  readonly name: Text;
  /** What sort of area. Default: "district". */
  readonly kind?: AreaKind;
  /** A few sentences about the place. */
  readonly description?: Text;
  /** The area it is part of. */
  readonly parent?: AreaId;
  /** Areas that a group consists of. */
  readonly members?: readonly AreaId[];
  /** Official code, as text: leading zeros count. */
  readonly code?: string;
  /** Number of residents. */
  readonly population?: number;
  /** Share of dwellings by form of ownership, in per cent. */
  readonly tenure?: Tenure;
  /** From when the area exists. Absent: always. */
  readonly validFrom?: Period;
  /** Until when the area exists. Absent: still. */
  readonly validTo?: Period;
  /** Areas that it took over from. */
  readonly predecessors?: readonly AreaId[];
  /** Names it had before. */
  readonly formerNames?: readonly FormerName[];
  /** Lists that the area stood on. */
  readonly designations?: readonly Designation[];
  /** Place in a tile map. */
  readonly tile?: Tile;
  /** A point in the middle of the area; drawn where there is no outline. */
  readonly point?: Point;
  /** A page about the area. */
  readonly url?: Url;
  /** A remark. */
  readonly note?: Text;
}

/** Share of dwellings by form of ownership, in per cent. */
export interface Tenure {
  /** Social (non-profit) housing. */
  readonly social?: Share;
  /** Owner-occupied. */
  readonly owner?: Share;
  /** Cooperative housing. */
  readonly cooperative?: Share;
  /** Private rental. */
  readonly 'private-rental'?: Share;
  /** All else. */
  readonly other?: Share;
}

/** Per cent, 0 to 100. */
export type Share = number;

/** A name that is no longer used. */
export interface FormerName {
  /** The name. */
  readonly name: Text;
  /** From when it was used. */
  readonly from?: Period;
  /** Until when it was used. */
  readonly to?: Period;
}

/** That an area stood on a list in a period. */
export interface Designation {
  /** Which rule set: one of the document's, or an official one. */
  readonly ruleSet: RuleSetId;
  /** List year. */
  readonly period: Period;
  /** Criteria that were met. */
  readonly met?: readonly Id[];
  /** Actors that decided it, where it is a local designation. */
  readonly decidedBy?: readonly ActorId[];
  /** A remark. */
  readonly note?: Text;
}

/** Place in a tile map, counted from the upper left corner. */
export interface Tile {
  /** Column from the left. */
  readonly column: number;
  /** Row from the top. */
  readonly row: number;
}

/** The areas' outlines, inside the document or in a file beside it. */
export interface Geography {
  /** Address of the file. Not together with `data`. */
  readonly href?: Href;
  /** The outlines themselves. */
  readonly data?: GeoData;
  /** Format of the outlines. Default: "geojson". */
  readonly format?: 'geojson' | 'topojson';
  /** Property of a feature that holds the area's id or code. Absent: the feature's own id. */
  readonly key?: string;
  /** Name of the object in a TopoJSON file. Absent: the first. */
  readonly object?: string;
  /**
   * Coordinate system. `WGS84` and `EPSG:4326` are degrees, longitude first; `EPSG:25832` is metres. Default:
   * "WGS84".
   */
  readonly crs?: 'WGS84' | 'EPSG:4326' | 'EPSG:25832';
  /** Where the outlines come from. */
  readonly source?: SourceId;
  /** A remark. */
  readonly note?: Text;
}

/** A GeoJSON FeatureCollection or a TopoJSON Topology. */
export interface GeoData {
  /** Which of the two. */
  readonly type: 'FeatureCollection' | 'Topology';
  readonly [name: string]: unknown;
}

/** A subject. */
export interface Theme {
  /** Name that others refer to. */
  readonly id: Id;
  /** Name as people read it. */
  readonly label: Text;
  /** What belongs under it. */
  readonly description?: Text;
}

/** What a value counts. `per-1000`: cases for each thousand. */
export type Unit =
  | 'percent'
  | 'percentage-points'
  | 'count'
  | 'index'
  | 'currency'
  | 'per-1000'
  | 'ratio'
  | 'years'
  | 'score';

/**
 * Which way is better. `target-range`: inside a range. `neutral`: neither. Only with a direction are differences
 * coloured.
 */
export type Direction = 'higher-is-worse' | 'higher-is-better' | 'target-range' | 'neutral' | 'unknown';

/** What a period of the indicator covers. */
export type PeriodType = 'date' | 'year' | 'school-year' | 'quarter' | 'half-year' | 'month' | 'mean' | 'rolling';

/** Something that is measured in the same way in every area. */
export interface Indicator {
  /** Name that others refer to. */
  readonly id: Id;
  /** The measure's name. The widget's heading. */
  readonly label: Text;
  /** Who is counted and how. */
  readonly definition?: Text;
  /** Subject it belongs under. */
  readonly theme?: ThemeId;
  /** What a value counts. */
  readonly unit: Unit;
  /** The unit in words where the standard word does not do. */
  readonly unitLabel?: Text;
  /** Decimals shown. Absent: as many as the values need, at most one. */
  readonly decimals?: number;
  /** Which way is better. Default: "unknown". */
  readonly direction?: Direction;
  /** The good range, for direction `target-range`. */
  readonly targetRange?: ValueRange;
  /** What the numerator counts. */
  readonly numeratorLabel?: Text;
  /** What the denominator counts. */
  readonly denominatorLabel?: Text;
  /** What a period covers. */
  readonly periodType?: PeriodType;
  /** Categories that observations may be divided into. */
  readonly breakdown?: Breakdown;
  /** Where the figures come from. */
  readonly source?: SourceId;
  /** Kind of figures. Absent: as the source, then as the document. */
  readonly provenance?: Provenance;
  /** Areas to compare with; the first is the default. */
  readonly benchmarks?: readonly AreaId[];
  /** Limits to draw, official or own. */
  readonly thresholds?: readonly Threshold[];
  /** Periods from which figures are counted otherwise. */
  readonly seriesBreaks?: readonly SeriesBreak[];
  /** Limits between the classes of a map, rising. */
  readonly classBreaks?: readonly number[];
  /** What a reader of the figures must know. */
  readonly caveats?: readonly Text[];
  /** How carefully small numbers of this indicator are treated. Absent: as the document. */
  readonly privacy?: PrivacyProfile;
  /** How often new figures come. */
  readonly updateRhythm?: 'yearly' | 'half-yearly' | 'quarterly' | 'monthly' | 'weekly' | 'irregular';
  /** When new figures are expected. */
  readonly nextUpdate?: PartialDate;
  /** A page about the measure. */
  readonly url?: Url;
  /** A remark. */
  readonly note?: Text;
}

/** From and to, both included. */
export interface ValueRange {
  /** Lower end. */
  readonly lower: number;
  /** Upper end. */
  readonly upper: number;
}

/** How an indicator is divided. */
export interface Breakdown {
  /** What it is divided by. */
  readonly label: Text;
  /** Whether the categories add up to the whole and may be stacked. Default: false. */
  readonly partsOfWhole?: boolean;
  /** The categories, in the order they are shown. */
  readonly categories: readonly Category[];
}

/** One category of a breakdown. */
export interface Category {
  /** Name that observations refer to. */
  readonly id: CategoryId;
  /** Name as people read it. */
  readonly label: Text;
}

/** When a limit counts as passed. `over` and `under` leave the limit itself out; `at-least` and `at-most` include it. */
export type Operator = 'over' | 'at-least' | 'under' | 'at-most';

/** A limit: either `ruleSet` and `criterion`, or `operator` with `value`, or `operator` with `multiplier` and `area`. */
export interface Threshold {
  /** Name at the line's end. */
  readonly label?: Text;
  /** Rule set that holds the limit: one of the document's, or an official one. */
  readonly ruleSet?: RuleSetId;
  /** Criterion of that rule set. */
  readonly criterion?: Id;
  /** When the limit counts as passed. */
  readonly operator?: Operator;
  /** The limit, in the indicator's unit. */
  readonly value?: number;
  /** The limit as a multiple of an area's value. */
  readonly multiplier?: number;
  /** The area that the multiple is taken of. */
  readonly area?: AreaId;
  /** First period it holds. Absent: always. */
  readonly from?: Period;
  /** Last period it holds. Absent: still. */
  readonly to?: Period;
  /** A remark. */
  readonly note?: Text;
}

/** A period from which figures cannot be compared with those before. */
export interface SeriesBreak {
  /** First period of the new count. */
  readonly period: Period;
  /** What changed. */
  readonly text?: Text;
}

/** How sure the figure stands. */
export type ObservationStatus = 'final' | 'provisional' | 'estimated' | 'revised';

/** Why there is no value. Zero is a value, not a reason. */
export type MissingReason =
  | 'suppressed'
  | 'not-collected'
  | 'not-applicable'
  | 'not-yet-published'
  | 'too-uncertain'
  | 'withdrawn'
  | 'unknown';

/**
 * A list of records; a table of columns and rows, which takes a third of the space; or the address of a file that
 * holds one of these.
 */
export type Observations = readonly Observation[] | ObservationTable | ObservationReference;

/**
 * One figure: an indicator in an area in a period, for a category or for the whole. Null in any field but `value` is
 * the same as leaving it out.
 */
export interface Observation {
  /** What is measured. */
  readonly indicator: IndicatorId;
  /** Where. */
  readonly area: AreaId;
  /** When. */
  readonly period: Period;
  /** Category of the indicator's breakdown. Absent: the whole. */
  readonly category?: CategoryId | null;
  /** The figure, in the indicator's unit. Null with a reason in `missing`. */
  readonly value?: number | null;
  /** Persons or cases counted. */
  readonly numerator?: number | null;
  /** Persons or cases in all. */
  readonly denominator?: number | null;
  /** Lower end of the 95 % interval. */
  readonly lower?: number | null;
  /** Upper end of the 95 % interval. */
  readonly upper?: number | null;
  /** How sure the figure stands. Default: "final". */
  readonly status?: ObservationStatus | null;
  /** Why there is no value. Not together with a value. */
  readonly missing?: MissingReason | null;
  /** A remark to this figure. */
  readonly note?: Text | null;
}

/** Field of an observation. */
export type ObservationColumn =
  | 'indicator'
  | 'area'
  | 'period'
  | 'category'
  | 'value'
  | 'numerator'
  | 'denominator'
  | 'lower'
  | 'upper'
  | 'status'
  | 'missing'
  | 'note';

/** Observations as a table: the columns once, then a list per observation. Null is an empty cell. */
export interface ObservationTable {
  /** What the cells of a row are. `indicator`, `area` and `period` must be among them. */
  readonly columns: readonly ObservationColumn[];
  /** One list of cells per observation, as long as `columns`. */
  readonly rows: readonly (readonly (string | number | null)[])[];
}

/** The address of a JSON file with the observations. */
export interface ObservationReference {
  /** Address of the file. */
  readonly href: Href;
}

/** Part of society that an actor belongs to. */
export type Sector =
  | 'municipal-central'
  | 'municipal-institution'
  | 'housing-organisation'
  | 'landowner'
  | 'police'
  | 'volunteers'
  | 'local-association'
  | 'business'
  | 'faith-community'
  | 'foundation'
  | 'health-region'
  | 'residents'
  | 'education'
  | 'other';

/** What a practitioner sees in a district. Never about a person who could be recognised. */
export interface Experience {
  /** Name. */
  readonly id: Id;
  /** Where. */
  readonly area: AreaId;
  /** When. */
  readonly period: Period;
  /** Who says it, as a function. */
  readonly from?: Voice;
  /** Subject. */
  readonly theme?: ThemeId;
  /** The matter in a few words. */
  readonly title?: Text;
  /** What is seen. */
  readonly text: Text;
  /** Which way it goes. */
  readonly assessment?: 'better' | 'worse' | 'same' | 'mixed';
  /** How many say so. */
  readonly voices?: number;
  /** Indicators that it says something about. */
  readonly links?: readonly ExperienceLink[];
  /** Signal that it is part of. */
  readonly signal?: SignalId;
  /** Initiatives that it is about. */
  readonly initiatives?: readonly InitiativeId[];
  /** Networks that have talked it through. */
  readonly qualifiedBy?: readonly NetworkId[];
  /** Who may read it. Default: "public". */
  readonly audience?: 'public' | 'partners' | 'internal';
  /** A remark. */
  readonly note?: Text;
}

/** Who an experience comes from: a function, never a named person. */
export interface Voice {
  /** Function. */
  readonly role?: Text;
  /** Sector of the function. */
  readonly sector?: Sector;
  /** Actor it belongs to. */
  readonly actor?: ActorId;
}

/** How an experience stands to an indicator. */
export interface ExperienceLink {
  /** The indicator. */
  readonly indicator: IndicatorId;
  /** What the experience does to the figure. */
  readonly relation: 'confirms' | 'nuances' | 'contradicts' | 'explains';
  /** The figure's period. Absent: the nearest. */
  readonly period?: Period;
  /** A remark. */
  readonly note?: Text;
}

/** A figure that gave rise to a dialogue, and what came of it. */
export interface Signal {
  /** Name. */
  readonly id: Id;
  /** The matter in a few words. */
  readonly title?: Text;
  /** Where. */
  readonly area: AreaId;
  /** Indicator that it began with. */
  readonly indicator?: IndicatorId;
  /** Period of the figure. */
  readonly period?: Period;
  /** What happened, in order of time. */
  readonly steps: readonly SignalStep[];
  /** A remark. */
  readonly note?: Text;
}

/** One step of a signal. */
export interface SignalStep {
  /** What sort of step. */
  readonly kind: 'figure' | 'dialogue' | 'local-experience' | 'decision' | 'closed';
  /** When. */
  readonly date?: Period;
  /** Who took part. */
  readonly actors?: readonly ActorId[];
  /** What came out. */
  readonly text?: Text;
}

/** `adjusted-core`: a core service adjusted to the district. `extra`: an additional initiative. */
export type Approach = 'adjusted-core' | 'extra';

/** Where the initiative stands. */
export type InitiativeStatus = 'idea' | 'preparing' | 'running' | 'paused' | 'closed' | 'moved' | 'unknown';

/** Something done in one or more districts. */
export interface Initiative {
  /** Name that others refer to. */
  readonly id: Id;
  /** Name as people say it. */
  readonly title: Text;
  /** What it is. */
  readonly description?: Text;
  /** Adjusted core service or additional initiative. */
  readonly approach?: Approach;
  /** What it works on. */
  readonly domain?: 'social' | 'physical' | 'institutional';
  /** Subject. */
  readonly theme?: ThemeId;
  /** Whom it is for. */
  readonly targetGroup?: Text;
  /** What it is to reach. */
  readonly aims?: readonly Text[];
  /** How it works. */
  readonly methods?: readonly Method[];
  /** What it answers. */
  readonly challenges?: readonly Challenge[];
  /** Where it is or has been. */
  readonly sites?: readonly Site[];
  /** When it began or will begin. */
  readonly start?: Period;
  /** When it ended or will end. Absent: as `unknown`, and reported. Default: "unknown". */
  readonly end?: End;
  /** Where it stands now. Default: "unknown". */
  readonly status?: InitiativeStatus;
  /** Who takes part. */
  readonly actors?: readonly InitiativeActor[];
  /** Who pays. */
  readonly financing?: readonly Financing[];
  /** What happened to it, in order of time. */
  readonly events?: readonly InitiativeEvent[];
  /** Goals it serves. */
  readonly goals?: readonly GoalId[];
  /** Indicators it is followed by. */
  readonly indicators?: readonly IndicatorId[];
  /** Initiatives it took over from. */
  readonly predecessors?: readonly InitiativeId[];
  /** Where this is known from. */
  readonly source?: SourceId;
  /** A page about it. */
  readonly url?: Url;
  /** A remark. */
  readonly note?: Text;
}

/** A way of working. */
export type Method = 'relation-building' | 'holistic' | 'co-creation' | 'outreach' | 'bridging' | 'other';

/** A difficulty that an initiative answers. */
export type Challenge = 'crime' | 'unsafety' | 'unrest' | 'image' | 'cohesion' | 'mistrust' | 'other';

/** A district that an initiative is or has been in. */
export interface Site {
  /** The district. */
  readonly area: AreaId;
  /** From when. Absent: as the initiative. */
  readonly start?: Period;
  /** Until when. Absent: as the initiative. */
  readonly end?: End;
  /** Exact place. */
  readonly point?: Point;
  /** A remark. */
  readonly note?: Text;
}

/** That an actor takes part in an initiative. */
export interface InitiativeActor {
  /** Who. */
  readonly actor: ActorId;
  /** As what. Default: "partner". */
  readonly role?: 'lead' | 'partner' | 'funder' | 'host';
}

/** Money or means for an initiative. */
export interface Financing {
  /** What sort of money. */
  readonly kind:
    | 'core-budget'
    | 'municipal-pool'
    | 'landsbyggefonden'
    | 'foundation'
    | 'state'
    | 'partner-in-kind'
    | 'other';
  /** Name of the pool or foundation. */
  readonly label?: Text;
  /** Amount for the whole period. */
  readonly amount?: number;
  /** Currency. Default: "DKK". */
  readonly currency?: Currency;
  /** What the amount covers. */
  readonly period?: Period;
  /** Who pays. */
  readonly actor?: ActorId;
  /** A remark. */
  readonly note?: Text;
}

/** Currency as three capitals. */
export type Currency = string;

/** Something that happened to an initiative. */
export interface InitiativeEvent {
  /** When. */
  readonly date: Period;
  /** What. */
  readonly kind: 'started' | 'adjusted' | 'scaled' | 'moved' | 'merged' | 'paused' | 'resumed' | 'evaluated' | 'closed';
  /** In words. */
  readonly text?: Text;
  /** District it moved from. */
  readonly fromArea?: AreaId;
  /** District it moved to. */
  readonly toArea?: AreaId;
  /** Initiative it was merged with. */
  readonly initiative?: InitiativeId;
  /** Signal that led to it. */
  readonly signal?: SignalId;
  /** What the change rests on. */
  readonly evidence?: Text;
}

/** What sort of actor. A person needs `basis` and `expires`. */
export type ActorKind = 'organisation' | 'unit' | 'function' | 'person';

/** An organisation, unit or function that works in the districts; persons only with a stated basis and expiry. */
export interface Actor {
  /** Name that others refer to. */
  readonly id: Id;
  /** Name as people say it. */
  readonly name: Text;
  /** What sort of actor. Default: "organisation". */
  readonly kind?: ActorKind;
  /** The function; for a person the name that is shown once `expires` has passed. */
  readonly role?: Text;
  /** Sector. Default: "other". */
  readonly sector?: Sector;
  /** Professions at work there. */
  readonly professions?: readonly Profession[];
  /** Whether it sits at the town hall or in the districts. */
  readonly placement?: 'central' | 'local';
  /** Actor it is part of. */
  readonly parent?: ActorId;
  /** Where it can be met. */
  readonly presence?: readonly Presence[];
  /** On what ground a person is named. */
  readonly basis?: 'consent' | 'employment' | 'public-office';
  /** Day from which a person's name is no longer shown. */
  readonly expires?: PartialDate;
  /** What it does. */
  readonly description?: Text;
  /** A page, or a function mailbox. */
  readonly url?: Url;
  /** A remark. */
  readonly note?: Text;
}

/** A profession. */
export interface Profession {
  /** Name of the profession. */
  readonly label: Text;
}

/** That an actor can be met in a district. */
export interface Presence {
  /** The district. */
  readonly area: AreaId;
  /** `fixed`: always there. `ad-hoc`: now and then. `town-hall`: serves the district from the town hall. */
  readonly form: 'fixed' | 'ad-hoc' | 'town-hall';
  /** Exact place. */
  readonly point?: Point;
  /** From when. */
  readonly from?: Period;
  /** Until when. */
  readonly to?: Period;
  /** A remark. */
  readonly note?: Text;
}

/** A lasting organisation of actors. */
export interface Network {
  /** Name that others refer to. */
  readonly id: Id;
  /** Name as people say it. */
  readonly name: Text;
  /** What sort of network. Default: "district-network". */
  readonly kind?: 'district-network' | 'steering-body' | 'support-function';
  /** Its mandate. */
  readonly description?: Text;
  /** Districts it works in. */
  readonly areas?: readonly AreaId[];
  /** Actor that calls the meetings. */
  readonly host?: ActorId;
  /** Whether it has an end. Default: "standing". */
  readonly permanence?: 'standing' | 'temporary';
  /** What a support function does. */
  readonly tasks?: readonly NetworkTask[];
  /** Sectors that ought to be members; those that are not are pointed out. */
  readonly expectedSectors?: readonly Sector[];
  /** Who belongs to it. */
  readonly members?: readonly Member[];
  /** Since when. */
  readonly from?: Period;
  /** Until when. */
  readonly to?: Period;
  /** A page about it. */
  readonly url?: Url;
  /** A remark. */
  readonly note?: Text;
}

/** A task of a support function. */
export type NetworkTask = 'identify' | 'monitor' | 'develop' | 'coordinate' | 'link';

/** What a member is in the network. */
export type MemberRole = 'lead' | 'chair' | 'coordinator' | 'member' | 'observer';

/** Level of work: those who do, those who coordinate, those who decide. */
export type Level = 'operational' | 'coordinating' | 'strategic';

/** That an actor belongs to a network. */
export interface Member {
  /** Who. */
  readonly actor: ActorId;
  /** As what. Default: "member". */
  readonly role?: MemberRole;
  /** At which level. */
  readonly level?: Level;
  /** Since when. */
  readonly from?: Period;
  /** Until when. */
  readonly to?: Period;
  /** A remark. */
  readonly note?: Text;
}

/** What two actors have with each other. */
export type TieKind = 'cooperates' | 'refers' | 'bridges' | 'funds' | 'leads' | 'supports' | 'coordinates';

/** That two actors have something with each other. */
export interface Tie {
  /** One actor. */
  readonly from: ActorId;
  /** The other. */
  readonly to: ActorId;
  /** What they have. */
  readonly kind: TieKind;
  /** Whether it goes one way only. Default: false. */
  readonly directed?: boolean;
  /** How strong, 1 being ordinary. Default: 1. */
  readonly strength?: number;
  /** Since when. */
  readonly since?: Period;
  /** Until when. Absent: still. */
  readonly until?: Period;
  /** Network it belongs to. */
  readonly network?: NetworkId;
  /** Initiative it belongs to. */
  readonly initiative?: InitiativeId;
  /** How it is known. */
  readonly evidence?: Text;
  /** A remark. */
  readonly note?: Text;
}

/** Places by actor id. */
export type NetworkPositions = Readonly<Record<string, Position>>;

/** A place in a picture: from the left and from the top, 0 to 1. */
export type Position = readonly [number, number];

/** A vision, a goal or a target. */
export interface Goal {
  /** Name that others refer to. */
  readonly id: Id;
  /** Who has it. Default: "municipality". */
  readonly level?: 'municipality' | 'district' | 'initiative';
  /** How definite it is. Default: "goal". */
  readonly kind?: 'vision' | 'goal' | 'target';
  /** Goal that it serves. */
  readonly parent?: GoalId;
  /** District it holds for. Absent: all. */
  readonly area?: AreaId;
  /** Subject. */
  readonly theme?: ThemeId;
  /** The goal in words. */
  readonly text: Text;
  /** Indicator that tells. */
  readonly indicator?: IndicatorId;
  /** The figure to reach. */
  readonly target?: GoalTarget;
  /** When it is to be reached. */
  readonly by?: Period;
  /** When it was decided. */
  readonly adopted?: Period;
  /** Where it is decided. */
  readonly source?: SourceId;
  /** A page about it. */
  readonly url?: Url;
  /** A remark. */
  readonly note?: Text;
}

/** The figure to reach. */
export interface GoalTarget {
  /** `absolute`: the value itself. `gap`: distance to `benchmark`. `trend`: change since `baseline`. */
  readonly type: 'absolute' | 'gap' | 'trend';
  /** In the indicator's unit. */
  readonly value: number;
  /** Area that the distance is taken to, for `gap`. */
  readonly benchmark?: AreaId;
  /** Period that the change is taken from, for `trend`. */
  readonly baseline?: Period;
  /** Category of the indicator's breakdown. Absent: the whole. */
  readonly category?: CategoryId;
}

/** A set of criteria: so many of them must be met for an area to be on the list. */
export interface RuleSet {
  /** Name that others refer to. */
  readonly id: Id;
  /** Present name. */
  readonly label: Text;
  /** Names it had before, for reading old lists. */
  readonly formerLabels?: readonly FormerLabel[];
  /** What it is for. */
  readonly description?: Text;
  /** First list year. */
  readonly from?: Period;
  /** Last list year. Absent: still in force. */
  readonly to?: Period;
  /** Residents an area must have to be assessed. Default: 0. */
  readonly minPopulation?: number;
  /** Rule set that must be met as well. */
  readonly base?: RuleSetId;
  /** How many years running `base` must have been met. */
  readonly years?: readonly DatedNumber[];
  /** How many of the criteria that are not in `always` must be met. Absent: all. */
  readonly needed?: number;
  /** Criteria that must be met besides. */
  readonly always?: readonly Id[];
  /** The criteria. */
  readonly criteria?: readonly Criterion[];
  /** Where it is decided. */
  readonly source?: SourceId;
  /** The law or decision. */
  readonly url?: Url;
  /** A remark. */
  readonly note?: Text;
}

/** A name that is no longer used. */
export interface FormerLabel {
  /** The name. */
  readonly label: Text;
  /** From when it was used. */
  readonly from?: Period;
  /** Until when it was used. */
  readonly to?: Period;
}

/** A number that holds for a time. */
export interface DatedNumber {
  /** The number. */
  readonly value: number;
  /** First period it holds. Absent: always. */
  readonly from?: Period;
  /** Last period it holds. Absent: still. */
  readonly to?: Period;
}

/** One criterion of a rule set. */
export interface Criterion {
  /** Name; the official ones are attachment, convictions, education, income and origin. */
  readonly id: Id;
  /** Name as people read it. */
  readonly label?: Text;
  /** Indicator that tells. Absent: the one with a threshold that names this criterion. */
  readonly indicator?: IndicatorId;
  /** The limits, each for its time. */
  readonly limits?: readonly Limit[];
  /** Number of years the figure is a mean of. Default: 1. */
  readonly meanOf?: number;
  /** A remark. */
  readonly note?: Text;
}

/** A dated limit: a `value`, or a `multiplier` of an area's value or of a `series`. */
export interface Limit {
  /** When it counts as passed. */
  readonly operator: Operator;
  /** The limit, in the indicator's unit. */
  readonly value?: number;
  /** The limit as a multiple. */
  readonly multiplier?: number;
  /** Area that the multiple is taken of. */
  readonly area?: AreaId;
  /** Kind of area that the multiple is taken of, where the area is the one the district lies in. */
  readonly areaKind?: AreaKind;
  /** Values that the multiple is taken of, such as national means. */
  readonly series?: readonly SeriesPoint[];
  /** First period it holds. Absent: always. */
  readonly from?: Period;
  /** Last period it holds. Absent: still. */
  readonly to?: Period;
}

/** A value of a period. */
export interface SeriesPoint {
  /** When. */
  readonly period: Period;
  /** The value. */
  readonly value: number;
}

/** What closing the gap to a comparison area would be worth. */
export interface Potential {
  /** Area to compare with. */
  readonly comparison: AreaId;
  /** Currency. Default: "DKK". */
  readonly currency?: Currency;
  /** Year of the price level. */
  readonly priceYear?: Period;
  /** What is counted. */
  readonly fields: readonly PotentialField[];
  /** Where the amounts come from. */
  readonly source?: SourceId;
  /** What a reader must know. */
  readonly caveats?: readonly Text[];
  /** A remark. */
  readonly note?: Text;
}

/** One thing that is counted. */
export interface PotentialField {
  /** Name. */
  readonly id: Id;
  /** Name as people read it. */
  readonly label: Text;
  /** Indicator whose gap is closed. */
  readonly indicator: IndicatorId;
  /** Amount a year for each person the gap stands for. */
  readonly amountPerPerson: number;
  /** How the amount is found. */
  readonly definition?: Text;
  /** Where the amount comes from. */
  readonly source?: SourceId;
  /** A remark. */
  readonly note?: Text;
}

/** A stretch of time with a name. */
export interface Band {
  /** Name. */
  readonly label: Text;
  /** When it begins. */
  readonly start: Period;
  /** When it ends. Default: "open". */
  readonly end?: End;
  /** Districts it holds for. Absent: all. */
  readonly areas?: readonly AreaId[];
  /** A remark. */
  readonly note?: Text;
}

/** Sections of widgets. */
export interface Dashboard {
  /** Heading of the whole. */
  readonly title?: Text;
  /** A few lines under it. */
  readonly description?: Text;
  /** The sections, from the top. */
  readonly sections: readonly DashboardSection[];
}

/** A heading and its widgets. */
export interface DashboardSection {
  /** The heading. */
  readonly heading?: Text;
  /** A few lines under it. */
  readonly description?: Text;
  /** The widgets, in reading order. */
  readonly widgets: readonly DashboardWidget[];
}

/** One widget: element name and attributes, nothing else. */
export interface DashboardWidget {
  /** Element name. */
  readonly tag:
    | 'bydel-indicator'
    | 'bydel-profile'
    | 'bydel-criteria'
    | 'bydel-map'
    | 'bydel-timeline'
    | 'bydel-network'
    | 'bydel-experiences'
    | 'bydel-goals'
    | 'bydel-twins'
    | 'bydel-potential'
    | 'bydel-chart'
    | 'bydel-table';
  /** Its attributes. */
  readonly attributes?: DashboardAttributes;
  /** Columns it takes where there is room. Default: 1. */
  readonly width?: number;
}

/** Value of an attribute. True sets an attribute without value, false leaves it out. */
export type AttributeValue = string | number | boolean;

/** Attributes as the element's page lists them. No address, no id, no class, no style, no handler. */
export interface DashboardAttributes {
  /** Actor in focus. */
  readonly actor?: AttributeValue;
  /** Highlighted district. */
  readonly area?: AttributeValue;
  /** Districts shown. */
  readonly areas?: AttributeValue;
  /** Area to compare with. */
  readonly benchmark?: AttributeValue;
  /** Category of a breakdown. */
  readonly category?: AttributeValue;
  /** How map classes are made. */
  readonly classes?: AttributeValue;
  /** Comparison area. */
  readonly comparison?: AttributeValue;
  /** Number of twins. */
  readonly count?: AttributeValue;
  /** Draw although off screen. */
  readonly eager?: AttributeValue;
  /** Form of the picture. */
  readonly form?: AttributeValue;
  /** First period. */
  readonly from?: AttributeValue;
  /** What lanes are grouped by. */
  readonly group?: AttributeValue;
  /** Heading; empty means none. */
  readonly heading?: AttributeValue;
  /** Level of the heading, 2 to 6. */
  readonly 'heading-level'?: AttributeValue;
  /** Indicator shown. */
  readonly indicator?: AttributeValue;
  /** Indicators shown. */
  readonly indicators?: AttributeValue;
  /** Language. */
  readonly lang?: AttributeValue;
  /** Networks shown. */
  readonly networks?: AttributeValue;
  /** What a table lists. */
  readonly of?: AttributeValue;
  /** Period shown. */
  readonly period?: AttributeValue;
  /** Relation shown. */
  readonly relation?: AttributeValue;
  /** Rule set. */
  readonly 'rule-set'?: AttributeValue;
  /** How variables are scaled. */
  readonly scale?: AttributeValue;
  /** Outlines or tiles. */
  readonly shape?: AttributeValue;
  /** Layers shown. */
  readonly show?: AttributeValue;
  /** Steps from the actor in focus. */
  readonly steps?: AttributeValue;
  /** Theme shown. */
  readonly theme?: AttributeValue;
  /** Themes shown. */
  readonly themes?: AttributeValue;
  /** Last period. */
  readonly to?: AttributeValue;
  /** Picture or table. */
  readonly view?: AttributeValue;
  /** Weights of the indicators. */
  readonly weights?: AttributeValue;
}
