/** The view of `<bydel-potential>`: what closing the distance to a comparison area would be worth, every step of it shown. */
import { potentialOf, type Assumptions, type PotentialResult, type PotentialStep } from '../../analysis/potential.js';
import type { IndicatorMessages } from '../../i18n/indicator/messages.js';
import type { PotentialMessages } from '../../i18n/potential/messages.js';
import { findArea } from '../../model/local-areas.js';
import { parsePeriod, type Period } from '../../model/period.js';
import type { Area, Potential } from '../../schema/generated/document.js';
import { indicatorWords, type IndicatorWords } from '../indicator/indicator-words.js';
import { lazy } from '../shared/lazy.js';
import { sourceLine } from '../shared/source-line.js';
import { TWINS, withTwins } from '../shared/twins-model.js';
import { wordsOnly } from '../shared/words-only.js';
import { localText, type ViewContext } from '../view-context.js';
import type { Obstacle, Stop, TableCell, TableView, WidgetView } from '../widget-view.js';
import { potentialScene, type PotentialRow, type PotentialScene } from './potential-scene.js';

export interface PotentialOptions extends Assumptions {
  readonly area?: string;
  /** Area id, or `twins`. Default the document's `potential.comparison`. */
  readonly comparison?: string;
  readonly period?: string;
  readonly chosenPeriod?: string;
}

export interface PotentialWords {
  readonly own: PotentialMessages;
  readonly indicator: IndicatorMessages;
}

/** One of the numbers that the reader may change. */
export interface Assumable {
  readonly id: string;
  readonly label: string;
  readonly amount: number;
  readonly persons: number | null;
}

export interface PotentialView extends WidgetView {
  readonly assumables: readonly Assumable[];
  readonly closed: number;
}

interface Told {
  readonly context: ViewContext;
  readonly words: PotentialWords;
  readonly result: PotentialResult;
  readonly potential: Potential;
  readonly name: string;
  readonly comparison: string;
  /** The districts that a mean is made of; empty for an area. */
  readonly twins: readonly Area[];
  /** How many indicators those were found by. */
  readonly variables: number;
}

function wordsFor({ context, words }: Told, { indicator, figure }: PotentialStep): IndicatorWords | undefined {
  if (!indicator) return undefined;
  const periods: Period[] = figure ? [figure.period] : [];
  return indicatorWords(context, { indicator, category: null, periods, series: [] }, words.indicator);
}

/** "12.345 kr.", "DKK 12,345". */
function money({ context, words, potential }: Told, amount: number): string {
  const { format, code } = context.locale;
  const currency = words.own.currency(potential.currency ?? 'DKK');
  const number = format.number(amount, Number.isInteger(amount) ? 0 : 2);
  return code === 'da' ? `${number}\u00a0${currency}` : `${currency}\u00a0${number}`;
}

function stepLines(told: Told, step: PotentialStep): string[] {
  const { words, context, result } = told;
  const { own } = words;
  const of = wordsFor(told, step);
  const { figure, reference, gap, base, persons, status } = step;
  const lines: string[] = [];
  if (of && figure && reference?.value != null && figure.value !== null) {
    const distance = of.distance(figure.value - reference.value);
    lines.push(
      `${of.label}, ${of.period(figure.period)}: ${own.gap(of.quantity(figure.value), of.quantity(reference.value), distance)}`,
    );
  } else if (of) lines.push(of.label);
  if (status !== 'counted') return [...lines, own.status[status]];
  if (of && gap !== null && base !== null && persons !== null) {
    const count = (value: number): string => context.locale.format.number(value);
    lines.push(own.persons(of.quantity(gap), count(base), result.closed, count(persons)));
    lines.push(own.amount(count(persons), money(told, step.amountPerPerson)));
  }
  return lines;
}

function rowsOf(told: Told): PotentialRow[] {
  const { steps } = told.result;
  const most = Math.max(1, ...steps.map(({ amount }) => amount ?? 0));
  return steps.map((step) => ({
    key: step.field.id,
    name: localText(told.context, step.field.label),
    steps: stepLines(told, step),
    amount: step.amount === null ? '' : money(told, step.amount),
    part: (step.amount ?? 0) / most,
  }));
}

function stopsOf({ context, result }: Told, { placed }: PotentialScene, rows: readonly PotentialRow[]): Stop[][] {
  return placed.map(({ key, x, y }, index) => {
    const { name, amount, steps } = rows[index]!;
    const facts = [amount, ...steps].filter(Boolean).join(', ');
    return [
      {
        key,
        x,
        y,
        missing: !amount,
        target: { kind: 'area', id: result.area.id },
        text: `${name}: ${facts}, ${context.locale.messages.position(index + 1, placed.length)}.`,
      },
    ];
  });
}

function tableOf(told: Told): TableView {
  const { words, result, context, name, comparison } = told;
  const { own } = words;
  const { columns } = own;
  const none: TableCell = { text: '–', value: null };
  const number = (value: number | null): TableCell =>
    value === null ? none : { text: context.locale.format.number(value), value };
  const amount = (value: number | null): TableCell => (value === null ? none : { text: money(told, value), value });
  const rows = result.steps.map((step) => {
    const of = wordsFor(told, step);
    const label = localText(context, step.field.label);
    const period = step.figure && of ? of.period(step.figure.period) : '';
    const status = own.status[step.status];
    return {
      key: step.field.id,
      cells: [
        { text: label, value: label },
        { text: period, value: period || null },
        step.gap === null || !of ? none : { text: of.distance(step.gap), value: step.gap },
        number(step.base),
        number(step.persons),
        amount(step.amountPerPerson),
        amount(step.amount),
        { text: status, value: status },
      ],
    };
  });
  const empty: TableCell = { text: '', value: null };
  const total = {
    key: 'total',
    cells: [
      { text: own.total, value: own.total },
      ...Array.from({ length: 5 }, () => empty),
      amount(result.total),
      empty,
    ],
  };
  return {
    caption: own.heading(name, comparison),
    columns: [
      { key: 'field', label: columns.field },
      { key: 'period', label: columns.period },
      { key: 'gap', label: columns.gap, numeric: true },
      { key: 'base', label: columns.base, numeric: true },
      { key: 'persons', label: columns.persons, numeric: true },
      { key: 'perPerson', label: columns.perPerson, numeric: true },
      { key: 'amount', label: columns.amount, numeric: true },
      { key: 'status', label: columns.status },
    ],
    rows: result.total === null ? rows : [...rows, total],
  };
}

