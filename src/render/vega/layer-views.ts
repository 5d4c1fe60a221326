/** What is laid on a trend as views under it, on the same time axis: practitioners' voices and initiatives. */
import type { DrawnInitiative, LayerDrawing } from '../../view/indicator/trend-addition.js';
import { dataOf, only, periodTime, role, tooltip, type Row, type Spec } from './spec-parts.js';
import { timeEncoding, timeOf, type TimeGround } from './time-parts.js';

type Voices = NonNullable<LayerDrawing['voices']>;
type Initiatives = NonNullable<LayerDrawing['initiatives']>;

/** Speech marks by what is said of the figure: silhouette first, then filled or not. In units of half their size. */
const SHAPES: Readonly<Record<Voices['list'][number]['relation'], string>> = {
  confirms: 'M-0.9,0A0.9,0.9,0,1,1,0.9,0A0.9,0.9,0,0,1,-0.1,0.9L-0.8,1.2L-0.65,0.55A0.9,0.9,0,0,1,-0.9,0Z',
  nuances: 'M-0.9,0A0.9,0.9,0,1,1,0.9,0A0.9,0.9,0,0,1,-0.1,0.9L-0.8,1.2L-0.65,0.55A0.9,0.9,0,0,1,-0.9,0ZM0,-0.9V0.9',
  contradicts: 'M-0.9,-0.9H0.9V0.9H-0.2L-0.9,1.25Z',
  explains: 'M-0.9,-0.9H0.9V0.9H-0.2L-0.9,1.25ZM-0.5,-0.35H0.5M-0.5,0H0.5M-0.5,0.35H0.1',
};
const FILLED: readonly string[] = ['confirms', 'contradicts'];

/** An upright line, an arrow to the right, a bracket that closes nothing. */
const TICK = 'M0,-1V1';
const ARROW = 'M0.1,0H1.3M0.9,-0.4L1.3,0L0.9,0.4';
const BRACKET = 'M-0.4,-0.6H0V0.6H-0.4';
const BAR = 10;
const VOICE_ROW = 34;

/** The same axis as the trend's, without its words. */
function hiddenTime(ground: TimeGround, field: string): Spec {
  return { ...timeEncoding(ground), field, axis: null };
}

/** Rows in order from the top; what they are called stands in the marks. */
function rowsAxis(count: number): Spec {
  return {
    field: 'row',
    type: 'ordinal',
    axis: null,
    scale: { domain: Array.from({ length: count }, (_, index) => index), padding: 0.5 },
  };
}

function titled(text: string, ...subtitle: readonly string[]): Spec {
  const size = { fontSize: 13, fontWeight: 600, offset: 8 };
  return {
    text,
    ...(subtitle.length > 0 && { subtitle, subtitleColor: role('ink3'), subtitleFontSize: 12, subtitlePadding: 4 }),
    ...size,
  };
}

/** Dots at the figures that something was said of. */
export function pinLayer({ voices }: LayerDrawing, ground: TimeGround, valueOf: (y: number) => number): Spec[] {
  const rows = (voices?.list ?? []).flatMap(({ id, pin }): Row[] =>
    pin ? [{ experienceId: id, time: timeOf(ground, pin.x), value: valueOf(pin.y) }] : [],
  );
  if (!rows.length) return [];
  const mark = { type: 'point', shape: 'circle', size: 38, filled: true, fill: role('accent'), opacity: 1 };
  return [{ ...dataOf('pins', rows), mark }];
}

/** A mark for each voice, where the picture has it: those of one time stand beside each other. */
export function voiceView({ heading, list }: Voices, ground: TimeGround, width: number): Spec {
  const rows = list.map(
    ({ id, relation, word, who, quote, period, x, row }): Row => ({
      experienceId: id,
      relation,
      word,
      who,
      quote,
      time: periodTime(period),
      shown: timeOf(ground, x),
      row,
    }),
  );
  const relations = [...new Map(list.map(({ relation, word }) => [relation, word]))];
  const count = Math.max(0, ...list.map(({ row }) => row)) + 1;
  const known = { domain: relations.map(([, word]) => word) };
  const legend = { title: null, orient: 'bottom', direction: 'horizontal' };
  return {
    title: titled(heading),
    ...dataOf('voices', rows),
    width: Math.round(width),
    height: count * VOICE_ROW,
    mark: { type: 'point', size: 330, strokeWidth: 1.5, stroke: role('ink'), opacity: 1 },
    encoding: {
      x: hiddenTime(ground, 'shown'),
      y: rowsAxis(count),
      shape: {
        field: 'word',
        type: 'nominal',
        scale: { ...known, range: relations.map(([relation]) => SHAPES[relation]) },
        legend,
      },
      fill: {
        field: 'word',
        type: 'nominal',
        scale: { ...known, range: relations.map(([relation]) => role(FILLED.includes(relation) ? 'ink' : 'ground')) },
        legend,
      },
      tooltip: [
        { field: 'word', type: 'nominal', title: heading },
        { field: 'quote', type: 'nominal', title: '' },
        { field: 'who', type: 'nominal', title: ' ' },
      ],
    },
  };
}

/** How far the eye can still see an end that is not planned: each step paler than the one before. */
const FADING: readonly number[] = [0.85, 0.6, 0.38, 0.18];
const OPACITY: Readonly<Record<string, number>> = { solid: 1, planned: 0.45, hatch: 0.6, dotted: 1 };
const THIN = 2.4;

interface Stroke {
  readonly x0: number;
  readonly x1: number;
  readonly kind: string;
  readonly opacity: number;
  readonly thickness: number;
}

