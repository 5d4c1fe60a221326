/** A small constructed document with initiatives, and short ways to its views. */
import { danish } from '../../../src/i18n/locales.js';
import { english } from '../../../src/i18n/english.js';
import { en } from '../../../src/i18n/timeline/en.js';
import { timelineVocabulary } from '../../../src/i18n/timeline/messages.js';
import type { LanguageCode } from '../../../src/i18n/locale.js';
import type { Model } from '../../../src/model/model.js';
import type { Initiative } from '../../../src/schema/generated/document.js';
import type { TimelineOptions } from '../../../src/view/timeline/timeline-options.js';
import * as above from '../../../src/view/timeline/above.js';
import * as crowd from '../../../src/view/timeline/crowd.js';
import { timelineTable } from '../../../src/view/timeline/timeline-table.js';
import { timelineView, type TimelineSetting, type TimelineView } from '../../../src/view/timeline/timeline-view.js';
import { timelineWords, type TimelineWords } from '../../../src/view/timeline/timeline-words.js';
import { textWidth } from '../../../src/view/shared/text-width.js';
import type { Scene, TextMark } from '../../../src/view/scene.js';
import type { WidgetView } from '../../../src/view/widget-view.js';
import { districtModel } from '../../helpers/district-document.js';

/** The reader's day in all tests. */
export const TODAY = '2026-10-01';

export type RawInitiative = Partial<Initiative> & Pick<Initiative, 'id'>;

export const THEMES = [
  { id: 'work', label: { da: 'Job', en: 'Work' } },
  { id: 'health', label: { da: 'Sundhed', en: 'Health' } },
];

export const ACTORS = [
  { id: 'jobcenter', name: 'Jobcentret' },
  { id: 'club', name: 'Klubben' },
  { id: 'person', name: 'Ane Eksempel', kind: 'person', role: 'Koordinator', basis: 'employment', expires: '2030' },
];

export const GOALS = [
  { id: 'g-job', text: 'Flere i job', by: '2025' },
  { id: 'g-far', text: 'Alle trives', by: '2040' },
  { id: 'g-vision', text: 'Gode bydele' },
];

/** Goes on without a planned end. */
export const OPEN: RawInitiative = {
  id: 'guide',
  title: { da: 'Jobguide', en: 'Job guide' },
  approach: 'adjusted-core',
  theme: 'work',
  status: 'running',
  sites: [{ area: 'nord' }],
  start: '2019-03',
  end: 'open',
  actors: [{ actor: 'jobcenter', role: 'lead' }, { actor: 'club' }],
};

/** Has ended, and the document says why. */
export const CLOSED: RawInitiative = {
  id: 'cafe',
  title: 'Café Onsdag',
  approach: 'extra',
  theme: 'health',
  status: 'closed',
  sites: [{ area: 'syd' }],
  start: '2018-01-15',
  end: '2021-06-30',
  events: [{ date: '2021-06-30', kind: 'closed', text: 'For få deltog' }],
  financing: [{ kind: 'municipal-pool', label: 'Sundhedspuljen', amount: 450_000, period: '2018..2021' }],
};

/** Went from Nordparken over Sydhavnen to Vestvangen. */
export const MOVED: RawInitiative = {
  id: 'team',
  title: 'Gadeteam',
  approach: 'extra',
  theme: 'work',
  status: 'running',
  start: '2018',
  end: 'open',
  sites: [
    { area: 'nord', start: '2018', end: '2020-05' },
    { area: 'syd', start: '2020-05', end: '2023-02' },
    { area: 'vest', start: '2023-02', end: 'open' },
  ],
  events: [
    { date: '2020-05', kind: 'moved', fromArea: 'nord', toArea: 'syd', text: 'Behovet flyttede' },
    { date: '2023-02', kind: 'moved', fromArea: 'syd', toArea: 'vest' },
  ],
};

export function modelOf(initiatives: readonly RawInitiative[], part: Readonly<Record<string, unknown>> = {}): Model {
  const titled = initiatives.map((initiative) => ({ title: initiative.id, ...initiative }));
  return districtModel({ initiatives: titled, themes: THEMES, actors: ACTORS, goals: GOALS, ...part });
}

interface Place {
  readonly width?: number;
  readonly rem?: number;
  readonly code?: LanguageCode;
  readonly part?: Readonly<Record<string, unknown>>;
}

export function settingOf(
  initiatives: readonly RawInitiative[],
  { width = 900, rem, code = 'da', part }: Place = {},
): TimelineSetting {
  const locale = code === 'da' ? danish : english;
  return {
    context: { model: modelOf(initiatives, part), locale, space: { width, rem } },
    messages: code === 'da' ? timelineVocabulary.da : en,
    above,
    crowd,
    table: () => timelineTable,
  };
}

export function wordsOf({ context, messages }: TimelineSetting): TimelineWords {
  return timelineWords(context, messages);
}

/** The view of a document that has something to draw. */
export function drawn(
  initiatives: readonly RawInitiative[],
  options: Partial<TimelineOptions> = {},
  place: Place = {},
): TimelineView {
  const view = viewOf(initiatives, options, place);
  if (!view.picture) throw new Error('Nothing is drawn.');
  return view as TimelineView;
}

export function viewOf(
  initiatives: readonly RawInitiative[],
  options: Partial<TimelineOptions> = {},
  place: Place = {},
): TimelineView | WidgetView {
  return timelineView({ today: TODAY, ...options }, settingOf(initiatives, place));
}

/** One space where there are several, also for hard ones. */
export function plain(text: string): string {
  return text.replace(/\s+/g, ' ');
}

export function sentence(view: WidgetView): string {
  return plain(view.summary.map(({ text }) => text).join(''));
}

/** Every text that is drawn, and what goes on after it as texts of their own. */
export function textsOf(view: WidgetView): TextMark[] {
  return view.picture!.scene.groups.flatMap(({ marks }) =>
    marks.flatMap((mark) => {
      if (mark.type !== 'text') return [];
      const { more = [], ...text } = mark;
      let { x } = mark;
      let last: TextMark = text;
      return [
        text,
        ...more.map(({ gap, ...run }) => {
          x += textWidth(last.text, last.size, last.weight) + gap;
          return (last = { ...text, weight: 400, ...run, x });
        }),
      ];
    }),
  );
}

export function writtenIn(view: WidgetView): string[] {
  return textsOf(view).map(({ text }) => text);
}

/** No text is cut off above or below. */
export function assertInside({ groups, height }: Scene): void {
  for (const mark of groups.flatMap(({ marks }) => marks)) {
    if (mark.type !== 'text') continue;
    const [top, bottom] = [mark.y - mark.size * 0.8, mark.y + mark.size * 0.2];
    // Also used in browsers, where there is no node:assert.
    if (top < 0 || bottom > height) throw new Error(`${mark.text}: ${top} to ${bottom} of ${height}`);
  }
}
