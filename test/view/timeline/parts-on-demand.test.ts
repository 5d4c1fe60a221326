import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { needsAbove } from '../../../src/view/timeline/above-slot.js';
import { looksCrowded, needsCrowd, SPARSE } from '../../../src/view/timeline/crowd-slot.js';
import { timelineLanes } from '../../../src/view/timeline/timeline-lanes.js';
import type { TimelineOptions } from '../../../src/view/timeline/timeline-options.js';
import { isTimelineView, timelineView } from '../../../src/view/timeline/timeline-view.js';
import { CLOSED, modelOf, MOVED, OPEN, settingOf, TODAY, type RawInitiative } from './timeline-fixture.js';

const copies = (count: number, areas: readonly string[]): RawInitiative[] =>
  Array.from({ length: count }, (_, index) => ({
    ...OPEN,
    id: `guide-${index}`,
    sites: [{ area: areas[index % areas.length]! }],
  }));

/** Without what counts, and with it. */
function scenesOf(initiatives: readonly RawInitiative[], options: TimelineOptions) {
  const draw = (setting: ReturnType<typeof settingOf>): unknown => {
    const view = timelineView(options, setting);
    assert.ok(isTimelineView(view));
    return { scene: view.picture!.scene, legend: view.legend };
  };
  const whole = settingOf(initiatives);
  return [draw({ ...whole, crowd: undefined }), draw(whole)] as const;
}

const AREAS = ['nord', 'syd', 'vest', 'oest'];
const options = { today: TODAY };

describe('the parts of a timeline that are loaded where they are needed', () => {
  const needs = (initiatives: readonly RawInitiative[], more: Partial<TimelineOptions> = {}): boolean =>
    needsCrowd(timelineLanes(modelOf(initiatives), { ...options, ...more }), { ...options, ...more });

  for (const [what, initiatives] of [
    ['a few', [OPEN, CLOSED, MOVED]],
    ['as many as all have names', copies(SPARSE, ['nord'])],
    ['more, where no lane has too many', copies(SPARSE + 8, AREAS)],
  ] as const) {
    it(`counts are not needed for ${what}: the picture is the same without`, () => {
      assert.equal(needs(initiatives), false);
      const [without, whole] = scenesOf(initiatives, options);
      assert.deepEqual(without, whole);
    });
  }

  it('counts are needed where a lane has too many, where all are too many, and where a lane is closed', () => {
    assert.equal(needs(copies(SPARSE + 1, ['nord'])), true);
    assert.equal(needs(copies(100, AREAS)), true);
    assert.equal(needs([OPEN], { open: new Map([['nord', false]]) }), true);
    assert.equal(needs([OPEN], { open: new Map([['nord', true]]) }), false);
  });

  it('counts are asked for at once where a document at hand is long, whatever it is', () => {
    assert.equal(looksCrowded({ initiatives: copies(100, AREAS) }), true);
    for (const raw of [undefined, null, 4, 'text', {}, { initiatives: 3 }, { initiatives: copies(3, AREAS) }]) {
      assert.equal(looksCrowded(raw), false);
    }
  });

  it('bands and goals are needed for a document that has them, as far as the page wants them', () => {
    const band = { label: 'Byrådsperiode', start: '2018', end: '2021' };
    const bare = { goals: [], bands: [] };
    assert.equal(needsAbove(modelOf([OPEN], bare), options), false);
    assert.equal(needsAbove(modelOf([OPEN], { ...bare, bands: [band] }), options), true);
    assert.equal(needsAbove(modelOf([OPEN], { ...bare, bands: [band] }), { ...options, show: ['goals'] }), false);
    assert.equal(
      needsAbove(modelOf([OPEN], { ...bare, goals: [{ id: 'g', text: 'Et mål', by: '2025' }] }), options),
      true,
    );
    assert.equal(needsAbove(modelOf([OPEN], { ...bare, goals: [{ id: 'g', text: 'Et mål' }] }), options), false);
  });
});
