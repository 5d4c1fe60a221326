/** The look of a folded list of numbers. */
import { css } from 'lit';

export const fieldStyles = css`
  .fields {
    margin-block-start: 12px;
    color: var(--_ink-2);
    font-size: 0.8125em;
  }
  .fields summary {
    min-block-size: 24px;
    color: var(--_ink);
    text-decoration: underline 1px var(--_axis);
    text-underline-offset: 3px;
    cursor: pointer;
  }
  .field-list {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(20em, 100%), 1fr));
    gap: 6px 32px;
    margin-block: 8px;
  }
  .field {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: 12px;
    color: var(--_ink);
  }
  .field-entry {
    display: inline-flex;
    flex: none;
    align-items: center;
    gap: 6px;
  }
  .field input {
    box-sizing: border-box;
    inline-size: 7em;
    min-block-size: 28px;
    padding: 2px 6px;
    border: 1px solid var(--_axis);
    border-radius: 2px;
    background: var(--_ground);
    color: var(--_ink);
    font: inherit;
    font-variant-numeric: tabular-nums;
    text-align: end;
  }
  .field input:invalid {
    border-color: var(--_worse);
    outline: 1px solid var(--_worse);
  }
  @media print {
    .fields {
      display: none;
    }
  }
`;
