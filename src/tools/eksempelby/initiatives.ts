/** The forty invented initiatives, theme by theme. */
import type { Initiative } from '../../schema/generated/document.js';
import { CHILDREN_INITIATIVES } from './initiatives-children.js';
import { COMMUNITY_INITIATIVES } from './initiatives-community.js';
import { HEALTH_INITIATIVES } from './initiatives-health.js';
import { HOMES_INITIATIVES } from './initiatives-homes.js';
import { SCHOOL_INITIATIVES } from './initiatives-school.js';
import { WORK_INITIATIVES } from './initiatives-work.js';

export const INITIATIVES: readonly Initiative[] = [
  ...WORK_INITIATIVES,
  ...SCHOOL_INITIATIVES,
  ...CHILDREN_INITIATIVES,
  ...HEALTH_INITIATIVES,
  ...COMMUNITY_INITIATIVES,
  ...HOMES_INITIATIVES,
];
