/** The four speech marks of practitioners' voices: told apart by silhouette first, by sign second, never by colour. */
import type { VoiceRelation } from '../../i18n/indicator/layers/messages.js';
import type { Mark } from '../scene.js';

/** Width and height of a mark, px. */
export const VOICE_SIZE = 18;

const ROUND = (x: number, y: number, r: number): string =>
  `M${x - r},${y}A${r},${r},0,1,1,${x + r},${y}A${r},${r},0,0,1,${x - r * 0.1},${y + r}L${x - r * 0.85},${y + r + 2.4}L${x - r * 0.72},${y + r * 0.62}A${r},${r},0,0,1,${x - r},${y}Z`;
const SQUARE = (x: number, y: number, r: number): string =>
  `M${x - r},${y - r}H${x + r}V${y + r}H${x - r * 0.2}L${x - r},${y + r + 3}Z`;
const SOFT = (x: number, y: number, r: number): string =>
  `M${x - r + 3},${y - r}H${x + r - 3}A3,3,0,0,1,${x + r},${y - r + 3}V${y + r - 3}A3,3,0,0,1,${x + r - 3},${y + r}H${x - r * 0.2}L${x - r},${y + r + 3}V${y - r + 3}A3,3,0,0,1,${x - r + 3},${y - r}Z`;

/** @param at The middle of the bubble. */
export function voiceMarks(relation: VoiceRelation, { x, y }: { readonly x: number; readonly y: number }): Mark[] {
  switch (relation) {
    case 'confirms':
      return [
        { type: 'path', d: ROUND(x, y, 8), fill: 'ink' },
        {
          type: 'path',
          d: `M${x - 3.6},${y + 0.2}L${x - 1},${y + 2.8}L${x + 3.8},${y - 2.8}`,
          stroke: 'ground',
          width: 1.8,
          round: true,
        },
      ];
    case 'nuances':
      return [
        { type: 'path', d: ROUND(x, y, 7.6), fill: 'ground', stroke: 'ink', width: 1.6 },
        { type: 'path', d: `M${x},${y - 7.4}A7.4,7.4,0,0,0,${x},${y + 7.4}Z`, fill: 'ink' },
      ];
    case 'contradicts':
      return [
        { type: 'path', d: SQUARE(x, y, 8), fill: 'ink' },
        {
          type: 'path',
          d: `M${x - 3},${y - 3}L${x + 3},${y + 3}M${x + 3},${y - 3}L${x - 3},${y + 3}`,
          stroke: 'ground',
          width: 1.8,
          round: true,
        },
      ];
    case 'explains':
      return [
        { type: 'path', d: SOFT(x, y, 7.8), fill: 'ground', stroke: 'ink', width: 1.5 },
        {
          type: 'path',
          d: `M${x - 4},${y - 3}H${x + 4}M${x - 4},${y}H${x + 4}M${x - 4},${y + 3}H${x + 1}`,
          stroke: 'ink',
          width: 1.4,
        },
      ];
  }
}
