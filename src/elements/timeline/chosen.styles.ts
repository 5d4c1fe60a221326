/** The look of what is told of a chosen initiative. */
import { css } from 'lit';

export const chosenStyles = css`
  .details {
    margin-block-start: 22px;
    padding-block-start: 16px;
    border-block-start: 2px solid var(--_ink);
    color: var(--_ink);
    font-size: 0.875em;
  }
  .details-head {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    justify-content: space-between;
    gap: 4px 24px;
  }
  .details-title {
    font-size: 1.285em;
    font-weight: 700;
    line-height: 1.4;
  }
  .details-steps {
    display: flex;
    gap: 18px;
    font-size: 0.93em;
  }
  .details-line,
  .caution {
    color: var(--_ink-3);
  }
  .caution {
    margin-block-start: 18px;
    font-size: 0.93em;
  }
  .columns {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(15em, 100%), 1fr));
    gap: 22px 40px;
    margin-block-start: 18px;
  }
  .section + .section {
    margin-block-start: 18px;
  }
  .section-heading {
    margin-block-end: 4px;
    font-size: 0.93em;
    font-weight: 650;
  }
  .section p + p {
    margin-block-start: 4px;
  }
  .section a {
    color: inherit;
    overflow-wrap: anywhere;
  }
  dl,
  dd {
    margin: 0;
  }
  dl > div {
    display: grid;
    grid-template-columns: 3fr 2fr;
    gap: 0 12px;
    margin-block-start: 4px;
  }
  dd {
    color: var(--_ink-2);
  }
  .events dl > div {
    grid-template-columns: 7.5em 1fr;
  }
  .sites dl > div {
    grid-template-columns: 2fr 3fr;
  }
  .events dt {
    color: var(--_ink-2);
  }
  .events dd {
    color: var(--_ink);
  }
  .indicators ul {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(22em, 100%), 1fr));
    gap: 8px 40px;
  }
  .columns + .indicators {
    margin-block-start: 18px;
    padding-block-start: 14px;
    border-block-start: 1px solid var(--_hairline);
  }
  .indicators li {
    display: flex;
    gap: 14px;
    align-items: start;
  }
  .indicators svg {
    flex: none;
    margin-block-start: 4px;
  }
  .indicators span {
    color: var(--_ink-3);
  }
  @media print {
    .columns > div {
      break-inside: avoid;
    }
    .details-steps {
      display: none;
    }
  }
`;
