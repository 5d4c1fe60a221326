/**
 * The layer of practitioners' voices on a trend: each pinned at the period it speaks of, in a row under the axis, told
 * apart by shape. What they say stands as text beside the picture and in the table.
 */
import type { LayerMessages, VoiceRelation } from '../../i18n/indicator/layers/messages.js';
import { comparePeriods, parsePeriod, periodPosition, type Period } from '../../model/period.js';
import type { Experience } from '../../schema/generated/document.js';
import type { Mark, Scene, SceneGroup, Target } from '../scene.js';
import { spreadLabels } from '../shared/spread-labels.js';
import { textWidth } from '../shared/text-width.js';
import { localText } from '../view-context.js';
import type { LegendItem, TableRow } from '../widget-view.js';
import type { FormInput } from './indicator-form.js';
import { findSeries } from './indicator-series.js';
import type { TrendLayer } from './trend-addition.js';
import type { PlacedTrend } from './trend-layout.js';
import { trendSizes } from './trend-sizes.js';
import { VOICE_SIZE, voiceMarks } from './voice-marks.js';

/** One voice as it stands in the list beside the picture. */
export interface Voice {
  /** What the list of them is called. */
  readonly heading: string;
  readonly key: string;
  readonly target: Target;
  readonly swatch: Scene;
  /** "Bekræfter" */
  readonly relation: string;
  /** "sundhedsplejen, 2013" */
  readonly who: string;
  /** In quotation marks. */
  readonly quote: string;
}

export const RELATIONS = ['confirms', 'nuances', 'contradicts', 'explains'] as const satisfies VoiceRelation[];

interface Said {
  readonly experience: Experience;
  readonly relation: VoiceRelation;
  /** The figure's period that it is about, else its own. */
  readonly period: Period;
}

/** Room for one mark in the row, and for a row, px. */
const STEP = VOICE_SIZE + 6;
const ROW = 34;
const HEAD = 24;

/** What was said of the indicator: in the highlighted area, else in all that are shown. In order of time. */
function saidOf({ shaped, context }: FormInput): Said[] {
  const own = findSeries(shaped.series, 'highlight');
  const areas = new Set((own ? [own] : shaped.series).map(({ area }) => area.id));
  const [first, last] = [shaped.periods[0], shaped.periods.at(-1)];
  return [...context.model.experiences.values()]
    .flatMap((experience): Said[] => {
      const link = experience.links?.find(({ indicator }) => indicator === shaped.indicator.id);
      const period = parsePeriod(link?.period ?? experience.period);
      if (!link || !period || !first || !last || !areas.has(experience.area)) return [];
      return period.end > first.start && period.start < last.end + YEAR
        ? [{ experience, relation: link.relation, period }]
        : [];
    })
    .sort((a, b) => comparePeriods(a.period, b.period));
}

/** What is said soon after the last figure is about it. */
const YEAR = 366 * 24 * 60 * 60 * 1000;

/** "sundhedsplejen, 2013"; with the area where several are shown. */
function whoOf({ experience, period }: Said, { shaped, words, context }: FormInput): string {
  const { from, area: areaId } = experience;
  const actor = from?.actor === undefined ? undefined : context.model.actors.get(from.actor);
  const name = localText(context, from?.role ?? (actor?.kind === 'person' ? actor.role : actor?.name));
  const area = findSeries(shaped.series, 'highlight') ? undefined : context.model.areas.get(areaId);
  return [name, area && words.name(area), words.period(period)].filter(Boolean).join(', ');
}

function swatchOf(relation: VoiceRelation): Scene {
  const marks = voiceMarks(relation, { x: 10, y: 9 });
  return { width: 20, height: 22, groups: [{ key: relation, marks }] };
}

/** The figure that a voice is pinned to: of the period it speaks of, else the one whose time it falls in. */
function pinIndex({ shaped }: FormInput, { period }: Said): number {
  const same = shaped.periods.findIndex(({ key }) => key === period.key);
  const at = periodPosition(period);
  return same >= 0 ? same : shaped.periods.findIndex(({ start, end }) => at >= start && at < end);
}

