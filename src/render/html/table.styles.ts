/** The look of a table: hairlines, no boxes. The first column stays while the rest scrolls sideways. */
import { css } from 'lit';

export const tableStyles = css`
  .table {
    font-size: 0.875em;
    line-height: 1.4;
  }
  .tools,
  .pager {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 4px 18px;
    color: var(--_ink-2);
  }
  .tools {
    margin-block-end: 12px;
  }
  .tools .pager {
    margin-inline-start: auto;
  }
  .pager {
    margin-block-start: 8px;
  }
  .tools .pager {
    margin-block-start: 0;
  }
  .action[aria-disabled] {
    color: var(--_ink-3);
    text-decoration: none;
    cursor: default;
  }
  .filter {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 4px 10px;
  }
  .filter input {
    box-sizing: border-box;
    flex: 1 1 12em;
    min-inline-size: 0;
    min-block-size: 32px;
    padding: 3px 8px;
    border: 1px solid var(--_axis);
    border-radius: 2px;
    background: var(--_ground);
    color: var(--_ink);
    font: inherit;
  }
  .scroll {
    position: relative;
    container-type: inline-size;
    overflow: auto;
    /* Room for the focus ring of the first heading, which would be cut off. */
    margin-inline-start: -4px;
    padding-inline-start: 4px;
  }
  table {
    inline-size: 100%;
    border-collapse: collapse;
    color: var(--_ink);
    /* A page in quirks mode gives tables their own. */
    font: inherit;
    white-space: inherit;
  }
  caption {
    padding-block-end: 6px;
    color: var(--_ink-3);
    text-align: start;
  }
  caption span {
    display: inline-block;
    position: sticky;
    inset-inline-start: 0;
    max-inline-size: 100cqi;
  }
  th,
  td {
    padding-block: 6px;
    padding-inline: 0 20px;
    border-block-end: 1px solid var(--_hairline);
    font-weight: 400;
    text-align: start;
    vertical-align: top;
  }
  tr > :last-child {
    padding-inline-end: 4px;
  }
  thead th {
    border-block-end-color: var(--_axis);
    color: var(--_ink-2);
    vertical-align: bottom;
  }
  tr > :first-child {
    position: sticky;
    inset-inline-start: 0;
    z-index: 1;
    background: var(--_ground);
  }
  /* Where the browser can tell, the page's own ground is covered only while something passes under the column. */
  @supports (animation-timeline: scroll()) {
    tr > :first-child {
      background: none;
      animation: cover linear both;
      animation-timeline: scroll(nearest inline);
    }
  }
  @keyframes cover {
    0.01%,
    100% {
      background: var(--_ground);
    }
  }
  .long {
    min-inline-size: 15em;
  }
  .long:first-child {
    min-inline-size: min(15em, 40cqi);
  }
  .short {
    white-space: nowrap;
  }
  .numeric {
    text-align: end;
  }
  td.missing {
    min-inline-size: 6em;
    color: var(--_ink-3);
    font-size: 0.9286em;
    white-space: normal;
  }
  .sort {
    all: unset;
    display: inline-block;
    position: relative;
    min-block-size: 24px;
    font-size: 0.9286em;
    font-weight: 600;
    text-decoration: underline 1px var(--_axis);
    text-underline-offset: 3px;
    cursor: pointer;
  }
  .sort:hover {
    text-decoration-color: currentColor;
  }
  .order {
    position: absolute;
    inset-block-end: 0.5em;
    inset-inline-start: calc(100% + 4px);
  }
  .numeric .order {
    inset-inline: auto calc(100% + 4px);
  }
  tbody tr:is(:hover, .chosen) {
    background: var(--_band);
  }
  .chosen > th {
    color: var(--_accent);
    font-weight: 650;
  }
  .base.fills .figure:has(> .table) {
    min-block-size: 10em;
  }
  .base.fills .table {
    display: flex;
    flex-direction: column;
    block-size: 100%;
  }
  .base.fills .scroll {
    flex: 1 1 0;
    min-block-size: 0;
  }
  .base.fills .table > .pager {
    display: none;
  }
  .base.fills thead th {
    position: sticky;
    inset-block-start: 0;
    z-index: 2;
    background: var(--_ground);
  }
  .base.fills thead th:first-child {
    z-index: 3;
  }
  td.better {
    color: var(--_better);
  }
  td.worse {
    color: var(--_worse);
  }
  @media print {
    .tools,
    .pager .action {
      display: none;
    }
    .scroll {
      container-type: normal;
      overflow: visible;
    }
    .base.fills .table {
      display: block;
      block-size: auto;
    }
    thead {
      display: table-header-group;
    }
    tr {
      break-inside: avoid;
    }
    tr > :first-child,
    .base.fills thead th {
      position: static;
    }
    .long {
      min-inline-size: 0;
    }
    .sort {
      text-decoration: none;
    }
  }
`;
