import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { Meta, Story } from './csf.js';
import { EKSEMPELBY, FIRE_KOMMUNER } from './documents/demo.js';
import { initiatives, undatedInitiatives } from './documents/initiatives.js';
import { named } from './documents/named.js';
import { ABSENT } from './documents/pretend-server.js';
import { FRAME_ARG_TYPES, frame, storyClock, type FrameArgs } from './frame.js';
import '../src/define.js';

const DOCUMENTS = named({
  usual: () => initiatives(),
  one: () => initiatives({ count: 1 }),
  many: () => initiatives({ count: 200, areas: 8 }),
  longTitles: () => initiatives({ titleEnd: ' for unge og voksne i Nordvestkvarterets almene boligområder' }),
  undated: undatedInitiatives,
  none: () => initiatives({ count: 0 }),
});

interface TimelineArgs extends FrameArgs {
  /** Name of a constructed document. Not an attribute. */
  readonly document?: (typeof DOCUMENTS.names)[number];
  readonly src?: string;
  readonly group?: string;
  readonly areas?: string;
  readonly themes?: string;
  readonly from?: string;
  readonly to?: string;
  readonly show?: string;
  readonly indicator?: string;
  readonly view?: 'picture' | 'table';
}

type TimelineStory = Story<TimelineArgs>;

export default {
  title: 'Timeline',
  component: 'bydel-timeline',
  args: { document: 'usual' },
  argTypes: {
    ...FRAME_ARG_TYPES,
    document: { control: 'select', options: DOCUMENTS.names },
    group: { control: 'select', options: [undefined, 'area', 'theme', 'approach', 'lead', 'goal'] },
    view: { control: 'select', options: [undefined, 'picture', 'table'] },
  },
  render: (args) =>
    frame(
      args,
      html`<bydel-timeline
        .data=${args.document && DOCUMENTS.get(args.document)}
        .clock=${storyClock}
        src=${ifDefined(args.src)}
        group=${ifDefined(args.group)}
        areas=${ifDefined(args.areas)}
        themes=${ifDefined(args.themes)}
        from=${ifDefined(args.from)}
        to=${ifDefined(args.to)}
        show=${ifDefined(args.show)}
        indicator=${ifDefined(args.indicator)}
        view=${ifDefined(args.view)}
      ></bydel-timeline>`,
    ),
} satisfies Meta<TimelineArgs>;

export const ByArea: TimelineStory = {};
export const ByTheme: TimelineStory = { args: { group: 'theme' } };
export const ByApproach: TimelineStory = { args: { group: 'approach' } };
export const ByLead: TimelineStory = { args: { group: 'lead' } };
export const ByGoal: TimelineStory = { args: { group: 'goal' } };
export const OneInitiative: TimelineStory = { args: { document: 'one' } };
export const TwoHundredInitiatives: TimelineStory = { args: { document: 'many' } };
export const LongTitles: TimelineStory = { args: { document: 'longTitles' } };
/** Neither start nor end is known. */
export const Undated: TimelineStory = { args: { document: 'undated' } };
export const NoInitiatives: TimelineStory = { args: { document: 'none' } };
export const OneTheme: TimelineStory = { args: { themes: 'school' } };
export const TwoYears: TimelineStory = { args: { from: '2022', to: '2023' } };
export const BandsOnly: TimelineStory = { args: { show: 'bands' } };
/** How a measure has gone, over the lanes. */
export const WithIndicator: TimelineStory = { args: { indicator: 'jobless' } };
export const WithUnknownIndicator: TimelineStory = { args: { indicator: 'no-such-measure' } };
export const AllLayers: TimelineStory = {
  args: { document: undefined, src: EKSEMPELBY, show: 'goals bands experiences money' },
};
export const UnknownGroup: TimelineStory = { args: { group: 'weather' } };
export const UnknownArea: TimelineStory = { args: { areas: 'no-such-district' } };
export const FileAbsent: TimelineStory = { args: { document: undefined, src: ABSENT } };
export const English: TimelineStory = { args: { lang: 'en' } };
export const AsTable: TimelineStory = { args: { view: 'table' } };
export const FixedHeight: TimelineStory = { args: { place: 'high' } };
export const PhoneWidth: TimelineStory = { args: { place: 'narrow' } };
export const Eksempelby: TimelineStory = { args: { document: undefined, src: EKSEMPELBY } };
export const FireKommuner: TimelineStory = { args: { document: undefined, src: FIRE_KOMMUNER } };
