/** The look of the network as a list. */
import { css } from 'lit';

export const listStyles = css`
  .wide {
    all: unset;
    box-sizing: border-box;
    inline-size: 100%;
    min-block-size: 44px;
    padding: 9px 16px;
    border: 1px solid var(--_ink-2);
    border-radius: 6px;
    color: var(--_ink);
    font-size: 0.875em;
    font-weight: 500;
    cursor: pointer;
  }
  .list-head {
    margin-block-start: 12px;
    color: var(--_ink-2);
    font-size: 0.78125em;
    text-align: end;
  }
  .level + .level {
    margin-block-start: 22px;
  }
  .level-title {
    display: flex;
    justify-content: space-between;
    padding-block-end: 6px;
    border-block-end: 2px solid var(--_ink);
    color: var(--_ink);
    font-size: 0.875em;
    font-weight: 650;
  }
  .level-count {
    color: var(--_ink-2);
    font-weight: 400;
  }
  .row {
    all: unset;
    box-sizing: border-box;
    display: flex;
    align-items: center;
    gap: 10px;
    inline-size: 100%;
    min-block-size: 52px;
    padding-block: 5px;
    border-block-end: 1px solid var(--_hairline);
    color: var(--_ink);
    font-size: 0.875em;
    cursor: pointer;
  }
  li.row {
    cursor: auto;
  }
  .row svg {
    flex: none;
  }
  .row-words {
    flex: 1;
    min-inline-size: 0;
    line-height: 1.35;
  }
  .row-name {
    display: block;
    font-weight: 500;
    hyphens: auto;
  }
  .row-line {
    color: var(--_ink-3);
    font-size: 0.86em;
  }
  .row-ties {
    color: var(--_ink-2);
  }
  .seat .row-name {
    font-weight: 650;
  }
  .open {
    padding-inline-start: 10px;
    border-inline-start: 3px solid var(--_accent);
  }
  .open > .row .row-name {
    color: var(--_accent);
    font-weight: 700;
  }
  .open .details {
    margin-block: 4px 14px;
    padding: 0;
    border: 0;
  }
  .open .details-title {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }
  .more {
    margin-block-start: 8px;
    font-size: 0.875em;
  }
  .unseen {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
`;
