/**
 * The view of `<bydel-criteria>`: a rule set held against one district, as count, rows, sentence and table. What cannot be
 * told from the figures is said, never guessed.
 */
import { assess, defaultRuleSet, latestListYear, listYears, type CriteriaResult } from '../../analysis/criteria.js';
import { findRuleSet } from '../../analysis/limits.js';
import type { CriteriaMessages } from '../../i18n/criteria/messages.js';
import type { Phrase } from '../../i18n/phrase.js';
import { findArea } from '../../model/local-areas.js';
import { OFFICIAL } from '../../model/official-rule-sets.js';
import { parsePeriod } from '../../model/period.js';
import type { Area, RuleSet } from '../../schema/generated/document.js';
import { lazy } from '../shared/lazy.js';
import { swatch } from '../shared/scene-marks.js';
import { sourceLine } from '../shared/source-line.js';
import { wordsOnly } from '../shared/words-only.js';
import { localText, type ViewContext } from '../view-context.js';
import type { LegendItem, Obstacle, PeriodChoice, Stop, TableView, WidgetView } from '../widget-view.js';
import { criteriaRows, type CriteriaRow, type CriteriaWords } from './criteria-rows.js';
import { criteriaCard, limitTick, metBox, type Card } from './criteria-scene.js';

export interface CriteriaOptions {
  /** Area id. Default the first district with figures. */
  readonly area?: string;
  /** List year as a period. Default the newest with the most figures. */
  readonly period?: string;
  /** The reader's own choice under the same source: comes first where it is a list year. */
  readonly chosenPeriod?: string;
  /** Rule set id. Default the newest official one that the figures allow without the criterion of origin. */
  readonly ruleSet?: string;
  readonly show?: readonly string[];
}

interface Told {
  readonly context: ViewContext;
  readonly messages: CriteriaMessages;
  readonly result: CriteriaResult;
  readonly rows: readonly CriteriaRow[];
  readonly label: string;
  readonly name: string;
}

/** The list year that a period belongs to: the year in which it ends. */
function yearOf(key: string | undefined): number | undefined {
  const period = key === undefined ? undefined : parsePeriod(key);
  return period && new Date(period.end - 1).getUTCFullYear();
}

function lawLabel(context: ViewContext, { label, formerLabels = [] }: RuleSet, year: number): string {
  const isThen = (from?: string, to?: string): boolean =>
    year >= (yearOf(from) ?? -Infinity) && year <= (yearOf(to) ?? Infinity);
  const former = formerLabels.find(({ from, to }) => isThen(from, to));
  return localText(context, former?.label ?? label);
}

function summaryOf({ context, messages, result, label, name }: Told): Phrase[] {
  const { area, ruleSet, criteria, met, answered, conclusion, needed, hidesOrigin, years, year } = result;
  const count = (value: number | undefined): string => (value === undefined ? '' : context.locale.format.number(value));
  const atLeast = ruleSet.minPopulation ? count(ruleSet.minPopulation) : '';
  const fact = { conclusion, label, area: name, needed, atLeast, residents: count(area.population), hidesOrigin };
  const said = [
    criteria.length > answered ? messages.unanswered(criteria.length - answered) : '',
    years ? messages.years(years.met, years.needed) : '',
    messages.conclusion(fact),
  ];
  const phrases = [...messages.met(name, met, criteria.length, String(year))];
  return [...phrases, ...said.filter(Boolean).map((text) => ({ text: ` ${text}` }))];
}

function legendOf({ messages, name }: Told): LegendItem[] {
  return [
    {
      key: 'area',
      label: name,
      swatch: swatch('area', 16, [{ type: 'circle', cx: 8, cy: 9, r: 6.5, fill: 'accent' }]),
    },
    { key: 'limit', label: messages.keys.limit, swatch: swatch('limit', 8, limitTick(4, 9).slice(1)) },
    { key: 'met', label: messages.keys.isMet, swatch: swatch('met', 32, metBox(1, 9, 30)) },
  ];
}

function notesOf({ context, messages, result, rows }: Told): string[] {
  const { ruleSet, hidesOrigin } = result;
  const former = (ruleSet.formerLabels ?? []).map(({ label, from = '', to = '' }) =>
    messages.formerly(localText(context, label), from, to),
  );
  return [
    messages.scale,
    ...rows.flatMap(({ notes }) => notes),
    ...(hidesOrigin ? [messages.originHidden] : []),
    messages.legalFact,
    ...former,
    localText(context, ruleSet.description),
    localText(context, ruleSet.note),
  ].filter(Boolean);
}

function stopText({ context, name, result }: Told, row: CriteriaRow, at: readonly [number, number]): string {
  const facts = [row.value, row.period, row.limit, row.distance, row.outcome].filter(Boolean).join(', ');
  return `${row.name}, ${name}: ${facts}, ${result.year}, ${context.locale.messages.position(...at)}.`;
}

function stopsOf(told: Told, { placed }: Card): Stop[][] {
  return placed.map(({ row, x, y }, index) => [
    {
      key: row.result.criterion.id,
      x,
      y,
      target: { kind: 'area', id: told.result.area.id },
      text: stopText(told, row, [index + 1, placed.length]),
    },
  ]);
}

