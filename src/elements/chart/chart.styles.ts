/** Vega's drawing keeps within its place; its letters are the page's. */
import { css } from 'lit';

export const chartStyles = css`
  .vega {
    overflow: hidden;
  }
  .vega svg,
  .vega canvas {
    display: block;
    max-inline-size: 100%;
    height: auto;
  }
  .vega form {
    display: none;
  }
`;
