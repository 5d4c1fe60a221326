/** How a tie is drawn: its kind by the line, its direction by an arrow. Pixels only; knows nothing of where actors stand. */
import type { ColorRole, Mark } from '../scene.js';
import type { NodeTieKind } from './network-data.js';

/** Kinds in the order of a legend. */
export const TIE_KINDS: readonly NodeTieKind[] = [
  'bridges',
  'leads',
  'coordinates',
  'cooperates',
  'supports',
  'refers',
  'funds',
  'takes-part',
];

interface LineLook {
  readonly width: number;
  /** Width where everything is shown or the focus is elsewhere. */
  readonly quiet: number;
  readonly dash?: readonly number[];
  /** Width of a core in the ground's colour: a double line. */
  readonly core?: number;
  readonly isFilledArrow?: boolean;
}

const LOOKS: Readonly<Record<NodeTieKind, LineLook>> = {
  bridges: { width: 4.5, quiet: 4.5 },
  leads: { width: 5, quiet: 4.2, core: 2, isFilledArrow: true },
  coordinates: { width: 1.75, quiet: 1.5, dash: [13, 4] },
  cooperates: { width: 1.75, quiet: 1.5 },
  supports: { width: 1.75, quiet: 1.5, dash: [8, 3, 1.5, 3] },
  refers: { width: 1.75, quiet: 1.5, dash: [5, 4] },
  funds: { width: 2.5, quiet: 2.2, dash: [0.01, 5] },
  'takes-part': { width: 1.25, quiet: 1, dash: [2, 3] },
};

export type Emphasis = 'strong' | 'plain' | 'faint';

/** A line to draw: where it goes, and where and how its arrow lies. */
export interface DrawnTie {
  readonly d: string;
  readonly kind: NodeTieKind;
  /** 1 being ordinary. */
  readonly strength?: number;
  readonly emphasis: Emphasis;
  /** Point of the arrow and its direction of length 1; absent without an arrow. */
  readonly arrow?: { readonly x: number; readonly y: number; readonly dx: number; readonly dy: number };
  /** What the line lies on. */
  readonly ground: ColorRole;
}

const ROLES: Readonly<Record<Emphasis, ColorRole>> = { strong: 'core', plain: 'axis', faint: 'axis' };
const FAINT = 0.5;

function arrowMark({ arrow, kind, emphasis }: DrawnTie): Mark[] {
  if (!arrow) return [];
  const { x, y, dx, dy } = arrow;
  const isFilled = LOOKS[kind].isFilledArrow;
  const [length, half] = isFilled ? [8, 4.5] : [7, 4];
  const [bx, by] = [x - dx * length, y - dy * length];
  const at = (value: number): string => value.toFixed(1);
  const d = `M${at(bx - dy * half)},${at(by + dx * half)}L${at(x)},${at(y)}L${at(bx + dy * half)},${at(by - dx * half)}`;
  const role = ROLES[emphasis];
  const opacity = emphasis === 'faint' ? FAINT : undefined;
  return isFilled
    ? [{ type: 'path', d: `${d}Z`, fill: role, opacity }]
    : [{ type: 'path', d, stroke: role, width: 1.75, round: true, opacity }];
}

/** A strong tie is wider, a weak one thinner, and none as wide as one that bridges. */
function widened(width: number, strength: number): number {
  if (strength === 1) return width;
  return strength > 1 ? width + Math.min(1.8, (strength - 1) * 0.7) : width * Math.max(0.6, strength);
}

export function tieMarks(line: DrawnTie): Mark[] {
  const { d, kind, emphasis, ground, strength = 1 } = line;
  const { width, quiet, dash, core } = LOOKS[kind];
  const isBridge = kind === 'bridges';
  const role = isBridge && emphasis === 'plain' ? 'core' : ROLES[emphasis];
  const opacity = emphasis === 'faint' ? FAINT : undefined;
  const own = emphasis === 'strong' ? width : quiet;
  const outer = width < 3 ? widened(own, strength) : own;
  const isRound = kind === 'funds';
  return [
    { type: 'path', d, stroke: role, width: outer, dash, opacity, ...(isRound && { round: true }) },
    ...(core ? [{ type: 'path', d, stroke: ground, width: core } as const] : []),
    ...arrowMark(line),
  ];
}

/** A short stretch of the line for a legend, 36 × 16 px. */
export function tieSample(kind: NodeTieKind, directed: boolean): Mark[] {
  const end = directed ? 33 : 35;
  const arrow = directed ? { x: 35, y: 8, dx: 1, dy: 0 } : undefined;
  return tieMarks({
    d: `M1,8H${LOOKS[kind].isFilledArrow && directed ? 28 : end}`,
    kind,
    emphasis: 'strong',
    arrow,
    ground: 'ground',
  });
}
