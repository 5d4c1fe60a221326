import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { ALL_SETTINGS, pairwise, settingName } from './settings.js';

describe('the settings of the stories', () => {
  it('are twelve: three themes, two languages, two widths', () => {
    assert.equal(new Set(ALL_SETTINGS.map(settingName)).size, 12);
  });

  it('give each story both widths, both languages and two themes', () => {
    for (let story = 0; story < 12; story += 1) {
      const settings = pairwise(story);
      assert.deepEqual(new Set(settings.map(({ width }) => width)), new Set([360, 960]));
      assert.equal(new Set(settings.map(({ lang }) => lang)).size, 2);
      assert.equal(new Set(settings.map(({ theme }) => theme)).size, 2);
    }
  });

  it('are all in use after a few stories', () => {
    const used = Array.from({ length: 12 }, (_, story) => pairwise(story)).flat();
    assert.equal(new Set(used.map(settingName)).size, 12);
  });
});
