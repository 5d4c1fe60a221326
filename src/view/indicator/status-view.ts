/** The form `status`: where each area stands and where it is heading, level against change since an earlier period. */
import { statusVocabulary, type StatusMessages, type StatusPlace } from '../../i18n/indicator/status/messages.js';
import type { Phrase } from '../../i18n/phrase.js';
import type { Indicator } from '../../schema/generated/document.js';
import type { ColorRole } from '../scene.js';
import { lazy } from '../shared/lazy.js';
import { axisTitle } from '../shared/value-axis.js';
import { localText } from '../view-context.js';
import type { LegendItem, Stop, TableCell, TableRow, TableView } from '../widget-view.js';
import { formObstacle, type FormInput, type FormView, type IndicatorForm } from './indicator-form.js';
import { shownPeriod } from './indicator-series.js';
import { periodChoice, sharedKind } from './indicator-words.js';
import { placeStatus, type PlacedStatus } from './status-layout.js';
import { isUnclear, statusScene, type StatusTexts } from './status-scene.js';
import { earlierPeriod, statusOf, type Status, type StatusItem, type StatusPoint } from './status-series.js';

/** More areas than this that cannot be placed are counted, and told in the table. */
const MOST_UNPLACED = 4;
/** More names than this are left to the picture. */
const MOST_NAMES = 3;

interface Told {
  readonly input: FormInput;
  readonly form: StatusMessages;
  readonly status: Status;
}

const withSign = (value: number, text: string): string => (value > 0 ? `+${text}` : value < 0 ? `\u2212${text}` : text);

function signedChange(change: number, { words }: FormInput): string {
  return withSign(words.relation(change, 0) === 'same' ? 0 : change, words.distance(change));
}

/** Better or worse by a place alone: only for a measure with a better end, and only against a benchmark. */
function cornerVerdict({ direction }: Indicator, status: Status, { level, change }: StatusPlace) {
  if (!status.benchmark || (direction !== 'higher-is-worse' && direction !== 'higher-is-better')) return undefined;
  const sideOf = (relation: string): 'better' | 'worse' =>
    (relation === 'above') === (direction === 'higher-is-better') ? 'better' : 'worse';
  return { level: sideOf(level), change: sideOf(change) };
}

function lineName({ input, status }: Told, median: string): string {
  return status.benchmark ? input.words.name(status.benchmark.series.area) : median;
}

function areaPhrases(item: StatusItem, told: Told): Phrase[] {
  const { input, form, status } = told;
  const { words } = input;
  const area = words.name(item.series.area);
  const point = status.points.find(({ series }) => series === item.series);
  if (!point) {
    const missing = item.now.value === null ? item.now : item.before;
    return [{ text: `${form.unplaced(area, words.period(missing.period), words.missing(missing))}.` }];
  }
  return [
    ...form.summary({
      area,
      noun: words.noun,
      value: words.quantity(point.level),
      period: words.inPeriod(status.period),
      since: words.period(status.since),
      line: lineName(told, form.theMedian),
      place: point.place,
      change: words.distance(point.change),
      verdict: point.verdict,
    }),
    ...(point.now.status === 'provisional' ? [{ text: ` ${form.provisional}` }] : []),
  ];
}

const CORNERS: readonly StatusPlace[] = (['above', 'below'] as const).flatMap((level) =>
  (['above', 'below'] as const).map((change) => ({ level, change })),
);

/** The corner that asks for attention: high and rising, or where higher is better, low and falling. */
function tellingCorner({ direction }: Indicator): StatusPlace {
  return direction === 'higher-is-better' ? { level: 'below', change: 'below' } : { level: 'above', change: 'above' };
}

