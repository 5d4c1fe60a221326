/** The look of a timeline on paper. */
import { css } from 'lit';

export const paperStyles = css`
  .paper {
    display: none;
  }
  @media print {
    .base {
      print-color-adjust: exact;
      -webkit-print-color-adjust: exact;
    }
    .heading,
    .definition,
    .summary {
      break-after: avoid;
    }
    .figure:has(> .paper) {
      overflow: visible;
    }
    /* Not gone: patterns of what is gone are not drawn. */
    .figure:has(> .paper) > :not(.paper) {
      position: absolute;
      inset-block-start: 0;
      block-size: 0;
      overflow: clip;
      visibility: hidden;
    }
    .paper {
      display: block;
    }
    .paper-above {
      break-after: avoid;
    }
    .paper-lanes {
      display: table;
      inline-size: 100%;
      border-spacing: 0;
    }
    .paper-axis {
      display: table-header-group;
      break-inside: avoid;
    }
    .paper-rows > div {
      display: table-row;
      break-inside: avoid;
    }
    .paper-rows {
      display: table-row-group;
    }
    .paper-table {
      inline-size: 100%;
      margin-block-start: 24px;
      border-collapse: collapse;
      color: var(--_ink);
      font-size: 0.75em;
      line-height: 1.35;
      text-align: start;
    }
    .paper-table tr {
      break-inside: avoid;
    }
    .paper-table tr:has(> [colspan]) {
      break-after: avoid;
    }
    .paper-table :is(th, td) {
      padding: 3px 10px 3px 0;
      border-block-end: 1px solid var(--_hairline);
      font-weight: 400;
      text-align: start;
      vertical-align: top;
    }
    .paper-table thead th {
      border-color: var(--_ink);
      font-weight: 600;
    }
    .paper-table [colspan] {
      padding-block-start: 14px;
      color: var(--_ink-2);
    }
    .paper-table strong {
      color: var(--_ink);
      font-weight: 650;
    }
    .legend,
    .foot {
      break-inside: avoid;
    }
    .tools:has(.found) {
      display: block;
    }
    .tools :not(:has(.found), .found) {
      display: none;
    }
  }
`;
