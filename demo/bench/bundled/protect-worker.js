/** Protects a document on a thread of its own: the proof takes its time, and the page stays alive. Bundled to `dist/demo/`. */
import { needsPrivacyGuard } from '../../../.build/analysis/privacy-need.js';
import { protectDocument } from '../../../.build/analysis/protect-document.js';
import { checkDocument } from '../../../.build/data/check-document.js';
import { parseDocument } from '../../../.build/model/parse-document.js';

self.addEventListener('message', ({ data: { text, profile, date } }) => {
  const { document: checked } = checkDocument(JSON.parse(text));
  if (!checked || (checked.observations && 'href' in checked.observations))
    return self.postMessage({ state: 'unread' });
  const ruled = checked.privacy || !profile ? checked : { ...checked, privacy: { profile } };
  if (!needsPrivacyGuard(parseDocument(ruled))) return self.postMessage({ state: 'no-rule' });
  return self.postMessage({ state: 'done', ...protectDocument(ruled, date) });
});
