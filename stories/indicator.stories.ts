/** What is alike in every form: which form is chosen, what is said of bad questions, waiting, failing. */
import { html } from 'lit';
import type { Meta } from './csf.js';
import { EKSEMPELBY, FIRE_KOMMUNER } from './documents/demo.js';
import { ABSENT, LOG_IN, WAITING } from './documents/pretend-server.js';
import { districtId } from './documents/districts.js';
import { INDICATOR_DOCUMENTS } from './documents/indicator-documents.js';
import { frame, storyClock } from './frame.js';
import { INDICATOR_ARGS, INDICATOR_META, type IndicatorArgs, type IndicatorStory } from './indicator-story.js';

export default {
  ...INDICATOR_META,
  title: 'Indicator/All forms',
  args: INDICATOR_ARGS,
} satisfies Meta<IndicatorArgs>;

const noDocument = { document: undefined, area: undefined } as const;
const eksempelby = { document: undefined, src: EKSEMPELBY, area: 'tranehoejparken' } as const;

/** Several periods give a trend, without a word about form. */
export const FormByData: IndicatorStory = {};
/** One period gives a ranking. */
export const FormByDataOfOnePeriod: IndicatorStory = { args: { document: 'onePeriod' } };

export const UnknownIndicator: IndicatorStory = { args: { indicator: 'no-such-measure' } };
export const UnknownForm: IndicatorStory = { args: { form: 'pie' } };
export const UnknownArea: IndicatorStory = { args: { area: 'no-such-district' } };
export const UnknownBenchmark: IndicatorStory = { args: { benchmark: 'no-such-district' } };
export const UnknownPeriod: IndicatorStory = { args: { form: 'ranking', period: '1950' } };
export const UnknownLayer: IndicatorStory = { args: { show: 'sparkles' } };
/** A change needs two periods. */
export const FormThatTheDataCannotFill: IndicatorStory = { args: { document: 'onePeriod', form: 'change' } };
export const NoFiguresAtAll: IndicatorStory = { args: { document: 'empty' } };

export const Loading: IndicatorStory = {
  parameters: { settles: false },
  render: (args) =>
    frame(args, html`<bydel-source src=${WAITING} timeout="86400"><bydel-indicator></bydel-indicator></bydel-source>`),
};
export const NoDocument: IndicatorStory = { args: noDocument, parameters: { settles: false } };
export const FileAbsent: IndicatorStory = { args: { ...noDocument, src: ABSENT } };
export const LogInPageInsteadOfTheFile: IndicatorStory = { args: { ...noDocument, src: LOG_IN } };
export const FileAbsentEnglish: IndicatorStory = { args: { ...noDocument, src: ABSENT, lang: 'en' } };

export const OwnHeading: IndicatorStory = { args: { heading: 'Vores tal' } };
export const NoHeading: IndicatorStory = { args: { heading: '' } };

/** One choice for all under the same source: click a district. */
export const TwoUnderOneSource: IndicatorStory = {
  render: (args) =>
    frame(
      args,
      html`<bydel-source .data=${INDICATOR_DOCUMENTS.get('usual')}>
        <bydel-indicator .clock=${storyClock} form="trend" area=${districtId(0)}></bydel-indicator>
        <bydel-indicator .clock=${storyClock} form="ranking" area=${districtId(0)}></bydel-indicator>
      </bydel-source>`,
    ),
};

export const Eksempelby: IndicatorStory = { args: { ...eksempelby, indicator: 'attachment' } };
export const EksempelbyWithLayers: IndicatorStory = {
  args: { ...eksempelby, indicator: 'attachment', show: 'initiatives experiences' },
};
export const EksempelbyByAge: IndicatorStory = {
  args: { ...eksempelby, indicator: 'residents-by-age', category: '65+' },
};
export const FireKommuner: IndicatorStory = {
  args: { ...noDocument, src: FIRE_KOMMUNER, indicator: 'udsatte-omraader' },
};
export const FireKommunerRanking: IndicatorStory = {
  args: { ...noDocument, src: FIRE_KOMMUNER, indicator: 'fritidsjob', form: 'ranking' },
};
