import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { indicatorStrip } from '../../../src/view/timeline/indicator-strip.js';
import { timelineBoxes } from '../../../src/view/timeline/timeline-boxes.js';
import type { TimelineOptions } from '../../../src/view/timeline/timeline-options.js';
import { isTimelineView, timelineView, type TimelineView } from '../../../src/view/timeline/timeline-view.js';
import { INDICATOR } from '../../helpers/district-document.js';
import { OPEN, plain, settingOf, TODAY } from './timeline-fixture.js';

const EXPERIENCES = [
  {
    id: 'e1',
    area: 'nord',
    period: '2021',
    text: 'Færre søger job',
    links: [{ indicator: 'jobless', relation: 'confirms' }],
  },
  {
    id: 'e2',
    area: 'nord',
    period: '2023-03',
    text: 'Mange er på vej',
    links: [{ indicator: 'jobless', relation: 'nuances' }],
  },
  {
    id: 'e3',
    area: 'syd',
    period: '2022',
    text: 'Andet sted',
    links: [{ indicator: 'jobless', relation: 'explains' }],
  },
  { id: 'e4', area: 'nord', period: '2022', text: 'Om noget andet' },
];

function stripView(options: Partial<TimelineOptions>, part: Readonly<Record<string, unknown>> = {}): TimelineView {
  const setting = settingOf([OPEN], { part: { experiences: EXPERIENCES, ...part } });
  const view = timelineView({ today: TODAY, ...options }, { ...setting, strip: indicatorStrip });
  assert.ok(isTimelineView(view));
  return view;
}
const marksOf = (view: TimelineView) => view.picture!.scene.groups.find(({ key }) => key === 'strip')?.marks ?? [];
const strokes = (view: TimelineView): (string | undefined)[] =>
  marksOf(view).flatMap((mark) => (mark.type === 'path' && mark.stroke && !mark.fill ? [mark.stroke] : []));
const spots = (view: TimelineView) =>
  timelineBoxes(view.placed(), view.lanes, view.words).filter(({ key }) => key.startsWith('voice-'));

describe('the strip of an indicator', () => {
  it('is the line of the area beside its benchmark, from zero, with the last figures', () => {
    const view = stripView({ indicator: 'jobless', area: 'nord' });
    assert.ok(strokes(view).includes('accent') && strokes(view).includes('ink'));
    assert.ok(!strokes(view).includes('other'));
    const texts = marksOf(view).flatMap((mark) => (mark.type === 'text' ? [mark.text] : []));
    for (const text of ['0', 'Uden job', 'Nordparken', 'Prøveby Kommune', '30,8', '17,2'])
      assert.ok(texts.includes(text), text);
  });

  it('is all lines where no area is looked at', () => {
    assert.equal(strokes(stripView({ indicator: 'jobless' })).filter((stroke) => stroke === 'other').length, 3);
  });

  it('breaks its line where the counting changes, also in a period without a figure', () => {
    const indicators = [{ ...INDICATOR, seriesBreaks: [{ period: '2021', text: 'Ny opgørelse' }] }];
    const observations = ['2018', '2020', '2022', '2024'].map((period) => ({
      ...{ indicator: 'jobless', area: 'nord', value: 30 },
      period,
    }));
    const line = (part: Readonly<Record<string, unknown>>): string =>
      marksOf(stripView({ indicator: 'jobless', area: 'nord', from: '2017' }, { observations, ...part })).flatMap(
        (mark) => (mark.type === 'path' && mark.stroke === 'accent' ? [mark.d] : []),
      )[0] ?? '';
    assert.equal(line({}).match(/M/g)?.length, 1);
    assert.equal(line({ indicators }).match(/M/g)?.length, 2);
  });

  it('stands over the axis, inside the plot', () => {
    const { tops, scale, strip } = stripView({ indicator: 'jobless', area: 'nord', from: '2021', to: '2022' }).placed();
    assert.ok(tops.axis >= tops.pill + strip!.height);
    for (const mark of strip!.marks) {
      const xs = mark.type === 'path' ? [...mark.d.matchAll(/[ML](-?[\d.]+),/g)].map(([, x]) => Number(x)) : [];
      for (const x of xs) assert.ok(x >= scale.left - 8 && x <= scale.right + 8, String(x));
    }
  });

  it('is told in words, with the reservation that coming together is not cause and effect', () => {
    const notes = stripView({ indicator: 'jobless', area: 'nord' }).notes.map(plain);
    assert.match(notes[0]!, /^Uden job: Nordparken 31,2 pct\. i 2020 og 30,8 pct\. i 2024; Prøveby Kommune 18,0 pct\./);
    assert.match(notes[1]!, /årsagen/);
  });

  it('says so where the indicator is not there or has no figures', () => {
    assert.deepEqual(
      stripView({ indicator: 'nix' }).obstacles.map(({ code }) => code),
      ['unknown-indicator'],
    );
    assert.deepEqual(
      stripView({ indicator: 'jobless', area: 'nord' }, { observations: [] }).obstacles.map(({ code }) => code),
      ['no-figures'],
    );
  });
});

describe('experiences on the timeline', () => {
  it('stand by their date where they are about the indicator and from the area', () => {
    const told = spots(stripView({ indicator: 'jobless', area: 'nord' }));
    assert.deepEqual(
      told.map(({ text, target }) => [text, target?.id]),
      [
        ['Bekræfter: Færre søger job (Nordparken, 2021)', 'e1'],
        ['Nuancerer: Mange er på vej (Nordparken, marts 2023)', 'e2'],
      ],
    );
  });

  it('have a row of their own without an indicator, where the page asks', () => {
    // Two of the same year are one mark.
    assert.equal(spots(stripView({ show: ['experiences'] })).length, 3);
    assert.equal(spots(stripView({ show: ['goals'] })).length, 0);
    assert.equal(spots(stripView({ indicator: 'jobless', show: ['goals'] })).length, 0);
  });

  it('become one with a count where they stand close', () => {
    const close = EXPERIENCES.map((one) => ({ ...one, period: '2022-05' }));
    const told = spots(stripView({ show: ['experiences'] }, { experiences: close }));
    assert.equal(told.length, 1);
    assert.equal(told[0]!.text.split('\n').length, 4);
    assert.equal(told[0]!.target, undefined);
  });
});
