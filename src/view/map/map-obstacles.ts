/** What a page asks of a map and the document does not have as it stands: made of it, or told in words. */
import type { MapObstacleMessages } from '../../i18n/map/obstacles.js';
import { parsePeriod } from '../../model/period.js';
import { heldAgainstTwins, TWINS } from '../shared/held-against-twins.js';
import { localText, type ViewContext } from '../view-context.js';
import type { Obstacle } from '../widget-view.js';
import type { MapFigures } from './map-figures.js';
import { CLASS_METHODS, isOneOf, MAP_FORMS, MAP_SHAPES, type MapOptions } from './map-options.js';

export { obstacleVocabulary } from '../../i18n/map/obstacles.js';
export { wordsOnly } from '../shared/words-only.js';
export { outlinesOnly } from './outlines-only.js';

interface ObstacleInput {
  readonly options: MapOptions;
  readonly context: ViewContext;
  readonly words: MapObstacleMessages;
}

export interface ToldMap {
  /** With one more area where the map is held against the nearest districts. */
  readonly context: ViewContext;
  readonly obstacles: readonly Obstacle[];
  readonly notes: readonly string[];
}

/** Of words and ids that are not there. The map is drawn all the same where it can be. */
export function tellMap(input: ObstacleInput): ToldMap {
  const { options, context, words } = input;
  const { form, classes, shape, area, period } = options;
  const { model, locale } = context;
  const obstacles: Obstacle[] = [];
  const say = (code: string, text: string): void => void obstacles.push({ code, text });
  if (form && !isOneOf(MAP_FORMS, form)) say('unknown-form', words.unknownForm(form, MAP_FORMS.join(', ')));
  if (classes && !isOneOf(CLASS_METHODS, classes))
    say('unknown-classes', words.unknownClasses(classes, CLASS_METHODS.join(', ')));
  if (shape && !isOneOf(MAP_SHAPES, shape)) say('unknown-shape', words.unknownShape(shape, MAP_SHAPES.join(', ')));
  if (area && !model.areas.has(area)) say('unknown-area', locale.messages.unknownArea(area));
  const against = heldAgainst(input);
  if (against.obstacle) obstacles.push(against.obstacle);
  if (period && !parsePeriod(period)) say('bad-period', words.badPeriod(period));
  return { context: against.context, obstacles, notes: against.note === undefined ? [] : [against.note] };
}

/** Of an indicator that has not what is asked of it. */
export function lacksOf(figures: MapFigures, { options, context, words }: ObstacleInput): Obstacle[] {
  const { at, indicator, isDiverging, shaped } = figures;
  const { classes, benchmark, period } = options;
  const label = localText(context, indicator.label);
  if (!figures.figures.length) return [{ code: 'no-areas', text: words.noAreas }];
  const lacks: Obstacle[] = [];
  if (classes === 'document' && !indicator.classBreaks?.length)
    lacks.push({ code: 'no-breaks', text: words.noBreaks(label) });
  if (at < 0) {
    const isOther = period !== undefined && parsePeriod(period) !== undefined && shaped.periods.length > 0;
    // A period that cannot be read is told of already.
    if (isOther) lacks.push({ code: 'no-figures', text: words.noFiguresIn(period) });
    else if (!period || parsePeriod(period)) lacks.push({ code: 'no-figures', text: words.noFigures(label) });
  } else if (benchmark && !isDiverging && context.model.areas.has(benchmark)) {
    const name = localText(context, context.model.areas.get(benchmark)!.name);
    lacks.push({ code: 'no-benchmark-figure', text: words.noBenchmarkFigure(name) });
  }
  return lacks;
}

interface Against {
  readonly context: ViewContext;
  readonly note?: string;
  readonly obstacle?: Obstacle;
}

function heldAgainst({ options, context, words }: ObstacleInput): Against {
  const { benchmark, area } = options;
  const { areas, indicators } = context.model;
  if (!benchmark || benchmark === 'none' || areas.has(benchmark) || isOneOf(['presence', 'initiatives'], options.form))
    return { context };
  if (benchmark !== TWINS)
    return { context, obstacle: { code: 'unknown-benchmark', text: words.unknownBenchmark(benchmark) } };
  const indicator = options.indicator ?? indicators.keys().next().value ?? '';
  const { model, ...told } = heldAgainstTwins(context, { area, indicators: [indicator] }, words);
  return { ...told, context: { ...context, model } };
}
