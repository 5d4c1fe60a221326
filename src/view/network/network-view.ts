/**
 * The view of `<bydel-network>`: settles the form, sets picture, sentence, legend, table and details of the chosen actor into
 * the frame that every widget shares. What was asked for and is not there is said in words.
 */
import type { Form, NetworkCounts, NetworkMessages } from '../../i18n/network/messages.js';
import type { ReadingWords } from '../../i18n/network/reading.js';
import type { Phrase } from '../../i18n/phrase.js';
import type { Issue } from '../../model/issues.js';
import { parsePeriod } from '../../model/period.js';
import { finish, type Steps } from '../../model/steps.js';
import { sourceLine } from '../shared/source-line.js';
import type { Scene } from '../scene.js';
import type { ViewContext } from '../view-context.js';
import type { LegendItem, Obstacle, Picture, Space, TableView, ViewFile, WidgetView } from '../widget-view.js';
import type { Bridging, BridgingInput } from './bridging.js';
import type { chosenRows } from './chosen-rows.js';
import { levelRows } from './level-rows.js';
import { levelsPlaces } from './levels-places.js';
import { byTies, neighboursOf, type NetworkData } from './network-data.js';
import type { focusOn, Focus } from './network-focus.js';
import { missingView, type MissingView } from './network-missing.js';
import {
  isDrawnForm,
  NETWORK_LAYERS,
  showsLayer,
  type ActorMap,
  type DrawnForm,
  type NetworkOptions,
} from './network-options.js';
import { detailOf, MOST_APART, unitOf, wholePlaces, type Places, type ViewedPlaces } from './network-places.js';
import { networkPeriods } from './network-periods.js';
import { networkLegend } from './network-legend.js';
import { networkScene } from './network-scene.js';
import type { Crowd } from './scene-input.js';
import { networkWords, type NetworkWords } from './network-words.js';
import type { OrganicInput } from './organic-places.js';
import type { viewPlaces } from './viewport.js';

/** Under this width, px, the picture shows one actor and its neighbours only. */
const NARROW = 480;
/** From this width, px, the key and what is told of the chosen actor stand beside the picture. */
const WIDE = 900;
/** What they take of it, px. */
const BESIDE = 240;

export interface NetworkView extends WidgetView {
  readonly messages: NetworkMessages;
  readonly data: NetworkData;
  readonly words: NetworkWords;
  /** Number of the actor that the reader or the page has chosen. */
  readonly chosen: number | undefined;
  readonly places: ViewedPlaces | undefined;
  readonly bridging: Bridging | undefined;
  readonly missing: MissingView | undefined;
  /** What tells of the areas of actors, in the form `map`. */
  readonly map?: ActorMap;
  readonly form: DrawnForm;
  /** How far the focus reaches now. */
  readonly reach: number;
  /** Whether so much is drawn that a canvas is the better ground. */
  readonly isLarge: boolean;
  /** Whether the picture is still empty. */
  readonly isDraft: boolean;
}

/** What a view needs only once it is read. */
export interface ReadingParts {
  readonly chosenRows: typeof chosenRows;
  readonly focusOn: typeof focusOn;
  readonly viewPlaces: typeof viewPlaces;
  /** undefined while they are on their way. */
  readonly texts: ReadingWords | undefined;
}

export type TableMaker = (data: NetworkData, words: NetworkWords) => TableView;

