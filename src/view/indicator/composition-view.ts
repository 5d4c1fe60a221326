/** The form `composition`: a breakdown's categories as stacked shares of the whole, one bar per area or per period. */
import { compositionVocabulary, type CompositionWords } from '../../i18n/indicator/composition/messages.js';
import { lazy } from '../shared/lazy.js';
import { localText } from '../view-context.js';
import type { LegendItem, Picture, Stop } from '../widget-view.js';
import { canStack, type Bar, type Part } from './composition-bars.js';
import {
  placeComposition,
  type CompositionTexts,
  type PlacedBar,
  type PlacedComposition,
} from './composition-layout.js';
import { partMarks, restMarks } from '../shared/stacked-parts.js';
import { compositionScene } from './composition-scene.js';
import { composition, type Composition } from './composition-shape.js';
import { compositionSummary, type CompositionFacts } from './composition-summary.js';
import { compositionTable } from './composition-table.js';
import { formObstacle, type FormInput, type FormView, type IndicatorForm } from './indicator-form.js';
import { breakNotes } from './comparable.js';
import { indicatorWords, periodChoice } from './indicator-words.js';
import { hasLayer } from './indicator-options.js';

/** Decimals of shares that are made of numbers. */
const SHARE_DECIMALS = 1;
/** So many bars are named in a note. */
const MOST_NAMED = 4;

/** Why the data cannot be stacked; undefined where they can. */
function obstacleOf(input: FormInput, texts: CompositionWords): FormView | undefined {
  const { shaped, context, words } = input;
  const { indicator } = shaped;
  const { breakdown } = indicator;
  if (!breakdown?.categories.length) return formObstacle(input, 'no-breakdown', texts.noBreakdown);
  if (!breakdown.partsOfWhole) {
    return formObstacle(input, 'not-parts', texts.notParts(localText(context, breakdown.label)));
  }
  if (!canStack(indicator)) return formObstacle(input, 'not-adding', texts.notAdding(words.unitTitle));
  return undefined;
}

function reasonText({ context }: FormInput, texts: CompositionWords, { obstacle, reason }: Bar): string {
  const why = context.locale.messages.missing[reason ?? 'none'];
  if (obstacle === 'gives-away') return texts.givesAway(why);
  if (obstacle === 'no-whole') return texts.noWhole(why);
  if (obstacle === 'over-whole') return texts.overWhole;
  return obstacle === 'negative' ? texts.negative : why;
}

function factsOf(input: FormInput, made: Composition, texts: CompositionWords): CompositionFacts {
  const { shaped, context, words } = input;
  const { indicator } = shaped;
  const decimals = indicator.unit === 'percent' ? (indicator.decimals ?? SHARE_DECIMALS) : SHARE_DECIMALS;
  const share = { ...indicator, unit: 'percent', unitLabel: undefined, decimals } as const;
  return {
    input,
    made,
    texts,
    share: indicatorWords(context, { ...made.whole, indicator: share }, words.messages),
    categories: made.stack.map(({ category }) => (category ? localText(context, category.label) : texts.others)),
    obstacle: (bar) => reasonText(input, texts, bar),
  };
}

function nameOf({ input, made, share }: CompositionFacts, { area, period }: Bar): string {
  return made.by === 'area' ? input.words.name(area) : share.period(period);
}

function layoutTexts(facts: CompositionFacts): CompositionTexts {
  return {
    bars: facts.made.bars,
    categories: facts.categories,
    name: (bar) => nameOf(facts, bar),
    share: facts.share.bare,
    obstacle: facts.obstacle,
    rest: () => facts.texts.rest,
  };
}

function partText(facts: CompositionFacts, part: Part, index: number): string {
  const { share, input, made, categories } = facts;
  const category = categories[index]!;
  if (part.share === null) return `${category}: ${input.context.locale.messages.missing[part.missing ?? 'none']}`;
  const decimals = made.indicator.unit === 'count' ? (made.indicator.decimals ?? 0) : 0;
  const count = part.count === null ? '' : ` (${share.format.number(part.count, decimals)})`;
  return `${category}: ${share.quantity(part.share)}${count}`;
}

function stopText(facts: CompositionFacts, bar: Bar, index: number): string {
  const { made, share, input } = facts;
  const { messages } = input.context.locale;
  const place = [input.words.name(bar.area), share.period(bar.period)];
  if (bar.obstacle) return `${place.join(', ')}: ${facts.obstacle(bar)}.`;
  const part = bar.parts[index]!;
  const benchmark =
    made.by === 'area' ? made.bars.find(({ role, obstacle }) => role === 'benchmark' && !obstacle) : undefined;
  const other = benchmark === bar ? null : (benchmark?.parts[index]?.share ?? null);
  const flag = part.share === null || part.status === 'final' ? '' : messages.status[part.status];
  const parts = [
    partText(facts, part, index),
    ...place,
    ...(part.lower !== null && part.upper !== null
      ? [share.messages.intervalRange(share.bare(part.lower), share.bare(part.upper))]
      : []),
    ...(other === null ? [] : [`${input.words.name(benchmark!.area)} ${share.quantity(other)}`]),
    messages.position(index + 1, bar.parts.length),
  ];
  return `${parts.join(', ')}.${flag && ` ${flag[0]!.toUpperCase()}${flag.slice(1)}.`}`;
}

