/** The steps through a picture's periods: as quiet as the other actions, each at least 24 px to hit. */
import { css } from 'lit';

export const periodStyles = css`
  .periods {
    display: flex;
    align-items: center;
    gap: 4px 10px;
    margin-block-start: 14px;
    color: var(--_ink-2);
    font-size: 0.8125em;
  }
  .periods input {
    flex: 0 1 14em;
    min-inline-size: 5em;
    margin: 0;
    block-size: 24px;
    accent-color: var(--_ink-2);
  }
  .periods output {
    white-space: nowrap;
    color: var(--_ink);
    font-weight: 600;
  }
  .step {
    all: unset;
    box-sizing: border-box;
    flex: none;
    inline-size: 28px;
    block-size: 28px;
    border: 1px solid var(--_axis);
    border-radius: 3px;
    color: var(--_ink);
    font-size: 1.25em;
    line-height: 24px;
    text-align: center;
    cursor: pointer;
  }
  .step[aria-disabled='true'] {
    color: var(--_ink-3);
    border-color: var(--_hairline);
    cursor: default;
    @media (forced-colors: active) {
      color: GrayText;
    }
  }
  @media print {
    .periods :is(button, input) {
      display: none;
    }
  }
`;
