import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { placeBar, timeScale, type Bar, type PieceKind, type TimeScale } from '../../../src/view/timeline/place-bar.js';
import { timelineLanes } from '../../../src/view/timeline/timeline-lanes.js';
import { CLOSED, modelOf, MOVED, OPEN, TODAY, type RawInitiative } from './timeline-fixture.js';

const today = Date.parse(TODAY);
/** 100 px a year, from 2016 to the end of 2027. */
const SCALE = timeScale({ start: Date.parse('2016-01-01'), end: Date.parse('2028-01-01') }, [0, 1200], { today });

function bars(raw: RawInitiative, scale: TimeScale = SCALE): (Bar | undefined)[] {
  const { lanes } = timelineLanes(modelOf([raw]), { today: TODAY });
  return lanes.flatMap(({ segments }) => segments.map((segment) => placeBar(segment, scale)));
}
const bar = (raw: Partial<RawInitiative>, scale?: TimeScale): Bar => bars({ ...OPEN, ...raw }, scale)[0]!;
const kinds = (placed: Bar): PieceKind[] => [...placed.pieces].sort((a, b) => a.x0 - b.x0).map(({ kind }) => kind);
const near = (actual: number | undefined, expected: number): void =>
  assert.ok(actual !== undefined && Math.abs(actual - expected) < 1, `${actual} is not near ${expected}`);

