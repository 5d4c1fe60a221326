/**
 * The view of `<bydel-map>`: what a form says, on the outlines or the tiles of the document, with a list of the same areas in
 * the same order and words. Pure: geometry that stays the same is handed in again and is not placed anew.
 */
import type { IndicatorMessages } from '../../i18n/indicator/messages.js';
import type { CountMessages } from '../../i18n/map/counts.js';
import type { MapMessages } from '../../i18n/map/messages.js';
import type { MapObstacleMessages } from '../../i18n/map/obstacles.js';
import type { ReadGeography } from '../../model/geo/plain-geography.js';
import { parsePeriod } from '../../model/period.js';
import type { Issue } from '../../model/issues.js';
import type { Area } from '../../schema/generated/document.js';
import type { Scene } from '../scene.js';
import { lazy } from '../shared/lazy.js';
import { sourceLine } from '../shared/source-line.js';
import { localText, type ViewContext } from '../view-context.js';
import type { Obstacle, TableView, WidgetView } from '../widget-view.js';
import { indicatorContent } from './indicator-content.js';
import type { MapContent } from './map-content.js';
import { mapFigures, type MapFigures } from './map-figures.js';
import { CLASS_METHODS, isOneOf, MAP_FORMS, MAP_SHAPES, WHOLE, type MapOptions } from './map-options.js';
import { stopsOf } from './map-stops.js';
import type { Lens } from './lenses.js';
import { mapScene } from './map-scene.js';
import { isMagnified, naturalHeight, placeMap, type Fit, type PlacedArea, type PlacedMap } from './placed.js';
import { projectMap, type ProjectedMap } from './projected.js';

/** What does not change with the figures: kept from view to view. */
export interface MapGeometry {
  readonly from: readonly unknown[];
  readonly projected: ProjectedMap;
  readonly placedFrom: readonly unknown[];
  /** Placed when first asked for: a box that is not measured yet wants none. Absent for tiles. */
  readonly placed: (() => PlacedMap) | undefined;
  /** Of the whole map: one that is zoomed shows none, and stays as high as they made it. */
  readonly lenses: () => readonly Lens[];
}

/** Code that only some maps need. */
export interface MapParts {
  /** Anything, once patterns can be drawn. */
  readonly patterns?: object;
  /** For what is not in the document as it was asked. */
  readonly obstacles?: typeof import('./map-obstacles.js') | undefined;
  readonly counts?: typeof import('./count-content.js') | undefined;
  readonly tiles?: typeof import('./tile-scene.js') | undefined;
  readonly lenses?: typeof import('./lenses.js') | undefined;
  readonly jenks?: typeof import('../../analysis/jenks.js') | undefined;
  /** For areas and outlines that do not meet by exact names. */
  readonly geo?: Pick<typeof import('../../model/geo/further-geo.js'), 'settleJoin'> | undefined;
}

/** A map cannot be drawn without more code. */
export interface MapNeed {
  readonly needs: keyof MapParts;
}

export interface MapViewInput {
  readonly parts: MapParts;
  readonly options: MapOptions;
  readonly context: ViewContext;
  readonly messages: MapMessages;
  /** There where `parts.counts` is. */
  readonly countMessages?: CountMessages | undefined;
  /** There where `parts.obstacles` is. */
  readonly obstacleMessages?: MapObstacleMessages | undefined;
  readonly indicatorMessages: IndicatorMessages;
  readonly geography: ReadGeography;
  /** Of the view before. */
  readonly before: MapGeometry | undefined;
  /** undefined while the code for it is on its way. */
  table(): typeof import('./map-table.js') | undefined;
  /** Asks for that code, where it is not there from the start. */
  loadTable?(): Promise<unknown>;
}

export interface MapView extends WidgetView {
  readonly messages: MapMessages;
  readonly content: MapContent | undefined;
  readonly geometry: MapGeometry | undefined;
  /** As drawn: outlines or tiles. Empty where nothing is. */
  readonly areas: readonly PlacedArea[];
  /** How many there are, also before they are placed. */
  readonly count: number;
  readonly shape: 'geography' | 'tiles';
  /** Whether both can be shown. */
  readonly hasBoth: boolean;
  readonly issues: readonly Issue[];
  readonly isWide: boolean;
  nameOf(id: string): string;
  /** What the form says in another period; undefined where it says nothing. */
  contentAt(period: string): MapContent | undefined;
  /** Worked out when first asked for. */
  lenses(): readonly Lens[];
}

