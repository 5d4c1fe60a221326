/** The look of the panels above a timeline. */
import { css } from 'lit';

export const panelStyles = css`
  .panel {
    position: absolute;
    inset-block-start: calc(100% + 4px);
    inset-inline-start: -12px;
    z-index: 3;
    box-sizing: border-box;
    inline-size: max-content;
    max-inline-size: min(22em, 86vi);
    max-block-size: min(28em, 70vb);
    overflow: auto;
    padding: 10px 12px;
    border: 1px solid var(--_axis);
    border-radius: 3px;
    background: var(--_ground);
  }
  .opens + .opens:has(.field) .panel {
    inset-inline: auto 0;
  }
  fieldset {
    min-inline-size: 0;
    margin: 0 0 8px;
    padding: 0;
    border: 0;
  }
  legend {
    padding: 0;
    font-weight: 650;
  }
  .choice {
    display: grid;
    grid-template-columns: auto 1fr auto;
    gap: 8px;
    align-items: center;
    min-block-size: 28px;
    cursor: pointer;
  }
  .choice input {
    margin: 0;
    inline-size: 16px;
    block-size: 16px;
    accent-color: var(--_ink);
  }
  .count {
    color: var(--_ink-3);
    font-variant-numeric: tabular-nums;
  }
  .sought {
    display: block;
    margin-block-end: 10px;
    color: var(--_ink-2);
  }
  .sought input {
    display: block;
    box-sizing: border-box;
    inline-size: 100%;
    min-block-size: 34px;
    margin-block-start: 4px;
    padding: 4px 8px;
    border: 1px solid var(--_axis);
    border-radius: 3px;
    background: var(--_ground);
    color: var(--_ink);
    font: inherit;
    font-size: max(1em, 16px);
  }
`;