describe('a bar', () => {
  it('runs to today and fades from there where no end is planned, equally far at every zoom', () => {
    const placed = bar({});
    assert.deepEqual(kinds(placed), ['solid', 'fade']);
    near(placed.pieces[0]!.x1, SCALE.todayX!);
    near(placed.pieces[1]!.x1 - placed.pieces[1]!.x0, 64);
    const wide = timeScale({ start: Date.parse('2026-01-01'), end: Date.parse('2027-01-01') }, [0, 1200], { today });
    near(bar({}, wide).pieces[1]!.x1 - SCALE.x(today) * 0 - wide.todayX!, 64);
  });

  it('stops where nobody knows more, with a bracket and without an edge', () => {
    const placed = bar({ end: 'unknown', events: [{ date: '2022-01-01', kind: 'adjusted' }], status: 'unknown' });
    assert.deepEqual(kinds(placed), ['solid']);
    assert.equal(placed.pieces[0]!.right, 'open');
    near(placed.pieces[0]!.x1, 600);
    near(placed.bracket, 605);
  });

  it('ends with an edge on the last day', () => {
    const [placed] = bars(CLOSED);
    assert.equal(placed!.pieces.at(-1)!.right, 'round');
    near(placed!.x1, SCALE.x(Date.parse('2021-07-01')));
    assert.equal(placed!.bracket, undefined);
  });

  it('is hatched over the whole of a coarse start, and begins for certain when that is over', () => {
    for (const [start, from, to] of [
      ['2018', 200, 300],
      ['2018-H2', 250, 300],
      ['2018-Q3', 250, 275],
      ['2018/19', 258, 358],
    ] as const) {
      const placed = bar({ start });
      assert.deepEqual(kinds(placed), ['hatch', 'solid', 'fade'], start);
      near(placed.x0, from);
      near(placed.pieces.find(({ kind }) => kind === 'solid')!.x0, to);
      assert.equal(placed.pieces.find(({ kind }) => kind === 'solid')!.left, 'flat');
    }
  });

  it('is not hatched over a month until the month is wide enough to be seen as one', () => {
    assert.deepEqual(kinds(bar({ start: '2019-03' })), ['solid', 'fade']);
    const wide = timeScale({ start: Date.parse('2019-01-01'), end: Date.parse('2020-01-01') }, [0, 1200], { today });
    assert.deepEqual(kinds(bar({ start: '2019-03' }, wide)), ['hatch', 'solid']);
  });

  it('is hatched over a coarse end as well', () => {
    const placed = bar({ end: '2022', status: 'closed' });
    assert.deepEqual(kinds(placed), ['solid', 'hatch']);
    near(placed.pieces.find(({ kind }) => kind === 'solid')!.x1, 600);
    near(placed.x1, 700);
  });

  it('is planned after today, and planned from the start where it has not begun', () => {
    const ahead = bar({ end: '2027-06-30' });
    assert.deepEqual(kinds(ahead), ['solid', 'planned']);
    near(ahead.pieces[0]!.x1, SCALE.todayX!);
    assert.equal(ahead.pieces[1]!.right, 'round');
    assert.deepEqual(kinds(bar({ start: '2027-02-01', end: '2027-08-31', status: 'preparing' })), ['planned']);
    const idea = bar({ start: '2027-02-01', end: 'open', status: 'idea' });
    assert.deepEqual(kinds(idea), ['plannedFade'], 'without an end it is a fade alone');
    assert.equal(idea.pieces[0]!.left, 'round');
  });

  it('is split by a pause', () => {
    const events = [
      { date: '2020-01-01', kind: 'paused' },
      { date: '2021-01-01', kind: 'resumed' },
    ] as const;
    const placed = bar({ events });
    assert.deepEqual(kinds(placed), ['solid', 'dotted', 'solid', 'fade']);
    const [first, pause, second] = [...placed.pieces].sort((a, b) => a.x0 - b.x0);
    assert.deepEqual([first!.right, second!.left], ['flat', 'flat']);
    near(pause!.x0, 400);
    near(pause!.x1, 500);
  });

  it('is paused to today where it was not taken up again, and promises nothing beyond', () => {
    const placed = bar({ status: 'paused', events: [{ date: '2025-01-01', kind: 'paused' }] });
    assert.deepEqual(kinds(placed), ['solid', 'dotted', 'plannedFade']);
  });

  it('is cut at the edges of the picture, and says that it began before', () => {
    const placed = bar({ start: '2010-01-01' });
    assert.equal(placed.x0, 0);
    assert.equal(placed.cut, true);
    assert.equal(bar({}).cut, false);
    const early = timeScale({ start: Date.parse('2020-01-01'), end: Date.parse('2022-01-01') }, [0, 1200], { today });
    assert.deepEqual(
      bar({}, early).pieces.map(({ kind, x0, x1, right }) => [kind, x0, x1, right]),
      [['solid', 0, 1200, 'open']],
    );
  });

  it('is not there before or after its time', () => {
    const before = timeScale({ start: Date.parse('2010-01-01'), end: Date.parse('2012-01-01') }, [0, 1200], { today });
    assert.deepEqual(bars(OPEN, before), [undefined]);
    const after = timeScale({ start: Date.parse('2023-01-01'), end: Date.parse('2025-01-01') }, [0, 1200], { today });
    assert.deepEqual(bars(CLOSED, after), [undefined]);
  });

  it('has an open bracket at a beginning that nobody knows', () => {
    const placed = bar({ start: undefined, end: '2022-01-31', events: [{ date: '2020-01-01', kind: 'adjusted' }] });
    near(placed.startBracket, 395);
    assert.equal(placed.pieces[0]!.left, 'open');
  });

  it('is never thinner than can be seen', () => {
    const placed = bar({ start: '2020-05-05', end: '2020-05-05' });
    assert.ok(placed.x1 - placed.x0 >= 3);
  });

  it('ends straight where it moved away, at the very time when the next part begins', () => {
    const [first, second, third] = bars(MOVED);
    assert.equal(first!.pieces.at(-1)!.right, 'flat');
    assert.equal(first!.x1, second!.x0);
    assert.equal(second!.pieces[0]!.left, 'flat');
    near(second!.x1, third!.x0);
    assert.deepEqual(kinds(third!), ['solid', 'fade']);
  });

  it('is none, and nothing throws, without a date or with dates that cannot be', () => {
    assert.deepEqual(bars({ id: 'x' }), [undefined]);
    const wild = [
      { start: '0001', end: '9999' },
      { start: '9999', end: '0001' },
      { start: '2020', end: '2020' },
      { start: '2020-02-30', end: 'open' },
    ];
    for (const dates of wild)
      bars({ ...OPEN, ...dates }).forEach((placed) => {
        for (const { x0, x1 } of placed?.pieces ?? []) assert.ok(Number.isFinite(x0) && x1 >= x0);
      });
  });
});
