/** The look of what a timeline has besides its picture: buttons, list, details. */
import { css } from 'lit';

export const timelineStyles = css`
  .base.fills .figure {
    overflow: auto;
  }
  .stage {
    position: relative;
  }
  .plot.points {
    cursor: pointer;
  }
  .tip {
    white-space: pre-line;
    pointer-events: none;
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
  .plot.moves {
    cursor: grabbing;
  }
  .overview-room {
    block-size: 4.125em;
    margin-block-start: 16px;
  }
  .tools {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 8px 24px;
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
  .filters,
  .times {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 4px 18px;
  }
  .times {
    margin-inline-start: auto;
  }
  .filters strong {
    font-weight: 600;
  }
  .opens {
    position: relative;
  }
  .facet {
    all: unset;
    box-sizing: border-box;
    display: inline-flex;
    align-items: center;
    gap: 5px;
    min-block-size: 32px;
    color: var(--_ink);
    cursor: pointer;
  }
  .facet span {
    color: var(--_ink-3);
  }
  .facet:hover {
    text-decoration: underline 1px;
    text-underline-offset: 4px;
  }
  .field {
    min-block-size: 44px;
    padding: 0 14px;
    border: 1px solid var(--_axis);
    border-radius: 4px;
  }
  .found {
    color: var(--_ink-3);
  }
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
    all: unset;
    box-sizing: border-box;
    min-inline-size: 30px;
    min-block-size: 30px;
    padding: 0 10px;
    font: inherit;
    text-align: center;
    cursor: pointer;
  }
  .preset + .preset {
    border-inline-start: 1px solid var(--_axis);
  }
  .preset:first-child {
    border-start-start-radius: 3px;
    border-end-start-radius: 3px;
  }
  .preset:hover {
    background: var(--_band);
  }
  .preset[aria-pressed='true'] {
    background: var(--_ink);
    color: var(--_ground);
  }
  .preset[aria-disabled='true'] {
    color: var(--_ink-3);
    cursor: default;
  }
  .preset:focus-visible {
    position: relative;
    z-index: 1;
  }
  .details {
    margin-block-start: 22px;
    padding-block-start: 16px;
    border-block-start: 2px solid var(--_ink);
    color: var(--_ink);
    font-size: 0.875em;
  }
  .details-head {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    justify-content: space-between;
    gap: 4px 24px;
  }
  .details-title {
    font-size: 1.285em;
    font-weight: 700;
    line-height: 1.4;
  }
  .details-steps {
    display: flex;
    gap: 18px;
    font-size: 0.93em;
  }
  .details-line,
  .caution {
    color: var(--_ink-3);
  }
  .caution {
    margin-block-start: 18px;
    font-size: 0.93em;
  }
  .columns {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(15em, 100%), 1fr));
    gap: 22px 40px;
    margin-block-start: 18px;
  }
  .section + .section {
    margin-block-start: 18px;
  }
  .section-heading {
    margin-block-end: 4px;
    font-size: 0.93em;
    font-weight: 650;
  }
  .section p + p {
    margin-block-start: 4px;
  }
  .section a {
    color: inherit;
    overflow-wrap: anywhere;
  }
  dl,
  dd {
    margin: 0;
  }
  dl > div {
    display: grid;
    grid-template-columns: 3fr 2fr;
    gap: 0 12px;
    margin-block-start: 4px;
  }
  dd {
    color: var(--_ink-2);
  }
  .events dl > div {
    grid-template-columns: 7.5em 1fr;
  }
  .sites dl > div {
    grid-template-columns: 2fr 3fr;
  }
  .events dt {
    color: var(--_ink-2);
  }
  .events dd {
    color: var(--_ink);
  }
  .indicators ul {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(22em, 100%), 1fr));
    gap: 8px 40px;
  }
  .columns + .indicators {
    margin-block-start: 18px;
    padding-block-start: 14px;
    border-block-start: 1px solid var(--_hairline);
  }
  .indicators li {
    display: flex;
    gap: 14px;
    align-items: start;
  }
  .indicators svg {
    flex: none;
    margin-block-start: 4px;
  }
  .indicators span {
    color: var(--_ink-3);
  }
  .list {
    color: var(--_ink-2);
    font-size: 0.8125em;
    line-height: 1.5;
  }
  .list-axis {
    position: sticky;
    inset-block-start: 0;
    z-index: 1;
    border-block-end: 1px solid var(--_hairline);
    background: var(--_ground);
  }
  .year {
    display: flex;
    align-items: center;
    gap: 10px;
    margin-block: 18px 6px;
    color: var(--_ink);
    font-size: 1em;
    font-weight: 650;
  }
  .year::after {
    flex: 1;
    border-block-start: 1px solid var(--_hairline);
    content: '';
  }
  .today-rule {
    display: flex;
    align-items: center;
    gap: 8px;
    margin-block-start: 18px;
    font-weight: 600;
  }
  .today-rule::after {
    flex: 1;
    border-block-start: 1.25px solid var(--_ink);
    content: '';
  }
  .today-rule span {
    padding: 0 7px;
    border-radius: 3px;
    background: var(--_ink);
    color: var(--_ground);
  }
  .list li {
    padding-block: 8px;
  }
  .list li + li {
    border-block-start: 1px solid var(--_hairline);
  }
  .entry {
    position: relative;
  }
  .entry-name {
    all: unset;
    color: var(--_ink);
    font-size: 1.154em;
    font-weight: 600;
    line-height: 1.4;
    cursor: pointer;
  }
  .entry-name::after {
    position: absolute;
    inset: 0;
    content: '';
  }
  .entry strong {
    color: var(--_ink);
    font-weight: 600;
  }
  .entry .scene {
    margin-block-start: 3px;
  }
  .base:not(.narrow) .list-axis {
    padding-inline-start: 50%;
  }
  .base:not(.narrow) .entry {
    display: grid;
    grid-template-columns: 1fr 50%;
  }
  .base:not(.narrow) .entry > * {
    grid-column: 1;
  }
  .base:not(.narrow) .entry .scene {
    grid-column: 2;
    grid-row: 1 / 3;
  }
  @media print {
    .scene {
      max-inline-size: 100%;
      block-size: auto;
    }
    .list-axis {
      position: static;
    }
    .entry,
    .columns > div {
      break-inside: avoid;
    }
    .tools,
    .details-steps {
      display: none;
    }
  }
`;
