/** The grid: as many columns as the dashboard's own width has room for, in the reader's text size; no script. */
import { css } from 'lit';

export const dashboardStyles = css`
  .sections {
    container-type: inline-size;
  }
  .base.fills .sections {
    overflow: auto;
  }
  .section + .section {
    margin-block-start: 56px;
  }
  .base > .heading {
    font-size: 1.875em;
  }
  .section > .heading {
    font-size: 1.5em;
  }
  .base.narrow > .heading {
    font-size: 1.5em;
  }
  .base.narrow .section > .heading {
    font-size: 1.25em;
  }
  .section > .heading ~ .grid {
    margin-block-start: 20px;
  }
  .grid {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    align-items: start;
    gap: 40px 36px;
  }
  .cell {
    min-inline-size: 0;
    break-inside: avoid;
  }
  .cell > .message {
    margin: 0;
    color: var(--_ink-2);
    font-size: 0.875em;
  }
  @container (min-width: 37.5em) {
    .grid {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
    .wide {
      grid-column: span 2;
    }
  }
  @container (min-width: 64em) {
    .grid {
      grid-template-columns: repeat(3, minmax(0, 1fr));
    }
    .wide-3,
    .wide-4 {
      grid-column: span 3;
    }
  }
  @container (min-width: 96em) {
    .grid {
      grid-template-columns: repeat(4, minmax(0, 1fr));
    }
    .wide-4 {
      grid-column: span 4;
    }
  }
  @media print {
    .base.fills .sections {
      overflow: visible;
    }
    .section > .heading {
      break-after: avoid;
    }
  }
`;