export interface NetworkSetting {
  readonly data: NetworkData;
  readonly options: NetworkOptions;
  readonly context: ViewContext;
  readonly messages: NetworkMessages;
  /** Only the words, while nobody knows how high the picture is. */
  readonly isDraft?: boolean;
  /** As the layout gave them; needed for a picture where `needsLayout` says so. */
  readonly positions?: Float64Array;
  /** Fits them into the picture; needed with them, and in the form `map`. */
  readonly fit?: (input: OrganicInput) => Places;
  /** Needed where `isCrowd` says so. */
  readonly crowd?: Crowd;
  /** Needed where somebody is chosen, on narrow screens, and where the reader looks at a part or has moved something. */
  readonly reading?: ReadingParts;
  /** undefined while the code for it is on its way. */
  table(): TableMaker | undefined;
  /** Asks for that code, where it is not there from the start. */
  loadTable?(): Promise<unknown>;
  /** Files of its own that it gives away. */
  readonly files?: (data: NetworkData, words: NetworkWords) => readonly ViewFile[];
  /** What was asked for and is not there; needed where `isAllThere` says so. */
  readonly obstacles?: (words: NetworkWords) => readonly Obstacle[];
  /** What is wrong with the outlines of the form `map`. */
  readonly issues?: readonly Issue[];
  /** What holds the network together, where that is shown. */
  readonly bridging?: (input: Pick<BridgingInput, 'data' | 'words' | 'format'>) => Bridging;
}

/** Above this number of marks the picture is painted on a canvas. */
const MANY_MARKS = 1500;

export function formOf(
  data: Pick<NetworkData, 'hasLevels'>,
  { form, map }: Pick<NetworkOptions, 'form' | 'map'>,
): DrawnForm {
  if (form && isDrawnForm(form) && (form !== 'levels' || data.hasLevels) && (form !== 'map' || map)) return form;
  return data.hasLevels ? 'levels' : 'organic';
}

/** Whether all that is asked for is there; what is not, `network-obstacles.ts` tells of. */
export function isAllThere(data: NetworkData, options: NetworkOptions, { model }: Pick<ViewContext, 'model'>): boolean {
  const { actor, form, networks, period, show } = options;
  return (
    data.actors.length > 0 &&
    (!actor || data.indexOf.has(actor)) &&
    (!form || form === formOf(data, options)) &&
    (!period || parsePeriod(period) !== undefined) &&
    (networks ?? []).every((id) => model.document.networks?.some((network) => network.id === id)) &&
    (show ?? []).every((layer) => NETWORK_LAYERS.includes(layer))
  );
}

export function isNarrow({ space }: ViewContext): boolean {
  return space.width < NARROW * unitOf(space);
}

/**
 * The space that is left for the picture where something stands beside it; undefined where all stands under it. A picture keeps
 * its width whatever is chosen, so that nothing in it moves.
 */
export function pictureSpace(space: Space): Space | undefined {
  const unit = unitOf(space);
  // A box with a height of its own has no more room below than it has.
  return space.width < WIDE * unit || space.height ? undefined : { ...space, width: space.width - BESIDE * unit };
}

/** @param count Actors in the picture. */
export function isLarge(count: number, { ties }: Pick<NetworkData, 'ties'>): boolean {
  return count + ties.length > MANY_MARKS;
}

/** Whether there are so many that they are drawn otherwise, not all of one size, or in groups with names. */
export function isCrowd({ actors }: NetworkData, { form, filter, sizeByTies }: NetworkOptions): boolean {
  return actors.length > MOST_APART || form === 'sectors' || sizeByTies === true || (filter?.collapsed.size ?? 0) > 0;
}

/** Whether the picture can be drawn only once the layout has been calculated. */
export function needsLayout(data: NetworkData, options: NetworkOptions, context: ViewContext): boolean {
  return data.actors.length > 0 && !options.map && formOf(data, options) !== 'levels' && !isNarrow(context);
}

function placesOf(setting: NetworkSetting, input: DrawnWith): Places {
  const { data, options, context, positions, messages, fit, reading } = setting;
  const { words, focus, missing } = input;
  const seats = missing?.seats;
  const { space } = context;
  const form = formOf(data, options);
  if (isNarrow(context) && focus) {
    const near = data.actors.filter(({ index }) => focus.steps.has(index));
    const rows = form === 'levels' ? levelRows(data, { words }, near) : reading!.chosenRows(near, focus.chosen);
    return levelsPlaces({ data, rows, space, words });
  }
  if (form === 'levels') return levelsPlaces({ data, rows: levelRows(data, { words, seats }), space, words });
  const wishes = [...(seats?.values() ?? [])].flat();
  return fit!({ ...input, data, positions: positions!, space, messages, seats: wishes });
}

