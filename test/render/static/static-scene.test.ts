import { describe, test } from 'node:test';
import assert from 'node:assert/strict';
import { escapeXml, staticScene } from '../../../src/render/static/static-scene.js';
import { lightTheme } from '../../../src/theme/default-theme.js';
import { everyMark } from '../every-mark.js';

const text = staticScene(everyMark, { theme: lightTheme, title: 'Kurve', description: 'Én sætning.' });

describe('staticScene', () => {
  test('is a complete document with a name and a description', () => {
    assert.match(
      text,
      /^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" role="img" width="200" height="100" viewBox="0 0 200 100"/,
    );
    assert.ok(text.includes('<title>Kurve</title><desc>Én sætning.</desc>'));
    assert.ok(text.includes('<title>Værebro Park: 61,4 pct.</title>'));
    assert.ok(text.endsWith('</svg>'));
  });

  test('opens and closes every tag in order', () => {
    const open: string[] = [];
    for (const [, closes, name, empty] of text.matchAll(/<(\/?)([a-zA-Z]+)[^<>]*?(\/?)>/g)) {
      if (closes) assert.equal(open.pop(), name);
      else if (!empty) open.push(name ?? '');
    }
    assert.deepEqual(open, []);
  });

  test('needs nothing from a page: no custom properties, classes, styles or addresses', () => {
    assert.doesNotMatch(text, /var\(|class=|style|href|<script/);
    assert.ok(text.includes(lightTheme.colors.accent));
    assert.ok(text.includes('font-family="system-ui, &quot;Segoe UI&quot;'));
  });

  test('defines every gradient and pattern that it uses', () => {
    const used = new Set(Array.from(text.matchAll(/url\(#([^)]+)\)/g), ([, id]) => id));
    const defined = new Set(Array.from(text.matchAll(/ id="([^"]+)"/g), ([, id]) => id));
    assert.equal(used.size, 3);
    assert.deepEqual(used, defined);
  });

  test('draws a halo as a text of its own, which office programs understand', () => {
    assert.equal(text.match(/Værebro &amp; &lt;Park&gt;/g)?.length, 2);
    assert.doesNotMatch(text, /paint-order/);
  });

  test('rounds numbers to two decimals and never writes a negative length', () => {
    const bad = { type: 'rect', x: 1 / 3, y: 0, w: -4, h: 2 } as const;
    const written = staticScene(
      { ...everyMark, groups: [{ key: 'a', marks: [bad] }] },
      { theme: lightTheme, title: 'a' },
    );
    assert.ok(written.includes('<rect x="0.33" y="0" width="0" height="2"/>'));
  });
});

describe('escapeXml', () => {
  test('writes mark-up as text', () => {
    assert.equal(escapeXml(`<script>"&amp;"</script>]]>`), '&lt;script&gt;&quot;&amp;amp;&quot;&lt;/script&gt;]]&gt;');
  });

  test('lets a text go on in another look, of which its halo has none', () => {
    const svg = staticScene(everyMark, { theme: lightTheme, title: 'a' });
    assert.match(svg, /aria-hidden="true">Mål<tspan dx="4" font-weight="400">ikke nået<\/tspan></);
    assert.match(svg, new RegExp(`>Mål<tspan dx="4" font-weight="400" fill="${lightTheme.colors.ink3}">ikke nået<`));
  });

  test('replaces what XML forbids and keeps the rest', () => {
    assert.equal(escapeXml('a\u0000\u0007\u001b\ufffeb'), 'a\ufffd\ufffd\ufffd\ufffdb');
    assert.equal(escapeXml('\ud800x\udc00'), '\ufffdx\ufffd');
    assert.equal(escapeXml('æ😀\t\n'), 'æ😀\t\n');
    assert.equal(escapeXml('a\u2028b\u2029c'), 'a b c');
  });
});