function spreadPhrases(told: Told): Phrase[] {
  const { input, form, status } = told;
  const { words, context, shaped } = input;
  const clear = status.points.filter((point) => !isUnclear(point));
  const at = ({ level, change }: StatusPlace): StatusPoint[] =>
    clear.filter(({ place }) => place.level === level && place.change === change);
  const telling = tellingCorner(shaped.indicator);
  const corners: readonly StatusPlace[] = [telling, ...CORNERS];
  const most = Math.max(...corners.map((place) => at(place).length));
  const corner = at(telling).length ? telling : corners.find((place) => at(place).length === most)!;
  const there = at(corner);
  const names = there.length <= MOST_NAMES ? there.map(({ series }) => words.name(series.area)) : [];
  const kind = sharedKind(status.points.map(({ series }) => series.area));
  const areas = context.locale.messages.areas(status.points.length, kind);
  if (!there.length) {
    return [{ text: form.allUnclear(areas, words.inPeriod(status.period), words.period(status.since)) }];
  }
  return [
    ...form.spread({
      areas,
      period: words.inPeriod(status.period),
      since: words.period(status.since),
      line: lineName(told, form.theMedian),
      corner,
      count: there.length,
      names: words.format.list(names),
      opposite: at({ ...corner, change: corner.change === 'above' ? 'below' : 'above' }).length,
      unclear: status.points.length - clear.length,
    }),
  ];
}

function stopText(point: StatusPoint, { input, form, status }: Told, index: number): string {
  const { words, context } = input;
  const parts = [
    `${words.name(point.series.area)}: ${words.point(point.now)}`,
    words.period(status.period),
    `${form.change(words.period(status.since))} ${signedChange(point.change, input)}`,
    form.corner(point.place),
    point.verdict ? form.verdict(point.verdict) : '',
    context.locale.messages.position(index + 1, status.points.length),
  ];
  const flag = words.flag(point.now);
  return `${parts.filter(Boolean).join(', ')}.${flag && ` ${flag[0]!.toUpperCase()}${flag.slice(1)}.`}`;
}

function stopsOf(placed: PlacedStatus, told: Told): Stop[][] {
  const ordered = [...placed.points].sort((a, b) => a.x - b.x);
  return [
    ordered.map(
      ({ point, x, y }, index): Stop => ({
        key: point.series.area.id,
        x,
        y,
        target: { kind: 'area', id: point.series.area.id },
        get text() {
          return stopText(point, told, index);
        },
      }),
    ),
  ];
}

function tableOf({ input, form, status }: Told): TableView {
  const { words } = input;
  const cell = (item: StatusItem): TableCell[] => {
    const flag = words.flag(item.now);
    const { now, before } = item;
    const level = now.value === null ? words.missing(now) : `${words.bare(now.value)}${flag && ` (${flag})`}`;
    const known = now.value !== null && before.value !== null;
    const change = known ? Number((now.value - before.value).toFixed(10)) : null;
    const size = change === null ? '' : words.bare(Math.abs(change));
    const reason = now.value === null ? words.missing(now) : `${words.period(status.since)}: ${words.missing(before)}`;
    const text = change === null ? reason : withSign(words.relation(change, 0) === 'same' ? 0 : change, size);
    return [
      { text: level, value: now.value },
      { text, value: change },
    ];
  };
  const row = (item: StatusItem, place: string): TableRow => {
    const name = words.name(item.series.area);
    const { id } = item.series.area;
    return {
      key: id,
      target: { kind: 'area', id },
      cells: [{ text: name, value: name }, ...cell(item), { text: place, value: place || null }],
    };
  };
  const told = ({ place, verdict }: StatusPoint): string =>
    [form.corner(place), verdict ? form.verdict(verdict) : ''].filter(Boolean).join(': ');
  return {
    caption: words.messages.tableCaption(
      `${words.label}, ${words.period(status.period)}`,
      words.unitTitle.toLowerCase(),
    ),
    columns: [
      { key: 'area', label: words.messages.area },
      { key: 'level', label: form.level, numeric: true },
      { key: 'change', label: form.change(words.period(status.since)), numeric: true },
      { key: 'place', label: form.place },
    ],
    rows: [
      ...[...status.points].sort((a, b) => b.level - a.level).map((point) => row(point, told(point))),
      ...status.missing.map((item) => row(item, '')),
      ...(status.benchmark ? [row(status.benchmark, '')] : []),
    ],
  };
}

function legendOf({ form, status }: Told): LegendItem[] {
  if (!status.points.some(isUnclear)) return [];
  const groups = [
    { key: 'open', marks: [{ type: 'circle', cx: 8, cy: 8, r: 5, fill: 'ground', stroke: 'ink2', width: 2 } as const] },
  ];
  return [{ key: 'unclear', label: form.unclear, swatch: { width: 16, height: 16, groups } }];
}

