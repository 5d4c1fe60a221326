/** Places the trails from a figure through dialogue and local experience to a decision: steps on a line. */
import type { Mark, SceneGroup } from '../scene.js';
import { label, labelLines, lineHeight, rule } from '../shared/scene-marks.js';
import { wrapText } from '../shared/text-width.js';

export interface TrailStep {
  readonly kind: string;
  readonly date: string;
  readonly text: string;
  readonly actors: string;
}

export interface Trail {
  readonly id: string;
  readonly area: string;
  readonly title: string;
  readonly about: string;
  readonly steps: readonly TrailStep[];
  /** Has an end: the line's last disc is filled, and nothing follows. */
  readonly isClosed: boolean;
  readonly openWord: string;
}

export interface PlacedStep {
  readonly trail: Trail;
  readonly step: TrailStep;
  readonly x: number;
  readonly y: number;
}

export interface Trails {
  readonly groups: readonly SceneGroup[];
  readonly placed: readonly (readonly PlacedStep[])[];
  readonly bottom: number;
}

interface Frame {
  readonly width: number;
  readonly em: number;
}

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

const WIDE = 44;
const R = 5.5;

function stepText(
  { kind, date, text, actors }: TrailStep,
  { x, y, width }: Box,
  em: number,
): { marks: Mark[]; bottom: number } {
  const [size, note] = [em * 0.8125, em * 0.78];
  const head = wrapText([kind, date].filter(Boolean).join(' · '), note, width, { weight: 600 });
  const lines = wrapText(text, size, width);
  const who = wrapText(actors, note, width);
  const second = y + head.length * lineHeight(note);
  const third = second + lines.length * lineHeight(size);
  return {
    marks: [
      ...labelLines(head, x, y, { size: note, weight: 600 }),
      ...labelLines(lines, x, second, { size }),
      ...labelLines(who, x, third, { size: note, fill: 'ink3' }),
    ],
    bottom: third + who.length * lineHeight(note),
  };
}

function disc(x: number, y: number, filled: boolean): Mark[] {
  return [
    { type: 'circle', cx: x, cy: y, r: R + 2.5, fill: 'ground' },
    { type: 'circle', cx: x, cy: y, r: R, fill: filled ? 'ink' : 'ground', stroke: 'ink', width: 1.5 },
  ];
}

interface Drawn {
  readonly marks: readonly Mark[];
  readonly placed: readonly PlacedStep[];
  readonly bottom: number;
}

/** Beside each other; where the trail has no end yet, its line goes on and fades. */
function acrossSteps(trail: Trail, top: number, { width, em }: Frame): Drawn {
  const gap = em * 1.2;
  const step = (width + gap) / trail.steps.length;
  const y = top + R;
  const last = (trail.steps.length - 1) * step + R;
  const marks: Mark[] = [{ type: 'line', x1: R, x2: last, y1: y, y2: y, stroke: 'axis', width: 1.5 }];
  if (!trail.isClosed) {
    marks.push({
      type: 'rect',
      x: last,
      y: y - 0.75,
      w: Math.min(step - gap, em * 5),
      h: 1.5,
      fill: 'axis',
      fade: true,
    });
  }
  let bottom = top;
  const placed = trail.steps.map((one, index): PlacedStep => {
    const x = index * step;
    const text = stepText(one, { x, y: y + R + em * 1.1, width: step - gap }, em);
    marks.push(...disc(x + R + 0.75, y, index === trail.steps.length - 1 && trail.isClosed), ...text.marks);
    bottom = Math.max(bottom, text.bottom);
    return { trail, step: one, x: x + R, y };
  });
  return { marks, placed, bottom };
}

function downSteps(trail: Trail, top: number, { width, em }: Frame): Drawn {
  const x = R + 1;
  const indent = em * 1.6;
  const marks: Mark[] = [];
  let y = top;
  let lastY = top;
  const placed = trail.steps.map((one, index): PlacedStep => {
    const text = stepText(one, { x: indent, y: y + em * 0.78, width: width - indent }, em);
    lastY = y + em * 0.5;
    marks.push(...disc(x, lastY, index === trail.steps.length - 1 && trail.isClosed), ...text.marks);
    const at = { trail, step: one, x, y: lastY };
    y = text.bottom + em * 0.5;
    return at;
  });
  const line: Mark = { type: 'line', x1: x, x2: x, y1: top + em * 0.5, y2: lastY, stroke: 'axis', width: 1.5 };
  return { marks: [line, ...marks], placed, bottom: y };
}

export function placeTrails(
  heading: string,
  trails: readonly Trail[],
  frame: Frame & { readonly top: number },
): Trails {
  const { width, em, top } = frame;
  const base = top + em;
  const groups: SceneGroup[] = [
    {
      key: 'trails',
      marks: [
        label(heading, 0, base, { size: em * 0.875, weight: 600, fill: 'ink2' }),
        rule(base + em * 0.5, [0, width]),
      ],
    },
  ];
  const placed: PlacedStep[][] = [];
  let y = base + em * 1.5;
  for (const trail of trails) {
    const title = wrapText(trail.title, em * 0.875, width, { weight: 600 });
    const about = wrapText(
      [trail.about, trail.isClosed ? '' : trail.openWord].filter(Boolean).join(' · '),
      em * 0.78,
      width,
    );
    const second = y + em * 0.3 + title.length * lineHeight(em * 0.875);
    const from = second + (about.length - 1) * lineHeight(em * 0.78) + em * 0.9;
    const drawn = (width >= WIDE * em ? acrossSteps : downSteps)(trail, from, frame);
    groups.push({
      key: `trail-${trail.id}`,
      label: trail.title,
      target: { kind: 'area', id: trail.area },
      marks: [
        ...labelLines(title, 0, y + em * 0.3, { size: em * 0.875, weight: 600 }),
        ...labelLines(about, 0, second, { size: em * 0.78, fill: 'ink3' }),
        ...drawn.marks,
      ],
    });
    placed.push([...drawn.placed]);
    y = drawn.bottom + em * 1.5;
  }
  return { groups, placed, bottom: y };
}
