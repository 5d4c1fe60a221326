/** The colour roles that only maps have. */
import { MAP_COLORS } from './map-tokens.js';
import { roleStyles } from './theme.styles.js';

export const mapRoleStyles = roleStyles(MAP_COLORS, {});
