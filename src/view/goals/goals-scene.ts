/** Draws goals as an indented tree: each with its mark, its words, the initiatives that serve it and what follows it. */
import type { Mark, Scene, SceneGroup, Target } from '../scene.js';
import { label, labelLines, lineHeight, rule } from '../shared/scene-marks.js';
import { wrapText } from '../shared/text-width.js';
import type { Space } from '../widget-view.js';

export type GoalMark = 'vision' | 'goal' | 'target';

export interface GoalLine {
  readonly key: string;
  readonly depth: number;
  readonly mark: GoalMark;
  readonly text: string;
  /** Kind, place, figure to reach and time. */
  readonly facts: string;
  readonly initiatives: readonly {
    readonly key: string;
    readonly text: string;
    readonly isExtra: boolean;
    readonly target: Target;
  }[];
  /** What follows it; empty = nothing. */
  readonly indicator: string;
  readonly target: Target;
  readonly isChosen: boolean;
}

export interface LooseGroup {
  readonly key: string;
  readonly heading: string;
  readonly items: readonly { readonly key: string; readonly text: string; readonly target: Target }[];
}

export interface GoalsInput {
  readonly lines: readonly GoalLine[];
  readonly loose: readonly LooseGroup[];
  readonly looseHeading: string;
  readonly space: Space;
}

export interface PlacedStop {
  readonly key: string;
  readonly x: number;
  readonly y: number;
  readonly target: Target;
}

export interface GoalsScene {
  readonly scene: Scene;
  readonly placed: readonly PlacedStop[];
}

/** Vision: filled disc; goal: ring; target: the open flag that targets have everywhere. */
export function goalMarks(mark: GoalMark, x: number, y: number): Mark[] {
  if (mark === 'vision') return [{ type: 'circle', cx: x, cy: y, r: 6, fill: 'ink' }];
  if (mark === 'goal') return [{ type: 'circle', cx: x, cy: y, r: 5, fill: 'ground', stroke: 'ink', width: 2 }];
  return [
    { type: 'path', d: `M${x - 4},${y + 7}V${y - 7}h11l-3,4l3,4h-11`, fill: 'ground', stroke: 'ink', width: 1.5 },
  ];
}

/** A bar as in the timeline: filled for an adjusted core service, outlined and round for an additional initiative. */
export function initiativeMarks(isExtra: boolean, x: number, y: number): Mark[] {
  if (!isExtra) return [{ type: 'rect', x, y: y - 4, w: 16, h: 8, fill: 'core' }];
  return [
    { type: 'rect', x: x + 0.75, y: y - 3.5, w: 14.5, h: 7, radius: 3.5, fill: 'ground', stroke: 'core', width: 1.5 },
  ];
}

interface Pen {
  readonly em: number;
  readonly width: number;
}

interface DrawnLine {
  readonly groups: readonly SceneGroup[];
  readonly placed: readonly PlacedStop[];
  readonly bottom: number;
  readonly at: { readonly x: number; readonly y: number };
}

