/** The look of a timeline as a list. */
import { css } from 'lit';

export const listingStyles = css`
  .list {
    color: var(--_ink-2);
    font-size: 0.8125em;
    line-height: 1.5;
  }
  .list-axis {
    position: sticky;
    inset-block-start: 0;
    z-index: 1;
    border-block-end: 1px solid var(--_hairline);
    background: var(--_ground);
  }
  .year {
    display: flex;
    align-items: center;
    gap: 10px;
    margin-block: 18px 6px;
    color: var(--_ink);
    font-size: 1em;
    font-weight: 650;
  }
  .year::after {
    flex: 1;
    border-block-start: 1px solid var(--_hairline);
    content: '';
  }
  .today-rule {
    display: flex;
    align-items: center;
    gap: 8px;
    margin-block-start: 18px;
    font-weight: 600;
  }
  .today-rule::after {
    flex: 1;
    border-block-start: 1.25px solid var(--_ink);
    content: '';
  }
  .today-rule span {
    padding: 0 7px;
    border-radius: 3px;
    background: var(--_ink);
    color: var(--_ground);
    forced-color-adjust: none;
  }
  .list li {
    padding-block: 8px;
  }
  .list li + li {
    border-block-start: 1px solid var(--_hairline);
  }
  .entry {
    position: relative;
  }
  .entry-name {
    all: unset;
    overflow-wrap: anywhere;
    color: var(--_ink);
    font-size: 1.154em;
    font-weight: 600;
    line-height: 1.4;
    cursor: pointer;
  }
  .entry-name::after {
    position: absolute;
    inset: 0;
    content: '';
  }
  .entry strong {
    color: var(--_ink);
    font-weight: 600;
  }
  .entry .scene {
    margin-block-start: 3px;
  }
  .base:not(.narrow) .list-axis {
    padding-inline-start: 50%;
  }
  .base:not(.narrow) .entry {
    display: grid;
    grid-template-columns: 1fr 50%;
  }
  .base:not(.narrow) .entry > * {
    grid-column: 1;
  }
  .base:not(.narrow) .entry .scene {
    grid-column: 2;
    grid-row: 1 / 3;
  }
  @media print {
    .list-axis {
      position: static;
    }
    .entry {
      break-inside: avoid;
    }
    .year,
    .today-rule {
      break-after: avoid;
    }
  }
`;
