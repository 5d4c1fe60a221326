/** The look of the frame. The page comes first: its font and ground, no box, no shadow; em follows the reader's size. */
import { css } from 'lit';

export const widgetStyles = css`
  :host {
    display: block;
    min-width: 0;
  }
  :host([hidden]) {
    display: none;
  }
  .base.fills {
    display: flex;
    flex-direction: column;
    block-size: 100%;
    min-block-size: 0;
    overflow: auto;
  }
  .base.fills .figure {
    flex: 1 1 0;
    min-block-size: 0;
  }
  .base.probing {
    block-size: auto;
    min-block-size: 100000px;
  }
  p,
  ul {
    margin: 0;
    padding: 0;
  }
  li {
    list-style: none;
  }
  .heading {
    margin: 0;
    color: var(--_ink);
    font-size: 1.3125em;
    font-weight: 650;
    line-height: 1.25;
    letter-spacing: -0.012em;
    text-wrap: balance;
  }
  .definition {
    margin-block-start: 3px;
    max-inline-size: 60em;
    color: var(--_ink-3);
    font-size: 0.8125em;
  }
  .summary {
    margin-block-start: 12px;
    max-inline-size: 44em;
    color: var(--_ink);
  }
  .summary strong {
    font-weight: 600;
  }
  .figure {
    position: relative;
    margin: 18px 0 0;
  }
  .base.folded .figure {
    margin: 0;
  }
  .plot {
    position: relative;
    touch-action: pan-y pinch-zoom;
  }
  .plot [data-target] {
    cursor: pointer;
  }
  .plot:focus-visible,
  :is(button, summary, a, input, .scroll):focus-visible {
    outline: 2px solid var(--_ink);
    outline-offset: 2px;
    box-shadow: 0 0 0 2px var(--_ground);
    border-radius: 2px;
  }
  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: 6px 22px;
    margin-block-start: 14px;
    color: var(--_ink-2);
    font-size: 0.78125em;
  }
  .legend :is(li, .key) {
    display: flex;
    align-items: center;
    gap: 8px;
  }
  .key {
    all: unset;
    min-block-size: 24px;
    cursor: pointer;
  }
  .key span {
    text-decoration: underline 1px var(--_axis);
    text-underline-offset: 3px;
  }
  .key[aria-pressed='false'] span {
    text-decoration: line-through;
  }
  .key[aria-pressed='false'] svg {
    opacity: 0.35;
  }
  .legend svg {
    flex: none;
  }
  .notes {
    margin-block-start: 10px;
    max-inline-size: 60em;
    color: var(--_ink-3);
    font-size: 0.78125em;
  }
  .foot {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    justify-content: space-between;
    gap: 6px 24px;
    margin-block-start: 14px;
    padding-block-start: 11px;
    border-block-start: 1px solid var(--_hairline);
    color: var(--_ink-3);
    font-size: 0.78125em;
  }
  .source {
    flex: 1 1 16em;
    min-inline-size: 0;
  }
  .actions {
    position: relative;
    display: flex;
    flex-wrap: wrap;
    gap: 0 14px;
    font-size: 1.04em;
  }
  .action {
    all: unset;
    box-sizing: border-box;
    min-block-size: 24px;
    padding: 2px 0;
    color: var(--_ink);
    font: inherit;
    text-decoration: underline 1px var(--_axis);
    text-underline-offset: 3px;
    cursor: pointer;
  }
  /* Drawn: most fonts lack the sign for it, and the search for one that has it holds up the first picture. */
  .caret {
    display: inline-block;
    inline-size: 0.6em;
    border-block-start: 0.45em solid;
    clip-path: polygon(0 0, 100% 0, 50% 100%);
  }
  .action:hover {
    text-decoration-color: currentColor;
  }
  .downloads {
    position: absolute;
    inset-block-end: 100%;
    inset-inline-end: 0;
    z-index: 2;
    padding: 6px 12px;
    border: 1px solid var(--_axis);
    border-radius: 3px;
    background: var(--_ground);
    white-space: nowrap;
  }
  .downloads .action {
    display: block;
    inline-size: 100%;
    padding: 5px 0;
  }
  .message {
    margin-block-start: 12px;
    padding-inline-start: 12px;
    border-inline-start: 3px solid var(--_axis);
    color: var(--_ink);
    font-size: 0.9375em;
  }
  .message p + p {
    margin-block-start: 6px;
  }
  .problems {
    margin-block-start: 12px;
    color: var(--_ink-2);
    font-size: 0.8125em;
  }
  .problems summary {
    min-block-size: 24px;
    cursor: pointer;
  }
  .problems li {
    margin-block-start: 6px;
    overflow-wrap: anywhere;
  }
  .loading {
    min-block-size: 3em;
    color: var(--_ink-3);
    font-size: 0.9375em;
  }
  .after-1s,
  .after-8s {
    opacity: 0;
    animation: appear 1ms 1s forwards;
  }
  .after-8s {
    animation-delay: 8s;
  }
  @keyframes appear {
    to {
      opacity: 1;
    }
  }
  .status,
  .keys-opener:not(:focus) {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .base.narrow .heading {
    font-size: 1.125em;
  }
  .base.narrow .summary {
    font-size: 0.9375em;
  }
  .base.narrow .source,
  .base.narrow .actions {
    flex: 1 1 100%;
  }
  .base.narrow .actions {
    font-size: 1.12em;
  }
  .base.narrow .downloads {
    inset-inline: 0 auto;
  }
  @media print {
    .base.fills {
      block-size: auto;
      overflow: visible;
    }
    .actions,
    .problems {
      display: none;
    }
  }
`;
