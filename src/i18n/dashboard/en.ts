import type { DashboardMessages } from './messages.js';

export const en: DashboardMessages = {
  names: {
    'bydel-indicator': 'Indicators',
    'bydel-profile': 'Profiles',
    'bydel-criteria': 'Criteria',
    'bydel-map': 'Maps',
    'bydel-timeline': 'Timelines',
    'bydel-network': 'Networks',
    'bydel-experiences': 'Experiences',
    'bydel-goals': 'Goals',
    'bydel-twins': 'Twin districts',
    'bydel-potential': 'Economic potentials',
    'bydel-chart': 'Custom charts',
    'bydel-table': 'Tables',
  },
  notYet: (name) => `${name} cannot be shown in this version.`,
  unknownTag: (tag, known) => `There is no view named “${tag}”. Change the field tag to one of: ${known}.`,
  unusable: 'This view is not described in a way that can be used. Correct it in the document’s dashboard.',
  loadFailed: (reason) => `This view could not be loaded. Reload the page. Technical reason: ${reason}`,
  isDefault: 'The document does not describe a dashboard. Shown here are the parts that it has.',
  empty: 'There is nothing to show: the document has neither a dashboard nor figures, initiatives or networks.',
  defaultHeadings: { indicators: 'Figures', initiatives: 'Initiatives', networks: 'Cooperation' },
};
