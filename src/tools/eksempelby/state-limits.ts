/** The state's criteria as limits on an indicator. The rule sets themselves ship with the library. */
import type { Threshold } from '../../schema/generated/document.js';
import { t } from './text.js';

export const ALL_RULE_SETS = ['ghetto-2010', 'ghetto-2014', 'udsat-2018', 'forebyg-2021'];
export const SINCE_2014 = ['ghetto-2014', 'udsat-2018', 'forebyg-2021'];

/** The state's limits for a criterion, in the order in which the rule sets came into force. */
export function stateLimits(criterion: string, ruleSets: readonly string[]): Threshold[] {
  const labels: Readonly<Record<string, Threshold['label']>> = {
    'ghetto-2010': t('Statens liste 2010–2013', 'State list 2010–2013'),
    'ghetto-2014': t('Statens liste 2014–2017', 'State list 2014–2017'),
    'udsat-2018': t('Udsat boligområde', 'Challenged housing area'),
    'forebyg-2021': t('Forebyggelsesområde', 'Prevention area'),
  };
  return ruleSets.map((ruleSet) => ({ label: labels[ruleSet] ?? ruleSet, ruleSet, criterion }));
}
