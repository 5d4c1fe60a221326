/** The source draws nothing itself: each story has widgets under it. */
import { html, type TemplateResult } from 'lit';
import type { Meta, Story } from './csf.js';
import { FIRE_KOMMUNER } from './documents/demo.js';
import { HIGHLIGHTED, INDICATOR_DOCUMENTS } from './documents/indicator-documents.js';
import { ABSENT, LOG_IN, WAITING } from './documents/pretend-server.js';
import { FRAME_ARG_TYPES, frame, storyClock, type FrameArgs } from './frame.js';
import '../src/define.js';

type SourceStory = Story<FrameArgs>;

const widgets = (): TemplateResult =>
  html`<bydel-indicator .clock=${storyClock} form="ranking" area=${HIGHLIGHTED}></bydel-indicator>
    <bydel-table></bydel-table>`;

const usual = (args: FrameArgs): TemplateResult =>
  frame(args, html`<bydel-source .data=${INDICATOR_DOCUMENTS.get('usual')}>${widgets()}</bydel-source>`);

const ofAddress =
  (src: string) =>
  (args: FrameArgs): TemplateResult =>
    frame(args, html`<bydel-source src=${src} timeout="86400">${widgets()}</bydel-source>`);

export default {
  title: 'Source',
  component: 'bydel-source',
  argTypes: FRAME_ARG_TYPES,
  render: usual,
} satisfies Meta<FrameArgs>;

/** A document as an object. Choose a district in one widget: the other follows. */
export const FromProperty: SourceStory = {};

export const FromAddress: SourceStory = { render: ofAddress(FIRE_KOMMUNER) };

/** Widgets elsewhere on the page name the source by its id. */
export const ByName: SourceStory = {
  render: (args) =>
    frame(
      args,
      html`<bydel-source id="story-source" .data=${INDICATOR_DOCUMENTS.get('usual')}></bydel-source>
        <bydel-indicator .clock=${storyClock} source="story-source" area=${HIGHLIGHTED}></bydel-indicator>`,
    ),
};

/** The document stands in the page. */
export const FromChildScript: SourceStory = {
  render: (args) => {
    const script = document.createElement('script');
    script.type = 'application/json';
    script.textContent = JSON.stringify(INDICATOR_DOCUMENTS.get('onePeriod'));
    return frame(args, html`<bydel-source>${script}${widgets()}</bydel-source>`);
  },
};

export const Loading: SourceStory = { parameters: { settles: false }, render: ofAddress(WAITING) };
export const FileAbsent: SourceStory = { render: ofAddress(ABSENT) };
export const LogInPageInsteadOfTheFile: SourceStory = { render: ofAddress(LOG_IN) };

/** What can be drawn of half a document is drawn, and what is wrong is said. */
export const FaultyDocument: SourceStory = {
  render: (args) => {
    const faulty = {
      ...INDICATOR_DOCUMENTS.get('usual'),
      observations: [
        { indicator: 'jobless', area: 'bydel-1', period: '2024', value: 21.4 },
        { indicator: 'jobless', area: 'bydel-2', period: '2024', value: 'many' },
        { indicator: 'jobless', area: 'no-such-district', period: '2024', value: 12 },
        { indicator: 'jobless', area: 'bydel-3', period: 'last summer', value: 12 },
      ],
    };
    return frame(args, html`<bydel-source .data=${faulty}>${widgets()}</bydel-source>`);
  },
};

export const UnknownVersion: SourceStory = {
  render: (args) => frame(args, html`<bydel-source .data=${{ version: '9.0' }}>${widgets()}</bydel-source>`),
};

export const English: SourceStory = { args: { lang: 'en' } };
export const PhoneWidth: SourceStory = { args: { place: 'narrow' } };
