/** Whether the page gives a widget a height of its own, or lets it be as high as its content. */

/**
 * With the figure taken out for a moment, a box that the page leaves free shrinks with its content; one that the page
 * fixes does not. Forces layout: to be asked when the box was resized, not on every update.
 *
 * @returns The box's height in px; undefined where it follows the content.
 */
export function fixedHeight(host: HTMLElement, base: HTMLElement): number | undefined {
  base.classList.add('probing');
  const style = getComputedStyle(host);
  const padding = parseFloat(style.paddingBlockStart) + parseFloat(style.paddingBlockEnd);
  const room = host.clientHeight - (padding || 0);
  const isFree = host.clientHeight === 0 || Math.abs(room - base.offsetHeight) <= 1;
  base.classList.remove('probing');
  return isFree ? undefined : room;
}
