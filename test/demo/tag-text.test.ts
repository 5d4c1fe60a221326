import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { tagText } from '../../demo/tag-text.js';

describe('the text of a tag', () => {
  it('is one line where it is short', () => {
    assert.equal(tagText('bydel-table', [['src', 'a.json']]), '<bydel-table src="a.json"></bydel-table>');
  });

  it('gives every attribute a line of its own where it is long', () => {
    const attributes: [string, string][] = [
      ['src', 'data/eksempelby.json'],
      ['indicator', 'attachment'],
      ['area', 'tranehoejparken'],
    ];
    assert.equal(
      tagText('bydel-indicator', attributes),
      [
        '<bydel-indicator',
        '  src="data/eksempelby.json"',
        '  indicator="attachment"',
        '  area="tranehoejparken"',
        '></bydel-indicator>',
      ].join('\n'),
    );
  });

  it('writes an attribute without a value as its name', () => {
    assert.equal(tagText('bydel-table', [['eager', '']]), '<bydel-table eager></bydel-table>');
  });

  it('indents what stands in the tag', () => {
    assert.equal(
      tagText('bydel-source', [['id', 'tal']], '<bydel-table></bydel-table>'),
      '<bydel-source id="tal">\n  <bydel-table></bydel-table>\n</bydel-source>',
    );
  });

  it('keeps a value inside its quotes', () => {
    assert.equal(
      tagText('bydel-table', [['src', 'a"><script>&.json']]),
      '<bydel-table src="a&quot;>&lt;script>&amp;.json"></bydel-table>',
    );
  });
});
