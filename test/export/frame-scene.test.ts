import { describe, test } from 'node:test';
import assert from 'node:assert/strict';
import { framed } from '../../src/export/frame-scene.js';
import { svgFile } from '../../src/export/svg-file.js';
import { lightTheme } from '../../src/theme/default-theme.js';
import { textWidth } from '../../src/view/shared/text-width.js';
import type { Scene, TextMark } from '../../src/view/scene.js';
import type { WidgetView } from '../../src/view/widget-view.js';
import { everyMark } from '../render/every-mark.js';

const view: WidgetView = {
  heading: 'Kun grundskole',
  definition: 'Beboere på 30–59 år med grundskole som højeste uddannelse.',
  summary: [{ text: 'I Værebro Park er andelen ' }, { text: '53,6 pct.', strong: true }, { text: ' i 2026.' }],
  picture: { scene: { ...everyMark, width: 600 }, name: 'Kurve over kun grundskole', stops: [] },
  legend: [1, 2, 3, 4, 5].map((index) => ({
    key: `key-${index}`,
    label: `Kan ikke adskilles fra kommunen ${index}`,
    swatch: {
      width: 40,
      height: 16,
      groups: [{ key: 'a', marks: [{ type: 'line', x1: 0, y1: 8, x2: 40, y2: 8, stroke: 'other' }] }],
    },
  })),
  table: { caption: '', columns: [], rows: [] },
  notes: ['Ny opgørelsesmetode fra 2020.'],
  source: 'Kilde: Eksempelby Kommune, konstruerede tal. Opdateret 1. oktober 2026.',
  obstacles: [],
};

const textsOf = (scene: Scene): TextMark[] =>
  scene.groups.flatMap(({ marks }) => marks).filter((mark) => mark.type === 'text');

describe('a framed view', () => {
  const { scene } = framed(view);

  test('puts heading, definition, sentence, picture, legend, notes and source under each other', () => {
    const order = [
      'Kun grundskole',
      'Beboere',
      'I Værebro Park er andelen 53,6 pct. i 2026.',
      '2026',
      'Kan ikke',
      'Ny opg',
      'Kilde',
    ];
    const rows = order.map((start) => textsOf(scene).find(({ text }) => text.startsWith(start))?.y ?? Number.NaN);
    assert.deepEqual(
      rows,
      [...rows].sort((a, b) => a - b),
    );
  });

  test('keeps every text inside the margins and the height', () => {
    for (const { x, y, text, size, weight, anchor } of textsOf(scene)) {
      const width = textWidth(text, size, weight);
      const left = anchor === 'end' ? x - width : x;
      assert.ok(left >= 32 - 0.01 && left + width <= scene.width - 32 + 0.01, text);
      assert.ok(y > 0 && y < scene.height, text);
    }
  });

  test('has a ground of its own under everything', () => {
    const [ground] = scene.groups[0]?.marks ?? [];
    assert.deepEqual(ground, { type: 'rect', x: 0, y: 0, w: scene.width, h: scene.height, fill: 'ground' });
  });

  test('breaks a long legend into rows', () => {
    const rows = new Set(
      textsOf(scene)
        .filter(({ text }) => text.startsWith('Kan ikke'))
        .map(({ y }) => y),
    );
    assert.ok(rows.size > 1 && rows.size < 5);
  });

  test('keeps the keys of the picture, each once', () => {
    const keys = scene.groups.map(({ key }) => key);
    assert.equal(new Set(keys).size, keys.length);
    assert.ok(keys.includes('district/gladsaxe'));
  });

  test('grows with the text size of the widget and has narrower margins on a phone', () => {
    const withWidth = (width: number): WidgetView => ({
      ...view,
      picture: { ...view.picture!, scene: { ...everyMark, width } },
    });
    assert.equal(Math.max(...textsOf(framed(withWidth(1200), 32).scene).map(({ size }) => size)), 42);
    assert.equal(framed(withWidth(328)).scene.width, 328 + 2 * 16);
  });

  test('says in words what could not be drawn', () => {
    const obstacle = { code: 'no-data', text: 'Der er ingen tal for 2031.' };
    const texts = textsOf(framed({ ...view, picture: null, legend: [], obstacles: [obstacle] }).scene);
    assert.ok(texts.some(({ text }) => text === obstacle.text));
  });
});

test('an SVG file is named after the picture, described by the sentence, and carries the source', () => {
  const file = svgFile(view, lightTheme);
  assert.ok(
    file.includes('<title>Kurve over kun grundskole</title><desc>I Værebro Park er andelen 53,6 pct. i 2026.</desc>'),
  );
  assert.ok(file.includes('konstruerede tal'));
});
