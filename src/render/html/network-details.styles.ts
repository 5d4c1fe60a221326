/** The look of the details of the chosen actor. */
import { css } from 'lit';

export const detailsStyles = css`
  .details {
    margin-block-start: 22px;
    padding-block-start: 16px;
    border-block-start: 2px solid var(--_accent);
    color: var(--_ink);
    font-size: 0.875em;
  }
  .details-title,
  .ties-heading,
  .details li {
    display: flex;
    align-items: baseline;
    gap: 8px;
  }
  .details svg {
    flex: none;
    align-self: center;
  }
  .details li svg {
    align-self: start;
    margin-block-start: 4px;
  }
  .details-title {
    color: var(--_accent);
    font-size: 1.285em;
    font-weight: 700;
    line-height: 1.4;
  }
  .base:has(.narrowed) .details-title {
    font-size: 1.1em;
    overflow-wrap: anywhere;
  }
  .details-title:focus-visible {
    outline: 2px solid var(--_ink);
    outline-offset: 2px;
  }
  .details-line {
    color: var(--_ink-3);
    font-size: 0.93em;
  }
  .details-count {
    margin-block-start: 6px;
    font-weight: 600;
  }
  .columns {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(16em, 100%), 1fr));
    gap: 20px 32px;
    margin-block: 16px;
  }
  .ties-heading {
    margin-block-end: 6px;
    font-weight: 600;
  }
  .networks + .ties-heading {
    margin-block-start: 14px;
  }
  .details li + li {
    margin-block-start: 6px;
  }
  .networks li {
    color: var(--_ink-2);
  }
  .details-steps {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 20px;
    margin-block-start: 14px;
  }
  .move {
    display: inline-flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 4px;
    color: var(--_ink-2);
  }
  @media print {
    .details-steps {
      display: none;
    }
  }
`;
