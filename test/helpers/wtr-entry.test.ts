import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { builtCounterpart } from './wtr-entry.mjs';

const always = () => true;

describe('running element tests on a build', () => {
  it('leaves imports alone on the source', () => {
    assert.equal(builtCounterpart('/src/define.js', 'src', always), undefined);
  });

  it('answers every source module by its npm counterpart, where there is one', () => {
    assert.equal(builtCounterpart('/src/elements/table/table.js', 'npm', always), '/dist/elements/table/table.js');
    assert.equal(
      builtCounterpart('/src/view/x.js', 'npm', () => false),
      undefined,
    );
    assert.equal(builtCounterpart('/test/helpers/browser.js', 'npm', always), undefined);
  });

  it('answers what registers tags by the script bundle, and nothing else', () => {
    const entry = '/test/helpers/wtr-cdn-entry.mjs';
    const paths = ['/src/define.js', '/src/autoload.js', '/src/elements/table/table.js'];
    for (const path of paths) assert.equal(builtCounterpart(path, 'cdn', always), entry, path);
    assert.equal(builtCounterpart('/src/elements/table/table.element.js', 'cdn', always), undefined);
    assert.equal(builtCounterpart('/src/elements/base/log.js', 'cdn', always), undefined);
  });
});
