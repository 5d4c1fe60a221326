/** The list beside a map: rows of 37 px, of 44 where fingers choose; the benchmark as dashes between the bars. */
import { css } from 'lit';

export const mapListStyles = css`
  .map-list {
    position: relative;
    min-inline-size: 0;
    font-size: 0.875em;
  }
  .list-head {
    display: flex;
    justify-content: space-between;
    padding-block-end: 6px;
    border-block-end: 1.5px solid var(--_ink);
    color: var(--_ink-3);
    font-size: 0.9em;
  }
  .rows {
    position: relative;
    margin: 0;
    padding: 0;
  }
  .rows li + li {
    border-block-start: 1px solid var(--_hairline);
  }
  .row {
    all: unset;
    box-sizing: border-box;
    display: grid;
    grid-template-columns: 1.9em minmax(0, 1fr) auto auto;
    align-items: center;
    gap: 0 10px;
    inline-size: 100%;
    min-block-size: 37px;
    color: var(--_ink);
    line-height: 1.2;
    cursor: pointer;
  }
  .hundreds .row {
    grid-template-columns: 2.7em minmax(0, 1fr) auto auto;
  }
  .unranked .row {
    grid-template-columns: minmax(0, 1fr) auto auto;
  }
  .unranked .rank {
    display: none;
  }
  .row:hover,
  .row.pointed {
    background: var(--_band);
  }
  .row:focus-visible {
    outline: 2px solid var(--_ink);
    outline-offset: 2px;
    box-shadow: 0 0 0 2px var(--_ground);
    position: relative;
    z-index: 1;
  }
  .rank,
  .word {
    color: var(--_ink-3);
  }
  .name {
    padding-block: 3px;
    overflow-wrap: anywhere;
  }
  .value {
    text-align: end;
    font-variant-numeric: tabular-nums;
  }
  .bar {
    position: relative;
    display: flex;
    align-items: center;
    align-self: stretch;
    inline-size: 70px;
  }
  .bar > svg[width='70'] {
    position: absolute;
    inset-block: 0;
    block-size: 100%;
  }
  .row[aria-pressed='true'] :is(.name, .value) {
    color: var(--_accent);
    font-weight: 700;
  }
  .map-list > .search {
    margin-block-end: 12px;
  }
  .map-list > .action {
    margin-block: 10px 14px;
  }
  .list-benchmark {
    display: flex;
    align-items: center;
    gap: 10px;
    margin-block-start: 10px;
    color: var(--_ink-3);
  }
  .base.narrow .row {
    min-block-size: 44px;
  }
  @media (pointer: coarse) {
    .row {
      min-block-size: 44px;
    }
  }
`;
