/** What a picture does before the code that reads it has come: it wakes, and what was done to it waits, in its order. */

/** Keys that a picture is read with: not those that leave it. */
const KEPT = /^(Arrow|Page|Home|End|Enter|.$)/;

/** The reader that comes. */
export interface LateReader {
  readonly onClick: (event: PointerEvent) => void;
  readonly onKeydown: (event: KeyboardEvent) => void;
  readonly onWheel?: { handleEvent(event: WheelEvent): void };
}

export interface SleepingReader extends Required<LateReader> {
  readonly onFocus: () => void;
  readonly onPointerMove: () => void;
  readonly onPointerDown: () => void;
}

/**
 * @param wake Asks for the code.
 * @param later Does something as soon as the reader is there, and asks for it.
 */
export function sleepingReader(wake: () => void, later: (act: (reader: LateReader) => void) => void): SleepingReader {
  return {
    onFocus: wake,
    onPointerMove: wake,
    onPointerDown: wake,
    onClick: (event) => later((reader) => reader.onClick(event)),
    onKeydown: (event) => {
      if (event.ctrlKey || event.metaKey || event.altKey || !KEPT.test(event.key)) return;
      // Else it would scroll the page.
      event.preventDefault();
      later((reader) => reader.onKeydown(event));
    },
    onWheel: {
      handleEvent: (event) => {
        if (!event.ctrlKey && !event.metaKey) return wake();
        // Else it would enlarge the page.
        event.preventDefault();
        later((reader) => reader.onWheel?.handleEvent(event));
      },
    },
  };
}