/** What is shown, in numbers: initiatives are no actors, and who takes part in one has no tie by that. */
export function countsOf({ actors: nodes, ties, selfTies, networks }: NetworkData): NetworkCounts {
  const actors = nodes.filter(({ stands }) => stands !== 'initiative');
  return {
    actors: actors.reduce((sum, { members = 1 }) => sum + members, 0),
    sectors: new Set(actors.flatMap(({ actor, stands, sector }) => (stands ? sector : (actor.sector ?? [])))).size,
    ties: ties.filter(({ tie }) => tie.kind !== 'takes-part').length + selfTies,
    networks: networks.length,
  };
}

function summaryOf(
  { data, messages, reading }: NetworkSetting,
  words: NetworkWords,
  focus: Focus | undefined,
): Phrase[] {
  if (!data.actors.length) return [];
  const chosen = focus && data.actors[focus.chosen]!;
  const { name } = words;
  const told =
    chosen && reading?.texts?.focus(name(chosen.index), messages.ties(chosen.ties.length), neighboursOf(chosen).length);
  return [...messages.summary(countsOf(data)), ...(told ?? [])];
}

interface Drawn {
  readonly picture: Picture;
  readonly places?: ViewedPlaces;
  readonly legend: readonly LegendItem[];
  readonly notes: readonly string[];
  readonly isLarge: boolean;
}

interface DrawnWith {
  readonly words: NetworkWords;
  readonly focus: Focus | undefined;
  readonly missing: MissingView | undefined;
  readonly bridging: Bridging | undefined;
}

function pictureName({ data, options, context, messages }: NetworkSetting, words: NetworkWords): string {
  const period = options.period ? parsePeriod(options.period) : undefined;
  return [
    // Of a map the map itself says what it is.
    messages.chart[formOf(data, options) as Form],
    ...(data.networks.length === 1 ? [words.network(data.networks[0]!)] : []),
    ...(period ? [messages.inPeriod(context.locale.format.period(period))] : []),
  ].join(', ');
}

interface Drawing {
  readonly scene: Scene;
  readonly places?: ViewedPlaces;
  /** How many actors are in sight, in the picture, and have their names. */
  readonly seen: number;
  readonly inPicture: number;
  readonly named: number;
}

/** As far as it is known before there is a picture. */
function emptyDrawing({ data, context: { space } }: NetworkSetting): Drawing {
  const { length } = data.actors;
  const scene = { width: space.width, height: space.width, groups: [] };
  return { scene, seen: length, inPicture: length, named: detailOf(length).names };
}

function* drawingOf(setting: NetworkSetting, input: DrawnWith): Steps<Drawing> {
  const { data, options, context, crowd } = setting;
  const { words } = input;
  const placed = placesOf(setting, input);
  const places = setting.reading?.viewPlaces(placed, options, data.indexOf) ?? wholePlaces(placed);
  const seen = data.actors.filter(({ index }) => places.isInView(index)).length;
  const detail = { ...detailOf(seen), ...places.detail };
  yield;
  const { scene, names } = yield* networkScene({
    ...input,
    ...{ data, places, detail, crowd, unit: unitOf(context.space), sizeByTies: options.sizeByTies ?? false },
    titles: crowd?.groupTitles(setting, words, detail) ?? [],
  });
  const inPicture = data.actors.filter(({ index }) => !Number.isNaN(places.x[index]!)).length;
  return { scene, places, seen, inPicture, named: names.length };
}