function strokesOf({ pieces }: DrawnInitiative): Stroke[] {
  return pieces.flatMap(({ kind, x0, x1 }): Stroke[] => {
    if (kind !== 'fade' && kind !== 'plannedFade')
      return [{ x0, x1, kind, opacity: OPACITY[kind] ?? 1, thickness: kind === 'dotted' ? THIN : BAR }];
    const step = (x1 - x0) / FADING.length;
    return FADING.map((opacity, index) => ({
      x0: x0 + index * step,
      x1: x0 + (index + 1) * step,
      kind,
      opacity: kind === 'fade' ? opacity : opacity * 0.45,
      thickness: BAR,
    }));
  });
}

/** Two rows for each piece of a bar: a line from the one to the other. No `x2`: see `timeEncoding`. */
function pieceRows(one: DrawnInitiative, row: number, ground: TimeGround): Row[] {
  return strokesOf(one).flatMap(({ x0, x1, ...stroke }, piece) =>
    [x0, x1].map((x) => ({
      initiativeId: one.id,
      initiative: one.name,
      period: one.time,
      approach: one.approach,
      isCore: one.isCore,
      piece,
      ...stroke,
      time: timeOf(ground, x),
      row,
    })),
  );
}

const asIs = (field: string): Spec => ({ field, type: 'quantitative', scale: null, legend: null });

function barLayers(heading: string): Spec[] {
  const detail = ['initiativeId', 'piece'].map((field) => ({ field, type: 'nominal' }));
  const tips = tooltip(['initiative', heading], ['period', ' '], ['approach', '']);
  const encoding = {
    detail,
    order: { field: 'time', type: 'temporal' },
    opacity: asIs('opacity'),
    strokeDash: {
      condition: {
        test: { field: 'kind', oneOf: ['dotted', 'hatch'] },
        value: [1.5, 3],
      },
      value: [1, 0],
    },
    tooltip: tips,
  };
  return [
    {
      mark: { type: 'line', stroke: role('core'), strokeCap: 'butt' },
      encoding: { ...encoding, strokeWidth: asIs('thickness') },
    },
    // What comes on top of the ordinary work is an outline.
    {
      transform: [
        only('isCore', false),
        { filter: { field: 'kind', oneOf: ['solid', 'planned', 'fade', 'plannedFade'] } },
      ],
      mark: { type: 'line', stroke: role('ground'), strokeCap: 'butt', strokeWidth: BAR - 3 },
      encoding: { detail, order: encoding.order, tooltip: tips },
    },
  ];
}

/** Where the outline of a bar is closed. */
function endsOf({ isCore, pieces }: DrawnInitiative): number[] {
  if (isCore) return [];
  return pieces.flatMap(({ kind, x0, x1, left, right }) => [
    ...(kind !== 'dotted' && left !== 'open' ? [x0] : []),
    ...(kind !== 'dotted' && right !== 'open' ? [x1] : []),
  ]);
}

/** Signs at moments of a bar. */
function signLayer(name: string, shape: string, rows: readonly Row[], look: Spec = {}): Spec[] {
  if (!rows.length) return [];
  const stroke = { filled: false, stroke: role('ink'), strokeWidth: 1.75, opacity: 1 };
  return [{ ...dataOf(name, rows), mark: { type: 'point', shape, size: 300, ...stroke, ...look } }];
}

export function initiativeView(drawn: Initiatives, ground: TimeGround, width: number): Spec {
  const { heading, caution, today, todayX, step, list } = drawn;
  const at = (one: DrawnInitiative, row: number, x: number): Row => ({
    initiativeId: one.id,
    time: timeOf(ground, x),
    row,
  });
  const signs = (of: (one: DrawnInitiative) => readonly number[]): Row[] =>
    list.flatMap((one, row) => of(one).map((x) => at(one, row, x)));
  const names = list.map((one, row): Row => ({ ...at(one, row, one.begin), label: `${one.name}  ${one.time}` }));
  const todays = todayX === undefined ? [] : signs(({ reachesToday }) => (reachesToday ? [todayX] : []));
  return {
    title: titled(heading, caution),
    ...dataOf(
      'initiatives',
      list.flatMap((one, row) => pieceRows(one, row, ground)),
    ),
    width: Math.round(width),
    height: list.length * Math.round(step),
    encoding: { x: hiddenTime(ground, 'time'), y: rowsAxis(list.length) },
    layer: [
      ...barLayers(heading),
      ...signLayer('ends', TICK, signs(endsOf), { size: BAR ** 2, stroke: role('core'), strokeWidth: 1.5 }),
      ...signLayer(
        'adjustments',
        TICK,
        signs(({ adjusted }) => adjusted),
      ),
      ...signLayer(
        'moves',
        ARROW,
        signs(({ leaves }) => leaves),
      ),
      ...signLayer(
        'unknownEnds',
        BRACKET,
        signs(({ unknown }) => unknown),
      ),
      ...signLayer('todays', TICK, todays),
      {
        ...dataOf('initiativeNames', names),
        mark: { type: 'text', align: 'left', baseline: 'bottom', dy: -9, color: role('ink'), fontSize: 12.5 },
        encoding: { text: { field: 'label', type: 'nominal' } },
      },
      ...(todayX === undefined
        ? []
        : [
            {
              ...dataOf('today', [{ time: timeOf(ground, todayX), label: today }]),
              mark: { type: 'text', baseline: 'bottom', dy: -2, color: role('ink2'), fontSize: 12 },
              encoding: { y: { value: 0 }, text: { field: 'label', type: 'nominal' } },
            },
          ]),
    ],
  };
}
