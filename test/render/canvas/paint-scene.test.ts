import { after, before, describe, test } from 'node:test';
import assert from 'node:assert/strict';
import { paintScene, type PaintContext } from '../../../src/render/canvas/paint-scene.js';
import { lightTheme, type Theme } from '../../../src/theme/default-theme.js';
import type { Mark } from '../../../src/view/scene.js';
import { everyMark } from '../every-mark.js';

/** Keeps what it was told, in order: calls as "name(arguments)", set properties as "name=value". */
function recorder(): { context: PaintContext; log: string[] } {
  const log: string[] = [];
  const write = (value: unknown): string =>
    typeof value === 'object' && value ? JSON.stringify(value) : String(value);
  const gradient = (...from: number[]) => {
    const stops: unknown[] = [];
    return { gradient: from, stops, addColorStop: (offset: number, color: string) => stops.push([offset, color]) };
  };
  const context = new Proxy(
    {},
    {
      get:
        (_, name) =>
        (...values: unknown[]) => {
          log.push(`${String(name)}(${values.map(write).join()})`);
          if (name === 'measureText') return { width: String(values[0]).length * 10 };
          return name === 'createLinearGradient' ? gradient(...(values as number[])) : undefined;
        },
      set: (_, name, value) => log.push(`${String(name)}=${write(value)}`) > 0,
    },
  );
  return { context: context as PaintContext, log };
}

/** Stands in for the browser's class, and remembers how it was made. */
class FakePath {
  readonly steps: string[];
  constructor(d?: string) {
    this.steps = d ? [d] : [];
  }
  #step(name: string) {
    return (...values: number[]): void => void this.steps.push(`${name} ${values.join()}`);
  }
  moveTo = this.#step('M');
  lineTo = this.#step('L');
  arc = this.#step('arc');
  roundRect = this.#step('rect');
  toJSON(): string {
    return this.steps.length > 4 ? `${this.steps.length} steps` : this.steps.join(' ');
  }
}

function paint(marks: readonly Mark[], theme: Theme = lightTheme, scale?: number): string[] {
  const { context, log } = recorder();
  paintScene(context, { width: 100, height: 50, groups: [{ key: 'a', marks }] }, { theme, scale });
  return log;
}

describe('paintScene', () => {
  before(() => Object.assign(globalThis, { Path2D: FakePath }));
  after(() => Reflect.deleteProperty(globalThis, 'Path2D'));

  test('leaves the context as it was, at the scale asked for', () => {
    const log = paint([], lightTheme, 2);
    assert.deepEqual(log.slice(0, 2), ['save()', 'scale(2,2)']);
    assert.equal(log.at(-1), 'restore()');
  });

  test('fills before it strokes, in the colours of the theme', () => {
    const log = paint([{ type: 'circle', cx: 1, cy: 2, r: 3, fill: 'ground', stroke: 'accent', width: 2.25 }]);
    const fill = log.findIndex((line) => line.startsWith('fill('));
    assert.equal(log[fill - 1], 'fillStyle=#ffffff');
    assert.ok(log.indexOf('strokeStyle=#8a1f6c') > fill && log.includes('lineWidth=2.25'));
  });

  test('draws dashes, round ends and opacity, and takes them back for the next mark', () => {
    const log = paint([
      { type: 'line', x1: 0, y1: 1, x2: 2, y2: 3, stroke: 'ink', dash: [6, 4], round: true, opacity: 0.3 },
      { type: 'line', x1: 0, y1: 1, x2: 2, y2: 3, stroke: 'ink' },
    ]);
    for (const pair of [
      ['setLineDash([6,4])', 'setLineDash([])'],
      ['lineCap=round', 'lineCap=butt'],
      ['globalAlpha=0.3', 'globalAlpha=1'],
    ]) {
      assert.deepEqual(
        log.filter((line) => pair.includes(line)),
        pair,
      );
    }
  });

  test('fades a mark from full to nothing over its width', () => {
    const log = paint([{ type: 'rect', x: 10, y: 0, w: 64, h: 5, fill: 'core', fade: true }]);
    assert.ok(log.includes('createLinearGradient(10,0,74,0)'));
    const style = log.find((line) => line.startsWith('fillStyle={'));
    assert.ok(style?.includes('[[0,"#4f5d6aff"],[0.35,"#4f5d6a9e"],[1,"#4f5d6a00"]]'), style);
  });

  test('fades colours as browsers compute them', () => {
    const lastStop = (core: string): string | undefined => {
      const theme = { ...lightTheme, colors: { ...lightTheme.colors, core } };
      const log = paint([{ type: 'rect', x: 0, y: 0, w: 9, h: 5, fill: 'core', fade: true }], theme);
      return /\[1,"([^"]+)"/.exec(log.join(' '))?.[1];
    };
    assert.equal(lastStop('rgb(1, 2, 3)'), 'rgb(1, 2, 3, 0)');
    assert.equal(lastStop('oklch(0.5 0.1 30)'), 'oklch(0.5 0.1 30 / 0)');
    assert.equal(lastStop('rgba(1, 2, 3, 0.5)'), 'transparent');
    assert.equal(lastStop('CanvasText'), 'transparent');
  });

  test('hatches inside the shape only, with the same lines for every mark', () => {
    const hatched: Mark = { type: 'rect', x: 0, y: 0, w: 30, h: 10, fill: 'axis', hatch: true };
    const log = paint([hatched, hatched]);
    const lines = log.filter((line) => line.endsWith('steps")'));
    assert.equal(lines.length, 2);
    assert.equal(lines[0], lines[1]);
    assert.ok(log.findIndex((line) => line.startsWith('clip(')) < log.indexOf(lines[0] ?? ''));
    assert.ok(!log.some((line) => line.startsWith('fill(')));
  });

  test('sets texts with their weight, anchor and halo', () => {
    const log = paint([
      { type: 'text', x: 5, y: 9, text: 'Søborg', size: 14, weight: 650, fill: 'accent', anchor: 'end', halo: true },
    ]);
    assert.ok(log.includes(`font=650 14px ${lightTheme.fontFamily}`) && log.includes('textAlign=right'));
    assert.ok(log.indexOf('strokeText(Søborg,5,9)') < log.indexOf('fillText(Søborg,5,9)'));
    assert.ok(log.includes('strokeText(Søborg,5,9)'));
  });

  test('sets what goes on in another look right after what stands before it', () => {
    const text = { type: 'text', x: 100, y: 9, text: 'Mål', size: 12, weight: 600, fill: 'ink' } as const;
    const more = [{ text: 'nået', gap: 4, fill: 'ink3' }] as const;
    const from = paint([{ ...text, more }]);
    assert.ok(from.includes('fillText(Mål,100,9)') && from.includes('fillText(nået,134,9)'));
    assert.ok(
      from.includes(`fillStyle="${lightTheme.colors.ink3}"`) || from.includes(`fillStyle=${lightTheme.colors.ink3}`),
    );
    assert.ok(from.includes(`font=400 12px ${lightTheme.fontFamily}`));
    const to = paint([{ ...text, anchor: 'end' as const, more }]);
    assert.ok(to.includes('fillText(Mål,26,9)') && to.includes('fillText(nået,60,9)'));
  });

  test('paints every kind of mark there is', () => {
    const { context, log } = recorder();
    paintScene(context, everyMark, { theme: lightTheme });
    assert.equal(log.filter((line) => line.startsWith('fillText(')).length, 4);
    assert.equal(log.filter((line) => line.startsWith('stroke(')).length, 7);
    assert.equal(log.filter((line) => line.startsWith('fill(')).length, 2);
  });
});