function tableOf({ messages, result, rows, label, name }: Told): TableView {
  const { columns } = messages;
  return {
    caption: messages.caption(label, name, String(result.year)),
    columns: [
      { key: 'criterion', label: columns.criterion },
      { key: 'value', label: columns.value, numeric: true },
      { key: 'period', label: columns.period },
      { key: 'limit', label: columns.limit },
      { key: 'distance', label: columns.distance },
      { key: 'outcome', label: columns.outcome },
    ],
    rows: rows.map((row) => ({
      key: row.result.criterion.id,
      target: { kind: 'area', id: result.area.id },
      cells: [
        { text: row.name, value: row.name },
        { text: row.value, value: row.result.figure?.value ?? null },
        { text: row.period, value: row.period || null },
        { text: row.limit, value: row.limit },
        { text: row.distance, value: row.distance || null },
        { text: row.outcome, value: row.outcome },
      ],
    })),
  };
}

function choiceOf(years: readonly number[], year: number): PeriodChoice | undefined {
  const at = years.indexOf(year);
  if (years.length < 2 || at < 0) return undefined;
  return { periods: years.map((one) => ({ key: String(one), label: String(one) })), at };
}

interface Plan {
  readonly area: Area;
  readonly ruleSet: RuleSet;
}

/** The area asked for, else the first district that a rule set can be held against. */
function planCriteria({ model }: ViewContext, options: CriteriaOptions): Partial<Plan> {
  const named = options.ruleSet === undefined ? undefined : findRuleSet(model, options.ruleSet);
  const ruleFor = (area: Area): RuleSet | undefined =>
    options.ruleSet === undefined ? defaultRuleSet(model, area) : named;
  const area = findArea(model, options.area, (one) => {
    const rules = ruleFor(one);
    return rules !== undefined && listYears(model, rules, one).length > 0;
  });
  return { area, ruleSet: area && ruleFor(area) };
}

function findObstacles(
  { model, locale }: ViewContext,
  options: CriteriaOptions,
  messages: CriteriaMessages,
): Obstacle[] {
  const { area, ruleSet, period, show = [] } = options;
  const obstacles: Obstacle[] = [];
  if (area && !model.areas.has(area)) obstacles.push({ code: 'unknown-area', text: locale.messages.unknownArea(area) });
  if (ruleSet && !findRuleSet(model, ruleSet)) {
    const ids = [...OFFICIAL, ...(model.document.ruleSets ?? [])].map(({ id }) => id);
    obstacles.push({ code: 'unknown-rule-set', text: messages.unknownRuleSet(ruleSet, ids.join(', ')) });
  }
  if (period && !parsePeriod(period)) obstacles.push({ code: 'bad-period', text: messages.badPeriod(period) });
  for (const word of show)
    if (word !== 'origin') obstacles.push({ code: 'unknown-layer', text: messages.unknownShow(word) });
  return obstacles;
}

/** Pure: the same input always gives the same view. */
export function criteriaView(options: CriteriaOptions, context: ViewContext, words: CriteriaWords): WidgetView {
  const { model } = context;
  const { own: messages } = words;
  const obstacles = findObstacles(context, options, messages);
  const { area, ruleSet } = planCriteria(context, options);
  const say = (code: string, text: string): WidgetView =>
    wordsOnly(context, ruleSet ? messages.heading(localText(context, ruleSet.label)) : messages.chart, [
      ...obstacles,
      { code, text },
    ]);
  if (!area) return say('no-areas', messages.noAreas);
  const name = localText(context, area.name);
  if (!ruleSet)
    return obstacles.length
      ? wordsOnly(context, messages.chart, obstacles)
      : say('no-figures', messages.noFigures(name));
  const years = listYears(model, ruleSet, area);
  const asked = yearOf(options.period);
  const chosen = yearOf(options.chosenPeriod);
  const year = chosen && years.includes(chosen) ? chosen : (asked ?? latestListYear(model, ruleSet, area));
  if (year === undefined) return say('no-figures', messages.noFigures(name));
  const label = lawLabel(context, ruleSet, year);
  if (!years.includes(year)) {
    const isOut = year < (yearOf(ruleSet.from) ?? year) || year > (yearOf(ruleSet.to) ?? year);
    return say(
      'no-figures',
      isOut ? messages.notInForce(label, String(year)) : messages.noFigures(`${name} (${year})`),
    );
  }
  const result = assess(model, { ruleSet, area, year, origin: options.show?.includes('origin') ?? false });
  const rows = criteriaRows(result, context, words);
  const told: Told = { context, messages, result, rows, label, name };
  return frame(told, obstacles, choiceOf(years, year));
}

function frame(told: Told, obstacles: readonly Obstacle[], periods: PeriodChoice | undefined): WidgetView {
  const { context, messages, result, rows, label, name } = told;
  const { ruleSet, year, met, area } = result;
  const card = lazy(() => criteriaCard({ rows, met, messages, space: context.space, area: area.id }));
  const since = ruleSet.from?.slice(0, 4) ?? '';
  const isOfficial = OFFICIAL.some(({ id }) => id === ruleSet.id);
  const definition = isOfficial ? messages.official(since, String(year)) : messages.own(since, String(year));
  const table = lazy(() => tableOf(told));
  return Object.freeze({
    heading: messages.heading(label),
    definition,
    summary: summaryOf(told),
    picture: {
      get scene() {
        return card().scene;
      },
      name: `${messages.chart}, ${label}, ${name}, ${year}`,
      get stops() {
        return stopsOf(told, card());
      },
    },
    legend: legendOf(told),
    notes: notesOf(told),
    source: sourceLine(context),
    obstacles,
    periods,
    get table() {
      return table();
    },
  });
}
