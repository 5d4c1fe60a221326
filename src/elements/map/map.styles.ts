/** How map and list stand beside each other, and how the map takes the hand. */
import { css } from 'lit';
import { mapRoleStyles } from '../../theme/map.styles.js';

export const mapStyles = [
  mapRoleStyles,
  css`
    /* Beside the list that floats, and no wider than what is drawn: by its box a pointer is placed on the map. */
    .map-place {
      display: flow-root;
      position: relative;
      min-inline-size: 0;
    }
    /* The list floats, so that legend and notes stand under the map beside it. */
    .wide .map-list {
      float: inline-end;
      /* In the widget's text size, of which the list has 0.875: the page may have given rem another. */
      inline-size: calc(18.75em / 0.875);
      margin-inline-start: calc(2.25em / 0.875);
    }
    .foot {
      clear: both;
    }
    .base.fills .map-columns {
      display: grid;
      grid-template-columns: minmax(0, 1fr) 18.75em;
      gap: 2.25em;
      block-size: 100%;
    }
    .base.fills .wide .map-list {
      order: 2;
      inline-size: auto;
      margin: 0;
      block-size: 100%;
      overflow-y: auto;
    }
    .plot {
      overflow: clip;
      touch-action: pan-y;
      cursor: pointer;
    }
    .plot.zoomed {
      touch-action: none;
      user-select: none;
    }
    /* The ring of a district whose middle has been moved out of the picture. */
    .map-place .cursor {
      overflow: hidden;
    }
    .plot > .scene {
      transform-origin: 0 0;
    }
    /* What follows the pointer lies on a layer of its own: the map under it is not painted again. */
    .cursor,
    .tip {
      will-change: transform;
    }
    canvas.scene {
      inline-size: 100%;
    }
    /* On one line with the periods where both have room. */
    .map-tools {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 6px 8px;
      float: inline-start;
      margin: 14px 12px 6px 0;
      font-size: 0.8125em;
    }
    .map-tools + .periods {
      min-inline-size: min-content;
    }
    .map-tools + :not(.periods),
    .map-tools + .periods + * {
      clear: both;
    }
    .sign {
      all: unset;
      box-sizing: border-box;
      inline-size: 28px;
      block-size: 28px;
      border: 1px solid var(--_other);
      border-radius: 50%;
      color: var(--_ink);
      font-size: 1.15em;
      line-height: 26px;
      text-align: center;
      cursor: pointer;
    }
    /* A table is not zoomed. */
    .base:has(.figure table) .zoom {
      display: none;
    }
    /* Short keys stand in columns. */
    .legend {
      column-gap: 10px;
    }
    .legend li {
      min-inline-size: 10.5em;
    }
    /* Four on one line of a phone. */
    .base.narrow .actions {
      gap: 0 8px;
      font-size: 1.04em;
    }
    .search {
      display: flex;
      align-items: center;
      gap: 8px;
      min-inline-size: 0;
      color: var(--_ink-2);
    }
    .search input {
      box-sizing: border-box;
      flex: 1;
      inline-size: 6em;
      min-inline-size: 0;
      min-block-size: 28px;
      padding: 2px 6px;
      border: 1px solid var(--_axis);
      border-radius: 3px;
      background: var(--_ground);
      color: var(--_ink);
      font: inherit;
    }
    .told:empty {
      display: none;
    }
    .told {
      color: var(--_ink-3);
    }
    /* Under a finger the words would keep what lies below them from being touched. */
    @media (hover: none) {
      .tip {
        pointer-events: none;
      }
    }
    @media (pointer: coarse) {
      .sign {
        inline-size: 44px;
        block-size: 44px;
        line-height: 42px;
      }
      .search input {
        min-block-size: 44px;
      }
    }
    @media print {
      /* With the picture: a sentence broken between its lines would end what holds them together. */
      .base > :has(~ .figure) {
        break-inside: avoid;
        break-after: avoid;
      }
      .map-tools,
      .search {
        display: none;
      }
      /* The map has the width of the paper; the list stands under its keys instead, in columns. */
      .map-columns > .map-list {
        display: none;
      }
      .rows {
        columns: 17em;
        column-gap: 2.25em;
      }
      .rows li {
        break-inside: avoid;
      }
      .row {
        min-block-size: 26px;
      }
    }
    .wide .list-benchmark {
      margin-block-end: 10px;
    }
    .map-below {
      margin-block-start: 18px;
    }
  `,
];
