import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { SceneGroup, TextMark } from '../../../src/view/scene.js';
import { textWidth } from '../../../src/view/shared/text-width.js';
import { mapOf, type AreaGiven } from '../../helpers/map-of.js';

const NAMES = ['Brønshøj-Husum', 'Bispebjerg', 'Pilelyngen', 'Østerbro', 'Indre By', 'Vanløse', 'Sejlmagerkajen', 'Å'];
/** Four in a row, as on a phone. */
const given: readonly AreaGiven[] = NAMES.map((name, index) => ({
  ...{ id: `t${index}`, name, tile: { column: index % 4, row: Math.floor(index / 4) } },
  ...(name === 'Indre By' ? { value: null } : name === 'Vanløse' ? {} : { value: index + 10 }),
}));

const textsOf = ({ marks }: SceneGroup): readonly TextMark[] =>
  marks.filter((mark): mark is TextMark => mark.type === 'text');
const isNumber = (text: string): boolean => /^\d/.test(text);

describe('words on tiles', () => {
  it('are names as far as they can be broken, at a joint only, and say why there is no figure', async () => {
    const { picture } = await mapOf(given, { shape: 'tiles', width: 328 });
    const told = Object.fromEntries(
      picture!.scene.groups.map((group) => [group.key, textsOf(group).map(({ text }) => text)]),
    );
    assert.deepEqual(told['t0']!.slice(0, 2), ['Brønshøj-', 'Husum']);
    assert.deepEqual(told['t1']!.slice(0, 2), ['Bispe-', 'bjerg']);
    assert.deepEqual(told['t2']![0], 'Pilelyngen');
    assert.deepEqual(told['t6'], ['16,0']);
    assert.deepEqual(told['t4'], ['Indre By', 'skjult']);
    assert.deepEqual(told['t5'], ['Vanløse', 'ingen', 'data']);
    assert.ok(told['t7']!.includes('Å') && told['t7']!.some((text) => isNumber(text)));
  });

  it('stand inside their tile and on no other words, however wide the page is', async () => {
    for (const width of [200, 260, 328, 420, 600, 900]) {
      const { picture, areas } = await mapOf(given, { shape: 'tiles', width });
      for (const { id, box: tile } of areas) {
        const group = picture!.scene.groups.find(({ key }) => key === id)!;
        const boxes = textsOf(group).map(({ x, y, text, size, weight, anchor = 'start' }) => {
          const length = textWidth(text, size, weight);
          const left = x - length * { start: 0, middle: 0.5, end: 1 }[anchor];
          return { text, left, right: left + length, top: y - size * 0.75, bottom: y };
        });
        boxes.forEach((one, index) => {
          const isInside = one.left >= tile[0] && one.right <= tile[2] && one.top >= tile[1] && one.bottom <= tile[3];
          assert.ok(isInside, `${width}: ${one.text}`);
          for (const other of boxes.slice(index + 1)) {
            const isApart =
              one.right <= other.left || other.right <= one.left || one.bottom <= other.top || other.bottom <= one.top;
            assert.ok(isApart, `${width}: ${one.text} on ${other.text}`);
          }
        });
      }
    }
  });
});
