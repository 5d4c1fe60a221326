/** The look of the strip of all years and of the axis at the screen's edge. */
import { css } from 'lit';

export const surroundingsStyles = css`
  .overview {
    position: relative;
    overflow-x: clip;
    margin-block-start: 16px;
    touch-action: pan-y;
    user-select: none;
    cursor: grab;
  }
  .overview:active {
    cursor: grabbing;
  }
  .handle {
    position: absolute;
    inset-block-start: 0;
    inset-inline-start: 0;
    inline-size: 24px;
    block-size: 2.875em;
    cursor: ew-resize;
  }
  .handle:focus-visible {
    outline: 2px solid var(--_ink);
    outline-offset: -2px;
    border-radius: 4px;
  }
  .sticky {
    position: sticky;
    inset-block-start: 0;
    z-index: 2;
    block-size: 0;
    pointer-events: none;
  }
  @media print {
    .sticky,
    .handle {
      display: none;
    }
  }
`;
