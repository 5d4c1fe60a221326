import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { Meta, Story } from './csf.js';
import { actors } from './documents/actors.js';
import { EKSEMPELBY, FIRE_KOMMUNER } from './documents/demo.js';
import { districts } from './documents/districts.js';
import { named } from './documents/named.js';
import { ABSENT } from './documents/pretend-server.js';
import { FRAME_ARG_TYPES, frame, storyClock, type FrameArgs } from './frame.js';
import '../src/define.js';

const DOCUMENTS = named({
  usual: () => actors(),
  withoutLevels: () => actors({ hasLevels: false }),
  two: () => actors({ count: 2, ties: 1 }),
  hundred: () => actors({ count: 100, hasLevels: false }),
  dense: () => actors({ count: 16, ties: 6, hasLevels: false }),
  untied: () => actors({ ties: 0 }),
  longNames: () => actors({ nameEnd: ' i Nordvestkvarterets almene boligområde ved Banegårdspladsen' }),
  none: () => districts(),
});

interface NetworkArgs extends FrameArgs {
  /** Name of a constructed document. Not an attribute. */
  readonly document?: (typeof DOCUMENTS.names)[number];
  readonly src?: string;
  readonly form?: string;
  readonly networks?: string;
  readonly actor?: string;
  readonly steps?: string;
  readonly period?: string;
  readonly show?: string;
  readonly view?: 'picture' | 'table';
}

type NetworkStory = Story<NetworkArgs>;

export default {
  title: 'Network',
  component: 'bydel-network',
  args: { document: 'usual' },
  argTypes: {
    ...FRAME_ARG_TYPES,
    document: { control: 'select', options: DOCUMENTS.names },
    form: { control: 'select', options: [undefined, 'organic', 'levels', 'sectors', 'map'] },
    view: { control: 'select', options: [undefined, 'picture', 'table'] },
  },
  render: (args) =>
    frame(
      args,
      html`<bydel-network
        .data=${args.document && DOCUMENTS.get(args.document)}
        .clock=${storyClock}
        src=${ifDefined(args.src)}
        form=${ifDefined(args.form)}
        networks=${ifDefined(args.networks)}
        actor=${ifDefined(args.actor)}
        steps=${ifDefined(args.steps)}
        period=${ifDefined(args.period)}
        show=${ifDefined(args.show)}
        view=${ifDefined(args.view)}
      ></bydel-network>`,
    ),
} satisfies Meta<NetworkArgs>;

export const Levels: NetworkStory = {};
export const Organic: NetworkStory = { args: { form: 'organic' } };
/** Nobody has a level, so the form is organic by itself. */
export const FormByData: NetworkStory = { args: { document: 'withoutLevels' } };
export const LevelsThatTheDataCannotFill: NetworkStory = { args: { document: 'withoutLevels', form: 'levels' } };
export const FocusedActor: NetworkStory = { args: { actor: 'actor-3' } };
export const FocusTwoSteps: NetworkStory = { args: { actor: 'actor-3', steps: '2', form: 'organic' } };
export const TwoActors: NetworkStory = { args: { document: 'two' } };
export const HundredActors: NetworkStory = { args: { document: 'hundred' } };
export const DenseTies: NetworkStory = { args: { document: 'dense' } };
export const NoTies: NetworkStory = { args: { document: 'untied' } };
export const LongNames: NetworkStory = { args: { document: 'longNames' } };
export const LongNamesOrganic: NetworkStory = { args: { document: 'longNames', form: 'organic' } };
export const NoActors: NetworkStory = { args: { document: 'none' } };
export const UnknownForm: NetworkStory = { args: { form: 'spiral' } };
export const UnknownNetwork: NetworkStory = { args: { networks: 'no-such-network' } };
export const UnknownActor: NetworkStory = { args: { actor: 'nobody' } };
export const BeforeAnyTie: NetworkStory = { args: { period: '2010' } };
export const FileAbsent: NetworkStory = { args: { document: undefined, src: ABSENT } };
export const English: NetworkStory = { args: { lang: 'en' } };
export const AsTable: NetworkStory = { args: { view: 'table' } };
export const FixedHeight: NetworkStory = { args: { place: 'high' } };
export const PhoneWidth: NetworkStory = { args: { place: 'narrow' } };
export const PhoneWidthOrganic: NetworkStory = { args: { place: 'narrow', form: 'organic' } };
/** The document has no outlines. */
export const MapThatTheDataCannotFill: NetworkStory = { args: { form: 'map' } };
export const EksempelbyMap: NetworkStory = { args: { document: undefined, src: EKSEMPELBY, form: 'map' } };
export const EksempelbyMapFocus: NetworkStory = {
  args: { document: undefined, src: EKSEMPELBY, form: 'map', actor: 'jobcenter' },
};
export const Eksempelby: NetworkStory = {
  args: { document: undefined, src: EKSEMPELBY, networks: 'net-tranehoej sekretariat styregruppe' },
};
export const EksempelbyAll: NetworkStory = { args: { document: undefined, src: EKSEMPELBY } };
export const FireKommuner: NetworkStory = { args: { document: undefined, src: FIRE_KOMMUNER } };
