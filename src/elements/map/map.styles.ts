/** How map and list stand beside each other, and how the map takes the hand. */
import { css } from 'lit';
import { mapRoleStyles } from '../../theme/map.styles.js';

export const mapStyles = [
  mapRoleStyles,
  css`
    .map-place {
      position: relative;
      min-inline-size: 0;
    }
    /* The list floats, so that legend and notes stand under the map beside it. */
    .wide .map-list {
      float: inline-end;
      inline-size: 18.75rem;
      margin-inline-start: 2.25rem;
    }
    .foot {
      clear: both;
    }
    .base.fills .map-columns {
      display: grid;
      grid-template-columns: minmax(0, 1fr) 18.75rem;
      gap: 2.25rem;
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
    }
    .plot > .scene {
      transform-origin: 0 0;
    }
    .map-below {
      margin-block-start: 18px;
    }
  `,
];
