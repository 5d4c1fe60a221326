/** Whether the page gives a widget a height of its own, or lets it be as high as its content. */
import type { Look } from '../../controllers/measuring.js';

/** Higher than any widget, px: `.probing` in `widget.styles.ts` makes the wrapper so high for a moment. */
const VERY_HIGH = 100_000;

/**
 * With content made very high for a moment, a box that the page leaves free grows with it, also one that is stretched to
 * its neighbours or has a least height; one whose height the page sets does not.
 *
 * @param tell The box's inner height in px; undefined where it follows the content.
 */
export function heightProbe(host: HTMLElement, base: HTMLElement, tell: (height: number | undefined) => void): Look {
  return {
    before: () => base.classList.add('probing'),
    read: () => {
      const { clientHeight: height } = host;
      const isFree = height === 0 || height >= VERY_HIGH;
      const { paddingBlockStart, paddingBlockEnd } = getComputedStyle(host);
      tell(isFree ? undefined : height - (parseFloat(paddingBlockStart) || 0) - (parseFloat(paddingBlockEnd) || 0));
    },
    after: () => base.classList.remove('probing'),
  };
}
