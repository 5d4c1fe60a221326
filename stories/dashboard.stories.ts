import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { Dashboard } from '../src/schema/generated/document.js';
import type { Meta, Story } from './csf.js';
import { EKSEMPELBY, FIRE_KOMMUNER } from './documents/demo.js';
import { HIGHLIGHTED } from './documents/indicator-documents.js';
import { initiatives } from './documents/initiatives.js';
import { named } from './documents/named.js';
import { ABSENT } from './documents/pretend-server.js';
import { FRAME_ARG_TYPES, frame, type FrameArgs } from './frame.js';
import '../src/define.js';

const OVERVIEW: Dashboard = {
  title: { da: 'Overblik', en: 'Overview' },
  sections: [
    {
      heading: { da: 'Hvordan går det?', en: 'How are things?' },
      description: { da: 'To mål og et skema.', en: 'Two measures and a table.' },
      widgets: [
        { tag: 'bydel-indicator', attributes: { indicator: 'jobless', form: 'trend', area: HIGHLIGHTED }, width: 2 },
        { tag: 'bydel-indicator', attributes: { indicator: 'unsafe', form: 'ranking', area: HIGHLIGHTED } },
        { tag: 'bydel-table', attributes: { indicator: 'jobless' } },
      ],
    },
    { heading: { da: 'Hvad gør vi?', en: 'What do we do?' }, widgets: [{ tag: 'bydel-timeline', width: 2 }] },
  ],
};

/** Attributes that a document may not set, and a widget that asks for what is not there. */
const FAULTY = {
  sections: [
    {
      widgets: [
        { tag: 'bydel-indicator', attributes: { indicator: 'no-such-measure' } },
        { tag: 'bydel-indicator', attributes: { src: 'elsewhere.json', onclick: 'x' } },
      ],
    },
  ],
} as unknown as Dashboard;

const DOCUMENTS = named({
  overview: () => initiatives({ parts: { dashboard: OVERVIEW } }),
  withoutDashboard: () => initiatives(),
  faulty: () => initiatives({ parts: { dashboard: FAULTY } }),
  emptySections: () => initiatives({ parts: { dashboard: { sections: [] } } }),
});

interface DashboardArgs extends FrameArgs {
  /** Name of a constructed document. Not an attribute. */
  readonly document?: (typeof DOCUMENTS.names)[number];
  readonly src?: string;
  readonly heading?: string;
}

type DashboardStory = Story<DashboardArgs>;

export default {
  title: 'Dashboard',
  component: 'bydel-dashboard',
  args: { document: 'overview' },
  argTypes: { ...FRAME_ARG_TYPES, document: { control: 'select', options: DOCUMENTS.names } },
  render: (args) =>
    frame(
      args,
      html`<bydel-dashboard
        .data=${args.document && DOCUMENTS.get(args.document)}
        src=${ifDefined(args.src)}
        heading=${ifDefined(args.heading)}
      ></bydel-dashboard>`,
    ),
} satisfies Meta<DashboardArgs>;

export const Overview: DashboardStory = {};
/** The document says nothing of a dashboard: one is made of what there is. */
export const MadeFromTheDocument: DashboardStory = { args: { document: 'withoutDashboard' } };
export const FaultyWidgets: DashboardStory = { args: { document: 'faulty' } };
export const EmptySections: DashboardStory = { args: { document: 'emptySections' } };
export const NoHeading: DashboardStory = { args: { heading: '' } };
export const FileAbsent: DashboardStory = { args: { document: undefined, src: ABSENT } };
export const English: DashboardStory = { args: { lang: 'en' } };
export const PhoneWidth: DashboardStory = { args: { place: 'narrow' } };
export const Eksempelby: DashboardStory = { args: { document: undefined, src: EKSEMPELBY } };
export const FireKommuner: DashboardStory = { args: { document: undefined, src: FIRE_KOMMUNER } };
