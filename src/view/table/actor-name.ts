/** What an actor is called. A person is named on a stated basis and until it expires; then the function stands. */
import type { Actor } from '../../schema/generated/document.js';
import { parsePeriod } from '../../model/period.js';
import type { Text } from '../../model/text.js';

/** Whether the name may be shown. In doubt it may not. */
function mayBeNamed({ basis, expires }: Actor, today: string): boolean {
  const [last, now] = [parsePeriod(expires ?? ''), parsePeriod(today)];
  return Boolean(basis && last && now && now.start < last.start);
}

/**
 * @param today The reader's day, `2026-10-01`.
 * @returns The function of a person whose name may not be shown; undefined where the document does not tell it.
 */
export function actorName(actor: Actor, today: string): Text | undefined {
  return actor.kind !== 'person' || mayBeNamed(actor, today) ? actor.name : actor.role;
}
