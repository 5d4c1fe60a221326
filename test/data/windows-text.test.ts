import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { windowsText } from '../../src/data/windows-text.js';

describe('text that Windows has saved', () => {
  it('has the signs between 0x80 and 0x9F, whatever the engine makes of them', () => {
    assert.equal(windowsText(Uint8Array.from([0xd8, 0x96, 0xe5, 0x20, 0x93, 0x80, 0x94])), 'Ø–å “€”');
  });

  it('is left alone where it is UTF-8', () => {
    assert.equal(windowsText(new TextEncoder().encode('Ø–å “€”')), undefined);
  });
});
