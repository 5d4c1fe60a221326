/** Whether there are stories for everything, and a test that draws each file of them. */
import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { DRAWN_FORMS } from '../../src/view/indicator/indicator-forms.js';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** Names of the files of a folder that end so, without the end. */
function namesIn(folder: string, end: string): readonly string[] {
  const files = readdirSync(root + folder).filter((name) => name.endsWith(end));
  return files.map((name) => name.slice(0, -end.length)).sort();
}

describe('the story files', () => {
  const storyFiles = namesIn('stories', '.stories.ts');

  it('are drawn by a test each', () => {
    assert.deepEqual(namesIn('test/stories', '.browser.ts'), storyFiles);
  });

  it('are there for every element', () => {
    const elements = readdirSync(`${root}src/elements`).filter((name) => name !== 'base');
    assert.deepEqual(
      elements.filter((name) => !storyFiles.includes(name)),
      [],
    );
  });

  it('are there for every form of an indicator', () => {
    assert.deepEqual(
      DRAWN_FORMS.filter((form) => !storyFiles.includes(`indicator-${form}`)),
      [],
    );
  });
});