function notesOf({ input, form, status }: Told): string[] {
  const { words, options, shaped, context } = input;
  const isAsked = options.from !== undefined && status.since.key === options.from;
  const unplaced =
    status.missing.length > MOST_UNPLACED
      ? [form.unplacedMany(status.missing.length)]
      : status.missing.map(({ series, now, before }) => {
          const missing = now.value === null ? now : before;
          return `${form.unplaced(words.name(series.area), words.period(missing.period), words.missing(missing))}.`;
        });
  const isProvisional = status.points.some(({ now }) => now.status === 'provisional');
  const provisional = isProvisional ? [form.provisionalNote(words.period(status.period))] : [];
  const caveats = (shaped.indicator.caveats ?? []).map((caveat) => localText(context, caveat));
  return [...(isAsked ? [] : [form.sinceNote(words.period(status.since))]), ...provisional, ...unplaced, ...caveats];
}

function textsOf(told: Told, placed: PlacedStatus): StatusTexts {
  const { input, form, status } = told;
  const { words, context, shaped } = input;
  const { indicator } = shaped;
  const unit = indicator.unit === 'percent' ? words.format.unitTitle({ unit: 'percentage-points' }) : words.unitTitle;
  const start = placed.x.cut ? words.messages.axisCut(words.format.number(placed.x.min, placed.x.decimals)) : '';
  const level = status.line === null ? '' : ` ${words.quantity(status.line)}`;
  return {
    words,
    form,
    axisX: axisTitle(form.axisX(words.unitTitle, words.inPeriod(status.period)), start),
    axisY: form.axisY(unit.toLocaleLowerCase(context.locale.code), words.period(status.since)),
    line: `${lineName(told, form.median)}${level}`,
    tone: (place): ColorRole => {
      const verdict = cornerVerdict(indicator, status, place);
      return verdict && verdict.level === verdict.change ? verdict.level : 'ink2';
    },
  };
}

function statusView(input: FormInput, form: StatusMessages): FormView {
  const { shaped, words, options, context } = input;
  const at = shownPeriod(shaped, options);
  if (at < 0) return formObstacle(input, 'no-figures', words.messages.noFiguresInPeriod(options.period ?? ''));
  const period = shaped.periods[at]!;
  const periods = periodChoice(shaped, words, at);
  const earlier = earlierPeriod(shaped, at);
  if (earlier < 0)
    return { ...formObstacle(input, 'no-change', form.noEarlier(words.label, words.period(period))), periods };
  const status = statusOf(shaped, [at, earlier], words);
  const told: Told = { input, form, status };
  if (!status.points.length) {
    const text = form.nobody(words.period(period), words.period(status.since));
    return { ...formObstacle(input, 'no-figures', text), periods };
  }
  const judged = (place: StatusPlace): string => {
    const verdict = cornerVerdict(shaped.indicator, status, place);
    return verdict ? form.verdict(verdict) : '';
  };
  const placed = placeStatus(status, { words, form, judged }, context.space);
  const texts = textsOf(told, placed);
  const scene = lazy(() => statusScene(status, placed, texts));
  const stops = lazy(() => stopsOf(placed, told));
  // Where nothing is held against anything, the only area is told of by name.
  const highlight = [...status.points, ...status.missing].find(({ series }) => series.role === 'highlight');
  const own = highlight ?? (status.line === null ? status.points[0] : undefined);
  return {
    summary: own ? areaPhrases(own, told) : spreadPhrases(told),
    picture: {
      get scene() {
        return scene();
      },
      name: [form.chart, words.label, words.unitTitle.toLowerCase(), words.period(period)].join(', '),
      get stops() {
        return stops();
      },
    },
    drawing: { form: 'status', input, status, placed, texts },
    legend: legendOf(told),
    notes: notesOf(told),
    periods,
    table: () => tableOf(told),
  };
}

export const statusForm: IndicatorForm<StatusMessages> = { vocabulary: statusVocabulary, view: statusView };
