import { test } from 'node:test';
import assert from 'node:assert/strict';
import { languageOf } from '../../src/i18n/resolve-locale.js';

test('Danish and English are known with any region and in any case', () => {
  for (const tag of ['da', 'da-DK', 'DA', 'da_DK', ' da ']) assert.equal(languageOf(tag), 'da', tag);
  for (const tag of ['en', 'en-GB', 'EN-us']) assert.equal(languageOf(tag), 'en', tag);
});

test('readers of neighbouring languages, of Greenlandic and of Faroese get Danish, everybody else English', () => {
  for (const tag of ['kl', 'fo', 'nb-NO', 'nn', 'no', 'sv-SE']) assert.equal(languageOf(tag), 'da', tag);
  for (const tag of ['de', 'pl', 'ar', 'dan-x', 'x']) assert.equal(languageOf(tag), 'en', tag);
});

test('no language is Danish', () => {
  assert.equal(languageOf(''), 'da');
});
