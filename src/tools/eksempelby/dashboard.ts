/** The dashboard of the document: what a steering group would want to see on one page. */
import type { Dashboard } from '../../schema/generated/document.js';
import { t } from './text.js';

export const DASHBOARD: Dashboard = {
  title: t('Overblik over bydelene', 'Overview of the districts'),
  description: t('Til styregruppens møde to gange om året.', 'For the steering group’s meeting twice a year.'),
  sections: [
    {
      heading: t('Hvordan går det?', 'How are things?'),
      widgets: [
        {
          tag: 'bydel-indicator',
          attributes: {
            indicator: 'attachment',
            form: 'trend',
            area: 'tranehoejparken',
            show: 'benchmark targets thresholds initiatives experiences',
          },
          width: 2,
        },
        { tag: 'bydel-indicator', attributes: { indicator: 'language', form: 'ranking', area: 'tranehoejparken' } },
        { tag: 'bydel-map', attributes: { indicator: 'attachment', area: 'tranehoejparken' } },
        { tag: 'bydel-indicator', attributes: { indicator: 'household-types', form: 'composition' } },
        { tag: 'bydel-profile', attributes: { area: 'tranehoejparken' }, width: 2 },
        { tag: 'bydel-criteria', attributes: { area: 'tranehoejparken' } },
      ],
    },
    {
      heading: t('Hvad gør vi?', 'What do we do?'),
      widgets: [
        { tag: 'bydel-timeline', attributes: { group: 'area', show: 'goals bands' }, width: 2 },
        { tag: 'bydel-goals', attributes: { area: 'tranehoejparken' } },
      ],
    },
    {
      heading: t('Hvem arbejder sammen?', 'Who works together?'),
      widgets: [
        { tag: 'bydel-network', attributes: { form: 'levels' }, width: 2 },
        { tag: 'bydel-table', attributes: { of: 'actors' } },
      ],
    },
    {
      heading: t('Hvad ser de, der er der?', 'What do those on the spot see?'),
      widgets: [{ tag: 'bydel-experiences', attributes: { area: 'tranehoejparken', show: 'signals' }, width: 2 }],
    },
  ],
};