/** From here on the list stands beside the map, in rem. */
const WIDE = 44;
/** Px of the list beside the map, and between the two, in rem. */
const [LIST, GAP] = [18.75, 2.25];

/** From here on a map without a list beside it bears names too, in rem; on a phone they would be few. */
const NAMED = 30;

export const isWideMap = ({ space: { width, rem = 16 } }: ViewContext): boolean => width >= WIDE * rem;

function mapWidth(context: ViewContext): number {
  const { width, rem = 16 } = context.space;
  return isWideMap(context) ? width - (LIST + GAP) * rem : width;
}

/** Whether all that is asked for is there, so that nothing has to be told. */
function isThere(options: MapOptions, { model }: ViewContext): boolean {
  const { form, shape, classes, area, benchmark, period } = options;
  const areKnown = [area, benchmark].every((id) => !id || id === 'none' || model.areas.has(id));
  const isRead = !period || parsePeriod(period) !== undefined;
  return areKnown && isRead && isIn(MAP_FORMS, form) && isIn(MAP_SHAPES, shape) && isIn(CLASS_METHODS, classes);
}

const isIn = (words: readonly string[], word: string | undefined): boolean => !word || isOneOf(words, word);

const LACKS_WORDS: MapNeed = { needs: 'obstacles' };
const NOTHING_TOLD = { obstacles: [], notes: [] } as const;

/** Outlines, where there are any, of a document that says nothing for the form. */
function withoutData(
  input: MapViewInput,
  heading: string,
  obstacles: readonly Obstacle[],
): MapContent | WidgetView | MapNeed {
  const { parts, context } = input;
  if (!parts.obstacles) return LACKS_WORDS;
  const content = parts.obstacles.outlinesOnly(input, heading);
  return content ? { ...content, obstacles } : parts.obstacles.wordsOnly(context, heading, obstacles);
}

/** The forms that count what the document names. */
function countsOf(
  input: MapViewInput,
  form: 'presence' | 'initiatives',
  obstacles: readonly Obstacle[],
): MapContent | WidgetView | MapNeed {
  const { parts, countMessages } = input;
  const { counts } = parts;
  if (!counts || !countMessages) return { needs: 'counts' };
  const messages = { ...input.messages, ...countMessages };
  const told = { ...input, messages };
  const content = form === 'presence' ? counts.presenceContent(told) : counts.initiativesContent(told);
  if (content) return { ...content, obstacles };
  const [heading, code, text] =
    form === 'presence'
      ? [messages.presence.heading, 'no-presence', messages.noPresence]
      : [messages.initiatives.heading, 'no-initiatives', messages.noInitiatives];
  return withoutData(input, heading, [...obstacles, { code, text }]);
}

function contentOf(input: MapViewInput, obstacles: readonly Obstacle[]): MapContent | WidgetView | MapNeed {
  const { form } = input.options;
  if (form === 'presence' || form === 'initiatives') return countsOf(input, form, obstacles);
  const { options, context, parts, obstacleMessages: words } = input;
  const { model, locale } = context;
  const [first] = model.indicators.values();
  const indicator = options.indicator ? model.indicators.get(options.indicator) : first;
  if (!indicator) {
    if (!words || !parts.obstacles) return LACKS_WORDS;
    if (!options.indicator)
      return withoutData(input, words.outlines, [...obstacles, { code: 'no-indicators', text: words.noIndicators }]);
    const text = locale.messages.unknownIndicator(options.indicator);
    return parts.obstacles.wordsOnly(context, '', [...obstacles, { code: 'unknown-indicator', text }]);
  }
  if (options.classes === 'jenks' && !parts.jenks) return { needs: 'jenks' };
  const figures = mapFigures(model, indicator, { ...options, jenks: parts.jenks?.jenks });
  if (isAnswered(figures, options)) return { ...indicatorContent({ ...input, figures }), obstacles };
  if (!words || !parts.obstacles) return LACKS_WORDS;
  const told = [...obstacles, ...parts.obstacles.lacksOf(figures, { options, context, words })];
  if (figures.figures.length) return { ...indicatorContent({ ...input, figures }), obstacles: told };
  return parts.obstacles.wordsOnly(context, localText(context, indicator.label), told);
}

/** Whether the indicator has what is asked of it. */
function isAnswered({ at, figures, indicator, isDiverging }: MapFigures, options: MapOptions): boolean {
  const { classes, benchmark } = options;
  const isHeld = !benchmark || benchmark === 'none' || isDiverging;
  return at >= 0 && figures.length > 0 && isHeld && (classes !== 'document' || !!indicator.classBreaks?.length);
}

