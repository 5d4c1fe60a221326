import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { da } from '../../src/i18n/map/da.js';
import { en } from '../../src/i18n/map/en.js';

describe('what is said after zooming a map', () => {
  it('has its number written as the language writes it, whole ones without decimals', () => {
    assert.equal(da.zoomed(1.5, 3), 'Zoomet 1,5 gange, 3 områder i billedet.');
    assert.equal(da.zoomed(2, 3), 'Zoomet 2 gange, 3 områder i billedet.');
    assert.equal(da.zoomed(8, 1), 'Zoomet 8 gange, 1 område i billedet.');
    assert.equal(en.zoomed(8, 1), 'Zoomed 8 times, 1 area in view.');
    assert.equal(en.zoomed(1.5, 3), 'Zoomed 1.5 times, 3 areas in view.');
  });
});
