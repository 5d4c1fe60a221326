import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { loadFailedText } from '../../src/i18n/load-failed.js';
import { languageOf } from '../../src/i18n/resolve-locale.js';

describe('the message for a widget whose code did not arrive', () => {
  it('is in the language that the widget itself would speak', () => {
    const words = { da: /^Visningen kunne ikke indlæses\./, en: /^This view could not be loaded\./ };
    for (const tag of [
      'da',
      'da-DK',
      'DA_dk',
      '',
      ' ',
      'nb-NO',
      'nn',
      'no',
      'sv',
      'kl',
      'fo',
      'en',
      'en-GB',
      'de',
      'dan-x',
    ]) {
      assert.match(loadFailedText(tag, ''), words[languageOf(tag)], tag);
    }
  });

  it("ends with the browser's own reason where there is one", () => {
    assert.match(loadFailedText('da', 'Failed to fetch'), /Teknisk årsag: Failed to fetch$/);
    assert.match(loadFailedText('en', 'Failed to fetch'), /Technical reason: Failed to fetch$/);
    assert.doesNotMatch(loadFailedText('da', ''), /årsag/);
  });
});
