/** The twenty indicators in the document's order; the first is what a widget without attributes shows. */
import type { Indicator } from '../../schema/generated/document.js';
import { COMMUNITY_INDICATORS } from './indicators-community.js';
import { WORK_INDICATORS } from './indicators-work.js';

export const INDICATORS: readonly Indicator[] = [...WORK_INDICATORS, ...COMMUNITY_INDICATORS];

export const INDICATOR_IDS: readonly string[] = INDICATORS.map(({ id }) => id);
