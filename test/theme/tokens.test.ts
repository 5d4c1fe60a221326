import { describe, test } from 'node:test';
import assert from 'node:assert/strict';
import { lightTheme } from '../../src/theme/default-theme.js';
import { COLOR_DOCS, FONT_DOCS } from '../../src/theme/token-docs.js';
import { MAP_COLORS, MAP_ROLES } from '../../src/theme/map-tokens.js';
import {
  COLORS as BASIC_COLORS,
  FONT_FAMILY,
  FONT_SIZE,
  colorProperty,
  privateProperty,
} from '../../src/theme/tokens.js';
import { themeStyles } from '../../src/theme/theme.styles.js';
import { TIMELINE_COLORS } from '../../src/theme/timeline-tokens.js';
import { timelineRoleStyles } from '../../src/theme/timeline.styles.js';
import { COLOR_ROLES, type ColorRole, type TimelineRole } from '../../src/view/scene.js';

/** Relative luminance after WCAG 2.2. */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(a: string, b: string): number {
  const [low = 0, high = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (high + 0.05) / (low + 0.05);
}

const TIMELINE_ROLES = (Object.keys(TIMELINE_COLORS) as TimelineRole[]).filter((role) => role !== 'letters');

/** What a role is used for asks this much: 4.5 where text is set in it, 3 where a mark carries a fact. */
const NEEDED: Readonly<Partial<Record<ColorRole, number>>> = {
  ink: 4.5,
  ink2: 4.5,
  ink3: 4.5,
  accent: 4.5,
  better: 4.5,
  worse: 4.5,
  core: 4.5,
  other: 3,
  axis: 3,
  category1: 4.5,
  category2: 4.5,
  category3: 4.5,
  category4: 4.5,
  category5: 4.5,
  category6: 4.5,
  class1: 3,
  class2: 3,
  class3: 3,
  class4: 3,
  class5: 3,
  below1: 3,
  below2: 3,
  above1: 3,
  above2: 3,
  ...Object.fromEntries(TIMELINE_ROLES.map((role) => [role, role.startsWith('theme') ? 4.5 : 3])),
};

const COLORS = { ...BASIC_COLORS, ...MAP_COLORS, ...TIMELINE_COLORS };
const ALL_ROLES: readonly ColorRole[] = [...COLOR_ROLES, ...MAP_ROLES, ...TIMELINE_ROLES, 'letters'];

describe('colour tokens', () => {
  for (const [index, theme] of ['light', 'dark'].entries()) {
    test(`have the contrast that their use asks for on ${theme} ground`, () => {
      const ground = COLORS.ground[index] ?? '';
      for (const [role, needed] of Object.entries(NEEDED)) {
        const ratio = contrast(COLORS[role as ColorRole][index] ?? '', ground);
        assert.ok(ratio >= needed, `${role}: ${ratio.toFixed(2)}`);
      }
      for (const role of ['ink', 'ink2'] as const) {
        assert.ok(contrast(COLORS[role][index] ?? '', COLORS.band[index] ?? '') >= 4.5, `${role} on band`);
      }
    });
  }

  test('let the number of a class be read on its fill', () => {
    for (const index of [0, 1]) {
      for (const role of MAP_ROLES) {
        const on = ['class1', 'below2', 'above1'].includes(role) ? COLORS.ink : COLORS.ground;
        const ratio = contrast(COLORS[role][index] ?? '', on[index] ?? '');
        assert.ok(ratio >= 4.5, `${role} in theme ${index}: ${ratio.toFixed(2)}`);
      }
    }
  });

  test('let the letters on solid bars be read, and the bars be told from outlines in the dark', () => {
    const bars = TIMELINE_ROLES.filter((role) => role.startsWith('bar'));
    assert.equal(bars.length, 7);
    for (const role of bars) {
      for (const index of [0, 1]) {
        const ratio = contrast(COLORS[role][index] ?? '', COLORS.letters[index] ?? '');
        assert.ok(ratio >= 4.5, `${role} in theme ${index}: ${ratio.toFixed(2)}`);
      }
      const line = role.replace('bar', 'theme') as TimelineRole;
      assert.ok(luminance(COLORS[role][1]) < luminance(COLORS[line][1]), role);
    }
  });

  test('are the measured ones of the visual language', () => {
    const measured = (role: ColorRole): string[] =>
      [0, 1].map((index) => contrast(COLORS[role][index] ?? '', COLORS.ground[index] ?? '').toFixed(1));
    assert.deepEqual(measured('ink'), ['16.3', '15.9']);
    assert.deepEqual(measured('accent'), ['8.4', '8.1']);
    assert.deepEqual(measured('hairline'), ['1.2', '1.4']);
  });

  test('exist for every role, with a sentence each, and under a public name of their own', () => {
    assert.deepEqual(Object.keys(BASIC_COLORS), [...COLOR_ROLES]);
    assert.deepEqual(Object.keys(COLOR_DOCS).sort(), [...ALL_ROLES].sort());
    assert.ok(FONT_DOCS.family && FONT_DOCS.size);
    assert.equal(new Set(ALL_ROLES.map(colorProperty)).size, ALL_ROLES.length);
    assert.equal(colorProperty('ink2'), '--bydel-color-ink-2');
    assert.equal(colorProperty('category1'), '--bydel-color-category-1');
  });

  test('make a plain theme that needs no style sheet', () => {
    assert.equal(lightTheme.colors.accent, '#8a1f6c');
    assert.equal(Object.keys(lightTheme.colors).length, ALL_ROLES.length);
  });
});

describe('the theme style sheet', () => {
  const text = themeStyles.cssText;

  test('defines every private property that it uses, and uses every one that it defines', () => {
    const defined = new Set(Array.from(text.matchAll(/(--_[\w-]+)\s*:/g), ([, name]) => name));
    const used = new Set(Array.from(text.matchAll(/var\((--_[\w-]+)/g), ([, name]) => name));
    assert.deepEqual([...used].sort(), [...defined].sort());
    assert.deepEqual([...defined].sort(), COLOR_ROLES.map(privateProperty).sort());
  });

  test('lets the page set every public property, and no other', () => {
    const asked = new Set(Array.from(text.matchAll(/var\((--bydel-[\w-]+)/g), ([, name]) => name));
    assert.deepEqual([...asked].sort(), [...COLOR_ROLES.map(colorProperty), FONT_FAMILY, FONT_SIZE].sort());
  });

  test('gives every role a class for fill, stroke and gradient', () => {
    for (const role of COLOR_ROLES) {
      for (const kind of ['fill', 'stroke', 'stop']) assert.ok(text.includes(`.${kind}-${role}{`), `${kind}-${role}`);
    }
  });

  test('takes the colours that only timelines have from the page too, and from the reader’s system', () => {
    const own = timelineRoleStyles.cssText;
    for (const role of [...TIMELINE_ROLES, 'letters'] as const) assert.ok(own.includes(`var(${colorProperty(role)},`));
    assert.match(own, /forced-colors: active\) \{\s*\.base \{[^}]*--_bar-1:CanvasText;[^}]*--_letters:Canvas;/);
  });
});
