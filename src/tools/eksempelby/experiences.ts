/** What invented practitioners see in the districts: functions, never persons, and nobody who could be recognised. */
import type { Experience } from '../../schema/generated/document.js';
import { VOICES } from './experience-rows.js';
import { CHALLENGED_EXPERIENCES } from './experiences-challenged.js';
import { OTHER_EXPERIENCES } from './experiences-other.js';

export const EXPERIENCES: readonly Experience[] = [...CHALLENGED_EXPERIENCES, ...OTHER_EXPERIENCES].map(
  ({ at: [area, period], from, theme, text, says, voices, link: [indicator, relation], more = {} }, index) => ({
    id: `e${String(index + 1).padStart(2, '0')}`,
    area,
    period,
    from: VOICES[from],
    theme,
    text,
    assessment: says,
    ...(voices ? { voices } : {}),
    links: [{ indicator, relation }],
    audience: 'public',
    ...more,
  }),
);
