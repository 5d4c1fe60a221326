/** The colour roles that only maps have: their private properties, and the classes by which marks take them. */
import { css, unsafeCSS, type CSSResult } from 'lit';
import { MAP_COLORS, MAP_ROLES } from './map-tokens.js';
import { colorProperty, privateProperty } from './tokens.js';

const properties = MAP_ROLES.map(
  (role) => `${privateProperty(role)}:var(${colorProperty(role)},light-dark(${MAP_COLORS[role].join()}));`,
).join('');
const classes = MAP_ROLES.map((role) => {
  const color = `var(${privateProperty(role)})`;
  return `.fill-${role}{fill:${color}}.stroke-${role}{stroke:${color}}`;
}).join('');
const systemColors = MAP_ROLES.map((role) => `${privateProperty(role)}:CanvasText;`).join('');

export const mapRoleStyles: CSSResult = css`
  .base {
    ${unsafeCSS(properties)}
  }
  @media (forced-colors: active) {
    .base {
      ${unsafeCSS(systemColors)}
    }
  }
  ${unsafeCSS(classes)}
`;
