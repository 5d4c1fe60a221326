/** A scene that uses every kind of mark and every way of painting once, for the tests of the renderers. */
import type { Scene } from '../../src/view/scene.js';

export const everyMark: Scene = {
  width: 200,
  height: 100,
  groups: [
    {
      key: 'district/gladsaxe',
      label: 'Værebro Park: 61,4 pct.',
      target: { kind: 'area', id: 'vaerebro' },
      marks: [
        { type: 'path', d: 'M10,20L50.12,30C60,30 70,20 80,20', stroke: 'accent', width: 3, round: true },
        { type: 'circle', cx: 50.123, cy: 30.009, r: 5, fill: 'ground', stroke: 'accent', width: 2.25 },
        { type: 'text', x: 82, y: 24, text: 'Værebro & <Park>', size: 14, weight: 650, fill: 'accent', halo: true },
      ],
    },
    {
      key: 'rest',
      marks: [
        { type: 'line', x1: 0, y1: 50, x2: 200, y2: 50, stroke: 'ink', width: 1.75, dash: [6, 4] },
        { type: 'rect', x: 20, y: 60, w: 40, h: 10, radius: 5, stroke: 'core', width: 1.5, opacity: 0.3 },
        { type: 'rect', x: 60, y: 60, w: 64, h: 10, fill: 'core', fade: true },
        { type: 'line', x1: 130, y1: 65, x2: 190, y2: 65, stroke: 'core', width: 2, fade: true },
        { type: 'rect', x: 20, y: 80, w: 60, h: 10, fill: 'axis', stroke: 'other', hatch: true },
        {
          type: 'text',
          x: 198,
          y: 20,
          text: 'Mål',
          size: 12,
          weight: 600,
          fill: 'ink',
          anchor: 'end',
          halo: true,
          more: [{ text: 'ikke nået', gap: 4, fill: 'ink3' }],
        },
        { type: 'text', x: 198, y: 90, text: '2026', size: 12, fill: 'ink3', anchor: 'end' },
      ],
    },
  ],
};
