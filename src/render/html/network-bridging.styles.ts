/** The look of what holds a network together. */
import { css } from 'lit';

export const bridgingStyles = css`
  .bridging {
    margin-block-start: 20px;
    color: var(--_ink);
    font-size: 0.875em;
  }
  .bridging-title {
    font-size: 1.07em;
    font-weight: 650;
  }
  .bridging .details-line {
    max-inline-size: 60em;
  }
  .bridges {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(17em, 100%), 1fr));
    gap: 14px 28px;
    margin: 14px 0 0;
    padding: 0;
  }
  .bridges li {
    display: flex;
    gap: 12px;
  }
  .bridge-title {
    font-weight: 600;
  }
  .disc {
    flex: none;
    inline-size: 24px;
    block-size: 24px;
    border-radius: 50%;
    background: var(--_core);
    color: var(--_ground);
    font-weight: 700;
    line-height: 24px;
    text-align: center;
    forced-color-adjust: none;
  }
  .findings {
    margin-block-start: 14px;
    max-inline-size: 60em;
  }
  .findings li {
    padding-inline-start: 14px;
    text-indent: -14px;
  }
  .findings li::before {
    content: '\\2013\\00a0\\00a0';
    color: var(--_ink-3);
  }
  .findings li + li {
    margin-block-start: 6px;
  }
`;
