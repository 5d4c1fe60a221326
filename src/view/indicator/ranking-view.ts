/** The form `ranking`: areas by value in one period, against the benchmark, with intervals where they are given. */
import { rankingVocabulary, type RankingMessages } from '../../i18n/indicator/ranking/messages.js';
import type { Phrase } from '../../i18n/phrase.js';
import { lazy } from '../shared/lazy.js';
import { localText } from '../view-context.js';
import type { LegendItem, Stop, TableRow, TableView } from '../widget-view.js';
import { formObstacle, type FormInput, type FormView, type IndicatorForm } from './indicator-form.js';
import { hasLayer } from './indicator-options.js';
import { shownPeriod } from './indicator-series.js';
import { periodChoice, sharedKind } from './indicator-words.js';
import {
  intervalText,
  placeRanking,
  rankAreas,
  type PlacedRanking,
  type RankRow,
  type Ranking,
} from './ranking-layout.js';
import { rankDot, rankingScene, whisker } from './ranking-scene.js';
import type { RankingWords } from './ranking-words.js';

interface RankingInput extends FormInput {
  readonly words: RankingWords;
}

function comparedPhrase({ words }: RankingInput, row: RankRow, benchmark: RankRow | undefined): Phrase[] {
  const [value, reference] = [row.point.value, benchmark?.point.value];
  if (value === null || reference == null || !benchmark) return [];
  const relation = words.relation(value, reference);
  const distance = words.distance(value - reference);
  return [{ text: ` ${words.messages.compared({ name: words.name(benchmark.series.area), relation, distance })}` }];
}

function highlightPhrases(input: RankingInput, ranking: Ranking, row: RankRow): Phrase[] {
  const { words } = input;
  const area = words.name(row.series.area);
  if (row.point.value === null) return [{ text: words.messages.areaHasNoFigures(area) }];
  const fact = {
    area,
    noun: words.noun,
    value: words.quantity(row.point.value),
    period: words.inPeriod(ranking.period),
  };
  return [...words.ranking.areaRank(fact), ...comparedPhrase(input, row, ranking.benchmark)];
}

function spreadPhrases({ words, context }: RankingInput, { rows, benchmark, period }: Ranking): Phrase[] {
  const [high, low] = [rows[0], rows.at(-1)];
  if (!high || !low) return [{ text: words.messages.noFiguresInPeriod(words.period(period)) }];
  if (high === low) return [{ text: words.messages.stands(words.name(low.series.area), words.point(low.point)) }];
  const phrases: Phrase[] = [
    ...words.messages.spread({
      areas: context.locale.messages.areas(rows.length, sharedKind(rows.map(({ series }) => series.area))),
      period: words.inPeriod(period),
      low: words.quantity(low.point.value!),
      lowArea: words.name(low.series.area),
      high: words.quantity(high.point.value!),
      highArea: words.name(high.series.area),
    }),
  ];
  const value = benchmark?.point.value;
  if (benchmark && value != null) {
    phrases.push({ text: ` ${words.messages.stands(words.name(benchmark.series.area), words.quantity(value))}` });
  }
  return phrases;
}

function summaryOf(input: RankingInput, ranking: Ranking): Phrase[] {
  const { words } = input;
  const own = [...ranking.rows, ...ranking.missing].find(({ series }) => series.role === 'highlight');
  const phrases = own ? highlightPhrases(input, ranking, own) : spreadPhrases(input, ranking);
  const open = ranking.intervals ? ranking.rows.filter(({ separable }) => !separable).length : 0;
  if (open && ranking.benchmark) {
    phrases.push({ text: ` ${words.ranking.inseparable(open, words.name(ranking.benchmark.series.area))}` });
  }
  if (ranking.missing.length && ranking.rows.length) {
    phrases.push({ text: ` ${words.ranking.hidden(ranking.missing.length)}` });
  }
  return phrases;
}

function stopText({ words, context }: RankingInput, ranking: Ranking, index: number): string {
  const rows = [...ranking.rows, ...ranking.missing];
  const row = rows[index]!;
  const { point } = row;
  const parts = [`${words.name(row.series.area)}: ${words.point(point)}`, words.period(ranking.period)];
  if (point.value !== null && ranking.intervals && point.lower !== null && point.upper !== null) {
    parts.push(words.messages.intervalRange(words.bare(point.lower), words.bare(point.upper)));
  }
  parts.push(context.locale.messages.position(index + 1, rows.length));
  const flag = words.flag(point);
  const told = row.separable ? '' : ` ${words.ranking.notSeparable}.`;
  return `${parts.join(', ')}.${told}${flag && ` ${flag[0]!.toUpperCase()}${flag.slice(1)}.`}`;
}

