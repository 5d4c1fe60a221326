/** The boxes of a picture's texts as they will be on the page, to see that none lies on another or outside the picture. */
import type { Scene, TextMark } from '../../src/view/scene.js';
import { textWidth } from '../../src/view/shared/text-width.js';

export interface TextBox {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Letters reach this far above and below their baseline, em: ascender of a capital and descender of a "g". */
const ABOVE = 0.74;
const BELOW = 0.21;
/** Boxes may touch, and a table of widths may be a little wide, px. */
const TOLERANCE = 0.5;

export function textBox({ text: first, x, y, size, weight, anchor = 'start', more = [] }: TextMark): TextBox {
  const width = more.reduce(
    (sum, run) => sum + run.gap + textWidth(run.text, size, run.weight),
    textWidth(first, size, weight),
  );
  const text = [first, ...more.map((run) => run.text)].join(' ');
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
  return { text, left, right: left + width, top: y - size * ABOVE, bottom: y + size * BELOW };
}

export function textMarks(scene: Scene): TextMark[] {
  return scene.groups.flatMap(({ marks }) => marks).filter((mark) => mark.type === 'text');
}

function overlap(a: TextBox, b: TextBox): boolean {
  return (
    Math.min(a.right, b.right) - Math.max(a.left, b.left) > TOLERANCE &&
    Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > TOLERANCE
  );
}

/** Pairs of texts that lie on each other, as "a × b". Empty is good. */
export function overlappingTexts(scene: Scene): string[] {
  const boxes = textMarks(scene).map(textBox);
  return boxes.flatMap((box, index) =>
    boxes
      .slice(index + 1)
      .filter((other) => overlap(box, other))
      .map((other) => `${box.text} × ${other.text}`),
  );
}

/** Texts that pass an edge of the picture. Empty is good. */
export function outsideTexts({ width, height, groups }: Scene): string[] {
  return textMarks({ width, height, groups })
    .map(textBox)
    .filter(
      ({ left, right, top, bottom }) =>
        left < -TOLERANCE || right > width + TOLERANCE || top < -TOLERANCE || bottom > height + TOLERANCE,
    )
    .map(({ text }) => text);
}

/** Texts under 12 px. Empty is good. */
export function smallTexts(scene: Scene): string[] {
  return textMarks(scene)
    .filter(({ size }) => size < 12)
    .map(({ text }) => text);
}
