/** The ring where the reader stands in a picture, and the words beside it. */
import { css } from 'lit';

export const overlayStyles = css`
  /* Layers of their own: a picture of many lines is not painted again at every move. */
  .cursor,
  .tip {
    will-change: transform;
  }
  .cursor {
    position: absolute;
    inset: 0;
    overflow: visible;
    pointer-events: none;
  }
  .tip {
    position: absolute;
    inset-block-start: 0;
    inset-inline-start: 0;
    z-index: 1;
    box-sizing: border-box;
    inline-size: max-content;
    max-inline-size: min(18em, 100%);
    padding: 6px 9px;
    border: 1px solid var(--_axis);
    border-radius: 3px;
    background: var(--_ground);
    color: var(--_ink);
    font-size: 0.8125em;
    line-height: 1.35;
  }
  @media print {
    .cursor,
    .tip {
      display: none;
    }
  }
`;
