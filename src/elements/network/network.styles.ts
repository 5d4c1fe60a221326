/** The look of what a network has over its picture, and how the picture takes the hand. */
import { css } from 'lit';

export const networkStyles = css`
  canvas.scene {
    inline-size: 100%;
  }
  .plot {
    overflow: clip;
    cursor: pointer;
    touch-action: pan-y;
  }
  .plot.zoomed {
    touch-action: none;
  }
  .plot > .scene {
    transform-origin: 0 0;
  }
  .network-tools {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 4px 16px;
    margin-block-start: 14px;
    font-size: 0.8125em;
  }
  .sign {
    all: unset;
    box-sizing: border-box;
    inline-size: 28px;
    block-size: 28px;
    border: 1px solid var(--_other);
    border-radius: 50%;
    color: var(--_ink);
    font-size: 1.15em;
    line-height: 26px;
    text-align: center;
    cursor: pointer;
  }
  .sign + .sign {
    margin-inline-start: -8px;
  }
  .end {
    margin-inline-start: auto;
  }
  /* Key and details beside the picture: what stands in the row above or below takes the whole width. In print pages are not
     broken between the rows of a grid as they are between blocks. */
  @media screen {
    .base:has(.narrowed) {
      display: grid;
      grid: auto-flow dense / minmax(0, 1fr) 13em;
      column-gap: 2em;
      > * {
        grid-column: 1 / -1;
      }
      > .figure,
      > .legend {
        grid-column: 1;
        align-self: start;
      }
      /* Beside picture and key; what it is higher goes to rows that hold nothing. */
      > .details {
        grid-area: auto / 2 / span 9;
      }
      &:not(:has(.details)) > .legend {
        grid-column: 2;
        flex-flow: column;
      }
    }
  }
  @media (pointer: coarse) {
    .sign {
      inline-size: 44px;
      block-size: 44px;
      line-height: 42px;
    }
  }
  @media print {
    /* With the picture: a sentence broken between its lines would end what holds them together. */
    .base > :has(~ .figure) {
      break-inside: avoid;
      break-after: avoid;
    }
    .network-tools {
      display: none;
    }
  }
`;
