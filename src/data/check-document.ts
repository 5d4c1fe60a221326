/** The check with all rules at hand: for whoever has a document and does not load it as a page does. */
import { finish } from '../model/steps.js';
import { checkSteps, type CheckOptions, type CheckResult } from './check-contents.js';
import { addFurtherChecks } from './further-checks.js';

/**
 * Checks a document. The smallest part that is wrong is left out and reported, the rest is kept: a bad property, a bad
 * item of a list, a record that lacks what it cannot stand without, a reference to nothing.
 *
 * @param raw parsed JSON, or an object that a page made; it is not changed and no part of it is kept
 */
export function checkDocument(raw: unknown, options?: CheckOptions): CheckResult {
  addFurtherChecks();
  return finish(checkSteps(raw, options));
}