function stopsOf(input: RankingInput, ranking: Ranking, placed: PlacedRanking): Stop[][] {
  return [...placed.rows, ...placed.missing].map(({ series, point, y }, index) => [
    {
      key: series.area.id,
      x: point.value === null ? placed.plot.left : placed.axis.scale(point.value),
      y,
      missing: point.value === null,
      target: { kind: 'area', id: series.area.id },
      get text() {
        return stopText(input, ranking, index);
      },
    },
  ]);
}

function tableOf({ words }: RankingInput, ranking: Ranking): TableView {
  const rows = [...ranking.rows, ...ranking.missing, ...(ranking.benchmark ? [ranking.benchmark] : [])];
  const toRow = ({ series, point }: RankRow): TableRow => {
    const name = words.name(series.area);
    const flag = words.flag(point);
    const text = point.value === null ? words.missing(point) : `${words.bare(point.value)}${flag && ` (${flag})`}`;
    const interval = point.value === null ? '' : intervalText(point, words);
    return {
      key: series.area.id,
      target: { kind: 'area', id: series.area.id },
      cells: [
        { text: name, value: name },
        { text, value: point.value },
        ...(ranking.intervals ? [{ text: interval, value: interval || null }] : []),
      ],
    };
  };
  return {
    caption: words.messages.tableCaption(
      `${words.label}, ${words.period(ranking.period)}`,
      words.unitTitle.toLowerCase(),
    ),
    columns: [
      { key: 'area', label: words.messages.area },
      { key: 'value', label: words.unitTitle, numeric: true },
      ...(ranking.intervals ? [{ key: 'interval', label: words.ranking.intervalColumn, numeric: true }] : []),
    ],
    rows: rows.map(toRow),
  };
}

function legendOf({ words }: RankingInput, ranking: Ranking): LegendItem[] {
  if (!ranking.intervals) return [];
  const swatch = (key: string, marks: ReturnType<typeof rankDot>, width: number): LegendItem['swatch'] => ({
    width,
    height: 16,
    groups: [{ key, marks }],
  });
  const line = whisker({ low: 1, high: 39, y: 8 }, { stroke: 'other', width: 2 });
  const items: LegendItem[] = [
    { key: 'interval', label: words.messages.interval, swatch: swatch('interval', line, 40) },
  ];
  if (ranking.benchmark?.point.value == null) return items;
  for (const open of [false, true]) {
    if (!ranking.rows.some(({ separable }) => separable !== open)) continue;
    const dot = rankDot({ x: 8, y: 8 }, { r: 5, role: 'ink2', open });
    const label = open ? words.ranking.notSeparable : words.ranking.separable;
    items.push({ key: open ? 'open' : 'filled', label, swatch: swatch('dot', dot, 16) });
  }
  return items;
}

function rankingView(given: FormInput, messages: RankingMessages): FormView {
  const input: RankingInput = { ...given, words: { ...given.words, ranking: messages } };
  const { shaped, words, options, context } = input;
  const at = shownPeriod(shaped, options);
  if (at < 0) return formObstacle(input, 'no-figures', words.messages.noFiguresInPeriod(options.period ?? ''));
  const ranking = rankAreas(shaped, at, hasLayer(options, 'intervals'));
  const placed = placeRanking(ranking, words, context.space);
  const scene = lazy(() => rankingScene({ ranking, placed, words }));
  const stops = lazy(() => stopsOf(input, ranking, placed));
  const { benchmark } = ranking;
  const flagged = new Set(ranking.rows.map(({ point }) => words.flag(point)).filter(Boolean));
  const notes = [
    ...[...flagged].map((flag) => `* ${flag[0]!.toUpperCase()}${flag.slice(1)}.`),
    ...(benchmark && benchmark.point.value === null
      ? [words.ranking.benchmarkMissing(words.name(benchmark.series.area), words.period(ranking.period))]
      : []),
    ...(shaped.indicator.caveats ?? []).map((caveat) => localText(context, caveat)),
  ];
  return {
    summary: summaryOf(input, ranking),
    picture: {
      get scene() {
        return scene();
      },
      name: [
        words.messages.chart.ranking,
        words.label,
        words.unitTitle.toLowerCase(),
        words.period(ranking.period),
      ].join(', '),
      get stops() {
        return stops();
      },
    },
    drawing: { form: 'ranking', input, ranking, placed },
    legend: legendOf(input, ranking),
    notes,
    periods: periodChoice(shaped, words, at),
    table: () => tableOf(input, ranking),
  };
}

export const rankingForm: IndicatorForm<RankingMessages> = { vocabulary: rankingVocabulary, view: rankingView };