interface PlacedVoice {
  readonly said: Said;
  /** From the top. */
  readonly row: number;
  readonly x: number;
  readonly y: number;
  /** Where the mark's leader begins: at the figure, else on the axis. */
  readonly from: { readonly x: number; readonly y: number; readonly onLine: boolean };
}

function startOf(said: Said, input: FormInput, trend: PlacedTrend): PlacedVoice['from'] {
  const index = pinIndex(input, said);
  const own = trend.lines.find(({ series }) => series.role === 'highlight');
  const value = own?.series.points[index]?.value;
  const period = input.shaped.periods[index];
  const x = period ? trend.time.place(period) : Math.max(trend.plot.left, trend.time.x(periodPosition(said.period)));
  return value == null ? { x, y: trend.plot.bottom, onLine: false } : { x, y: trend.value.scale(value), onLine: true };
}

/** How many marks find room side by side. */
function perRow(width: number): number {
  return Math.max(1, Math.floor((width * 0.62) / STEP));
}

/** Marks keep their time where they can; in each row they move apart in order. */
function placeVoices(said: readonly Said[], input: FormInput, at: { trend: PlacedTrend; top: number }): PlacedVoice[] {
  const { trend, top } = at;
  const rows = Math.ceil(said.length / perRow(trend.width));
  const starts = said.map((one) => startOf(one, input, trend));
  const placed = new Array<PlacedVoice>(said.length);
  for (let row = 0; row < rows; row += 1) {
    const inRow = [...said.keys()].filter((index) => index % rows === row);
    const wishes = inRow.map((index) => ({ at: starts[index]!.x, size: STEP }));
    const xs = spreadLabels(wishes, [Math.max(0, trend.plot.left - STEP / 2), trend.width]);
    inRow.forEach((index, position) => {
      placed[index] = {
        said: said[index]!,
        row,
        x: xs[position]!,
        y: top + row * ROW + VOICE_SIZE / 2,
        from: starts[index]!,
      };
    });
  }
  return placed;
}

/** Straight down from the figure, then to the mark where it had to move. */
function leader({ x, y, from }: PlacedVoice, { plot, sizes }: PlacedTrend): Mark[] {
  const dotted = { stroke: 'axis', width: 1, dash: [1, 3] } as const;
  const gap = plot.bottom + sizes.axis + 14;
  const down: Mark[] = from.onLine
    ? [{ type: 'line', x1: from.x, x2: from.x, y1: from.y, y2: plot.bottom, ...dotted }]
    : [];
  if (sizes.narrow || y - 12 <= gap) return down;
  const bend = Math.abs(x - from.x) < 1 ? '' : `L${x},${y - 16}`;
  return [...down, { type: 'path', d: `M${from.x},${gap}V${y - 24}${bend}V${y - 12}`, ...dotted }];
}

function headMark({ trend, top }: { trend: PlacedTrend; top: number }, text: string): Mark {
  const { narrow, axis } = trend.sizes;
  return { type: 'text', x: 0, y: top + axis, size: narrow ? axis + 1 : axis, weight: 650, fill: 'ink', text };
}

function legendOf(all: readonly Said[], input: FormInput, messages: LayerMessages): LegendItem[] {
  const present = RELATIONS.filter((relation) => all.some((one) => one.relation === relation));
  if (present.length < 2) return [];
  return present.map((relation) => ({
    key: `voice-${relation}`,
    label: messages.counted(messages.relation[relation], all.filter((one) => one.relation === relation).length),
    swatch: swatchOf(relation),
    shown: !input.options.hidden?.has(`voice-${relation}`),
  }));
}

/** The figure that a voice is pinned to, else its own period among the later ones, else the latest that had begun. */
function columnOf(said: Said, input: FormInput, periods: readonly Period[]): number {
  const pinned = pinIndex(input, said);
  if (pinned >= 0) return pinned;
  const same = periods.findIndex(({ key }) => key === said.period.key);
  const at = periodPosition(said.period);
  return same >= 0
    ? same
    : Math.max(
        0,
        periods.findLastIndex(({ start }) => start <= at),
      );
}

