/** Whether the page gives a widget a height of its own, or lets it be as high as its content. */

/** Higher than any widget, px: `.probing` in `widget.styles.ts` makes the wrapper so high for a moment. */
const VERY_HIGH = 100_000;

/**
 * With content made very high for a moment, a box that the page leaves free grows with it, also one that is stretched to
 * its neighbours or has a least height; one whose height the page sets does not. Forces layout: to be asked when the box
 * was resized, not on every update.
 *
 * @returns The box's height in px; undefined where it follows the content.
 */
export function fixedHeight(host: HTMLElement, base: HTMLElement): number | undefined {
  base.classList.add('probing');
  const isFree = host.clientHeight === 0 || host.clientHeight >= VERY_HIGH;
  const { paddingBlockStart, paddingBlockEnd } = getComputedStyle(host);
  base.classList.remove('probing');
  if (isFree) return undefined;
  return host.clientHeight - (parseFloat(paddingBlockStart) || 0) - (parseFloat(paddingBlockEnd) || 0);
}
