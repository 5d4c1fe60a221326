/** The look of what a timeline has from the start besides its picture: rows, buttons. */
import { css } from 'lit';
import { timelineRoleStyles } from '../../theme/timeline.styles.js';

export const timelineStyles = css`
  ${timelineRoleStyles}
  .base.fills .figure {
    overflow: auto;
  }
  .stage,
  .opens {
    position: relative;
  }
  .rows {
    position: absolute;
    inset-block-start: 0;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .plot {
    touch-action: pan-y;
    user-select: none;
  }
  .overview-room.kept {
    block-size: 4.125em;
    margin-block-start: 16px;
  }
  .tools,
  .filters,
  .times {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 4px 16px;
  }
  .tools {
    row-gap: 8px;
    margin-block-start: 18px;
    color: var(--_ink);
    font-size: 0.8125em;
  }
  .tools + .figure {
    margin-block-start: 14px;
  }
  .tools:has(+ .figure table) .times {
    display: none;
  }
  .times {
    margin-inline-start: auto;
  }
  .facet,
  .preset {
    all: unset;
    box-sizing: border-box;
    cursor: pointer;
  }
  .facet {
    display: inline-flex;
    align-items: center;
    gap: 5px;
    min-block-size: 32px;
  }
  .facet:hover {
    text-decoration: underline 1px;
    text-underline-offset: 4px;
  }
  .filters:has(.field),
  .opens:has(.field) {
    flex: 1 1 0;
    gap: 10px;
    min-inline-size: 0;
  }
  .field {
    justify-content: space-between;
    inline-size: 100%;
    min-block-size: 44px;
    padding: 0 14px;
    border: 1px solid var(--_axis);
    border-radius: 4px;
  }
  .found {
    color: var(--_ink-3);
  }
  .filters strong,
  .range {
    font-weight: 600;
  }
  .presets {
    display: flex;
    flex-wrap: wrap;
    border: 1px solid var(--_axis);
    border-radius: 4px;
  }
  .preset {
    min-inline-size: 30px;
    min-block-size: 30px;
    padding: 0 8px;
    text-align: center;
  }
  .preset + .preset {
    border-inline-start: 1px solid var(--_axis);
  }
  .preset:first-child {
    border-radius: 3px 0 0 3px;
  }
  .preset:hover {
    background: var(--_band);
  }
  .preset[aria-pressed='true'] {
    background: var(--_ink);
    color: var(--_ground);
    forced-color-adjust: none;
  }
  .preset[aria-disabled='true'] {
    color: var(--_ink-3);
    cursor: default;
    @media (forced-colors: active) {
      color: GrayText;
    }
  }
  .preset:focus-visible {
    z-index: 1;
  }
  /* Themes have no colours of their own there: lanes by theme and the details tell them. */
  @media (forced-colors: active) {
    .legend li:has([width='12']) {
      display: none;
    }
  }
  @media print {
    .tools {
      display: none;
    }
  }
`;
