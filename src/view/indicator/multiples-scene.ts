/** Draws placed small multiples: grid and axis, the benchmark beneath, the panel's own line, its name and latest figure. */
import type { ColorRole, Mark, Scene, SceneGroup, TextMark } from '../scene.js';
import type { Stretch } from './line-pieces.js';
import type { PlacedMultiples, PlacedPanel, PanelSizes } from './multiples-layout.js';
import type { PlacedWords } from './multiples-words.js';

export const BENCHMARK_PAINT = { stroke: 'ink', width: 1.4, dash: [4, 3] } as const;

/** Px of the ground on either side of a panel's own line. */
const HALO = 3.5;

const round = (value: number): number => Math.round(value * 100) / 100;

function pathOf(stretches: readonly Stretch[]): string {
  return stretches
    .filter(({ length }) => length > 1)
    .map((stretch) => stretch.map(({ x, y }, index) => `${index ? 'L' : 'M'}${round(x)},${round(y)}`).join(''))
    .join('');
}

/** A figure that no line goes through is a dot. */
function loneDots(stretches: readonly Stretch[], paint: { role: ColorRole; r: number }): Mark[] {
  return stretches
    .filter(({ length }) => length === 1)
    .flatMap((stretch) =>
      stretch.map(({ x, y }): Mark => ({ type: 'circle', cx: x, cy: y, r: paint.r, fill: paint.role })),
    );
}

/** An open circle means provisional, here as everywhere. */
export function openCircle(at: { x: number; y: number }, stroke: ColorRole): Mark {
  return { type: 'circle', cx: at.x, cy: at.y, r: 3.75, fill: 'ground', stroke, width: 1.9 };
}

function ownMarks({ panel, stretches }: PlacedPanel, sizes: PanelSizes): Mark[] {
  const stroke: ColorRole = panel.isHighlighted ? 'accent' : 'ink2';
  const width = panel.isHighlighted ? (sizes.narrow ? 2.5 : 2.75) : 2;
  const d = pathOf(stretches);
  const open = stretches.flat().filter(({ point }) => point.status === 'provisional');
  const line: Mark[] = d
    ? [
        { type: 'path', d, stroke: 'ground', width: width + HALO, round: true },
        { type: 'path', d, stroke, width, round: true },
      ]
    : [];
  return [...line, ...loneDots(stretches, { role: stroke, r: 2.5 }), ...open.map((at) => openCircle(at, stroke))];
}

function benchmarkMarks({ benchmarks }: PlacedPanel): Mark[] {
  return benchmarks.flatMap((stretches): Mark[] => {
    const d = pathOf(stretches);
    return [
      ...(d ? [{ type: 'path', d, ...BENCHMARK_PAINT } as const] : []),
      ...loneDots(stretches, { role: 'ink', r: 1.8 }),
    ];
  });
}

function gridMarks({ plot, axis, hasValues, panel }: PlacedPanel, sizes: PanelSizes): Mark[] {
  const { format } = panel.words;
  const lines = axis.ticks.filter((tick) => tick !== axis.min).map((tick) => plot.top + axis.scale(tick));
  const d = lines.map((y) => `M${round(plot.left)},${round(y)}H${round(plot.right)}`).join('');
  const grid: Mark[] = d ? [{ type: 'path', d, stroke: 'hairline' }] : [];
  if (!hasValues) return grid;
  return [
    ...grid,
    ...axis.ticks.map(
      (tick): Mark => ({
        type: 'text',
        x: plot.left - 8,
        y: plot.top + axis.scale(tick) + sizes.axis * 0.35,
        anchor: 'end',
        size: sizes.axis,
        fill: 'ink3',
        text: format.number(tick, axis.decimals),
      }),
    ),
  ];
}

/** A short dashed upright where figures cannot be compared with those before. */
function breakMarks({ plot, breaks }: PlacedPanel): Mark[] {
  return breaks.map(
    (x): Mark => ({ type: 'line', x1: x, x2: x, y1: plot.top, y2: plot.bottom, stroke: 'axis', dash: [2, 2] }),
  );
}

function timeMarks({ plot, hasPeriods }: PlacedPanel, { periods, sizes }: PlacedMultiples): Mark[] {
  const ticks = periods.map(({ x }) => `M${round(plot.left + x)},${round(plot.bottom)}v4`).join('');
  const base: Mark = {
    type: 'path',
    d: `M${round(plot.left)},${round(plot.bottom)}H${round(plot.right)}${ticks}`,
    stroke: 'axis',
  };
  if (!hasPeriods) return [base];
  const labels = periods.map(
    ({ x, text, anchor }): Mark => ({
      type: 'text',
      x: plot.left + x,
      y: plot.bottom + sizes.axis + 7,
      anchor,
      size: sizes.axis,
      fill: 'ink2',
      text,
    }),
  );
  return [base, ...labels];
}

function headMarks({ panel, plot, name, value, baseline }: PlacedPanel, sizes: PanelSizes): Mark[] {
  const fill: ColorRole = panel.isHighlighted ? 'accent' : 'ink';
  const isArea = panel.key === panel.own.area.id;
  const text = (mark: Pick<TextMark, 'x' | 'y' | 'text' | 'weight' | 'anchor' | 'fill'>): Mark => ({
    type: 'text',
    size: sizes.name,
    ...mark,
  });
  const step = sizes.name * 1.25;
  return [
    ...name.flatMap((line, index) => {
      const y = baseline - step * (name.length - 1 - index);
      // The accent is the highlighted area's alone: an indicator's name is not it.
      return line ? [text({ x: plot.left, y, text: line, weight: 650, fill: isArea ? fill : 'ink' })] : [];
    }),
    ...(value
      ? [
          text({
            x: plot.right,
            y: baseline,
            text: value,
            anchor: 'end',
            weight: panel.isHighlighted ? 650 : 600,
            fill,
          }),
        ]
      : []),
  ];
}

function wordMarks({ tone, x, lines, leader }: PlacedWords, size: number): Mark[] {
  const fill: ColorRole = tone === 'benchmark' ? 'ink' : 'ink2';
  const texts = lines.map(({ y, text }): Mark => ({ type: 'text', x, y, text, size, fill, halo: true }));
  if (!leader) return texts;
  return [{ type: 'line', x1: leader.x, x2: leader.x, y1: leader.from, y2: leader.to, stroke: 'axis' }, ...texts];
}

function panelGroup(placed: PlacedPanel, all: PlacedMultiples): SceneGroup {
  const { sizes } = all;
  const { key, label, target } = placed.panel;
  return {
    key: `panel-${key}`,
    label,
    target,
    marks: [
      ...gridMarks(placed, sizes),
      ...breakMarks(placed),
      ...benchmarkMarks(placed),
      ...ownMarks(placed, sizes),
      ...timeMarks(placed, all),
      ...placed.words.flatMap((words) => wordMarks(words, sizes.note)),
      ...headMarks(placed, sizes),
    ],
  };
}

export function multiplesScene(placed: PlacedMultiples): Scene {
  return {
    width: placed.width,
    height: placed.height,
    groups: placed.panels.map((panel) => panelGroup(panel, placed)),
  };
}
