import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { Meta, Story } from './csf.js';
import { EKSEMPELBY } from './documents/demo.js';
import { HIGHLIGHTED, INDICATOR_DOCUMENTS, type IndicatorDocument } from './documents/indicator-documents.js';
import { ABSENT } from './documents/pretend-server.js';
import { FRAME_ARG_TYPES, frame, type FrameArgs } from './frame.js';
import '../src/define.js';

interface TableArgs extends FrameArgs {
  /** Name of a constructed document. Not an attribute. */
  readonly document?: IndicatorDocument;
  readonly src?: string;
  readonly of?: string;
  readonly indicator?: string;
  readonly areas?: string;
}

type TableStory = Story<TableArgs>;

export default {
  title: 'Table',
  component: 'bydel-table',
  args: { document: 'usual' },
  argTypes: {
    ...FRAME_ARG_TYPES,
    document: { control: 'select', options: INDICATOR_DOCUMENTS.names },
    of: {
      control: 'select',
      options: [undefined, 'observations', 'initiatives', 'actors', 'ties', 'experiences', 'goals'],
    },
  },
  render: (args) =>
    frame(
      args,
      html`<bydel-table
        .data=${args.document && INDICATOR_DOCUMENTS.get(args.document)}
        src=${ifDefined(args.src)}
        of=${ifDefined(args.of)}
        indicator=${ifDefined(args.indicator)}
        areas=${ifDefined(args.areas)}
      ></bydel-table>`,
    ),
} satisfies Meta<TableArgs>;

const eksempelby = { document: undefined, src: EKSEMPELBY } as const;

export const Observations: TableStory = {};
export const OneIndicator: TableStory = { args: { indicator: 'jobless' } };
export const OneArea: TableStory = { args: { indicator: 'jobless', areas: HIGHLIGHTED } };
export const GapsWithReasons: TableStory = { args: { document: 'gaps', indicator: 'jobless' } };
export const Intervals: TableStory = { args: { document: 'intervals', indicator: 'jobless' } };
export const ProvisionalFigures: TableStory = { args: { document: 'provisional', indicator: 'jobless' } };
export const HundredAreas: TableStory = { args: { document: 'hundredAreas', indicator: 'jobless' } };
export const LongNames: TableStory = { args: { document: 'longNames', indicator: 'jobless' } };
export const NegativeValues: TableStory = { args: { document: 'negative', indicator: 'jobless' } };
export const Empty: TableStory = { args: { document: 'empty' } };
export const UnknownIndicator: TableStory = { args: { indicator: 'no-such-measure' } };
export const UnknownPart: TableStory = { args: { of: 'weather' } };
export const FileAbsent: TableStory = { args: { document: undefined, src: ABSENT } };
export const English: TableStory = { args: { lang: 'en', indicator: 'jobless' } };
export const PhoneWidth: TableStory = { args: { place: 'narrow', indicator: 'jobless' } };
export const FixedHeight: TableStory = { args: { place: 'high' } };
export const EksempelbyObservations: TableStory = { args: { ...eksempelby, indicator: 'attachment' } };
export const EksempelbyInitiatives: TableStory = { args: { ...eksempelby, of: 'initiatives' } };
export const EksempelbyActors: TableStory = { args: { ...eksempelby, of: 'actors' } };
export const EksempelbyTies: TableStory = { args: { ...eksempelby, of: 'ties' } };
export const EksempelbyExperiences: TableStory = { args: { ...eksempelby, of: 'experiences' } };
export const EksempelbyGoals: TableStory = { args: { ...eksempelby, of: 'goals' } };
