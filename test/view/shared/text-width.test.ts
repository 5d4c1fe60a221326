import { describe, test } from 'node:test';
import assert from 'node:assert/strict';
import { textWidth, wrapText } from '../../../src/view/shared/text-width.js';

/**
 * Widths in em measured in Chromium with Liberation Sans (the metrics of Arial), Open Sans, Roboto, Inter and DejaVu Sans
 * (as wide as Verdana): regular, then the weight that 650 falls to.
 */
const MEASURED: readonly (readonly [string, readonly number[], readonly number[]])[] = [
  ['Værebro Park', [6.22, 6.4, 6.07, 6.46, 6.79], [6.56, 6.64, 6.2, 6.58, 7.72]],
  [
    'Beboere på 30–59 år med grundskole som højeste uddannelse',
    [27.96, 29.18, 27.83, 29.56, 31.36],
    [29.68, 29.95, 28.14, 30.15, 35.08],
  ],
  ['1.234.567,8', [5.28, 5.35, 5.22, 5.36, 6.04], [5.28, 5.38, 5.42, 5.59, 6.71]],
  ['HØJE GLADSAXE', [8.34, 7.52, 7.75, 8.22, 8.25], [8.56, 7.71, 7.81, 8.39, 9.1]],
  ['Ældre uden tilknytning til arbejdsmarkedet', [18.62, 19.88, 18.69, 20, 21.46], [20.28, 20.78, 19.13, 20.58, 24.46]],
  [
    'Uddannelsesvejledning i beboerhuset 2018–2022',
    [21.96, 22.92, 21.96, 23.33, 24.75],
    [23.29, 23.51, 22.33, 23.98, 27.72],
  ],
];

describe('textWidth', () => {
  for (const [text, regular, bold] of MEASURED) {
    test(`is never less than "${text}" takes in a common font, and at most two fifths more`, () => {
      for (const [weight, widths] of [
        [400, regular],
        [650, bold],
      ] as const) {
        const estimate = textWidth(text, 100, weight) / 100;
        for (const width of widths) {
          assert.ok(estimate >= width && estimate <= width * 1.4, `${weight}: ${estimate} for ${width}`);
        }
      }
    });
  }

  test('grows with the font size and is 0 for no text', () => {
    assert.equal(textWidth('', 16), 0);
    assert.equal(textWidth('Søborg', 32), 2 * textWidth('Søborg', 16));
  });

  test('counts a letter with a loose accent once', () => {
    assert.equal(textWidth('a\u030a', 10), textWidth('å', 10));
    assert.equal(textWidth('e\u0301\u0302\u0303', 10), textWidth('e', 10));
  });

  test('counts a family emoji, a flag and a skin tone as one picture each', () => {
    for (const emoji of ['👩‍👩‍👧‍👦', '🇩🇰', '👍🏽', '😀']) assert.equal(Math.round(textWidth(emoji, 10)), 14, emoji);
  });

  test('gives CJK characters a full em and right-to-left letters a usual width', () => {
    assert.ok(textWidth('地区', 10) >= 20);
    assert.ok(textWidth('שכונה', 10) >= 5 * 6.6 && textWidth('حي', 10) >= 2 * 5.9);
  });

  test('gives control characters, marks of direction and soft hyphens no width', () => {
    assert.equal(textWidth('\u202e\u200f\u00ad\u0007', 10), 0);
  });

  test('takes a lone surrogate as a usual letter', () => {
    assert.equal(Math.round(textWidth('\ud800', 10)), 7);
  });

  test('comes to an end on a hostile string', () => {
    assert.ok(textWidth('a\u0301'.repeat(500_000), 12) > 1_000_000);
    assert.ok(wrapText('- -'.repeat(30_000) + '漢-a'.repeat(30_000), 12, 200).length > 1);
  });
});

describe('wrapText', () => {
  const width = (text: string): number => textWidth(text, 10);

  test('breaks between words, and no line is wider than asked', () => {
    const lines = wrapText('Beboere med grundskole som højeste uddannelse', 10, 120);
    assert.ok(lines.length > 1);
    assert.equal(lines.join(' '), 'Beboere med grundskole som højeste uddannelse');
    for (const line of lines) assert.ok(width(line) <= 120, line);
  });

  test('keeps a figure and its unit together across a no-break space', () => {
    const lines = wrapText('grænsen er nu 60\u00a0pct. i alt', 10, width('grænsen er nu 60'));
    assert.deepEqual(lines, ['grænsen er nu', '60\u00a0pct. i alt']);
  });

  test('takes line breaks and rows of spaces as one space', () => {
    assert.deepEqual(wrapText('  en \n\n bydel\t', 10, 500), ['en bydel']);
    assert.deepEqual(wrapText(' \n', 10, 500), []);
  });

  test('ends the last line in an ellipsis where the text goes on', () => {
    const text = 'Uddannelsesvejledning i beboerhuset for unge uden uddannelse';
    const [first, second, ...rest] = wrapText(text, 10, 130, { maxLines: 2 });
    assert.deepEqual(rest, []);
    assert.ok(!first?.endsWith('…') && second?.endsWith('…'));
    assert.ok(width(second ?? '') <= 130);
    assert.deepEqual(wrapText('Søborg', 10, 130, { maxLines: 1 }), ['Søborg']);
    assert.deepEqual(wrapText('Søborg', 10, 1, { maxLines: 1 }), ['…']);
  });

  test('breaks a word only where it is wider than a line', () => {
    const lines = wrapText('Beskæftigelsesforvaltningens medarbejdere', 10, 80);
    for (const line of lines) assert.ok(width(line) <= 80, line);
    assert.equal(lines.join('').replace(/\s/g, ''), 'Beskæftigelsesforvaltningensmedarbejdere');
  });

  test('may break after a hyphen in a word, never before a negative number or in a range', () => {
    assert.deepEqual(wrapText('Skole-hjem-samarbejde', 10, 65), ['Skole-hjem-', 'samarbejde']);
    assert.deepEqual(wrapText('a -5 b', 10, width('a -')), ['a', '-5', 'b']);
  });

  test('never cuts through an emoji or an accented letter', () => {
    for (const line of wrapText('👩‍👩‍👧‍👦'.repeat(5), 10, 30)) assert.equal(line.length % '👩‍👩‍👧‍👦'.length, 0);
    assert.deepEqual(wrapText('e\u0301e\u0301e\u0301', 10, 6), ['e\u0301', 'e\u0301', 'e\u0301']);
  });

  test('breaks between CJK characters', () => {
    assert.deepEqual(wrapText('地区地区', 10, 22), ['地区', '地区']);
  });

  test('sets the same text on more lines when it is bold', () => {
    const max = width('Gladsaxe Kommune');
    assert.equal(wrapText('Gladsaxe Kommune', 10, max).length, 1);
    assert.equal(wrapText('Gladsaxe Kommune', 10, max, { weight: 650 }).length, 2);
  });
});