function isSame(a: readonly unknown[], b: readonly unknown[] | undefined): boolean {
  return b !== undefined && a.length === b.length && a.every((part, index) => part === b[index]);
}

/** Areas are told apart by where they are: other figures, names and texts leave the map as it is. */
function placeKey(areas: readonly Area[]): string {
  return areas.map(({ id, code = '', point }) => `${id} ${code} ${point?.join() ?? ''}`).join('\n');
}

function projectedFor(input: MapViewInput, { shown }: MapContent): Pick<MapGeometry, 'from' | 'projected'> {
  const { context, geography, before, parts } = input;
  const { model } = context;
  const key = model.document.geography?.key;
  const all = [...model.areas.values()];
  const settle = parts.geo?.settleJoin;
  const from = [geography, key, settle, placeKey(all), shown.map(({ id }) => id).join('\n')];
  if (before && isSame(from, before.from)) return before;
  return { from, projected: projectMap(all, shown, { geography, key, settle }) };
}

function fitFor({ context, options }: MapViewInput, projected: ProjectedMap): Fit {
  const width = mapWidth(context);
  const { rem = 16, height: fixed } = context.space;
  const most = isWideMap(context) ? 38 * rem : 22 * rem;
  const height = fixed ?? Math.round(Math.max(6 * rem, Math.min(naturalHeight(projected, width), most)));
  return { width, height, viewport: options.viewport ?? WHOLE };
}

function placedFor(
  { before }: MapViewInput,
  projected: ProjectedMap,
  { width, height, viewport }: Fit,
): Pick<MapGeometry, 'placed' | 'placedFrom'> {
  const placedFrom = [projected, width, height, viewport.scale, viewport.x, viewport.y];
  if (before && isSame(placedFrom, before.placedFrom)) return before;
  return { placedFrom, placed: lazy(() => placeMap(projected, { width, height, viewport })) };
}

type NameOf = (id: string) => string;

const NO_LENSES = (): readonly Lens[] => [];

/** As before where the map lies as before, or where it is only zoomed. */
function lensesFor(
  { before, context, parts }: MapViewInput,
  { placed }: Pick<MapGeometry, 'placed'>,
  { projected, fit, nameOf }: { projected: ProjectedMap; fit: Fit; nameOf: NameOf },
): MapGeometry['lenses'] {
  const { lenses } = parts;
  if (!placed || !lenses || !isMagnified(projected, fit)) return NO_LENSES;
  if (before?.placed === placed || fit.viewport.scale !== 1)
    return before?.projected === projected ? before.lenses : NO_LENSES;
  const { rem = 16, height } = context.space;
  const r = isWideMap(context) ? 48 : 26;
  return lazy(() => lenses.lensesOf(placed(), { projected, r, rem, nameOf, mayGrow: height === undefined }));
}

interface Drawn {
  readonly areas: () => readonly PlacedArea[];
  readonly scene: () => Scene;
  readonly lenses: () => readonly Lens[];
}

function draw(
  input: MapViewInput,
  content: MapContent,
  { geometry, tiles, nameOf, fit }: { geometry: MapGeometry; tiles: MapParts['tiles']; nameOf: NameOf; fit: Fit },
): Drawn {
  const { context, options, parts } = input;
  const { rem = 16, height } = context.space;
  const { fills, stopText, tileText, shown, arrows, places } = content;
  const common = { fills, stopText, tileText, nameOf, highlighted: options.area, rem };
  if (tiles) {
    const cells = tiles.tileCells(shown, geometry.projected);
    const { scene, areas } = tiles.tileScene({
      ...common,
      cells,
      width: mapWidth(context),
      ...(height ? { height } : {}),
    });
    return { areas: () => areas, scene: () => scene, lenses: NO_LENSES };
  }
  const placed = geometry.placed!;
  const isNarrow = !isWideMap(context) && context.space.width < NAMED * rem;
  const { projected, lenses } = geometry;
  const scene = lazy(() =>
    mapScene({
      ...common,
      placed: placed(),
      arrows,
      places,
      lenses: lenses(),
      isZoomed: fit.viewport.scale !== 1,
      lensing: parts.lenses,
      projected,
      extras: parts.counts?.extras,
      isNarrow,
    }),
  );
  return { areas: () => placed().areas, scene, lenses: fit.viewport.scale === 1 ? lenses : NO_LENSES };
}

