/**
 * Draws one bar: an adjusted core service filled with a straight left edge, an additional initiative as a rounded
 * outline, planned time dashed, uncertain time hatched, an end that nobody knows as an open bracket.
 */
import type { ColorRole, Mark, Paint, ThemeRole } from '../scene.js';
import { hasReason } from './segment-texts.js';
import type { Bar, Edge, Piece } from './place-bar.js';

export interface BarStyle {
  readonly role: ThemeRole | 'core';
  readonly shape: 'core' | 'extra' | 'plain';
  /** Height and top, px. */
  readonly h: number;
  readonly y: number;
  /** Stroke of an outline, px. */
  readonly stroke: number;
  /** Others are stepped back from the chosen one. */
  readonly opacity: number;
}

const DASH = [4, 3];
/** Share of the fill under what is planned of a core service. */
const TINT = 0.16;

/** What a theme's solid bars are filled with. */
export function barRole(role: BarStyle['role']): ColorRole {
  return role.replace('theme', 'bar') as ColorRole;
}

export function shapeOf(approach: string | undefined): BarStyle['shape'] {
  return approach === 'adjusted-core' ? 'core' : approach === 'extra' ? 'extra' : 'plain';
}

/** Radius of an edge, px. The left edge of a core service and every edge of an unstated approach is straight. */
function radiusOf(edge: Edge, side: 'left' | 'right', { shape, h }: BarStyle, width: number): number {
  if (edge !== 'round' || shape === 'plain') return 0;
  if (shape === 'core') return side === 'left' ? 0 : Math.min(4, width / 2, h / 2);
  return Math.min(h / 2 - 1, width / 2);
}

/** Whether the bar's shape shows in the piece. Thin bars are drawn of these alone. */
export function hasShape({ kind }: Piece): boolean {
  return kind !== 'hatch' && kind !== 'dotted';
}

interface Box {
  readonly x0: number;
  readonly x1: number;
  readonly y0: number;
  readonly y1: number;
  readonly left: number;
  readonly right: number;
}

function boxOf({ x0, x1, left, right }: Piece, style: BarStyle, inset: number): Box {
  const width = x1 - x0;
  const shrink = Math.min(inset, width / 2);
  return {
    x0: x0 + (left === 'open' ? 0 : shrink),
    x1: x1 - (right === 'open' ? 0 : shrink),
    y0: style.y + inset,
    y1: style.y + style.h - inset,
    left: radiusOf(left, 'left', style, width),
    right: radiusOf(right, 'right', style, width),
  };
}

const n = (value: number): string => String(Math.round(value * 10) / 10);

function rightEdge({ x1, y0, y1, right: r }: Box): string {
  if (!r) return `H${n(x1)}V${n(y1)}`;
  const arc = `A${n(r)},${n(r)},0,0,1,`;
  return `H${n(x1 - r)}${arc}${n(x1)},${n(y0 + r)}V${n(y1 - r)}${arc}${n(x1 - r)},${n(y1)}`;
}

function leftEdge({ x0, y0, y1, left: r }: Box): string {
  if (!r) return `H${n(x0)}V${n(y0)}`;
  const arc = `A${n(r)},${n(r)},0,0,1,`;
  return `H${n(x0 + r)}${arc}${n(x0)},${n(y1 - r)}V${n(y0 + r)}${arc}${n(x0 + r)},${n(y0)}`;
}

export function fillPath(piece: Piece, style: BarStyle): string {
  const box = boxOf(piece, style, 0);
  return `M${n(box.x0 + box.left)},${n(box.y0)}${rightEdge(box)}${leftEdge(box)}Z`;
}

/** The outline, drawn inside the bar, without an edge on a side that is open. */
export function outlinePath(piece: Piece, style: BarStyle): string {
  const box = boxOf(piece, style, style.stroke / 2);
  const [left, right] = [piece.left !== 'open', piece.right !== 'open'];
  if (left && right) return `M${n(box.x0 + box.left)},${n(box.y0)}${rightEdge(box)}${leftEdge(box)}Z`;
  if (right) return `M${n(box.x0)},${n(box.y0)}${rightEdge(box)}H${n(box.x0)}`;
  if (left) return `M${n(box.x1)},${n(box.y1)}${leftEdge(box)}H${n(box.x1)}`;
  return `M${n(box.x0)},${n(box.y0)}H${n(box.x1)}M${n(box.x0)},${n(box.y1)}H${n(box.x1)}`;
}

/** The opaque ground under an outline, so that grid lines do not run through its name. */
function groundMark(piece: Piece, style: BarStyle): Mark {
  return { type: 'path', d: fillPath(piece, style), fill: 'ground' };
}

function pieceMarks(piece: Piece, style: BarStyle): Mark[] {
  const { role, shape, opacity, y, h } = style;
  const dim: Paint = opacity < 1 ? { opacity } : {};
  const outline: Mark = { type: 'path', d: outlinePath(piece, style), stroke: role, width: style.stroke, ...dim };
  const middle = y + h / 2;
  switch (piece.kind) {
    case 'solid':
      if (shape !== 'core') return [groundMark(piece, style), outline];
      return [
        ...(opacity < 1 ? [groundMark(piece, style)] : []),
        { type: 'path', d: fillPath(piece, style), fill: barRole(role), ...dim },
      ];
    case 'planned':
      return [
        groundMark(piece, style),
        ...(shape === 'core'
          ? [{ type: 'path', d: fillPath(piece, style), fill: barRole(role), opacity: TINT } as const]
          : []),
        { ...outline, dash: DASH },
      ];
    case 'hatch':
      return [{ type: 'rect', x: piece.x0, y, w: piece.x1 - piece.x0, h, fill: role, hatch: true, ...dim }];
    case 'fade':
      if (shape !== 'core') return [{ ...outline, fade: true }];
      return [{ type: 'rect', x: piece.x0, y, w: piece.x1 - piece.x0, h, fill: barRole(role), fade: true, ...dim }];
    case 'plannedFade':
      return [{ ...outline, dash: DASH, fade: true }];
    case 'dotted':
      return [
        {
          type: 'line',
          x1: piece.x0 + 4,
          x2: piece.x1 - 3,
          y1: middle,
          y2: middle,
          stroke: role,
          width: 2.4,
          dash: [0, 5.4],
          round: true,
          ...dim,
        },
      ];
  }
}

/** Open to the right at an unknown end, to the left at an unknown beginning. */
function bracketMark(x: number, open: 1 | -1, { y, h, opacity }: BarStyle): Mark {
  const [top, bottom] = [y - 1.5, y + h + 1.5];
  const arm = x + 6 * open;
  return {
    type: 'path',
    d: `M${n(arm)},${n(top)}H${n(x)}V${n(bottom)}H${n(arm)}`,
    stroke: 'ink',
    width: 1.8,
    ...(opacity < 1 ? { opacity } : {}),
  };
}

/** Where it was closed for a reason that the document gives; undefined for others, and out of view. */
export function closingX({ segment, pieces }: Bar): number | undefined {
  const last = pieces.reduce((a, b) => (b.x1 > a.x1 ? b : a));
  return hasReason(segment) && last.right !== 'open' ? last.x1 : undefined;
}

export function barMarks(bar: Pick<Bar, 'pieces' | 'bracket' | 'startBracket'>, style: BarStyle): Mark[] {
  return [
    ...bar.pieces.flatMap((piece) => pieceMarks(piece, style)),
    ...(bar.bracket === undefined ? [] : [bracketMark(bar.bracket, 1, style)]),
    ...(bar.startBracket === undefined ? [] : [bracketMark(bar.startBracket, -1, style)]),
  ];
}
