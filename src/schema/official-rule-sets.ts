/** Ids of the official Danish rule sets: a document may refer to them without carrying them. */
export const OFFICIAL_RULE_SETS = [
  'ghetto-2010',
  'ghetto-2014',
  'udsat-2018',
  'parallel-2018',
  'omdannelse-2018',
  'forebyg-2021',
] as const;
