/** The dialog that lists a widget's keys. */
import { css } from 'lit';

export const keyHelpStyles = css`
  .keys {
    box-sizing: border-box;
    inline-size: min(40em, 100vi - 24px);
    max-block-size: calc(100vb - 24px);
    margin: auto;
    padding: 18px 22px;
    overflow: auto;
    border: 1px solid var(--_axis);
    border-radius: 4px;
    background: var(--_ground);
    color: var(--_ink);
    font-size: 0.875em;
    text-align: start;
    line-height: 1.45;
  }
  .keys::backdrop {
    background: rgb(0 0 0 / 0.45);
  }
  .keys-head {
    display: flex;
    align-items: baseline;
    justify-content: space-between;
    gap: 16px;
  }
  .keys h2 {
    margin: 0;
    font: inherit;
    font-size: 1.25em;
    font-weight: 650;
  }
  .keys .action:focus-visible {
    outline: 2px solid var(--_ink);
    outline-offset: 2px;
  }
  .keys table {
    inline-size: 100%;
    margin-block-start: 14px;
    border-collapse: collapse;
  }
  .keys caption {
    padding-block-end: 4px;
    color: var(--_ink);
    font-size: 1em;
    font-weight: 600;
    text-align: start;
  }
  .keys :is(th, td) {
    padding: 5px 12px 5px 0;
    border-block-start: 1px solid var(--_hairline);
    background: none;
    font: inherit;
    text-align: start;
    vertical-align: top;
    white-space: normal;
  }
  .keys th {
    color: var(--_ink-3);
    font-size: 0.9em;
  }
  .keys :is(th, td):first-child {
    inline-size: 42%;
  }
  .keys kbd {
    padding: 0 5px;
    border: 1px solid var(--_axis);
    border-radius: 3px;
    font: inherit;
    white-space: nowrap;
  }
`;
