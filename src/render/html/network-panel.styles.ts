/** The look of searching and leaving out: native controls, quiet, each at least 24 px to hit. */
import { css } from 'lit';

export const panelStyles = css`
  .panel {
    display: grid;
    gap: 12px;
    margin-block-start: 10px;
    padding: 14px 16px;
    background: var(--_band);
    color: var(--_ink);
    font-size: 0.875em;
  }
  .panel fieldset {
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }
  .panel :is(legend, .search label > span, .select > span) {
    padding: 0;
    color: var(--_ink-2);
    font-size: 0.93em;
  }
  .panel :is(.search label, .select) {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 4px 10px;
  }
  .panel :is(input[type='search'], select) {
    box-sizing: border-box;
    min-block-size: 32px;
    max-inline-size: 100%;
    padding: 3px 8px;
    border: 1px solid var(--_other);
    border-radius: 3px;
    background: var(--_ground);
    color: var(--_ink);
    font: inherit;
  }
  .panel input[type='search'] {
    inline-size: 20em;
  }
  .boxes {
    display: flex;
    flex-wrap: wrap;
    gap: 2px 18px;
  }
  .box {
    display: inline-flex;
    align-items: center;
    gap: 6px;
    min-block-size: 26px;
  }
  .box input {
    inline-size: 16px;
    block-size: 16px;
    margin: 0;
    accent-color: var(--_ink-2);
  }
  .panel select:focus-visible {
    outline: 2px solid var(--_ink);
    outline-offset: 2px;
  }
  .found {
    margin-block-start: 4px;
  }
  .panel .details-line {
    color: var(--_ink-2);
  }
  @media print {
    .panel {
      display: none;
    }
  }
`;
