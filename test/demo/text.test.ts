import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { offsetOf, placeAt, restBeforeCheck, tokenEnd } from '../../demo/try-it/text.js';

const TEXT = '{\n  "a": [1.5e3, "x \\" y"],\n\n  "b": true\n}';

describe('places in the text field', () => {
  it('lead from an offset to line and column and back', () => {
    for (let offset = 0; offset <= TEXT.length; offset += 1) {
      assert.equal(offsetOf(TEXT, placeAt(TEXT, offset)), offset, `offset ${offset}`);
    }
    assert.deepEqual(placeAt(TEXT, TEXT.indexOf('true')), { line: 4, column: 8 });
  });

  it('past the end of a line or of the text mean that end', () => {
    assert.equal(offsetOf(TEXT, { line: 1, column: 40 }), 1);
    assert.equal(offsetOf(TEXT, { line: 40, column: 1 }), TEXT.length);
  });

  it('select a whole string, number or word, else one character', () => {
    const selected = (start: number): string => TEXT.slice(start, tokenEnd(TEXT, start));
    assert.equal(selected(TEXT.indexOf('"x')), '"x \\" y"');
    assert.equal(selected(TEXT.indexOf('1.5')), '1.5e3');
    assert.equal(selected(TEXT.indexOf('true')), 'true');
    assert.equal(selected(TEXT.indexOf('[')), '[');
    assert.equal(tokenEnd(TEXT, TEXT.length), TEXT.length);
  });
});

describe('the rest before a check', () => {
  it('is short for a short text and about a second for a megabyte', () => {
    assert.ok(restBeforeCheck('{}') <= 300);
    assert.ok(restBeforeCheck(' '.repeat(1e6)) >= 1000);
    assert.ok(restBeforeCheck(' '.repeat(1e6)) <= 1500);
  });
});