function findObstacles({ model, locale }: ViewContext, options: PotentialOptions, own: PotentialMessages): Obstacle[] {
  const { area, comparison, period } = options;
  const obstacles: Obstacle[] = [];
  if (area && !model.areas.has(area)) obstacles.push({ code: 'unknown-area', text: locale.messages.unknownArea(area) });
  if (comparison && comparison !== TWINS && !model.areas.has(comparison)) {
    obstacles.push({ code: 'unknown-comparison', text: own.unknownComparison(comparison) });
  }
  if (period && !parsePeriod(period)) obstacles.push({ code: 'bad-period', text: own.badPeriod(period) });
  return obstacles;
}

/** Pure: the same input always gives the same view. */
export function potentialView(options: PotentialOptions, context: ViewContext, words: PotentialWords): PotentialView {
  const { model } = context;
  const { own } = words;
  const { potential } = model.document;
  const obstacles = findObstacles(context, options, own);
  const say = (code: string, text: string): PotentialView => ({
    ...wordsOnly(context, own.chart, [...obstacles, { code, text }]),
    assumables: [],
    closed: 100,
  });
  if (!potential?.fields.length) return say('no-potential', own.noPotential);
  const asked = model.areas.get(options.comparison ?? '');
  const isTwins = options.comparison === TWINS && !asked;
  const usual = asked ?? model.areas.get(potential.comparison);
  if (!usual && !isTwins) return say('unknown-comparison', own.unknownComparison(potential.comparison));
  const counts = (one: Area): boolean =>
    usual !== undefined && potentialOf(model, potential.fields, { area: one, comparison: usual }).total !== null;
  const area = findArea(model, options.area, counts);
  if (!area) return say('no-areas', own.noAreas);
  const indicators = potential.fields.map(({ indicator }) => indicator);
  const held = isTwins
    ? withTwins(model, area, { name: own.twinsName, indicators })
    : { model, twins: [], variables: 0 };
  if (isTwins && !held.twins.length) return say('no-twins', own.noTwins(localText(context, area.name)));
  const comparison = isTwins ? held.model.areas.get(TWINS)! : usual!;
  if (area.id === comparison.id) return say('same-area', own.sameArea(localText(context, area.name)));
  const until = parsePeriod(options.chosenPeriod ?? options.period ?? '');
  const { closed, amounts, persons } = options;
  const result = potentialOf(held.model, potential.fields, { area, comparison, until, closed, amounts, persons });
  const told: Told = {
    context: { ...context, model: held.model },
    words,
    result,
    potential,
    name: localText(context, area.name),
    comparison: localText(context, comparison.name),
    twins: held.twins,
    variables: held.variables,
  };
  return frame(told, obstacles);
}

function notesOf({ context, words, result, potential, twins, variables }: Told): string[] {
  const { own } = words;
  const names = context.locale.format.list(twins.map(({ name }) => localText(context, name)));
  const isProvisional = result.steps.some(({ figure }) => figure?.value != null && figure.status !== 'final');
  return [
    own.caution,
    ...(twins.length ? [own.twins(names, variables)] : []),
    own.rounding,
    ...(isProvisional ? [own.provisional] : []),
    ...potential.fields.map(
      ({ label, definition }) => definition && `${localText(context, label)}: ${localText(context, definition)}`,
    ),
    ...(potential.caveats ?? []).map((caveat) => localText(context, caveat)),
    localText(context, potential.note),
  ].filter((note): note is string => Boolean(note));
}

function frame(told: Told, obstacles: readonly Obstacle[]): PotentialView {
  const { context, words, result, potential, name, comparison } = told;
  const { own } = words;
  const rows = lazy(() => rowsOf(told));
  const total = result.total === null ? null : { label: own.total, amount: money(told, result.total) };
  const drawn = lazy(() => potentialScene({ rows: rows(), total, space: context.space, area: result.area.id }));
  const table = lazy(() => tableOf(told));
  const counted = result.steps.filter(({ status }) => status === 'counted').length;
  const fact = { area: name, comparison, closed: result.closed, counted, count: result.steps.length };
  return Object.freeze({
    heading: own.heading(name, comparison),
    definition: own.definition(own.currency(potential.currency ?? 'DKK'), potential.priceYear ?? ''),
    summary: total ? own.summary({ ...fact, total: total.amount }) : [{ text: own.nothing(name, comparison) }],
    picture: {
      get scene() {
        return drawn().scene;
      },
      name: `${own.chart}, ${own.heading(name, comparison)}`,
      get stops() {
        return stopsOf(told, drawn(), rows());
      },
    },
    legend: [],
    notes: notesOf(told),
    source: sourceLine(context),
    obstacles,
    assumables: result.steps.map(({ field, base, amountPerPerson }) => ({
      id: field.id,
      label: localText(context, field.label),
      amount: amountPerPerson,
      persons: base,
    })),
    closed: result.closed,
    get table() {
      return table();
    },
  });
}