function drawLine(line: GoalLine, top: number, { em, width }: Pen): DrawnLine {
  const [size, note] = [line.mark === 'vision' ? em : em * 0.875, em * 0.78];
  const step = width < em * 30 ? em * 1.1 : em * 2;
  const left = line.depth * step;
  const x = left + em * 1.6;
  const room = width - x;
  const words = wrapText(line.text, size, room, { weight: 600 });
  const first = top + size;
  const facts = wrapText(line.facts, note, room);
  const second = first + (words.length - 1) * lineHeight(size) + lineHeight(note);
  const at = { x: left + 8, y: first - size * 0.35 };
  let y = second + Math.max(0, facts.length - 1) * lineHeight(note);
  const marks: Mark[] = [
    ...(line.isChosen
      ? [{ type: 'line', x1: left - 3, x2: left - 3, y1: top, y2: y, stroke: 'accent', width: 3 } as const]
      : []),
    ...goalMarks(line.mark, at.x, at.y),
    ...labelLines(words, x, first, { size, weight: 600 }),
    ...labelLines(facts, x, second, { size: note, fill: 'ink3' }),
  ];
  if (line.indicator) {
    const lines = wrapText(line.indicator, note, room);
    y += lineHeight(note);
    marks.push(...labelLines(lines, x, y, { size: note, fill: 'ink2' }));
    y += (lines.length - 1) * lineHeight(note);
  }
  const groups: SceneGroup[] = [{ key: line.key, label: line.text, target: line.target, marks }];
  const placed: PlacedStop[] = [{ key: line.key, ...at, target: line.target }];
  for (const initiative of line.initiatives) {
    const lines = wrapText(initiative.text, em * 0.8125, room - 24);
    y += lineHeight(em * 0.8125) + 3;
    const middle = y - em * 0.28;
    groups.push({
      key: `${line.key}-${initiative.key}`,
      target: initiative.target,
      marks: [
        ...initiativeMarks(initiative.isExtra, x, middle),
        ...labelLines(lines, x + 24, y, { size: em * 0.8125 }),
      ],
    });
    placed.push({ key: `${line.key}-${initiative.key}`, x: x + 8, y: middle, target: initiative.target });
    y += (lines.length - 1) * lineHeight(em * 0.8125);
  }
  return { groups, placed, bottom: y + em * 1.1, at };
}

/** From each goal's mark down and across to those that hang from it. */
function branches(points: readonly { depth: number; x: number; y: number }[]): Mark[] {
  return points.flatMap(({ depth, x, y }, index): Mark[] => {
    const parent = points.slice(0, index).findLast((one) => one.depth === depth - 1);
    if (!parent) return [];
    return [{ type: 'path', d: `M${parent.x},${parent.y + 9}V${y}H${x - 9}`, stroke: 'axis', width: 1 }];
  });
}

function drawLoose(
  { loose, looseHeading }: GoalsInput,
  top: number,
  { em, width }: Pen,
): { groups: SceneGroup[]; placed: PlacedStop[]; bottom: number } {
  const base = top + em;
  const groups: SceneGroup[] = [
    {
      key: 'loose',
      marks: [
        label(looseHeading, 0, base, { size: em * 0.875, weight: 600, fill: 'ink2' }),
        rule(base + em * 0.5, [0, width]),
      ],
    },
  ];
  const placed: PlacedStop[] = [];
  let y = base + em * 1.8;
  const size = em * 0.8125;
  for (const { key, heading, items } of loose) {
    const lines = wrapText(heading, size, width, { weight: 600 });
    groups.push({ key: `loose-${key}`, marks: labelLines(lines, 0, y, { size, weight: 600 }) });
    y += lines.length * lineHeight(size);
    for (const item of items) {
      const words = wrapText(item.text, size, width - em * 1.6);
      const middle = y - size * 0.35;
      groups.push({
        key: `loose-${key}-${item.key}`,
        target: item.target,
        marks: [
          { type: 'circle', cx: 8, cy: middle, r: 3.5, fill: 'ground', stroke: 'ink2', width: 1.5 },
          ...labelLines(words, em * 1.6, y, { size }),
        ],
      });
      placed.push({ key: `loose-${key}-${item.key}`, x: 8, y: middle, target: item.target });
      y += words.length * lineHeight(size);
    }
    y += em * 0.7;
  }
  return { groups, placed, bottom: y };
}

export function goalsScene(input: GoalsInput): GoalsScene {
  const { space, lines, loose } = input;
  const pen = { em: space.rem ?? 16, width: space.width };
  const groups: SceneGroup[] = [];
  const placed: PlacedStop[] = [];
  const points: { depth: number; x: number; y: number }[] = [];
  let y = 2;
  for (const line of lines) {
    const drawn = drawLine(line, y, pen);
    groups.push(...drawn.groups);
    placed.push(...drawn.placed);
    points.push({ depth: line.depth, ...drawn.at });
    y = drawn.bottom;
  }
  groups.unshift({ key: 'branches', marks: branches(points) });
  if (loose.length) {
    const drawn = drawLoose(input, y, pen);
    groups.push(...drawn.groups);
    placed.push(...drawn.placed);
    y = drawn.bottom;
  }
  return { scene: { width: space.width, height: Math.ceil(y), groups }, placed };
}
