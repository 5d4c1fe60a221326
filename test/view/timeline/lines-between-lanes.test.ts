import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { drawn, MOVED, OPEN, textsOf, type RawInitiative } from './timeline-fixture.js';

const marksOf = (initiatives: readonly RawInitiative[]): number =>
  drawn(initiatives).picture!.scene.groups.find(({ key }) => key === 'merges')?.marks.length ?? 0;

const merged: RawInitiative = {
  ...OPEN,
  id: 'merged',
  title: 'Jobcafé',
  status: 'closed',
  start: '2018-01',
  end: '2022-06',
  events: [{ date: '2022-06', kind: 'merged', initiative: 'guide' }],
};

describe('a merger', () => {
  it('is a line with a tip, in one lane and from lane to lane', () => {
    assert.equal(marksOf([merged, OPEN]), 2);
    assert.equal(marksOf([merged, { ...OPEN, sites: [{ area: 'syd' }] }]), 2);
    assert.equal(
      marksOf([
        { ...merged, sites: [{ area: 'vest' }] },
        { ...OPEN, sites: [{ area: 'syd' }] },
      ]),
      2,
    );
  });

  it('stands in the row beside the other, whichever begins first', () => {
    const others = ['2018-02', '2018-03', '2019-01'].map((start): RawInitiative => ({ ...OPEN, id: start, start }));
    for (const start of ['2017-01', '2021-06']) {
      const { lanes } = drawn([...others, merged, { ...OPEN, start }]).placed();
      const rowOf = (id: string): number => lanes[0]!.bars.find((bar) => bar.segment.initiative.id === id)!.row;
      assert.equal(Math.abs(rowOf('merged') - rowOf('guide')), 1, start);
      assert.equal(marksOf([...others, merged, { ...OPEN, start }]), 2, start);
    }
  });

  it('has its words close to the bar where there is no line', () => {
    const gapOf = (initiatives: readonly RawInitiative[]): number => {
      const view = drawn(initiatives);
      const bar = view.placed().lanes[0]!.bars.find(({ segment }) => segment.initiative.id === 'merged')!;
      return textsOf(view).find(({ text }) => text.startsWith('lagt sammen'))!.x - bar.x1;
    };
    assert.equal(Math.round(gapOf([merged, { ...OPEN, start: '2024' }])), 8);
    assert.equal(Math.round(gapOf([merged, OPEN])), 22);
  });

  it('is told in words alone where something stands between, or where the other is not drawn', () => {
    const between: RawInitiative = { ...OPEN, id: 'between', sites: [{ area: 'syd' }], start: '2016' };
    const far: RawInitiative = { ...OPEN, sites: [{ area: 'vest' }] };
    assert.equal(marksOf([merged, between, far]), 0);
    assert.equal(marksOf([merged, { ...OPEN, start: '2024' }]), 0);
    assert.equal(marksOf([merged]), 0);
  });
});

describe('what arrives in a lane that only counts', () => {
  const open = new Map([['syd', false]]);
  const many = Array.from({ length: 6 }, (_, index): RawInitiative => {
    return { ...MOVED, id: `team-${index}`, title: `Gadeteam ${index}`, sites: MOVED.sites!.slice(0, 2) };
  });
  const arrivals = (count: number): { x: number; y: number; text: string }[] =>
    textsOf(drawn(many.slice(0, count), { open })).filter(({ text }) => /^flyttet hertil/.test(text));

  it('is named beside its node', () => {
    assert.equal(arrivals(1).length, 1);
    assert.equal(arrivals(2).length, 2);
  });

  it('never lies on another that came in the same month', () => {
    for (const count of [2, 4, 6]) {
      const places = arrivals(count).map(({ x, y }) => `${Math.round(x)} ${Math.round(y)}`);
      assert.equal(new Set(places).size, places.length);
    }
  });

  it('is not written over the names of a lane that has some', () => {
    const others = Array.from({ length: 70 }, (_, index): RawInitiative => {
      const start = String(2012 + (index % 14));
      return { ...OPEN, id: `other-${index}`, start, end: start, sites: [{ area: 'syd' }] };
    });
    const comers = Array.from({ length: 9 }, (_, index): RawInitiative => {
      const on = `${2014 + index}-05`;
      const sites = [
        { area: index % 2 ? 'nord' : 'vest', start: '2013', end: on },
        { area: 'syd', start: on, end: 'open' as const },
      ];
      return { ...MOVED, id: `comer-${index}`, title: `Hold ${index}`, events: [], start: '2013', sites };
    });
    const view = drawn([...others, ...comers], { open: new Map(['syd', 'vest'].map((lane) => [lane, true])) });
    assert.equal(view.placed().lanes.find(({ lane }) => lane.key === 'syd')?.level, 'thin');
    assert.deepEqual(
      textsOf(view).filter(({ text }) => /^flyttet hertil/.test(text)),
      [],
    );
  });
});
