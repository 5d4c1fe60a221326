/**
 * Looks at the page's layout, gathered: a look after a change makes the browser lay out the whole page, so widgets that
 * appear or change together are measured together, once. Knows nothing of what is measured.
 */

/** Reads of the layout. What `before` changes for the sake of the look, `after` takes back. None may throw. */
export interface Look {
  readonly before?: () => void;
  readonly read: () => void;
  readonly after?: () => void;
}

let looks: Look[] = [];

/** Looks when the updates that are under way are done, before the page is painted. A look may ask for a further one. */
export function measureTogether(look: Look): void {
  if (looks.push(look) === 1) queueMicrotask(measureAll);
}

function measureAll(): void {
  while (looks.length > 0) {
    const round = looks;
    looks = [];
    for (const { before } of round) before?.();
    for (const { read } of round) read();
    for (const { after } of round) after?.();
  }
}