function* draw(setting: NetworkSetting, found: DrawnWith): Steps<Drawn> {
  const { data, options, context, messages, reading } = setting;
  const { words, focus } = found;
  const drawing = setting.isDraft ? emptyDrawing(setting) : yield* drawingOf(setting, found);
  yield;
  const { scene, places, seen, inPicture, named } = drawing;
  const notes = [
    ...(inPicture < data.actors.length && focus && !options.isList && reading?.texts
      ? [reading.texts.neighboursOnly(words.name(focus.chosen), messages.actors(data.actors.length))]
      : []),
    ...(named < seen && !options.isList ? [messages.namesShown(named, seen)] : []),
    ...(data.ties.some(({ tie: { strength = 1 } }) => strength !== 1) ? [messages.strengthNote] : []),
  ];
  return {
    picture: {
      scene,
      name: pictureName(setting, words),
      // What is read of it is walked through from actor to actor: `network-walk.ts`.
      stops: [],
    },
    places,
    legend: networkLegend(data, options.isList ? undefined : places, {
      messages,
      format: context.locale.format,
      filter: options.filter,
    }),
    notes,
    isLarge: isLarge(seen, data),
  };
}

/** What places mean is said only where the picture shows it. */
function definitionOf({ context, messages, reading }: NetworkSetting, form: DrawnForm): string {
  const plain = form !== 'levels' && isNarrow(context) ? reading?.texts?.definition : undefined;
  return plain ?? messages.definition[form as Form];
}

/** On a narrow screen there is always somebody in focus: without a choice, the one with most ties. */
function focusFor({ data, context, reading }: NetworkSetting, chosen: Focus | undefined): Focus | undefined {
  if (chosen || !isNarrow(context)) return chosen;
  return reading?.focusOn(data, byTies(data.actors)[0]?.key, 1);
}

/** Pure: the same input always gives the same view. Never throws for anything a checked document can hold. */
export function networkView(setting: NetworkSetting): NetworkView {
  return finish(networkSteps(setting));
}

/** The same with places to pause: a picture of thousands of actors takes longer than a page should wait. */
export function* networkSteps(setting: NetworkSetting): Steps<NetworkView> {
  const { data, options, context, messages } = setting;
  const words = networkWords(context, { data, messages, today: options.today });
  const form = formOf(data, options);
  const reach = options.steps === 2 ? 2 : 1;
  const told = setting.reading?.focusOn(data, options.actor, reach);
  const focus = focusFor(setting, told);
  const missing = showsLayer(options, 'missing') ? missingView(data, context.model, words) : undefined;
  const bridging = setting.bridging?.({ data, words, format: context.locale.format });
  const drawn = data.actors.length ? yield* draw(setting, { words, focus, missing, bridging }) : undefined;
  const none: TableView = { caption: '', columns: [], rows: [] };
  let made: TableView | undefined;
  const [only] = data.networks.length === 1 && options.networks?.length ? data.networks : [];
  return Object.freeze({
    heading: only ? words.network(only) : messages.heading,
    definition: drawn ? definitionOf(setting, form) : '',
    summary: [...summaryOf(setting, words, told), ...(bridging?.summary ?? []), ...(missing?.summary ?? [])],
    ...(drawn ?? { picture: null, legend: [], isLarge: false }),
    notes: [
      ...(missing?.notes ?? []),
      ...(drawn?.notes ?? []),
      ...(data.selfTies ? [messages.selfTies(data.selfTies)] : []),
    ],
    source: sourceLine(context),
    obstacles: setting.obstacles?.(words) ?? [],
    issues: setting.issues,
    periods: networkPeriods(context, options, messages),
    files: setting.files?.(data, words),
    loadTable: setting.loadTable,
    get table() {
      return (made ??= setting.table()?.(data, words)) ?? none;
    },
    messages,
    data,
    words,
    bridging,
    missing,
    form,
    reach,
    chosen: told?.chosen,
    places: drawn?.places,
    isDraft: setting.isDraft ?? false,
  });
}