function stopsOf(facts: CompositionFacts, placed: PlacedComposition, row: PlacedBar): Stop[] {
  const { bar, y, h, parts, rest } = row;
  const target = { kind: 'area', id: bar.area.id } as const;
  const middle = y + h / 2;
  const at = (index: number, x: number, missing: boolean): Stop => ({
    key: `${bar.key}/${index}`,
    x,
    y: middle,
    missing,
    target,
    get text() {
      return stopText(facts, bar, index);
    },
  });
  if (bar.obstacle) return [at(0, placed.plot.left + 4, false)];
  return bar.parts.map((_, index) => {
    const drawn = parts.find((one) => one.index === index);
    if (drawn) return at(index, drawn.x + drawn.w / 2, false);
    // What is missing is reached in the hatched rest, a zero at the end of the bar.
    return at(index, rest ? rest.x + rest.w / 2 : placed.plot.right, true);
  });
}

function pictureOf(facts: CompositionFacts, placed: PlacedComposition, name: string): Picture {
  const { texts, share, input } = facts;
  const drawing = {
    placed,
    axisTitle: texts.unitTitle,
    isFirstMain: input.options.category !== undefined,
    percent: (value: number) => share.format.number(value),
  };
  const scene = lazy(() => compositionScene(drawing, ({ bar }) => nameOf(facts, bar)));
  const stops = lazy(() => placed.bars.map((row) => stopsOf(facts, placed, row)));
  return {
    get scene() {
      return scene();
    },
    name,
    get stops() {
      return stops();
    },
  };
}

function legendOf({ made, texts, categories }: CompositionFacts): LegendItem[] {
  const box = { x: 0, y: 0, w: 34, h: 16 };
  const items = categories.map((label, index) => ({
    key: made.stack[index]!.category?.id ?? 'others',
    label,
    swatch: { width: 34, height: 16, groups: [{ key: 'part', marks: partMarks(index, box) }] },
  }));
  if (!made.bars.some(({ rest }) => rest > 0)) return items;
  const swatch = { width: 34, height: 16, groups: [{ key: 'rest', marks: restMarks(box) }] };
  return [...items, { key: 'rest', label: texts.rest.charAt(0).toUpperCase() + texts.rest.slice(1), swatch }];
}

function notesOf(facts: CompositionFacts): string[] {
  const { made, texts, share, input } = facts;
  const { context, options, shaped } = input;
  const uneven = made.bars.filter(({ sum }) => sum !== null);
  const sums = uneven.slice(0, MOST_NAMED).map((bar) => texts.sum(nameOf(facts, bar), share.quantity(bar.sum!)));
  const joined = made.joined.map(({ label }) => localText(context, label));
  const flags = new Set(
    made.bars.flatMap(({ parts }) => parts.filter(({ share: own }) => own !== null).map(({ status }) => status)),
  );
  const hasBreaks = made.by === 'period' && hasLayer(options, 'breaks');
  return [
    ...(flags.has('provisional') ? [`${share.messages.provisional}.`] : []),
    ...(joined.length ? [texts.othersNote(share.format.list(joined), texts.others)] : []),
    ...(made.bars.some(({ rest }) => rest > 0) ? [texts.restNote] : []),
    ...(uneven.length ? [texts.sums(sums.join(', '), uneven.length - sums.length)] : []),
    ...(hasBreaks ? breakNotes(made.whole, { words: share, context }) : []),
    ...(shaped.indicator.caveats ?? []).map((caveat) => localText(context, caveat)),
  ];
}

function compositionView(input: FormInput, texts: CompositionWords): FormView {
  const { shaped, words, options, context } = input;
  const obstacle = obstacleOf(input, texts);
  if (obstacle) return obstacle;
  const made = composition(input);
  if (!made && options.period) {
    return formObstacle(input, 'no-figures', words.messages.noFiguresInPeriod(options.period));
  }
  if (!made?.bars.length) return formObstacle(input, 'no-figures', words.messages.noFigures(words.label));
  const facts = factsOf(input, made, texts);
  const placed = placeComposition(layoutTexts(facts), context.space);
  const heading = made.by === 'period' ? texts.heading(words.label, words.name(made.bars[0]!.area)) : words.label;
  const [first, last] = [made.bars[0]!, made.bars.at(-1)!].map(({ period }) => facts.share.period(period));
  const span =
    made.by === 'period' && first !== last ? `${first}–${last}` : facts.share.period(made.whole.periods[made.at]!);
  const definition = localText(context, shaped.indicator.definition);
  return {
    heading,
    definition: [definition, texts.ofWhole].filter(Boolean).join(' '),
    summary: compositionSummary(facts),
    picture: pictureOf(facts, placed, [texts.chart, heading, texts.unitTitle, span].join(', ')),
    drawing: { form: 'composition', input, facts, placed },
    legend: legendOf(facts),
    notes: notesOf(facts),
    ...(made.by === 'area' && { periods: periodChoice(made.whole, facts.share, made.at) }),
    table: () => compositionTable(facts),
  };
}

export const compositionForm: IndicatorForm<CompositionWords> = {
  vocabulary: compositionVocabulary,
  view: compositionView,
};