function rowsOf(
  said: readonly Said[],
  input: FormInput,
  messages: LayerMessages,
): (periods: readonly Period[]) => TableRow[] {
  return (periods) =>
    RELATIONS.filter((relation) => said.some((one) => one.relation === relation)).map((relation) => {
      const name = `${messages.voices}: ${messages.relation[relation]}`;
      const of = said.filter((one) => one.relation === relation);
      return {
        key: `voices-${relation}`,
        cells: [
          { text: name, value: name },
          ...periods.map((_, index) => {
            const text = of
              .filter((one) => columnOf(one, input, periods) === index)
              .map((one) => `${messages.quote(localText(input.context, one.experience.text))} (${whoOf(one, input)})`)
              .join(' ');
            return { text, value: text || null };
          }),
        ],
      };
    });
}

/** Whether the heading has room left of the first mark, by where that will stand at the latest. */
function isHeadBeside(said: readonly Said[], input: FormInput, head: string): boolean {
  const { shaped, context } = input;
  const { narrow, axis } = trendSizes(context.space);
  const [first, last] = [shaped.periods[0], shaped.periods.at(-1)];
  if (narrow || !said.length || !first || !last || said.length > perRow(context.space.width)) return false;
  const share = (periodPosition(said[0]!.period) - first.start) / (last.end - first.start);
  return share * context.space.width * 0.5 > textWidth(head, axis, 650) + STEP;
}

export function voiceLayer(input: FormInput, messages: LayerMessages): TrendLayer {
  const { context, options, words } = input;
  const all = saidOf(input);
  const own = findSeries(input.shaped.series, 'highlight');
  if (!all.length) return { notes: [messages.noVoices(own && words.name(own.area))] };
  const said = all.filter(({ relation }) => !options.hidden?.has(`voice-${relation}`));
  const rows = Math.ceil(said.length / perRow(context.space.width));
  const head = isHeadBeside(said, input, messages.voices) ? 0 : HEAD;
  const place = (trend: PlacedTrend, top: number): PlacedVoice[] =>
    placeVoices(said, input, { trend, top: top + head + 12 });
  const targetOf = ({ experience }: Said): Target => ({ kind: 'experience', id: experience.id });
  const textOf = (one: Said): string =>
    `${messages.relation[one.relation]}: ${messages.quote(localText(context, one.experience.text))} ${whoOf(one, input)}`;
  return {
    foot: head + 12 + rows * ROW,
    legend: legendOf(all, input, messages),
    voices: said.map((one) => ({
      heading: messages.voices,
      key: one.experience.id,
      target: targetOf(one),
      swatch: swatchOf(one.relation),
      relation: messages.relation[one.relation],
      who: whoOf(one, input),
      quote: messages.quote(localText(context, one.experience.text)),
    })),
    under: (trend, top) => [{ key: 'leaders', marks: place(trend, top).flatMap((one) => leader(one, trend)) }],
    over: (trend, top): SceneGroup[] => [
      { key: 'voices-head', marks: [headMark({ trend, top: head ? top + 4 : top + 13 }, messages.voices)] },
      ...place(trend, top).map((one) => ({
        key: `voice-${one.said.experience.id}`,
        label: textOf(one.said),
        target: targetOf(one.said),
        marks: [
          ...(one.from.onLine
            ? [{ type: 'circle', cx: one.from.x, cy: one.from.y, r: 3.5, fill: 'accent' } as const]
            : []),
          ...voiceMarks(one.said.relation, one),
        ],
      })),
    ],
    stops: (trend, top) =>
      place(trend, top).map((one, index) => ({
        key: `voice-${one.said.experience.id}`,
        x: one.x,
        y: one.y,
        target: targetOf(one.said),
        text: `${textOf(one.said)}. ${context.locale.messages.position(index + 1, said.length)}.`,
      })),
    drawn: (trend, top) => ({
      voices: {
        heading: messages.voices,
        list: place(trend, top).map(({ said: one, x, row, from }) => ({
          id: one.experience.id,
          relation: one.relation,
          word: messages.relation[one.relation],
          who: whoOf(one, input),
          quote: messages.quote(localText(context, one.experience.text)),
          period: one.period,
          x,
          row,
          pin: from.onLine ? from : null,
        })),
      },
    }),
    rows: rowsOf(said, input, messages),
  };
}
