/** Rules and meaning of a document's outlines: maps bring them along, other widgets load them for documents that have outlines. */
import { GEOGRAPHY_PARTS, GEOGRAPHY_RULES } from '../schema/generated/geography-rules.js';
import type { Fault, Meaning } from './check-meaning.js';
import { addRules } from './check-value.js';

const LACKS_PLACE: Fault = ['missing-property', { property: 'href', suggestion: '' }];

const MEANINGS: Readonly<Record<string, Meaning>> = {
  Geography: (record, _, log) => {
    const { href, data } = record;
    // Outlines are the page's own: nothing in them is changed, and only numbers are read of them, by the map that draws them.
    if (data) Object.freeze(data);
    if (!href && !data) return LACKS_PLACE;
    if (!href || !data) return undefined;
    delete record['href'];
    log.report('both-given', () => ({ kept: 'data', dropped: 'href' }));
    return undefined;
  },
};

/** From now on documents with outlines can be checked. */
export function addGeographyChecks(): void {
  addRules(GEOGRAPHY_PARTS, GEOGRAPHY_RULES, MEANINGS);
}
