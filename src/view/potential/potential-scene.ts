/** Draws a sum step by step: each field with its lines of arithmetic, its amount and a bar, and the total under a rule. */
import type { Mark, Scene, SceneGroup } from '../scene.js';
import { label, labelLines, lineHeight, rule, widest } from '../shared/scene-marks.js';
import { wrapText } from '../shared/text-width.js';
import type { Space } from '../widget-view.js';

export interface PotentialRow {
  readonly key: string;
  readonly name: string;
  /** The steps in words; for what is not counted, why. */
  readonly steps: readonly string[];
  /** As written; empty = not counted. */
  readonly amount: string;
  /** Of the largest amount, 0–1. */
  readonly part: number;
}

export interface PotentialInput {
  readonly rows: readonly PotentialRow[];
  readonly total: { readonly label: string; readonly amount: string } | null;
  readonly space: Space;
  readonly area: string;
}

export interface PlacedField {
  readonly key: string;
  readonly x: number;
  readonly y: number;
}

export interface PotentialScene {
  readonly scene: Scene;
  readonly placed: readonly PlacedField[];
}

export function potentialScene({ rows, total, space, area }: PotentialInput): PotentialScene {
  const { width } = space;
  const em = space.rem ?? 16;
  const [size, note] = [em * 0.875, em * 0.8125];
  const written = [...rows.map(({ amount }) => amount), total?.amount ?? ''];
  const column = widest(written, { size, weight: 650 });
  const room = width - column - em;
  const groups: SceneGroup[] = [];
  const placed: PlacedField[] = [];
  let top = 2;
  for (const row of rows) {
    const name = wrapText(row.name, size, room, { weight: 600 });
    const first = top + size;
    const bar = first + (name.length - 1) * lineHeight(size) + em * 0.75;
    const lines = row.steps.flatMap((step) => wrapText(step, note, width));
    const second = bar + (row.amount ? em * 1.35 : em * 0.5);
    const marks: Mark[] = [
      ...labelLines(name, 0, first, { size, weight: 600 }),
      ...(row.amount
        ? [
            label(row.amount, width, first, { size, weight: 600, anchor: 'end' as const }),
            { type: 'rect', x: 0, y: bar - 4, w: Math.max(1, row.part * width), h: 8, fill: 'core' } as const,
          ]
        : []),
      ...labelLines(lines, 0, second, { size: note, fill: 'ink2' }),
    ];
    const bottom = second + (lines.length - 1) * lineHeight(note) + em * 0.8;
    groups.push({
      key: `field-${row.key}`,
      label: `${row.name}: ${row.amount}`,
      target: { kind: 'area', id: area },
      marks: [...marks, rule(bottom, [0, width])],
    });
    placed.push({ key: row.key, x: 6, y: bar });
    top = bottom + em * 0.7;
  }
  if (total) {
    const y = top + em * 1.1;
    const double = {
      type: 'line',
      x1: 0,
      x2: width,
      y1: top - em * 0.7,
      y2: top - em * 0.7,
      stroke: 'ink',
      width: 1.5,
    } as const;
    const lines = wrapText(total.label, size, room, { weight: 650 });
    groups.push({
      key: 'total',
      marks: [
        double,
        ...labelLines(lines, 0, y, { size, weight: 650 }),
        label(total.amount, width, y, { size, weight: 650, anchor: 'end' }),
      ],
    });
    top = y + (lines.length - 1) * lineHeight(size) + em * 0.6;
  }
  return { scene: { width, height: Math.ceil(top), groups }, placed };
}
