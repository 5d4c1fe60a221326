/** Quotations in two columns where there is room for them. */
import { css } from 'lit';

export const voiceStyles = css`
  .voices {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(22em, 100%), 1fr));
    gap: 14px 40px;
    margin-block-start: 18px;
    padding-block-start: 16px;
    border-block-start: 1px solid var(--_hairline);
    color: var(--_ink);
    font-size: 0.84375em;
    line-height: 1.45;
  }
  .voices li {
    display: grid;
    grid-template-columns: 36px 1fr;
    align-content: start;
  }
  .voices svg {
    grid-row: 1 / 3;
  }
  .voices strong {
    font-weight: 600;
  }
  .voices .who {
    color: var(--_ink-3);
  }
  .voices .quote {
    grid-column: 2;
    overflow-wrap: anywhere;
  }
  .voices [aria-current='true'] {
    outline: 2px solid var(--_accent);
    outline-offset: 6px;
    border-radius: 2px;
  }
`;
