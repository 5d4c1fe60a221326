/**
 * Places small multiples: as many columns as the width reads well with, one head per panel, value labels where a scale
 * begins, periods under the last panel of each column, and the words that stand inside a plot. Pixels only.
 */
import { textWidth } from '../shared/text-width.js';
import { valueAxis, type ValueAxis } from '../shared/value-axis.js';
import type { ViewContext } from '../view-context.js';
import type { AreaSeries } from './indicator-series.js';
import { stretchesOf, type PlacedPoint, type Stretch } from './line-pieces.js';
import type { Panel, PanelSet } from './multiples-panels.js';
import { headOf, longestWord, newestPeriod, type Head } from './multiples-heads.js';
import { panelTime, usualStep, type TimeLabel } from './multiples-time.js';
import { placeWords, type PlacedWords } from './multiples-words.js';
import type { MultiplesWords } from '../../i18n/indicator/multiples/messages.js';

export interface PanelSizes {
  readonly narrow: boolean;
  readonly name: number;
  readonly axis: number;
  readonly note: number;
  readonly unit: number;
}

export interface Plot {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export interface PlacedPanel {
  readonly panel: Panel;
  readonly plot: Plot;
  readonly axis: ValueAxis;
  readonly own: readonly PlacedPoint[];
  readonly stretches: readonly Stretch[];
  readonly benchmarks: readonly (readonly Stretch[])[];
  readonly name: readonly string[];
  /** The latest figure, or empty. */
  readonly value: string;
  /** Baseline of the name's last line and of the figure. */
  readonly baseline: number;
  /** Whether the value axis is named in this panel. */
  readonly hasValues: boolean;
  /** Whether the periods are named under this panel. */
  readonly hasPeriods: boolean;
  /** Where the counting or the area changes, px. */
  readonly breaks: readonly number[];
  readonly words: readonly PlacedWords[];
}

export interface PlacedMultiples {
  readonly width: number;
  readonly height: number;
  readonly sizes: PanelSizes;
  readonly panels: readonly PlacedPanel[];
  /** Where the periods are named, px from the plot's left edge. */
  readonly periods: readonly TimeLabel[];
}

const NARROW = 560;
/** From so many panels on, each is smaller. */
const MANY = 24;

interface Grid {
  readonly columns: number;
  readonly gap: number;
  /** Between the foot of one panel's plot and the head of the next. */
  readonly between: number;
  readonly head: number;
  readonly plotHeight: number;
  readonly panelWidth: number;
  readonly gutter: number;
}

function sizesOf({ width, rem = 16 }: ViewContext['space']): PanelSizes {
  const unit = rem / 16;
  const narrow = width < NARROW * unit;
  return { narrow, name: (narrow ? 12.5 : 13.5) * unit, axis: 12.5 * unit, note: 12 * unit, unit };
}

/** As many columns as fit, then as few as fill the same number of rows. */
function columnCount(count: number, room: number, panel: { least: number; gap: number }): number {
  const fitting = Math.max(1, Math.min(count, Math.floor((room + panel.gap) / (panel.least + panel.gap))));
  return Math.ceil(count / Math.ceil(count / fitting));
}

function plotHeight(count: number, { narrow, unit }: PanelSizes): number {
  if (count > MANY) return 64 * unit;
  if (count <= 2 && !narrow) return 180 * unit;
  return (narrow ? 92 : 116) * unit;
}

/** Room for the longest value label beside the first column; with free scales beside every panel. */
function gutterOf(axes: readonly ValueAxis[], panels: readonly Panel[], size: number): number {
  const texts = axes.flatMap(({ ticks, decimals }, index) =>
    ticks.map((tick) => panels[index]!.words.format.number(tick, decimals)),
  );
  return Math.max(0, ...texts.map((text) => textWidth(text, size))) + 8;
}

/** Lowest and highest figure of lines; empty where there is none. All that an axis needs, without a list of thousands. */
function extentOf(lines: readonly AreaSeries[]): number[] {
  let [low, high] = [Infinity, -Infinity];
  for (const { points } of lines) {
    for (const { value } of points) {
      if (value === null) continue;
      if (value < low) low = value;
      if (value > high) high = value;
    }
  }
  return low > high ? [] : [low, high];
}

/** One axis for all, or one each; drawn from `height` up to 0. */
function axesOf({ panels, sharedScale }: PanelSet, height: number): ValueAxis[] {
  const make = (values: readonly number[], isShare: boolean): ValueAxis =>
    valueAxis(values, {
      range: [height, 0],
      count: height < 80 ? 2 : sharedScale ? 4 : 3,
      limits: isShare ? [0, 100] : undefined,
    });
  if (!sharedScale) return panels.map((panel) => make(extentOf([panel.own, ...panel.benchmarks]), panel.words.isShare));
  const lines = new Set(panels.flatMap(({ own, benchmarks }) => [own, ...benchmarks]));
  const isShare = panels.every(({ words }) => words.isShare);
  const shared = make(extentOf([...lines]), isShare);
  return panels.map(() => shared);
}

/** The width in which a panel still reads; where there are many, the longest word of a name if it is not too long. */
function leastWidth(panels: readonly Panel[], { name, unit }: PanelSizes): number {
  if (panels.length <= MANY) return 185 * unit;
  const longest = Math.max(...panels.map(({ label }) => longestWord(label, name)));
  return Math.max(128 * unit, Math.min(longest + 2, 168 * unit));
}

interface GridOptions {
  readonly set: PanelSet;
  readonly sizes: PanelSizes;
  readonly space: ViewContext['space'];
}

function gridOf({ set, sizes, space }: GridOptions): Grid {
  const { unit, narrow } = sizes;
  const count = set.panels.length;
  const dense = count > MANY;
  const gap = (narrow ? 20 : dense ? 22 : 28) * unit;
  const height = plotHeight(count, sizes);
  const axes = axesOf(set, height);
  const label = gutterOf(set.sharedScale ? axes.slice(0, 1) : axes, set.panels, sizes.axis);
  const gutter = set.sharedScale ? label : 0;
  const ownLabel = set.sharedScale ? 0 : label;
  const least = (narrow ? 116 * unit : leastWidth(set.panels, sizes)) + (narrow ? ownLabel * 0.5 : ownLabel);
  const columns = columnCount(count, space.width - gutter, { least, gap });
  return {
    columns,
    gap,
    gutter: label,
    between: (dense ? 18 : 26) * unit,
    head: 0,
    plotHeight: height,
    panelWidth: (space.width - 4 - gutter - gap * (columns - 1)) / columns - ownLabel,
  };
}

/** Room for the periods under the last row. */
function footOf({ axis, unit }: PanelSizes): number {
  return axis + 12 * unit;
}

/** Height of the plots where the host fixes the height of the whole. */
function fitted(grid: Grid, heads: readonly number[], { space, sizes }: GridOptions): number {
  if (!space.height) return grid.plotHeight;
  const around = heads.reduce((sum, head) => sum + head, grid.between * (heads.length - 1) + footOf(sizes));
  return Math.max(36 * sizes.unit, (space.height - around) / heads.length);
}

function linePoints({ points }: AreaSeries, plot: Plot, scales: { axis: ValueAxis; place: PanelPlace }): PlacedPoint[] {
  return points.map((point) => ({
    point,
    x: plot.left + scales.place(point.period),
    y: point.value === null ? plot.bottom : plot.top + scales.axis.scale(point.value),
  }));
}

type PanelPlace = ReturnType<typeof panelTime>['place'];

export function placeMultiples(set: PanelSet, words: MultiplesWords, { space }: ViewContext): PlacedMultiples {
  const sizes = sizesOf(space);
  const { panels, sharedScale } = set;
  const grid = gridOf({ set, sizes, space });
  const { columns, panelWidth } = grid;
  const heads = panels.map((panel, index) => {
    const hasUnit = set.by === 'indicator' || (index === 0 && !sizes.narrow);
    return headOf(panel, { width: panelWidth, hasUnit, newest: newestPeriod(panel, set) }, sizes);
  });
  const rows = Math.ceil(panels.length / columns);
  const rowHeads = Array.from({ length: rows }, (_, row) => {
    const lines = Math.max(...heads.slice(row * columns, (row + 1) * columns).map(({ name }) => name.length));
    return lines * sizes.name * 1.25 + 12 * sizes.unit;
  });
  const height = fitted(grid, rowHeads, { set, sizes, space });
  const axes = axesOf(set, height);
  const time = panelTime(set, { width: panelWidth, size: sizes.axis });
  const pitch = panelWidth + grid.gap + (sharedScale ? 0 : grid.gutter);
  let top = 0;
  const tops = rowHeads.map((head) => {
    const own = top + head;
    top = own + height + grid.between;
    return own;
  });
  const placed = panels.map((panel, index): PlacedPanel => {
    const left = grid.gutter + (index % columns) * pitch;
    const plotTop = tops[Math.floor(index / columns)]!;
    const plot = { left, right: left + panelWidth, top: plotTop, bottom: plotTop + height };
    return placePanel({ panel, plot, axis: axes[index]!, place: time.place }, heads[index]!, {
      sizes,
      messages: words,
      isFirst: index === 0,
      hasBreaks: set.showsBreaks,
      hasValues: !sharedScale || index % columns === 0,
      hasPeriods: index + columns >= panels.length,
    });
  });
  const total = (tops.at(-1) ?? 0) + height + footOf(sizes);
  return {
    width: space.width,
    height: total,
    sizes,
    panels: placed,
    periods: time.labels,
  };
}

/** Halfway between the last period before a break and the first after it. */
function breakPlace(own: readonly PlacedPoint[], start: number): number[] {
  const after = own.findIndex(({ point }) => point.period.start >= start);
  const [a, b] = [own[after - 1], own[after]];
  return a && b ? [(a.x + b.x) / 2] : [];
}

interface PanelGround {
  readonly panel: Panel;
  readonly plot: Plot;
  readonly axis: ValueAxis;
  readonly place: PanelPlace;
}

interface PanelSetting extends Pick<PlacedPanel, 'hasValues' | 'hasPeriods'> {
  readonly sizes: PanelSizes;
  readonly messages: MultiplesWords;
  readonly isFirst: boolean;
  readonly hasBreaks: boolean;
}

function placePanel(ground: PanelGround, head: Head, setting: PanelSetting): PlacedPanel {
  const { panel, plot, axis } = ground;
  const { sizes, messages, isFirst, hasValues, hasPeriods } = setting;
  const step = usualStep(panel.shaped.periods);
  const shown = setting.hasBreaks ? panel.breaks : [];
  const breaks = shown.map(({ start }) => start);
  const seriesRule = { step, breaks: shown.filter(({ cause }) => cause === 'series').map(({ start }) => start) };
  const own = linePoints(panel.own, plot, ground);
  const stretches = stretchesOf(own, { step, breaks });
  const breakPlaces = breaks.flatMap((start) => breakPlace(own, start));
  const benchmarks = panel.benchmarks.map((one) => stretchesOf(linePoints(one, plot, ground), seriesRule));
  return {
    panel,
    plot,
    axis,
    own,
    stretches,
    benchmarks,
    ...head,
    baseline: plot.top - 12 * sizes.unit,
    hasValues,
    hasPeriods,
    breaks: breakPlaces,
    words: placeWords(
      { panel, plot, own, lines: [stretches, ...benchmarks], breaks: breakPlaces, isFirst },
      { size: sizes.note, messages },
    ),
  };
}