/** Pure: the same input always gives the same view; where code is lacking, what is. */
export function mapView(input: MapViewInput): MapView | MapNeed {
  const { context, messages, options, parts } = input;
  const { obstacleMessages: words } = input;
  if (!isThere(options, context) && !words) return LACKS_WORDS;
  const told = words && parts.obstacles?.tellMap({ options, context, words });
  const { obstacles, notes } = told ?? NOTHING_TOLD;
  const asked = told ? { ...input, context: told.context } : input;
  const nameOf = (id: string): string => localText(context, context.model.areas.get(id)?.name);
  const isWide = isWideMap(context);
  const contentAt = (chosenPeriod: string): MapContent | undefined => {
    const other = contentOf({ ...asked, options: { ...options, chosenPeriod } }, []);
    return 'fills' in other ? other : undefined;
  };
  const common = { messages, nameOf, isWide, contentAt } as const;
  const content = contentOf(asked, obstacles);
  if ('needs' in content) return content;
  if (!('fills' in content)) {
    return {
      ...content,
      ...common,
      content: undefined,
      geometry: undefined,
      areas: [],
      count: 0,
      shape: 'tiles',
      hasBoth: false,
      lenses: NO_LENSES,
      issues: [],
    };
  }
  const hasPatterns = [...content.fills.values()].some(({ pattern }) => pattern !== undefined);
  if (hasPatterns && !parts.patterns) return { needs: 'patterns' };
  const { from, projected } = projectedFor(input, content);
  if (projected.isOpen) return { needs: 'geo' };
  const hasPlaces = projected.areas.length > 0;
  const hasOutlines = projected.areas.some(({ rings }) => rings.length > 0);
  // Points alone are a map where every district has one.
  const isMap = hasOutlines || (hasPlaces && projected.areas.length === content.shown.length);
  const isTiles = options.shape === 'tiles' || !isMap;
  if (isTiles && !parts.tiles) return { needs: 'tiles' };
  const fit = fitFor(input, projected);
  const placing = isTiles ? { placed: undefined, placedFrom: [] } : placedFor(input, projected, fit);
  if (!isTiles && isMagnified(projected, fit) && !parts.lenses) return { needs: 'lenses' };
  const lenses = lensesFor(input, placing, { projected, fit, nameOf });
  const geometry: MapGeometry = { from, projected, ...placing, lenses };
  const drawn = draw(input, content, { geometry, tiles: isTiles ? parts.tiles : undefined, nameOf, fit });
  let table: TableView | undefined;
  const has = new Set(projected.areas.map(({ id }) => id));
  // Every district has a tile.
  const without = isTiles ? [] : content.shown.filter(({ id }) => !has.has(id)).map(({ id }) => nameOf(id));
  const isFigures = options.form !== 'presence' && options.form !== 'initiatives';
  const indicator = options.indicator
    ? context.model.indicators.get(options.indicator)
    : [...context.model.indicators.values()][0];
  const isPlaced = hasPlaces || content.shown.every(({ tile }) => tile);
  if (!isPlaced && !words) return LACKS_WORDS;
  const placeless = isPlaced ? [] : [{ code: 'no-outlines', text: words!.noOutlines }];
  return Object.freeze({
    ...common,
    content,
    geometry,
    get areas() {
      return drawn.areas();
    },
    count: content.shown.length,
    lenses: drawn.lenses,
    shape: isTiles ? 'tiles' : 'geography',
    hasBoth: isMap,
    issues: projected.issues,
    heading: content.heading,
    definition: content.definition,
    summary: content.summary,
    picture: {
      get scene() {
        return drawn.scene();
      },
      name: `${isTiles ? messages.tileChart : messages.chart}, ${content.subject}`,
      get stops() {
        return stopsOf(content, drawn.areas());
      },
    },
    legend: content.legend,
    notes: [
      ...(without.length
        ? [
            messages.withoutPlace(
              context.locale.format.list(without.slice(0, 8)) + (without.length > 8 ? ' …' : ''),
              without.length,
            ),
          ]
        : []),
      ...notes,
      ...content.notes,
    ],
    source: sourceLine(context, isFigures ? indicator : undefined),
    obstacles: [...content.obstacles, ...placeless],
    periods: content.periods,
    loadTable: input.loadTable,
    get table() {
      const makers = input.table();
      table ??= makers?.withPlaces(content.table(makers), {
        areas: drawn.areas(),
        projected,
        nameOf,
        messages,
        isTiles,
      });
      return table ?? { caption: '', columns: [], rows: [] };
    },
  } as const);
}
