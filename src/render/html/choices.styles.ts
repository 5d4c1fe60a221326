/** The look of a row of choices: words underlined, the pressed one in ink with a thick line. */
import { css } from 'lit';

export const choiceStyles = css`
  .choices {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 2px 16px;
    margin-block-start: 12px;
    color: var(--_ink-2);
    font-size: 0.8125em;
  }
  .choices + .choices {
    margin-block-start: 2px;
  }
  .choices-label {
    color: var(--_ink-3);
  }
  .choice {
    all: unset;
    box-sizing: border-box;
    min-block-size: 28px;
    padding-block: 4px;
    border-block-end: 2px solid transparent;
    cursor: pointer;
  }
  /* Where the system decides all colours, what is transparent is drawn too. */
  @media (forced-colors: active) {
    .choice {
      border-color: Canvas;
    }
  }
  .choice:hover {
    border-block-end-color: var(--_axis);
  }
  .choice[aria-pressed='true'] {
    border-block-end-color: var(--_ink);
    color: var(--_ink);
    font-weight: 600;
  }
  @media print {
    .choices {
      display: none;
    }
  }
`;
