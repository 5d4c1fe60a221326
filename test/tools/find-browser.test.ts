import assert from 'node:assert/strict';
import { afterEach, describe, it } from 'node:test';
import { findBrowser } from '../../src/tools/find-browser.mjs';

describe('finding a browser', () => {
  const { CHROME_PATH, BYDELSBLIK_BROWSER } = process.env;

  afterEach(() => {
    for (const [name, value] of Object.entries({ CHROME_PATH, BYDELSBLIK_BROWSER })) {
      if (value === undefined) Reflect.deleteProperty(process.env, name);
      else process.env[name] = value;
    }
  });

  it('never passes over a CHROME_PATH that leads nowhere', () => {
    Reflect.deleteProperty(process.env, 'BYDELSBLIK_BROWSER');
    process.env['CHROME_PATH'] = '/nowhere/chrome';
    assert.throws(() => findBrowser(), /CHROME_PATH is "\/nowhere\/chrome"/);
  });

  it('says which ways there are when asked for another', () => {
    process.env['BYDELSBLIK_BROWSER'] = 'firefox';
    assert.throws(() => findBrowser(), /installed, npm, apt/);
  });
});
