import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { nearest } from '../../src/model/nearest.js';

const KNOWN = ['higher-is-worse', 'higher-is-better', 'neutral', 'label'];

describe('The nearest known word', () => {
  test('is found in spite of a slip, capitals and hyphens', () => {
    assert.equal(nearest('lable', KNOWN), 'label');
    assert.equal(nearest('Label', KNOWN), 'label');
    assert.equal(nearest('higherIsWorse', KNOWN), 'higher-is-worse');
    assert.equal(nearest('nuetral', KNOWN), 'neutral');
  });

  test('is not made up where none is near', () => {
    for (const word of ['', 'x', 'lab', 'worse', 'farve', 'l'.repeat(100_000)]) assert.equal(nearest(word, KNOWN), '');
  });

  test('is the nearer of two', () => {
    assert.equal(nearest('tie', ['time', 'ties', 'tie']), 'tie');
  });
});
