/** The look of a timeline's picture while it is read. */
import { css } from 'lit';

export const readerStyles = css`
  .plot.points {
    cursor: pointer;
  }
  .tip {
    white-space: pre-line;
    pointer-events: none;
  }
  .plot.moves {
    cursor: grabbing;
  }
`;
