/** The colour roles that only timelines have. */
import { roleStyles } from './theme.styles.js';
import { TIMELINE_COLORS } from './timeline-tokens.js';

export const timelineRoleStyles = roleStyles(TIMELINE_COLORS, { letters: 'Canvas' });
