/** One word per idea: what two widgets tell of the same thing, they tell in the same words. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { mapDa } from '../../src/i18n/network/map.da.js';
import { mapEn } from '../../src/i18n/network/map.en.js';
import { da as tableDa } from '../../src/i18n/table/da.js';
import { en as tableEn } from '../../src/i18n/table/en.js';
import { factWords } from '../../src/i18n/timeline/fact-words.js';
import { da as profileDa } from '../../src/i18n/profile/da.js';
import { en as profileEn } from '../../src/i18n/profile/en.js';

const LANGUAGES = {
  da: { table: tableDa, map: mapDa, profile: profileDa, facts: factWords('da') },
  en: { table: tableEn, map: mapEn, profile: profileEn, facts: factWords('en') },
} as const;

describe('widgets', () => {
  for (const [language, { table, map, profile, facts }] of Object.entries(LANGUAGES)) {
    it(`have one word for a status, a lead, a presence and a judgement (${language})`, () => {
      for (const [status, word] of Object.entries(table.initiativeStatus)) {
        assert.equal(word, facts.status[status as keyof typeof facts.status], status);
      }
      assert.equal(table.columns.lead, facts.column.lead);
      assert.equal(table.presence['ad-hoc'], map.presence['ad-hoc']);
      assert.equal(table.presence['town-hall'], map.presence['town-hall']);
      assert.ok(map.presence.fixed.startsWith(table.presence.fixed));
      assert.deepEqual(
        [table.assessment.better, table.assessment.worse],
        [profile.outcome.better, profile.outcome.worse],
      );
    });
  }
});
