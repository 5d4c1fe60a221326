import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { loadFailedText } from '../../src/i18n/load-failed.js';

describe('the message for a widget whose code did not arrive', () => {
  it('is Danish unless the page is English', () => {
    assert.match(loadFailedText('da', ''), /^Visningen kunne ikke indlæses\./);
    assert.match(loadFailedText('', ''), /^Visningen/);
    assert.match(loadFailedText('de', ''), /^Visningen/);
    assert.match(loadFailedText('en-GB', ''), /^This view could not be loaded\./);
  });

  it("ends with the browser's own reason where there is one", () => {
    assert.match(loadFailedText('da', 'Failed to fetch'), /Teknisk årsag: Failed to fetch$/);
    assert.match(loadFailedText('en', 'Failed to fetch'), /Technical reason: Failed to fetch$/);
    assert.doesNotMatch(loadFailedText('da', ''), /årsag/);
  });
});
