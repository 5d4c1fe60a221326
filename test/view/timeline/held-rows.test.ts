import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { countInView } from '../../../src/view/timeline/count-in-view.js';
import { segmentKey, timelineLanes } from '../../../src/view/timeline/timeline-lanes.js';
import { packHeldRows } from '../../../src/view/timeline/pack-thin-rows.js';
import { timelineView, type TimelineView } from '../../../src/view/timeline/timeline-view.js';
import { CLOSED, modelOf, OPEN, settingOf, TODAY, type RawInitiative } from './timeline-fixture.js';

const day = (key: string): number => Date.parse(key);
const many: RawInitiative[] = Array.from({ length: 60 }, (_, index) => ({
  ...(index % 3 ? CLOSED : OPEN),
  id: `i${index}`,
  sites: [{ area: 'nord' }],
  start: `${2005 + (index % 18)}-0${1 + (index % 9)}`,
  end: index % 3 ? `${2008 + (index % 18)}-0${1 + (index % 9)}` : 'open',
}));

describe('while a gesture goes on', () => {
  const setting = settingOf(many);
  const lanes = timelineLanes(setting.context.model, { today: TODAY });
  const view = (from: string, to: string, held?: TimelineView): TimelineView =>
    timelineView(
      { today: TODAY, window: { start: day(from), end: day(to) } },
      { ...setting, lanes, held },
    ) as TimelineView;
  const rows = (one: TimelineView): Map<string, number> =>
    new Map(
      one
        .placed()
        .lanes.flatMap(({ bars, thin }) => [...bars, ...thin].map(({ segment, row }) => [segmentKey(segment), row])),
    );

  it('bars keep their rows, lanes their manner and height, and keys and sentence wait', () => {
    const before = view('2012-01-01', '2018-01-01');
    const after = view('2012-03-01', '2018-03-01', before);
    const moved = [...rows(after)].filter(([key, row]) => rows(before).has(key) && rows(before).get(key) !== row);
    assert.ok(moved.length <= rows(before).size / 10, `${moved.length} of ${rows(before).size} changed rows`);
    assert.deepEqual(
      after.placed().lanes.map(({ level }) => level),
      before.placed().lanes.map(({ level }) => level),
    );
    assert.ok(after.placed().height >= before.placed().height);
    assert.equal(after.legend, before.legend);
    assert.equal(after.summary, before.summary);
    assert.equal(after.tree, before.tree);
  });

  it('a lane into which very many come has thin rows before the end of it', () => {
    const crowd = Array.from({ length: 400 }, (_, index) => ({ ...many[index % 60]!, id: `c${index}` }));
    const crowded = settingOf(crowd);
    const shaped = timelineLanes(crowded.context.model, { today: TODAY });
    const levels = (from: string, to: string, held?: TimelineView): TimelineView =>
      timelineView(
        { today: TODAY, window: { start: day(from), end: day(to) }, open: new Map([['nord', true]]) },
        { ...crowded, lanes: shaped, held },
      ) as TimelineView;
    const few = levels('2004-01-01', '2005-01-20');
    assert.equal(few.placed().lanes[0]!.level, 'names');
    assert.equal(levels('2004-01-01', '2026-01-01', few).placed().lanes[0]!.level, 'thin');
  });

  it('nothing overlaps in a row', () => {
    const after = view('2010-01-01', '2020-01-01', view('2014-01-01', '2018-01-01'));
    for (const { bars } of after.placed().lanes) {
      for (const a of bars) {
        for (const b of bars) {
          if (a !== b && a.row === b.row) assert.ok(a.label.x1 <= b.label.x0 || b.label.x1 <= a.label.x0);
        }
      }
    }
  });
});

describe('rows that are kept', () => {
  it('are kept as long as there is room', () => {
    const stretches = [
      { x0: 0, x1: 10 },
      { x0: 5, x1: 20 },
      { x0: 30, x1: 40 },
    ];
    assert.deepEqual(packHeldRows(stretches, 2, [3, 3, undefined]), [3, 0, 0]);
  });
});

describe('counting what is in view', () => {
  it('gives the same as asking each', () => {
    const { lanes, clock } = timelineLanes(modelOf(many), { today: TODAY });
    const { segments } = lanes[0]!;
    for (const [from, to] of [
      ['2000-01-01', '2030-01-01'],
      ['2010-01-01', '2010-02-01'],
      ['1990-01-01', '1991-01-01'],
    ] as const) {
      const window = { start: day(from), end: day(to) };
      const asked = segments.filter(({ span }) => {
        const last = span!.end.kind === 'dated' ? span!.end.at.to : clock.today;
        return span!.known < window.end && last >= window.start;
      });
      assert.equal(countInView(segments, window, clock), asked.length, from);
      assert.equal(countInView(segments, window, clock, 2), Math.min(asked.length, 3), from);
    }
  });
});
