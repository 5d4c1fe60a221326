/** What the flags of Eurostat and other offices say of a figure, also in the `status` of JSON-stat. */
import type { MissingReason, ObservationStatus } from '../../schema/generated/document.js';

export const FLAG_STATUSES: Readonly<Record<string, ObservationStatus>> = {
  p: 'provisional',
  e: 'estimated',
  r: 'revised',
  s: 'estimated',
};

export const FLAG_REASONS: Readonly<Record<string, MissingReason>> = {
  c: 'suppressed',
  u: 'too-uncertain',
  n: 'too-uncertain',
  z: 'not-applicable',
  m: 'not-collected',
};
